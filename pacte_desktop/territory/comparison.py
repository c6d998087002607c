"""Two coverages of the same communes side by side: who changes side, by how many minutes, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.urgent_care import EquipmentKind, UrgentCareEquipment
from pacte_desktop.domain.wording import stated, translate
from pacte_desktop.territory.coverage import Coverage


class Side(StrEnum):
    """Where a commune ends up that does not stay where it was."""

    COVERED = "COVERED"
    BEYOND = "BEYOND"


@dataclass(frozen=True, slots=True)
class SideChange:
    """A commune that changes side, with the minutes before and after (None: none reached) and the reason in words."""

    insee_code: str
    name: str
    departement: str
    population: int
    side: Side
    minutes_before: float | None
    minutes_after: float | None
    reason: str


@dataclass(frozen=True)
class Comparison:
    """``before`` and ``after`` list the same communes; ``equipment`` names the places of each by id."""

    before: Coverage
    after: Coverage
    equipment_before: Mapping[int, UrgentCareEquipment]
    equipment_after: Mapping[int, UrgentCareEquipment]

    def __post_init__(self) -> None:
        if self.before.insee_code.tolist() != self.after.insee_code.tolist():
            raise ValueError("the two coverages list different communes")

    @property
    def difference_min(self) -> NDArray[np.float64]:
        """Minutes after minus before, NaN where one of them is missing."""
        difference: NDArray[np.float64] = self.after.minutes - self.before.minutes
        return difference

    @property
    def newly_covered(self) -> NDArray[np.bool_]:
        """Beyond before, known and within after."""
        covered: NDArray[np.bool_] = self.before.beyond & ~self.after.beyond & self.after.known
        return covered

    @property
    def newly_beyond(self) -> NDArray[np.bool_]:
        """Known and within before, beyond after."""
        lost: NDArray[np.bool_] = ~self.before.beyond & self.before.known & self.after.beyond
        return lost

    def people(self, chosen: NDArray[np.bool_]) -> int:
        """People of the chosen communes, by the population base of ``after``."""
        return int(self.after.population[chosen].sum())

    def changes(self) -> list[SideChange]:
        """Every commune that changes side, most people first."""
        rows = np.flatnonzero(self.newly_covered | self.newly_beyond)
        found = [self._change(int(row)) for row in rows]
        return sorted(found, key=lambda change: (-change.population, change.insee_code))

    def _change(self, row: int) -> SideChange:
        side = Side.COVERED if self.newly_covered[row] else Side.BEYOND
        return SideChange(
            insee_code=str(self.after.insee_code[row]),
            name=str(self.after.name[row]),
            departement=str(self.after.departement[row]),
            population=int(self.after.population[row]),
            side=side,
            minutes_before=_minutes(self.before, row),
            minutes_after=_minutes(self.after, row),
            reason=self._reason(row, side),
        )

    def _reason(self, row: int, side: Side) -> str:
        """What differs, most telling first: the source, the threshold, the place that comes or goes, the way."""
        before, after = self.before, self.after
        if before.source.key != after.source.key:
            return translate("Comparison", "minutes d’une autre source : {before} puis {after}").format(
                before=before.source.name, after=after.source.name
            )
        if self._threshold_alone(row, side):
            return translate("Comparison", "seuil de {before} min puis de {after} min").format(
                before=stated(before.definition.threshold_min), after=stated(after.definition.threshold_min)
            )
        change = self._gain(row) if side is Side.COVERED else self._loss(row)
        if change:
            return change
        if before.definition.extra_delay_min != after.definition.extra_delay_min:
            return translate("Comparison", "délai fixe de {before} min puis de {after} min").format(
                before=stated(before.definition.extra_delay_min), after=stated(after.definition.extra_delay_min)
            )
        return translate("Comparison", "sens ou règle de trajet différents")

    def _threshold_alone(self, row: int, side: Side) -> bool:
        """True when the minutes that were beyond one threshold are within the other: no place had to change."""
        if side is Side.COVERED:
            return self.after.definition.is_covered(float(self.before.minutes[row]))
        return self.before.definition.is_covered(float(self.after.minutes[row]))

    def _gain(self, row: int) -> str:
        """The place that covers the commune now and did not count before; empty when it is another matter."""
        place = self.equipment_after.get(int(self.after.nearest[row]))
        if place is None:
            return ""
        former = _same_place(self.equipment_before, place)
        if former is None:
            return translate("Comparison", "nouveau lieu : {name}").format(name=place.name)
        if self.before.definition.counts(former):
            return ""
        return translate("Comparison", "{name} compte désormais (avant : {why})").format(
            name=place.name, why=_why_not(self.before, former)
        )

    def _loss(self, row: int) -> str:
        """The place that covered the commune and no longer counts; empty when it is another matter."""
        place = self.equipment_before.get(int(self.before.nearest[row]))
        if place is None:
            return ""
        now = _same_place(self.equipment_after, place)
        if now is None:
            return translate("Comparison", "lieu fermé : {name}").format(name=place.name)
        if self.after.definition.counts(now):
            return ""
        return translate("Comparison", "{name} ne compte plus ({why})").format(
            name=place.name, why=_why_not(self.after, now)
        )


def _same_place(equipment: Mapping[int, UrgentCareEquipment], place: UrgentCareEquipment) -> UrgentCareEquipment | None:
    """The place in another list; one that a scenario adds by what it is, for two scenarios give the same ids."""
    if place.id > 0:
        return equipment.get(place.id)
    added = (item for item in equipment.values() if item.id < 0)
    return next((item for item in added if _stand(item) == _stand(place)), None)


def _stand(place: UrgentCareEquipment) -> tuple[EquipmentKind, str, float | None, float | None]:
    return place.kind, place.insee_code, place.lon, place.lat


def _minutes(coverage: Coverage, row: int) -> float | None:
    return None if np.isnan(coverage.minutes[row]) else float(coverage.minutes[row])


def _why_not(coverage: Coverage, place: UrgentCareEquipment) -> str:
    """Why a place does not count under a definition."""
    definition = coverage.definition
    if place.kind not in definition.kinds:
        return translate("Comparison", "{kind} hors définition").format(kind=place.kind.short_label)
    if not place.exists_on(definition.date):
        return translate("Comparison", "n’existe pas au {day:%d/%m/%Y}").format(day=definition.date)
    if place.open_slots is None:
        return translate("Comparison", "horaires non renseignés")
    return translate("Comparison", "fermé ({slot})").format(slot=definition.time_slot.label)
