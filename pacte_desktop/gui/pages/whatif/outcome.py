"""What a scenario changes, computed: at once while the hand moves, and in full once the candidate rests."""

from dataclasses import dataclass

import numpy as np

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.scenario import AddEquipment, Scenario
from pacte_desktop.services.candidate_trial import Trial
from pacte_desktop.services.coverage import Computed, CoverageInput, compute
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.comparison import Comparison
from pacte_desktop.territory.coverage import beyond
from pacte_desktop.territory.minutes_source import Flags, Ints, MinutesSource, Reach


@dataclass(frozen=True)
class Outcome:
    """The plan as it is (``base``), with the edits (``edited``), and all that changes with the candidate as well.

    ``wanted`` is the plan under the definition of the trial.
    """

    wanted: CoverageInput
    base: Computed
    edited: Computed
    comparison: Comparison


@dataclass(frozen=True)
class Gains:
    """Rows of the territory that a scenario brings within the threshold or puts beyond it, and their people."""

    won: Ints
    lost: Ints
    people_won: int
    people_lost: int


@dataclass(frozen=True)
class Question:
    """One state of the trial; ``base`` spares computing the plan as it is once more."""

    wanted: CoverageInput
    scenario: Scenario
    candidate: AddEquipment | None
    territory: BaseTerritory
    source: MinutesSource
    base: Computed | None


def outcome(question: Question, watch: Watch) -> Outcome:
    """Everything that a state of the trial changes.

    Raises :class:`KnownError` when the source cannot answer the definition, ``CancelledError`` when stopped.
    """
    wanted, scenario, candidate = question.wanted, question.scenario, question.candidate
    territory, source = question.territory, question.source
    base = question.base or compute(wanted, territory, watch, source)
    changed = wanted.with_scenario(scenario)
    edited = compute(changed, territory, watch, source) if scenario.edits else base
    after, final = edited, changed
    if candidate is not None:
        final = wanted.with_scenario(scenario.with_edit(candidate))
        after = compute(final, territory, watch, source)
    comparison = Comparison(
        before=base.coverage,
        after=after.coverage,
        equipment_before={item.id: item for item in wanted.equipment},
        equipment_after={item.id: item for item in final.equipment},
    )
    return Outcome(wanted, base, edited, comparison)


def gains(found: Outcome, territory: BaseTerritory, trial: Trial | None) -> Gains:
    """What changes from the plan as it is, with the edits and with what the candidate reaches at this moment."""
    definition, inside = found.wanted.definition, territory.inside
    within_before, beyond_before = _sides(found.base.reach, definition, inside)
    within_after, beyond_after = _sides(found.edited.reach, definition, inside)
    if trial is not None:
        reached = np.zeros(len(territory), dtype=bool)
        reached[trial.reached] = True
        within_after, beyond_after = within_after | (reached & inside), beyond_after & ~reached
    won = np.flatnonzero(beyond_before & within_after)
    lost = np.flatnonzero(within_before & beyond_after)
    people = territory.population_municipal
    return Gains(won, lost, int(people[won].sum()), int(people[lost].sum()))


def _sides(reach: Reach, definition: CoverageDefinition, inside: Flags) -> tuple[Flags, Flags]:
    """Communes of the plan within the threshold, and beyond it; those whose minutes nobody knows are neither."""
    told = reach.known & inside
    far = beyond(reach.minutes, definition)
    return told & ~far, told & far
