"""The one interface through which minutes are asked for, whatever they come from.

Four sources answer it and are never mixed in one figure: estimation, road network, imported matrix, official minutes.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.matrix import SparseMinutes

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Places:
    """k places: row of the commune of each in the territory (-1 outside), and its point in the territory's metres."""

    commune: Ints
    point: Floats

    def __len__(self) -> int:
        return len(self.commune)

    def only(self, chosen: Flags) -> "Places":
        """Some of the places, in their order."""
        return Places(self.commune[chosen], self.point[chosen])


@dataclass(frozen=True)
class Reach:
    """Minutes between each of n communes and the nearest of some places.

    ``minutes`` is NaN where none is reached within the limit of the source; ``place`` is the number of the nearest
    place, -1 for none; ``known`` is False where the source cannot tell (a commune without a road near it).
    """

    minutes: Floats
    place: Ints
    known: Flags

    @classmethod
    def nothing(cls, count: int) -> "Reach":
        """No place reached from any of ``count`` communes."""
        return cls(np.full(count, np.nan), np.full(count, -1, dtype=np.int64), np.ones(count, dtype=bool))

    def nearer(self, other: "Reach") -> "Reach":
        """The nearer of two for each commune; known where both are."""
        swap = np.isnan(self.minutes) | (other.minutes < self.minutes)
        return Reach(
            np.where(swap, other.minutes, self.minutes),
            np.where(swap, other.place, self.place),
            self.known & other.known,
        )


@dataclass(frozen=True)
class SourceFacts:
    """What must be said wherever minutes of this source are shown; ``key`` changes when any of its minutes may.

    ``band``: factors on every minute for the low and the high end of a figure. ``valid_to_min``: minutes up to which
    they were compared with official ones, or reach at all. ``thanks``: whom a licence wants named on what is printed.
    """

    kind: TravelTimeSource
    name: str
    note: str
    key: str
    band: tuple[float, float]
    valid_to_min: float
    thanks: str = ""

    @property
    def credited_name(self) -> str:
        """The name for the foot of a print, with whom a licence wants named there."""
        return " · ".join(filter(None, (self.name, self.thanks)))


class MinutesSource(Protocol):
    """Minutes by car between communes and places, one way or the other."""

    @property
    def facts(self) -> SourceFacts:
        """What is said of these minutes."""

    def refusal(self, definition: CoverageDefinition) -> str:
        """Why the source cannot answer this definition; empty when it can."""

    def nearest(self, places: Places, *, to_places: bool, watch: Watch) -> Reach:
        """Minutes from every commune to its nearest place, or from the nearest place to every commune."""

    def between(self, place: Places, *, to_places: bool) -> Floats:
        """Minutes between every commune and one place, shape (n,); NaN where it is not known or too far."""

    def table(self, limit_min: float, watch: Watch) -> SparseMinutes:
        """Minutes from every commune (rows) to every commune (columns) within a limit, inclusive."""


def cannot_answer(name: str, what: str) -> KnownError:
    """The refusal of a source that holds ready-made minutes and is asked for others."""
    return KnownError(
        translate("Minutes", "La source « {name} » ne donne pas {what}.").format(name=name, what=what),
        translate("Minutes", "Choisissez une autre source de minutes : réseau routier, matrice ou estimation."),
    )
