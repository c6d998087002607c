"""Scenarios of a plan: kept under a name, looked at, and carried out or not. Until then nothing in the plan changes."""

from dataclasses import replace
from datetime import date, timedelta

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment, hours_label
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.store import coverage_edits, coverage_queries, queries
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory


def kept_scenarios(plan: PlanFile) -> tuple[Scenario, ...]:
    """Scenarios that the plan keeps, oldest first."""
    with plan.read() as session:
        return coverage_queries.scenarios(session)


def scenario_named(plan: PlanFile, name: str) -> Scenario:
    """The scenario of this name. Raises :class:`KnownError` when there is none."""
    known = {scenario.name: scenario for scenario in kept_scenarios(plan)}
    if name not in known:
        raise KnownError(
            translate("Scenario", "Aucun scénario ne s’appelle « {name} ».").format(name=name),
            translate("Scenario", "Scénarios du plan : {names}.").format(names=", ".join(known) or "–"),
        )
    return known[name]


def keep_scenario(plan: PlanFile, scenario: Scenario) -> Changes:
    """Keep a scenario in the plan; one of the same name is replaced. Raises :class:`KnownError` without a name."""
    if not scenario.name.strip():
        raise KnownError(translate("Scenario", "Donnez un nom au scénario."))
    with plan.write() as writing:
        coverage_edits.put_scenario(writing.session, scenario)
        writing.name(QT_TRANSLATE_NOOP("History", "garder le scénario « {name} »"), name=scenario.name)
    return writing.changes


def drop_scenario(plan: PlanFile, name: str) -> Changes:
    """Forget a kept scenario. Raises :class:`KnownError` when there is none of this name."""
    scenario_named(plan, name)
    with plan.write() as writing:
        coverage_edits.remove_scenario(writing.session, name)
        writing.name(QT_TRANSLATE_NOOP("History", "supprimer le scénario « {name} »"), name=name)
    return writing.changes


def carry_out(plan: PlanFile, scenario: Scenario, from_day: date) -> Changes:
    """Write what a scenario changes into the equipment of the plan, in force from ``from_day``; one step.

    What was said of earlier days stays true: a closed place keeps its row, which ends the day before, and one with
    other hours leaves a row with its former hours behind. A scenario of the same name is no longer kept. Raises
    :class:`KnownError` when there is nothing to do or a place is gone.
    """
    if not scenario.edits:
        raise KnownError(translate("Scenario", "Ce scénario ne change rien."))
    source = translate("Scenario", "scénario « {name} » appliqué").format(name=scenario.name)
    with plan.write() as writing:
        session = writing.session
        before = queries.equipment(session)
        if scenario.vanished(before):
            raise KnownError(translate("Scenario", "Un lieu de ce scénario n’est plus dans le plan."))
        after = {item.id: item for item in scenario.applied(before)}
        for item in before:
            new, is_over = after.get(item.id), item.valid_to is not None and item.valid_to < from_day
            if new != item and not is_over:
                _replace_from(session, item, new, from_day)
        for item in after.values():
            if item.id < 0:
                coverage_edits.add_equipment(session, replace(item, valid_from=from_day, source=source))
        if scenario.name in {kept.name for kept in coverage_queries.scenarios(session)}:
            coverage_edits.remove_scenario(session, scenario.name)
        writing.name(QT_TRANSLATE_NOOP("History", "appliquer le scénario « {name} »"), name=scenario.name)
    return writing.changes


def _replace_from(
    session: queries.Reader, item: UrgentCareEquipment, new: UrgentCareEquipment | None, from_day: date
) -> None:
    """Let ``new`` (None: nothing) stand for ``item`` from ``from_day`` on."""
    day_before = from_day - timedelta(days=1)
    had_begun = item.valid_from is None or item.valid_from < from_day
    if new is None and had_begun:
        coverage_edits.change_equipment(session, item.id, valid_to=day_before)
    elif new is None:
        coverage_edits.remove_equipment(session, item.id)
    else:
        if had_begun:
            coverage_edits.add_equipment(session, replace(item, valid_to=day_before))
            coverage_edits.change_equipment(session, item.id, valid_from=from_day)
        hours = None if new.open_slots is None else [str(slot) for slot in new.open_slots]
        coverage_edits.change_equipment(session, item.id, open_slots=hours)


def edit_sentence(edit: AddEquipment | CloseEquipment | ChangeHours, names: dict[int, str]) -> str:
    """« Ajouter : MCS de Vatan (jour) », « Fermer : SU de Gien », « Horaires de … : nuit »."""
    match edit:
        case AddEquipment():
            return translate("Scenario", "Ajouter : {name} ({hours})").format(
                name=edit.name, hours=hours_label(edit.open_slots)
            )
        case CloseEquipment():
            return translate("Scenario", "Fermer : {name}").format(name=names.get(edit.equipment_id, "?"))
        case ChangeHours():
            return translate("Scenario", "Horaires de {name} : {hours}").format(
                name=names.get(edit.equipment_id, "?"), hours=hours_label(edit.open_slots)
            )


def candidate(
    territory: BaseTerritory,
    kind: EquipmentKind,
    insee_code: str,
    open_slots: tuple[TimeSlot, ...] | None,
    point: tuple[float, float] | None = None,
) -> AddEquipment:
    """A new place in a commune; ``point`` (longitude, latitude in degrees) when it is not at its main point.

    Raises :class:`KnownError` for a commune outside the territory.
    """
    row = territory.row_of.get(insee_code)
    if row is None:
        raise KnownError(
            translate("Scenario", "La commune « {code} » n’est pas dans le territoire du plan.").format(
                code=insee_code
            ),
            translate("Scenario", "Donnez le code INSEE d’une commune du plan ou de son voisinage."),
        )
    name = translate("Scenario", "{kind} à {commune}").format(kind=kind.short_label, commune=territory.name[row])
    lon, lat = point or (None, None)
    return AddEquipment(kind, insee_code, name, open_slots, lon, lat)
