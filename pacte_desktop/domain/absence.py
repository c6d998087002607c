"""Whether a semester with days of absence is valid (rule R12): the program doubts, a person decides."""

from enum import StrEnum

from pacte_desktop.domain.wording import translate


class SemesterValidity(StrEnum):
    """What the days of absence say of a semester."""

    VALID = "VALID"
    TO_CONFIRM = "TO_CONFIRM"

    @property
    def label(self) -> str:
        """The verdict as the user reads it."""
        return {
            SemesterValidity.VALID: translate("SemesterValidity", "valide"),
            SemesterValidity.TO_CONFIRM: translate("SemesterValidity", "à confirmer par une personne"),
        }[self]


def validity_of(absence_days: int, tolerated_days: int) -> SemesterValidity:
    """R12: valid up to ``tolerated_days`` of absence, that many included (parameter ``validation.absence_days``).

    The texts speak of months and sources turn them into days differently, so that more is never refused outright.
    """
    return SemesterValidity.VALID if absence_days <= tolerated_days else SemesterValidity.TO_CONFIRM
