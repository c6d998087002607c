"""Wishes read from a file of their own, for rounds that are only simulated. Writes nothing.

A table as the import of wishes reads it (one a row, or one intern a row), with or without a heading: then intern, post
and rank come in this order. JSON: a list of {"intern", "post", "rank"}, or an object that gives for each intern the
posts from the most to the least wanted.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import Provenance
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.checked_table import read_checked
from pacte_desktop.importing.kinds import wishes
from pacte_desktop.importing.mapping import ColumnMapping, missing_fields
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.file_errors import unreadable
from pacte_desktop.importing.reading.raw_table import RawTable
from pacte_desktop.importing.reading.tables import read_table
from pacte_desktop.importing.recognition import best_heading

MOST_BYTES = TABLE_CAPS.bytes
_IN_ORDER = {wishes.INTERN.code: 0, wishes.POST.code: 1, wishes.RANK.code: 2}
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class WishLine:
    """One wish as written; ``line`` counts from 1."""

    line: int
    intern: str
    post: str
    rank: int


def read_wish_file(path: Path) -> tuple[WishLine, ...]:
    """Every wish of the file. Raises :class:`KnownError` naming all lines that cannot be read."""
    if path.suffix.lower() == ".json":
        return tuple(_json_lines(path, _text(path)))
    return _table_lines(path)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            payload = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(payload) > MOST_BYTES:
        raise KnownError(translate("WishFile", "{path} est trop grand pour une liste de vœux.").format(path=path))
    try:
        return payload.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path) from error


def _table_lines(path: Path) -> tuple[WishLine, ...]:
    table = read_table(path)
    found = read_checked(table, wishes.KIND, _mapping(table), Provenance(path.name, table.sha256), plan=PlanFacts())
    if found.problems:
        listed = " ; ".join(problem.text for problem in found.problems[:_SHOWN])
        raise KnownError(
            translate("WishFile", "{path} : {problems}.").format(path=path, problems=listed),
            translate("WishFile", "Chaque ligne dit : n° IMOTEP de l’interne ; n° IMOTEP du poste ; rang (1, 2, 3…)."),
        )
    lines = []
    for record in found.records:
        (intern, post), rank = record.keys[0], record.values["rank"]
        if isinstance(rank, int):
            lines.append(WishLine(record.row, intern, post, rank))
    if not lines:
        raise _empty(path)
    return tuple(lines)


def _mapping(table: RawTable) -> ColumnMapping:
    """Columns by their heading, else in order, below a first row that has no rank."""
    guess = best_heading(table, wishes.KIND)
    if guess is not None and guess.mapping is not None and not missing_fields(wishes.KIND, guess.mapping.columns):
        return guess.mapping
    first = table.rows[0] if table.rows else None
    is_heading = first is not None and not (len(first.cells) > 2 and first.cells[2].strip().isdecimal())
    return ColumnMapping(first.line if first is not None and is_heading else 0, _IN_ORDER)


def _json_lines(path: Path, text: str) -> Iterator[WishLine]:
    try:
        value: Any = json.loads(text)
    except ValueError as error:
        raise _unreadable(path) from error
    if isinstance(value, dict):
        value = [
            {"intern": intern, "post": post, "rank": rank}
            for intern, posts in value.items()
            for rank, post in enumerate(posts if isinstance(posts, list) else (), start=1)
        ]
    if not isinstance(value, list):
        raise _unreadable(path)
    found, wrong = [], []
    for number, item in enumerate(value, start=1):
        rank = _rank(str(item.get("rank", ""))) if isinstance(item, dict) else None
        if rank is None or not {"intern", "post"} <= set(item):
            wrong.append(number)
        else:
            found.append(WishLine(number, str(item["intern"]), str(item["post"]), rank))
    yield from _checked(path, found, wrong)


def _rank(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text) <= 30_000 else None


def _checked(path: Path, found: list[WishLine], wrong: list[int]) -> tuple[WishLine, ...]:
    if wrong:
        raise KnownError(
            translate("WishFile", "{path} : lignes illisibles {lines}.").format(
                path=path, lines=", ".join(map(str, wrong[:20]))
            ),
            translate("WishFile", "Chaque ligne dit : n° IMOTEP de l’interne ; n° IMOTEP du poste ; rang (1, 2, 3…)."),
        )
    if not found:
        raise _empty(path)
    return tuple(found)


def _empty(path: Path) -> KnownError:
    return KnownError(translate("WishFile", "{path} ne contient aucun vœu.").format(path=path))


def _unreadable(path: Path) -> KnownError:
    return KnownError(
        translate("WishFile", "{path} n’est pas un fichier de vœux lisible.").format(path=path),
        translate("WishFile", "Donnez un tableau (.csv) ou une liste JSON d’objets « intern », « post », « rank »."),
    )
