"""What a plan was told and by whom: imports, layers, lists of urgent care, territory; and how much of each it has."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fnmatch import fnmatch

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.import_record import ImportRecord
from pacte_desktop.domain.incoming import ImportKind, TargetKind
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.base_file import base_file
from pacte_desktop.services.data_catalogue import DataSource
from pacte_desktop.store import coverage_queries, import_queries, queries
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.row_counts import row_counts
from pacte_desktop.territory.basemap import base_source

_TABLES = {
    ImportKind.SEMESTERS: TargetKind.SEMESTER,
    ImportKind.INTERNS: TargetKind.INTERN,
    ImportKind.SUPERVISORS: TargetKind.SUPERVISOR,
    ImportKind.STRUCTURES: TargetKind.STRUCTURE,
    ImportKind.SITES: TargetKind.SITE,
    ImportKind.GROUPS: TargetKind.GROUP_MEMBER,
    ImportKind.ACCREDITATIONS: TargetKind.ACCREDITATION,
    ImportKind.POSTS: TargetKind.POST,
    ImportKind.WISHES: TargetKind.WISH,
    ImportKind.SITUATIONS: TargetKind.SITUATION,
    ImportKind.INTERNSHIPS: TargetKind.INTERNSHIP,
    ImportKind.HOUSING: TargetKind.HOUSING,
    ImportKind.EQUIPMENT: TargetKind.EQUIPMENT,
}
OWN_KINDS = tuple(_TABLES)
"""Kinds whose files the faculty itself keeps, in the order in which a new plan wants them."""

_LAYER_NAMES = {
    ImportKind.URGENT_CARE: ("OFFICIAL_",),
    ImportKind.APL: ("APL",),
    ImportKind.ZONING: ("ZONING", "TVS"),
    ImportKind.POPULATIONS: ("POPULATION_",),
    ImportKind.BPE: ("BPE_",),
    ImportKind.RPPS: ("RPPS_",),
}
"""How the kinds of layer that a file brings begin."""


class HoldingGroup(StrEnum):
    """What a line of the list is about."""

    IMPORT = "import"
    LAYER = "layer"
    EQUIPMENT = "equipment"
    TERRITORY = "territory"

    @property
    def label(self) -> str:
        """Words for lists."""
        return {
            HoldingGroup.IMPORT: translate("Holding", "fichier importé"),
            HoldingGroup.LAYER: translate("Holding", "couche de la carte"),
            HoldingGroup.EQUIPMENT: translate("Holding", "soins urgents"),
            HoldingGroup.TERRITORY: translate("Holding", "fond de carte"),
        }[self]


@dataclass(frozen=True, slots=True)
class Holding:
    """One thing that the plan holds: ``what`` it is, ``detail`` in numbers, and its origin. ``at`` is UTC."""

    key: str
    group: HoldingGroup
    what: str
    detail: str
    vintage: str = ""
    source: str = ""
    licence: str = ""
    at: datetime | None = None
    author: str = ""


@dataclass(frozen=True)
class PlanHoldings:
    """Everything of one moment; ``counts`` are rows by table over all semesters."""

    imports: tuple[ImportRecord, ...]
    layers: tuple[CommuneLayer, ...]
    counts: dict[TargetKind, int]
    lines: tuple[Holding, ...]

    def count(self, kind: ImportKind) -> int | None:
        """Rows that the plan has of a kind of the faculty's own; None for other kinds."""
        table = _TABLES.get(kind)
        return None if table is None else self.counts[table]

    def last_import(self, kind: ImportKind) -> ImportRecord | None:
        """The newest import of this kind; None without one."""
        return next((record for record in reversed(self.imports) if record.kind is kind), None)

    def import_of(self, source: DataSource, *, alone: bool) -> ImportRecord | None:
        """The newest import of a file of this source; ``alone``: no other source has its kind."""
        for record in reversed(self.imports):
            if record.kind is source.kind and (alone or _is_of(record, source)):
                return record
        return None

    def layer_vintage(self, source: DataSource) -> str:
        """Newest vintage of the layers that such a source brings; empty without one."""
        names = _LAYER_NAMES.get(source.kind, ()) if source.kind else ()
        found = [layer.vintage for layer in self.layers if layer.kind.startswith(names)]
        return max((vintage for vintage in found if vintage.startswith(source.vintage)), default="")


def _is_of(record: ImportRecord, source: DataSource) -> bool:
    told = record.provenance
    if source.vintage and told.vintage:
        return told.vintage.startswith(source.vintage)
    names = [name.removesuffix(".gz").casefold() for name in source.expected]
    return any(fnmatch(told.file_name.casefold(), name) for name in names)


def plan_holdings(plan: PlanFile) -> PlanHoldings:
    """Read what the plan holds and where it comes from. Raises :class:`KnownError` as reading a plan does."""
    with plan.read() as session:
        imports = import_queries.import_records(session)
        layers = coverage_queries.commune_layers(session)
        equipment = queries.equipment(session)
        counts = row_counts(session)
    lines = [_import_line(record) for record in reversed(imports)]
    lines += [_layer_line(layer) for layer in layers]
    for source, count in Counter(item.source for item in equipment).most_common():
        words = counted(count, translate("Holding", "{n} lieu"), translate("Holding", "{n} lieux"))
        label = ImportKind.EQUIPMENT.label
        lines.append(Holding(f"equipment:{source}", HoldingGroup.EQUIPMENT, label, words, source=source))
    base = base_source(base_file(plan))
    lines.append(
        Holding(
            "territory",
            HoldingGroup.TERRITORY,
            base.geography or translate("Holding", "Communes du code officiel géographique"),
            base.population_vintage,
            str(base.cog_year),
            base.attribution,
            base.licence,
        )
    )
    return PlanHoldings(imports, layers, counts, tuple(lines))


def _import_line(record: ImportRecord) -> Holding:
    told = record.provenance
    detail = counted(record.rows, translate("Holding", "{n} ligne"), translate("Holding", "{n} lignes"))
    for count, one, many in (
        (record.added, translate("Holding", "{n} ajout"), translate("Holding", "{n} ajouts")),
        (record.changed, translate("Holding", "{n} modification"), translate("Holding", "{n} modifications")),
    ):
        detail += ", " + counted(count, one, many)
    return Holding(
        f"import:{record.id}",
        HoldingGroup.IMPORT,
        f"{record.kind.label} · {told.file_name}",
        detail,
        told.vintage,
        told.source,
        told.licence,
        record.at,
        record.author,
    )


def _layer_line(layer: CommuneLayer) -> Holding:
    words = counted(len(layer.values), translate("Holding", "{n} commune"), translate("Holding", "{n} communes"))
    return Holding(
        f"layer:{layer.id}", HoldingGroup.LAYER, layer.label, words, layer.vintage, layer.source, layer.licence
    )
