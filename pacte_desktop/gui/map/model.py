"""Plain values that the map draws: communes, outlines and points, in projected metres (EPSG:2154)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


class PointKind(StrEnum):
    """What a point stands for; each kind has its own shape."""

    SU = "su"
    SMUR = "smur"
    SU_OR_SMUR = "su_or_smur"
    MCS = "mcs"
    CHU = "chu"
    TRAINING_SITE = "training_site"
    MSP = "msp"
    CDS = "cds"
    HOUSING = "housing"


@dataclass(frozen=True)
class MapCommunes:
    """Communes as parallel arrays of one length; coordinates in metres (EPSG:2154).

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


@dataclass(frozen=True)
class MapOutlines:
    """Lines or polygons of départements (thin) and régions (strong), in metres (EPSG:2154).

    Polygons are also filled as quiet land, so that the country goes on beyond the context communes.
    """

    departements: Sequence[BaseGeometry] = ()
    regions: Sequence[BaseGeometry] = ()


@dataclass(frozen=True)
class MapPoint:
    """One place in metres (EPSG:2154); ``fill`` is the occupancy 0..1 of a training site, ``outside`` the region."""

    kind: PointKind
    id: int
    name: str
    x_m: float
    y_m: float
    fill: float | None = None
    outside: bool = False


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

    def classify(self, minutes: Floats) -> NDArray[np.int64]:
        """Class index of each value, 0 for the shortest; -1 where there is no data (nan)."""
        classes = np.searchsorted(np.asarray(self.upper_min), minutes, side="left").astype(np.int64)
        classes[np.isnan(minutes)] = -1
        return classes
