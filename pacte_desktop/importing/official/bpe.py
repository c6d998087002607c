"""Equipment of each commune out of the base permanente des équipements (Insee): 2.8 million lines read as a stream in a
child, one count of each kind and commune kept. It has no FINESS number: nothing in it can be told apart by a key, so
that it gives layers and no structures.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.incoming import ImportKind, IncomingLayer, Provenance, ReadFile, RowProblem
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.commune_cells import INSEE_CODE
from pacte_desktop.importing.file_kind import Area, FileHead, FileKind
from pacte_desktop.importing.official.bpe_codes import (
    choose_codes,
    dictionary_beside,
    possible_codes,
    read_dictionary,
    source_words,
)
from pacte_desktop.importing.official.city_parts import commune_of
from pacte_desktop.importing.official.commune_counts import counts_of, elsewhere_note
from pacte_desktop.importing.official.line_problems import LineProblems
from pacte_desktop.importing.official.text_stream import (
    Rows,
    Tell,
    TextStream,
    columns_of,
    decoded,
    missing_columns,
    open_text,
)
from pacte_desktop.importing.reading.caps import NATIONAL_CAPS
from pacte_desktop.importing.reading.child import run
from pacte_desktop.importing.text_table import shown

_NAME = re.compile(r"(?i)bpe[-_ ]?(?:20)?\d{2}(?!\d).*\.csv")
_YEAR = re.compile(r"(?i)bpe[-_ ]?(?:20)?(\d{2})(?!\d)")
_PARQUET = b"PAR1"
_SOURCE, _LICENCE = source_words()


def recognise(head: FileHead) -> float:
    """By the name of the text in an archive, else by the first line; Parquet to refuse it with a sentence."""
    if head.members:
        return 0.9 if any(is_data(Path(name).name) for name in head.members) else 0.0
    if head.begin.startswith(_PARQUET):
        return 0.9 if "bpe" in head.name.casefold() else 0.0
    first = decoded(head.begin.partition(b"\n")[0].removeprefix(b"\xef\xbb\xbf"))
    return 1.0 if any({"typequ", "depcom"} <= columns_of(first, mark).keys() for mark in ";,") else 0.0


def is_data(name: str) -> bool:
    """True for the name of the text with the equipment, as in the archives of the Insee."""
    return bool(_NAME.fullmatch(name))


def read(path: Path, area: Area, provenance: Provenance, watch: Watch) -> ReadFile:
    """One layer of each kind of equipment whose code is known, with zeros in the communes that have none.

    Raises :class:`KnownError` when the file is no BPE, :class:`CancelledError` when stopped.
    """
    arguments = {"path": str(path), "departements": sorted(area.departements)}
    found = run(f"{__name__}:count_equipment", arguments, NATIONAL_CAPS, watch)
    layers, elsewhere = [], Counter[str]()
    for kind, counts in found["counts"].items():
        values, unknown = counts_of(counts, area, frozenset(found["departements"]))
        elsewhere.update({code: counts[code] for code in unknown})
        if values:
            layers.append(IncomingLayer(LayerKind(kind), found["vintage"] or provenance.vintage, values, "TYPEQU"))
    notes = [*found["notes"], *elsewhere_note(elsewhere)]
    uncovered = sorted(area.departements - set(found["departements"]))
    if uncovered and layers:
        words = translate("Official", "Rien pour les départements {codes} : leurs communes restent sans valeur.")
        notes.append(words.format(codes=", ".join(uncovered)))
    return ReadFile(
        kind=ImportKind.BPE,
        provenance=replace(
            provenance,
            vintage=found["vintage"] or provenance.vintage,
            source=provenance.source or _SOURCE,
            licence=provenance.licence or _LICENCE,
        ),
        rows=found["rows"],
        layers=tuple(layers),
        problems=tuple(RowProblem(line, column, sentence) for line, column, sentence in found["problems"]),
        notes=tuple(notes),
    )


def count_equipment(*, tell: Tell, path: str, departements: list[str]) -> Mapping[str, Any]:
    """In the child: equipment by layer and commune (arrondissements summed), the year, and every problem."""
    file = Path(path)
    _refuse_parquet(file)
    dictionary = dictionary_beside(file)
    labels = read_dictionary(dictionary, tell) if dictionary is not None else {}
    with open_text(file, is_data) as text:
        heading = text.heading()
        delimiter = max(";,", key=heading.count)
        columns = columns_of(heading, delimiter)
        missing = [name for name in ("TYPEQU", "DEPCOM") if name.casefold() not in columns]
        if missing:
            raise missing_columns(text.name, missing, _SOURCE)
        told = _YEAR.search(text.name) or _YEAR.search(file.name)
        year = 2000 + int(told.group(1)) if told else 0
        tally = _Tally(frozenset(departements), possible_codes(labels))
        tally.take(text, delimiter, columns, tell)
    year = tally.year() or year
    choice = choose_codes(labels, year)
    counts: dict[str, Counter[str]] = {str(kind): Counter() for kind in choice.layer_of.values()}
    for (code, commune), number in tally.counts.items():
        if code in choice.layer_of:
            counts[str(choice.layer_of[code])][commune] += number
    return {
        "counts": counts,
        "vintage": str(year) if year else "",
        "departements": sorted(tally.met),
        "rows": tally.rows,
        "problems": tally.problems.kept,
        "notes": [*choice.notes, *tally.problems.note()],
    }


def _with_codes(codes: Iterable[bytes]) -> re.Pattern[bytes]:
    """Finds any of the codes; what they all begin with is looked for first."""
    listed = sorted(codes)
    same = next((at for at, (one, other) in enumerate(zip(listed[0], listed[-1], strict=False)) if one != other), 0)
    return re.compile(
        re.escape(listed[0][:same]) + b"(?:" + b"|".join(re.escape(code[same:]) for code in listed) + b")"
    )


def _refuse_parquet(path: Path) -> None:
    with path.open("rb") as file:
        if file.read(4) == _PARQUET:
            raise KnownError(
                translate("Official", "« {name} » est au format Parquet, que le programme ne lit pas.").format(
                    name=path.name
                ),
                translate("Official", "Téléchargez la BPE au format CSV (BPE24.csv ou son archive .zip)."),
            )


class _Tally:
    """Counts by code and commune: some hundreds of thousands at most, whatever the length of the file."""

    def __init__(self, departements: frozenset[str], codes: Sequence[str]) -> None:
        self._departements = departements
        self._codes = frozenset(code.encode() for code in codes)
        self.counts: Counter[tuple[str, str]] = Counter()
        self.met: set[str] = set()
        self.years: set[bytes] = set()
        self.rows = 0
        self.problems = LineProblems()
        self._place: dict[bytes, str | None] = {}

    def take(self, text: TextStream, delimiter: str, columns: Mapping[str, int], tell: Tell) -> None:
        """Every line below the heading."""
        kind, place = columns["typequ"], columns["depcom"]
        year, number = columns.get("an", -1), columns.get("nb equip", -1)
        enough = max(kind, place, year, number) + 1
        words = translate("Official", "Lecture de la base des équipements")
        rows = Rows(delimiter, enough, wanted=_with_codes(self._codes))
        for line, cells in rows.of(text.blocks(words, tell)):
            if len(cells) < enough:
                self.problems.cut(line)
                continue
            code = cells[kind].strip(b'"')
            if code not in self._codes:
                continue
            if year >= 0:
                self.years.add(cells[year].strip(b'"'))
            commune = self._commune(cells[place], line)
            if commune is None:
                continue
            count = 1 if number < 0 else self._number(cells[number], line)
            self.counts[code.decode(), commune] += count
        self.rows = rows.count

    def _commune(self, cell: bytes, line: int) -> str | None:
        """The commune when it lies in the area."""
        if cell in self._place:
            return self._place[cell]
        code = decoded(cell).strip().strip('"').upper().zfill(5)
        if not INSEE_CODE.fullmatch(code):
            words = translate("Official", "« {code} » n’est pas un code de commune")
            self.problems.add(line, "DEPCOM", words.format(code=shown(decoded(cell))))
            return None
        is_near = departement_of(code) in self._departements
        if is_near:
            self.met.add(departement_of(code))
        self._place[cell] = commune_of(code) if is_near else None
        return self._place[cell]

    def _number(self, cell: bytes, line: int) -> int:
        text = decoded(cell).strip().strip('"')
        if text.isascii() and text.isdigit() and len(text) < 8:
            return int(text)
        words = translate("Official", "« {cell} » n’est pas un nombre d’équipements")
        self.problems.add(line, "NB_EQUIP", words.format(cell=shown(text)))
        return 0

    def year(self) -> int:
        """The year of all lines. Raises :class:`KnownError` when they are of several."""
        told = {text for text in self.years if text}
        if len(told) > 1:
            raise KnownError(
                translate("Official", "Ce fichier mêle plusieurs millésimes de la BPE : {years}.").format(
                    years=", ".join(sorted(decoded(text) for text in told)[:10])
                ),
                translate("Official", "Choisissez le fichier d’une seule année."),
            )
        only = decoded(told.pop()) if told else ""
        return int(only) if re.fullmatch(r"20\d\d", only) else 0


KIND = FileKind(
    kind=ImportKind.BPE,
    purpose=QT_TRANSLATE_NOOP(
        "ImportField", "Médecins généralistes, pharmacies, urgences, maternités, MSP et centres de santé par commune"
    ),
    source=_SOURCE,
    licence=_LICENCE,
    recognise=recognise,
    read=read,
)
