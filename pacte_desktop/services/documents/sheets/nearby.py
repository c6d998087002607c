"""Minutes for the sheets: of each commune under every definition of the plan, and from one commune to all others.

The same computations as those of the window and of the command line, so that a sheet says what they say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import AIR_KINDS, TimeSlot, TravelTimeSource, UrgentCareEquipment
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.coverage import (
    CoverageInput,
    compute,
    coverage_input,
    minutes_source,
    reach_of,
    without_official,
)
from pacte_desktop.services.definitions import plan_definitions
from pacte_desktop.services.documents.kind import DocumentSource
from pacte_desktop.services.labels import minutes_label
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.minutes_offer import fitting_choice
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.travel import minutes_from
from pacte_desktop.territory.minutes_source import MinutesSource

Floats = NDArray[np.float64]
_FAR_M = 120_000.0
"""Places of urgent care farther than this in a straight line are not among the next ones."""
_KEPT = 64
"""From how many communes the minutes are kept: a print of every commune would hold all pairs of them."""


@dataclass(frozen=True, slots=True)
class View:
    """The plan under one definition; ``territory`` has no coverage where ``refusal`` says why."""

    definition: CoverageDefinition
    territory: PlanTerritory
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class NearPlace:
    """A place of urgent care that counts, and the minutes between it and one commune."""

    equipment: UrgentCareEquipment
    minutes: float


@dataclass(frozen=True)
class NearbyInput:
    """What the minutes of sheets depend on, read from the plan."""

    wanted: CoverageInput
    definitions: tuple[CoverageDefinition, ...]
    source: DocumentSource


def nearby_input(source: DocumentSource) -> NearbyInput:
    """Read it; the definition chosen for the plan comes first."""
    wanted = coverage_input(source.plan)
    others = [found for found in plan_definitions(source.plan) if found.code != wanted.definition.code]
    return NearbyInput(wanted, (wanted.definition, *others), source)


@dataclass(frozen=True)
class Nearby:
    """``views``: one a definition, the one chosen for the plan first. ``travel``: minutes of single ways."""

    given: NearbyInput
    views: tuple[View, ...]
    travel: MinutesSource
    _from: dict[str, Floats] = field(default_factory=dict, repr=False)
    _to_care: dict[int, Floats] = field(default_factory=dict, repr=False)

    @property
    def chosen(self) -> View:
        """The plan as it is looked at."""
        return self.views[0]

    def minutes_from(self, insee_code: str) -> Floats:
        """Minutes by car from a commune to each of the territory, NaN where none is known; the last ones are kept."""
        communes = self.chosen.territory.communes
        if insee_code not in communes.row_of:
            return np.full(len(communes), np.nan)
        if insee_code not in self._from:
            if len(self._from) >= _KEPT:
                self._from.pop(next(iter(self._from)))
            self._from[insee_code] = minutes_from(communes, self.travel, insee_code)
        return self._from[insee_code]

    def minutes(self, origin: str, destination: str) -> float | None:
        """Minutes by car between two communes; None where no way is known."""
        row = self.chosen.territory.find(destination)
        found = np.nan if row is None else float(self.minutes_from(origin)[row])
        return None if np.isnan(found) else found

    def minutes_words(self, minutes: float | None) -> str:
        """« 33,4 min », « 60+ min » beyond what the source is good for, « inconnu »."""
        if minutes is None:
            return translate("Nearby", "inconnu")
        valid_to = self.travel.facts.valid_to_min
        if minutes > valid_to:
            return translate("Labels", "{minutes}+ min").format(minutes=grouped(valid_to))
        return minutes_label(minutes, self.chosen.definition.threshold_min)

    def next_places(self, insee_code: str, most: int, watch: Watch) -> tuple[NearPlace, ...]:
        """The nearest places of urgent care that count under the chosen definition, by minutes.

        Minutes of single ways: where the plan is looked at with published ones, they come from another source.
        """
        row = self.chosen.territory.find(insee_code)
        if row is None or self.chosen.refusal:
            return ()
        found = [
            NearPlace(item, float(minutes))
            for item in self._around(row)
            if not np.isnan(minutes := self._minutes_to_care(item, watch)[row])
        ]
        return tuple(sorted(found, key=lambda near: (near.minutes, near.equipment.id))[:most])

    def _around(self, row: int) -> Iterator[UrgentCareEquipment]:
        communes = self.chosen.territory.communes
        for item in self.given.wanted.counted:
            place = communes.row_of.get(item.insee_code)
            if place is None:
                continue
            if item.kind in AIR_KINDS or np.hypot(*(communes.point[row] - communes.point[place])) <= _FAR_M:
                yield item

    def _minutes_to_care(self, item: UrgentCareEquipment, watch: Watch) -> Floats:
        """Minutes between every commune and one place, by the rules of the definition; computed once."""
        if item.id not in self._to_care:
            wanted = replace(without_official(self.given.wanted), equipment=(item,))
            self._to_care[item.id] = reach_of(
                wanted, self.chosen.territory.communes, self.travel, Watch(cancelled=watch.cancelled)
            ).minutes
        return self._to_care[item.id]

    @property
    def is_published(self) -> bool:
        """True when the minutes of the chosen definition are published ones, those of single ways are not."""
        coverage = self.chosen.territory.coverage
        return coverage is not None and coverage.source.kind is TravelTimeSource.OFFICIAL


def look_around(given: NearbyInput, watch: Watch) -> Nearby:
    """Compute the minutes under every definition; a source is opened once.

    A definition that its source cannot answer keeps its sentence. Raises :class:`CancelledError` when stopped.
    """
    communes = given.source.territory.communes
    single = without_official(given.wanted)
    opened: dict[MinutesChoice | None, MinutesSource] = {single.choice: minutes_source(single, communes)}
    views = []
    for number, definition in enumerate(given.definitions):
        watch.step(translate("Nearby", "Minutes par définition"), number, len(given.definitions))
        views.append(_view(given, definition, opened, watch))
    return Nearby(given, tuple(views), opened[single.choice])


def _view(
    given: NearbyInput,
    definition: CoverageDefinition,
    opened: dict[MinutesChoice | None, MinutesSource],
    watch: Watch,
) -> View:
    names, base = given.source.territory.departement_names, given.source.territory.base
    communes = given.source.territory.communes
    unknown = PlanTerritory(communes, names, None, base, is_awaited=False)
    wanted = replace(given.wanted, definition=definition, choice=fitting_choice(given.wanted, definition))
    if wanted.choice not in opened:
        opened[wanted.choice] = minutes_source(wanted, communes)
    try:
        coverage = compute(wanted, communes, Watch(cancelled=watch.cancelled), opened[wanted.choice]).coverage
    except KnownError as error:
        return View(definition, unknown, error.sentence)
    return View(definition, PlanTerritory(communes, names, coverage, base, is_awaited=False))


def by_hour(views: Sequence[View]) -> tuple[tuple[View, ...], ...]:
    """Views that differ by their hour only, together; the one that looks at no hour first."""
    found: dict[tuple[object, ...], list[View]] = {}
    for view in views:
        definition = view.definition
        key = (
            definition.kinds,
            definition.threshold_min,
            definition.date,
            definition.direction,
            definition.intra_commune_min,
            definition.extra_delay_min,
            definition.speed_profile,
        )
        found.setdefault(key, []).append(view)
    order = [TimeSlot.NOT_CONSIDERED, *(slot for slot in TimeSlot if slot is not TimeSlot.NOT_CONSIDERED)]
    groups: list[tuple[View, ...]] = []
    for together in found.values():
        slots = [view.definition.time_slot for view in together]
        if len(set(slots)) < len(slots):  # Two of one hour are two definitions of somebody's own.
            groups += [(view,) for view in together]
        else:
            groups.append(tuple(sorted(together, key=lambda view: order.index(view.definition.time_slot))))
    return tuple(groups)
