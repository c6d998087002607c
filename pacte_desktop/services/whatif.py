"""What a scenario changes: the plan as it is and as it would be, under a definition that counts what is added."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario, ScenarioEdit
from pacte_desktop.domain.urgent_care import UrgentCareEquipment
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.comparison import Viewpoint, compare, comparison_record, seen_from
from pacte_desktop.services.coverage import CoverageInput, without_official
from pacte_desktop.services.definitions import all_definitions
from pacte_desktop.services.scenarios import candidate, edit_sentence
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.comparison import Comparison, Side

__all__ = [
    "both_seen",
    "checked_scenario",
    "fitting_definition",
    "what_if",
    "what_if_record",
    "with_definition",
    "without_official",
]


def fitting_definition(
    definitions: Iterable[CoverageDefinition], current: CoverageDefinition, scenario: Scenario
) -> CoverageDefinition:
    """``current`` when it counts every kind that the scenario adds, else the first that does at the same hour.

    Adding a correspondent of the SAMU changes nothing under a definition that looks at hospitals only.
    """
    added = {edit.kind for edit in scenario.edits if isinstance(edit, AddEquipment)}
    if added <= set(current.kinds):
        return current
    fitting = [found for found in definitions if added <= set(found.kinds) and set(current.kinds) <= set(found.kinds)]
    same_hour = [found for found in fitting if found.time_slot is current.time_slot]
    return next(iter([*same_hour, *fitting]), current)


def with_definition(plan: PlanFile, wanted: CoverageInput, scenario: Scenario) -> CoverageInput:
    """``wanted`` under a definition that counts what the scenario adds."""
    with plan.read() as session:
        definitions = all_definitions(session)
    found = fitting_definition(definitions, wanted.definition, scenario)
    if found.code == wanted.definition.code:
        return wanted
    return replace(wanted, definition=replace(found, date=wanted.definition.date), kept=None)


def both_seen(plan: PlanFile, before: Viewpoint, after: Viewpoint) -> tuple[CoverageInput, CoverageInput]:
    """Two ways of looking at one plan, fit to be compared.

    One source of minutes for both unless two were asked for; where no definition was, one that counts what the
    scenarios add. Raises :class:`KnownError` for an unknown definition.
    """
    first, second = seen_from(plan, before), seen_from(plan, after)
    if before.choice == after.choice and first.choice != second.choice:
        first, second = without_official(first), without_official(second)
    if not (before.definition_code or after.definition_code):
        edits = [edit for view in (before, after) if view.scenario for edit in view.scenario.edits]
        added = Scenario(0, "", tuple(edits))
        first, second = with_definition(plan, first, added), with_definition(plan, second, added)
    return first, second


def checked_scenario(
    scenario: Scenario, equipment: Iterable[UrgentCareEquipment], territory: BaseTerritory
) -> Scenario:
    """The scenario with the added places named after their communes.

    Raises :class:`KnownError` for a commune outside the territory and for a place that is not in the plan.
    """
    known = {item.id for item in equipment}
    edits: list[ScenarioEdit] = []
    for edit in scenario.edits:
        match edit:
            case AddEquipment():
                point = None if edit.lon is None or edit.lat is None else (edit.lon, edit.lat)
                named = candidate(territory, edit.kind, edit.insee_code, edit.open_slots, point)
                edits.append(replace(named, name=edit.name or named.name))
            case CloseEquipment(equipment_id) | ChangeHours(equipment_id, _) if equipment_id not in known:
                raise KnownError(
                    translate("Scenario", "Aucun lieu du plan ne porte l’identifiant {id}.").format(id=equipment_id),
                    translate("Scenario", "« pacte-desktop equipment FICHIER » les énumère."),
                )
            case _:
                edits.append(edit)
    return replace(scenario, edits=tuple(edits))


def what_if(
    wanted: CoverageInput, territory: BaseTerritory, scenario: Scenario, watch: Watch | None = None
) -> Comparison:
    """The plan as it is against the plan under the scenario, never by published minutes."""
    wanted = without_official(wanted)
    return compare(wanted, wanted.with_scenario(scenario), territory, watch)


def what_if_record(found: Comparison, scenario: Scenario) -> dict[str, Any]:
    """The comparison with the keys of the output contract, the communes that are won as a list, and the edits."""
    record = comparison_record(found)
    won, lost = ([change for change in record["changes"] if change["side"] is side] for side in Side)
    names = {item.id: item.name for item in found.equipment_before.values()}
    return {
        "edits": [edit_sentence(edit, names) for edit in scenario.edits],
        "newly_covered_population": record["newly_covered_population"],
        "newly_covered_communes": won,
        "newly_beyond_population": record["newly_beyond_population"],
        "newly_beyond_communes": lost,
        "before": record["before"],
        "after": record["after"],
    }
