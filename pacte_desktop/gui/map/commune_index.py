"""Communes by INSEE code and by place: rows, outlines and what lies under a point, in projected metres."""

from collections.abc import Collection

import shapely
from PySide6.QtGui import QPainterPath

from pacte_desktop.gui.map.model import MapCommunes
from pacte_desktop.gui.map.paths import PackedShapes


class CommuneIndex:
    """Look-ups in a set of communes."""

    def __init__(self, communes: MapCommunes) -> None:
        self._communes = communes
        self._row_of = {str(code): row for row, code in enumerate(communes.insee_code)}
        self._tree = shapely.STRtree(communes.polygon)

    def __contains__(self, insee_code: str) -> bool:
        return insee_code in self._row_of

    def code_at(self, x_m: float, y_m: float) -> str:
        """INSEE code of the commune of the region at a point, empty for none; on a border any of its communes."""
        rows = self._tree.query(shapely.Point(x_m, y_m), predicate="intersects")
        rows = rows[self._communes.inside[rows]]
        return str(self._communes.insee_code[rows[0]]) if len(rows) else ""

    def outline_of(self, insee_codes: Collection[str]) -> QPainterPath:
        """Polygons of the known ones among these communes."""
        rows = [self._row_of[code] for code in insee_codes if code in self._row_of]
        return PackedShapes(self._communes.polygon[rows]).path()

    def region_bounds_m(self) -> tuple[float, float, float, float] | None:
        """West, south, east, north of the communes inside (of all when none is), None without communes."""
        communes = self._communes
        shapes = communes.polygon[communes.inside] if communes.inside.any() else communes.polygon
        if len(shapes) == 0:
            return None
        west, south, east, north = shapely.total_bounds(shapes).tolist()
        return west, south, east, north
