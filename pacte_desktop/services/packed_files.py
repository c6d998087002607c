"""Files that are published packed one by one (``.gz``): the file inside, beside its package."""

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path

from pacte_desktop.atomic_write import atomic_write_chunks
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import grouped, translate

MOST_BYTES = 4_000_000_000
"""An unpacked file beyond this is no public list of places; so is one that grows beyond :data:`MOST_RATIO`."""
MOST_RATIO = 200
_BLOCK = 1 << 20
_SUFFIX = ".gz"


def unpacked(path: Path, watch: Watch) -> Path:
    """``path`` itself, or the file in a ``.gz``, unpacked beside it unless that was done before.

    Raises :class:`KnownError` for a damaged package, one that unpacks to far too much, or a full disk, and
    :class:`CancelledError`; nothing half unpacked is left.
    """
    if path.suffix.lower() != _SUFFIX:
        return path
    target = path.with_name(path.name[: -len(_SUFFIX)])
    if path.is_file() and target.is_file() and target.stat().st_mtime_ns >= path.stat().st_mtime_ns:
        return target
    atomic_write_chunks(target, _chunks(path, watch))
    return target


def _chunks(path: Path, watch: Watch) -> Iterator[bytes]:
    words = translate("PackedFiles", "Décompression de {name}").format(name=path.name)
    packed, done = path.stat().st_size, 0
    try:
        with path.open("rb") as raw, gzip.open(raw) as stream:
            while block := stream.read(_BLOCK):
                done += len(block)
                if done > min(MOST_BYTES, packed * MOST_RATIO + _BLOCK):
                    raise KnownError(
                        translate("PackedFiles", "« {name} » se décompresse en plus de {size} Mo.").format(
                            name=path.name, size=grouped(done / 1e6)
                        ),
                        translate("PackedFiles", "Ce n’est pas le fichier attendu : rien n’en a été gardé."),
                    )
                watch.step(words, raw.tell(), packed)
                yield block
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise KnownError(
            translate("PackedFiles", "« {name} » est abîmé : il ne se décompresse pas en entier.").format(
                name=path.name
            ),
            translate("PackedFiles", "Supprimez le téléchargement, puis recommencez."),
        ) from error
