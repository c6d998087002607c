"""One tiny picture of everything that a ground can show, painted before another thread paints the first large one.

PySide makes its enumerations and types when they are first used. Two threads must not do that at once: the program
would crash. After the rehearsal the other thread meets nothing new.
"""

import functools

import numpy as np
import shapely
from PySide6.QtGui import QImage, QPainter

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.ground import Ground
from pacte_desktop.gui.map.model import MapBands, MapCommunes, MapOutlines
from pacte_desktop.gui.map.palette import LIGHT_MAP
from pacte_desktop.gui.map.roads import MapRoads, RoadClass, RoadLayer
from pacte_desktop.gui.map.snapshot import painted
from pacte_desktop.gui.map.zones import MapZone, ZoneLayer

_SIDE_M = 1_000.0
_SCALES_M = (20.0, 60.0, 200.0, 900.0, 2_000.0)


@functools.cache
def rehearse() -> None:
    """Paint five communes, one of each look, finely and roughly at several scales; once in a process."""
    ground = _small_ground()
    for metres in _SCALES_M:
        camera = Camera(2.5 * _SIDE_M, _SIDE_M / 2, 1 / metres, 16, 16)
        for dpr in (1.0, 2.0):
            painted(camera, dpr, lambda painter, at, smooth: ground.paint(painter, at, LIGHT_MAP, smooth))
        image = QImage(16, 16, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        ground.paint(painter, camera, LIGHT_MAP, False)
        painter.end()


def _small_ground() -> Ground:
    minutes = np.array([5.0, 15.0, 40.0, np.nan, np.nan])
    west = np.arange(len(minutes)) * _SIDE_M
    squares = np.array([shapely.box(left, 0, left + _SIDE_M, _SIDE_M) for left in west.tolist()], dtype=object)
    zones, roads = ZoneLayer(), RoadLayer()
    all_of_it = shapely.box(0, 0, 5 * _SIDE_M, _SIDE_M).difference(shapely.box(100, 100, 300, 300))
    zones.set_zones([MapZone(all_of_it, 30.0), MapZone(all_of_it.buffer(200), 45.0)], 30.0)
    line = np.column_stack([np.linspace(0, 5 * _SIDE_M, 50), np.full(50, _SIDE_M / 2)])
    roads.set_roads([MapRoads(rank, line, np.array([0])) for rank in RoadClass])
    names = np.array([str(row) for row in range(len(minutes))])
    communes = MapCommunes(
        insee_code=names,
        name=names,
        population=np.ones(len(minutes), dtype=np.int64),
        polygon=squares,
        point=np.column_stack([west, west]),
        inside=np.array([True, True, True, True, False]),
    )
    ground = Ground(communes, MapBands((10.0, 30.0, 45.0), 30.0), zones, roads)
    ground.set_values(minutes)
    ground.set_outlines(MapOutlines([all_of_it], [all_of_it]))
    return ground
