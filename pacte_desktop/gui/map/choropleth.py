"""Coloured communes: one merged area per class, hatched where its look says so, dotted without data."""

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtGui import QPainter, QPainterPath
from shapely.errors import GEOSException

from pacte_desktop.gui.map.brushes import screen_aligned
from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.hatching import fill_class
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.paths import PackedShapes
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.services.map_classes import NO_DATA, Floats


class _Colouring:
    """Classes of the polygons and, once it was painted, the area of each class."""

    def __init__(self, polygons: NDArray[np.object_], classes: NDArray[np.int64], scheme: Scheme) -> None:
        self.classes, self.scheme = classes, scheme
        self._polygons = polygons
        self._areas: list[tuple[int, QPainterPath]] | None = None

    @property
    def areas(self) -> list[tuple[int, QPainterPath]]:
        """Area k holds class k and above: drawn in order, no seam of the ground shows between two classes."""
        if self._areas is None:
            areas = [(NO_DATA, merged_path(self._polygons[self.classes == NO_DATA]))]
            for index in range(self.scheme.count):
                areas.append((index, merged_path(self._polygons[self.classes >= index])))
            self._areas = areas
        return self._areas


class Choropleth:
    """Areas of the classes, in projected metres."""

    def __init__(self, polygons: NDArray[np.object_], scheme: Scheme) -> None:
        self._polygons = polygons
        self._scheme = scheme
        self.set_values(None)

    @property
    def classes(self) -> NDArray[np.int64]:
        """Class of each polygon."""
        return self._colouring.classes

    def set_values(self, values: Floats | None, scheme: Scheme | None = None) -> None:
        """Class every commune again, by another scheme if one is given; areas are merged at the next painting.

        The colouring is replaced as a whole: a picture of the former one may still be in the making elsewhere.
        """
        self._scheme = scheme or self._scheme
        if values is None:
            classes = np.full(len(self._polygons), NO_DATA, dtype=np.int64)
        else:
            classes = self._scheme.classify(np.asarray(values, dtype=float))
        self._colouring = _Colouring(self._polygons, classes, self._scheme)

    def paint(self, painter: QPainter, camera: Camera, palette: MapPalette) -> None:
        """Fill every class, then its hatching."""
        colouring = self._colouring
        painter.save()
        painter.setTransform(camera.transform, True)
        tile = screen_aligned(camera)
        for index, area in colouring.areas:
            if not area.isEmpty():
                fill_class(painter, area, palette, colouring.scheme, index, tile=tile)
        painter.restore()


def merged_path(polygons: NDArray[np.object_]) -> QPainterPath:
    """Area of the union of neighbouring polygons."""
    return PackedShapes(merged(polygons)).path()


def merged(polygons: NDArray[np.object_]) -> NDArray[np.object_]:
    """The union as an array of at most one shape; by the slow road where polygons overlap by mistake."""
    if len(polygons) == 0:
        return np.array([], dtype=object)
    try:
        union = shapely.coverage_union_all(polygons)
    except GEOSException:
        union = shapely.union_all(polygons)
    return np.array([union], dtype=object)
