"""What stands on the shared web map, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from shapely.geometry.base import BaseGeometry

WGS84 = 4326


class MarkerKind(StrEnum):
    """What a marker stands for; each kind has a shape of its own."""

    URGENT_CARE = "URGENT_CARE"
    OTHER_URGENT_CARE = "OTHER_URGENT_CARE"  # It does not count under the definition of the map.
    HOSPITAL = "HOSPITAL"
    TRAINING_SITE = "TRAINING_SITE"
    MSP = "MSP"
    CDS = "CDS"
    HOUSING = "HOUSING"

    @property
    def css_class(self) -> str:
        """« training-site »: its name in styles and scripts."""
        return self.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class MapCommune:
    """A commune: minutes by car to urgent care (None: unknown, infinite: no access), outline in the map's ``epsg``.

    ``minutes_text`` replaces the words that the map has for the minutes, ``nearest`` names the place they lead to.
    """

    insee_code: str
    name: str
    population: int
    minutes: float | None
    outline: BaseGeometry
    minutes_text: str = ""
    nearest: str = ""


@dataclass(frozen=True, slots=True)
class MapMarker:
    """A point: name, lines of detail, longitude and latitude in degrees (WGS 84).

    ``insee_code``: the commune whose card lists it. ``is_searched`` is False for the second place of a thing that the
    search finds at its first.
    """

    label: str
    details: tuple[str, ...]
    longitude: float
    latitude: float
    insee_code: str = ""
    is_searched: bool = True


@dataclass(frozen=True, slots=True)
class MarkerLayer:
    """Markers of one kind that the reader switches on and off together; ``name`` stands in the layer list."""

    kind: MarkerKind
    name: str
    markers: tuple[MapMarker, ...]
    is_shown: bool = True


@dataclass(frozen=True, slots=True)
class MapClass:
    """One class of a variable: words, fill, and hatching with strokes of each of ``strokes`` (``/``, ``\\``, ``-``)."""

    label: str
    colour: str
    strokes: str = ""
    gap_px: int = 8
    ink: str = "#17242A"


@dataclass(frozen=True, slots=True)
class MapVariable:
    """A way to colour the communes. ``class_of`` and ``texts`` are in their order; class -1 is « not published ».

    ``name`` stands in the choice, ``title`` over the legend, ``lines`` below it: source, date, who chose the classes.
    """

    key: str
    name: str
    title: str
    lines: tuple[str, ...]
    classes: tuple[MapClass, ...]
    class_of: tuple[int, ...]
    texts: tuple[str, ...]
    missing: str
    limit: int | None = None  # The first class beyond the threshold, which the legend sets apart.


@dataclass(frozen=True, slots=True)
class MapZone:
    """Everything within ``upper_min`` minutes, in the map's ``epsg``; ``basis`` says what it is drawn from."""

    upper_min: float
    outline: BaseGeometry
    basis: str


@dataclass(frozen=True, slots=True)
class WebMap:
    """Everything on the page. A commune is covered when ``minutes <= threshold_min``, one of ``bands_min``.

    ``definition_line`` says definition, date, hour and population base; ``minutes_note`` where the minutes come from
    and how far they are off. ``epsg`` is the system of the outlines (4326 or a projected one, in metres). The minutes
    colour the communes first, ``variables`` are the other ways. ``mark``: words across a page that few may read.
    ``made``: on which day the map was made, in words.
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
    variables: tuple[MapVariable, ...] = ()
    zones: tuple[MapZone, ...] = ()
    mark: str = ""
    made: str = ""


def sorted_bands(bands_min: Sequence[float], threshold_min: float) -> tuple[float, ...]:
    """Upper bounds of the classes in minutes, ascending, the threshold always among them."""
    return tuple(sorted({*bands_min, threshold_min}))
