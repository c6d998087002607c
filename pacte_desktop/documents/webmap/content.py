"""What stands on the shared web map, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from shapely.geometry.base import BaseGeometry

WGS84 = 4326


class MarkerKind(StrEnum):
    """What a marker stands for; each kind has a shape of its own."""

    URGENT_CARE = "URGENT_CARE"
    TRAINING_SITE = "TRAINING_SITE"
    MSP = "MSP"
    HOUSING = "HOUSING"


@dataclass(frozen=True, slots=True)
class MapCommune:
    """A commune: minutes by car to urgent care (None when unknown) and outline in the map's ``epsg``."""

    insee_code: str
    name: str
    population: int
    minutes: float | None
    outline: BaseGeometry


@dataclass(frozen=True, slots=True)
class MapMarker:
    """A point: name, lines of detail, longitude and latitude in degrees (WGS 84)."""

    label: str
    details: tuple[str, ...]
    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class MarkerLayer:
    """Markers of one kind that the reader switches on and off together; ``name`` stands in the layer list."""

    kind: MarkerKind
    name: str
    markers: tuple[MapMarker, ...]
    is_shown: bool = True


@dataclass(frozen=True, slots=True)
class WebMap:
    """Everything on the page. A commune is covered when ``minutes <= threshold_min``, one of ``bands_min``.

    ``definition_line`` says definition, date, hour and population base; ``minutes_note`` where the minutes come from
    and how far they are off. ``epsg`` is the system of the outlines (4326 or a projected one, in metres).
    """

    title: str
    subtitle: str
    definition_line: str
    minutes_note: str
    attribution: str
    is_demo: bool
    bands_min: tuple[float, ...]
    threshold_min: float
    communes: tuple[MapCommune, ...]
    layers: tuple[MarkerLayer, ...] = ()
    epsg: int = WGS84


def sorted_bands(bands_min: Sequence[float], threshold_min: float) -> tuple[float, ...]:
    """Upper bounds of the classes in minutes, ascending, the threshold always among them."""
    return tuple(sorted({*bands_min, threshold_min}))
