"""The APL workbook of the DREES: a sheet for each year, the heading in line 9, the units below it."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, grouped, stated, translate
from pacte_desktop.importing.cell_words import as_number
from pacte_desktop.importing.commune_cells import number
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.kinds import commune_fields as columns
from pacte_desktop.importing.kinds.commune_layers import by_commune, layers_of, without_figures
from pacte_desktop.importing.official.city_parts import commune_of
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow
from pacte_desktop.shipped import RESOURCES

TOTAL = Field(
    "total_population",
    QT_TRANSLATE_NOOP("ImportField", "Population totale"),
    columns.published(number),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Elle compte les habitants sous le seuil."),
    (),
    is_number=True,
)
LAYERS = {
    "apl": LayerKind.APL,
    "apl_65": LayerKind.APL_65,
    "apl_62": LayerKind.APL_62,
    "apl_60": LayerKind.APL_60,
    "standardised_population": LayerKind.APL_POPULATION,
}
_FIGURES = ("apl", "apl_65", "apl_62", "apl_60")
_WEIGHT, _PEOPLE = "standardised_population", "total_population"


@cache
def threshold() -> float:
    """APL below which a commune was to be a zone of priority (rule of 2017)."""
    table = tomllib.loads((RESOURCES / "rules" / "map_classes.toml").read_text(encoding="utf-8"))["apl"]
    return float(table["threshold"])


def weighted_mean(rows: Iterable[TableRow], code: str) -> float | None:
    """Mean of a column by standardised population; None where no row has both."""
    total = weight = 0.0
    for row in rows:
        value, people = row.values.get(code), row.values.get(_WEIGHT)
        if isinstance(value, float) and isinstance(people, float):
            total += value * people
            weight += people
    return total / weight if weight else None


def _whole_cities(rows: Sequence[TableRow]) -> tuple[list[TableRow], int]:
    """Paris, Lyon and Marseille in one row each: means by standardised population, sums of people."""
    parts: dict[str, list[TableRow]] = {}
    others: list[TableRow] = []
    for row in rows:
        code = str(row.values["insee_code"])
        if commune_of(code) == code:
            others.append(row)
        else:
            parts.setdefault(commune_of(code), []).append(row)
    cities = [_city(code, found) for code, found in parts.items()]
    return [*others, *cities], sum(map(len, parts.values()))


def _city(code: str, parts: Sequence[TableRow]) -> TableRow:
    values = dict(parts[0].values) | {"insee_code": code}
    for figure in _FIGURES:
        if figure in values:
            values[figure] = weighted_mean(parts, figure)
    for people in (_WEIGHT, _PEOPLE):
        told = [value for row in parts if isinstance(value := row.values.get(people), float)]
        if people in values:
            values[people] = sum(told) if told else None
    return replace(parts[0], values=values)


def gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    """The layers, and the mean of the plan's départements with the people below the threshold."""
    refused = without_figures(LAYERS, facts)
    if refused is not None:
        return refused
    whole, parts = _whole_cities(rows)
    found = by_commune(whole, facts.plan)
    layers, notes = layers_of(found.kept, facts, LAYERS)
    said = [*found.notes, *_parts_note(parts), *_figures(found.all, facts), *notes]
    return Gathered(layers=layers, problems=found.problems, notes=tuple(said))


def _parts_note(count: int) -> list[str]:
    if not count:
        return []
    words = translate(
        "Apl",
        "{n} arrondissements de Paris, Lyon et Marseille sont réunis en leur commune, pondérés par la population "
        "standardisée.",
    )
    return [words.format(n=count)]


def _figures(rows: Mapping[str, TableRow], facts: TableFacts) -> list[str]:
    """Mean and people of the départements of the plan, or of the whole file where no plan is told."""
    wanted = facts.plan.departements
    inside = [row for code, row in rows.items() if not wanted or departement_of(code) in wanted]
    mean = weighted_mean(inside, "apl")
    if mean is None:
        return []
    place = (
        translate("Apl", "APL moyenne de vos départements") if wanted else translate("Apl", "APL moyenne de ce fichier")
    )
    words = translate("Apl", "{place} : {mean}, pondérée par « {heading} »")
    said = words.format(place=place, mean=grouped(mean, 2), heading=facts.headings[_WEIGHT].strip())
    if _PEOPLE not in facts.headings:
        return [said + "."]
    below = 0.0
    for row in inside:
        value, people = row.values.get("apl"), row.values.get(_PEOPLE)
        if isinstance(value, float) and isinstance(people, float) and value < threshold():
            below += people
    people_words = counted(
        round(below),
        translate("Apl", "{n} habitant sous {threshold} (« {heading} »)"),
        translate("Apl", "{n} habitants sous {threshold} (« {heading} »)"),
        threshold=stated(threshold()),
        heading=facts.headings[_PEOPLE].strip(),
    )
    return [f"{said} ; {people_words}."]


KIND = TableKind(
    kind=ImportKind.APL,
    fields=(
        *(columns.CODE, columns.APL, columns.APL_65, columns.APL_62, columns.APL_60),
        *(columns.STANDARDISED, TOTAL),
    ),
    targets=(),
    gather=gather,
    purpose=QT_TRANSLATE_NOOP(
        "ImportPurpose", "Accessibilité aux médecins généralistes de chaque commune, et le poids de la commune"
    ),
    signature=("insee_code", "apl", "standardised_population"),
    has_units_row=True,
    foot=("Lecture", "Champ", "Source", "Note"),
    source="DREES, accessibilité potentielle localisée (APL)",
    licence="Licence Ouverte 2.0",
    sheets=("APL",),
)
