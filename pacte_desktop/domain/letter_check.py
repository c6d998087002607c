"""Whether a text can become letters: its fields, its signs, and that no letter passes for the signed order."""

import re
from unicodedata import normalize

from pacte_desktop.domain.letter_fields import letter_fields
from pacte_desktop.domain.letter_filling import cleaned
from pacte_desktop.domain.letter_syntax import Line, Mistake, Read, read_text
from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.domain.wording import translate

LONGEST_BODY = 12_000
LONGEST_SUBJECT = 200
MOST_SENDER_LINES = 9
_ORDER = re.compile(r"\bA ?R ?R ?[E\u00ca] ?T ?[E\u00c9] ?S?\b")
_HALF_SIGN = re.compile("[\ud800-\udfff]")  # Of an emoji cut in two: no file can hold it.
_ARTICLE = re.compile(r"^[\s>*-]*article\s+(?:\d|premier|I\b)", re.IGNORECASE)


def read_subject(template: LetterTemplate) -> Read:
    """The subject, whose mistakes are on line 0."""
    return _read(template.kind, template.subject, first_line=0)


def read_body(template: LetterTemplate) -> Read:
    """The body, whose lines count from 1."""
    return _read(template.kind, template.body, first_line=1)


def _read(kind: LetterKind, text: str, first_line: int) -> Read:
    others = (item.name for other in LetterKind if other is not kind for item in letter_fields(other))
    return read_text(text, letter_fields(kind), others, first_line)


def letter_mistakes(template: LetterTemplate) -> tuple[Mistake, ...]:
    """Everything that keeps a text from being used, the subject first; empty when it can become letters."""
    subject, body = read_subject(template), read_body(template)
    found = [*_subject_mistakes(template, subject), *subject.mistakes, *body.mistakes]
    if not _always_says(body.lines):
        found.append(Mistake(1, translate("Letters", "Le texte est vide : un courrier dit quelque chose.")))
    if len(template.body) > LONGEST_BODY:
        found.append(Mistake(1, translate("Letters", "Le texte est trop long pour un courrier.")))
    if template.kind is LetterKind.LETTERHEAD and len(body.lines) > MOST_SENDER_LINES:
        words = translate("Letters", "L’en-tête a plus de {n} lignes : il recouvrirait l’adresse.")
        found.append(Mistake(MOST_SENDER_LINES + 1, words.format(n=MOST_SENDER_LINES)))
    lines = enumerate((template.subject, *template.body.split("\n")))
    for number, words in lines:
        if _is_like_an_order(words):
            found.append(Mistake(number, _passes_for_order()))
        if _HALF_SIGN.search(words):
            found.append(Mistake(number, translate("Letters", "Un signe est incomplet : effacez-le et retapez-le.")))
    return tuple(sorted(dict.fromkeys(found), key=lambda mistake: mistake.line))


def _subject_mistakes(template: LetterTemplate, subject: Read) -> list[Mistake]:
    if "\n" in template.subject:
        return [Mistake(0, translate("Letters", "L’objet tient sur une seule ligne."))]
    if not _always_says(subject.lines):
        is_head = template.kind is LetterKind.LETTERHEAD
        empty = translate("Letters", "La ligne du lieu et de la date est vide.")
        return [Mistake(0, empty if is_head else translate("Letters", "L’objet est vide."))]
    if len(template.subject) > LONGEST_SUBJECT:
        return [Mistake(0, translate("Letters", "L’objet est trop long."))]
    return []


def _always_says(lines: tuple[Line, ...]) -> bool:
    """True when something to be seen remains whatever is empty."""
    return any(
        piece.field or cleaned(piece.text)
        for line in lines
        for part in line.parts
        if not part.is_optional
        for piece in part.pieces
    )


def _is_like_an_order(words: str) -> bool:
    plain = normalize("NFC", words)
    return bool(_ORDER.search(plain) or _ARTICLE.search(plain))


def _passes_for_order() -> str:
    return translate(
        "Letters",
        "Ces mots sont ceux d’un arrêté : un courrier du programme ne doit pas être pris pour l’acte signé de l’ARS.",
    )
