"""FINESS establishments, of the Etalab files or of FINESS+, as structures of a plan."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Incoming, Plain, Provenance, ReadFile, RowProblem, TargetKind
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.importing.file_kind import Area, FileHead, FileKind
from pacte_desktop.importing.official import finess_csv, finess_json
from pacte_desktop.importing.official.finess_rules import Category, finess_categories
from pacte_desktop.importing.official.positions import Degrees, in_degrees
from pacte_desktop.importing.reading import child
from pacte_desktop.importing.reading.caps import NATIONAL_CAPS

_DEGREES = 4326
_ROW, _FINESS, _CATEGORY, _NAME, _INSEE, _ADDRESS, _EPSG, _EAST, _NORTH = range(9)


def _is_csv(begin: bytes) -> bool:
    return begin.removeprefix(b"\xef\xbb\xbf").startswith((b"finess;etalab;", b"structureet;", b"geolocalisation;"))


def _is_json(begin: bytes) -> bool:
    start = begin.removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith(b"{") and b'"pmej"' in start.lower()


def recognise(head: FileHead) -> float:
    """1 for the first line of Etalab, nearly so for legal entities in JSON, else 0."""
    if _is_csv(head.begin):
        return 1.0
    return 0.95 if _is_json(head.begin) else 0.0


def read(path: Path, area: Area, provenance: Provenance, watch: Watch) -> ReadFile:
    """Structures of the area, with every problem; categories as :func:`finess_categories` says.

    Raises :class:`KnownError` for a file that is neither of the two, or that tells activities only.
    """
    with path.open("rb") as stream:
        begin = stream.read(1 << 16)
    if b'"activitesAutorisees"' in begin or b'"activitesExercees"' in begin:
        raise _activities(path)
    categories = finess_categories()
    arguments = {
        "path": str(path),
        "departements": sorted(area.departements),
        "categories": sorted(categories),
    }
    records: list[list[Any]] = []
    scan = finess_csv.SCAN if _is_csv(begin) else finess_json.SCAN
    told = child.run(scan, arguments, NATIONAL_CAPS, watch, records.extend)
    return _ReadRecords(records, told, categories, area, provenance).result()


def _activities(path: Path) -> KnownError:
    return KnownError(
        translate(
            "Finess", "« {name} » dit quels établissements exercent quelles activités, sans leur commune ni leur nom."
        ).format(name=path.name),
        translate(
            "Finess",
            "Le code de la médecine d’urgence n’y est pas publié avec certitude : prenez « finess-structures…json » "
            "pour les structures, et le diagnostic de la DREES pour les lieux de soins urgents.",
        ),
    )


class _ReadRecords:
    """From what the child told to what the plan takes."""

    def __init__(
        self,
        records: list[list[Any]],
        told: Mapping[str, Any],
        categories: Mapping[str, Category],
        area: Area,
        provenance: Provenance,
    ) -> None:
        self._records, self._told, self._categories, self._area = records, told, categories, area
        self._vintage = str(told["day"]) or provenance.vintage
        self._provenance = replace(
            provenance,
            vintage=self._vintage,
            source=provenance.source or KIND.source,
            licence=provenance.licence or KIND.licence,
        )
        self._problems = [RowProblem(int(row), str(column), str(text)) for row, column, text in told["problems"]]

    def result(self) -> ReadFile:
        """Everything that the file tells."""
        points = _points(self._records)
        incoming = [self._incoming(record, points.get(index)) for index, record in enumerate(self._records)]
        found = tuple(item for item in incoming if item is not None)
        self._problems.sort(key=lambda problem: problem.row)
        return ReadFile(
            ImportKind.FINESS,
            self._provenance,
            int(self._told["rows"]),
            records=found,
            problems=tuple(self._problems),
            notes=(*map(str, self._told["notes"]), *self._notes(found)),
        )

    def _incoming(self, record: list[Any], point: Degrees | None) -> Incoming | None:
        code = str(record[_INSEE])
        if self._area.communes and code not in self._area.communes:
            sentence = translate("Finess", "{name} : la commune {code} n’est pas dans le fond de carte")
            text = sentence.format(name=record[_NAME], code=code)
            self._problems.append(RowProblem(int(record[_ROW]), translate("Finess", "commune"), text))
            return None
        values: dict[str, Plain] = {
            "kind": str(self._categories[str(record[_CATEGORY])].kind),
            "name": str(record[_NAME]),
            "insee_code": code,
            "address": str(record[_ADDRESS]),
            "source": f"FINESS du {self._vintage}" if self._vintage else "FINESS",
        }
        if point is not None:
            values["lon"], values["lat"] = point
        return Incoming(TargetKind.STRUCTURE, ((str(record[_FINESS]),),), values, int(record[_ROW]), str(record[_NAME]))

    def _notes(self, found: tuple[Incoming, ...]) -> list[str]:
        """How many of each kind, what is not verified, how many have a point, how many are left out."""
        kinds = Counter(str(record[_CATEGORY]) for record in self._records)
        notes = [
            counted(
                count,
                translate("Finess", "{label} ({code}) : {n} établissement"),
                translate("Finess", "{label} ({code}) : {n} établissements"),
                label=self._categories[code].label,
                code=code,
            )
            + ("" if self._categories[code].is_verified else translate("Finess", " ; catégorie non vérifiée"))
            for code, count in sorted(kinds.items())
        ]
        without = sum("lon" not in item.values for item in found)
        if without:
            one = translate("Finess", "{n} établissement sans point : le chef-lieu de sa commune en tient lieu.")
            many = translate("Finess", "{n} établissements sans point : le chef-lieu de leur commune en tient lieu.")
            notes.append(counted(without, one, many))
        others = self._left_out()
        if others:
            one = translate("Finess", "{n} établissement d’un autre genre ou d’ailleurs n’est pas repris.")
            many = translate("Finess", "{n} établissements d’un autre genre ou d’ailleurs ne sont pas repris.")
            notes.append(counted(others, one, many))
        return notes

    def _left_out(self) -> int:
        """Establishments of another category or from elsewhere; 0 when refused ones cannot be told apart from them."""
        told = self._told["problems"]
        if len(told) >= finess_csv.MOST_PROBLEMS or any(not row for row, _column, _text in told):
            return 0
        taken = {int(record[_ROW]) for record in self._records}
        about_points = {problem.row for problem in self._problems if problem.column == finess_csv.POINT_COLUMN}
        refused = {problem.row for problem in self._problems} - taken - about_points
        return int(self._told["rows"]) - len(taken) - len(refused)


def _points(records: list[list[Any]]) -> dict[int, Degrees]:
    """Degrees of each record that has a point, by its position."""
    by_projection: dict[int, list[int]] = defaultdict(list)
    for index, record in enumerate(records):
        if record[_EPSG] is not None:
            by_projection[int(record[_EPSG])].append(index)
    found: dict[int, Degrees] = {}
    for epsg, indices in by_projection.items():
        points = [(float(records[index][_EAST]), float(records[index][_NORTH])) for index in indices]
        degrees = points if epsg == _DEGREES else in_degrees(epsg, points)
        found.update(zip(indices, degrees, strict=True))
    return found


KIND = FileKind(
    kind=ImportKind.FINESS,
    purpose=QT_TRANSLATE_NOOP(
        "ImportPurpose",
        "Maisons et centres de santé, CPTS et hôpitaux de vos départements et des voisins, avec leur numéro FINESS, "
        "leur adresse et leur point",
    ),
    source="FINESS (Agence du numérique en santé)",
    licence="Licence Ouverte 2.0",
    recognise=recognise,
    read=read,
    targets=(TargetKind.STRUCTURE,),
)
