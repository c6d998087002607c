"""A matrix of minutes between communes in one file (.minutes): an archive of arrays, whole or refused.

The facts (JSON) hold the sha256 of the arrays; a file that is cut, damaged or of something else is not opened.
"""

import hashlib
import json
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.atomic_write import atomic_write_by
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.given_minutes import CommuneMatrix

SUFFIX = ".minutes"
_VERSION = 1
_ARRAYS = ("insee_code", "indptr", "indices", "minutes", "is_start", "is_end")


@dataclass(frozen=True, slots=True)
class MatrixFacts:
    """What a matrix says of itself. ``read_on`` and ``file_date`` are ISO days; ``unit`` is that of the source file.

    ``limit_min``: longer ways were left out. ``content_sha256``: of the arrays, the same for the same minutes.
    """

    file_name: str
    file_sha256: str
    file_date: str
    read_on: str
    unit: str
    communes: int
    ways: int
    limit_min: float
    content_sha256: str = ""


def write_matrix(matrix: CommuneMatrix, facts: MatrixFacts, path: Path, watch: Watch | None = None) -> MatrixFacts:
    """Put the matrix at ``path``, wholly or not at all; returns the facts with the hash of the content.

    Raises :class:`KnownError` when the disk is full or the folder cannot be written, CancelledError when stopped.
    """
    watch = watch or Watch()
    words = translate("Matrix", "Écriture de la matrice")
    watch.step(words)
    arrays = _arrays_of(matrix)
    facts = MatrixFacts(**{**asdict(facts), "content_sha256": _hash(arrays)})
    record = json.dumps({"version": _VERSION, **asdict(facts)}).encode()
    watch.step(words)

    content: dict[str, Any] = {"facts": np.frombuffer(record, dtype=np.uint8), **arrays}

    def write(temporary: Path) -> None:
        np.savez(temporary, **content)
        watch.step(words)  # A stop here leaves nothing behind: the file is not in its place yet.

    atomic_write_by(path, write, ".npz")
    return facts


def _arrays_of(matrix: CommuneMatrix) -> dict[str, NDArray[Any]]:
    stored = matrix.minutes
    return {
        "insee_code": np.asarray(matrix.insee_code, dtype="<U5"),
        "indptr": np.asarray(stored.indptr, dtype="<i8"),
        "indices": np.asarray(stored.indices, dtype="<i4"),
        "minutes": np.asarray(stored.data, dtype="<f8"),
        "is_start": matrix.told(to_places=True),
        "is_end": matrix.told(to_places=False),
    }


def _hash(arrays: dict[str, NDArray[Any]]) -> str:
    found = hashlib.sha256()
    for name in _ARRAYS:
        found.update(np.ascontiguousarray(arrays[name]).view(np.uint8).data)
    return found.hexdigest()


def matrix_facts(path: Path) -> MatrixFacts:
    """What the file says of itself, without its minutes. Raises :class:`KnownError`."""
    return _facts(_read(path, ("facts",)), path)


def open_matrix(path: Path) -> tuple[CommuneMatrix, MatrixFacts]:
    """The matrix in the file and its facts. Raises :class:`KnownError` when it is missing, damaged or another thing."""
    from scipy.sparse import csr_array

    found = _read(path, ("facts", *_ARRAYS))
    facts = _facts(found, path)
    count = len(found["insee_code"])
    if _hash(found) != facts.content_sha256 or len(found["indptr"]) != count + 1:
        raise _damaged(path)
    minutes = csr_array((found["minutes"], found["indices"], found["indptr"]), shape=(count, count))
    return CommuneMatrix(found["insee_code"], minutes, found["is_start"], found["is_end"]), facts


def _read(path: Path, names: tuple[str, ...]) -> dict[str, NDArray[Any]]:
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
            return {name: archive[name] for name in names}
    except FileNotFoundError as error:
        raise KnownError(
            translate("Matrix", "La matrice « {path} » est introuvable.").format(path=path), _remedy()
        ) from error
    except (OSError, EOFError, KeyError, ValueError, AttributeError, zipfile.BadZipFile, NotImplementedError) as error:
        raise _damaged(path) from error


def _facts(found: dict[str, NDArray[Any]], path: Path) -> MatrixFacts:
    try:
        record = cast(dict[str, Any], json.loads(found["facts"].tobytes()))
        if record.pop("version") != _VERSION:
            raise KnownError(
                translate("Matrix", "La matrice « {path} » vient d’une autre version du programme.").format(path=path),
                _remedy(),
            )
        return MatrixFacts(**record)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> KnownError:
    sentence = translate("Matrix", "« {path} » n’est pas une matrice de ce programme, ou elle est abîmée.")
    return KnownError(sentence.format(path=path), _remedy())


def _remedy() -> str:
    return translate("Matrix", "Importez de nouveau le fichier de temps de trajet.")
