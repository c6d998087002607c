"""From the posts that a method gives to a plan in words and figures, judged by the independent checker."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from math import ceil, isnan

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.posts import Assignment
from pacte_desktop.domain.problems import Problem
from pacte_desktop.placement.allocation.levels import levels_of
from pacte_desktop.placement.checker import CheckFacts, check_plan
from pacte_desktop.placement.instance import NOBODY, Solution
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.allocation.certificates import why_unplaced
from pacte_desktop.services.allocation.gap import bound_of
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.prepared import Prepared
from pacte_desktop.services.allocation.run import MinutesProfile, Placement, RankProfile, Run, RunLevel, TypeFilling

_DECILE = 10


def run_of(
    prepared: Prepared, method: Method | None, solution: Solution, label: str, blocking: Sequence[str] = ()
) -> Run:
    """The plan of a solution. What its method does not prove is held against bounds that hold for every plan."""
    settings, instance, post_of = prepared.settings, prepared.instance, solution.post_of
    levels = levels_of(
        instance, post_of, least_change=settings.least_change, couple_limit_min=settings.couple_limit_min
    )
    first, gap = solution.first_unproved, solution.bound_gap
    if not solution.proved and not first:
        first, gap = bound_of(prepared, levels)
    return Run(
        method=method,
        label=label,
        settings=settings,
        semester_id=prepared.board.semester.id,
        placements=tuple(_placement(prepared, post_of, row) for row in range(len(prepared.interns))),
        levels=tuple(RunLevel(level.code, level.value) for level in levels),
        proved=not first,
        bound_gap=gap,
        first_unproved=first,
        seconds=solution.seconds,
        seed=settings.seed,
        problems=tuple(problems_of(prepared, post_of)),
        ranks=_ranks(prepared, post_of),
        minutes=_minutes(prepared, post_of),
        types=_types(prepared, post_of),
        notes=prepared.notes,
        blocking=tuple(blocking),
    )


def problems_of(prepared: Prepared, post_of: NDArray[np.int64]) -> list[Problem]:
    """What the independent checker says of the plan together with the assignments that stay beside it."""
    return check_plan(prepared.board, assignments_of(prepared, post_of), facts_of(prepared, post_of))


def assignments_of(prepared: Prepared, post_of: NDArray[np.int64]) -> list[Assignment]:
    """The assignments that the plan would leave in the file."""
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    found = list(prepared.others)
    for row, column in enumerate(post_of.tolist()):
        if column == NOBODY:
            continue
        intern_id, post_id = prepared.interns[row].id, prepared.posts[column].id
        held = prepared.board.by_intern.get(intern_id)
        stays = held is not None and held.post_id == post_id
        found.append(held if held and stays else Assignment(-1 - row, intern_id, post_id, now, "", "", False))
    return found


def facts_of(prepared: Prepared, post_of: NDArray[np.int64]) -> CheckFacts:
    """What the checker reads beside the board."""
    instance = prepared.instance
    minutes = {}
    for row, column in enumerate(post_of.tolist()):
        if column != NOBODY and not np.isnan(instance.travel_min[row, column]):
            pair = prepared.interns[row].id, prepared.posts[column].id
            minutes[pair] = float(instance.travel_min[row, column])
    wanted = prepared.wanted
    return CheckFacts(
        sessions=wanted.sessions, minutes=minutes, supervisors=wanted.supervisors, zip_communes=wanted.zip_communes
    )


def _placement(prepared: Prepared, post_of: NDArray[np.int64], row: int) -> Placement:
    board, instance, intern = prepared.board, prepared.instance, prepared.interns[row]
    column, before = int(post_of[row]), int(instance.current[row])
    before_post = prepared.posts[before] if before != NOBODY else None
    facts = {
        "intern_id": intern.id,
        "intern": intern.imotep_number,
        "name": intern.full_name,
        "before_id": before_post.id if before_post else None,
        "before": site_of(board, before_post.site_id) if before_post else "",
        "is_kept": intern.id in prepared.kept,
    }
    if column == NOBODY:
        why = why_unplaced(prepared, post_of, row)
        return Placement(**facts, post_id=None, why=why)  # type: ignore[arg-type]
    post = prepared.posts[column]
    wished = bool((instance.wish_rank[row] > 0).any())
    return Placement(
        **facts,  # type: ignore[arg-type]
        post_id=post.id,
        post=post.imotep_number,
        site=site_of(board, post.site_id),
        internship_type=post.internship_type,
        wish_rank=int(instance.wish_rank[row, column]) if wished else None,
        minutes=_known(instance.travel_min[row, column]),
        farthest_min=_known(instance.farthest_min[row, column]),
    )


def site_of(board: PostBoard, site_id: int) -> str:
    """Name of a site."""
    return board.sites[site_id].name if site_id in board.sites else str(site_id)


def _known(minutes: np.float32) -> float | None:
    value = float(minutes)
    return None if isnan(value) else round(value, 2)


def _ranks(prepared: Prepared, post_of: NDArray[np.int64]) -> RankProfile:
    instance = prepared.instance
    rows = np.flatnonzero(post_of != NOBODY)
    own = instance.wish_rank[rows, post_of[rows]]
    wished = (instance.wish_rank[rows] > 0).any(axis=1)
    counts = Counter(int(rank) for rank in own[own > 0])
    return RankProfile(
        ranks=tuple(sorted(counts.items())),
        outside=int((wished & (own <= 0)).sum()),
        without_wishes=int((~wished).sum()),
    )


def _minutes(prepared: Prepared, post_of: NDArray[np.int64]) -> MinutesProfile:
    instance = prepared.instance
    rows = np.flatnonzero(post_of != NOBODY)
    travel = instance.travel_min[rows, post_of[rows]].astype(np.float64)
    known = np.sort(travel[~np.isnan(travel)])
    if not len(known):
        return MinutesProfile(unknown=len(rows))
    farthest = instance.farthest_min[rows, post_of[rows]]
    farthest = farthest[~np.isnan(farthest)]
    return MinutesProfile(
        mean=float(known.mean()),
        worst_decile=float(known[-ceil(len(known) / _DECILE) :].mean()),
        largest=float(known[-1]),
        farthest=float(farthest.max()) if len(farthest) else None,
        unknown=len(rows) - len(known),
    )


def _types(prepared: Prepared, post_of: NDArray[np.int64]) -> tuple[TypeFilling, ...]:
    board = prepared.board
    taken = Counter(held.post_id for held in prepared.others if not held.is_supernumerary)
    taken.update(prepared.posts[column].id for column in post_of[post_of != NOBODY].tolist())
    seats: Counter[str] = Counter()
    filled: Counter[str] = Counter()
    for post in prepared.posts:
        seats[post.internship_type] += post.capacity
        filled[post.internship_type] += taken[post.id]
    order = [*(code for code in board.types if code in seats), *(code for code in seats if code not in board.types)]
    return tuple(
        TypeFilling(code, board.types[code].label if code in board.types else code, seats[code], filled[code])
        for code in order
    )
