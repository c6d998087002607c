"""The texts of letters, as somebody of the faculty wrote them for their plan."""

from dataclasses import dataclass
from enum import StrEnum

from pacte_desktop.domain.wording import translate


class LetterKind(StrEnum):
    """Letters that the program fills in; the head stands above each of them."""

    LETTERHEAD = "letterhead"
    CONVOCATION = "convocation"
    INTERN_NOTICE = "intern-notice"
    SITE_NOTICE = "site-notice"

    @property
    def label(self) -> str:
        """Name of the text, as listed."""
        return {
            LetterKind.LETTERHEAD: translate("Letters", "En-tête de tous les courriers"),
            LetterKind.CONVOCATION: translate("Letters", "Convocation à la séance de choix"),
            LetterKind.INTERN_NOTICE: translate("Letters", "Notification à l’interne"),
            LetterKind.SITE_NOTICE: translate("Letters", "Notification au terrain de stage"),
        }[self]

    @property
    def subject_label(self) -> str:
        """What its first field is for."""
        if self is LetterKind.LETTERHEAD:
            return translate("Letters", "Lieu et date")
        return translate("Letters", "Objet")


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """Subject and body with their fields in braces, « {nom} »; paragraphs are separated by an empty line.

    Of the letterhead, the body is the sender's block and the subject the line with place and date.
    """

    kind: LetterKind
    subject: str
    body: str
