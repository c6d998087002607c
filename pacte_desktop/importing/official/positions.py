"""Coordinates of official files: the range that those of each part of France lie in, and degrees out of metres.

A point outside its range is refused, never guessed: axes swapped and degrees in the place of metres do occur.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pacte_desktop.domain.geography import departement_of

Degrees = tuple[float, float]
"""Longitude and latitude, WGS 84."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Bounds of one official projection (metres) and of the same land in degrees; a little sea around it included."""

    east: tuple[float, float]
    north: tuple[float, float]
    longitude: tuple[float, float]
    latitude: tuple[float, float]

    def holds(self, x: float, y: float) -> bool:
        """True for metres that lie on this land."""
        return self.east[0] <= x <= self.east[1] and self.north[0] <= y <= self.north[1]

    def holds_degrees(self, longitude: float, latitude: float) -> bool:
        """True for degrees that lie on this land."""
        return self.longitude[0] <= longitude <= self.longitude[1] and self.latitude[0] <= latitude <= self.latitude[1]


FRAMES = {
    2154: Frame((80_000, 1_260_000), (6_030_000, 7_130_000), (-5.6, 9.8), (41.2, 51.3)),
    5490: Frame((470_000, 760_000), (1_580_000, 2_020_000), (-63.3, -60.6), (14.2, 18.3)),
    2972: Frame((90_000, 460_000), (220_000, 680_000), (-54.7, -51.4), (2.0, 6.1)),
    2975: Frame((300_000, 390_000), (7_620_000, 7_700_000), (55.1, 55.95), (-21.5, -20.8)),
    4471: Frame((495_000, 540_000), (8_550_000, 8_620_000), (44.9, 45.4), (-13.1, -12.5)),
}
"""By EPSG code: métropole, Antilles, Guyane, La Réunion, Mayotte."""

_OVERSEAS = {"971": 5490, "972": 5490, "977": 5490, "978": 5490, "973": 2972, "974": 2975, "976": 4471}


def frame_code(insee_code: str) -> int | None:
    """EPSG code of the projection in use where this commune lies; None where France has another one or none."""
    departement = departement_of(insee_code)
    return 2154 if len(departement) == 2 else _OVERSEAS.get(departement)


def in_degrees(epsg: int, points: Sequence[tuple[float, float]]) -> list[Degrees]:
    """These points of one projection in degrees, to the sixth decimal (a tenth of a metre)."""
    from pyproj import Transformer

    if not points:
        return []
    east, north = zip(*points, strict=True)
    longitudes, latitudes = Transformer.from_crs(epsg, 4326, always_xy=True).transform(east, north)
    return [(round(lon, 6), round(lat, 6)) for lon, lat in zip(longitudes, latitudes, strict=True)]
