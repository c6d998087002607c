"""What a plan holds of what an import may touch or refer to, read where the plan is open."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.comparable_text import comparable
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.import_holds import Holds
from pacte_desktop.domain.incoming import ImportKind, TargetKind
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.commune_names import CommuneNames
from pacte_desktop.importing.file_kind import FileKind
from pacte_desktop.importing.kinds import OWN_KINDS
from pacte_desktop.importing.plan_facts import KnownPlace, PlanFacts, RegimeCohorts
from pacte_desktop.importing.plan_state import Held, PlanState
from pacte_desktop.importing.plan_words import TYPES
from pacte_desktop.importing.table_kind import TableKind
from pacte_desktop.importing.targets import TARGETS
from pacte_desktop.services.base_file import base_file
from pacte_desktop.services.imports.source import kind_of
from pacte_desktop.services.layers import layer_in_force
from pacte_desktop.services.parameters import plan_parameters
from pacte_desktop.services.plan_area import own_area, plan_area
from pacte_desktop.services.regimes import curricula_in_force, types_in_force
from pacte_desktop.store import coverage_queries, queries
from pacte_desktop.store.import_holds import holds
from pacte_desktop.store.import_queries import current
from pacte_desktop.store.plan_file import PlanFile, newest_steps
from pacte_desktop.territory.outlines import read_arrays, read_text

_OWN = frozenset(item.kind for item in OWN_KINDS)
"""Kinds of the faculty's own tables: they need no more of the territory than the names of its communes."""


def plan_state(plan: PlanFile, kind: ImportKind, watch: Watch | None = None) -> PlanState:
    """Rows of the tables that this kind writes or refers to, words of the plan, communes. Nothing is computed.

    It may run beside the window, which waits for its turn when it asks the plan meanwhile.

    Raises :class:`KnownError` when the plan or its territory cannot be read.
    """
    watch = watch or Watch()
    words = translate("Import", "Lecture du plan")
    watch.step(words)
    base = base_file(plan)
    reader_of_files = kind_of(kind)
    with plan.read() as reader:
        info = queries.plan_info(reader)
        semesters = queries.semesters(reader)
        semester = next(item for item in semesters if item.id == info.semester_id)
        parameters = plan_parameters(reader, semester.start)
        held: dict[TargetKind, dict[int, Held]] = {}
        for target in _tables_of(reader_of_files.targets):
            watch.step(words)
            rows = current(reader, target, info.semester_id)
            held[target] = {row_id: Held(*row) for row_id, row in rows.items()}
        watch.step(words)
        is_own = kind in _OWN
        area = own_area(info.departements, base) if is_own else plan_area(reader, info.departements, base)
        layers = coverage_queries.commune_layers(reader)
        return PlanState(
            kind=kind,
            steps=newest_steps(reader),
            read_only=plan.read_only,
            facts=PlanFacts(
                type_words=_type_words(parameters),
                semesters=semesters,
                semester=semester,
                regimes=_regimes(parameters),
                communes=commune_names(base),
                departements=frozenset(info.departements),
                around=area.departements,
                postal_codes=_postal_codes(layers),
                places=_places(held.get(TargetKind.EQUIPMENT, {})),
            ),
            area=area,
            held=held,
            layers=layers,
            holds=holds(reader, info.semester_id) if _asks_for_holds(reader_of_files) else Holds(),
        )


def _asks_for_holds(kind: TableKind | FileKind) -> bool:
    """True for what may take rows away, or move posts that are given."""
    return (isinstance(kind, TableKind) and kind.may_remove) or TargetKind.POST in kind.targets


def _postal_codes(layers: Sequence[CommuneLayer]) -> dict[str, tuple[str, ...]]:
    """Postal codes of each commune, where the plan holds them."""
    layer = layer_in_force(layers, LayerKind.POSTAL_CODES)
    return {code: tuple(str(value).split()) for code, value in layer.values.items()} if layer else {}


def _places(held: Mapping[int, Held]) -> dict[tuple[str, str], tuple[KnownPlace, ...]]:
    """Places of urgent care by kind and commune."""
    found: dict[tuple[str, str], tuple[KnownPlace, ...]] = {}
    for row in held.values():
        since = row.values.get("valid_from")
        place = KnownPlace(str(row.values["name"]), since if isinstance(since, date) else None)
        key = (str(row.values["kind"]), str(row.values["insee_code"]))
        found[key] = (*found.get(key, ()), place)
    return found


def _tables_of(targets: Iterable[TargetKind]) -> tuple[TargetKind, ...]:
    """The tables and those that they refer to."""
    found = {
        table
        for target in targets
        for table in (target, *(reference.target for reference in TARGETS[target].references))
    }
    return tuple(target for target in TargetKind if target in found)


def _type_words(parameters: Parameters) -> dict[str, str]:
    """Codes of the types in force by their words: their own first, then those that lists use."""
    types = types_in_force(parameters)
    found: dict[str, str] = {}
    for code, item in types.items():
        for word in (code, item.label, item.short_label):
            found.setdefault(comparable(word), code)
    for code, words in TYPES.words.items():
        if code in types:
            for word in words:
                found.setdefault(comparable(word), code)
    return found


def _regimes(parameters: Parameters) -> tuple[RegimeCohorts, ...]:
    curricula = curricula_in_force(parameters).values()
    return tuple(
        RegimeCohorts(
            str(item.regime),
            item.first_cohort,
            item.last_cohort,
            tuple((str(phase), item.phase_length(phase)) for phase in Phase),
        )
        for item in curricula
    )


@lru_cache(maxsize=2)
def commune_names(base: Path) -> CommuneNames:
    """Names of every commune of a base territory. Raises :class:`KnownError` when it is missing or damaged."""
    table = read_arrays(["commune/insee_code", "commune/name"], base)
    return CommuneNames(
        dict(zip(table["commune/insee_code"].astype(str).tolist(), read_text(table["commune/name"]), strict=True))
    )
