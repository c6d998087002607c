"""Matrices of minutes between communes: import one, list those of this machine, and use one as a source of minutes."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import numpy as np

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import AIR_KINDS, TravelTimeSource, UrgentCareEquipment
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.matrix_file import ReadMatrix, read_matrix, read_matrix_table
from pacte_desktop.importing.reading.raw_table import FileFormat
from pacte_desktop.importing.reading.tables import read_table, sniff
from pacte_desktop.services.folders import matrices_folder
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.given_minutes import CommuneMatrix, MatrixMinutes
from pacte_desktop.territory.matrix_storage import SUFFIX, MatrixFacts, matrix_facts, open_matrix, write_matrix
from pacte_desktop.territory.minutes_source import SourceFacts

MATRIX_SUFFIXES = (".csv", ".tsv", ".txt")
"""Endings of the tables that a matrix can be read from."""
_NAMED = 6  # places named in a remark


@dataclass(frozen=True, slots=True)
class KnownMatrix:
    """A matrix file: its facts, or why it cannot be used; size in bytes, day on which it was written."""

    path: Path
    facts: MatrixFacts | None
    problem: str
    bytes: int
    written: date


@dataclass(frozen=True, slots=True)
class ImportedMatrix:
    """What an import came to: the file written, its facts, ways left out above the limit, codes that got a zero."""

    path: Path
    facts: MatrixFacts
    too_long: int
    padded: int


@dataclass(frozen=True, slots=True)
class MatrixFit:
    """How many communes a plan has, and how many of them a matrix tells of."""

    communes: int
    told: int

    @property
    def elsewhere(self) -> bool:
        """True when the matrix tells of no commune of the plan."""
        return self.told == 0


def is_matrix(paths: Sequence[Path]) -> bool:
    """True for one file that may hold a matrix, by its name."""
    return len(paths) == 1 and paths[0].suffix.casefold() in MATRIX_SUFFIXES


@dataclass(frozen=True)
class PreparedMatrix:
    """A matrix that was read and not written yet: where it will lie, and what it says of itself."""

    path: Path
    read: ReadMatrix
    facts: MatrixFacts

    @property
    def is_there(self) -> bool:
        """True when the same matrix of the same file lies there already."""
        return self.path.is_file() and known_matrix(self.path).facts is not None


def import_matrix(
    path: Path, out: Path | None = None, *, unit: Literal["", "min", "s"] = "", watch: Watch | None = None
) -> ImportedMatrix:
    """Read the file ``path`` and write its matrix to ``out`` (or among the shared ones).

    ``unit`` is asked for where the file does not tell its own (UnitUntoldError). Raises :class:`KnownError`
    that names what is wrong, line by line, and CancelledError when stopped; nothing is written then.
    """
    watch = watch or Watch()
    return write_prepared(prepare_matrix(path, out, unit=unit, watch=watch), watch)


def prepare_matrix(
    path: Path, out: Path | None = None, *, unit: Literal["", "min", "s"] = "", watch: Watch | None = None
) -> PreparedMatrix:
    """Read the matrix in ``path`` (text, or a small workbook) without writing it; raises as :func:`import_matrix`."""
    watch = watch or Watch()
    limit_min = load_rulebook().roads.limit_min
    if sniff(path) in (FileFormat.XLSX, FileFormat.XLS, FileFormat.ODS):
        read = read_matrix_table(read_table(path, watch=watch), limit_min, unit)
    else:
        read = read_matrix(path, limit_min, unit, watch.step)
    facts = MatrixFacts(
        file_name=path.name,
        file_sha256=read.sha256,
        file_date=date.fromtimestamp(path.stat().st_mtime).isoformat(),
        read_on=date.today().isoformat(),
        unit=read.unit,
        communes=len(read.codes),
        ways=len(read.minutes),
        limit_min=limit_min,
    )
    return PreparedMatrix(out or matrices_folder() / _file_name(path, read), read, facts)


def write_prepared(prepared: PreparedMatrix, watch: Watch | None = None) -> ImportedMatrix:
    """Write a matrix that was read. Raises :class:`KnownError` when it cannot be, CancelledError when stopped."""
    watch = watch or Watch()
    watch.step(translate("Matrix", "Écriture de la matrice"))
    facts = write_matrix(_matrix(prepared.read), prepared.facts, prepared.path, watch)
    return ImportedMatrix(prepared.path, facts, prepared.read.too_long, prepared.read.padded)


def _file_name(path: Path, read: ReadMatrix) -> str:
    """Named after the file and its content: another edition of the same name stands beside."""
    stem = re.sub(r"[^\w.-]+", "-", path.stem)[:60].strip(".-") or "matrice"
    return f"{stem}-{read.sha256[:8]}{SUFFIX}"


def _matrix(read: ReadMatrix) -> CommuneMatrix:
    """The ways, sorted by start then end, as they are stored."""
    from scipy.sparse import csr_array

    count = len(read.codes)
    first = np.searchsorted(read.start, np.arange(count + 1)).astype(np.int64)
    minutes = csr_array((read.minutes, read.end, first), shape=(count, count))
    return CommuneMatrix(np.array(read.codes), minutes, read.is_start, read.is_end)


def known_matrices() -> list[KnownMatrix]:
    """Every matrix among the shared ones, the newest first."""
    found = sorted(matrices_folder().glob(f"*{SUFFIX}"), key=os.path.getmtime, reverse=True)
    return [known_matrix(path) for path in found]


def known_matrix(path: Path) -> KnownMatrix:
    """What the file ``path`` says of itself."""
    facts, problem = None, ""
    try:
        facts = matrix_facts(path)
    except KnownError as error:
        problem = str(error)
    state = path.stat() if path.exists() else None
    size, written = (state.st_size, state.st_mtime) if state else (0, 0.0)
    return KnownMatrix(path, facts, problem, size, date.fromtimestamp(written))


def matrix_fit(path: Path, territory: BaseTerritory) -> MatrixFit:
    """Which communes of the plan (``territory.inside``) the matrix tells of. Raises :class:`KnownError` as opening."""
    codes = territory.insee_code[territory.inside]
    return MatrixFit(len(codes), int(np.isin(codes, open_matrix(path)[0].insee_code).sum()))


def remove_matrix(path: Path) -> None:
    """Remove a matrix file for good. Raises :class:`KnownError` when it cannot be."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise KnownError(
            translate("Matrix", "La matrice « {name} » n’a pas pu être supprimée ({reason}).").format(
                name=path.name, reason=error.strerror or error
            ),
            translate("Matrix", "Si elle est utilisée, fermez puis rouvrez le plan, et recommencez."),
        ) from error


def latest_matrix() -> Path:
    """The matrix written last that can be used. Raises :class:`KnownError` when there is none."""
    found = next((known.path for known in known_matrices() if known.facts is not None), None)
    if found is None:
        raise KnownError(
            translate("Matrix", "Aucune matrice de temps n’a encore été importée."),
            translate("Matrix", "Importez-en une avec « pacte-desktop matrix import FICHIER.csv »."),
        )
    return found


def matrix_source(path: Path, territory: BaseTerritory) -> MatrixMinutes:
    """The matrix in ``path`` as a source of minutes. Raises :class:`KnownError` when it is missing or damaged."""
    matrix, said = open_matrix(path)
    note = translate("Minutes", "Matrice de temps « {file} » du {day}, calculée par un autre programme").format(
        file=said.file_name, day=said.file_date
    )
    facts = SourceFacts(
        kind=TravelTimeSource.MATRIX,
        name=translate("Minutes", "matrice {file}").format(file=said.file_name),
        note=note,
        key=f"matrix:{said.content_sha256}",
        band=load_rulebook().roads.band,
        valid_to_min=said.limit_min,
    )
    return MatrixMinutes(territory, facts, matrix)


def untold_places(
    source: MatrixMinutes, definition: CoverageDefinition, equipment: Sequence[UrgentCareEquipment]
) -> list[str]:
    """Names of the counted places (``equipment``) within the territory that the matrix gives no way to (or from)."""
    row_of = source.territory.row_of
    driven = [item for item in equipment if item.kind not in AIR_KINDS and item.insee_code in row_of]
    rows = np.array([row_of[item.insee_code] for item in driven], dtype=np.int64)
    told = {care: source.tells_of(rows, to_places=care) for care in (True, False)}
    return [item.name for place, item in enumerate(driven) if not told[definition.drives_to_care(item.kind)][place]]


def untold_sentence(names: Sequence[str]) -> str:
    """« 2 lieux hors de la matrice, non comptés : SU de Loches, SMUR de Vierzon. »; empty for none."""
    if not names:
        return ""
    return counted(
        len(names),
        translate("Matrix", "{n} lieu hors de la matrice, non compté : {names}."),
        translate("Matrix", "{n} lieux hors de la matrice, non comptés : {names}."),
        names=", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else ""),
    )
