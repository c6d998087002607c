"""A letter as a document: head, addressee, subject, text, and on every page that it is no signed order."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pacte_desktop.documents.document import Document, Frame, LetterHead, Paragraphs
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_check import read_body, read_subject
from pacte_desktop.domain.letter_filling import EmptyFieldError, fill, fill_words
from pacte_desktop.domain.letter_syntax import Line
from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.documents.kind import DocumentSource
from pacte_desktop.services.documents.letters.letter_recipients import Recipient
from pacte_desktop.services.letter_templates import refuse_mistakes

_NOTICES = (LetterKind.INTERN_NOTICE, LetterKind.SITE_NOTICE)
NO_ORDER = "Notification d’information : seul l’arrêté du directeur général de l’ARS fait foi."
"""On the foot of every page of a notice, whatever its text says; in French, as the letter is."""
_FILE_NAMES = {
    LetterKind.CONVOCATION: "convocation",
    LetterKind.INTERN_NOTICE: "notification",
    LetterKind.SITE_NOTICE: "notification",
}


@dataclass(frozen=True)
class LetterTexts:
    """Head and letter, read and without mistakes."""

    kind: LetterKind
    place_and_date: Sequence[Line]
    sender: Sequence[Line]
    subject: Sequence[Line]
    body: Sequence[Line]


def letter_texts(templates: Mapping[LetterKind, LetterTemplate], kind: LetterKind) -> LetterTexts:
    """The texts of a letter. Raises :class:`KnownError` with the first mistake of the head or of the letter."""
    head, own = templates[LetterKind.LETTERHEAD], templates[kind]
    refuse_mistakes(head)
    refuse_mistakes(own)
    return LetterTexts(
        kind,
        read_subject(head).lines,
        read_body(head).lines,
        read_subject(own).lines,
        read_body(own).lines,
    )


def letters(
    source: DocumentSource, texts: LetterTexts, recipients: Sequence[Recipient], watch: Watch
) -> tuple[Document, ...]:
    """One letter for each recipient, in their order. Raises :class:`KnownError` when one of them would have a gap."""
    made, bearers = [], Counter(recipient.whose for recipient in recipients)
    for done, recipient in enumerate(recipients):
        watch.step(translate("Letters", "Courriers"), done, len(recipients))
        number = recipient.number if bearers[recipient.whose] > 1 else ""
        made.append(letter(source, texts, recipient, number))
    return tuple(made)


def letter(source: DocumentSource, texts: LetterTexts, recipient: Recipient, number: str = "") -> Document:
    """The letter to one recipient; ``number`` goes into the name of its file, after that of the recipient."""
    kind = texts.kind
    header = source.header(
        kind.label,
        PrintLevel.INDIVIDUAL,
        is_draft=recipient.is_draft,
        source=NO_ORDER if kind in _NOTICES else "",
    )
    values = recipient.values
    try:
        head = LetterHead(
            sender=tuple(fill_words(texts.sender, values).splitlines()),
            addressee=recipient.addressee,
            place_and_date=fill_words(texts.place_and_date, values),
            subject=f"Objet : {fill_words(texts.subject, values)}",
        )
        body = Paragraphs(fill(texts.body, values))
    except EmptyFieldError as error:
        raise KnownError(
            translate("Letters", "Le courrier de {whose} ne peut pas être écrit : {why}").format(
                whose=recipient.whose, why=error.sentence
            ),
            translate("Letters", "Complétez la fiche, ou retirez le champ du texte."),
        ) from error
    stem = f"{_FILE_NAMES[kind]} {recipient.whose} {number}".strip()
    return Document(str(kind), header, (head, body), Frame.LETTER, file_stem=stem)
