"""Earlier semesters of each intern as burdens: how far from home they were, and whether the post was wished for."""

from collections.abc import Mapping
from math import isnan

from pacte_desktop.placement.fairness import BurdenScale, PastBurden, hardship
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.allocation.wanted import AllocationInput
from pacte_desktop.services.home_minutes import HomeMinutes

Histories = dict[int, list[PastBurden]]


def burden_scale(board: PostBoard) -> BurdenScale:
    """What counts as a burden, by the parameters in force."""
    figure = board.parameters.number
    return BurdenScale(figure("fairness.decay"), figure("fairness.far_min"), figure("fairness.outside_wishes"))


def semester_numbers(wanted: AllocationInput) -> dict[int, int]:
    """Place of each semester of the plan in time, by id."""
    return {semester.id: number for number, semester in enumerate(wanted.semesters)}


def histories(wanted: AllocationInput, rows: Mapping[int, int], minutes: HomeMinutes | None) -> Histories:
    """Past burdens by intern id, for the interns that ``rows`` numbers in ``minutes``. Homes are those of today."""
    number = semester_numbers(wanted)
    now = number[wanted.board.semester.id]
    ranks = _past_ranks(wanted)
    columns = {site_id: column for column, site_id in enumerate(minutes.site_ids)} if minutes else {}
    found: Histories = {intern_id: [] for intern_id in rows}
    for intern_id, row in rows.items():
        for done in wanted.board.completed.get(intern_id, ()):
            if number.get(done.semester_id, now) >= now:
                continue
            way = None
            if minutes is not None and done.site_id in columns:
                told = float(minutes.mean[row, columns[done.site_id]])
                way = None if isnan(told) else told
            rank = ranks.get((intern_id, done.semester_id, done.site_id, done.internship_type))
            found[intern_id].append(PastBurden(number[done.semester_id], way, rank))
    return found


def _past_ranks(wanted: AllocationInput) -> dict[tuple[int, int, int | None, str], int]:
    """Rank of each past post among the wishes that the intern had made for that semester, 0 outside them."""
    posts = {post.id: post for post in wanted.past_posts}
    asked: dict[tuple[int, int], dict[tuple[int, str], int]] = {}
    for wish in wanted.wishes:
        post = posts.get(wish.post_id)
        if post is not None:
            key = (wish.intern_id, post.semester_id)
            asked.setdefault(key, {})[post.site_id, post.internship_type] = wish.rank
    return {
        (done.intern_id, done.semester_id, done.site_id, done.internship_type): asked[
            done.intern_id, done.semester_id
        ].get((done.site_id or 0, done.internship_type), 0)
        for listed in wanted.board.completed.values()
        for done in listed
        if (done.intern_id, done.semester_id) in asked
    }


def hardship_of(wanted: AllocationInput, rows: Mapping[int, int], minutes: HomeMinutes | None) -> dict[int, float]:
    """Debt of each intern at the start of this semester, by id."""
    scale, now = burden_scale(wanted.board), semester_numbers(wanted)[wanted.board.semester.id]
    return {intern_id: hardship(history, scale, now) for intern_id, history in histories(wanted, rows, minutes).items()}
