"""« Communes au-delà du seuil »: who lives too far from urgent care, under a definition that every page carries."""

from collections.abc import Mapping

from pacte_desktop.documents.document import Cell, Column, Document, Emphasis, Entry, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.wording import counted, grouped, stated, translate
from pacte_desktop.services.coverage_report import beyond_sentence, credited_definition
from pacte_desktop.services.documents.departements import chosen_departement, departement_scope, scoped_title
from pacte_desktop.services.documents.figures.territory_figures import coverage_within, definition_part, needed_coverage
from pacte_desktop.services.documents.kind import A4_PORTRAIT, DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.labels import minutes_figure
from pacte_desktop.services.layers import edition_label, layer_in_force
from pacte_desktop.territory.coverage import Coverage, CoverageGap


def gap_list_kind() -> DocumentKind:
    """Communes beyond the threshold, one group a département."""
    return DocumentKind(
        "gaps",
        Family.FIGURES,
        translate("Documents", "Communes au-delà du seuil"),
        translate("Documents", "Les communes trop loin des soins urgents, avec leur population et leurs minutes."),
        _prepare,
        page=A4_PORTRAIT,
        scopes=departement_scope,
        needs_coverage=True,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    return lambda _watch: (_list(source, wanted),)


def _list(source: DocumentSource, wanted: Wanted) -> Document:
    only = chosen_departement(source, wanted)
    coverage = coverage_within(needed_coverage(source), only)
    zoning = layer_in_force(source.layers, LayerKind.ZONING)
    groups = []
    names = source.territory.departement_names
    gaps = coverage.gaps()
    for total in coverage.by_departement():
        entries = tuple(_entry(source, gap, coverage, zoning) for gap in gaps if gap.departement == total.code)
        if entries:
            people = counted(
                total.population_beyond,
                translate("Coverage", "{n} habitant"),
                translate("Coverage", "{n} habitants"),
            )
            communes = counted(
                total.communes_beyond,
                translate("Documents", "{n} commune sur {total}"),
                translate("Documents", "{n} communes sur {total}"),
                total=grouped(total.communes),
            )
            title = f"{total.code} · {names.get(total.code, total.code)}"
            groups.append(Group(title, f"{communes} · {people}", entries))
    title = translate("Documents", "Communes à plus de {threshold} min").format(
        threshold=stated(coverage.definition.threshold_min)
    )
    table = Table(
        translate("Documents", "Communes au-delà du seuil"),
        _columns(is_zoned=zoning is not None),
        tuple(groups),
        (translate("Lists", "Département"),),
        empty=translate("Documents", "Aucune commune n’est au-delà de {threshold} min sous cette définition.").format(
            threshold=stated(coverage.definition.threshold_min)
        ),
        notes=_notes(gaps, zoning),
    )
    header = source.header(scoped_title(source, title, only), wanted.level, source=credited_definition(coverage))
    return Document(
        "gaps", header, (definition_part(coverage.definition, coverage), table), summary=beyond_sentence(coverage)
    )


def _columns(*, is_zoned: bool) -> tuple[Column, ...]:
    return (
        Column("insee", translate("Lists", "INSEE"), chars=6),
        Column("commune", translate("Lists", "Commune"), weight=1.5, emphasis=Emphasis.STRONG),
        Column("population", translate("Lists", "Population"), ColumnType.INTEGER, chars=10),
        Column("minutes", translate("Lists", "Minutes"), ColumnType.MINUTES, chars=8),
        Column("nearest", translate("Lists", "Lieu le plus proche"), weight=1.6),
        *([Column("zone", translate("Lists", "Zone"), chars=5)] if is_zoned else []),
    )


def _entry(source: DocumentSource, gap: CoverageGap, coverage: Coverage, zoning: CommuneLayer | None) -> Entry:
    threshold = coverage.definition.threshold_min
    place = source.snapshot.equipment.get(gap.nearest)
    cells = {
        "insee": Cell(gap.insee_code),
        "commune": Cell(gap.name),
        "population": Cell(gap.population),
        "minutes": Cell(None, "–")
        if gap.minutes is None
        # Rounded, it stays beyond: what is more than the threshold never reads as the threshold.
        else Cell(max(round(gap.minutes, 2), threshold + 0.01), minutes_figure(gap.minutes, threshold)),
        "nearest": Cell(place.name) if place else Cell("", "–", Emphasis.QUIET),
    }
    if zoning is not None:
        cells["zone"] = Cell(str(zoning.values.get(gap.insee_code, "–")))
    return Entry(cells)


def _notes(gaps: list[CoverageGap], zoning: CommuneLayer | None) -> tuple[str, ...]:
    found = []
    if any(gap.minutes is None for gap in gaps):
        found.append(
            translate(
                "Documents", "Minutes « – » : aucun lieu de soins urgents n’est atteint dans la limite du calcul."
            )
        )
    if zoning is not None:
        found.append(translate("Documents", "Zone : {label}, {edition}.").format(**_edition(zoning)))
    return tuple(found)


def _edition(layer: CommuneLayer) -> Mapping[str, str]:
    return {"label": layer.kind.label, "edition": edition_label(layer)}
