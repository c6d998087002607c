"""What an intern does in one semester when it is not the usual internship. Only the category is ever known."""

from dataclasses import dataclass
from enum import StrEnum

from pacte_desktop.domain.wording import translate


class Situation(StrEnum):
    """State of an intern for one semester; no reason is recorded, ever."""

    PRESENT = "PRESENT"
    DISPONIBILITE = "DISPONIBILITE"
    HORS_SUBDIVISION = "HORS_SUBDIVISION"
    REMORDS = "REMORDS"
    SURNOMBRE_VALIDANT = "SURNOMBRE_VALIDANT"
    SURNOMBRE_NON_VALIDANT = "SURNOMBRE_NON_VALIDANT"
    AMENAGEMENT = "AMENAGEMENT"

    @property
    def label(self) -> str:
        """The situation as the user reads it."""
        return {
            Situation.PRESENT: translate("Situation", "présent"),
            Situation.DISPONIBILITE: translate("Situation", "en disponibilité"),
            Situation.HORS_SUBDIVISION: translate("Situation", "hors subdivision"),
            Situation.REMORDS: translate("Situation", "droit au remords"),
            Situation.SURNOMBRE_VALIDANT: translate("Situation", "surnombre validant"),
            Situation.SURNOMBRE_NON_VALIDANT: translate("Situation", "surnombre non validant"),
            Situation.AMENAGEMENT: translate("Situation", "aménagement"),
        }[self]

    @property
    def masked_label(self) -> str:
        """The situation where others may read it: that there is one, never which."""
        if self is Situation.PRESENT:
            return self.label
        return translate("Situation", "situation particulière")

    @property
    def is_away(self) -> bool:
        """True when the intern takes no post of this subdivision."""
        return self in (Situation.DISPONIBILITE, Situation.HORS_SUBDIVISION, Situation.REMORDS)

    @property
    def is_supernumerary(self) -> bool:
        """True when the intern sits outside the capacity of a post."""
        return self in (Situation.SURNOMBRE_VALIDANT, Situation.SURNOMBRE_NON_VALIDANT)


@dataclass(frozen=True, slots=True)
class SemesterSituation:
    """The situation of one intern in one semester."""

    id: int
    intern_id: int
    semester_id: int
    situation: Situation
