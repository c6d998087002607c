"""Establishments of FINESS+ (« finess-structures…json », since summer 2026), read as a stream in a reading child.

The published schema and the files do not spell everything alike, and put some facts at one level or the other: keys are
looked for without case, at both levels. Codes come as text or as an object with a « code ».
"""

import re
from collections.abc import Collection, Generator, Iterator
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.official.city_parts import commune_of
from pacte_desktop.importing.official.finess_csv import MOST_PROBLEMS, Tell
from pacte_desktop.importing.official.positions import FRAMES, Frame, frame_code
from pacte_desktop.importing.reading.file_errors import unreadable
from pacte_desktop.importing.text_table import shown

SCAN = "pacte_desktop.importing.official.finess_json:scan"
"""What a reading child is asked to call."""

_BATCH = 200
_HEAD = 1 << 16
_MARK = b"\xef\xbb\xbf"
_LOCATED = "03"  # Use of an address: where the establishment is.
_ACTIVE = "A"
_FINESS = re.compile(r"[0-9A-Z]{9}")
_INSEE = re.compile(r"(?:\d{2}|2[AB])\d{3}")
_FIGURE = re.compile(r"[+-]?\d{1,9}(?:[.,]\d{1,20})?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_AS_TOLD = ("degrees", "metres")
_WAYS = (*_AS_TOLD, "metres swapped", "degrees in X and Y", "degrees in Y and X", "degrees swapped")


class Folded:
    """An object of the file under keys without case; what is no object holds nothing."""

    def __init__(self, *levels: Any) -> None:
        self._found = [{str(key).casefold(): value for key, value in level.items()} for level in levels if _is(level)]

    def any(self, *names: str) -> Any:
        """The first of these names that holds something, at the first level before the second; None without one."""
        for name in names:
            for level in self._found:
                value = level.get(name.casefold())
                if value not in (None, "", [], {}):
                    return value
        return None

    def text(self, *names: str) -> str:
        """The same as text; of a coded value, its code."""
        value = self.any(*names)
        if _is(value):
            value = Folded(value).any("code")
        return "" if value is None or isinstance(value, list | dict) else " ".join(str(value).split())

    def inside(self, *names: str) -> "Folded":
        """The object under these names; empty when it is none."""
        return Folded(self.any(*names))

    def listed(self, *names: str) -> list["Folded"]:
        """The objects of a list; a single object counts as a list of one."""
        value = self.any(*names)
        entries = value if isinstance(value, list) else [value]
        return [Folded(entry) for entry in entries if _is(entry)]


def _is(value: Any) -> bool:
    return isinstance(value, dict)


class _Scan:
    """What the establishments tell together. ``ways``: how many points were found where."""

    def __init__(self, departements: Collection[str], categories: Collection[str]) -> None:
        self._departements, self._categories = frozenset(departements), frozenset(categories)
        self.rows = 0
        self.inactive = 0
        self.problems: list[list[Any]] = []
        self.more_problems = 0
        self.ways = dict.fromkeys(_WAYS, 0)
        self._seen: set[str] = set()

    def establishment(self, thing: Any) -> list[Any] | None:
        """Record of one « EGE », None when it is not kept or has a problem."""
        self.rows += 1
        facts = Folded(Folded(thing).any("informationsGeneralesEGE"), thing)
        if facts.text("categorieEntiteGeographiqueExercice") not in self._categories:
            return None
        address = _address_of(facts)
        finess, code = facts.text("numFinessEge").upper(), address.text("cogCommune").upper()
        if _INSEE.fullmatch(code) and departement_of(code) not in self._departements:
            return None
        if facts.text("etatObjet").upper() not in (_ACTIVE, ""):
            self.inactive += 1
            return None
        name = facts.text("nomEgeLong", "nomEgeCourt")
        problem = self._problem(finess, code, name)
        if problem:
            self._tell(finess, problem)
            return None
        self._seen.add(finess)
        category = facts.text("categorieEntiteGeographiqueExercice")
        point = self._point(finess, code, address)
        return [self.rows, finess, category, name, commune_of(code), _written(address), *point]

    def _problem(self, finess: str, code: str, name: str) -> str:
        if not _FINESS.fullmatch(finess):
            return translate("Finess", "« {cell} » n’est pas un numéro FINESS").format(cell=shown(finess))
        if finess in self._seen:
            return translate("Finess", "ce numéro figure plus d’une fois")
        if not _INSEE.fullmatch(code):
            return translate("Finess", "« {cell} » n’est pas un code INSEE").format(cell=shown(code))
        return "" if name else translate("Finess", "l’établissement n’a pas de nom")

    def _tell(self, finess: str, sentence: str) -> None:
        if len(self.problems) >= MOST_PROBLEMS:
            self.more_problems += 1
            return
        told = translate("Finess", "établissement n° {n} du fichier, FINESS {finess} : {sentence}")
        text = told.format(n=self.rows, finess=shown(finess) or "?", sentence=sentence)
        self.problems.append([0, "", text])

    def _point(self, finess: str, code: str, address: Folded) -> list[Any]:
        """EPSG code (4326 for degrees) and coordinates; nothing where the file gives none that fit."""
        place = address.inside("coordonneesGeographique", "coordonneesGeographiques")
        epsg = frame_code(code)
        told = [place.text(name) for name in ("directionLongitude", "directionLatitude", "coordonneeX", "coordonneeY")]
        if epsg is None or not any(told):
            return [None, None, None]
        lon, lat, x, y = (_figure(text) for text in told)
        found = _fitting(epsg, (lon, lat), (x, y))
        if found is None:
            sentence = translate(
                "Finess", "ses coordonnées ({told}) sont hors du territoire de sa commune {code} : elles sont refusées"
            )
            words = " ; ".join(shown(text) for text in told if text)
            self._tell(finess, sentence.format(told=words, code=code))
            return [None, None, None]
        way, point = found
        self.ways[way] += 1
        return point


def _address_of(facts: Folded) -> Folded:
    """The address of use « 03 », else the first."""
    listed = facts.listed("adresse")
    located = (address for address in listed if address.text("usageAdresse", "usage") == _LOCATED)
    return next(located, listed[0] if listed else Folded())


def _written(address: Folded) -> str:
    names = ("numeroVoie", "complementVoie", "typeVoie", "libelleVoie")
    street = " ".join(filter(None, (address.text(name) for name in names)))
    parts = (address.text("complementPointGeographique"), street, address.text("lieuDit"))
    return ", ".join(part for part in (*parts, address.text("ligneAcheminement")) if part)


def _figure(text: str) -> float | None:
    return float(text.replace(",", ".")) if _FIGURE.fullmatch(text) else None


def _fitting(
    epsg: int, degrees: tuple[float | None, float | None], metres: tuple[float | None, float | None]
) -> tuple[str, list[Any]] | None:
    """The point that lies where the commune does, and how it was written: degrees, else metres as they should be,
    else the one other reading of the figures that fits. None when none fits, or several of these others."""
    frame, (lon, lat), (x, y) = FRAMES[epsg], degrees, metres
    readings = {
        "degrees": (4326, lon, lat),
        "metres": (epsg, x, y),
        "metres swapped": (epsg, y, x),
        "degrees in X and Y": (4326, x, y),
        "degrees in Y and X": (4326, y, x),
        "degrees swapped": (4326, lat, lon),
    }
    fit = [way for way, reading in readings.items() if _holds(frame, *reading)]
    if not fit or (fit[0] not in _AS_TOLD and len(fit) > 1):
        return None
    return fit[0], [*readings[fit[0]]]


def _holds(frame: Frame, epsg: int, first: float | None, second: float | None) -> bool:
    if first is None or second is None:
        return False
    return frame.holds_degrees(first, second) if epsg == 4326 else frame.holds(first, second)


def scan(
    tell: Tell, path: str, departements: list[str], categories: list[str]
) -> Generator[list[list[Any]], None, dict[str, Any]]:
    """The establishments kept, in batches; then what is to be said of the whole.

    Raises :class:`KnownError` when the file cannot be read or holds no establishment.
    """
    file = Path(path)
    found, batch = _Scan(departements, categories), []
    try:
        for thing in _establishments(file, tell):
            record = found.establishment(thing)
            if record is not None:
                batch.append(record)
            if len(batch) == _BATCH:
                yield batch
                batch = []
    except OSError as error:
        raise unreadable(file, error) from error
    if not found.rows:
        raise KnownError(
            translate("Finess", "« {name} » ne contient aucun établissement (« ege »).").format(name=file.name),
            translate("Finess", "Prenez un fichier « finess-structures…json » entier."),
        )
    yield batch
    return {
        "day": _day(file),
        "rows": found.rows,
        "points": sum(found.ways.values()),
        "problems": found.problems,
        "notes": _notes(found),
    }


def _establishments(file: Path, tell: Tell) -> Iterator[Any]:
    """Every « EGE », one legal entity in memory at a time. Raises :class:`KnownError` where the text is no JSON."""
    import ijson

    size, words = file.stat().st_size, translate("Finess", "Lecture de FINESS+")
    with file.open("rb") as stream:
        stream.seek(len(_MARK) if stream.read(len(_MARK)) == _MARK else 0)
        try:
            for entity in ijson.items(stream, f"{_root(file)}.item", use_float=True):
                tell(words, stream.tell(), size)
                listed = Folded(entity).any("ege")
                yield from listed if isinstance(listed, list) else []
        except (ijson.JSONError, UnicodeDecodeError) as error:
            raise KnownError(
                translate("Finess", "« {name} » n’est pas un JSON entier : il ne se lit plus vers l’octet {n}.").format(
                    name=file.name, n=stream.tell()
                ),
                translate("Finess", "Téléchargez-le de nouveau : le transfert a sans doute été coupé."),
            ) from error


def _root(file: Path) -> str:
    """« pmej » as the file spells it."""
    with file.open("rb") as stream:
        found = re.search(rb'"(pmej)"\s*:', stream.read(_HEAD), re.IGNORECASE)
    return found.group(1).decode() if found else "pmej"


def _day(file: Path) -> str:
    """Day of « generatedAt », else the one of the file name; empty without one."""
    with file.open("rb") as stream:
        told = re.search(rb'"generatedAt"\s*:\s*"(\d{4}-\d\d-\d\d)', stream.read(_HEAD), re.IGNORECASE)
    if told:
        return told.group(1).decode()
    compact = re.search(r"(20\d\d)-?(\d\d)-?(\d\d)", file.name)
    return "-".join(compact.groups()) if compact else ""


def _notes(found: _Scan) -> list[str]:
    notes = []
    if found.inactive:
        one = translate("Finess", "{n} établissement inactif (« etatObjet » I) est laissé de côté.")
        many = translate("Finess", "{n} établissements inactifs (« etatObjet » I) sont laissés de côté.")
        notes.append(counted(found.inactive, one, many))
    odd = sum(count for way, count in found.ways.items() if way not in _AS_TOLD)
    if odd:
        one = translate(
            "Finess", "{n} point écrit à l’envers ou dans d’autres colonnes est repris : une seule lecture convient."
        )
        many = translate(
            "Finess", "{n} points écrits à l’envers ou dans d’autres colonnes sont repris : une seule lecture convient."
        )
        notes.append(counted(odd, one, many))
    if found.more_problems:
        one = translate("Finess", "{n} autre problème n’est pas énuméré.")
        many = translate("Finess", "{n} autres problèmes ne sont pas énumérés.")
        notes.append(counted(found.more_problems, one, many))
    return notes
