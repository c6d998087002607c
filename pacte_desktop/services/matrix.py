"""Matrices of minutes between communes: import one, list those of this machine, and use one as a source of minutes."""

import os
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import numpy as np

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.matrix_file import ReadMatrix, read_matrix
from pacte_desktop.services.folders import matrices_folder
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.given_minutes import CommuneMatrix, MatrixMinutes
from pacte_desktop.territory.matrix_storage import SUFFIX, MatrixFacts, matrix_facts, open_matrix, write_matrix
from pacte_desktop.territory.minutes_source import SourceFacts
from pacte_desktop.territory.network.progress import Watch


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


def import_matrix(
    path: Path, out: Path | None = None, *, unit: Literal["", "min", "s"] = "", watch: Watch | None = None
) -> ImportedMatrix:
    """Read the text file ``path`` and write its matrix to ``out`` (or among the shared ones).

    ``unit`` is asked for where the file does not tell its own. Raises :class:`KnownError` that names what is wrong,
    line by line, and CancelledError when stopped; nothing is written then.
    """
    watch = watch or Watch()
    limit_min = load_rulebook().roads.limit_min
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
    target = out or matrices_folder() / _file_name(path, read)
    watch.step(translate("Matrix", "Écriture de la matrice"))
    return ImportedMatrix(target, write_matrix(_matrix(read), facts, target, watch), read.too_long, read.padded)


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
    return [_known_matrix(path) for path in found]


def _known_matrix(path: Path) -> KnownMatrix:
    facts, problem = None, ""
    try:
        facts = matrix_facts(path)
    except KnownError as error:
        problem = str(error)
    state = path.stat()
    return KnownMatrix(path, facts, problem, state.st_size, date.fromtimestamp(state.st_mtime))


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
