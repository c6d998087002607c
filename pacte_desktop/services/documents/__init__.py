"""Everything that leaves the program on paper or as a table: what there is, how it is made, how it is written."""

from pacte_desktop.services.documents.catalogue import document_kind, document_kinds
from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Family, Scope, Wanted, open_source

__all__ = [
    "DocumentKind",
    "DocumentSource",
    "Family",
    "Scope",
    "Wanted",
    "document_kind",
    "document_kinds",
    "open_source",
]
