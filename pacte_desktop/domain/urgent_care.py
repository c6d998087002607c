"""Places and means of urgent care: kinds, hours, days on which they exist, and where minutes to them come from."""

from collections.abc import Collection
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

    @property
    def short_label(self) -> str:
        """The usual abbreviation, for names and lists."""
        return {
            EquipmentKind.SMUR_ANTENNA: translate("Equipment", "antenne SMUR"),
            EquipmentKind.MCS: translate("Equipment", "MCS"),
            EquipmentKind.STATE_HELICOPTER: translate("Equipment", "hélicoptère État"),
        }.get(self, self.label)


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


OPENING_SLOTS = (TimeSlot.DAY, TimeSlot.NIGHT, TimeSlot.WEEKEND)
"""The slots for which a place may be open; the fourth says that a figure does not look at hours."""

ROAD_KINDS = (
    EquipmentKind.SU,
    EquipmentKind.SMUR,
    EquipmentKind.SU_OR_SMUR,
    EquipmentKind.SMUR_ANTENNA,
    EquipmentKind.MCS,
)
AIR_KINDS = (EquipmentKind.HELISMUR, EquipmentKind.STATE_HELICOPTER)


@dataclass(frozen=True, slots=True)
class UrgentCareEquipment:
    """A place of urgent care in a commune, with the days on which it exists and the source that says so.

    ``open_slots`` is None when no source gives its hours. ``lon`` and ``lat`` (degrees, WGS 84) are None when the place
    is only known by its commune, whose main point then stands for it.
    """

    id: int
    kind: EquipmentKind
    insee_code: str
    name: str
    valid_from: date | None
    valid_to: date | None
    source: str
    open_slots: tuple[TimeSlot, ...] | None = None
    lon: float | None = None
    lat: float | None = None

    def exists_on(self, day: date) -> bool:
        """True when the equipment is open on ``day``; a missing bound is no bound."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def is_open(self, slot: TimeSlot, round_the_clock: Collection[EquipmentKind]) -> bool:
        """True when it serves during ``slot``. Untold hours count as open for the ``round_the_clock`` kinds only."""
        if slot is TimeSlot.NOT_CONSIDERED:
            return True
        return self.kind in round_the_clock if self.open_slots is None else slot in self.open_slots


def hours_label(open_slots: tuple[TimeSlot, ...] | None) -> str:
    """« jour, nuit », « 24 h/24 », or that the hours are not known."""
    if open_slots is None:
        return translate("TimeSlot", "horaires non renseignés")
    if set(open_slots) == set(OPENING_SLOTS):
        return translate("TimeSlot", "24 h/24, 7 j/7")
    if not open_slots:
        return translate("TimeSlot", "aucune heure")
    return ", ".join(slot.label for slot in OPENING_SLOTS if slot in open_slots)
