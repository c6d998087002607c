"""Training sites: one row a site, with one to four places. Key: the number, else the name and the main commune."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pacte_desktop.domain.incoming import ImportKind, Incoming, Plain, TargetKind
from pacte_desktop.domain.natural_keys import main_commune, place_keys
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.cell_words import as_number, as_text, as_yes_no
from pacte_desktop.importing.cells import code, numbered, read_yes_no, text, whole
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.kinds.places import ADDRESS, COMMUNE, LATITUDE, LONGITUDE, point_told
from pacte_desktop.importing.kinds.structures import FINESS_PATTERN
from pacte_desktop.importing.plan_words import SITE_KINDS, YES_NO
from pacte_desktop.importing.references import Reference
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

MOST_PLACES = 4
MOST_HALF_DAYS = 14
_USUAL_HALF_DAYS = 10
_HALF_DAYS_PART, _FINESS_PART = 1, 2
UNTOLD = "untold_parts"
"""Beside the places: which of their parts the table has no column for."""

NUMBER = Field(
    "number",
    QT_TRANSLATE_NOOP("ImportField", "N° du terrain"),
    code(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro du terrain, à votre choix : les postes et agréments s’y réfèrent."),
    (
        *("numéro de terrain", "N° terrain", "code terrain", "identifiant du terrain", "id terrain", "N° de carte"),
        *("numéro", "code", "N° de site", "référence"),
    ),
    default="",
)
SITE_KIND = Field(
    "kind",
    QT_TRANSLATE_NOOP("ImportField", "Genre de terrain"),
    SITE_KINDS.reader(),
    SITE_KINDS.word_of,
    QT_TRANSLATE_NOOP("ImportField", "« service hospitalier » ou « groupe de MSU » (carte)."),
    ("genre", "type de terrain", "nature", "nature du terrain", "catégorie", "type"),
    is_required=True,
    choices=SITE_KINDS.labels,
)
NAME = Field(
    "name",
    QT_TRANSLATE_NOOP("ImportField", "Nom du terrain"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Nom sous lequel le terrain est imprimé."),
    (
        "terrain",
        "nom",
        "terrain de stage",
        "lieu de stage",
        "intitulé",
        "libellé",
        "service",
        "stage",
        "intitulé du stage",
    ),
    is_required=True,
)
REFERENT = Field(
    "referent",
    QT_TRANSLATE_NOOP("ImportField", "Référent"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Chef de service ou MSU qui répond du terrain, tel qu’il est imprimé."),
    (
        "MSU référent",
        "responsable",
        "chef de service",
        "coordonnateur",
        "responsable du terrain",
        "maître de stage référent",
    ),
    default="",
)
IS_CHU = Field(
    "is_chu",
    QT_TRANSLATE_NOOP("ImportField", "CHU"),
    read_yes_no,
    as_yes_no,
    QT_TRANSLATE_NOOP("ImportField", "« oui » pour un service du CHU."),
    ("en CHU", "CHU oui/non", "est en CHU"),
    choices=YES_NO,
    default=False,
)
_HALF_DAYS = Field(
    "half_days",
    QT_TRANSLATE_NOOP("ImportField", "Demi-journées"),
    whole(0, MOST_HALF_DAYS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Demi-journées par semaine ici ; à défaut, dix réparties entre les lieux."),
    ("demi journées par semaine", "nb demi-journées", "1/2 journées", "nombre de demi-journées", "½ journées"),
    is_number=True,
)
_FINESS = Field(
    "finess_et",
    QT_TRANSLATE_NOOP("ImportField", "FINESS"),
    numbered(FINESS_PATTERN, 9, QT_TRANSLATE_NOOP("ImportCell", "numéro FINESS"), zero_back=True),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro FINESS de la structure qui abrite ce lieu, si elle est dans le plan."),
    ("N° FINESS", "FINESS ET", "numéro FINESS"),
)
_ORDINALS = ("premier lieu", "deuxième lieu", "troisième lieu", "quatrième lieu")


def _of_place(item: Field, number: int) -> Field:
    """The field for one of the four places: « Commune 2 », « commune du deuxième lieu »; the first needs no figure."""
    names = (item.label, *item.synonyms)
    first = names if number == 1 else ()
    numbered_names = tuple(f"{name} {form}" for name in names for form in (number, f"lieu {number}", f"n° {number}"))
    spoken = tuple(f"{name} du {_ORDINALS[number - 1]}" for name in names[:1])
    return replace(
        item,
        code=f"{item.code}_{number}",
        label=f"{item.label} {number}",
        synonyms=(*numbered_names, *spoken, *first),
        is_required=item.is_required and number == 1,
    )


_PLACE_PARTS = (COMMUNE, _HALF_DAYS, _FINESS, ADDRESS, LONGITUDE, LATITUDE)
_PLACE_CODES = ("insee_code", "half_days", "finess_et", "address", "lon", "lat")
PLACE_FIELDS = tuple(_of_place(item, number) for number in range(1, MOST_PLACES + 1) for item in _PLACE_PARTS)


def places_word(value: Plain) -> str:
    """« 36044 (4 demi-journées), 36018 (6 demi-journées) »."""
    if not isinstance(value, tuple):
        return ""
    words = translate("Import", "{insee_code} ({n} demi-j.)")
    told = []
    for place in value:
        if isinstance(place, tuple):
            parts = [words.format(insee_code=place[0], n=place[1]), *(str(part) for part in place[2:4] if part)]
            parts += ["; ".join(as_number(part) for part in place[4:6])] if place[4] is not None else []
            told.append(" ".join(parts))
    return ", ".join(told)


LOCATIONS = Field(
    "locations",
    QT_TRANSLATE_NOOP("ImportField", "Lieux"),
    text(),
    places_word,
    QT_TRANSLATE_NOOP("ImportField", "Un à quatre lieux, chacun avec sa commune et ses demi-journées."),
    is_required=True,
)
VALUES = (NUMBER, SITE_KIND, NAME, REFERENT, IS_CHU, LOCATIONS)


def _finess_of(record: Incoming) -> Iterable[str]:
    places = _as_places(record.values.get("locations"))
    return [str(place[_FINESS_PART]) for place in places if place[_FINESS_PART]]


def _with_finess(record: Incoming, old: str, finess: str) -> Incoming:
    places = [
        (*place[:_FINESS_PART], finess, *place[_FINESS_PART + 1 :]) if place[_FINESS_PART] == old else place
        for place in _as_places(record.values.get("locations"))
    ]
    return replace(record, values={**record.values, "locations": tuple(places)})


REFERENCES = (Reference(TargetKind.STRUCTURE, _finess_of, _with_finess),)


def main_insee_code(locations: Plain) -> str:
    """Commune where most half-days are spent, the first on a tie; "" without a place."""
    places = _as_places(locations)
    return main_commune((str(place[0]), place[1] if isinstance(place[1], int) else 0) for place in places)


def _records(row: RowTelling) -> Iterable[Incoming]:
    values = row.told({"number": "", "kind": None, "name": None, "referent": "", "is_chu": False})
    places = _places(row)
    if places:
        values["locations"] = places
        values[UNTOLD] = _untold(row)
    name, number = row.text("name"), row.text("number")
    keys = place_keys(number, name, main_insee_code(places))
    yield Incoming(TargetKind.SITE, keys, values, row.row.line, f"{name} ({number})" if number else name)


def _places(row: RowTelling) -> tuple[Plain, ...]:
    """The places that the row tells; a part that no column tells is None, or empty for text."""
    told = [number for number in range(1, MOST_PLACES + 1) if _is_told(row, number)]
    if row.has("insee_code_1") and told != list(range(1, len(told) + 1)):
        row.wrong(f"insee_code_{max(told, default=1)}", translate("Import", "un lieu précédent n’est pas rempli"))
    half_days = _half_days_of(row, told)
    found: list[Plain] = []
    for number, count in zip(told, half_days, strict=True):
        insee_code = row.commune(f"insee_code_{number}") if row.text(f"insee_code_{number}") else ""
        if not row.text(f"insee_code_{number}"):
            row.wrong(f"insee_code_{number}", translate("Import", "le lieu {n} n’a pas de commune").format(n=number))
        point = point_told(row, f"_{number}")
        address, finess = row.text(f"address_{number}"), row.text(f"finess_et_{number}")
        found.append((insee_code, count, finess, address, point.get("lon"), point.get("lat")))
    return tuple(found)


def _half_days_of(row: RowTelling, told: Sequence[int]) -> list[Plain]:
    """Half-days of each place: told for all of them or for none; then ten are shared out."""
    half_days = [row.get(f"half_days_{number}") for number in told]
    counts = [count for count in half_days if isinstance(count, int)]
    if not counts:
        share, rest = divmod(_USUAL_HALF_DAYS, max(len(told), 1))
        return [share + (place < rest) for place in range(len(told))]
    if len(counts) < len(told):
        row.wrong("half_days_1", translate("Import", "les demi-journées d’un des lieux manquent"))
    if sum(counts) > MOST_HALF_DAYS:
        row.wrong("half_days_1", translate("Import", "{n} demi-journées par semaine, c’est trop").format(n=sum(counts)))
    return half_days


def _untold(row: RowTelling) -> tuple[Plain, ...]:
    """Parts of the places that no column of the table tells, by their position in a place."""
    codes = {1: ("half_days_1",), 2: ("finess_et_1",), 3: ("address_1",), 4: ("lon_1", "lat_1"), 5: ("lon_1", "lat_1")}
    return tuple(part for part, needed in codes.items() if not all(row.has(code) for code in needed))


def merge(values: Mapping[str, Plain], held: Mapping[str, Plain] | None) -> dict[str, Plain]:
    """The values with what the table does not tell of a place as the plan has it, where the commune is the same.

    Half-days are those of the plan only when the site has the same places as before.
    """
    found = {code: value for code, value in values.items() if code != UNTOLD}
    untold = values.get(UNTOLD)
    places = _as_places(values.get("locations"))
    before = _as_places(held.get("locations") if held is not None else None)
    if not places or not before or not isinstance(untold, tuple):
        return found
    same = [place[0] for place in places] == [place[0] for place in before]
    kept = [part for part in untold if part != _HALF_DAYS_PART or same]
    by_commune = {place[0]: place for place in reversed(before)}
    old = before if same else [by_commune.get(place[0], place) for place in places]  # Two may be in one commune.
    found["locations"] = tuple(
        tuple(was[at] if at in kept else part for at, part in enumerate(place))
        for place, was in zip(places, old, strict=True)
    )
    return found


def _as_places(value: Plain) -> list[tuple[Plain, ...]]:
    return [place for place in value if isinstance(place, tuple)] if isinstance(value, tuple) else []


def unfold(values: Mapping[str, Plain]) -> dict[str, Plain]:
    """The values with a column for each part of each place."""
    found = {code: value for code, value in values.items() if code != "locations"}
    places = values.get("locations")
    for number, place in enumerate(places if isinstance(places, tuple) else (), start=1):
        if isinstance(place, tuple):
            codes = (f"{part}_{number}" for part in _PLACE_CODES)
            found |= {code: None if part == "" else part for code, part in zip(codes, place, strict=True)}
    return found


def _is_told(row: RowTelling, number: int) -> bool:
    return any(row.get(f"{item.code}_{number}") is not None for item in _PLACE_PARTS)


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    return gather_rows(rows, facts, _records)


KIND = TableKind(
    ImportKind.SITES,
    (NUMBER, SITE_KIND, NAME, REFERENT, IS_CHU, *PLACE_FIELDS),
    (TargetKind.SITE,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Les terrains de stage, hospitaliers et ambulatoires, avec leurs lieux."),
    signature=("number", "name", "kind", "insee_code_1"),
    scope=lambda _record: "",
)
