"""Two ways of looking at one plan, compared: another definition, date, hour, scenario, or source of minutes."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.scenario import AddEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.coverage import CoverageInput, compute, coverage_input, without_official
from pacte_desktop.services.coverage_report import coverage_record, definition_sentence
from pacte_desktop.services.minutes import MinutesChoice, minutes_choice
from pacte_desktop.services.scenarios import scenario_named
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.comparison import Comparison, SideChange


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """How a plan is looked at; what is left out is as chosen for the plan."""

    definition_code: str = ""
    day: date | None = None
    scenario: Scenario | None = None
    choice: MinutesChoice | None = None


def seen_from(plan: PlanFile, view: Viewpoint) -> CoverageInput:
    """What the coverage seen from there depends on. Raises :class:`KnownError` for an unknown definition.

    Published minutes know of no other day and no scenario: others then take their place.
    """
    wanted = coverage_input(plan, view.definition_code, view.choice)
    if view.day is not None or view.scenario is not None:
        wanted = without_official(wanted)
    if view.day is not None:
        wanted = replace(wanted, definition=replace(wanted.definition, date=view.day), kept=None)
    return wanted if view.scenario is None else wanted.with_scenario(view.scenario)


def compare(
    before: CoverageInput, after: CoverageInput, territory: BaseTerritory, watch: Watch | None = None
) -> Comparison:
    """Both coverages and what differs. Raises :class:`KnownError` when a source cannot answer its definition."""
    first = compute(before, territory, watch)
    same_source = before.choice == after.choice
    second = compute(after, territory, watch, first.source if same_source else None)
    return Comparison(
        before=first.coverage,
        after=second.coverage,
        equipment_before={item.id: item for item in before.equipment},
        equipment_after={item.id: item for item in after.equipment},
    )


def viewpoint(
    plan: PlanFile, definition_code: str, day: date | None, scenario_name: str, minutes: str = ""
) -> Viewpoint:
    """A way of looking at the plan from words. Raises :class:`KnownError` for an unknown scenario or source."""
    scenario = scenario_named(plan, scenario_name) if scenario_name else None
    choice = minutes_choice(minutes, plan, definition_code) if minutes else None
    return Viewpoint(definition_code, day, scenario, choice)


def uncounted_sentence(scenario: Scenario | None, definition: CoverageDefinition) -> str:
    """Says when a scenario adds places that the definition does not count, so that it seems to change nothing."""
    edits = scenario.edits if scenario is not None else ()
    added = {edit.kind for edit in edits if isinstance(edit, AddEquipment)}
    left_out = [kind.short_label for kind in EquipmentKind if kind in added and kind not in definition.kinds]
    if scenario is None or not left_out:
        return ""
    return translate("Comparison", "Le scénario « {name} » ajoute des lieux hors de la définition : {kinds}.").format(
        name=scenario.name, kinds=", ".join(left_out)
    )


def comparison_record(found: Comparison) -> dict[str, Any]:
    """Both figures with everything they carry, and every commune that changes side with the reason."""
    return {
        "before": coverage_record(found.before),
        "after": coverage_record(found.after),
        "newly_covered_population": found.people(found.newly_covered),
        "newly_covered_communes": int(found.newly_covered.sum()),
        "newly_beyond_population": found.people(found.newly_beyond),
        "newly_beyond_communes": int(found.newly_beyond.sum()),
        "changes": [asdict(change) for change in found.changes()],
    }


def comparison_sentences(found: Comparison) -> list[str]:
    """Both definitions, what is won and lost, a line each."""
    won, lost = found.newly_covered, found.newly_beyond
    return [
        translate("Comparison", "Avant : {sentence}").format(sentence=definition_sentence(found.before)),
        translate("Comparison", "Après : {sentence}").format(sentence=definition_sentence(found.after)),
        translate("Comparison", "Nouvellement couverts : {figure}").format(
            figure=_figure(found.people(won), int(won.sum()))
        ),
        translate("Comparison", "Nouvellement au-delà : {figure}").format(
            figure=_figure(found.people(lost), int(lost.sum()))
        ),
    ]


def _figure(people: int, communes: int) -> str:
    """« 12 345 habitants dans 17 communes »."""
    return translate("Comparison", "{people} dans {communes}").format(
        people=counted(people, translate("Coverage", "{n} habitant"), translate("Coverage", "{n} habitants")),
        communes=counted(communes, translate("Coverage", "{n} commune"), translate("Coverage", "{n} communes")),
    )


def change_sentence(change: SideChange) -> str:
    """« Vatan (36230) : 33,4 min puis 12,0 min ; nouveau lieu : MCS à Vatan »."""
    before, after = (
        "–" if minutes is None else f"{grouped(minutes, 1)} min"
        for minutes in (change.minutes_before, change.minutes_after)
    )
    return translate("Comparison", "{name} ({code}), {people} hab. : {before} puis {after} ; {reason}").format(
        name=change.name,
        code=change.insee_code,
        people=grouped(change.population),
        before=before,
        after=after,
        reason=change.reason,
    )
