"""Who is within the threshold of urgent care and who is beyond, for one definition and one source of minutes."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.territory.minutes_source import SourceFacts


@dataclass(frozen=True, slots=True)
class CoverageTotal:
    """Communes and people of an area, how many of them are beyond the threshold, and for how many nobody can tell."""

    code: str
    communes: int
    population: int
    communes_beyond: int
    population_beyond: int
    communes_unknown: int
    population_unknown: int

    @property
    def share_beyond(self) -> float:
        """People beyond the threshold for 100 of the area; 0 where nobody lives."""
        return 100 * self.population_beyond / self.population if self.population else 0.0


@dataclass(frozen=True, slots=True)
class CoverageGap:
    """A commune beyond the threshold. ``minutes`` is None when no place of urgent care can be reached.

    ``nearest`` is the id of the nearest equipment, 0 where it is not known.
    """

    insee_code: str
    name: str
    departement: str
    population: int
    minutes: float | None
    nearest: int


@dataclass(frozen=True)
class Coverage:
    """Minutes of each commune (arrays of shape (n,); NaN: none reachable) with everything a figure must carry.

    ``nearest`` is the id of the nearest equipment that counts, 0 where there is none or the source does not say;
    ``known`` is False where the source cannot tell: such a commune is neither within nor beyond. ``band`` holds the
    population beyond the threshold when every minute is 10 % shorter and 10 % longer (the factors are parameters of
    the source). ``remarks``: sentences that go with the figures.
    """

    definition: CoverageDefinition
    source: SourceFacts
    remarks: tuple[str, ...]
    insee_code: NDArray[np.str_]
    name: NDArray[np.str_]
    departement: NDArray[np.str_]
    region: NDArray[np.str_]
    epci: NDArray[np.str_]
    population: NDArray[np.int32]
    minutes: NDArray[np.float64]
    nearest: NDArray[np.int64]
    known: NDArray[np.bool_]
    band: tuple[int, int]

    @property
    def beyond(self) -> NDArray[np.bool_]:
        """True for communes beyond the threshold; one that reaches nothing is beyond."""
        return beyond(self.minutes, self.definition) & self.known

    def part(self, chosen: NDArray[np.bool_]) -> "Coverage":
        """The same for some of its communes only, with their own band."""
        known = chosen & self.known
        columns = ("insee_code", "name", "departement", "region", "epci", "population", "minutes", "nearest", "known")
        kept: dict[str, Any] = {column: getattr(self, column)[chosen] for column in columns}
        band = population_band(self.minutes[known], self.population[known], self.definition, self.source.band)
        return replace(self, band=band, **kept)

    def total(self) -> CoverageTotal:
        """The whole territory."""
        return self._total("", np.ones(len(self.insee_code), dtype=bool))

    def by_departement(self) -> list[CoverageTotal]:
        """One total a département, in the order of their codes."""
        return self.by(self.departement)

    def by(self, area: NDArray[np.str_]) -> list[CoverageTotal]:
        """One total an area, in the order of the codes; ``area`` gives the code of each commune, empty for none."""
        return [self._total(str(code), area == code) for code in np.unique(area) if code]

    def gaps(self) -> list[CoverageGap]:
        """Communes beyond the threshold, most people first."""
        found = [
            CoverageGap(
                insee_code=str(self.insee_code[index]),
                name=str(self.name[index]),
                departement=str(self.departement[index]),
                population=int(self.population[index]),
                minutes=None if np.isnan(self.minutes[index]) else float(self.minutes[index]),
                nearest=int(self.nearest[index]),
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
            communes_unknown=int((chosen & ~self.known).sum()),
            population_unknown=int(self.population[chosen & ~self.known].sum()),
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
    """People beyond the threshold with all minutes multiplied by the low and by the high factor.

    The fixed delay of the definition is no driving and stays as it is.
    """
    delay = definition.extra_delay_min
    low, high = (int(population[beyond((minutes - delay) * factor + delay, definition)].sum()) for factor in factors)
    return low, high
