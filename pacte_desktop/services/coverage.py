"""Coverage of a plan: minutes to urgent care, gaps, and the figures with everything they must carry."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import PlanInfo
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.scenario import Scenario
from pacte_desktop.domain.urgent_care import AIR_KINDS, TimeSlot, TravelTimeSource, UrgentCareEquipment
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.base_file import base_file
from pacte_desktop.services.definitions import chosen_definition
from pacte_desktop.services.matrix import untold_places, untold_sentence
from pacte_desktop.services.minutes import MinutesChoice, chosen_minutes, open_source, usual_choice
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.store import coverage_queries, queries
from pacte_desktop.store.edits import keep_computation
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.access import Flight, Question, access
from pacte_desktop.territory.basemap import BaseTerritory, open_base_territory
from pacte_desktop.territory.coverage import Coverage, population_band
from pacte_desktop.territory.given_minutes import MatrixMinutes
from pacte_desktop.territory.minutes_source import MinutesSource, Reach
from pacte_desktop.territory.outlines import BASE_FILE, base_source


@dataclass(frozen=True)
class CoverageInput:
    """What a coverage depends on, read from the plan; :func:`compute` needs nothing else of it.

    ``choice`` None leaves the source of minutes to the program. ``kept`` holds what was computed the last time, with
    the key under which it holds.
    """

    info: PlanInfo
    definition: CoverageDefinition
    equipment: tuple[UrgentCareEquipment, ...]
    choice: MinutesChoice | None
    layers: tuple[CommuneLayer, ...] = ()
    base: Path = BASE_FILE
    kept: tuple[str, bytes] | None = None
    is_tried: bool = False
    """The equipment is that of a scenario, which may close every place."""

    @property
    def counted(self) -> tuple[UrgentCareEquipment, ...]:
        """The equipment that counts under the definition, in the order of the ids."""
        return tuple(item for item in self.equipment if self.definition.counts(item))

    def with_scenario(self, scenario: Scenario) -> "CoverageInput":
        """The same with the equipment as the scenario would have it."""
        return replace(self, equipment=scenario.applied(self.equipment), kept=None, is_tried=True)


def without_official(wanted: CoverageInput) -> CoverageInput:
    """``wanted`` by minutes that can answer a change or another day: published ones know of neither."""
    official = wanted.choice is not None and wanted.choice.kind is TravelTimeSource.OFFICIAL
    return replace(wanted, choice=None, kept=None) if official else wanted


def coverage_input(plan: PlanFile, definition_code: str = "", choice: MinutesChoice | None = None) -> CoverageInput:
    """Read what the coverage of the plan depends on; ``definition_code`` and ``choice`` override what was chosen.

    Raises :class:`KnownError` for an unknown definition.
    """
    base = base_file(plan)
    with plan.read() as session:
        return CoverageInput(
            info=queries.plan_info(session),
            definition=chosen_definition(session, definition_code),
            equipment=queries.equipment(session),
            choice=choice or chosen_minutes(session),
            layers=coverage_queries.commune_layers(session),
            base=base,
            kept=queries.newest_computation(session, _KIND),
        )


_KIND = "access"


def open_territory(wanted: CoverageInput) -> BaseTerritory:
    """Communes of the plan and those around it; read once as long as neither the plan nor the file is another."""
    try:
        found = wanted.base.stat()
    except OSError:  # The reading says what is wrong with the file.
        return open_base_territory(wanted.info.departements, file=wanted.base)
    return _territory(wanted.info.departements, wanted.base, (found.st_mtime_ns, found.st_size))


@lru_cache(maxsize=2)
def _territory(departements: tuple[str, ...], base: Path, _written: tuple[int, int]) -> BaseTerritory:
    """Nearly every computation asks for it: a tenth of a second of work, and some ten megabytes."""
    return open_base_territory(departements, file=base)


def minutes_source(wanted: CoverageInput, territory: BaseTerritory) -> MinutesSource:
    """The source of minutes that was chosen, or the usual one for this territory."""
    choice = wanted.choice or usual_choice(territory)
    return open_source(choice, territory, wanted.info.region, wanted.layers)


def _key(wanted: CoverageInput, source: MinutesSource) -> str:
    """Hash of everything that the minutes depend on: base territory, equipment, definition, source, constants."""
    definition = asdict(wanted.definition)
    for words in ("label", "source_note", "population_base", "threshold_min", "bands_min"):
        definition.pop(words)
    places = [(item.id, item.kind, item.insee_code, item.lon, item.lat) for item in wanted.counted]
    rules = load_rulebook()
    flight = rules.flight.departure_min, rules.flight.cruise_kmh, rules.roads.limit_min
    parts = [base_source(wanted.base).sha256, wanted.info.departements, places, definition, source.facts.key, flight]
    return f"{_KIND}:" + hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()


def holds(wanted: CoverageInput, source: MinutesSource) -> bool:
    """True when what was kept in the plan is what the computation would give."""
    return wanted.kept is not None and wanted.kept[0] == _key(wanted, source)


@dataclass(frozen=True)
class Computed:
    """A coverage, the minutes of every commune of the territory (margin included), and the key to keep them under."""

    coverage: Coverage
    reach: Reach
    source: MinutesSource
    key: str
    was_kept: bool


def compute(
    wanted: CoverageInput, territory: BaseTerritory, watch: Watch | None = None, source: MinutesSource | None = None
) -> Computed:
    """Coverage of the communes of the plan. ``source`` spares opening it again.

    Raises :class:`KnownError` when the plan has no places yet or the source cannot answer the definition,
    :class:`CancelledError` when stopped.
    """
    if lacks_places(wanted):
        raise no_places()
    source = source or minutes_source(wanted, territory)
    refusal = source.refusal(wanted.definition)
    if refusal:
        raise KnownError(refusal, translate("Minutes", "Choisissez une autre définition ou une autre source."))
    key = _key(wanted, source)
    kept = _unpacked(wanted.kept[1], len(territory)) if wanted.kept and wanted.kept[0] == key else None
    reach = kept or reach_of(wanted, territory, source, watch)
    return Computed(coverage_of(wanted, territory, source, reach), reach, source, key, kept is not None)


def lacks_places(wanted: CoverageInput) -> bool:
    """True when nobody has said yet where urgent care is: « beyond the limit everywhere » would be a false answer.

    Published minutes need no places.
    """
    is_official = wanted.choice is not None and wanted.choice.kind is TravelTimeSource.OFFICIAL
    return not wanted.equipment and not wanted.is_tried and not is_official


def no_places() -> KnownError:
    """The sentence for a plan that has no place of urgent care."""
    return KnownError(
        translate("Coverage", "Ce plan n’a encore aucun lieu de soins urgents : il n’y a pas de minutes."),
        translate("Coverage", "Importez les lieux de soins urgents, ou des minutes officielles."),
    )


def reach_of(
    wanted: CoverageInput, territory: BaseTerritory, source: MinutesSource, watch: Watch | None = None
) -> Reach:
    """Minutes of every commune of the territory; ``place`` numbers ``wanted.counted``."""
    rules = load_rulebook()
    flight = Flight(rules.flight.departure_min, rules.flight.cruise_kmh, rules.roads.limit_min)
    return access(Question(territory, wanted.definition, wanted.counted, flight), source, watch)


def coverage_of(wanted: CoverageInput, territory: BaseTerritory, source: MinutesSource, reach: Reach) -> Coverage:
    """The figures of the communes of the plan."""
    inside, facts = territory.inside, source.facts
    population, minutes, known = territory.population_municipal[inside], reach.minutes[inside], reach.known[inside]
    ids = np.array([item.id for item in wanted.counted] + [0], dtype=np.int64)  # Place -1, none, reads the last.
    return Coverage(
        definition=wanted.definition,
        source=facts,
        remarks=_remarks(wanted, source, int((~known).sum())),
        insee_code=territory.insee_code[inside],
        name=territory.name[inside],
        departement=territory.departement[inside],
        region=territory.region[inside],
        epci=territory.epci[inside],
        population=population,
        minutes=minutes,
        nearest=ids[reach.place[inside]],
        known=known,
        band=population_band(minutes[known], population[known], wanted.definition, facts.band),
    )


def _remarks(wanted: CoverageInput, source: MinutesSource, unknown: int) -> tuple[str, ...]:
    """What else must be said beside the figures."""
    from pacte_desktop.services.minutes import unplaced_sentence

    found = [unplaced_sentence(unknown)]
    if not wanted.counted and wanted.equipment:
        found.append(translate("Coverage", "Aucun lieu ne compte à cette date et à cette heure."))
    if isinstance(source, MatrixMinutes):
        found.append(untold_sentence(untold_places(source, wanted.definition, wanted.counted)))
    if any(item.kind in AIR_KINDS for item in wanted.counted):
        found.append(load_rulebook().flight.label)
    untold = _without_hours(wanted)
    if untold:
        found.append(
            translate("Coverage", "Sans horaires connus, non comptés : {kinds}.").format(kinds=", ".join(untold))
        )
    return tuple(sentence for sentence in found if sentence)


def _without_hours(wanted: CoverageInput) -> Sequence[str]:
    """« 3 MCS », by kind: equipment of the definition left out because nobody knows when it is open."""
    definition = wanted.definition
    untold = Counter(
        item.kind
        for item in wanted.equipment
        if item.kind in definition.kinds and item.exists_on(definition.date) and item.open_slots is None
    )
    always = definition.kinds if definition.time_slot is TimeSlot.NOT_CONSIDERED else definition.round_the_clock
    return [f"{count} {kind.short_label}" for kind, count in untold.items() if kind not in always]


def _packed(reach: Reach) -> bytes:
    return b"".join(
        (reach.minutes.astype("<f8").tobytes(), reach.place.astype("<i8").tobytes(), reach.known.astype("u1").tobytes())
    )


def _unpacked(payload: bytes, count: int) -> Reach | None:
    """What :func:`_packed` made; None for anything of another length."""
    if len(payload) != 17 * count:
        return None
    return Reach(
        np.frombuffer(payload, "<f8", count),
        np.frombuffer(payload, "<i8", count, offset=8 * count),
        np.frombuffer(payload, "u1", count, offset=16 * count).astype(bool),
    )


def keep_minutes(plan: PlanFile, computed: Computed) -> None:
    """Keep computed minutes in the plan, so that the next opening paints at once. Nothing when read-only."""
    if not computed.was_kept and not plan.read_only:
        with plan.write() as writing:
            keep_computation(writing.session, computed.key, _packed(computed.reach))


def coverage(plan: PlanFile, definition_code: str = "", choice: MinutesChoice | None = None) -> Coverage:
    """Coverage of the plan under a definition (its own when not given), computed or taken from what was kept."""
    wanted = coverage_input(plan, definition_code, choice)
    computed = compute(wanted, open_territory(wanted))
    keep_minutes(plan, computed)
    return computed.coverage
