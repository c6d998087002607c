"""A small map of where something lies, as SVG: communes around, those beyond the limit hatched, and marks.

Made for a photocopier: hatching, outlines and shapes carry the meaning, colour only helps. Lengths of the drawing are
millimetres; positions on the ground are metres of one projection, y to the north.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from math import floor, hypot, log10
from xml.sax.saxutils import escape

import numpy as np
import shapely
from numpy.typing import NDArray

from pacte_desktop.documents.escaping import printable
from pacte_desktop.domain.wording import grouped, stated, translate

WIDTH_MM = 186.0
_LEGEND_MM = 62.0
_GAP_MM = 4.0
_TEXT_MM = 2.7
_SMALL_MM = 2.4
_LINE_MM = 4.2
_CHAR, _RUNNING_CHAR = 0.52, 0.47  # Mean width of a letter of a name and of running text, in its height.
_INK, _SOFT, _PALE = "#17262A", "#6b7477", "#dcebec"
_FONT = "Source Sans 3"
_LEAST_TOWN = 200
_MOST_NAMES = 14
_APART_MM, _STEP_MM = 3.2, 3.4
_HALF_MARK_MM = 1.6
_STEPS = sorted(product(range(-3, 4), repeat=2), key=lambda step: (hypot(*step), -step[0], step[1]))
"""Where a mark goes when its place is taken: steps to the right and down, the nearest first."""

_Box = tuple[float, float, float, float]


class MarkKind(StrEnum):
    """What a mark stands for, from the one that is drawn first to the one that lies on top."""

    HOUSING = "housing"
    CARE = "care"
    URGENT = "urgent"
    SITE = "site"

    @property
    def label(self) -> str:
        """Words for the legend."""
        return {
            MarkKind.HOUSING: translate("LocatorMap", "logement"),
            MarkKind.CARE: translate("LocatorMap", "maison ou centre de santé, hôpital"),
            MarkKind.URGENT: translate("LocatorMap", "lieu de soins urgents"),
            MarkKind.SITE: translate("LocatorMap", "lieu de stage"),
        }[self]


@dataclass(frozen=True, slots=True)
class Mark:
    """Something at a point (metres); ``label``: a number or a letter inside it, for what stands in a table."""

    kind: MarkKind
    x_m: float
    y_m: float
    label: str = ""


@dataclass(frozen=True)
class LocatorMap:
    """What is to be drawn. Arrays have one entry a commune: outlines and main points in metres, and what they are.

    ``beyond``: more than ``threshold_min`` from urgent care; ``subject``: what the sheet is about; ``named``: whose
    name is written whatever its size. ``centre`` and ``width_m``: the window on the ground.
    """

    outline: NDArray[np.object_]
    point: NDArray[np.float64]
    name: Sequence[str]
    population: NDArray[np.int32]
    beyond: NDArray[np.bool_]
    subject: NDArray[np.bool_]
    named: NDArray[np.bool_]
    marks: tuple[Mark, ...]
    centre: tuple[float, float]
    width_m: float
    threshold_min: float
    limit_note: str = ""


@dataclass(frozen=True, slots=True)
class _Frame:
    """The window on paper: from metres on the ground to millimetres."""

    left_m: float
    top_m: float
    mm_per_m: float
    width_mm: float
    height_mm: float

    def place(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Millimetres from the upper left corner."""
        corner = np.array([self.left_m, self.top_m])
        placed: NDArray[np.float64] = (points - corner) * np.array([self.mm_per_m, -self.mm_per_m])
        return placed

    def holds(self, x_mm: float, y_mm: float, margin_mm: float = 0.0) -> bool:
        """True for a point that lies in it, ``margin_mm`` away from its border."""
        return margin_mm <= x_mm <= self.width_mm - margin_mm and margin_mm <= y_mm <= self.height_mm - margin_mm


def locator_svg(drawn: LocatorMap, height_mm: float) -> bytes:
    """The map with its legend beside it, ``WIDTH_MM`` wide, as an SVG file."""
    frame = _frame(drawn, height_mm)
    around, standing = _in_window(drawn, frame), _standing(drawn, frame)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH_MM:g}mm" height="{height_mm:g}mm" '
        f'viewBox="0 0 {WIDTH_MM:g} {height_mm:g}" font-family="{_FONT}">',
        _definitions(frame),
        '<g clip-path="url(#window)">',
        *_communes(drawn, frame, around),
        *(mark_svg(mark.kind, x_mm, y_mm, mark.label) for x_mm, y_mm, mark in reversed(standing)),
        *_names(drawn, frame, around, [(x_mm, y_mm) for x_mm, y_mm, _ in standing]),
        "</g>",
        f'<rect x="0.1" y="0.1" width="{frame.width_mm - 0.2:.2f}" height="{frame.height_mm - 0.2:.2f}" fill="none" '
        f'stroke="{_INK}" stroke-width="0.2"/>',
        *_legend(drawn, frame, around),
        "</svg>",
    ]
    return "\n".join(parts).encode()


def map_width_mm() -> float:
    """Width of the window on paper; the legend stands to its right."""
    return WIDTH_MM - _LEGEND_MM - _GAP_MM


def _frame(drawn: LocatorMap, height_mm: float) -> _Frame:
    width_mm = map_width_mm()
    mm_per_m = width_mm / drawn.width_m
    x_m, y_m = drawn.centre
    return _Frame(
        x_m - drawn.width_m / 2, y_m + height_mm / mm_per_m / 2, mm_per_m, width_mm=width_mm, height_mm=height_mm
    )


def _in_window(drawn: LocatorMap, frame: _Frame) -> NDArray[np.intp]:
    """Rows of the communes that reach into the window."""
    if not len(drawn.outline):
        return np.zeros(0, dtype=np.intp)
    low_x, low_y, high_x, high_y = shapely.bounds(drawn.outline).T
    right_m, bottom_m = frame.left_m + drawn.width_m, frame.top_m - frame.height_mm / frame.mm_per_m
    met = (high_x >= frame.left_m) & (low_x <= right_m) & (high_y >= bottom_m) & (low_y <= frame.top_m)
    return np.flatnonzero(met)


def _definitions(frame: _Frame) -> str:
    return (
        f'<defs><clipPath id="window"><rect width="{frame.width_mm:.2f}" height="{frame.height_mm:.2f}"/></clipPath>'
        '<pattern id="beyond" width="1.5" height="1.5" patternUnits="userSpaceOnUse">'
        f'<path d="M-0.2,1.7 L1.7,-0.2 M-0.2,0.2 L0.2,-0.2 M1.3,1.7 L1.7,1.3" stroke="{_INK}" stroke-width="0.2"/>'
        "</pattern></defs>"
    )


def _communes(drawn: LocatorMap, frame: _Frame, around: NDArray[np.intp]) -> Iterator[str]:
    """Land, then hatching, then the outline of what the sheet is about, above its neighbours."""
    right_m, bottom_m = frame.left_m + drawn.width_m, frame.top_m - frame.height_mm / frame.mm_per_m
    margin_m = 1.0 / frame.mm_per_m  # Cut edges lie outside the window.
    cut = shapely.clip_by_rect(
        drawn.outline[around], frame.left_m - margin_m, bottom_m - margin_m, right_m + margin_m, frame.top_m + margin_m
    )
    paths = [_path(shape, frame) for shape in cut]
    for row, path in zip(around, paths, strict=True):
        fill = _PALE if drawn.subject[row] else "#ffffff"
        yield f'<path d="{path}" fill="{fill}" stroke="{_SOFT}" stroke-width="0.12" fill-rule="evenodd"/>'
    for row, path in zip(around, paths, strict=True):
        if drawn.beyond[row]:
            yield f'<path class="beyond" d="{path}" fill="url(#beyond)" fill-rule="evenodd"/>'
    for row, path in zip(around, paths, strict=True):
        if drawn.subject[row]:
            yield f'<path class="subject" d="{path}" fill="none" stroke="{_INK}" stroke-width="0.6"/>'


def _path(shape: shapely.Geometry, frame: _Frame) -> str:
    """Rings as SVG path data."""
    rings = []
    for polygon in shapely.get_parts(shape):
        if polygon.geom_type == "Polygon" and not polygon.is_empty:
            for ring in (polygon.exterior, *polygon.interiors):
                points = frame.place(shapely.get_coordinates(ring)[:-1])
                rings.append("M" + "L".join(f"{x:.2f},{y:.2f}" for x, y in points.tolist()) + "Z")
    return "".join(rings)


def _standing(drawn: LocatorMap, frame: _Frame) -> list[tuple[float, float, Mark]]:
    """Every mark of the window with its place on paper, the most important first.

    One that would cover another moves beside it, not out of the window; its like at the same spot is not drawn twice.
    """
    order = list(MarkKind)
    taken: list[tuple[float, float, Mark]] = []
    drawn_already: set[tuple[MarkKind, str, int, int]] = set()
    for mark in sorted(drawn.marks, key=lambda mark: -order.index(mark.kind)):
        x_mm, y_mm = frame.place(np.array([[mark.x_m, mark.y_m]]))[0].tolist()
        if not frame.holds(x_mm, y_mm):
            continue
        spot_of_kind = mark.kind, mark.label, round(x_mm), round(y_mm)
        if spot_of_kind in drawn_already:
            continue
        drawn_already.add(spot_of_kind)
        for right, down in _STEPS:
            spot = x_mm + right * _STEP_MM, y_mm + down * _STEP_MM
            if (right or down) and not frame.holds(*spot, _HALF_MARK_MM):
                continue
            if not any(abs(x - spot[0]) < _APART_MM and abs(y - spot[1]) < _APART_MM for x, y, _ in taken):
                taken.append((*spot, mark))
                break
    return taken


def mark_svg(kind: MarkKind, x_mm: float, y_mm: float, label: str = "") -> str:
    """One mark, about 3 mm large: full circle, box with a cross, open square, house."""
    at = f'<g class="{kind}" transform="translate({x_mm:.2f},{y_mm:.2f})">'
    outline = f'stroke="{_INK}" stroke-width="0.3"'
    match kind:
        case MarkKind.SITE:
            body = f'<circle r="1.7" fill="{_INK}" stroke="#ffffff" stroke-width="0.3"/>' + _inside(label)
        case MarkKind.URGENT:
            body = (
                f'<rect x="-1.6" y="-1.6" width="3.2" height="3.2" fill="#ffffff" {outline}/>'
                f'<path d="M0,-1.1 V1.1 M-1.1,0 H1.1" stroke="{_INK}" stroke-width="0.8"/>'
            )
        case MarkKind.CARE:
            body = f'<rect x="-1" y="-1" width="2" height="2" fill="#ffffff" {outline}/>'
        case _:
            body = f'<path d="M-1.4,0 L0,-1.5 L1.4,0 H1 V1.3 H-1 V0 Z" fill="#ffffff" {outline}/>'
    return f"{at}{body}</g>"


def _inside(label: str) -> str:
    if not label:
        return ""
    size = 2.2 if len(label) < 2 else 1.8
    return (
        f'<text y="{size * 0.36:.2f}" font-size="{size}" font-weight="600" text-anchor="middle" fill="#ffffff">'
        f"{escape(printable(label))}</text>"
    )


def _names(
    drawn: LocatorMap, frame: _Frame, around: NDArray[np.intp], marks: Sequence[tuple[float, float]]
) -> Iterator[str]:
    """Names of the communes asked for, then of the largest, each where no mark and no other name stands.

    The communes asked for are named even above a mark.
    """
    covered = [(x - _HALF_MARK_MM, y - _HALF_MARK_MM, x + _HALF_MARK_MM, y + _HALF_MARK_MM) for x, y in marks]
    taken: list[_Box] = []
    order = sorted(around.tolist(), key=lambda row: (not drawn.named[row], -int(drawn.population[row]), row))
    for row in order:
        if len(taken) >= _MOST_NAMES or (not drawn.named[row] and drawn.population[row] < _LEAST_TOWN):
            break
        x_mm, y_mm = frame.place(drawn.point[row : row + 1])[0].tolist()
        if not frame.holds(x_mm, y_mm):
            continue
        words = printable(str(drawn.name[row]))
        size = _TEXT_MM if drawn.named[row] else _SMALL_MM
        boxes = [box for box in _places_for(words, x_mm, y_mm, size) if _is_inside(box, frame)]
        free = [box for box in boxes if not any(_overlaps(box, other) for other in taken)]
        clear = [box for box in free if not any(_overlaps(box, other) for other in covered)]
        best = clear or (free if drawn.named[row] else [])
        if best:
            taken.append(best[0])
            yield _haloed(words, best[0][0] + 0.3, best[0][3] - 0.6, size, is_strong=bool(drawn.named[row]))


def _places_for(words: str, x_mm: float, y_mm: float, size: float) -> Iterator[_Box]:
    """Above a point, below it, to its right, to its left."""
    width = len(words) * _CHAR * size + 0.6
    for left, base in (
        (x_mm - width / 2, y_mm - 2.7),
        (x_mm - width / 2, y_mm + 4.3),
        (x_mm + 2.2, y_mm + 0.9),
        (x_mm - width - 2.2, y_mm + 0.9),
    ):
        yield left, base - size * 0.8, left + width, base + 0.6


def _is_inside(box: _Box, frame: _Frame) -> bool:
    return frame.holds(box[0], box[1]) and frame.holds(box[2], box[3])


def _overlaps(one: _Box, other: _Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _haloed(words: str, x_mm: float, y_mm: float, size: float, *, is_strong: bool) -> str:
    """A name on a white border, readable above hatching."""
    weight = ' font-weight="600"' if is_strong else ""
    at = f'x="{x_mm:.2f}" y="{y_mm:.2f}" font-size="{size}"{weight}'
    text = escape(words)
    return (
        f'<text {at} fill="#ffffff" stroke="#ffffff" stroke-width="0.8" stroke-linejoin="round">{text}</text>'
        f'<text {at} fill="{_INK}">{text}</text>'
    )


def _legend(drawn: LocatorMap, frame: _Frame, around: NDArray[np.intp]) -> Iterator[str]:
    """What occurs in the window, then north and scale at the foot."""
    left, y_mm = frame.width_mm + _GAP_MM, 3.4
    for sample, words in _legend_entries(drawn, frame, around):
        yield f'<g transform="translate({left + 2:.2f},{y_mm - 1:.2f})">{sample}</g>'
        yield _said(words, left + 6.5, y_mm, _TEXT_MM)
        y_mm += _LINE_MM
    for line in _wrapped(drawn.limit_note, int(_LEGEND_MM / (_SMALL_MM * _RUNNING_CHAR))):
        yield _said(line, left, y_mm, _SMALL_MM)
        y_mm += _SMALL_MM * 1.25
    yield from _scale(frame, left)


def _legend_entries(drawn: LocatorMap, frame: _Frame, around: NDArray[np.intp]) -> Iterator[tuple[str, str]]:
    box = 'x="-2" y="-1.5" width="4" height="3"'
    if drawn.subject[around].any():
        sample = f'<rect {box} fill="{_PALE}" stroke="{_INK}" stroke-width="0.6"/>'
        yield sample, translate("LocatorMap", "commune(s) de la fiche")
    if drawn.beyond[around].any():
        sample = f'<rect {box} fill="url(#beyond)" stroke="{_SOFT}" stroke-width="0.12"/>'
        words = translate("LocatorMap", "à plus de {threshold} min des soins urgents")
        yield sample, words.format(threshold=stated(drawn.threshold_min))
    shown = {mark.kind for mark in drawn.marks if frame.holds(*frame.place(np.array([[mark.x_m, mark.y_m]]))[0])}
    for kind in reversed(MarkKind):
        if kind in shown:
            yield mark_svg(kind, 0, 0), kind.label


def _said(words: str, x_mm: float, y_mm: float, size: float) -> str:
    return f'<text x="{x_mm:.2f}" y="{y_mm:.2f}" font-size="{size}" fill="{_INK}">{escape(printable(words))}</text>'


def _wrapped(words: str, most: int) -> list[str]:
    lines: list[str] = []
    for word in words.split():
        if lines and len(lines[-1]) + 1 + len(word) <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _scale(frame: _Frame, left: float) -> Iterator[str]:
    """A bar of a round number of kilometres, and an arrow to the north."""
    length_m = round_length_m(38.0 / frame.mm_per_m)
    length_mm, y_mm = length_m * frame.mm_per_m, frame.height_mm - 1.2
    km = translate("LocatorMap", "{n} km").format(n=grouped(length_m / 1000, 0 if length_m >= 1000 else 1))
    yield (
        f'<g class="scale"><rect x="{left:.2f}" y="{y_mm - 1.2:.2f}" width="{length_mm / 2:.2f}" height="1.2" '
        f'fill="{_INK}" stroke="{_INK}" stroke-width="0.2"/>'
        f'<rect x="{left + length_mm / 2:.2f}" y="{y_mm - 1.2:.2f}" width="{length_mm / 2:.2f}" height="1.2" '
        f'fill="#ffffff" stroke="{_INK}" stroke-width="0.2"/></g>'
    )
    yield _said("0", left, y_mm - 2, _SMALL_MM)
    yield f'<g transform="translate({length_mm:.2f},0)">{_said(km, left - 3, y_mm - 2, _SMALL_MM)}</g>'
    x_mm, north = left + _LEGEND_MM - 4, translate("LocatorMap", "N")
    yield (
        f'<path class="north" d="M{x_mm:.2f},{y_mm - 6:.2f} l1.5,4 l-1.5,-0.9 l-1.5,0.9 Z" fill="{_INK}"/>'
        f'<text x="{x_mm:.2f}" y="{y_mm + 0.4:.2f}" font-size="{_SMALL_MM}" text-anchor="middle" fill="{_INK}">'
        f"{escape(north)}</text>"
    )


def round_length_m(most_m: float) -> float:
    """The longest of 1, 2, 5, 10, 20 … (metres) that is at most ``most_m``.

    >>> [round_length_m(value) for value in (999, 1000, 4900, 5000, 27_000)]
    [500, 1000, 2000, 5000, 20000]
    """
    power = 10.0 ** floor(log10(most_m))
    return next(step * power for step in (5, 2, 1) if step * power <= most_m)
