"""Plain values that the map draws: communes, outlines and points, in projected metres."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLocale
from shapely.geometry.base import BaseGeometry

from pacte_desktop.gui.map.scheme import DENSE_HATCH_PX, LIGHT_HATCH_PX, Look, Pattern, Tint, no_data
from pacte_desktop.services.map_classes import Floats, classes_of

__all__ = [
    "Flags",
    "Floats",
    "MapBands",
    "MapCommunes",
    "MapNames",
    "MapOutlines",
    "MapPoint",
    "PointKind",
    "PointState",
]

Flags = NDArray[np.bool_]


class PointKind(StrEnum):
    """What a point stands for; each kind has its own shape."""

    SU = "su"
    SMUR = "smur"
    SU_OR_SMUR = "su_or_smur"
    SMUR_ANTENNA = "smur_antenna"
    HELISMUR = "helismur"
    STATE_HELICOPTER = "state_helicopter"
    MCS = "mcs"
    CHU = "chu"
    TRAINING_SITE = "training_site"
    MSP = "msp"
    CDS = "cds"
    HOUSING = "housing"


class PointState(StrEnum):
    """What a scenario does to a point, or a definition."""

    USUAL = "usual"
    ADDED = "added"
    """Only in the scenario: dashed halo."""
    CLOSED = "closed"
    """Not any more in the scenario: crossed out."""
    UNCOUNTED = "uncounted"
    """There, but not counted under the definition: an outline only."""


@dataclass(frozen=True)
class MapCommunes:
    """Communes as parallel arrays of one length; coordinates in projected metres.

    ``inside`` marks the coloured region, the others are context land. ``minutes`` is None or has nan for "no data".
    """

    insee_code: NDArray[np.str_]
    name: NDArray[np.str_]
    population: NDArray[np.int64]
    polygon: NDArray[np.object_]
    point: Floats
    inside: Flags
    minutes: Floats | None = None

    def __post_init__(self) -> None:
        lengths = {len(self.name), len(self.population), len(self.polygon), len(self.point), len(self.inside)}
        if self.minutes is not None:
            lengths.add(len(self.minutes))
        if lengths != {len(self.insee_code)}:
            raise ValueError("the arrays of MapCommunes differ in length")

    def __len__(self) -> int:
        return len(self.insee_code)

    @property
    def names(self) -> "MapNames":
        """What is written on the map."""
        return MapNames(self.name, self.population, self.point, self.inside)


@dataclass(frozen=True)
class MapNames:
    """Names of places as parallel arrays, points in projected metres; those not ``inside`` are muted."""

    name: NDArray[np.str_]
    population: NDArray[np.int64]
    point: Floats
    inside: Flags

    def __len__(self) -> int:
        return len(self.name)


@dataclass(frozen=True)
class MapOutlines:
    """Lines or polygons of départements (thin) and régions (strong), in projected metres.

    Polygons are also filled as quiet land, so that the country goes on beyond the context communes.
    """

    departements: Sequence[BaseGeometry] = ()
    regions: Sequence[BaseGeometry] = ()


@dataclass(frozen=True)
class MapPoint:
    """One place in projected metres; ``fill`` is the occupancy 0..1 of a training site, ``outside`` the region."""

    kind: PointKind
    id: int
    name: str
    x_m: float
    y_m: float
    fill: float | None = None
    outside: bool = False
    state: PointState = PointState.USUAL


@dataclass(frozen=True)
class MapBands:
    """Upper borders of the classes in minutes, ascending; a commune exactly at a border is in the lower class.

    Classes whose lower border is ``limit_min`` or more are beyond the limit: other hue, hatched.
    """

    upper_min: tuple[float, ...]
    limit_min: float

    def __post_init__(self) -> None:
        if not self.upper_min or list(self.upper_min) != sorted(set(self.upper_min)):
            raise ValueError("band borders must ascend")
        if self.limit_min not in self.upper_min:
            raise ValueError("the limit must be one of the band borders")

    @property
    def count(self) -> int:
        """Number of classes, without "no data"."""
        return len(self.upper_min) + 1

    @property
    def within_count(self) -> int:
        """Number of classes within the limit."""
        return self.upper_min.index(self.limit_min) + 1

    @property
    def looks(self) -> list[Look]:
        """Calm classes within the limit, then loud hatched ones, the last one densely."""
        beyond = self.count - self.within_count
        looks = [Look(Tint.WITHIN, place) for place in _spread(self.within_count)]
        for place in _spread(beyond):
            dense = place == 1.0 and beyond > 1
            pattern = Pattern("/", DENSE_HATCH_PX if dense else LIGHT_HATCH_PX)
            looks.append(Look(Tint.BEYOND, place, pattern, dense))
        return looks

    @property
    def labels(self) -> list[str]:
        """« jusqu’à 10 min », « plus de 10 à 20 min », …"""
        upper = [QLocale().toString(float(value), "g", 4) for value in self.upper_min]
        labels = [QCoreApplication.translate("MapLegend", "jusqu’à {b} min").format(b=upper[0])]
        labels += [
            QCoreApplication.translate("MapLegend", "plus de {a} à {b} min").format(a=low, b=high)
            for low, high in itertools.pairwise(upper)
        ]
        labels.append(QCoreApplication.translate("MapLegend", "plus de {a} min").format(a=upper[-1]))
        return labels

    @property
    def missing(self) -> str:
        """Words for the communes without minutes."""
        return no_data()

    def classify(self, values: Floats) -> NDArray[np.int64]:
        """Class index of each value, 0 for the shortest; -1 where there is no data (nan)."""
        return classes_of(values, self.upper_min)


def _spread(count: int) -> list[float]:
    """``count`` places evenly from 0 to 1; the only one is at 1."""
    return [1.0] if count == 1 else [index / (count - 1) for index in range(count)]
