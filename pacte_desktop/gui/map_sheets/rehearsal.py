"""One tiny sheet of everything that a sheet can show, drawn in the thread of the window before others draw beside it.

See :mod:`pacte_desktop.gui.map.rehearsal`: what Qt meets for the first time must not be met by two threads at once.
"""

import functools

import numpy as np
import shapely
from PySide6.QtGui import QFont

from pacte_desktop.gui.map.legend import LegendContent, band_rows, legend_entries
from pacte_desktop.gui.map.model import MapBands, MapCommunes, MapOutlines, MapPoint, PointKind, PointState
from pacte_desktop.gui.map.scheme import sequential_scheme
from pacte_desktop.gui.map.sheet import SheetContent
from pacte_desktop.gui.map.sheet_table import SheetTable
from pacte_desktop.gui.map_sheets.drawing import AreaMap, svg_of
from pacte_desktop.gui.map_sheets.scene import Scene
from pacte_desktop.gui.map_sheets.symbols import symbol_rows

_SIDE_M = 9_000.0
_SIZE_PT = 400.0


@functools.cache
def rehearse_sheet(font_key: str) -> None:
    """Draw every kind of point in every state over communes of every hatching; once in a process."""
    font = QFont()
    font.fromString(font_key)
    scheme = sequential_scheme((1.0, 2.0, 3.0, 4.0, 5.0))
    for each, values in ((scheme, np.arange(7.0)), (MapBands((10.0, 30.0, 45.0), 30.0), np.arange(7.0) * 10)):
        values[-1] = np.nan
        west = np.arange(len(values)) * _SIDE_M
        points = tuple(
            MapPoint(
                kind, number, kind.value, place * _SIDE_M, (number + 1) * _SIDE_M / 16, outside=place > 1, state=state
            )
            for number, kind in enumerate(PointKind)
            for place, state in enumerate(PointState)
        )
        names = np.array([str(row) for row in range(len(values))])
        squares = np.array([shapely.box(left, 0, left + _SIDE_M, _SIDE_M) for left in west.tolist()], dtype=object)
        communes = MapCommunes(
            names, names, np.full(len(values), 5_000), squares, np.column_stack([west, west]), west < _SIDE_M * 7
        )
        legend = LegendContent(
            "", [], band_rows(each, with_no_data=True), symbol_rows({(p.kind, p.state) for p in points})
        )
        scene = Scene(
            communes, values, each, MapOutlines([squares[0]], [squares[0]]), points,
            frozenset((point.kind, point.id) for point in points), legend, "", (0.0, 0.0, 7 * _SIDE_M, _SIDE_M),
        )  # fmt: skip
        table = SheetTable("T", "t", str, ("a", "b", "c"), [("a", "1", "2")])
        content = SheetContent("", legend=legend_entries(legend, each), table=table)
        svg_of(AreaMap(scene, font), content, _SIZE_PT, _SIZE_PT)
