"""Short texts made of several values, the same wherever they are shown."""

import math

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.sites import StructureKind
from pacte_desktop.domain.wording import counted, grouped, translate

_READS_AS_LIMIT = 0.05  # one decimal would write the limit itself


def minutes_label(minutes: float, *limits_min: float) -> str:
    """« 33,4 min »; see :func:`minutes_figure`."""
    return translate("Labels", "{minutes} min").format(minutes=minutes_figure(minutes, *limits_min))


def minutes_figure(minutes: float, *limits_min: float) -> str:
    """« 33,4 », but « 30,04 » or « 30,01 » for a little more than the limit 30: what is beyond never reads as within.

    >>> [minutes_figure(value, 30) for value in (33.02, 30, 30.04, 30.001, 29.96)]
    ['33,0', '30,0', '30,04', '30,01', '30,0']
    """
    if any(limit < minutes < limit + _READS_AS_LIMIT for limit in limits_min):
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


def rent_label(rent_eur: int | None) -> str:
    """« 150 € par mois », « gratuit » for 0, « loyer inconnu » where nobody told it.

    >>> [rent_label(rent) for rent in (150, 0, None)]
    ['150\\u202f€ par mois', 'gratuit', 'loyer inconnu']
    """
    if rent_eur is None:
        return translate("Labels", "loyer inconnu")
    if not rent_eur:
        return translate("Labels", "gratuit")
    return translate("Labels", "{rent} € par mois").format(rent=grouped(rent_eur))


def structure_label(kind: StructureKind) -> str:
    """Words for a kind of structure."""
    return {
        StructureKind.MSP: translate("Labels", "Maison de santé"),
        StructureKind.CDS: translate("Labels", "Centre de santé"),
        StructureKind.HOSPITAL: translate("Labels", "Hôpital"),
        StructureKind.CPTS: translate("Labels", "CPTS"),
        StructureKind.CABINET: translate("Labels", "Cabinet"),
    }[kind]
