"""Where map, legend and table stand on a printed sheet: beside each other on a lying page, else one below the other.

A table may take so much that the map keeps about half of the page, and most of the scale that it has without one.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF

from pacte_desktop.gui.map.sheet_legend import SheetLegend
from pacte_desktop.gui.map.sheet_table import TableGrid, TableWriter

GAP_PT = 8.0
_SIDE = 0.27
_SIDES = (_SIDE, 0.30, 0.33, 0.36, 0.39, 0.42, 0.45)
_LEAST_SCALE = {True: 0.82, False: 0.64}
"""Of a lying and of an upright page: below a map, a table costs more of its scale."""
_LEAST_HEIGHT = 0.48
_UPRIGHT_COLUMNS = 2


@dataclass(frozen=True)
class Places:
    """The boxes of a sheet; ``grid`` is None where no row of a table has room."""

    map_box: QRectF
    legend_box: QRectF
    legend_columns: int = 1
    table_box: QRectF = field(default_factory=QRectF)
    grid: TableGrid | None = None


def arranged(body: QRectF, legend: SheetLegend, table: TableWriter | None) -> Places:
    """Share ``body`` out, in points."""
    if legend.is_empty and table is None:
        return Places(body, QRectF())
    return _lying(body, legend, table) if body.width() > body.height() else _upright(body, legend, table)


def _lying(body: QRectF, legend: SheetLegend, table: TableWriter | None) -> Places:
    """Legend and table in a side as narrow as holds all rows, hardly a line broken, or else most of them."""
    best = _beside(body, legend, table, _SIDE)
    if table is None:
        return best
    least = _scale(best.map_box, table) * _LEAST_SCALE[True]
    for share in _SIDES[1:]:
        if _worth(best, legend) == (len(table.table.rows), True):
            break
        found = _beside(body, legend, table, share)
        if _scale(found.map_box, table) >= least and _worth(found, legend) > _worth(best, legend):
            best = found
    return best


def _beside(body: QRectF, legend: SheetLegend, table: TableWriter | None, share: float) -> Places:
    width = body.width() * share
    columns = 1 if table is None else legend.lowest(width)
    map_box = body.adjusted(0, 0, -width - GAP_PT * 1.5, 0)
    side = QRectF(body.right() - width, body.top(), width, legend.height(width, columns))
    if table is None:
        return Places(map_box, side, columns)
    room = QRectF(side.left(), side.bottom() + GAP_PT, width, body.bottom() - side.bottom() - GAP_PT)
    return Places(map_box, side, columns, room, table.grid(width, room.height(), is_low=False))


def _upright(body: QRectF, legend: SheetLegend, table: TableWriter | None) -> Places:
    """The legend below the map, and the table below the legend."""
    columns = _UPRIGHT_COLUMNS if table is None else legend.lowest(body.width())
    height = legend.height(body.width(), columns)
    free = body.adjusted(0, 0, 0, -height - GAP_PT)
    grid = None
    if table is not None:
        least = max(free.height() * _least_share(free, table), body.height() * _LEAST_HEIGHT)
        grid = table.grid(body.width(), free.height() - least - GAP_PT, is_low=True)
    below = grid.height + GAP_PT if grid is not None else 0.0
    map_box = free.adjusted(0, 0, 0, -below)
    side = QRectF(body.left(), map_box.bottom() + GAP_PT, body.width(), height)
    room = QRectF(body.left(), side.bottom() + GAP_PT, body.width(), below)
    return Places(map_box, side, columns, room, grid)


def _worth(places: Places, legend: SheetLegend) -> tuple[int, bool]:
    """Rows that are shown, then whether nothing is broken much."""
    if places.grid is None:
        return 0, False
    is_tidy = places.grid.is_tidy and legend.is_tidy(places.legend_box.width(), places.legend_columns)
    return places.grid.shown, is_tidy


def _scale(box: QRectF, table: TableWriter) -> float:
    """Height of the area of the map in this box."""
    return min(box.width() / table.table.shape, box.height())


def _least_share(box: QRectF, table: TableWriter) -> float:
    """The least share of its height with which the map keeps its scale, nearly."""
    return _scale(box, table) * _LEAST_SCALE[False] / box.height()
