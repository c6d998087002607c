"""Roads as context under the names: fewer classes and vertices at small scales, cased when near, quiet colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.emphasis import world_pen
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.paths import path_of_lines
from pacte_desktop.services.map_classes import Floats

# Qt strokes a wide line in time that grows faster than its length: roads are drawn in bundles of about this size.
_BUNDLE_VERTICES = 160
_TILE_SHARE = 12
# (metres per pixel above, roads thinned by metres): about half a pixel, the first that fits.
_DETAIL = ((800.0, 500.0), (320.0, 170.0), (120.0, 65.0), (45.0, 24.0), (0.0, 0.0))
_CASED_BELOW_M = 150.0
_WIDE_BELOW_M = 700.0


class RoadClass(IntEnum):
    """Rank of a road, the largest first."""

    MOTORWAY = 0
    """Motorways and express roads."""
    PRIMARY = 1
    SECONDARY = 2
    TERTIARY = 3


# Metres per pixel up to which a class is drawn, and its width in pixels at 50 metres a pixel.
SHOWN_UP_TO_M = {
    RoadClass.MOTORWAY: 2_500.0, RoadClass.PRIMARY: 420.0, RoadClass.SECONDARY: 150.0, RoadClass.TERTIARY: 55.0,
}  # fmt: skip
_WIDTH_PX = {
    RoadClass.MOTORWAY: 3.0, RoadClass.PRIMARY: 2.1, RoadClass.SECONDARY: 1.5, RoadClass.TERTIARY: 1.0,
}  # fmt: skip


@dataclass(frozen=True)
class MapRoads:
    """Lines of one class as a ragged array: ``xy`` (n, 2) projected metres, ``start`` (k,) first row of each line."""

    road_class: RoadClass
    xy: Floats
    start: NDArray[np.int64]

    def __post_init__(self) -> None:
        if self.xy.ndim != 2 or self.xy.shape[1] != 2:
            raise ValueError("roads are an (n, 2) array of metres")
        if len(self.start) and (self.start[0] != 0 or (np.diff(self.start, append=len(self.xy)) <= 0).any()):
            raise ValueError("the starts of the lines must ascend from 0 within the array")


class RoadLayer:
    """Roads of all classes, thinned for the scale when first looked at."""

    def __init__(self) -> None:
        self._roads: list[MapRoads] = []
        self._bundles: dict[tuple[int, float], _Bundles] = {}
        self.visible = True

    def set_roads(self, roads: Sequence[MapRoads]) -> None:
        """Take these roads instead of the former ones."""
        self._roads = sorted(roads, key=lambda road: -road.road_class)
        self._bundles = {}

    def paint(self, painter: QPainter, camera: Camera, palette: MapPalette, smooth: bool) -> None:
        """Small roads first; all casings under all cores, so that crossings stay open."""
        metres = camera.metres_per_pixel
        shown = [
            (index, road.road_class)
            for index, road in enumerate(self._roads)
            if self.visible and metres <= SHOWN_UP_TO_M[road.road_class] * (1.0 if smooth else 0.5)
        ]
        tolerance_m = next(tolerance for above, tolerance in _DETAIL if metres > above)
        pieces = {index: self._seen(index, tolerance_m, camera) for index, _ in shown}
        painter.save()
        painter.setTransform(camera.transform, True)
        if smooth and metres < _CASED_BELOW_M:
            for index, rank in shown:
                self._stroke(painter, pieces[index], world_pen(palette.road_casing, _width(rank, metres) + 1.6, camera))
        for index, rank in shown:
            colour = palette.road if rank is RoadClass.MOTORWAY else palette.minor_road
            width = _width(rank, metres)
            wide = smooth and metres < _WIDE_BELOW_M and width > 1.2
            pen = world_pen(colour, width, camera) if wide else _hairline(painter, colour)
            self._stroke(painter, pieces[index], pen)
        painter.restore()

    def _seen(self, index: int, tolerance_m: float, camera: Camera) -> list[QPainterPath]:
        key = (index, tolerance_m)
        if key not in self._bundles:
            road = self._roads[index]
            self._bundles[key] = _Bundles(*thinned(road.xy, road.start, tolerance_m))
        return self._bundles[key].seen_in(camera.bounds_m(10))

    def _stroke(self, painter: QPainter, pieces: Sequence[QPainterPath], pen: QPen) -> None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        for piece in pieces:
            painter.strokePath(piece, pen)


def _width(rank: RoadClass, metres_per_pixel: float) -> float:
    """Pixels: wider as the map comes nearer, within reason."""
    return _WIDTH_PX[rank] * float(min(max((50.0 / metres_per_pixel) ** 0.35, 0.55), 1.9))


def _hairline(painter: QPainter, colour: QColor) -> QPen:
    pen = QPen(colour, 1.0 / painter.device().devicePixelRatioF())
    pen.setCosmetic(True)
    return pen


def thinned(xy: Floats, start: NDArray[np.int64], tolerance_m: float) -> tuple[Floats, NDArray[np.int64]]:
    """The same lines with fewer vertices: one for each square of ``tolerance_m`` passed, ends kept.

    Lines that lie in one square are left out.
    """
    if tolerance_m <= 0 or len(start) == 0:
        return xy, start
    cell = np.floor(xy / tolerance_m).astype(np.int64)
    keep = np.ones(len(xy), dtype=bool)
    keep[1:] = (cell[1:] != cell[:-1]).any(axis=1)
    line = np.repeat(np.arange(len(start)), np.diff(start, append=len(xy)))
    changes = keep.copy()
    changes[start] = False
    moves = np.bincount(line, weights=changes, minlength=len(start)) > 0
    keep[start] = True
    keep[np.append(start[1:], len(xy)) - 1] = True
    keep &= moves[line]
    kept_line = line[keep]
    return xy[keep], np.flatnonzero(np.diff(kept_line, prepend=-1) != 0)


class _Bundles:
    """Neighbouring lines in bundles of some hundred vertices, of which only those on the paper are drawn."""

    def __init__(self, xy: Floats, start: NDArray[np.int64]) -> None:
        self._paths: dict[int, QPainterPath] = {}
        self._first = np.empty(0, dtype=np.int64)
        if len(start) == 0:
            return
        length = np.diff(start, append=len(xy))
        order = _by_neighbourhood(xy[start])
        length = length[order]
        self._start = np.concatenate([[0], np.cumsum(length)[:-1]]).astype(np.int64)
        self._xy = xy[np.repeat(start[order] - self._start, length) + np.arange(len(xy))]
        bundle = self._start // _BUNDLE_VERTICES
        self._first = np.flatnonzero(np.diff(bundle, prepend=-1) != 0)
        vertices = self._start[self._first]
        self._low = np.minimum.reduceat(self._xy, vertices, axis=0)
        self._high = np.maximum.reduceat(self._xy, vertices, axis=0)

    def seen_in(self, bounds_m: tuple[float, float, float, float]) -> list[QPainterPath]:
        """Bundles whose box meets ``bounds_m`` (west, south, east, north)."""
        if len(self._first) == 0:
            return []
        west, south, east, north = bounds_m
        low, high = self._low, self._high
        seen = (high[:, 0] >= west) & (low[:, 0] <= east) & (high[:, 1] >= south) & (low[:, 1] <= north)
        return [self._path(index) for index in np.flatnonzero(seen).tolist()]

    def _path(self, index: int) -> QPainterPath:
        if index not in self._paths:
            lines = self._start[self._first[index] : self._after(index)]
            end = self._start[self._after(index)] if self._after(index) < len(self._start) else len(self._xy)
            self._paths[index] = path_of_lines(self._xy[lines[0] : end], lines - lines[0])
        return self._paths[index]

    def _after(self, index: int) -> int:
        return int(self._first[index + 1]) if index + 1 < len(self._first) else len(self._start)


def _by_neighbourhood(xy: Floats) -> NDArray[np.int64]:
    """Order of points along a meander of square tiles, so that what follows each other lies close."""
    extent = max(float(np.ptp(xy, axis=0).max()), 1.0)
    tile = max(extent / (_TILE_SHARE * max(1.0, (len(xy) / 400) ** 0.5)), 1.0)
    column, row = np.floor((xy - xy.min(axis=0)) / tile).astype(np.int64).T
    meander = np.where(column % 2 == 0, row, -row)
    return np.lexsort((meander, column))
