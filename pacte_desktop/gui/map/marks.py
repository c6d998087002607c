"""Which symbols are drawn at a scale and where: same places merged with a count, different kinds side by side."""

import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.haloed_text import paint_centred, scaled_font
from pacte_desktop.gui.map.model import MapPoint, PointKind, PointState
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.symbols import draw_symbol, symbol_pixmap

# The order is also the priority: what comes first takes its place first and is drawn last (on top).
KIND_PRIORITY = (
    PointKind.SU, PointKind.SMUR, PointKind.SU_OR_SMUR, PointKind.SMUR_ANTENNA, PointKind.HELISMUR,
    PointKind.STATE_HELICOPTER, PointKind.CHU, PointKind.MCS, PointKind.TRAINING_SITE, PointKind.CDS,
    PointKind.MSP, PointKind.HOUSING,
)  # fmt: skip
DENSE_KINDS = frozenset({PointKind.TRAINING_SITE, PointKind.MSP, PointKind.CDS, PointKind.HOUSING})
# Metres per pixel above which symbols are small, and above which the numerous kinds are left out.
SMALL_ABOVE_M = 190.0
HIDDEN_ABOVE_M = {
    PointKind.MSP: 700.0, PointKind.CDS: 700.0, PointKind.HOUSING: 330.0, PointKind.TRAINING_SITE: 1200.0,
}  # fmt: skip
_URGENT_PX, _SMALL_URGENT_PX = 15.0, 12.0
_FULL_PX = {
    PointKind.CHU: 11.0, PointKind.MCS: 11.0, PointKind.TRAINING_SITE: 12.0, PointKind.MSP: 13.0, PointKind.CDS: 14.0,
    PointKind.HOUSING: 13.0,
}  # fmt: skip
_SMALL_PX = {
    PointKind.CHU: 8.0, PointKind.MCS: 8.0, PointKind.TRAINING_SITE: 7.0, PointKind.MSP: 7.5, PointKind.CDS: 8.0,
    PointKind.HOUSING: 8.0,
}  # fmt: skip
_STATE_PRIORITY = (PointState.ADDED, PointState.CLOSED, PointState.USUAL, PointState.UNCOUNTED)
_CELL_PX = 24.0
# At small scales the numerous kinds are gathered over this distance: one mark for a town and its suburbs.
_SMALL_GATHER_PX = 17.0
# A mark that stepped aside, with its halo and number, stays within this distance of its place.
_REACH_PX = 70.0
_BADGE_ROOM_PX = 4.0
_COMPASS = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))


@dataclass(frozen=True)
class Mark:
    """One drawn symbol for one or more points of one kind: anchor in metres, shift and size in pixels."""

    points: tuple[MapPoint, ...]
    x_m: float
    y_m: float
    dx_px: float
    dy_px: float
    size_px: float

    @property
    def kind(self) -> PointKind:
        """Kind of all its points."""
        return self.points[0].kind

    @property
    def state(self) -> PointState:
        """State of all its points."""
        return self.points[0].state

    @property
    def fill(self) -> float | None:
        """Mean occupancy of its points, None when no point has one."""
        known = [point.fill for point in self.points if point.fill is not None]
        return sum(known) / len(known) if known else None

    def centre(self, camera: Camera) -> QPointF:
        """Pixel of its middle."""
        return camera.to_screen(self.x_m, self.y_m) + QPointF(self.dx_px, self.dy_px)


def hidden_kinds(metres_per_pixel: float) -> frozenset[PointKind]:
    """Kinds left out at this scale, so that the legend can say it."""
    return frozenset(kind for kind, above in HIDDEN_ABOVE_M.items() if metres_per_pixel > above)


def place_marks(
    points: Sequence[MapPoint], visible: Collection[PointKind], metres_per_pixel: float, unit: float
) -> list[Mark]:
    """Marks for one scale, most important first; they do not depend on where the map looks.

    Points of one kind nearer than a symbol become one mark. A mark on an occupied place steps aside; when all
    eight places around are taken it is left out at small scales and laid over at large ones.
    """
    small = metres_per_pixel > SMALL_ABOVE_M
    sizes = _SMALL_PX if small else _FULL_PX
    shown = set(visible) - hidden_kinds(metres_per_pixel)
    grid: dict[tuple[int, int], list[tuple[float, float, float]]] = {}
    marks = []
    # What a scenario changes comes first: it is what one looks for.
    for kind, state in itertools.product(KIND_PRIORITY, _STATE_PRIORITY):
        if kind not in shown:
            continue
        size = sizes.get(kind, _SMALL_URGENT_PX if small else _URGENT_PX) * unit
        members = [point for point in points if point.kind is kind and point.state is state]
        reach_px = _SMALL_GATHER_PX if small and kind in DENSE_KINDS else size * 0.9
        for group in _groups(members, reach_px * metres_per_pixel):
            x_px, y_px = group[0].x_m / metres_per_pixel, -group[0].y_m / metres_per_pixel
            radius = size / 2 if small or len(group) == 1 else size / 2 + _BADGE_ROOM_PX * unit
            spot = _free_spot(grid, x_px, y_px, radius)
            if spot is None and small and kind in DENSE_KINDS:
                continue
            dx, dy = spot or (0.0, 0.0)
            _take(grid, x_px + dx, y_px + dy, radius)
            marks.append(Mark(tuple(group), group[0].x_m, group[0].y_m, dx, dy, size))
    return marks


def _groups(points: Sequence[MapPoint], reach_m: float) -> Iterator[list[MapPoint]]:
    """Points gathered around the first one within ``reach_m``."""
    cells: dict[tuple[int, int], list[list[MapPoint]]] = {}
    found: list[list[MapPoint]] = []
    for point in points:
        column, row = int(point.x_m // reach_m), int(point.y_m // reach_m)
        home = None
        for near in (cells.get((column + i, row + j), ()) for i in (-1, 0, 1) for j in (-1, 0, 1)):
            for group in near:
                if (group[0].x_m - point.x_m) ** 2 + (group[0].y_m - point.y_m) ** 2 <= reach_m**2:
                    home = group
        if home is None:
            home = []
            cells.setdefault((column, row), []).append(home)
            found.append(home)
        home.append(point)
    yield from found


def _free_spot(
    grid: dict[tuple[int, int], list[tuple[float, float, float]]], x_px: float, y_px: float, radius: float
) -> tuple[float, float] | None:
    """Shift to the first free place at or around (x, y), None when all are taken."""
    blocker = _blocker(grid, x_px, y_px, radius)
    if blocker is None:
        return 0.0, 0.0
    for step, (east, south) in itertools.product(
        (blocker[2] + radius + 1.0, 2 * (blocker[2] + radius + 1.0)), _COMPASS
    ):
        x, y = blocker[0] + east * step, blocker[1] + south * step
        if _blocker(grid, x, y, radius) is None:
            return x - x_px, y - y_px
    return None


def _blocker(
    grid: dict[tuple[int, int], list[tuple[float, float, float]]], x: float, y: float, radius: float
) -> tuple[float, float, float] | None:
    column, row = int(x // _CELL_PX), int(y // _CELL_PX)
    for i in (-1, 0, 1):
        for j in (-1, 0, 1):
            for taken in grid.get((column + i, row + j), ()):
                if max(abs(taken[0] - x), abs(taken[1] - y)) < taken[2] + radius:
                    return taken
    return None


def _take(grid: dict[tuple[int, int], list[tuple[float, float, float]]], x: float, y: float, radius: float) -> None:
    grid.setdefault((int(x // _CELL_PX), int(y // _CELL_PX)), []).append((x, y, radius))


def mark_at(marks: Sequence[Mark], camera: Camera, pixel: QPointF, reach_px: float = 3.0) -> Mark | None:
    """Mark under ``pixel``, the most important first."""
    for mark in marks:
        gap = mark.centre(camera) - pixel
        if max(abs(gap.x()), abs(gap.y())) <= mark.size_px / 2 + reach_px:
            return mark
    return None


def paint_marks(
    painter: QPainter,
    marks: Sequence[Mark],
    camera: Camera,
    palette: MapPalette,
    *,
    font: QFont,
    paper: QRectF,
    vector: bool = False,
) -> None:
    """Draw the marks near ``paper``, the most important last; ``vector`` avoids cached pictures (print)."""
    dpr = painter.device().devicePixelRatioF()
    west, north = camera.to_world(paper.topLeft() - QPointF(_REACH_PX, _REACH_PX))
    east, south = camera.to_world(paper.bottomRight() + QPointF(_REACH_PX, _REACH_PX))
    for mark in reversed(marks):
        if not (west <= mark.x_m <= east and south <= mark.y_m <= north):
            continue
        centre = mark.centre(camera)
        outside = all(point.outside for point in mark.points)
        kind, size, fill, state = mark.kind, mark.size_px, mark.fill, mark.state
        if vector:
            draw_symbol(painter, kind, centre, size, palette, fill=fill, outside=outside, state=state)
        else:
            picture = symbol_pixmap(kind, size, palette, fill=fill, outside=outside, state=state, dpr=dpr)
            half = picture.deviceIndependentSize().width() / 2
            x, y = round((centre.x() - half) * dpr) / dpr, round((centre.y() - half) * dpr) / dpr
            painter.drawPixmap(QPointF(x, y), picture)
        if len(mark.points) > 1 and camera.metres_per_pixel <= SMALL_ABOVE_M:
            corner = centre + QPointF(mark.size_px, -mark.size_px) * 0.5
            _paint_badge(painter, corner, str(len(mark.points)), palette, font, vector=vector)


def _paint_badge(
    painter: QPainter, centre: QPointF, text: str, palette: MapPalette, font: QFont, *, vector: bool
) -> None:
    """Number of points in a small pill."""
    caption = scaled_font(font, 0.72)
    metrics = QFontMetricsF(caption)
    height = metrics.ascent() + 1
    width = max(height, metrics.horizontalAdvance(text) + height * 0.55)
    pill = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.symbol_paper, 1.2))
    painter.setBrush(palette.site)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    paint_centred(painter, pill, text, caption, colour=palette.symbol_paper, vector=vector)
    painter.restore()
