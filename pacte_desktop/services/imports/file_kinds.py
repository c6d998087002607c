"""The kinds of file that are no tables: which there are, and what a file looks like by its first bytes."""

import hashlib
from pathlib import Path

from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.importing.file_kind import FileKind
from pacte_desktop.importing.official.bpe import KIND as BPE
from pacte_desktop.importing.official.finess import KIND as FINESS
from pacte_desktop.importing.official.populations import KIND as POPULATIONS
from pacte_desktop.importing.official.rpps import KIND as RPPS
from pacte_desktop.importing.reading.file_errors import unreadable
from pacte_desktop.importing.reading.tables import file_head
from pacte_desktop.importing.recognition import KindGuess
from pacte_desktop.services.imports.matrix_kind import KIND as MATRIX
from pacte_desktop.services.imports.territory_kind import KIND as TERRITORY

FILE_KINDS: dict[ImportKind, FileKind] = {
    item.kind: item for item in (FINESS, POPULATIONS, BPE, RPPS, TERRITORY, MATRIX)
}

_BLOCK_BYTES = 1 << 20


def guess_files(path: Path) -> tuple[KindGuess, ...]:
    """The kinds that know this file, the surest first. Raises :class:`KnownError` when it cannot be read."""
    head = file_head(path)
    guesses = [KindGuess(kind.kind, kind.recognise(head), 0, None) for kind in FILE_KINDS.values()]
    return tuple(sorted((guess for guess in guesses if guess.score > 0), key=lambda guess: -guess.score))


def file_sha256(path: Path) -> str:
    """Hash of a file of any size. Raises :class:`KnownError` when it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                digest.update(block)
    except OSError as error:
        raise unreadable(path, error) from error
    return digest.hexdigest()
