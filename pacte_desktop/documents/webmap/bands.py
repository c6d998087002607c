"""Classes of minutes on the shared map: bounds, colour, hatching, words, and what each holds.

Colours alone never speak: every class beyond the threshold is hatched, and the legend counts in words.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from pacte_desktop.documents.webmap.content import MapCommune, sorted_bands
from pacte_desktop.domain.wording import grouped, translate

_COVERED = ("#DCEBEC", "#A9CFD3", "#6FADB5")
_BEYOND = ("#E3924B", "#A8480F")
_HATCH_GAP_PX = (9, 5)
_HATCH_COLOURS = ("#7A3A08", "#4A1C02")
NO_DATA = "none"


@dataclass(frozen=True, slots=True)
class Band:
    """Minutes in ]low_min, high_min]; ``high_min`` is None for the last class, both are for « sans donnée »."""

    key: str
    low_min: float | None
    high_min: float | None
    is_beyond: bool
    colour: str
    hatch_colour: str = ""
    hatch_gap_px: int = 0
    communes: int = 0
    population: int = 0

    @property
    def fill(self) -> str:
        """SVG paint of the class."""
        return self.colour if self.key != NO_DATA and not self.hatch_gap_px else f"url(#paint-{self.key})"

    @property
    def label(self) -> str:
        """Words of the legend; the bounds say which side they belong to."""
        if self.low_min is None and self.high_min is None:
            return translate("WebMap", "sans donnée")
        if self.low_min is None:
            return translate("WebMap", "jusqu’à {high} min").format(high=_minutes(self.high_min))
        if self.high_min is None:
            return translate("WebMap", "plus de {low} min").format(low=_minutes(self.low_min))
        return translate("WebMap", "plus de {low} à {high} min").format(
            low=_minutes(self.low_min), high=_minutes(self.high_min)
        )


def _minutes(value: float | None) -> str:
    number = value or 0.0
    return grouped(number, 0 if number == int(number) else 1)


def bands_of(communes: Iterable[MapCommune], bands_min: tuple[float, ...], threshold_min: float) -> list[Band]:
    """Classes from the nearest to the farthest, then « sans donnée » when a commune has no minutes."""
    bounds = sorted_bands(bands_min, threshold_min)
    counts = [0] * (len(bounds) + 2)
    population = [0] * (len(bounds) + 2)
    for commune in communes:
        place = band_index(commune.minutes, bounds)
        counts[place] += 1
        population[place] += commune.population
    covered = bounds.index(threshold_min) + 1
    lows: tuple[float | None, ...] = (None, *bounds)
    bands = []
    for place, (low, high) in enumerate(zip(lows, (*bounds, None), strict=True)):
        beyond = place - covered
        is_beyond = beyond >= 0
        step = _step(beyond, len(bounds) + 1 - covered) if is_beyond else 0.0
        bands.append(
            Band(
                key=str(place),
                low_min=low,
                high_min=high,
                is_beyond=is_beyond,
                colour=_ramp(_BEYOND, step) if is_beyond else _ramp(_COVERED, _step(place, covered)),
                hatch_colour=_ramp(_HATCH_COLOURS, step) if is_beyond else "",
                hatch_gap_px=round(_HATCH_GAP_PX[0] + step * (_HATCH_GAP_PX[1] - _HATCH_GAP_PX[0])) if is_beyond else 0,
                communes=counts[place],
                population=population[place],
            )
        )
    if counts[-1]:
        bands.append(Band(NO_DATA, None, None, False, "#F1F1EF", communes=counts[-1], population=population[-1]))
    return bands


def band_index(minutes: float | None, bounds: tuple[float, ...]) -> int:
    """Place of the class that holds ``minutes``: a bound belongs to the class that it closes; -1 without minutes.

    >>> [band_index(value, (10.0, 30.0)) for value in (10.0, 10.01, 30.0, 30.01, None)]
    [0, 1, 1, 2, -1]
    """
    return -1 if minutes is None else bisect_left(bounds, minutes)


def _step(place: int, count: int) -> float:
    return place / (count - 1) if count > 1 else 1.0


def _ramp(colours: tuple[str, ...], step: float) -> str:
    """Colour at ``step`` (0 to 1) along equally spaced ``colours``."""
    position = step * (len(colours) - 1)
    left = min(int(position), len(colours) - 2)
    share = position - left
    mixed = (
        round(int(colours[left][at : at + 2], 16) * (1 - share) + int(colours[left + 1][at : at + 2], 16) * share)
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{value:02X}" for value in mixed)
