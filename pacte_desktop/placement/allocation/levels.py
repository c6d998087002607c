"""What a plan is worth, level by level: the first level that differs decides between two plans. Smaller is better.

With x(i) the post of intern i, w(i) = 1 + hardship, and the completed lists of ``measures``:

1. ``unplaced``: interns without a post.
2. ``stranded_next``: interns whose post leaves their curriculum no way to end, plus, for each group of posts, the
   interns above ``most``.
3. ``floors``: for each group of posts, the interns missing below ``least``.
4. ``couples_apart``: couples without two posts at most ``couple_limit_min`` from each other (only when there are any).
5. ``changes`` when asked for least change: interns who hold a post and do not keep it.
6. ``outside_wishes``: interns whose post is not within their completed list (or who have none).
7. ``beyond_wish_5``: interns whose post comes after the fifth of it.
8. ``wish_squares``: sum of w(i) · rank².
9. ``travel_beyond_90``, ``travel_beyond_60``, ``travel_beyond_45``: sum of w(i) over the interns whose farthest
   place is more than 90 (60, 45) minutes from home. One after the other, they press the longest travels down before
   the mean is looked at, first for those who were badly served before. Each is a sum over pairs, as a network needs.
10. ``travel_mean``: mean minutes from home, weighted by w(i).
11. ``changes``, unless it came before.

Weights are rounded to hundredths and minutes to tenths before anything is summed (``measures``), so values of equal
plans are equal. Plans that are equal at every level are parted by the published draw of ``draw``.
"""

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.placement.allocation.measures import MINUTE_SCALE, WEIGHT_SCALE, Measures, measures
from pacte_desktop.placement.instance import NOBODY, Instance, Level

COUPLE_LIMIT_MIN = 30.0
"""Two posts at most so far from each other are near, unless asked otherwise."""

FARTHEST_LIMITS_MIN = {"travel_beyond_90": 90.0, "travel_beyond_60": 60.0, "travel_beyond_45": 45.0}

FIRST_WISHES = 5

NAMES = {
    "unplaced": QT_TRANSLATE_NOOP("Allocation", "sans poste"),
    "stranded_next": QT_TRANSLATE_NOOP("Allocation", "bloqués au semestre suivant"),
    "floors": QT_TRANSLATE_NOOP("Allocation", "places à pourvoir manquantes"),
    "couples_apart": QT_TRANSLATE_NOOP("Allocation", "couples éloignés"),
    "changes": QT_TRANSLATE_NOOP("Allocation", "changements de poste"),
    "outside_wishes": QT_TRANSLATE_NOOP("Allocation", "hors de la liste de vœux complétée"),
    "beyond_wish_5": QT_TRANSLATE_NOOP("Allocation", "au-delà du 5ᵉ vœu"),
    "wish_squares": QT_TRANSLATE_NOOP("Allocation", "somme des carrés des rangs de vœu, pondérée"),
    "travel_beyond_90": QT_TRANSLATE_NOOP("Allocation", "à plus de 90 minutes, pondéré"),
    "travel_beyond_60": QT_TRANSLATE_NOOP("Allocation", "à plus de 60 minutes, pondéré"),
    "travel_beyond_45": QT_TRANSLATE_NOOP("Allocation", "à plus de 45 minutes, pondéré"),
    "travel_mean": QT_TRANSLATE_NOOP("Allocation", "trajet moyen en minutes, pondéré"),
}


def level_name(code: str) -> str:
    """What a level counts, in the user's language."""
    return translate("Allocation", NAMES[code])


def codes_of(instance: Instance, least_change: bool = False) -> tuple[str, ...]:
    """Codes of the levels of an instance, the weightiest first."""
    first = ("unplaced", "stranded_next", "floors", *(("couples_apart",) if instance.couples else ()))
    middle = ("outside_wishes", "beyond_wish_5", "wish_squares", *FARTHEST_LIMITS_MIN, "travel_mean")
    return (*first, "changes", *middle) if least_change else (*first, *middle, "changes")


def levels_of(
    instance: Instance,
    post_of: NDArray[np.int64],
    *,
    least_change: bool = False,
    couple_limit_min: float = COUPLE_LIMIT_MIN,
    known: Measures | None = None,
) -> tuple[Level, ...]:
    """Every level of any plan, however it was made; ``known`` spares the measures when one has them."""
    found = known or measures(instance)
    values = {
        **_counts(instance, post_of, couple_limit_min),
        **_sums(instance, np.where(post_of == NOBODY, instance.size[1], post_of), found),
    }
    return tuple(Level(code, float(values[code])) for code in codes_of(instance, least_change))


def couples_apart(instance: Instance, post_of: NDArray[np.int64], couple_limit_min: float) -> int:
    """Couples who are not near each other; without a post one is near nobody."""
    if instance.apart_min is None:
        return len(instance.couples)
    return sum(
        NOBODY in (post_of[one], post_of[other])
        or not instance.apart_min[post_of[one], post_of[other]] <= couple_limit_min
        for one, other in instance.couples
    )


def _counts(instance: Instance, post_of: NDArray[np.int64], couple_limit_min: float) -> dict[str, float]:
    placed = np.flatnonzero(post_of != NOBODY)
    taken = np.bincount(post_of[placed], minlength=instance.size[1])
    on_group = [int(taken[list(group.posts)].sum()) for group in instance.groups]
    too_many = sum(
        max(0, on - group.most) for on, group in zip(on_group, instance.groups, strict=True) if group.most is not None
    )
    return {
        "unplaced": len(post_of) - len(placed),
        "stranded_next": int(instance.strands[placed, post_of[placed]].sum()) + too_many,
        "floors": sum(max(0, group.least - on) for on, group in zip(on_group, instance.groups, strict=True)),
        "couples_apart": couples_apart(instance, post_of, couple_limit_min),
        "changes": int(((instance.current != NOBODY) & (instance.current != post_of)).sum()),
    }


def _sums(instance: Instance, column: NDArray[np.int64], found: Measures) -> dict[str, float]:
    """The levels that are sums over interns; ``column`` is the post, m for none."""
    interns = np.arange(instance.size[0])
    rank, farthest_min = found.rank[interns, column], found.farthest_min[interns, column]
    total_weight = max(int(found.weight.sum()), 1)
    return {
        "outside_wishes": int((~found.within[interns, column]).sum()),
        "beyond_wish_5": int((rank > FIRST_WISHES).sum()),
        "wish_squares": int((found.weight * rank**2).sum()) / WEIGHT_SCALE,
        **{
            code: int(found.weight[farthest_min > limit_min].sum()) / WEIGHT_SCALE
            for code, limit_min in FARTHEST_LIMITS_MIN.items()
        },
        "travel_mean": int((found.weight * found.tenths[interns, column]).sum()) / (total_weight * MINUTE_SCALE),
    }


def unit_of(code: str, known: Measures) -> int:
    """How many whole units of cost make one of the level's value."""
    if code == "travel_mean":
        return max(int(known.weight.sum()), 1) * MINUTE_SCALE
    return WEIGHT_SCALE if code == "wish_squares" or code in FARTHEST_LIMITS_MIN else 1
