"""How the other variables of the shared map look: amounts from a blank to cross-hatching, and the zones of doctors."""

from collections.abc import Sequence
from itertools import pairwise

from pacte_desktop.documents.webmap.bands import ramp
from pacte_desktop.documents.webmap.content import MapClass
from pacte_desktop.domain.wording import stated, translate

_AMOUNT = ("#F3EEF8", "#B7A0D0", "#5B3985")
# The same steps as on the map of the window: a photocopy tells all of them apart.
_STEPS = (("", 0), ("-", 10), ("/", 8), ("-", 5), ("/", 5), ("/\\", 5))
_DARK, _LIGHT = "#4A3B5E", "#E9E0F3"
_ZONES = (("#EB8E3A", "/\\", 9), ("#A3CAF0", "/", 6), ("#B5DFAE", "-", 7), ("#FFFFFF", "", 0))


def amount_classes(upper: Sequence[float], unit: str = "", *, falling: bool = False) -> tuple[MapClass, ...]:
    """Classes of an amount between ascending borders, two to six; ``falling``: the small values are the strong ones."""
    count = len(upper) + 1
    if not 2 <= count <= len(_STEPS):
        raise ValueError(f"{count} classes: between 2 and {len(_STEPS)} can be told apart")
    steps = _STEPS[:count] if count > 2 else (_STEPS[0], _STEPS[2])
    looks = [
        (ramp(_AMOUNT, place / (count - 1)), strokes, gap, _DARK if place < count - 2 else _LIGHT)
        for place, (strokes, gap) in enumerate(steps)
    ]
    if falling:
        looks.reverse()
    return tuple(MapClass(label, *look) for label, look in zip(_labels(upper, unit), looks, strict=True))


def zone_classes(labels: Sequence[str]) -> tuple[MapClass, ...]:
    """The four zones of general practitioners in the colours of Rezone: priority, complement, watch, none."""
    return tuple(MapClass(label, *look) for label, look in zip(labels, _ZONES, strict=True))


def _labels(upper: Sequence[float], unit: str) -> list[str]:
    figures = [stated(value) for value in upper]
    after = f"\u202f{unit}" if unit else ""
    first = translate("WebMap", "jusqu’à {high}").format(high=figures[0])
    between = translate("WebMap", "plus de {low} à {high}")
    last = translate("WebMap", "plus de {low}").format(low=figures[-1])
    words = [first, *(between.format(low=low, high=high) for low, high in pairwise(figures)), last]
    return [text + after for text in words]
