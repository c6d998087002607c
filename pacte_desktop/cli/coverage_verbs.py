"""The verbs that look at coverage: figures, gaps, comparisons, zones, what-if, and travel between two communes."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict, replace

from pacte_desktop.arguments.coverage import check_edits
from pacte_desktop.cli.output import open_file, say, say_json
from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import hours_label
from pacte_desktop.domain.wording import grouped, stated, translate
from pacte_desktop.services.comparison import Viewpoint, seen_from, viewpoint
from pacte_desktop.services.coverage import Computed, CoverageInput, compute, keep_minutes, open_territory
from pacte_desktop.services.coverage_report import equipment_record
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory


def _view(plan: PlanFile, arguments: Namespace, prefix: str = "") -> Viewpoint:
    """The way of looking at the plan that the options give."""
    names = ("definition", "date", "scenario", "minutes")
    definition, day, scenario, minutes = (getattr(arguments, prefix + name) for name in names)
    return viewpoint(plan, definition, day, scenario, minutes)


def _computed(plan: PlanFile, arguments: Namespace) -> tuple[CoverageInput, BaseTerritory, Computed]:
    wanted = seen_from(plan, _view(plan, arguments))
    territory = open_territory(wanted)
    computed = compute(wanted, territory)
    if not (arguments.definition or arguments.date or arguments.scenario or arguments.minutes):
        keep_minutes(plan, computed)
    return wanted, territory, computed


def coverage(arguments: Namespace) -> int:
    """Population beyond the threshold, by area."""
    from pacte_desktop.services.coverage_report import coverage_record, coverage_sentences

    with open_file(arguments.file) as plan:
        found = _computed(plan, arguments)[2].coverage
    if arguments.json:
        say_json(coverage_record(found))
    else:
        say("\n".join(coverage_sentences(found)))
    return 0


def gaps(arguments: Namespace) -> int:
    """Communes beyond the threshold."""
    from pacte_desktop.services.coverage_report import definition_record, definition_sentence

    with open_file(arguments.file) as plan:
        wanted, _territory, computed = _computed(plan, arguments)
    found, names = computed.coverage, {item.id: item.name for item in wanted.equipment}
    if arguments.json:
        communes = [asdict(gap) | {"nearest": names.get(gap.nearest)} for gap in found.gaps()]
        source = str(found.source.kind)
        say_json({"definition": definition_record(found.definition), "source": source, "communes": communes})
        return 0
    say(definition_sentence(found))
    for gap in found.gaps():
        minutes = "–" if gap.minutes is None else grouped(gap.minutes, 1)
        people = grouped(gap.population)
        place = names.get(gap.nearest, "")
        say(f"{gap.insee_code}  {gap.name:<40} {gap.departement:>3} {people:>8}  {minutes:>6} min  {place}".rstrip())
    return 0


def equipment(arguments: Namespace) -> int:
    """Places of urgent care with their ids, which scenarios name, and whether they count."""
    with open_file(arguments.file) as plan:
        wanted = seen_from(plan, _view(plan, arguments))
    counts = wanted.definition.counts
    if arguments.json:
        say_json({"equipment": [equipment_record(item) | {"counts": counts(item)} for item in wanted.equipment]})
        return 0
    for item in wanted.equipment:
        sign = "●" if counts(item) else "○"
        name = f"{item.name} ({hours_label(item.open_slots)})"
        say(f"{item.id:>5}  {sign} {item.insee_code}  {item.kind.short_label:<16} {name}")
    return 0


def compare(arguments: Namespace) -> int:
    """Who changes side between two ways of looking at the plan, and why."""
    from pacte_desktop.services import comparison
    from pacte_desktop.services.whatif import both_seen

    with open_file(arguments.file) as plan:
        before, after = both_seen(plan, _view(plan, arguments), _view(plan, arguments, "with_"))
        found = comparison.compare(before, after, open_territory(before))
    if arguments.json:
        say_json(comparison.comparison_record(found))
    else:
        say("\n".join(comparison.comparison_sentences(found)))
        for change in found.changes():
            say(comparison.change_sentence(change))
    return 0


def zones(arguments: Namespace) -> int:
    """Write zones, communes and sites for a map program."""
    from pacte_desktop.services.zones import check_zone_file, draw_zones, write_zones

    check_zone_file(arguments.out)
    with open_file(arguments.file) as plan:
        wanted, territory, computed = _computed(plan, arguments)
    drawn = draw_zones(wanted, territory, computed)
    write_zones(arguments.out, wanted, territory, computed, drawn)
    limits = ", ".join(stated(zone.upper_min) for zone in drawn)
    say(
        translate("CommandLine", "Zones écrites : {path} ({limits} min ; {basis})").format(
            path=arguments.out, limits=limits, basis=drawn[0].basis.label if drawn else "–"
        )
    )
    return 0


def whatif(arguments: Namespace) -> int:
    """What a scenario would change; nothing in the plan changes, unless it is to be kept as a scenario."""
    from pacte_desktop.services import whatif as service
    from pacte_desktop.services.comparison import change_sentence, comparison_sentences
    from pacte_desktop.services.scenarios import edit_sentence, keep_scenario

    edits = (
        *arguments.add,
        *map(CloseEquipment, arguments.close),
        *(ChangeHours(*change) for change in arguments.hours),
    )
    if arguments.best and not edits:
        return _best(arguments)
    check_edits(edits)
    with open_file(arguments.file) as plan:
        view = _view(plan, arguments)
        wanted = service.without_official(seen_from(plan, view))
        territory = open_territory(wanted)
        scenario = service.checked_scenario(Scenario(0, arguments.keep, edits), wanted.equipment, territory)
        whole = replace(scenario, edits=(*(view.scenario.edits if view.scenario else ()), *scenario.edits))
        if not arguments.definition:
            wanted = service.with_definition(plan, wanted, whole)
        found = service.what_if(wanted, territory, scenario)
        if arguments.keep:
            keep_scenario(plan, whole)
    if arguments.json:
        say_json(service.what_if_record(found, scenario))
        return 0
    names = {item.id: item.name for item in wanted.equipment}
    say("\n".join(edit_sentence(edit, names) for edit in scenario.edits))
    say("\n".join(comparison_sentences(found)))
    for change in found.changes():
        say(change_sentence(change))
    return 0


def _best(arguments: Namespace) -> int:
    """Communes in which one more place would cover most people."""
    from pacte_desktop.services import whatif as service
    from pacte_desktop.services.best_places import best_places
    from pacte_desktop.services.coverage_report import definition_record, definition_sentence

    with open_file(arguments.file) as plan:
        wanted = service.without_official(seen_from(plan, _view(plan, arguments)))
        if not arguments.definition:
            trial = Scenario(0, "", (AddEquipment(arguments.best, "", ""),))
            wanted = service.with_definition(plan, wanted, trial)
    territory = open_territory(wanted)
    computed = compute(wanted, territory)
    found = best_places(wanted, territory, computed, arguments.best)
    if arguments.json:
        definition, source = definition_record(wanted.definition), str(computed.coverage.source.kind)
        say_json({"definition": definition, "source": source, "communes": [asdict(place) for place in found]})
        return 0
    say(definition_sentence(computed.coverage))
    for place in found:
        people, communes = grouped(place.newly_covered_population), grouped(place.newly_covered_communes)
        say(f"{place.insee_code}  {place.name:<40} {place.departement:>3} {people:>8} {communes:>5}")
    return 0


def travel(arguments: Namespace) -> int:
    """Minutes by car from a commune to another, with the source of the minutes."""
    from pacte_desktop.services.travel import commune_travel, plan_travel

    pair = arguments.origin.upper(), arguments.destination.upper()
    if arguments.file is None:
        found = commune_travel(*pair)
    else:
        with open_file(arguments.file) as plan:
            found = plan_travel(plan, *pair)
    if arguments.json:
        say_json(found.record())
    else:
        say("\n".join(found.sentences()))
    return 0


VERBS: dict[str, Callable[[Namespace], int]] = {
    "coverage": coverage,
    "gaps": gaps,
    "equipment": equipment,
    "compare": compare,
    "zones": zones,
    "whatif": whatif,
    "travel": travel,
}
