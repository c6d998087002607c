"""Who changes, and to which post, when one entry of a call list is withdrawn, or when other posts are opened.

Withdrawing the intern at place k leaves one seat more on one post g to everybody called later, and nothing else
differs. The first later intern who prefers g to what they took moves there and leaves one seat more on their own
post, and so on: only those who move are computed again. The result equals a full run without the withdrawn intern.
Where somebody took a seat and left later, seats change hands twice, and the full run itself is made.

What somebody who chose in the room would have taken is read from what they did (*assumptions*): (1) they prefer what
they took to everything that was free for them then; (2) the wishes that they had ranked better and that were full
then stay better; (3) without such wishes they keep what they took; (4) somebody who took nothing while something was
free for them was absent or refused, and takes nothing again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.instance import NOBODY, Instance, Solution
from pacte_desktop.placement.locks import locked_posts, seats_left
from pacte_desktop.placement.preferences import who_prefers
from pacte_desktop.placement.serial_choice import choose_in_order


@dataclass(frozen=True, slots=True)
class Moved:
    """An intern whose result differs: posts before and after, as indices, :data:`NOBODY` for none."""

    intern: int
    before: int
    after: int


@dataclass(frozen=True)
class Replay:
    """The plan without the intern ``withdrawn``, whose post ``freed`` (:data:`NOBODY` when they held none) is open.

    ``changed``: the other interns whose result differs, in call order. ``recomputed``: how many were computed again,
    exactly those unless somebody left on the way.
    """

    withdrawn: int
    freed: int
    changed: tuple[Moved, ...]
    solution: Solution
    recomputed: int


@dataclass(frozen=True)
class RecordedRound:
    """A round as it was held, ready to be run again: ``instance`` with the wishes that the choices reveal, ``order``
    of those who take part, ``post_of`` (n) what they left with, ``departures`` as in :func:`choose_in_order`."""

    instance: Instance
    order: tuple[int, ...]
    post_of: NDArray[np.int64]
    departures: Mapping[int, int]


def replay_without(
    instance: Instance,
    withdrawn: int,
    order: Sequence[int] | None = None,
    *,
    recorded: NDArray[np.int64] | None = None,
    departures: Mapping[int, int] | None = None,
    complete: bool = True,
) -> Replay:
    """Plan without one intern (index), from declared wishes, or from the posts (n) ``recorded`` in a round.

    ``departures``: interns who give back what they took and leave, once so many turns of ``order`` have passed.
    """
    called = tuple(range(len(instance.intern_ids)) if order is None else order)
    leaving = departures or {}
    if recorded is None:
        before = choose_in_order(instance, called, complete=complete, departures=leaving).post_of
    else:
        held = recorded_round(instance, recorded, called, leaving)
        instance, called, before, leaving = held.instance, held.order, held.post_of, held.departures
    if leaving:
        return _run_again(instance, withdrawn, called, before, leaving, complete=complete)
    return _without(instance, withdrawn, called, before, complete)


def recorded_round(
    instance: Instance,
    recorded: NDArray[np.int64],
    order: Sequence[int] | None = None,
    departures: Mapping[int, int] | None = None,
) -> RecordedRound:
    """The wishes that the choices of a round reveal (assumptions 1 to 4 above); a run of them gives the round again.

    Raises :class:`KnownError` when a recorded post was full or not allowed at its turn.
    """
    ranks = instance.wish_rank.copy()
    seats = seats_left(instance)
    post_of = locked_posts(instance)
    present: list[int] = []
    leaving, gone = dict(departures or {}), dict[int, int]()
    for turns, intern in enumerate(range(len(instance.intern_ids)) if order is None else order):
        for leaver in [found for found, when in leaving.items() if when <= turns]:
            if recorded[leaver] != NOBODY:
                seats[recorded[leaver]] += 1
            gone[leaver] = len(present)
            del leaving[leaver]
        post = int(recorded[intern])
        free = instance.eligible[intern] & (seats > 0)
        if instance.locked[intern]:
            present.append(intern)
        elif post == NOBODY:
            if not free.any():
                present.append(intern)
        elif free[post]:
            present.append(intern)
            ranks[intern] = _revealed(ranks[intern], post, free)
            post_of[intern] = post
            seats[post] -= 1
        else:
            raise _impossible(instance, intern, post)
    gone |= dict.fromkeys(leaving, len(present))
    post_of[list(gone)] = NOBODY
    return RecordedRound(replace(instance, wish_rank=ranks), tuple(present), post_of, gone)


def carried_wishes(before: Instance, after: Instance) -> Instance:
    """``after`` with the wishes of ``before`` for the interns and posts (by id) that are in both."""
    ranks = np.zeros_like(after.wish_rank)
    _, old_rows, new_rows = np.intersect1d(before.intern_ids, after.intern_ids, return_indices=True)
    _, old_columns, new_columns = np.intersect1d(before.post_ids, after.post_ids, return_indices=True)
    ranks[np.ix_(new_rows, new_columns)] = before.wish_rank[np.ix_(old_rows, old_columns)]
    return replace(after, wish_rank=ranks)


def posts_by_id(instance: Instance, solution: Solution) -> dict[int, int | None]:
    """Post id of each intern id, in call order; None without a post."""
    return {
        int(intern_id): None if post == NOBODY else int(instance.post_ids[post])
        for intern_id, post in zip(instance.intern_ids, solution.post_of, strict=True)
    }


def compare(
    before: Mapping[int, int | None], after: Mapping[int, int | None], site_of: Mapping[int, int] | None = None
) -> tuple[tuple[int, int | None, int | None], ...]:
    """Interns of both plans who moved: (intern id, post id before, post id after), in the order of ``before``.

    With ``site_of`` (site id by post id) only those who change site count: « 267 internes changent de terrain ».
    """

    def place(post_id: int | None) -> int | None:
        return post_id if site_of is None or post_id is None else site_of[post_id]

    return tuple(
        (intern_id, post_id, after[intern_id])
        for intern_id, post_id in before.items()
        if intern_id in after and place(post_id) != place(after[intern_id])
    )


def _without(
    instance: Instance, withdrawn: int, called: tuple[int, ...], before: NDArray[np.int64], complete: bool
) -> Replay:
    post_of = before.copy()
    freed = gap = int(post_of[withdrawn])
    post_of[withdrawn] = NOBODY
    changed: list[Moved] = []
    # The seat of a locked intern was kept from the first turn on. Beyond the capacity it was never one of the seats.
    start = 0 if instance.locked[withdrawn] else called.index(withdrawn) + 1 if withdrawn in called else len(called)
    later = np.array([found for found in called[start:] if found != withdrawn], np.int64)
    later = later[~instance.locked[later]]
    if gap != NOBODY and seats_left(instance)[gap] < 0:
        gap = NOBODY
    while gap != NOBODY and len(later):
        wanting = np.flatnonzero(who_prefers(instance, later, gap, post_of[later], complete=complete))
        if not len(wanting):
            break
        place = int(wanting[0])
        intern, old = int(later[place]), int(post_of[later[place]])
        changed.append(Moved(intern, old, gap))
        post_of[intern] = gap
        gap, later = old, later[place + 1 :]
    return Replay(withdrawn, freed, tuple(changed), Solution(post_of=post_of), len(changed))


def _run_again(
    instance: Instance,
    withdrawn: int,
    called: tuple[int, ...],
    before: NDArray[np.int64],
    departures: Mapping[int, int],
    *,
    complete: bool,
) -> Replay:
    """The whole list again without the withdrawn intern, for rounds in which seats were given back."""
    place = called.index(withdrawn) if withdrawn in called else len(called)
    later = {found: turns - (place < turns) for found, turns in departures.items() if found != withdrawn}
    unlocked = instance.locked.copy()
    unlocked[withdrawn] = False
    others = [*called[:place], *called[place + 1 :]]
    found = choose_in_order(replace(instance, locked=unlocked), others, complete=complete, departures=later)
    changed = [
        Moved(intern, int(before[intern]), int(found.post_of[intern]))
        for intern in others
        if before[intern] != found.post_of[intern]
    ]
    return Replay(withdrawn, int(before[withdrawn]), tuple(changed), found, len(others) - place)


def _revealed(ranks: NDArray[np.int16], post: int, free: NDArray[np.bool_]) -> NDArray[np.int16]:
    """Wishes ranked better and full at the turn, then the post taken, then every other wish."""
    wished = ranks > 0
    own = ranks[post] if wished[post] else np.iinfo(np.int16).max
    ahead = wished & (ranks < own) & ~free
    first = int(ranks[ahead].max(initial=0)) + 1
    revealed = np.where(ahead, ranks, np.where(wished, ranks + first, 0)).astype(np.int16)
    revealed[post] = first
    return revealed


def _impossible(instance: Instance, intern: int, post: int) -> KnownError:
    sentence = translate(
        "Replay",
        "Choix enregistré impossible\u202f: au tour de l’interne {intern}, le poste {post} était complet ou interdit.",
    )
    remedy = translate("Replay", "Corrigez la capacité du poste, ou verrouillez cette affectation avant de rejouer.")
    return KnownError(sentence.format(intern=instance.intern_ids[intern], post=instance.post_ids[post]), remedy)
