"""« Population au-delà du seuil »: the whole, the départements, the intercommunalités, each with its band."""

from collections.abc import Mapping
from dataclasses import replace

from pacte_desktop.documents.document import Cell, Column, Document, Emphasis, Entry, Figure, Figures, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.wording import counted, grouped, stated, translate
from pacte_desktop.services.area_totals import (
    AreaKind,
    AreaTotals,
    Band,
    area_bands,
    area_totals,
    offered_areas,
)
from pacte_desktop.services.coverage import CoverageInput, coverage_input
from pacte_desktop.services.coverage_report import beyond_sentence, credited_definition, margin_words
from pacte_desktop.services.documents.departements import chosen_departement, departement_scope, scoped_title
from pacte_desktop.services.documents.figures.territory_figures import (
    communes_beyond_figure,
    coverage_within,
    definition_part,
    needed_coverage,
    people_beyond_figure,
)
from pacte_desktop.services.documents.kind import A4_PORTRAIT, DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.territory.coverage import Coverage, CoverageTotal

_AREAS = (AreaKind.DEPARTEMENT, AreaKind.EPCI, AreaKind.TVS)


def coverage_table_kind() -> DocumentKind:
    """People beyond the threshold, area by area."""
    return DocumentKind(
        "coverage",
        Family.FIGURES,
        translate("Documents", "Population au-delà du seuil"),
        translate(
            "Documents", "Habitants trop loin des soins urgents : en tout, par département, par intercommunalité."
        ),
        _prepare,
        page=A4_PORTRAIT,
        scopes=departement_scope,
        needs_coverage=True,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    depends = coverage_input(source.plan)
    return lambda _watch: (_document(source, wanted, depends),)


def _document(source: DocumentSource, wanted: Wanted, depends: CoverageInput) -> Document:
    only = chosen_departement(source, wanted)
    coverage = coverage_within(needed_coverage(source), only)
    offered = offered_areas(depends)
    found = [_of_territory(area_totals(coverage, depends, kind)) for kind in _AREAS if kind in offered]
    has_unknown = any(item.has_unknown for item in found)
    has_official = any(item.official is not None for item in found)
    whole = Group(entries=(_entry(found[0], found[0].totals[0], {"": coverage.band}),))
    groups = [
        Group(
            item.kind.label,
            translate("Documents", "{n} au total").format(n=grouped(len(item.totals) - 1)),
            _entries(item, area_bands(coverage, depends, item.kind)),
        )
        for item in found
        if len(item.totals) > (2 if item.kind is AreaKind.DEPARTEMENT else 1)
    ]
    name = source.territory.departement_names.get(only, only)
    threshold = stated(coverage.definition.threshold_min)
    title = translate("Documents", "Population à plus de {threshold} min").format(threshold=threshold)
    told = definition_part(coverage.definition, coverage)
    pairs = [*told.pairs, _band_words(coverage)]
    if has_official:
        note = next(item.official_note for item in found if item.official is not None)
        pairs.append((translate("Lists", "Officiel"), note))
    if only:
        words = translate(
            "Documents", "Département {name} : d’une intercommunalité, seules ses communes sont comptées."
        )
        pairs.append((translate("Lists", "Périmètre"), words.format(name=f"{only} · {name}")))
    table = Table(
        translate("Documents", "Population au-delà du seuil"),
        _columns(coverage, has_unknown=has_unknown, has_official=has_official),
        (whole, *groups) if coverage.insee_code.size else (),
        (translate("Lists", "Découpage"),),
        empty=translate("Documents", "Le plan n’a aucune commune : il n’y a rien à compter."),
    )
    parts = (_figures(coverage), replace(told, pairs=tuple(pairs)), table)
    header = source.header(scoped_title(source, title, only), wanted.level, source=credited_definition(coverage))
    return Document("coverage", header, parts, summary=beyond_sentence(coverage))


def _of_territory(found: AreaTotals) -> AreaTotals:
    """The official figure of the whole is that of the areas shown: the published one counts every département."""
    if found.official is None or found.kind is not AreaKind.DEPARTEMENT:
        return found
    shown = {total.code: found.official[total.code] for total in found.totals if total.code in found.official}
    shown[""] = sum(people for code, people in shown.items() if code)
    return replace(found, official=shown)


def _figures(coverage: Coverage) -> Figures:
    total = coverage.total()
    low, high = (grouped(people) for people in coverage.band)
    return Figures(
        (
            people_beyond_figure(
                coverage,
                translate("Documents", "entre {low} et {high} à {margin}").format(
                    low=low, high=high, margin=margin_words(coverage)
                ),
            ),
            Figure(
                translate("Documents", "{share} %").format(share=grouped(total.share_beyond, 1)),
                translate("Documents", "de la population"),
                counted(
                    total.population, translate("Coverage", "{n} habitant"), translate("Coverage", "{n} habitants")
                ),
            ),
            communes_beyond_figure(coverage),
        )
    )


def _factors(coverage: Coverage) -> tuple[str, str]:
    """« à −10 % », « à +10 % »: how much shorter or longer every way is taken to be."""
    low, high = (round(100 * (factor - 1)) for factor in coverage.source.band)
    return (
        translate("Documents", "à −{percent} %").format(percent=abs(low)),
        translate("Documents", "à +{percent} %").format(percent=high),
    )


def _band_words(coverage: Coverage) -> tuple[str, str]:
    """The label and the words for the two columns of the band."""
    low, high = _factors(coverage)
    words = translate("Documents", "habitants au-delà du seuil si tous les temps de trajet varient d’autant")
    return translate("Documents", "{low}, {high}").format(low=low, high=high), words


def _columns(coverage: Coverage, *, has_unknown: bool, has_official: bool) -> tuple[Column, ...]:
    low, high = _factors(coverage)
    many = ColumnType.INTEGER
    return (
        Column("area", translate("Lists", "Territoire"), weight=3.0, emphasis=Emphasis.STRONG),
        Column("code", translate("Lists", "Code"), chars=10, is_shown=False),
        Column("communes", translate("Lists", "Communes"), many, chars=10),
        Column("communes_beyond", translate("Lists", "Communes au-delà"), many, chars=10),
        Column("population", translate("Lists", "Habitants"), many, chars=9),
        Column("beyond", translate("Lists", "Habitants au-delà"), many, chars=9, emphasis=Emphasis.STRONG),
        Column("share", translate("Lists", "Part (%)"), ColumnType.PERCENT, chars=5),
        Column("low", low, many, chars=8),
        Column("high", high, many, chars=8),
        *([Column("unknown", translate("Lists", "Inconnus"), many, chars=8)] if has_unknown else []),
        *([Column("official", translate("Lists", "Officiel"), many, chars=8)] if has_official else []),
    )


def _entries(found: AreaTotals, bands: Mapping[str, Band]) -> tuple[Entry, ...]:
    """Départements by code, the others by name."""
    areas = list(found.totals[1:])
    if found.kind is not AreaKind.DEPARTEMENT:
        areas.sort(key=lambda total: (french_key(found.name(total)), total.code))
    return tuple(_entry(found, total, bands) for total in areas)


def _entry(found: AreaTotals, total: CoverageTotal, bands: Mapping[str, Band]) -> Entry:
    low, high = bands[total.code]
    official = found.official or {}
    return Entry(
        {
            "area": Cell(found.name(total)),
            "code": Cell(total.code),
            "communes": Cell(total.communes),
            "communes_beyond": Cell(total.communes_beyond),
            "population": Cell(total.population),
            "beyond": Cell(total.population_beyond),
            "share": Cell(round(total.share_beyond, 1)),
            "low": Cell(low),
            "high": Cell(high),
            "unknown": Cell(total.population_unknown),
            "official": Cell(official[total.code]) if total.code in official else Cell(None, "–"),
        }
    )
