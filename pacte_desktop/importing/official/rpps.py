"""General practitioners of each commune out of the free-access extract of the RPPS (Annuaire santé), and what it says
of the supervisors of a plan: names and communes of practice only. The file, 800 MB, is read as a stream in a child.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.incoming import ImportKind, IncomingLayer, Provenance, ReadFile, RowProblem
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.importing.file_kind import Area, FileHead, FileKind, KnownPerson
from pacte_desktop.importing.official.city_parts import commune_of
from pacte_desktop.importing.official.commune_counts import counts_of, elsewhere_note
from pacte_desktop.importing.official.line_problems import LineProblems
from pacte_desktop.importing.official.text_stream import Rows, Tell, columns_of, decoded, missing_columns, open_text
from pacte_desktop.importing.reading.caps import NATIONAL_CAPS
from pacte_desktop.importing.reading.child import run
from pacte_desktop.importing.text_table import comparable

SOURCE = "Annuaire santé (RPPS), extraction en libre accès, Agence du numérique en santé"
_NAME = re.compile(r"(?i)ps[-_]?libre[-_]?acces[-_]?personne[-_]?activite.*\.(txt|csv)")
_DAY = re.compile(r"(?<!\d)(20[0-4]\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:\d{4}(?:\d{2})?)?(?!\d)")
_DOCTOR = b"10"
_IS_DOCTOR = re.compile(rb"\|10\|")
_STUDENT = b"E"
_MODES = (b"L", b"S")
_NEEDED = ("identifiant pp", "code profession", "libelle savoir faire", "code mode exercice")
_COMMUNE = "code commune coord structure"
_NAMES = ("nom d exercice", "prenom d exercice")
_CATEGORY = "code categorie professionnelle"
_NAMED = 20


def recognise(head: FileHead) -> float:
    """By the name of the text in an archive, else by the first line."""
    if head.members:
        return 0.95 if any(_NAME.fullmatch(Path(name).name) for name in head.members) else 0.0
    names = columns_of(decoded(head.begin.partition(b"\n")[0].removeprefix(b"\xef\xbb\xbf")), "|")
    return 1.0 if {*_NEEDED, _COMMUNE} <= names.keys() else 0.0


def read(path: Path, area: Area, provenance: Provenance, watch: Watch) -> ReadFile:
    """Layers of general practitioners, all and in private practice, and notes on the supervisors of the plan.

    Raises :class:`KnownError` when the file is no such extract, :class:`CancelledError` when stopped.
    """
    found = run(
        f"{__name__}:count_doctors",
        {
            "path": str(path),
            "departements": sorted(area.departements),
            "supervisors": [person.rpps for person in area.supervisors],
        },
        NATIONAL_CAPS,
        watch,
    )
    vintage = _vintage(found["name"]) or _vintage(path.name) or provenance.vintage
    problems = tuple(RowProblem(line, column, sentence) for line, column, sentence in found["problems"])
    layers = []
    elsewhere: set[str] = set()
    for kind, key in ((LayerKind.RPPS_GP, "all"), (LayerKind.RPPS_GP_LIBERAL, "liberal")):
        values, unknown = counts_of(found[key], area, frozenset(found["departements"]))
        elsewhere |= unknown
        layers.append(IncomingLayer(kind, vintage, values, translate("Official", "Libellé savoir-faire")))
    return ReadFile(
        kind=ImportKind.RPPS,
        provenance=replace(provenance, vintage=vintage),
        rows=found["rows"],
        layers=tuple(layer for layer in layers if layer.values),
        problems=problems,
        notes=(*_notes(found, elsewhere), *_supervisor_notes(found["supervisors"], area.supervisors)),
    )


def _vintage(name: str) -> str:
    """Day of the extraction, as the name of the file tells it."""
    found = _DAY.search(name)
    return "-".join(found.groups()) if found else ""


def count_doctors(
    *, tell: Tell, path: str, departements: Sequence[str], supervisors: Sequence[str]
) -> Mapping[str, Any]:
    """In the child: persons by commune (arrondissements summed), rows, and rows of ``supervisors``.

    A doctor of general medicine is one of profession 10, no student, whose savoir-faire is « médecine générale » by its
    label, in private practice (L) or salaried (S). One person counts once in each commune where they practise.
    """
    tally = _Tally(departements, supervisors)
    with open_text(Path(path), lambda name: bool(_NAME.fullmatch(name))) as text:
        columns = columns_of(text.heading(), "|")
        missing = [name for name in (*_NEEDED, _COMMUNE) if name not in columns]
        if missing:
            raise missing_columns(text.name, missing, SOURCE)
        words = translate("Official", "Lecture des professionnels de santé")
        tally.take(text.blocks(words, tell), columns)
        return {**tally.record(), "name": text.name}


class _Tally:
    """What is counted while the lines pass; only ids of doctors of the area stay in memory."""

    def __init__(self, departements: Sequence[str], supervisors: Sequence[str]) -> None:
        self._departements = frozenset(departements)
        self._wanted = frozenset(number.encode() for number in supervisors)
        self._everyone: dict[str, set[bytes]] = {}
        self._liberal: dict[str, set[bytes]] = {}
        self._seen: dict[str, dict[str, Any]] = {}
        self._met: set[str] = set()
        self._is_general: dict[bytes, bool] = {}
        self._commune: dict[bytes, str] = {}
        self.rows = self.without_place = self.outside = 0
        self.problems = LineProblems()

    def take(self, blocks: Iterable[bytes], columns: Mapping[str, int]) -> None:
        """Everything below the heading."""
        number, profession, skill, mode = (columns[name] for name in _NEEDED)
        place, category = columns[_COMMUNE], columns.get(_CATEGORY, -1)
        names = [columns.get(name, -1) for name in _NAMES]
        enough = max(number, profession, skill, mode, place, category, *names) + 1
        is_inside = 0 < profession < len(columns) - 1
        rows = Rows("|", enough, wanted=_IS_DOCTOR if is_inside else None, has_quotes=False)
        for line, cells in rows.of(blocks):
            if len(cells) < enough:
                self.problems.cut(line)
                continue
            if cells[profession] != _DOCTOR:
                continue
            person = cells[number]
            is_counted = cells[mode] in _MODES and (category < 0 or cells[category] != _STUDENT)
            commune = self._commune_of(cells[place])
            if person in self._wanted:
                self._remember(person, [decoded(cells[at]) if at >= 0 else "" for at in names], commune)
            if is_counted and self._general(cells[skill]):
                self._count(person, commune, is_liberal=cells[mode] == b"L")
        self.rows = rows.count

    def _general(self, label: bytes) -> bool:
        found = self._is_general.get(label)
        if found is None:
            found = self._is_general[label] = comparable(decoded(label)).endswith("medecine generale")
        return found

    def _commune_of(self, cell: bytes) -> str:
        found = self._commune.get(cell)
        if found is None:
            found = self._commune[cell] = commune_of(decoded(cell).strip().upper())
        return found

    def _remember(self, person: bytes, names: list[str], commune: str) -> None:
        seen = self._seen.setdefault(person.decode(), {"last": names[0], "first": names[1], "communes": []})
        if commune and commune not in seen["communes"]:
            seen["communes"].append(commune)

    def _count(self, person: bytes, commune: str, *, is_liberal: bool) -> None:
        if not commune:
            self.without_place += 1
            return
        departement = departement_of(commune)
        if departement not in self._departements:
            self.outside += 1
            return
        self._met.add(departement)
        self._everyone.setdefault(commune, set()).add(person)
        if is_liberal:
            self._liberal.setdefault(commune, set()).add(person)

    def record(self) -> dict[str, Any]:
        """What was counted, as JSON values."""
        return {
            "all": {commune: len(people) for commune, people in self._everyone.items()},
            "liberal": {commune: len(people) for commune, people in self._liberal.items()},
            "departements": sorted(self._met),
            "supervisors": self._seen,
            "rows": self.rows,
            "without_place": self.without_place,
            "outside": self.outside,
            "problems": self.problems.kept,
            "notes": self.problems.note(),
        }


def _notes(found: Mapping[str, Any], elsewhere: set[str]) -> list[str]:
    notes = []
    if found["without_place"]:
        notes.append(
            counted(
                found["without_place"],
                translate("Official", "{n} activité est sans lieu d’exercice : non comptée."),
                translate("Official", "{n} activités sont sans lieu d’exercice : non comptées."),
            )
        )
    notes += found["notes"]
    notes += elsewhere_note(Counter({code: found["all"].get(code, 0) for code in elsewhere}))
    return notes


def _supervisor_notes(seen: Mapping[str, Any], supervisors: Sequence[KnownPerson]) -> list[str]:
    """Supervisors of the plan that the extract does not have, or has otherwise."""
    absent = [person for person in supervisors if person.rpps not in seen]
    renamed, moved = [], []
    for person in supervisors:
        entry = seen.get(person.rpps)
        if entry is None:
            continue
        if _words(entry["last"], entry["first"]) != _words(person.last_name, person.first_name):
            found = translate("Official", "{name} ({rpps}) y est {last} {first}")
            renamed.append(found.format(name=_name(person), rpps=person.rpps, last=entry["last"], first=entry["first"]))
        if person.communes and entry["communes"] and not person.communes & set(entry["communes"]):
            found = translate("Official", "{name} ({rpps}) y exerce à {communes}, pas à {known}")
            moved.append(
                found.format(
                    name=_name(person),
                    rpps=person.rpps,
                    communes=", ".join(sorted(entry["communes"])),
                    known=", ".join(sorted(person.communes)),
                )
            )
    return [
        *_listed(
            [f"{_name(person)} ({person.rpps})" for person in absent],
            translate("Official", "{n} maître de stage du plan n’est pas dans cet extrait : {list}."),
            translate("Official", "{n} maîtres de stage du plan ne sont pas dans cet extrait : {list}."),
        ),
        *_listed(
            renamed,
            translate("Official", "{n} maître de stage du plan y porte un autre nom : {list}."),
            translate("Official", "{n} maîtres de stage du plan y portent un autre nom : {list}."),
        ),
        *_listed(
            moved,
            translate("Official", "{n} maître de stage du plan y exerce ailleurs : {list}."),
            translate("Official", "{n} maîtres de stage du plan y exercent ailleurs : {list}."),
        ),
    ]


def _name(person: KnownPerson) -> str:
    return f"{person.last_name.upper()} {person.first_name}"


def _words(last: str, first: str) -> frozenset[str]:
    """Words of a name: neither case, accents nor order tell two persons apart."""
    return frozenset(f"{comparable(last)} {comparable(first)}".split())


def _listed(items: Sequence[str], one: str, many: str) -> list[str]:
    if not items:
        return []
    return [counted(len(items), one, many, list=" ; ".join(items[:_NAMED]) + ("…" if len(items) > _NAMED else ""))]


KIND = FileKind(
    kind=ImportKind.RPPS,
    purpose=QT_TRANSLATE_NOOP(
        "ImportField", "Médecins généralistes de chaque commune, et vérification des maîtres de stage du plan"
    ),
    source=SOURCE,
    licence="Licence Ouverte 2.0",
    recognise=recognise,
    read=read,
)
