"""Where minutes of road points stay within a limit, on a square grid in metres: rings of the area, holes included.

Prepared once for the points of a network; each limit then costs the size of what is reached. For a limit t, points i
of minutes m(i) in cells c, n(c) the nearest cell with a point, d(c) metres from the centre of c to the middle of the
points of n(c), 0 where c has points itself or is crossed between two points:

    vote(c) = mean over the points of c of m(i) - t, each cut to [-softness, softness]                    (1)
    walk(c) = mean over the points of n(c) of m(i) - t, each cut to at most softness, + d(c) / off-road
              speed, where d(c) > 0                                                                       (2)
    far(c)  = softness × (d(c) - reach) / grid                                                            (3)

Within t is where max(vote(n(c)), walk(c), far(c)), cut as in (1) and interpolated between the centres, is at most 0.
The cut keeps one very far road from pushing the border away, and one very near road from drowning a gap beside it.
All terms fall as t grows and rise with m, so a longer limit or one more site never takes anything from a zone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
_KM_H = 1000.0 / 60.0  # Metres a minute.
_STRIP = 256  # Rows of cells worked on at once: a tenth of a second and little memory, also for the whole country.


@dataclass(frozen=True, slots=True)
class ZoneRule:
    """How zones are drawn; see ``[zones]`` in ``resources/rules/urgent_care.toml``."""

    grid_m: float
    off_road_kmh: float
    reach_m: float
    softness_min: float
    smallest_m2: float

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> "ZoneRule":
        """The rule among the keys of a table."""
        return cls(**{item.name: float(table[item.name]) for item in fields(cls)})


@dataclass(frozen=True, slots=True)
class Rings:
    """Closed rings, ``point[start[i]:start[i + 1]]`` in metres; ``outer`` are the first rings of each polygon.

    What lies inside an odd number of rings is within the limit.
    """

    point: Floats
    start: Ints
    outer: Ints

    def __len__(self) -> int:
        return len(self.start) - 1


_NOTHING = Rings(np.zeros((0, 2)), np.zeros(1, dtype=np.int64), np.zeros(1, dtype=np.int64))


class ZoneGrid:
    """Cells of road points at ``x_m``, ``y_m`` (shape (n,), metres of one projection)."""

    def __init__(
        self,
        x_m: ArrayLike,
        y_m: ArrayLike,
        rule: ZoneRule,
        grid_m: float | None = None,
        watch: Watch | None = None,
    ) -> None:
        x_m, y_m = np.asarray(x_m, dtype=float), np.asarray(y_m, dtype=float)
        self.rule = rule
        self.grid_m = grid_m or rule.grid_m
        self._edge = int(np.ceil(rule.reach_m / self.grid_m)) + 2  # Cells around the points that a zone may touch.
        low = np.array([x_m.min(initial=np.inf), y_m.min(initial=np.inf)]) if len(x_m) else np.zeros(2)
        # Cells begin at whole multiples of their size, so that two networks of one place share them.
        self._low = (np.floor(low / self.grid_m) - self._edge) * self.grid_m
        self._column = ((x_m - self._low[0]) / self.grid_m).astype(np.int32)
        self._row = ((y_m - self._low[1]) / self.grid_m).astype(np.int32)
        self.shape = tuple(int(part.max(initial=0)) + 1 + self._edge for part in (self._row, self._column))
        self._count = np.bincount(
            self._row.astype(np.int64) * self.shape[1] + self._column, minlength=self.shape[0] * self.shape[1]
        ).reshape(self.shape)
        self._near = _nearest(self._count > 0, self._edge, watch or Watch())
        self._away_m = self._metres_to_road(x_m, y_m)

    def __len__(self) -> int:
        return len(self._row)

    def _metres_to_road(self, x_m: Floats, y_m: Floats) -> NDArray[np.float32]:
        """From the centre of each cell to the middle of the points of the nearest one; 0 where a road crosses."""
        height, width = self.shape
        if not len(x_m):
            return np.full(self.shape, np.inf, dtype=np.float32)
        cell, count = self._row.astype(np.int64) * width + self._column, np.maximum(self._count.ravel(), 1)
        square = np.zeros(self.shape)
        for axis, (values, number) in enumerate(((x_m, np.arange(width)), (y_m, np.arange(height)[:, None]))):
            begin = self._low[axis]
            middle = np.bincount(cell, weights=values - begin, minlength=height * width) / count
            square += (middle[self._near] - (number + 0.5) * self.grid_m) ** 2
        away = np.sqrt(square).astype(np.float32)
        away[self._count.ravel()[self._near] == 0] = np.inf
        away[(self._count > 0) | _cut_corners(self._count > 0, away)] = 0.0
        return away

    def window(self, minutes: ArrayLike, longest_min: float, rows: Ints | None = None) -> "ZoneWindow":
        """The part of the grid that counts for limits up to ``longest_min``, by the minutes (inf, NaN: not reached).

        With ``rows`` the minutes are those of these points, and every other point is not reached.
        """
        values = np.asarray(minutes, dtype=float)
        reached = np.flatnonzero(values < longest_min + self.rule.softness_min)
        return ZoneWindow(self, reached if rows is None else rows[reached], values[reached])

    def rings(self, minutes: ArrayLike, limit_min: float, rows: Ints | None = None) -> Rings:
        """Rings of what lies within one limit, those smaller than the rule allows left out: what one drags."""
        found = self.window(minutes, limit_min, rows).rings(limit_min)
        return without_small(found, self.rule.smallest_m2, np.zeros((0, 2)))


class ZoneWindow:
    """Minutes of the points in one part of a :class:`ZoneGrid`, from which several limits can be drawn."""

    def __init__(self, grid: ZoneGrid, rows: Ints, minutes: Floats) -> None:
        self._grid, self._minutes = grid, minutes
        self.is_empty = not len(rows)
        if self.is_empty:
            return
        row, column, edge = grid._row[rows], grid._column[rows], grid._edge
        self._top, self._left = int(row.min()) - edge, int(column.min()) - edge
        part = np.s_[self._top : int(row.max()) + edge + 1, self._left : int(column.max()) + edge + 1]
        self._away_m = grid._away_m[part]
        self._shape = self._away_m.shape
        height, width = self._shape
        self._cell = (row - self._top).astype(np.int64) * width + (column - self._left)
        self._count = np.maximum(grid._count[part], 1).ravel()
        near_row, near_column = np.divmod(grid._near[part], grid.shape[1])
        near_row, near_column = near_row - self._top, near_column - self._left
        inside = (near_row >= 0) & (near_row < height) & (near_column >= 0) & (near_column < width)
        # A nearest cell outside this part holds no reached point: like the corner, which lies far from all of them.
        self._near = np.where(inside, near_row * width + near_column, 0)
        walked_min = self._away_m / (grid.rule.off_road_kmh * _KM_H)
        self._walked_min = np.where(self._away_m > 0, walked_min, -np.inf)

    def rings(self, limit_min: float) -> Rings:
        """Rings of what lies within a limit, exactly the limit included."""
        if self.is_empty:
            return _NOTHING
        rule = self._grid.rule
        soft = rule.softness_min
        late = np.minimum(self._minutes - limit_min, soft)
        above = self._mean(np.maximum(late, -soft), soft)[self._near]
        np.maximum(above, self._mean(late, soft)[self._near] + self._walked_min, out=above)
        np.maximum(above, (self._away_m - rule.reach_m) * (soft / self._grid.grid_m), out=above)
        return self._contour(np.clip(above, -soft, soft))

    def _mean(self, values: Floats, unreached: float) -> Floats:
        """Mean over all points of each cell, those that were not reached counted as ``unreached``."""
        height, width = self._shape
        total = np.bincount(self._cell, weights=values - unreached, minlength=height * width)
        return total / self._count + unreached

    def _contour(self, above: Floats) -> Rings:
        from contourpy import FillType, contour_generator

        filler = contour_generator(z=above, name="serial", fill_type=FillType.ChunkCombinedOffsetOffset)
        (points,), (start,), (outer,) = filler.filled(-np.inf, 0.0)  # type: ignore[misc]  # The type that was asked for.
        if points is None or start is None or outer is None:
            return _NOTHING
        corner = self._grid._low + (np.array([self._left, self._top]) + 0.5) * self._grid.grid_m
        return Rings(points * self._grid.grid_m + corner, start.astype(np.int64), outer.astype(np.int64))


def ring_areas_m2(rings: Rings) -> Floats:
    """Area of each ring in square metres."""
    if not len(rings):
        return np.zeros(0)
    x_m, y_m = (rings.point - rings.point.mean(axis=0)).T
    cross = np.append(x_m[:-1] * y_m[1:] - x_m[1:] * y_m[:-1], 0.0)
    cross[rings.start[1:] - 1] = 0.0
    return np.asarray(np.abs(np.add.reduceat(cross, rings.start[:-1])) / 2.0)


def without_small(rings: Rings, smallest_m2: float, places: Floats) -> Rings:
    """The polygons and holes of at least this area, and smaller holes around one of ``places`` (shape (k, 2))."""
    if not len(rings):
        return rings
    is_large = ring_areas_m2(rings) >= smallest_m2
    is_outer = np.zeros(len(rings), dtype=bool)
    is_outer[rings.outer[:-1]] = True
    keep = is_large | (~is_outer & _holds_place(rings, ~is_large & ~is_outer, places))
    keep &= np.repeat(is_large[rings.outer[:-1]], np.diff(rings.outer))
    count = np.diff(rings.start)
    return Rings(
        rings.point[np.repeat(keep, count)],
        np.append(0, np.cumsum(count[keep])),
        np.append(np.flatnonzero(is_outer[keep]), keep.sum()),
    )


def _holds_place(rings: Rings, asked: NDArray[np.bool_], places: Floats) -> NDArray[np.bool_]:
    """Which of the rings asked for hold one of the places."""
    import shapely

    found = np.zeros(len(rings), dtype=bool)
    small = np.flatnonzero(asked)
    if len(places) and len(small):
        tree = shapely.STRtree(np.asarray(shapely.points(places), dtype=object))
        shapes = [shapely.Polygon(rings.point[rings.start[ring] : rings.start[ring + 1]]) for ring in small.tolist()]
        found[small[np.unique(tree.query(shapes, predicate="intersects")[0])]] = True
    return found


def _nearest(has_point: NDArray[np.bool_], edge: int, watch: Watch) -> NDArray[np.int32]:
    """Number, along the rows, of the nearest cell with a point; the cell's own where none is within ``edge`` cells."""
    from scipy.ndimage import distance_transform_edt

    height, width = has_point.shape
    near = np.arange(height * width, dtype=np.int32).reshape(has_point.shape)
    for top in range(0, height, _STRIP):
        watch.step(translate("Zones", "Préparation des zones"), top, height)
        first, last = max(0, top - edge), min(height, top + _STRIP + edge)
        strip = has_point[first:last]
        if strip.any():
            row, column = distance_transform_edt(~strip, return_distances=False, return_indices=True)
            inner = np.s_[top - first : top - first + _STRIP]
            near[top : top + _STRIP] = (row[inner] + first) * width + column[inner]
    return near


def _cut_corners(has_point: NDArray[np.bool_], away_m: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Of two cells beside a corner where two with points meet, the nearer one: or a slanting road falls to beads."""
    upper_left, upper_right = has_point[:-1, :-1], has_point[:-1, 1:]
    lower_left, lower_right = has_point[1:, :-1], has_point[1:, 1:]
    found = np.zeros(has_point.shape, dtype=bool)
    falling = np.nonzero(upper_left & lower_right & ~upper_right & ~lower_left)
    rising = np.nonzero(upper_right & lower_left & ~upper_left & ~lower_right)
    for (row, column), one, other in ((falling, (0, 1), (1, 0)), (rising, (0, 0), (1, 1))):
        first, second = (row + one[0], column + one[1]), (row + other[0], column + other[1])
        is_first = away_m[first] <= away_m[second]
        found[first] |= is_first
        found[second] |= ~is_first
    return found
