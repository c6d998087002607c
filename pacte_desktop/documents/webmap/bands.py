"""Classes of minutes on the shared map: bounds, colour, hatching, words.

Colours alone never speak: every class beyond the threshold is hatched.
"""

from bisect import bisect_left
from itertools import pairwise

from pacte_desktop.documents.webmap.content import MapClass, MapCommune, MapVariable, WebMap, sorted_bands
from pacte_desktop.domain.wording import grouped, stated, translate

_COVERED = ("#DCEBEC", "#A9CFD3", "#6FADB5")
_BEYOND = ("#E3924B", "#A8480F")
_HATCH_GAP_PX = (9, 5)
_HATCH_COLOURS = ("#7A3A08", "#4A1C02")
MINUTES = "minutes"
NO_DATA = -1


def minutes_variable(web_map: WebMap) -> MapVariable:
    """The communes by minutes, which the map shows first."""
    bounds = sorted_bands(web_map.bands_min, web_map.threshold_min)
    return MapVariable(
        key=MINUTES,
        name=translate("WebMap", "minutes"),
        title=translate("WebMap", "Minutes en voiture jusqu’aux soins urgents"),
        lines=(),
        classes=minutes_classes(bounds, web_map.threshold_min),
        class_of=tuple(band_index(commune.minutes, bounds) for commune in web_map.communes),
        texts=tuple(minutes_text(commune) for commune in web_map.communes),
        missing=translate("WebMap", "sans donnée"),
        limit=bounds.index(web_map.threshold_min) + 1,
    )


def minutes_text(commune: MapCommune) -> str:
    """« 30,4 min » in words of its own or ours."""
    if commune.minutes_text:
        return commune.minutes_text
    if commune.minutes is None:
        return translate("WebMap", "sans donnée")
    if commune.minutes == float("inf"):
        return translate("WebMap", "aucun accès")
    return translate("WebMap", "{minutes} min").format(minutes=grouped(commune.minutes, 1))


def minutes_classes(bounds: tuple[float, ...], threshold_min: float) -> tuple[MapClass, ...]:
    """Classes from the nearest to the farthest; the words say to which side a bound belongs."""
    covered = bounds.index(threshold_min) + 1
    classes = []
    for place, label in enumerate(_labels(bounds)):
        if place < covered:
            classes.append(MapClass(label, ramp(_COVERED, _step(place, covered))))
            continue
        step = _step(place - covered, len(bounds) + 1 - covered)
        gap_px = round(_HATCH_GAP_PX[0] + step * (_HATCH_GAP_PX[1] - _HATCH_GAP_PX[0]))
        classes.append(MapClass(label, ramp(_BEYOND, step), "/", gap_px, ramp(_HATCH_COLOURS, step)))
    return tuple(classes)


def _labels(bounds: tuple[float, ...]) -> list[str]:
    figures = [stated(bound) for bound in bounds]
    first = translate("WebMap", "jusqu’à {high} min").format(high=figures[0])
    between = translate("WebMap", "plus de {low} à {high} min")
    last = translate("WebMap", "plus de {low} min").format(low=figures[-1])
    return [first, *(between.format(low=low, high=high) for low, high in pairwise(figures)), last]


def band_index(minutes: float | None, bounds: tuple[float, ...]) -> int:
    """Place of the class that holds ``minutes``: a bound belongs to the class that it closes; -1 without minutes.

    >>> [band_index(value, (10.0, 30.0)) for value in (10.0, 10.01, 30.0, 30.01, None)]
    [0, 1, 1, 2, -1]
    """
    return NO_DATA if minutes is None else bisect_left(bounds, minutes)


def _step(place: int, count: int) -> float:
    return place / (count - 1) if count > 1 else 1.0


def ramp(colours: tuple[str, ...], step: float) -> str:
    """Colour at ``step`` (0 to 1) along equally spaced ``colours``."""
    position = step * (len(colours) - 1)
    left = min(int(position), len(colours) - 2)
    share = position - left
    mixed = (
        round(int(colours[left][at : at + 2], 16) * (1 - share) + int(colours[left + 1][at : at + 2], 16) * share)
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{value:02X}" for value in mixed)
