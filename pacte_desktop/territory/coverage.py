"""Who is within the threshold of urgent care and who is beyond, for one definition and one source of minutes."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.urgent_care import CoverageDefinition, TravelTimeSource


@dataclass(frozen=True, slots=True)
class CoverageTotal:
    """Communes and people of an area, and how many of them are beyond the threshold."""

    code: str
    communes: int
    population: int
    communes_beyond: int
    population_beyond: int


@dataclass(frozen=True, slots=True)
class CoverageGap:
    """A commune beyond the threshold. ``minutes`` is None when no place of urgent care can be reached."""

    insee_code: str
    name: str
    departement: str
    population: int
    minutes: float | None


@dataclass(frozen=True)
class Coverage:
    """Minutes of each commune (arrays of shape (n,); NaN: none reachable) with everything a figure must carry.

    ``band`` holds the population beyond the threshold when every minute is 10 % shorter and 10 % longer (the factors
    are parameters of the source).
    """

    definition: CoverageDefinition
    source: TravelTimeSource
    source_note: str
    insee_code: NDArray[np.str_]
    name: NDArray[np.str_]
    departement: NDArray[np.str_]
    population: NDArray[np.int32]
    minutes: NDArray[np.float64]
    band: tuple[int, int]

    @property
    def beyond(self) -> NDArray[np.bool_]:
        """True for communes beyond the threshold; one that reaches nothing is beyond."""
        return beyond(self.minutes, self.definition)

    def total(self) -> CoverageTotal:
        """The whole territory."""
        return self._total("", np.ones(len(self.insee_code), dtype=bool))

    def by_departement(self) -> list[CoverageTotal]:
        """One total a département, in the order of their codes."""
        return [self._total(str(code), self.departement == code) for code in np.unique(self.departement)]

    def gaps(self) -> list[CoverageGap]:
        """Communes beyond the threshold, most people first."""
        found = [
            CoverageGap(
                insee_code=str(self.insee_code[index]),
                name=str(self.name[index]),
                departement=str(self.departement[index]),
                population=int(self.population[index]),
                minutes=None if np.isnan(self.minutes[index]) else float(self.minutes[index]),
            )
            for index in np.flatnonzero(self.beyond)
        ]
        return sorted(found, key=lambda gap: (-gap.population, gap.insee_code))

    def _total(self, code: str, chosen: NDArray[np.bool_]) -> CoverageTotal:
        lost = chosen & self.beyond
        return CoverageTotal(
            code=code,
            communes=int(chosen.sum()),
            population=int(self.population[chosen].sum()),
            communes_beyond=int(lost.sum()),
            population_beyond=int(self.population[lost].sum()),
        )


def beyond(minutes: NDArray[np.float64], definition: CoverageDefinition) -> NDArray[np.bool_]:
    """True where ``minutes`` is more than the threshold, or unknown."""
    covered: NDArray[np.bool_] = minutes <= definition.threshold_min
    return ~covered


def population_band(
    minutes: NDArray[np.float64],
    population: NDArray[np.int32],
    definition: CoverageDefinition,
    factors: tuple[float, float],
) -> tuple[int, int]:
    """People beyond the threshold with all minutes multiplied by the low and by the high factor."""
    low, high = (int(population[beyond(minutes * factor, definition)].sum()) for factor in factors)
    return low, high
