"""Between degrees (WGS 84) and the projected metres of a territory."""

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray


@cache
def _turn(source: int, target: int) -> Any:
    from pyproj import Transformer

    return Transformer.from_crs(source, target, always_xy=True)


def to_metres(projection_epsg: int, lon: ArrayLike, lat: ArrayLike) -> NDArray[np.float64]:
    """Metres of the projection, shape (n, 2), from degrees."""
    x_m, y_m = _turn(4326, projection_epsg).transform(np.atleast_1d(lon), np.atleast_1d(lat))
    return np.column_stack((x_m, y_m)).astype(np.float64)


def to_degrees(projection_epsg: int, point: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Longitudes and latitudes in degrees from metres of the projection, shape (n, 2)."""
    metres = np.asarray(point, dtype=np.float64).reshape(-1, 2)
    lon, lat = _turn(projection_epsg, 4326).transform(metres[:, 0], metres[:, 1])
    return np.asarray(lon), np.asarray(lat)
