"""How somebody wants each kind of document set: sheet of paper and columns, kept in the user's folder by kind.

Who may read it is never kept: every document starts at the first level of its kind.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents.document import Column, PageFormat, Paper
from pacte_desktop.documents.table_fit import usual_columns
from pacte_desktop.services.folders import user_folder

_FILE = "document-layouts.json"
_MOST_KINDS = 200
_MOST_COLUMNS = 200


@dataclass(frozen=True, slots=True)
class KeptLayout:
    """``order``: every column that was seen when columns were chosen, in the order wanted; ``hidden``: those of them
    left out. Columns in neither, of another level or a later version, stand where the document has them."""

    page: PageFormat | None = None
    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()


def ordered_columns(
    columns: Sequence[Column], kept: KeptLayout, page: PageFormat | None = None
) -> list[tuple[Column, bool]]:
    """The columns in the order wanted, each with whether it is shown; nobody's choice is what ``page`` has room for."""
    usual = {column.key for column in usual_columns(columns, page or PageFormat())}
    by_key = {column.key: column for column in columns}
    placed = [key for key in kept.order if key in by_key]
    for place, column in enumerate(columns):
        if column.key not in placed:  # After the column that it follows in the document.
            before = columns[place - 1].key if place else ""
            placed.insert(placed.index(before) + 1 if before else 0, column.key)
    return [(by_key[key], key not in kept.hidden if key in kept.order else key in usual) for key in placed]


def with_columns(kept: KeptLayout, chosen: Sequence[tuple[str, bool]]) -> KeptLayout:
    """The same with these columns in this order, shown or not; columns of other levels keep their places."""
    keys = [key for key, _ in chosen]
    free = iter(keys)
    order = [next(free) if key in keys else key for key in kept.order]
    order += list(free)
    hidden = {key for key in kept.hidden if key not in keys} | {key for key, shown in chosen if not shown}
    return KeptLayout(kept.page, tuple(order), frozenset(hidden))


def remembered_layout(code: str) -> KeptLayout:
    """What is kept for a kind of document; nothing chosen when nothing, or nothing readable, is kept."""
    found = _kept().get(code)
    if not isinstance(found, dict):
        return KeptLayout()
    return KeptLayout(_page(found), _keys(found.get("order")), frozenset(_keys(found.get("hidden"))))


def remember_layout(code: str, layout: KeptLayout) -> None:
    """Set documents of this kind so from now on. Raises :class:`KnownError` when the folder cannot be written."""
    kept = _kept()
    kept.pop(code, None)
    entry: dict[str, Any] = {"order": list(layout.order), "hidden": sorted(layout.hidden)}
    if layout.page is not None:
        entry |= {"paper": str(layout.page.paper), "landscape": layout.page.is_landscape}
    if layout != KeptLayout():
        kept[code] = entry
    content = json.dumps(dict(list(kept.items())[-_MOST_KINDS:]), ensure_ascii=False, indent=1)
    atomic_write_bytes(user_folder() / _FILE, content.encode())


def _page(found: dict[str, Any]) -> PageFormat | None:
    paper, landscape = found.get("paper"), found.get("landscape")
    if not isinstance(landscape, bool) or paper not in [str(each) for each in Paper]:
        return None
    return PageFormat(Paper(paper), landscape)


def _keys(found: Any) -> tuple[str, ...]:
    if not isinstance(found, list) or len(found) > _MOST_COLUMNS:
        return ()
    return tuple(dict.fromkeys(key for key in found if isinstance(key, str)))


def _kept() -> dict[str, Any]:
    """What is kept; nothing when the file is missing or is none of ours: it is only a convenience."""
    try:
        found = json.loads((user_folder() / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
