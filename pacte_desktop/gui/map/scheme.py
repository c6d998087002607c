"""How values become classes of the map, and how each class looks: a tint and a hatching that a photocopy keeps."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from pacte_desktop.services.map_classes import Floats, classes_of, figure, not_published, number_labels, zone_labels

LIGHT_HATCH_PX = 8
DENSE_HATCH_PX = 5
_MOST_STEPS = 6


class Tint(StrEnum):
    """Role of a colour; the palette of the theme has the colours, from the faintest to the strongest."""

    WITHIN = "within"
    BEYOND = "beyond"
    AMOUNT = "amount"
    LESS = "less"
    MORE = "more"
    NEUTRAL = "neutral"
    ZIP = "zip"
    ZAC = "zac"
    ZV = "zv"
    HV = "hv"


@dataclass(frozen=True)
class Pattern:
    """Hatching: one stroke of each kind in ``strokes`` (``/``, ``\\``, ``-``, ``|``) every ``period_px`` pixels."""

    strokes: str
    period_px: int = LIGHT_HATCH_PX


@dataclass(frozen=True)
class Look:
    """Look of one class: ``place`` 0..1 along the colours of ``tint``, and its hatching, if any."""

    tint: Tint
    place: float = 1.0
    pattern: Pattern | None = None
    dense: bool = False
    """The hatching uses the stronger of the two inks of the limit."""


class Scheme(Protocol):
    """What the map and the legend need to know of a variable."""

    @property
    def count(self) -> int:
        """Number of classes, without « no data »."""

    @property
    def looks(self) -> Sequence[Look]:
        """One look for each class."""

    @property
    def labels(self) -> Sequence[str]:
        """Words for each class."""

    @property
    def missing(self) -> str:
        """Words for the communes without a value."""

    def classify(self, values: Floats) -> NDArray[np.int64]:
        """Class index of each value; :data:`NO_DATA` for nan."""


@dataclass(frozen=True)
class MapScheme:
    """Classes between ascending borders; ``upper`` has one border less than there are classes."""

    upper: tuple[float, ...]
    looks: tuple[Look, ...]
    labels: tuple[str, ...]
    missing: str

    def __post_init__(self) -> None:
        if list(self.upper) != sorted(set(self.upper)):
            raise ValueError("class borders must ascend")
        if {len(self.looks), len(self.labels)} != {len(self.upper) + 1}:
            raise ValueError("as many looks and labels as classes")

    @property
    def count(self) -> int:
        """Number of classes, without « no data »."""
        return len(self.looks)

    def classify(self, values: Floats) -> NDArray[np.int64]:
        """Class index of each value; :data:`NO_DATA` for nan."""
        return classes_of(values, self.upper)


# From a blank to the closest cross-hatching; a photocopy tells all of them apart.
_STEPS = (
    None, Pattern("-", 10), Pattern("/", LIGHT_HATCH_PX), Pattern("-", 5), Pattern("/", DENSE_HATCH_PX),
    Pattern("/\\", DENSE_HATCH_PX),
)  # fmt: skip


def sequential_scheme(
    upper: Sequence[float], unit: str = "", *, falling: bool = False, labels: Sequence[str] = ()
) -> MapScheme:
    """Classes of an amount such as inhabitants per km², at most six; ``falling``: the small values are the strong ones.

    A first border of 0 gives zero a class of its own, apart from what is not published. ``labels``: words for the
    classes instead of those of :func:`number_labels`.
    """
    count = len(upper) + 1
    if not 2 <= count <= _MOST_STEPS:
        raise ValueError(f"{count} classes: between 2 and {_MOST_STEPS} can be told apart")
    patterns = _STEPS[:count] if count > 2 else (_STEPS[0], _STEPS[2])
    looks = [Look(Tint.AMOUNT, step / (count - 1), patterns[step]) for step in range(count)]
    if falling:
        looks.reverse()
    return MapScheme(tuple(upper), tuple(looks), tuple(labels or number_labels(upper, unit)), not_published())


def diverging_scheme(borders: Sequence[float], unit: str = "") -> MapScheme:
    """Classes of a difference, mirrored at zero: falling strokes for less, rising ones for more, blank around zero.

    ``borders``: the positive borders, ascending; the class around zero goes from minus the first to the first.
    """
    # Exactly a border away belongs to the smaller difference on both sides.
    upper = (*(float(np.nextafter(-border, -np.inf)) for border in reversed(borders)), *borders)
    side = len(borders)
    places = [(step + 1) / side for step in range(side)]
    period = [round(10 - 6 * (step + 1) / side) for step in range(side)]
    steps = list(zip(places, period, strict=True))
    more = [Look(Tint.MORE, place, Pattern("/", apart)) for place, apart in steps]
    less = [Look(Tint.LESS, place, Pattern("\\", apart)) for place, apart in steps]
    looks = (*reversed(less), Look(Tint.NEUTRAL), *more)
    return MapScheme(upper, looks, tuple(_difference_labels(borders, unit)), no_data())


def zoning_scheme() -> MapScheme:
    """Zones of access to doctors in the colours of Rezone; values 0 ZIP, 1 ZAC, 2 ZV, 3 HV."""
    looks = (
        Look(Tint.ZIP, pattern=Pattern("/\\", 9)),
        Look(Tint.ZAC, pattern=Pattern("/", 6)),
        Look(Tint.ZV, pattern=Pattern("-", 7)),
        Look(Tint.HV),
    )
    return MapScheme((0.5, 1.5, 2.5), looks, tuple(zone_labels()), not_published())


def no_data() -> str:
    """Words for what nobody knows."""
    return QCoreApplication.translate("MapLegend", "pas de donnée")


def count_labels(upper: Sequence[float], none: str) -> list[str]:
    """« aucune pharmacie », « 1 », « 2 à 5 », « plus de 5 » for borders 0, 1 and 5: classes of whole numbers.

    ``none``: words for zero, which must be the first border.
    """
    between = QCoreApplication.translate("MapScheme", "{a} à {b}")
    labels = [none]
    for low, high in itertools.pairwise(upper):
        first = low + 1
        labels.append(figure(high) if first == high else between.format(a=figure(first), b=figure(high)))
    return [*labels, QCoreApplication.translate("MapLegend", "plus de {a}").format(a=figure(upper[-1]))]


def _difference_labels(borders: Sequence[float], unit: str) -> list[str]:
    texts = [figure(value) for value in borders]
    after = f"\u202f{unit}" if unit else ""
    between = QCoreApplication.translate("MapScheme", "{sign}{a} à {sign}{b}")
    sides = {}
    for sign in ("−", "+"):
        steps = [between.format(sign=sign, a=low, b=high) + after for low, high in itertools.pairwise(texts)]
        last = QCoreApplication.translate("MapScheme", "au-delà de {sign}{a}").format(sign=sign, a=texts[-1])
        sides[sign] = [*steps, last + after]
    middle = QCoreApplication.translate("MapScheme", "écart d’au plus {a}").format(a=texts[0]) + after
    return [*reversed(sides["−"]), middle, *sides["+"]]
