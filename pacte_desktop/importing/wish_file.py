"""Wishes read from a small file: lines of intern number, post number and rank. Writes nothing.

Spreadsheet text: columns « n° IMOTEP interne », « n° IMOTEP poste », « rang » in this order, separated by « ; », « , »
or a tab, with or without a first line of titles. JSON: a list of {"intern", "post", "rank"}, or an object that gives
for each intern the posts from the most to the least wanted.
"""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate

MOST_BYTES = 20_000_000
"""A file of wishes is small; something larger is another file."""


@dataclass(frozen=True, slots=True)
class WishLine:
    """One wish as written; ``line`` counts from 1."""

    line: int
    intern: str
    post: str
    rank: int


def read_wish_file(path: Path) -> tuple[WishLine, ...]:
    """Every wish of the file. Raises :class:`KnownError` naming all lines that cannot be read."""
    text = _text(path)
    if path.suffix.lower() == ".json":
        return tuple(_json_lines(path, text))
    return _table_lines(path, text)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            payload = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise KnownError(
            translate("WishFile", "Le fichier {path} ne peut pas être lu : {reason}.").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    if len(payload) > MOST_BYTES:
        raise KnownError(translate("WishFile", "{path} est trop grand pour une liste de vœux.").format(path=path))
    try:
        return payload.decode("utf-8-sig")
    except UnicodeDecodeError:
        return payload.decode("cp1252", errors="replace")  # What French spreadsheets write by default.


def _table_lines(path: Path, text: str) -> tuple[WishLine, ...]:
    first = text.partition("\n")[0]
    separator = max(";,\t", key=first.count)
    found, wrong = [], []
    for number, cells in enumerate(csv.reader(text.splitlines(), delimiter=separator), start=1):
        values = [cell.strip() for cell in cells]
        if not any(values):
            continue
        rank = _rank(values[2]) if len(values) > 2 else None
        if rank is None:
            if number > 1:
                wrong.append(number)
            continue
        found.append(WishLine(number, values[0], values[1], rank))
    return _checked(path, found, wrong)


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
            translate("WishFile", "{path} : lignes illisibles {lines}.").format(
                path=path, lines=", ".join(map(str, wrong[:20]))
            ),
            translate("WishFile", "Chaque ligne dit : n° IMOTEP de l’interne ; n° IMOTEP du poste ; rang (1, 2, 3…)."),
        )
    if not found:
        raise KnownError(translate("WishFile", "{path} ne contient aucun vœu.").format(path=path))
    return tuple(found)


def _unreadable(path: Path) -> KnownError:
    return KnownError(
        translate("WishFile", "{path} n’est pas un fichier de vœux lisible.").format(path=path),
        translate("WishFile", "Donnez un tableau (.csv) ou une liste JSON d’objets « intern », « post », « rank »."),
    )
