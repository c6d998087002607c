"""Legal populations of the communes (Insee): municipal and total, each with the year that they stand for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.incoming import ImportKind, RowProblem
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.importing.cell_words import as_number, as_text
from pacte_desktop.importing.cells import zero_note
from pacte_desktop.importing.commune_cells import number
from pacte_desktop.importing.fields import CellError, Field, Parsed
from pacte_desktop.importing.kinds.commune_fields import published, read_code
from pacte_desktop.importing.kinds.commune_layers import by_commune, layer_vintage, layers_of
from pacte_desktop.importing.official.city_parts import commune_of
from pacte_desktop.importing.official.populations import LICENCE, SOURCE
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow
from pacte_desktop.importing.text_table import comparable, shown

LAYERS = {"municipal": LayerKind.POPULATION_MUNICIPAL, "total": LayerKind.POPULATION_TOTAL}
_DEPARTEMENT = re.compile(r"\d{2}|2[AB]|97[1-8]|98[4-9]")
_REFERENCE = (
    re.compile(r"reference statistique (?:au )?(?:1er janvier )?(20\d\d)"),
    re.compile(r"populations? (?:legales?|municipales?|de reference)(?: des communes)?(?: en)? (20\d\d)"),
)
_MAYOTTE = "976"


def _read_departement(cell: str) -> Parsed:
    text = cell.strip().upper()
    padded = text.zfill(2)
    if not _DEPARTEMENT.fullmatch(padded):
        raise CellError(translate("Populations", "« {cell} » n’est pas un département").format(cell=shown(cell)))
    return Parsed(padded, zero_note() if padded != text else "")


def _read_number(cell: str) -> Parsed:
    text = cell.strip()
    if not re.fullmatch(r"\d{1,3}", text, re.ASCII):
        words = translate("Populations", "« {cell} » n’est pas un numéro de commune de trois chiffres")
        raise CellError(words.format(cell=shown(cell)))
    return Parsed(text.zfill(3))


CODE = Field(
    "insee_code",
    QT_TRANSLATE_NOOP("ImportField", "Code commune INSEE"),
    read_code,
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Code INSEE de la commune ; inutile si le département et le numéro sont donnés."),
    ("codgeo", "code INSEE", "code INSEE commune", "INSEE com", "depcom", "code géographique"),
    is_required=True,
    is_key=True,
)
DEPARTEMENT = Field(
    "departement",
    QT_TRANSLATE_NOOP("ImportField", "Code département"),
    _read_departement,
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Département : 36, 2A, 974."),
    ("CODDEP", "dep", "département"),
)
COMMUNE = Field(
    "commune",
    QT_TRANSLATE_NOOP("ImportField", "Code commune (trois chiffres)"),
    _read_number,
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro de la commune dans le département : 044."),
    ("CODCOM", "code commune"),
)


def _people(code: str, label: str, names: tuple[str, ...]) -> Field:
    help_ = QT_TRANSLATE_NOOP("ImportField", "Habitants ; vide si non publié.")
    return Field(code, label, published(number), as_number, help_, names, is_number=True)


MUNICIPAL = _people("municipal", QT_TRANSLATE_NOOP("ImportField", "Population municipale"), ("PMUN",))
TOTAL = _people("total", QT_TRANSLATE_NOOP("ImportField", "Population totale"), ("PTOT",))


def _code(row: TableRow) -> str:
    """INSEE code of the row; "" where the département is missing. The number of an overseas commune may repeat the
    third figure of its département: « 974 » and « 411 », or « 974 » and « 11 »."""
    told = row.values.get("insee_code")
    if told:
        return str(told)
    departement, commune = row.values.get("departement"), row.values.get("commune")
    if not departement or not commune:
        return ""
    place = str(departement)
    return place[:2] + str(commune) if len(place) == 2 or str(commune)[0] == place[2] else place + str(commune)[1:]


def gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    """The two layers; arrondissements of Paris, Lyon and Marseille are summed unless the file has the commune too."""
    problems = [
        RowProblem(row.line, facts.headings.get("departement", ""), translate("Populations", "département absent"))
        for row in rows
        if not _code(row)
    ]
    coded = [replace(row, values={**row.values, "insee_code": _code(row)}) for row in rows if _code(row)]
    whole, parts = _whole_cities(coded)
    found = by_commune(whole, facts.plan)
    layers, notes = layers_of(found.kept, facts, LAYERS, _vintage)
    said = [*found.notes, *_parts_note(parts), *_mayotte_note(found.all, facts), *notes]
    return Gathered(layers=layers, problems=(*problems, *found.problems), notes=tuple(said))


def _vintage(heading: str, facts: TableFacts) -> str:
    """The year of reference that the title tells: the one in force is three years later."""
    title = comparable(f"{facts.title} {facts.sheet}")
    found = next((match for pattern in _REFERENCE if (match := pattern.search(title))), None)
    return layer_vintage(heading, facts) if found is None else found.group(1)


def _whole_cities(rows: Sequence[TableRow]) -> tuple[list[TableRow], int]:
    told = {str(row.values["insee_code"]) for row in rows}
    others, parts = [], dict[str, list[TableRow]]()
    for row in rows:
        code = str(row.values["insee_code"])
        city = commune_of(code)
        if city == code:
            others.append(row)
        elif city not in told:
            parts.setdefault(city, []).append(row)
    return [*others, *(_city(code, found) for code, found in parts.items())], sum(map(len, parts.values()))


def _city(code: str, parts: Sequence[TableRow]) -> TableRow:
    values = {**parts[0].values, "insee_code": code}
    for people in LAYERS:
        if people in values:
            told = [value for row in parts if isinstance(value := row.values.get(people), float)]
            values[people] = sum(told) if len(told) == len(parts) else None
    return replace(parts[0], values=values)


def _parts_note(count: int) -> list[str]:
    if not count:
        return []
    words = translate(
        "Populations", "{n} arrondissements de Paris, Lyon et Marseille sont additionnés en leur commune."
    )
    return [counted(count, words, words)]


def _mayotte_note(codes: Iterable[str], facts: TableFacts) -> list[str]:
    wanted = facts.plan.departements
    if (wanted and _MAYOTTE not in wanted) or any(code.startswith(_MAYOTTE) for code in codes):
        return []
    return [translate("Populations", "Mayotte n’est pas dans ce fichier : son recensement est publié à part.")]


KIND = TableKind(
    kind=ImportKind.POPULATIONS,
    fields=(CODE, DEPARTEMENT, COMMUNE, MUNICIPAL, TOTAL),
    targets=(),
    gather=gather,
    purpose=QT_TRANSLATE_NOOP("ImportPurpose", "Population municipale et population totale de chaque commune"),
    signature=("municipal", "total"),
    foot=("Source", "Champ", "Note", "Lecture"),
    source=SOURCE,
    licence=LICENCE,
    sheets=("Communes",),
    substitutes={"insee_code": ("commune",)},
)
