"""What if a post closed, or had other seats: the best plan there would be, and the one that moves fewest people."""

from dataclasses import dataclass, replace

import numpy as np

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.placement.allocation import Request, optimise
from pacte_desktop.placement.allocation.repair import after_closing as repair
from pacte_desktop.placement.allocation.repair import with_seats
from pacte_desktop.placement.instance import Instance
from pacte_desktop.services.allocation.comparison import Moved, moved
from pacte_desktop.services.allocation.computing import current_run
from pacte_desktop.services.allocation.judging import run_of
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.prepared import Prepared, prepare_input
from pacte_desktop.services.allocation.run import Run
from pacte_desktop.services.allocation.wanted import AllocationInput


@dataclass(frozen=True)
class Closing:
    """Both answers beside the plan in force. Moves are of interns who have a post now; ``sentence`` has the numbers."""

    before: Run
    best: Run
    least: Run
    best_moves: tuple[Moved, ...]
    least_moves: tuple[Moved, ...]
    sentence: str


def after_closing(
    wanted: AllocationInput, post_id: int, seats: int = 0, watch: Watch | None = None, prepared: Prepared | None = None
) -> Closing:
    """Both plans when the post has ``seats`` in all (none: it closes); nothing is written.

    Who has to leave the post is nobody's choice: every lock on it falls when it has too few seats. Raises
    :class:`KnownError` for an unknown post.
    """
    watch = watch or Watch()
    ready = prepared or prepare_input(wanted, watch)
    if post_id not in ready.column:
        raise KnownError(
            translate("Allocate", "Ce poste n’existe plus dans le plan (identifiant {id}).").format(id=post_id)
        )
    column = ready.column[post_id]
    others = sum(held.post_id == post_id and not held.is_supernumerary for held in ready.others)
    left = max(0, seats - others)
    ready = _unlocked(ready, column, left)
    closed, capacity = ((column,), {}) if seats <= 0 else ((), {column: left})
    found = repair(
        ready.instance,
        ready.instance.current,
        closed,
        capacity,
        seed=ready.settings.seed,
        solve=lambda request: optimise(_timed(request, ready.settings.time_limit_s), watch),
    )
    before = current_run(wanted, watch, ready)
    after = _with_seats(ready, column, seats, with_seats(ready.instance, closed, capacity))
    labels = translate("Allocate", "meilleur plan"), translate("Allocate", "moins de changements")
    best, least = (
        run_of(after, Method.OPTIMAL, solution, label)
        for solution, label in zip((found.best, found.least), labels, strict=True)
    )
    moves = tuple(item for item in moved(before, best) if item.before_id is not None)
    fewest = tuple(item for item in moved(before, least) if item.before_id is not None)
    return Closing(before, best, least, moves, fewest, _sentence(best, least, len(moves), len(fewest)))


def _timed(request: Request, time_limit_s: float) -> Request:
    return replace(request, time_limit_s=time_limit_s)


def _unlocked(ready: Prepared, column: int, left: int) -> Prepared:
    """Nobody is locked on the post when it cannot keep them all; ``left``: seats beside those of other interns."""
    on_post = ready.instance.current == column
    if int((on_post & ready.instance.locked).sum()) <= left:
        return ready
    free = {ready.interns[row].id for row in np.flatnonzero(on_post).tolist()}
    instance = replace(ready.instance, locked=ready.instance.locked & ~on_post)
    return replace(ready, instance=instance, kept=ready.kept - free)


def _with_seats(ready: Prepared, column: int, seats: int, instance: Instance) -> Prepared:
    """The same problem with the post as it would be, for the checker and the figures."""
    post = replace(ready.posts[column], capacity=max(0, seats))
    posts = (*ready.posts[:column], post, *ready.posts[column + 1 :])
    board = replace(ready.board, posts={**ready.board.posts, post.id: post})
    return replace(ready, posts=posts, instance=instance, wanted=replace(ready.wanted, board=board))


def _sentence(best: Run, least: Run, moves: int, fewest: int) -> str:
    """« Le meilleur plan déplace 50 internes ; celui-ci en déplace 2, pour 4,2 min de trajet moyen en plus. »"""
    words = counted(
        moves,
        translate("Allocate", "Le meilleur plan déplace {n} interne\u202f; l’autre en déplace {fewest}."),
        translate("Allocate", "Le meilleur plan déplace {n} internes\u202f; l’autre en déplace {fewest}."),
        fewest=grouped(fewest),
    )
    values = {level.code: level.value for level in least.levels}
    worse = next((level for level in best.levels if level.code != "changes" and values[level.code] > level.value), None)
    if worse is None:
        return words
    return translate("Allocate", "{words} Ce que cela coûte\u202f: {name} {before} → {after}.").format(
        words=words, name=worse.name, before=grouped(worse.value, 1), after=grouped(values[worse.code], 1)
    )
