"""Short texts made of several values, the same wherever they are shown."""

import math

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.sites import StructureKind
from pacte_desktop.domain.wording import counted, grouped, translate

_READS_AS_WHOLE = 0.05


def minutes_label(minutes: float) -> str:
    """« 33,4 min »."""
    return translate("Labels", "{minutes} min").format(minutes=minutes_figure(minutes))


def minutes_figure(minutes: float) -> str:
    """« 33,4 », and « 30,04 » or « 30,01 » for a little more than 30: what is beyond a threshold never reads as it.

    >>> [minutes_figure(value) for value in (33.44, 30, 30.04, 30.001, 29.96)]
    ['33,4', '30,0', '30,04', '30,01', '30,0']
    """
    if math.floor(minutes) < minutes < math.floor(minutes) + _READS_AS_WHOLE:
        return grouped(math.ceil(minutes * 100) / 100, 2)
    return grouped(minutes, 1)


def minutes_range_label(low: float, high: float, valid_to: float) -> str:
    """« 12–35 min », « 12 min » when both round to the same, « 60+ min » beyond what the source is good for."""
    if low > valid_to:
        return translate("Labels", "{minutes}+ min").format(minutes=grouped(valid_to))
    if high > valid_to:
        return translate("Labels", "{low}–{high}+ min").format(low=grouped(round(low)), high=grouped(valid_to))
    if round(low) == round(high):
        return translate("Labels", "{minutes} min").format(minutes=grouped(round(low)))
    return translate("Labels", "{low}–{high} min").format(low=grouped(round(low)), high=grouped(round(high)))


def phase_label(phase: Phase, position: int) -> str:
    """« socle, semestre 1 »."""
    return translate("Labels", "{phase}, semestre {position}").format(phase=phase.label, position=position)


def seats_label(free: int, capacity: int) -> str:
    """« 1 place libre sur 2 »."""
    return counted(
        free,
        translate("Labels", "{n} place libre sur {capacity}"),
        translate("Labels", "{n} places libres sur {capacity}"),
        capacity=capacity,
    )


def structure_label(kind: StructureKind) -> str:
    """Words for a kind of structure."""
    return {
        StructureKind.MSP: translate("Labels", "Maison de santé"),
        StructureKind.CDS: translate("Labels", "Centre de santé"),
        StructureKind.HOSPITAL: translate("Labels", "Hôpital"),
        StructureKind.CPTS: translate("Labels", "CPTS"),
        StructureKind.CABINET: translate("Labels", "Cabinet"),
    }[kind]
