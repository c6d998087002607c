"""How a file of minutes between communes is laid out, by its heading: three columns, or a square of INSEE codes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pacte_desktop.importing.commune_cells import INSEE_CODE
from pacte_desktop.importing.text_table import comparable

Unit = Literal["min", "s"]
_FROM = frozenset(
    {"code1", "from", "from id", "from code", "from insee", "source", "src", "idsource", "idsrc", "orig", "origin"}
    | {"origine", "code origine", "commune origine", "insee origine", "code insee origine", "depart", "code depart"}
)
_TO = frozenset(
    {"code2", "to", "to id", "to code", "to insee", "target", "dest", "iddest", "iddst", "destination"}
    | {"code destination", "commune destination", "insee destination", "code insee destination"}
    | {"arrivee", "code arrivee"}
)
_TIME = frozenset({"duree", "temps", "time", "duration", "durations", "tps", "travel time", "temps de trajet"})
_UNITS: dict[str, Unit] = {
    "min": "min",
    "mn": "min",
    "minute": "min",
    "minutes": "min",
    "s": "s",
    "sec": "s",
    "seconde": "s",
    "secondes": "s",
    "second": "s",
    "seconds": "s",
}
_FEWEST_SQUARE = 2
_MOST_LONG = 200  # columns; the three that matter come among the first


@dataclass(frozen=True, slots=True)
class MatrixHeading:
    """``columns``: positions of start, end and duration, empty for a square; ``codes``: the ends of a square.

    ``unit`` is None where the heading tells none. ``line`` is the last line of the heading, from 1.
    """

    line: int
    columns: tuple[int, ...]
    codes: tuple[str, ...]
    unit: Unit | None


def matrix_heading(cells: Sequence[str], line: int) -> MatrixHeading | None:
    """What this row announces; None when it is no heading of a matrix."""
    return _long(cells, line) or _square(cells, line)


def _long(cells: Sequence[str], line: int) -> MatrixHeading | None:
    names = [comparable(cell[:100]) for cell in cells[:_MOST_LONG]]
    start = next((position for position, name in enumerate(names) if name in _FROM), None)
    end = next((position for position, name in enumerate(names) if name in _TO), None)
    timed = [(position, unit) for position, name in enumerate(names) for is_time, unit in [_time(name)] if is_time]
    if start is None or end is None or not timed:
        return None
    position, unit = next((found for found in timed if found[1]), timed[0])
    # The METRIC distancier has these three headings; its durations are minutes.
    if unit is None and (names[start], names[end], names[position]) == ("code1", "code2", "duree"):
        unit = "min"
    return MatrixHeading(line, (start, end, position), (), unit)


def _time(name: str) -> tuple[bool, Unit | None]:
    """Whether a heading names a duration, and its unit when it tells it: « duree_s », « minutes »."""
    if name in _TIME:
        return True, None
    rest, _, last = name.rpartition(" ")
    unit = _UNITS.get(last)
    if unit is None:
        return False, None
    alone = not rest and len(last) > 1  # « s » alone names anything.
    return (alone or rest in _TIME or rest.removesuffix(" en") in _TIME), unit


def _square(cells: Sequence[str], line: int) -> MatrixHeading | None:
    codes = tuple(cell.strip().upper() for cell in cells[1:])
    if len(codes) < _FEWEST_SQUARE or not all(INSEE_CODE.fullmatch(code) for code in codes):
        return None
    corner = comparable(cells[0])
    if INSEE_CODE.fullmatch(corner.upper()):
        return None  # A row of codes only: nothing says that it is a heading.
    words = corner.split()
    return MatrixHeading(line, (), codes, next((_UNITS[word] for word in words if word in _UNITS), None))
