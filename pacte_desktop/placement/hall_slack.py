"""How many seats of a type or a zone could be lost before someone is stranded, beside the bare count of seats.

Mathematics. nu: interns placed by a largest matching; nu_g: the same without the seats of group g. A largest matching
that uses as few seats of g as possible uses nu - nu_g of them (seats, too, are the elements of a matroid), so
``spare`` = seats of g - (nu - nu_g), exactly.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.placement.bit_table import Mask
from pacte_desktop.placement.hall_certificate import HallCertificate
from pacte_desktop.placement.witness import Indices, Witness


@dataclass(frozen=True, slots=True)
class GroupSlack:
    """The seats of one group against those who need them.

    ``must``: interns who have nowhere else to go. ``can``: interns who may go there. ``slack``: seats less ``must``,
    the bare count. ``spare``: the most seats of the group, well chosen, that can be closed while as many as now are
    placed. ``tightest``: the interns for whom that number is what it is, with every post that is open to them and the
    group; None when the group can be closed whole. Where everyone can be placed, its seats less its interns
    are ``spare``.
    """

    label: str
    seats: int
    must: int
    can: int
    slack: int
    spare: int
    tightest: HallCertificate | None


def slack_by_group(
    eligible: Mask, capacity: NDArray[np.integer], groups: Mapping[str, Iterable[int]]
) -> tuple[GroupSlack, ...]:
    """Slack of each group, as the groups come. ``eligible`` (n, m), ``capacity`` (m), groups of post indices."""
    interns = len(eligible)
    everyone = Witness(
        eligible, capacity.astype(np.int64), np.ones(interns, np.bool_), np.arange(interns), is_canonical=False
    )
    return tuple(_slack(everyone, label, np.array([*posts], np.int64)) for label, posts in groups.items())


def _slack(everyone: Witness, label: str, posts: Indices) -> GroupSlack:
    inside = np.isin(np.arange(len(everyone.seats)), posts)
    seats = int(everyone.seats[inside].sum())
    can = everyone.eligible[:, inside & (everyone.seats > 0)].any(axis=1)
    elsewhere = everyone.eligible[:, ~inside & (everyone.seats > 0)].any(axis=1)
    must = int((can & ~elsewhere).sum())
    without = everyone.copy()
    without.close(np.flatnonzero(inside))
    needed = int(everyone.load.sum() - without.load.sum())
    tightest = _tightest(without, inside, everyone.seats) if needed else None
    return GroupSlack(label, seats, must, int(can.sum()), seats - must, seats - needed, tightest)


def _tightest(without: Witness, inside: Mask, seats: Indices) -> HallCertificate:
    """Those who compete for the seats outside the group when it is closed and too few, group and all."""
    group = inside & (seats > 0)
    # A part that lacks seats far from the group would lack them with it open.
    parts = [(who, where) for who, where in without.short_parts() if (without.choices(who) & group).any()]
    interns = np.concatenate([who for who, _ in parts])
    posts = np.logical_or.reduce([group, *(where for _, where in parts)])
    return HallCertificate(
        without.in_call_order(interns), tuple(np.flatnonzero(posts).tolist()), int(seats[posts].sum())
    )
