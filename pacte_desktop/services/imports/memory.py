"""Mappings of columns that somebody set by hand, kept in the user's folder by kind and heading."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.importing.mapping import ColumnMapping, cells_at, signature
from pacte_desktop.services.folders import user_folder

if TYPE_CHECKING:
    from pacte_desktop.services.imports.source import SourceFile

_FILE = "import-mappings.json"
_MOST_KEPT = 300
_MOST_COLUMNS = 500


def remember_mapping(source: "SourceFile", kind: ImportKind, mapping: ColumnMapping) -> None:
    """Use this mapping again for every table of this kind with the same heading. Tables without one are not kept.

    Raises :class:`KnownError` when the user's folder cannot be written.
    """
    if source.table is None or not any(cell.strip() for cell in cells_at(source.table, mapping.heading_line)):
        return
    key = _key(kind, cells_at(source.table, mapping.heading_line))
    kept = _kept()
    kept.pop(key, None)
    kept[key] = dict(mapping.columns)
    _keep(dict(list(kept.items())[-_MOST_KEPT:]))


def forget_mapping(kind: ImportKind, cells: Sequence[str]) -> None:
    """Forget what is kept for this heading. Raises :class:`KnownError` when the user's folder cannot be written."""
    kept = _kept()
    if kept.pop(_key(kind, cells), None) is not None:
        _keep(kept)


def remembered_mapping(kind: ImportKind, cells: Sequence[str]) -> dict[str, int] | None:
    """Positions of fields as kept for this heading; None when none is."""
    found = _kept().get(_key(kind, cells))
    if not isinstance(found, dict):
        return None
    if not all(isinstance(at, int) and not isinstance(at, bool) and 0 <= at < _MOST_COLUMNS for at in found.values()):
        return None
    return {str(code): at for code, at in found.items()}


def _key(kind: ImportKind, cells: Sequence[str]) -> str:
    return f"{kind}:{signature(cells)}"


def _keep(mappings: dict[str, Any]) -> None:
    atomic_write_bytes(user_folder() / _FILE, json.dumps(mappings, ensure_ascii=False, indent=1).encode())


def _kept() -> dict[str, Any]:
    """What is kept; nothing when the file is missing or is none of ours: it is only a convenience."""
    try:
        found = json.loads((user_folder() / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
