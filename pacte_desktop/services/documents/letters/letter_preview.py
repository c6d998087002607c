"""What a text of a letter looks like while it is written: the first letter that it would become."""

from collections.abc import Mapping
from dataclasses import dataclass

from pacte_desktop.documents.document_pages import document_pages
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_fields import letter_fields
from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.choice_sessions import call_list, sessions
from pacte_desktop.services.documents.kind import A4_PORTRAIT, DocumentSource
from pacte_desktop.services.documents.letters.letter_pages import letter, letter_texts
from pacte_desktop.services.documents.letters.letter_recipients import (
    Recipient,
    can_be_convoked,
    convoked,
    interns_by_site,
    notified_interns,
    notified_sites,
)
from pacte_desktop.services.documents.lists.draft_mark import decided


@dataclass(frozen=True)
class LetterSample:
    """A letter to look at: which, and to whom. ``is_real``: False when its fields are shown by their names."""

    kind: LetterKind
    recipient: Recipient
    is_real: bool

    @property
    def words(self) -> str:
        """Whose letter it is, for the line above the preview."""
        if not self.is_real:
            return translate("Letters", "Personne à qui écrire pour l’instant : les champs sont montrés par leur nom.")
        return translate("Letters", "Aperçu : {letter}, {whose}").format(
            letter=self.kind.label, whose=self.recipient.whose
        )


def letter_sample(source: DocumentSource, kind: LetterKind) -> LetterSample:
    """The first letter of this kind; of the head, the first one that anybody would get."""
    kinds = [kind] if kind is not LetterKind.LETTERHEAD else [item for item in LetterKind if item is not kind]
    for one in kinds:
        found = _first(source, one)
        if found is not None:
            return LetterSample(one, found, is_real=True)
    values = {item.name: f"‹{item.name}›" for item in letter_fields(kinds[0])}
    return LetterSample(kinds[0], Recipient("", "", (translate("Letters", "Destinataire"),), values), is_real=False)


def _first(source: DocumentSource, kind: LetterKind) -> Recipient | None:
    if kind is LetterKind.CONVOCATION:
        return _first_convoked(source)
    standing = decided(source)
    if kind is LetterKind.INTERN_NOTICE:
        found = notified_interns(source, source.snapshot.board.by_intern, standing)
    else:
        found = notified_sites(source, interns_by_site(source), standing)
    return found[0] if found else None


def _first_convoked(source: DocumentSource) -> Recipient | None:
    """Of the first session whose call list may be shown and has a day."""
    for session in sessions(source.plan):
        if can_be_convoked(session):
            try:
                return convoked(source, call_list(source.plan, session.id))[0]
            except KnownError:  # Whoever prints the convocations of that session is told why.
                continue
    return None


def sample_pages(
    source: DocumentSource, templates: Mapping[LetterKind, LetterTemplate], sample: LetterSample, ppi: float
) -> list[bytes]:
    """The pages of the sample under these texts, as PNG. Raises :class:`KnownError` when a text has a mistake."""
    made = letter(source, letter_texts(templates, sample.kind), sample.recipient)
    return document_pages([made], A4_PORTRAIT, ppi)
