"""Lengths in metres and directions in degrees on the globe, from longitudes and latitudes in degrees (WGS 84)."""

import numpy as np
from numpy.typing import NDArray

EARTH_RADIUS_M = 6_371_008.8  # Mean radius, IUGG.
Floats = NDArray[np.float64]


def distance_m(lon_1: Floats, lat_1: Floats, lon_2: Floats, lat_2: Floats) -> Floats:
    """Great-circle distance in metres (haversine)."""
    phi_1, phi_2 = np.radians(lat_1), np.radians(lat_2)
    half = np.sin((phi_2 - phi_1) / 2) ** 2
    half += np.cos(phi_1) * np.cos(phi_2) * np.sin(np.radians(np.subtract(lon_2, lon_1)) / 2) ** 2
    return np.asarray(2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(half)))


def bearing_deg(lon_1: Floats, lat_1: Floats, lon_2: Floats, lat_2: Floats) -> Floats:
    """Direction from the first to the second, clockwise from north."""
    east = np.radians(np.subtract(lon_2, lon_1)) * np.cos(np.radians(np.add(lat_1, lat_2) / 2))
    return np.asarray(np.degrees(np.arctan2(east, np.radians(np.subtract(lat_2, lat_1)))))


def mercator(lon: Floats, lat: Floats) -> Floats:
    """Plane coordinates in radians, shape (n, 2): the same scale in every direction, 1 / cos(latitude) times true."""
    return np.column_stack((np.radians(lon), np.arcsinh(np.tan(np.radians(lat)))))


def morton(lon: Floats, lat: Floats) -> NDArray[np.uint64]:
    """Rank along a Z curve, so that what is near on the ground lies near in memory (random order costs twice)."""
    code = np.zeros(len(lon), dtype=np.uint64)
    for shift, degrees, span in ((0, lon, 360.0), (1, lat, 180.0)):
        part = ((np.asarray(degrees) + span / 2) / span * (2**31 - 1)).astype(np.uint64)
        for mask, move in (
            (0x0000FFFF0000FFFF, 16),
            (0x00FF00FF00FF00FF, 8),
            (0x0F0F0F0F0F0F0F0F, 4),
            (0x3333333333333333, 2),
            (0x5555555555555555, 1),
        ):
            part = (part | (part << np.uint64(move))) & np.uint64(mask)
        code |= part << np.uint64(shift)
    return code
