"""What a CSV file or the clipboard leaves out of a document: one table is all that either can hold."""

from collections.abc import Sequence

from pacte_desktop.documents.document import Document
from pacte_desktop.documents.document_tables import other_sheets
from pacte_desktop.domain.wording import translate


def left_out_words(documents: Sequence[Document]) -> str:
    """« Seul « Adéquation » y est ; … »: the first table by name, then the others; empty where there is only one."""
    others = other_sheets(documents)
    if not others:
        return ""
    first = next(document.tables[0].name for document in documents if document.tables)
    words = translate("Documents", "Seul « {first} » y est, un tableau par fichier ; Excel a aussi : {others}.")
    return words.format(first=first, others=", ".join(others))
