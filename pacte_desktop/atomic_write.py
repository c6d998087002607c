"""Files that are either wholly the new ones or wholly the old ones, whatever happens on the way."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

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
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            temporary = Path(file.name)
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise KnownError(
            translate("Files", "Le fichier « {path} » n’a pas pu être écrit ({reason}).").format(
                path=path, reason=error.strerror or error
            ),
            translate("Files", "Vérifiez que le dossier existe, qu’il reste de la place et que vous pouvez y écrire."),
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)  # Already renamed when all went well.


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows cannot open a folder; its rename is already journaled.
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
