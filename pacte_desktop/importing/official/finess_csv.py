"""Establishments of FINESS as Etalab published them until May 2026, read line by line in a reading child.

No heading; the first line tells the day. « structureet » lines have 32 fields; « geolocalisation » lines give a point
and its projection, in one field with commas (2026) or in several fields (2016).
"""

import csv
import io
import re
from collections.abc import Callable, Collection, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.importing.official.city_parts import commune_of
from pacte_desktop.importing.official.positions import FRAMES
from pacte_desktop.importing.reading.file_errors import unreadable
from pacte_desktop.importing.text_table import shown

Tell = Callable[[str, int, int | None], None]
SCAN = "pacte_desktop.importing.official.finess_csv:scan"
"""What a reading child is asked to call."""

FIELDS = 32
MOST_PROBLEMS = 1000
POINT_COLUMN = "geolocalisation"
_ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
_LONGEST_LINE = 1 << 16
_TELL_EVERY = 2048
_BATCH = 500
_NUMBER, _NAME, _LONG_NAME = 1, 3, 4
_STREET = (7, 10, 8, 9)  # number, its complement (BIS), kind and name of the street
_DISTRIBUTION, _PLACE, _TOWN = 6, 11, 15
_COMMUNE, _DEPARTEMENT, _CATEGORY = 12, 13, 18
_FINESS = re.compile(r"[0-9][0-9A-Z]\d{7}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_EPSG = re.compile(r"EPSG:\s*(\d{4,5})")
_METRES = re.compile(r"-?\d{1,9}(?:\.\d{1,12})?")
_PROJECTIONS = {"LAMBERT_93": 2154}  # Names of 2016, which wrote no EPSG code.
_OVERSEAS = frozenset({"9A", "9B", "9C", "9D", "9E", "9F"})
_WALLIS = "9J"
_MAINLAND = re.compile(r"(?:\d{2}|2[AB])")


@dataclass(slots=True)
class Establishment:
    """One establishment that is kept; metres and their EPSG code are None until a line gives its point."""

    line: int
    finess: str
    category: str
    name: str
    insee_code: str
    address: str
    epsg: int | None = None
    east: float | None = None
    north: float | None = None

    def record(self) -> list[Any]:
        """As JSON says it."""
        point = [self.epsg, self.east, self.north]
        return [self.line, self.finess, self.category, self.name, self.insee_code, self.address, *point]


class _RefusedError(ValueError):
    """A line that means nothing; the text says why. ``column``: what of it."""

    def __init__(self, sentence: str, column: str = "") -> None:
        super().__init__(sentence)
        self.column = column


def insee_code(departement: str, commune: str) -> str:
    """INSEE code of the two fields of FINESS. Raises ValueError, with why, when they give none.

    >>> insee_code("01", "451"), insee_code("9A", "127"), insee_code("2A", "4")
    ('01451', '97127', '2A004')
    """
    code = commune.strip().zfill(3)
    if not re.fullmatch(r"\d{3}", code):
        raise _RefusedError(translate("Finess", "« {cell} » n’est pas un code de commune").format(cell=shown(commune)))
    place = departement.strip().upper()
    if place in _OVERSEAS:
        return "97" + code
    if place == _WALLIS:
        return "98" + code  # Supposed by the description of the file, not verified.
    if not _MAINLAND.fullmatch(place):
        sentence = translate("Finess", "« {cell} » n’est pas un code de département")
        raise _RefusedError(sentence.format(cell=shown(departement)))
    return place + code


class _Scan:
    """What the lines tell together. ``departements`` and ``categories``: those kept."""

    def __init__(self, departements: Collection[str], categories: Collection[str]) -> None:
        self._departements, self._categories = frozenset(departements), frozenset(categories)
        self.kept: dict[str, Establishment] = {}
        self._points: dict[str, tuple[int, int, float, float]] = {}
        self.day = ""
        self.rows = 0
        self.points = 0
        self.problems: list[list[Any]] = []
        self.more_problems = 0

    def take(self, line: int, text: str) -> None:
        """One line of the file."""
        text = text.rstrip("\r\n")
        try:
            if text.startswith("structureet;"):
                self.rows += 1
                self._establishment(line, _cells(text))
            elif text.startswith("geolocalisation;"):
                self.points += 1
                self._point(line, _cells(text))
            elif text.startswith("finess;"):
                found = _DAY.search(text)
                self.day = found.group() if found else ""
            elif text.strip(" ;"):
                start = text.split(";", 1)[0]
                sentence = translate("Finess", "ce n’est pas une ligne de FINESS : elle commence par « {start} »")
                raise _RefusedError(sentence.format(start=shown(start)))
        except _RefusedError as refused:
            self.tell(line, refused.column, str(refused))

    def tell(self, line: int, column: str, sentence: str) -> None:
        """Remember what is wrong in a line; beyond a thousand they are only counted."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append([line, column, sentence])
        else:
            self.more_problems += 1

    def _establishment(self, line: int, cells: list[str]) -> None:
        if len(cells) != FIELDS:
            sentence = translate("Finess", "{n} champs, il en faut {fields}")
            raise _RefusedError(sentence.format(n=len(cells), fields=FIELDS))
        category = cells[_CATEGORY].strip()
        if category not in self._categories:
            return
        code = insee_code(cells[_DEPARTEMENT], cells[_COMMUNE])
        if departement_of(code) not in self._departements:
            return
        finess = cells[_NUMBER].strip().upper()
        if not _FINESS.fullmatch(finess):
            sentence = translate("Finess", "« {cell} » n’est pas un numéro FINESS")
            raise _RefusedError(sentence.format(cell=shown(finess)), "nofinesset")
        name = _words(cells[_LONG_NAME]) or _words(cells[_NAME])
        if not name:
            raise _RefusedError(translate("Finess", "l’établissement n’a pas de nom"), "rs")
        before = self.kept.get(finess)
        if before is not None:
            sentence = translate("Finess", "{finess} figure déjà ligne {line}")
            raise _RefusedError(sentence.format(finess=finess, line=before.line), "nofinesset")
        found = Establishment(line, finess, category, name, commune_of(code), _address(cells))
        self.kept[finess] = found
        point = self._points.pop(finess, None)
        if point is not None:
            found.epsg, found.east, found.north = point[1:]

    def _point(self, line: int, cells: list[str]) -> None:
        finess = cells[1].strip().upper() if len(cells) > 1 else ""
        found = self.kept.get(finess)
        if found is None and self.rows:
            return  # Of an establishment that is not kept: they come before their points.
        if not any(cell.strip() for cell in cells[2:4]):
            return  # Not located.
        epsg, east, north = _metres(cells)
        if found is None:
            self._points[finess] = (line, epsg, east, north)
        elif found.epsg is None:
            found.epsg, found.east, found.north = epsg, east, north
        else:
            raise _RefusedError(
                translate("Finess", "un autre point est déjà donné pour {finess}").format(finess=finess)
            )


def _cells(text: str) -> list[str]:
    """Fields of a line. A quote that is not closed is its own line's trouble, not that of the lines below it."""
    if '"' not in text:
        return text.split(";")
    try:
        return next(csv.reader([text], delimiter=";", strict=True))
    except csv.Error as error:
        raise _RefusedError(translate("Finess", "un guillemet n’est pas refermé")) from error


def _words(cell: str) -> str:
    return " ".join(cell.split())


def _address(cells: list[str]) -> str:
    street = " ".join(filter(None, (_words(cells[index]) for index in _STREET)))
    parts = (_words(cells[_DISTRIBUTION]), street, _words(cells[_PLACE]), _words(cells[_TOWN]))
    return ", ".join(part for part in parts if part)


def _metres(cells: list[str]) -> tuple[int, float, float]:
    """EPSG code and coordinates of a point. The range of the projection is held: nothing is guessed."""
    if len(cells) < 6:
        raise _RefusedError(translate("Finess", "{n} champs, il en faut 6 au moins").format(n=len(cells)))
    told = ";".join(cells[4:-1])
    found = _EPSG.search(told)
    names = [code for name, code in _PROJECTIONS.items() if name in told]
    epsg = int(found.group(1)) if found else next(iter(names), 0)
    frame = FRAMES.get(epsg)
    if frame is None:
        sentence = translate("Finess", "projection inconnue : « {told} »")
        raise _RefusedError(sentence.format(told=shown(told)), POINT_COLUMN)
    if not all(_METRES.fullmatch(cell.strip()) for cell in cells[2:4]):
        sentence = translate("Finess", "« {x} » et « {y} » ne sont pas des coordonnées")
        raise _RefusedError(sentence.format(x=shown(cells[2]), y=shown(cells[3])), POINT_COLUMN)
    east, north = float(cells[2]), float(cells[3])
    if not frame.holds(east, north):
        sentence = translate(
            "Finess", "le point ({x} ; {y}) est hors du territoire que couvre EPSG:{epsg} : il n’est pas repris"
        )
        raise _RefusedError(sentence.format(x=shown(cells[2]), y=shown(cells[3]), epsg=epsg), POINT_COLUMN)
    return epsg, east, north


def scan(
    tell: Tell, path: str, departements: list[str], categories: list[str]
) -> Generator[list[list[Any]], None, dict[str, Any]]:
    """The establishments kept, in batches of :meth:`Establishment.record`; then what is to be said of the whole.

    Raises :class:`KnownError` when the file cannot be read.
    """
    file = Path(path)
    for encoding in _ENCODINGS:
        found = _Scan(departements, categories)
        try:
            for line, text in _lines(file, encoding, tell):
                if len(text) >= _LONGEST_LINE:
                    found.tell(line, "", translate("Finess", "la ligne est démesurée"))
                else:
                    found.take(line, text)
            break
        except UnicodeDecodeError:  # The last one knows every byte.
            continue
        except OSError as error:
            raise unreadable(file, error) from error
    if not found.rows:
        raise KnownError(
            translate("Finess", "« {name} » ne contient aucune ligne « structureet ».").format(name=file.name),
            translate("Finess", "Prenez un fichier etalab-cs1100502 ou etalab-cs1100507 entier."),
        )
    kept = list(found.kept.values())
    for start in range(0, len(kept), _BATCH):
        yield [item.record() for item in kept[start : start + _BATCH]]
    return {
        "day": found.day,
        "rows": found.rows,
        "points": found.points,
        "problems": found.problems,
        "notes": [*_encoding_note(encoding), *_more_note(found.more_problems)],
    }


def _lines(file: Path, encoding: str, tell: Tell) -> Iterator[tuple[int, str]]:
    """Line numbers from 1 and lines. A line beyond all bounds comes cut, and its rest is left out."""
    size, words = file.stat().st_size, translate("Finess", "Lecture de FINESS")
    with file.open("rb") as data, io.TextIOWrapper(data, encoding, newline="\n") as stream:
        number, cut = 0, False
        while text := stream.readline(_LONGEST_LINE):
            if not cut:
                number += 1
                yield number, text
            cut = len(text) >= _LONGEST_LINE and not text.endswith("\n")
            if number % _TELL_EVERY == 0:
                tell(words, data.tell(), size)


def _encoding_note(encoding: str) -> list[str]:
    if encoding == _ENCODINGS[0]:
        return []
    return [translate("Finess", "Texte lu en {encoding} : il n’est pas en UTF-8.").format(encoding=encoding)]


def _more_note(count: int) -> list[str]:
    if not count:
        return []
    return [
        counted(
            count,
            translate("Finess", "{n} autre problème n’est pas énuméré (plus de {most})."),
            translate("Finess", "{n} autres problèmes ne sont pas énumérés (plus de {most})."),
            most=grouped(MOST_PROBLEMS),
        )
    ]
