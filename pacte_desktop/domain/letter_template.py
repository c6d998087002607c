"""The texts of letters, as somebody of the faculty wrote them for their plan."""

from dataclasses import dataclass
from enum import StrEnum


class LetterKind(StrEnum):
    """Letters that the program fills in; the head stands above each of them."""

    LETTERHEAD = "letterhead"
    CONVOCATION = "convocation"
    INTERN_NOTICE = "intern-notice"
    SITE_NOTICE = "site-notice"


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """Subject and body with their fields in braces, « {nom} »; paragraphs are separated by an empty line."""

    kind: LetterKind
    subject: str
    body: str
