"""How the other variables of the shared map look: amounts from a blank to cross-hatching, and the zones of doctors."""

from collections.abc import Sequence

from pacte_desktop.documents.webmap.bands import ramp
from pacte_desktop.documents.webmap.content import MapClass

_AMOUNT = ("#F3EEF8", "#B7A0D0", "#5B3985")
# The same steps as on the map of the window: a photocopy tells all of them apart.
_STEPS = (("", 0), ("-", 10), ("/", 8), ("-", 5), ("/", 5), ("/\\", 5))
_DARK, _LIGHT = "#4A3B5E", "#E9E0F3"
_ZONES = (("#EB8E3A", "/\\", 9), ("#A3CAF0", "/", 6), ("#B5DFAE", "-", 7), ("#FFFFFF", "", 0))


def amount_classes(labels: Sequence[str], *, falling: bool = False) -> tuple[MapClass, ...]:
    """Classes of an amount by their words, two to six, ascending; ``falling``: the small values are the strong ones."""
    count = len(labels)
    if not 2 <= count <= len(_STEPS):
        raise ValueError(f"{count} classes: between 2 and {len(_STEPS)} can be told apart")
    steps = _STEPS[:count] if count > 2 else (_STEPS[0], _STEPS[2])
    looks = [
        (ramp(_AMOUNT, place / (count - 1)), strokes, gap, _DARK if place < count - 2 else _LIGHT)
        for place, (strokes, gap) in enumerate(steps)
    ]
    if falling:
        looks.reverse()
    return tuple(MapClass(label, *look) for label, look in zip(labels, looks, strict=True))


def zone_classes(labels: Sequence[str]) -> tuple[MapClass, ...]:
    """The four zones of general practitioners in the colours of Rezone: priority, complement, watch, none."""
    return tuple(MapClass(label, *look) for label, look in zip(labels, _ZONES, strict=True))
