"""Names of towns by size, without overlap, placed once per scale; text keeps its size on screen."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.haloed_text import named_font, paint_text, text_size
from pacte_desktop.gui.map.model import MapNames
from pacte_desktop.gui.map.palette import MapPalette

# (metres per pixel up to, inhabitants from): fewer and larger towns as the map shows more country.
_POPULATION_FROM = ((22.0, 0), (45.0, 150), (80.0, 700), (140.0, 2_000), (260.0, 4_000), (600.0, 6_000),
                    (1_000.0, 30_000), (math.inf, 80_000))  # fmt: skip
_CONTEXT_FACTOR = 5
# A town this near (pixels) to a named one several times larger is its suburb: its name comes at a nearer scale.
_SUBURB_PX = 44.0
_SUBURB_RATIO = 2.5
# Towns from this size keep their name even where it covers a symbol.
ALWAYS_FROM = 9_000
_TIERS = ((80_000, 1.3, True), (20_000, 1.12, True), (4_000, 1.0, False), (0, 0.9, False))
_SIGN_SCALE = 0.9
_NEAR_PX = (4.0, 10.0, 18.0)
# On paper the name of a large town may stand apart from its crowded middle.
_FAR_PX = (*_NEAR_PX, 28.0, 40.0)
_SAME_M = 3_000.0
_GAP_PX = 2.0
_CELL_PX = 64.0


@dataclass(frozen=True)
class Label:
    """One name: anchor in metres, box in pixels relative to the anchor, font, and if it is context only."""

    text: str
    x_m: float
    y_m: float
    box: QRectF
    font: QFont
    muted: bool
    has_dot: bool = True
    """A dot marks its place; a symbol needs none."""

    def rect(self, camera: Camera) -> QRectF:
        """Box on the paper."""
        return self.box.translated(camera.to_screen(self.x_m, self.y_m))


@dataclass(frozen=True)
class Obstacle:
    """A box that names avoid: anchor in metres, box in pixels relative to it; large towns may cover a ``soft`` one."""

    x_m: float
    y_m: float
    box: QRectF
    soft: bool = False


@dataclass(frozen=True)
class Sign:
    """The name of a symbol: anchor in metres, middle of the symbol in pixels relative to it, radius of the symbol."""

    text: str
    x_m: float
    y_m: float
    middle: QPointF
    radius_px: float


def population_from(metres_per_pixel: float) -> int:
    """Smallest number of inhabitants whose name is shown at this scale."""
    return next(people for up_to, people in _POPULATION_FROM if metres_per_pixel <= up_to)


class _Occupied:
    """Boxes already taken, in pixels of the whole country at one scale."""

    def __init__(self, frame: QRectF | None = None) -> None:
        self._frame = frame
        self._hard: dict[tuple[int, int], list[QRectF]] = {}
        self._soft: dict[tuple[int, int], list[QRectF]] = {}

    @property
    def is_framed(self) -> bool:
        """Names must stay inside a frame."""
        return self._frame is not None

    def _keys(self, box: QRectF) -> list[tuple[int, int]]:
        columns = range(int(box.left() // _CELL_PX), int(box.right() // _CELL_PX) + 1)
        rows = range(int(box.top() // _CELL_PX), int(box.bottom() // _CELL_PX) + 1)
        return [(column, row) for column in columns for row in rows]

    def cost(self, box: QRectF) -> int | None:
        """How many soft boxes ``box`` covers, None when it touches a hard one or leaves the frame."""
        if self._frame is not None and not self._frame.contains(box):
            return None
        keys = self._keys(box)
        if any(box.intersects(taken) for key in keys for taken in self._hard.get(key, ())):
            return None
        return sum(box.intersects(taken) for key in keys for taken in self._soft.get(key, ()))

    def take(self, box: QRectF, soft: bool = False) -> None:
        """Keep others away from ``box``."""
        for key in self._keys(box):
            (self._soft if soft else self._hard).setdefault(key, []).append(box)


def place_labels(
    names: MapNames,
    around_m: tuple[float, float, float, float],
    metres_per_pixel: float,
    font: QFont,
    obstacles: Sequence[Obstacle],
    *,
    signs: Sequence[Sign] = (),
    fineness: float = 1.0,
    frame_m: tuple[float, float, float, float] | None = None,
) -> list[Label]:
    """Names for one scale within ``around_m`` (west, south, east, north): of the ``signs``, then by population.

    A name is tried around its town: right, left, above, below, corners. With a ``fineness`` above 1 so much smaller
    towns have a name. ``frame_m``: bounds that no name may cross.
    """
    occupied = _Occupied(None if frame_m is None else _pixels(frame_m, metres_per_pixel))
    for obstacle in obstacles:
        shift = QPointF(obstacle.x_m / metres_per_pixel, -obstacle.y_m / metres_per_pixel)
        occupied.take(obstacle.box.translated(shift), obstacle.soft)
    people_from = population_from(metres_per_pixel) / fineness
    enough = names.population >= np.where(names.inside, people_from, people_from * _CONTEXT_FACTOR)
    x, y = names.point.T
    near = (x >= around_m[0]) & (x <= around_m[2]) & (y >= around_m[1]) & (y <= around_m[3])
    chosen = np.flatnonzero(enough & near)
    # Towns of the region first: a context town never takes the room of one of theirs.
    order = chosen[np.lexsort((-names.population[chosen], ~names.inside[chosen]))]
    labels = [label for sign in signs if (label := _beside(sign, metres_per_pixel, font, occupied)) is not None]
    named: list[int] = []
    for index in order.tolist():
        if _is_told(names, index, labels[: len(signs)]) or _is_suburb(
            names, index, named, _SUBURB_PX * metres_per_pixel
        ):
            continue
        label = _placed(names, index, metres_per_pixel, font, occupied)
        if label is not None:
            labels.append(label)
            named.append(index)
    return labels


def _pixels(bounds_m: tuple[float, float, float, float], metres_per_pixel: float) -> QRectF:
    west, south, east, north = (side / metres_per_pixel for side in bounds_m)
    return QRectF(QPointF(west, -north), QPointF(east, -south))


def _is_told(names: MapNames, index: int, labels: Sequence[Label]) -> bool:
    """The name of a symbol at the same place ends with that of the town, unless everybody looks for that."""
    if names.inside[index] and names.population[index] >= ALWAYS_FROM:
        return False
    text, (x_m, y_m) = str(names.name[index]), names.point[index].tolist()
    return any(
        not label.has_dot and label.text.endswith(text) and max(abs(label.x_m - x_m), abs(label.y_m - y_m)) < _SAME_M
        for label in labels
    )


def _is_suburb(names: MapNames, index: int, named: list[int], reach_m: float) -> bool:
    """A much larger named town lies within ``reach_m``."""
    if not named:
        return False
    larger = names.population[named] >= _SUBURB_RATIO * names.population[index]
    gap = np.abs(names.point[named] - names.point[index]).max(axis=1)
    return bool((larger & (gap < reach_m)).any())


def _placed(names: MapNames, index: int, metres_per_pixel: float, base: QFont, occupied: _Occupied) -> Label | None:
    people = int(names.population[index])
    scale, bold = next((scale, bold) for least, scale, bold in _TIERS if people >= least)
    muted = not names.inside[index]
    text = str(names.name[index])
    font = named_font(base.toString(), scale * (0.92 if muted else 1.0), bold and not muted)
    size = text_size(text, font.toString())
    x_m, y_m = (float(value) for value in names.point[index])
    shift = QPointF(x_m / metres_per_pixel, -y_m / metres_per_pixel)
    always = people >= ALWAYS_FROM and not muted
    offsets = _FAR_PX if always and occupied.is_framed else _NEAR_PX
    box = _cheapest(_positions(size, offsets), shift, occupied, may_cover=always)
    return None if box is None else Label(text, x_m, y_m, box, font, muted)


def _beside(sign: Sign, metres_per_pixel: float, base: QFont, occupied: _Occupied) -> Label | None:
    """The name of a symbol on any side of it where there is room, near or a little farther; over symbols at worst."""
    font = named_font(base.toString(), _SIGN_SCALE, False)
    size = text_size(sign.text, font.toString())
    shift = QPointF(sign.x_m / metres_per_pixel, -sign.y_m / metres_per_pixel)
    offsets = tuple(sign.radius_px + gap for gap in (3.0, 10.0, 18.0, 28.0))
    boxes = [box.translated(sign.middle) for box in _positions(size, offsets)]
    box = _cheapest(boxes, shift, occupied, may_cover=True)
    return None if box is None else Label(sign.text, sign.x_m, sign.y_m, box, font, False, has_dot=False)


def _cheapest(boxes: Sequence[QRectF], shift: QPointF, occupied: _Occupied, may_cover: bool) -> QRectF | None:
    """First box that covers nothing; else, for large towns, the one that covers the fewest symbols. It is taken."""
    best: tuple[int, QRectF] | None = None
    for box in boxes:
        cost = occupied.cost(box.translated(shift).adjusted(-_GAP_PX * 2, -_GAP_PX, _GAP_PX * 2, _GAP_PX))
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, box)
        if cost == 0:
            break
    if best is None or (best[0] > 0 and not may_cover):
        return None
    occupied.take(best[1].translated(shift))
    return best[1]


def _positions(size: QSizeF, offsets: Sequence[float]) -> list[QRectF]:
    """Boxes around an anchor: near the dot first, then clear of a symbol that stands on the town."""
    boxes = []
    for off in offsets:
        width, height = size.width(), size.height()
        corners = (
            (off, -height / 2), (-off - width, -height / 2), (-width / 2, -off - height), (-width / 2, off),
            (off * 0.7, -off * 0.7 - height), (off * 0.7, off * 0.7), (-off * 0.7 - width, -off * 0.7 - height),
            (-off * 0.7 - width, off * 0.7),
        )  # fmt: skip
        boxes += [QRectF(QPointF(x, y), size) for x, y in corners]
    return boxes


def paint_labels(
    painter: QPainter, labels: Sequence[tuple[Label, QRectF]], palette: MapPalette, vector: bool = False
) -> None:
    """Draw the names in their boxes on the paper; ``vector`` avoids cached pictures (print)."""
    for label, rect in labels:
        colour = palette.label_muted if label.muted else palette.label
        paint_text(
            painter, rect.center(), label.text, label.font, colour=colour, halo=palette.label_halo, vector=vector
        )
