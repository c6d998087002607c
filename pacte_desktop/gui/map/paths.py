"""Qt painter paths from shapely geometries, in the same coordinates, fast enough for a whole region."""

from collections.abc import Iterable

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, Qt
from PySide6.QtGui import QPainterPath
from shapely.geometry.base import BaseGeometry

# One element of a QPainterPath as QDataStream writes it: big-endian kind (0 move, 1 line) and two doubles.
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_AREA_DIMENSION = 2
# Qt strokes a wide line in time that grows faster than its length: pieces of 100 vertices take 1/20 of the time.
_PIECE_VERTICES = 100


class PackedShapes:
    """Shapes as one array of path elements, from which the path of any subset is cut without a Python loop."""

    def __init__(self, shapes: NDArray[np.object_] | Iterable[BaseGeometry]) -> None:
        geometries = np.asarray(shapes if isinstance(shapes, np.ndarray) else list(shapes), dtype=object)
        coordinates, ring_starts, shape_of_ring = _rings(geometries)
        self._elements = np.zeros(len(coordinates), dtype=_ELEMENT)
        self._elements["kind"] = 1
        self._elements["kind"][ring_starts[ring_starts < len(coordinates)]] = 0
        self._elements["x"] = coordinates[:, 0]
        self._elements["y"] = coordinates[:, 1]
        lengths = np.diff(np.append(ring_starts, len(coordinates)))
        self._shape_of_element = np.repeat(shape_of_ring, lengths)
        self._first_element = np.searchsorted(self._shape_of_element, np.arange(len(geometries) + 1))
        self.count = len(geometries)
        self.bounds = shapely.bounds(geometries) if len(geometries) else np.empty((0, 4))

    def path(self, wanted: NDArray[np.bool_] | None = None) -> QPainterPath:
        """One even-odd path of the shapes flagged in ``wanted`` (all when None)."""
        elements = self._elements if wanted is None else self._elements[wanted[self._shape_of_element]]
        return _path_of(elements)

    def path_of_rows(self, rows: NDArray[np.int64]) -> QPainterPath:
        """The same for a few shapes, in time that does not grow with the number of all shapes."""
        if len(rows) == 0:
            return QPainterPath()
        first, after = self._first_element[rows], self._first_element[rows + 1]
        length = after - first
        start = np.cumsum(length) - length
        return _path_of(self._elements[np.repeat(first - start, length) + np.arange(length.sum())])

    def seen_in(self, bounds_m: tuple[float, float, float, float]) -> NDArray[np.bool_]:
        """Flags of the shapes whose box meets ``bounds_m`` (west, south, east, north)."""
        west, south, east, north = bounds_m
        box = self.bounds
        seen: NDArray[np.bool_] = (
            (box[:, 2] >= west) & (box[:, 0] <= east) & (box[:, 3] >= south) & (box[:, 1] <= north)
        )
        return seen


class PackedLines:
    """Outlines of shapes in short pieces, so that wide strokes are fast and only what is on the paper is drawn."""

    def __init__(self, shapes: NDArray[np.object_]) -> None:
        coordinates, ring_starts, _ = _rings(shapes)
        self._coordinates = coordinates
        ends = np.append(ring_starts, len(coordinates))[1:]
        pieces = [
            (first, min(first + _PIECE_VERTICES + 1, int(end)))
            for start, end in zip(ring_starts.tolist(), ends.tolist(), strict=True)
            for first in range(start, max(end - 1, start + 1), _PIECE_VERTICES)
        ]
        self._pieces = np.array(pieces, dtype=np.int64).reshape(-1, 2)
        self._paths: dict[int, QPainterPath] = {}
        starts = self._pieces[:, 0]
        if len(starts):
            # Neighbouring pieces share a vertex; one vertex more in a box does no harm.
            self._low = np.minimum.reduceat(coordinates, starts, axis=0)
            self._high = np.maximum.reduceat(coordinates, starts, axis=0)

    def seen_in(self, bounds_m: tuple[float, float, float, float]) -> list[QPainterPath]:
        """Pieces whose box comes near ``bounds_m`` (west, south, east, north)."""
        if len(self._pieces) == 0:
            return []
        west, south, east, north = bounds_m
        low, high = self._low, self._high
        seen = (high[:, 0] >= west) & (low[:, 0] <= east) & (high[:, 1] >= south) & (low[:, 1] <= north)
        return [self._piece(index) for index in np.flatnonzero(seen).tolist()]

    def all_pieces(self) -> list[QPainterPath]:
        """Everything."""
        return [self._piece(index) for index in range(len(self._pieces))]

    def _piece(self, index: int) -> QPainterPath:
        if index not in self._paths:
            first, end = self._pieces[index].tolist()
            self._paths[index] = path_of_lines(self._coordinates[first:end], np.array([0]))
        return self._paths[index]


def path_of_lines(xy: NDArray[np.float64], start: NDArray[np.int64]) -> QPainterPath:
    """Open lines: ``xy`` (n, 2), ``start`` the first row of each."""
    elements = np.ones(len(xy), dtype=_ELEMENT)
    elements["kind"][start] = 0
    elements["x"], elements["y"] = xy.T
    return _path_of(elements)


def _rings(geometries: NDArray[np.object_]) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Coordinates (n, 2), start of each ring or line, and the shape each ring belongs to."""
    parts, part_shape = shapely.get_parts(geometries, return_index=True)
    polygonal = shapely.get_dimensions(parts) == _AREA_DIMENSION
    rings, ring_part = shapely.get_rings(parts[polygonal], return_index=True)
    lines = parts[~polygonal]
    strokes = np.concatenate([rings, lines])
    owner = np.concatenate([part_shape[polygonal][ring_part], part_shape[~polygonal]]).astype(np.int64)
    coordinates, stroke = shapely.get_coordinates(strokes, return_index=True)
    kept, starts = np.unique(stroke, return_index=True)
    return coordinates, starts.astype(np.int64), owner[kept]


def _path_of(elements: NDArray[np.void]) -> QPainterPath:
    """The path whose elements are given, through QDataStream: forty times faster than one call a vertex."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    if len(elements) == 0:
        return path
    header = np.array([len(elements)], dtype=">i4").tobytes()
    footer = np.array([0, 0], dtype=">i4").tobytes()  # closed-subpath start, fill rule odd-even
    data = QByteArray(header + elements.tobytes() + footer)
    stream = QDataStream(data, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path
