"""What a figure of coverage must carry: which equipment, which threshold, which hour, which date, which population."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.domain.wording import translate


class TravelDirection(StrEnum):
    """Who drives: the patient to the place of care, the team to the patient, or each kind its own way."""

    TO_CARE = "TO_CARE"
    FROM_CARE = "FROM_CARE"
    BY_KIND = "BY_KIND"

    @property
    def label(self) -> str:
        """Words for legends."""
        return {
            TravelDirection.TO_CARE: translate("Direction", "le patient se rend aux soins"),
            TravelDirection.FROM_CARE: translate("Direction", "l’équipe se rend auprès du patient"),
            TravelDirection.BY_KIND: translate("Direction", "le patient va au SU, le SMUR et le MCS viennent"),
        }[self]


@dataclass(frozen=True, slots=True)
class CoverageDefinition:
    """Everything a number of covered people depends on. Minutes; covered means ``minutes <= threshold_min``.

    ``intra_commune_min``: minutes within an equipped commune, 0 in the official method; None measures them like any
    others. ``extra_delay_min`` is added to every way (alert, departure). ``round_the_clock``: kinds taken as always
    open where no source gives their hours. ``speed_profile``: the one that a road network must have been built with;
    empty for any.
    """

    code: str
    label: str
    kinds: tuple[EquipmentKind, ...]
    threshold_min: float
    bands_min: tuple[float, ...]
    date: date
    time_slot: TimeSlot
    population_base: str
    source_note: str
    direction: TravelDirection = TravelDirection.TO_CARE
    intra_commune_min: float | None = 0.0
    extra_delay_min: float = 0.0
    round_the_clock: tuple[EquipmentKind, ...] = ()
    speed_profile: str = ""

    def counts(self, equipment: UrgentCareEquipment) -> bool:
        """True when the equipment serves under this definition on its date and at its hour."""
        return (
            equipment.kind in self.kinds
            and equipment.exists_on(self.date)
            and equipment.is_open(self.time_slot, self.round_the_clock)
        )

    def drives_to_care(self, kind: EquipmentKind) -> bool:
        """True when the patient drives to a place of ``kind``, False when its team drives to the patient."""
        if self.direction is TravelDirection.BY_KIND:
            return kind in (EquipmentKind.SU, EquipmentKind.SU_OR_SMUR)
        return self.direction is TravelDirection.TO_CARE

    def is_covered(self, minutes: float) -> bool:
        """The one border of the program: exactly the threshold is covered, one second more is not."""
        return minutes <= self.threshold_min
