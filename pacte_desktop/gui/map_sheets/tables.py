"""The tables of a map sheet: communes beyond the limit, beside the map and in full, and places of urgent care on it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from pacte_desktop.documents.document import Cell, Column, Entry, Group, Table
from pacte_desktop.documents.escaping import printable
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.urgent_care import UrgentCareEquipment, hours_label
from pacte_desktop.domain.wording import counted, grouped, stated, translate
from pacte_desktop.gui.map.sheet_table import SheetTable
from pacte_desktop.gui.plan_view import PlanView
from pacte_desktop.services.labels import minutes_figure
from pacte_desktop.territory.coverage import Coverage, CoverageGap


class Tables(StrEnum):
    """Which pages of tables follow a map."""

    NEEDED = ""
    """The full list of communes where the room beside the map does not hold it."""
    NONE = "none"
    COMPLETE = "complete"
    """All of them, that of the places of care too."""

    @property
    def label(self) -> str:
        """Words of the choice."""
        return {
            Tables.NEEDED: translate("MapSheets", "au besoin, la liste complète"),
            Tables.NONE: translate("MapSheets", "aucun\u202f: une page par carte"),
            Tables.COMPLETE: translate("MapSheets", "tous, soins urgents compris"),
        }[self]


def beside_map(coverage: Coverage, shape: float, tables: Tables, source: str = "") -> SheetTable | None:
    """The communes beyond the limit in three short columns, most people first; None when there is none.

    ``shape``: width of the area against its height. ``source``: whose minutes they are, where the map shows others.
    """
    gaps, limit = coverage.gaps(), coverage.definition.threshold_min
    if not gaps:
        return None
    is_one = len(set(coverage.departement.tolist())) == 1
    people = _people(gaps, source)

    def cut(shown: int) -> str:
        one, many = translate("MapSheets", "la plus peuplée"), translate("MapSheets", "les {n} plus peuplées")
        if tables is not Tables.NONE:
            one = translate("MapSheets", "la plus peuplée ; la liste complète suit")
            many = translate("MapSheets", "les {n} plus peuplées ; la liste complète suit")
        return f"{people} · {counted(shown, one, many)}"

    return SheetTable(
        _beyond(limit),
        people,
        cut,
        (translate("MapSheets", "Commune"), translate("MapSheets", "hab."), translate("MapSheets", "min")),
        tuple(
            (
                printable(gap.name if is_one else f"{gap.name} ({gap.departement})"),
                grouped(gap.population),
                _minutes(gap, limit),
            )
            for gap in gaps
        ),
        shape,
    )


def _beyond(limit: float) -> str:
    return translate("MapSheets", "Communes à plus de {limit} min").format(limit=stated(limit))


def _minutes(gap: CoverageGap, limit: float) -> str:
    return translate("Region", "aucun accès") if gap.minutes is None else minutes_figure(gap.minutes, limit)


def gap_table(
    coverage: Coverage, names: Mapping[str, str], equipment: Mapping[int, UrgentCareEquipment], source: str = ""
) -> Table:
    """Every commune beyond the limit once, most people first; by département when there are several.

    ``source``: whose minutes they are, where the map shows others.
    """
    gaps = coverage.gaps()
    codes = sorted({str(code) for code in coverage.departement})
    limit = coverage.definition.threshold_min
    groups = tuple(
        Group(
            title=f"{names.get(code, code)} ({code})" if len(codes) > 1 else "",
            summary=_people(held) if len(codes) > 1 else "",
            entries=tuple(_gap_entry(gap, limit, equipment) for gap in held),
        )
        for code in codes
        if (held := [gap for gap in gaps if gap.departement == code])
    )
    return Table(
        name=translate("MapSheets", "Communes au-delà"),
        columns=(
            Column("commune", translate("MapSheets", "Commune"), weight=2.2),
            Column("insee", translate("MapSheets", "INSEE"), chars=6),
            Column("population", translate("MapSheets", "Population"), ColumnType.INTEGER, chars=10),
            Column("minutes", translate("MapSheets", "Minutes"), ColumnType.MINUTES, chars=8),
            Column("nearest", translate("MapSheets", "Lieu le plus proche"), weight=2.2),
        ),
        groups=groups,
        group_headings=(translate("MapSheets", "Département"),) if len(codes) > 1 else (),
        title=_beyond(limit),
        summary=_people(gaps, source),
        running_key="commune",
    )


def _people(gaps: Sequence[CoverageGap], source: str = "") -> str:
    """« 12 communes, 3 456 habitants », and whose minutes say so."""
    one, many = translate("Coverage", "{n} commune"), translate("Coverage", "{n} communes")
    communes = counted(len(gaps), one, many)
    one, many = translate("Coverage", "{n} habitant"), translate("Coverage", "{n} habitants")
    people = f"{communes}, {counted(sum(gap.population for gap in gaps), one, many)}"
    return f"{people} · {source}" if source else people


def _gap_entry(gap: CoverageGap, limit: float, equipment: Mapping[int, UrgentCareEquipment]) -> Entry:
    place = equipment.get(gap.nearest)
    return Entry(
        {
            "commune": Cell(gap.name),
            "insee": Cell(gap.insee_code),
            "population": Cell(gap.population, grouped(gap.population)),
            "minutes": Cell(gap.minutes, _minutes(gap, limit)),
            "nearest": Cell(place.name if place is not None else "–"),
        }
    )


def care_table(plan: PlanView, shown: Sequence[int], departement: str) -> Table:
    """The places of urgent care on the map, those outside the area too, and whether they count."""
    communes, names = plan.territory.communes, plan.territory.departement_names
    by_id = {item.id: item for item in plan.coverage_input.equipment}
    is_counted = plan.definition.counts

    def entry(item: UrgentCareEquipment) -> Entry:
        row = plan.territory.find(item.insee_code)
        code = str(communes.departement[row]) if row is not None else ""
        where = f"{names.get(code, code)} ({code})" if code else "–"
        return Entry(
            {
                "name": Cell(item.name),
                "kind": Cell(item.kind.short_label),
                "commune": Cell(plan.territory.commune_name(item.insee_code)),
                "departement": Cell(where),
                "hours": Cell(hours_label(item.open_slots)),
                "counts": Cell(is_counted(item)),
            }
        )

    def is_inside(item: UrgentCareEquipment) -> bool:
        row = plan.territory.find(item.insee_code)
        return row is not None and bool(communes.inside[row]) and departement in ("", str(communes.departement[row]))

    items = sorted((by_id[number] for number in shown if number in by_id), key=lambda item: (item.insee_code, item.id))
    inside, outside = [item for item in items if is_inside(item)], [item for item in items if not is_inside(item)]
    within = translate("MapSheets", "Dans le département") if departement else translate("MapSheets", "Dans le plan")
    beyond = translate("MapSheets", "Hors du département") if departement else translate("MapSheets", "Hors du plan")
    return Table(
        name=translate("MapSheets", "Soins urgents"),
        columns=(
            Column("name", translate("MapSheets", "Lieu"), weight=2.2),
            Column("kind", translate("MapSheets", "Type"), chars=13),
            Column("commune", translate("MapSheets", "Commune"), weight=1.6),
            Column("departement", translate("MapSheets", "Département"), weight=1.4),
            Column("hours", translate("MapSheets", "Horaires"), weight=1.6),
            Column("counts", translate("MapSheets", "Compté"), chars=7),
        ),
        groups=tuple(
            Group(title, entries=tuple(entry(item) for item in held))
            for title, held in ((within, inside), (beyond, outside))
            if held
        ),
        group_headings=(translate("MapSheets", "Où"),),
        title=translate("MapSheets", "Lieux de soins urgents de la carte"),
        empty=translate("MapSheets", "La carte ne montre aucun lieu de soins urgents."),
    )
