"""A small country: ten by ten square communes of 5 km, the outer ring being context, metres in EPSG:2154."""

import numpy as np
import pytest
import shapely
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map.model import MapBands, MapCommunes, MapOutlines
from pacte_desktop.gui.map.view import MapView

SIDE_M = 5_000.0
COUNT = 10
WEST_M, SOUTH_M = 600_000.0, 6_600_000.0


@pytest.fixture
def bands() -> MapBands:
    return MapBands((10.0, 20.0, 30.0, 45.0), limit_min=30.0)


@pytest.fixture
def communes() -> MapCommunes:
    column, row = (grid.ravel() for grid in np.meshgrid(np.arange(COUNT), np.arange(COUNT)))
    west, south = WEST_M + column * SIDE_M, SOUTH_M + row * SIDE_M
    edge = (column == 0) | (row == 0) | (column == COUNT - 1) | (row == COUNT - 1)
    return MapCommunes(
        insee_code=np.array([f"{99000 + index}" for index in range(COUNT * COUNT)]),
        name=np.array([f"Villeneuve-sous-Bois {index}" for index in range(COUNT * COUNT)]),
        population=np.arange(COUNT * COUNT) * 900 + 500,
        polygon=shapely.box(west, south, west + SIDE_M, south + SIDE_M),
        point=np.column_stack([west + SIDE_M / 2, south + SIDE_M / 2]),
        inside=~edge,
        minutes=np.full(COUNT * COUNT, 5.0),
    )


@pytest.fixture
def view(qtbot: QtBot, bands: MapBands, communes: MapCommunes) -> MapView:
    widget = MapView(bands)
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    widget.set_outlines(MapOutlines([shapely.union_all(communes.polygon)], [shapely.union_all(communes.polygon)]))
    widget.set_communes(communes)
    widget.show()
    qtbot.waitExposed(widget)
    return widget
