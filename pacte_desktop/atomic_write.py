"""Files that are either wholly the new ones or wholly the old ones, whatever happens on the way."""

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate


def atomic_write_bytes(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``; see :func:`atomic_write_chunks`."""
    atomic_write_chunks(path, (data,))


def atomic_write_chunks(path: Path, chunks: Iterable[bytes | memoryview]) -> None:
    """Put ``chunks`` one after the other at ``path``, by way of a temporary file in the same folder.

    Fsync, rename, fsync of the folder. Raises :class:`KnownError` when the folder cannot be written or the disk is
    full; the old file is then intact,
    as it is when ``chunks`` raises.
    """
    temporary: Path | None = None
    with _told(path):
        try:
            with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
                temporary = Path(file.name)
                for chunk in chunks:
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            _move(temporary, path)
        finally:
            if temporary is not None:
                temporary.unlink(missing_ok=True)  # Already renamed when all went well.


def atomic_write_by(path: Path, write: Callable[[Path], None], suffix: str) -> None:
    """Put at ``path`` the file that ``write`` makes at the place it is told, which ends in ``suffix``.

    For libraries that write files themselves. They work in a folder beside ``path``, so that what else they leave there
    goes with it. Fails as :func:`atomic_write_chunks` does, also on an OSError of ``write``.
    """
    with _told(path), tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
        temporary = Path(folder) / f"new{suffix}"
        write(temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        _move(temporary, path)


def _move(temporary: Path, path: Path) -> None:
    temporary.chmod(0o644)
    temporary.replace(path)
    _sync_folder(path.parent)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turns what the system refuses into a sentence."""
    try:
        yield
    except OSError as error:
        raise KnownError(
            translate("Files", "Le fichier « {path} » n’a pas pu être écrit ({reason}).").format(
                path=path, reason=error.strerror or error
            ),
            translate("Files", "Vérifiez que le dossier existe, qu’il reste de la place et que vous pouvez y écrire."),
        ) from error


@contextmanager
def continued_file(part: Path, kept_bytes: int) -> Iterator[BinaryIO]:
    """The unfinished file ``part``, to be written on after its first ``kept_bytes`` bytes.

    What was written is on the disk when the block ends, however it ends, so that a later attempt can go on from there.
    """
    with part.open("r+b" if part.exists() else "wb") as file:
        file.truncate(kept_bytes)
        file.seek(kept_bytes)
        try:
            yield file
        finally:
            file.flush()
            os.fsync(file.fileno())


def put_in_place(part: Path, path: Path) -> None:
    """Make the finished file ``part`` the one at ``path``, wholly or not at all."""
    part.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows cannot open a folder; its rename is already journaled.
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
