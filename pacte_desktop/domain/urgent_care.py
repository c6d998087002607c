"""Urgent care and what a figure of coverage must carry: definition, date, hour, population base."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pacte_desktop.domain.wording import translate


class EquipmentKind(StrEnum):
    """Places and means of urgent care. ``SU_OR_SMUR``: the source says that one of the two is there, not which."""

    SU = "SU"
    SMUR = "SMUR"
    SU_OR_SMUR = "SU_OR_SMUR"
    SMUR_ANTENNA = "SMUR_ANTENNA"
    MCS = "MCS"
    HELISMUR = "HELISMUR"
    STATE_HELICOPTER = "STATE_HELICOPTER"

    @property
    def label(self) -> str:
        """Words for legends and sheets."""
        return {
            EquipmentKind.SU: translate("Equipment", "SU"),
            EquipmentKind.SMUR: translate("Equipment", "SMUR"),
            EquipmentKind.SU_OR_SMUR: translate("Equipment", "SU ou SMUR"),
            EquipmentKind.SMUR_ANTENNA: translate("Equipment", "antenne de SMUR"),
            EquipmentKind.MCS: translate("Equipment", "médecin correspondant du SAMU"),
            EquipmentKind.HELISMUR: translate("Equipment", "héliSMUR"),
            EquipmentKind.STATE_HELICOPTER: translate("Equipment", "hélicoptère de l’État"),
        }[self]


class TimeSlot(StrEnum):
    """Hours for which an equipment is open, or for which a figure is computed."""

    DAY = "DAY"
    NIGHT = "NIGHT"
    WEEKEND = "WEEKEND"
    NOT_CONSIDERED = "NOT_CONSIDERED"

    @property
    def label(self) -> str:
        """Words for legends."""
        return {
            TimeSlot.DAY: translate("TimeSlot", "jour"),
            TimeSlot.NIGHT: translate("TimeSlot", "nuit"),
            TimeSlot.WEEKEND: translate("TimeSlot", "week-end"),
            TimeSlot.NOT_CONSIDERED: translate("TimeSlot", "heure non prise en compte"),
        }[self]


class TravelTimeSource(StrEnum):
    """Where minutes come from; two sources are never mixed in one figure."""

    ESTIMATION = "estimation"
    ROADS = "roads"
    OFFICIAL = "official"
    MATRIX = "matrix"

    @property
    def label(self) -> str:
        """Words for legends."""
        return {
            TravelTimeSource.ESTIMATION: translate("TravelTime", "estimation"),
            TravelTimeSource.ROADS: translate("TravelTime", "réseau routier"),
            TravelTimeSource.OFFICIAL: translate("TravelTime", "minutes officielles"),
            TravelTimeSource.MATRIX: translate("TravelTime", "matrice importée"),
        }[self]


@dataclass(frozen=True, slots=True)
class UrgentCareEquipment:
    """A place of urgent care in a commune, with the days on which it exists and the source that says so."""

    id: int
    kind: EquipmentKind
    insee_code: str
    name: str
    valid_from: date | None
    valid_to: date | None
    source: str

    def exists_on(self, day: date) -> bool:
        """True when the equipment is open on ``day``; a missing bound is no bound."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class CoverageDefinition:
    """Everything a number of covered people depends on. Minutes; covered means ``minutes <= threshold_min``."""

    label: str
    kinds: tuple[EquipmentKind, ...]
    threshold_min: float
    bands_min: tuple[float, ...]
    date: date
    time_slot: TimeSlot
    population_base: str
    source_note: str

    def counts(self, equipment: UrgentCareEquipment) -> bool:
        """True when the equipment serves under this definition on its date."""
        return equipment.kind in self.kinds and equipment.exists_on(self.date)

    def is_covered(self, minutes: float) -> bool:
        """The one border of the program: exactly the threshold is covered, one second more is not."""
        return minutes <= self.threshold_min
