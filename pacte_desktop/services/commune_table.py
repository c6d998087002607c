"""Minutes from commune to commune, computed once for a source and kept under the hash of what made them."""

import hashlib
import io
import json
import zipfile
from pathlib import Path

import numpy as np

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.services.folders import cache_folder
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.minutes_source import MinutesSource
from pacte_desktop.territory.network.matrix import SparseMinutes

_KEPT = 6  # Tables on the machine; a region takes some megabytes.


def commune_table(
    territory: BaseTerritory, source: MinutesSource, limit_min: float, watch: Watch | None = None
) -> SparseMinutes:
    """Minutes from every commune of the territory (rows) to every other (columns) within ``limit_min``.

    Raises :class:`KnownError` when the source knows no single ways, ``CancelledError`` when stopped.
    """
    path = cache_folder() / "tables" / f"{_key(territory, source, limit_min)}.npz"
    found = _kept(path, len(territory))
    if found is None:
        found = source.table(limit_min, watch or Watch())
        _keep(path, found)
    return found


def _key(territory: BaseTerritory, source: MinutesSource, limit_min: float) -> str:
    digest = hashlib.sha256(json.dumps([source.facts.key, limit_min, territory.projection_epsg]).encode())
    digest.update("\n".join(territory.insee_code.tolist()).encode())
    digest.update(np.ascontiguousarray(territory.point).tobytes())
    return digest.hexdigest()


def _kept(path: Path, count: int) -> SparseMinutes | None:
    """The table in the file, None when it is not there or is not one."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            found = SparseMinutes(arrays["start"], arrays["column"], arrays["minutes"], count)
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile):
        return None
    return found if len(found) == count else None


def _keep(path: Path, table: SparseMinutes) -> None:
    """Write the table and forget the oldest ones; a full disk only means that it is computed again."""
    stream = io.BytesIO()
    np.savez(stream, start=table.start, column=table.column, minutes=table.minutes)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_write_bytes(path, stream.getvalue())
        tables = sorted(path.parent.glob("*.npz"), key=lambda kept: kept.stat().st_mtime, reverse=True)
        for old in tables[_KEPT:]:
            old.unlink(missing_ok=True)
    except (OSError, KnownError):
        return
