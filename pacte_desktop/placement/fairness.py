"""What earlier semesters cost each intern: a debt without unit, 0 for nobody harmed, larger for more.

With b_s the burden of the internship of semester s, and decay d: debt(t + 1) = d · debt(t) + b_t, so that the semester
just over counts whole and each one before it d times less. b_s = (minutes beyond « far », as a share of « far »)
+ (the weight of a post outside the wishes, when it was one). Shown and editable; never used in the legal order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, isnan

from pacte_desktop.placement.instance import Instance

_DECILE = 10


@dataclass(frozen=True, slots=True)
class PastBurden:
    """One past internship: ``semester`` counts semesters (1 older than 2), ``minutes`` from home (None: unknown).

    ``wish_rank``: rank of the post among the wishes, 0 outside them, None when no wish is known.
    """

    semester: int
    minutes: float | None
    wish_rank: int | None


@dataclass(frozen=True, slots=True)
class BurdenScale:
    """What counts as a burden: ``decay`` per semester (0 to 1), minutes that are far, weight of what was not wished."""

    decay: float
    far_min: float
    outside_wishes: float


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One intern's account: debt now, how often far, how often outside the wishes, over how many semesters."""

    intern_id: int
    debt: float
    times_far: int
    times_outside: int
    semesters: int


@dataclass(frozen=True)
class Ledger:
    """``rows`` by debt, largest first. ``mean`` of all debts; ``worst_decile``: mean of the largest tenth (rounded up).

    ``share_far_often``: share of the interns who were far at least the number of times asked for.
    """

    rows: tuple[LedgerRow, ...]
    mean: float
    worst_decile: float
    share_far_often: float


def burden(past: PastBurden, scale: BurdenScale) -> float:
    """Burden of one internship; up to and including ``far_min`` minutes the way costs nothing."""
    way = max(0.0, past.minutes - scale.far_min) / scale.far_min if past.minutes is not None else 0.0
    return way + (scale.outside_wishes if past.wish_rank == 0 else 0.0)


def hardship(history: Sequence[PastBurden], scale: BurdenScale, now: int | None = None) -> float:
    """Debt of one intern at semester ``now`` (the one after the last of the history by default), at least 0."""
    if not history:
        return 0.0
    at = max(past.semester for past in history) + 1 if now is None else now
    return sum(burden(past, scale) * scale.decay ** (at - 1 - past.semester) for past in history if past.semester < at)


def ledger(histories: Mapping[int, Sequence[PastBurden]], scale: BurdenScale, *, now: int, often: int) -> Ledger:
    """Accounts of all interns (histories by intern id) at semester ``now``; ``often``: times far that are too many."""
    rows = sorted(
        (_row(intern_id, history, scale, now) for intern_id, history in histories.items()),
        key=lambda row: (-row.debt, row.intern_id),
    )
    if not rows:
        return Ledger((), 0.0, 0.0, 0.0)
    worst = rows[: ceil(len(rows) / _DECILE)]
    return Ledger(
        rows=tuple(rows),
        mean=sum(row.debt for row in rows) / len(rows),
        worst_decile=sum(row.debt for row in worst) / len(worst),
        share_far_often=sum(row.times_far >= often for row in rows) / len(rows),
    )


def burdens_of_plan(instance: Instance, post_of: Sequence[int], semester: int) -> dict[int, PastBurden]:
    """What a plan would add to each account, by intern id; interns without a post have no entry."""
    found = {}
    for row, post in enumerate(post_of):
        if post >= 0:
            minutes = float(instance.travel_min[row, post])
            known = bool((instance.wish_rank[row] > 0).any())
            rank = max(0, int(instance.wish_rank[row, post])) if known else None
            found[int(instance.intern_ids[row])] = PastBurden(semester, None if isnan(minutes) else minutes, rank)
    return found


def _row(intern_id: int, history: Sequence[PastBurden], scale: BurdenScale, now: int) -> LedgerRow:
    past = [found for found in history if found.semester < now]
    return LedgerRow(
        intern_id=intern_id,
        debt=hardship(past, scale, now),
        times_far=sum(found.minutes is not None and found.minutes > scale.far_min for found in past),
        times_outside=sum(found.wish_rank == 0 for found in past),
        semesters=len(past),
    )
