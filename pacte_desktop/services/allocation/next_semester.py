"""What an internship type of this semester means for the next one: for how many interns there are seats to go on."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.placement.instance import PostGroup
from pacte_desktop.placement.post_board import PostBoard

Pairs = NDArray[np.bool_]


def type_groups(
    board: PostBoard,
    interns: Sequence[Intern],
    posts: Sequence[OpenPost],
    eligible: Pairs,
    next_posts: Sequence[OpenPost],
) -> tuple[PostGroup, ...]:
    """One group for each internship type: the floor of R17 where it is asked for, and what the next semester carries.

    ``next_posts``: posts already opened for the next semester; without any, nothing is known of it.
    """
    fill = board.parameters.flag("ambulatory.fill_all")
    columns: dict[str, list[int]] = {}
    for column, post in enumerate(posts):
        columns.setdefault(post.internship_type, []).append(column)
    groups = []
    for code, where in columns.items():
        ambulatory = code in board.types and board.types[code].is_ambulatory
        least = sum(posts[column].capacity for column in where) if fill and ambulatory else 0
        may = [intern for row, intern in enumerate(interns) if eligible[row, where].any()]
        most = _carried(board, may, code, next_posts) if next_posts and may else None
        groups.append(PostGroup(code, tuple(where), least, most))
    return tuple(groups)


def _carried(board: PostBoard, interns: Sequence[Intern], code: str, next_posts: Sequence[OpenPost]) -> int | None:
    """Seats of the next semester open to those who do ``code`` now; None where one of them would need none.

    An upper limit: interns of other types may want the same seats.
    """
    wanted: set[tuple[Phase, str]] = set()
    classes = {(intern.regime, intern.phase, intern.phase_position, intern.validated): intern for intern in interns}
    for intern in classes.values():
        needed = _needed_after(board, intern, code)
        if not needed:
            return None
        wanted |= needed
    return sum(
        post.capacity for post in next_posts if wanted & {(phase, post.internship_type) for phase in post.phases}
    )


def _needed_after(board: PostBoard, intern: Intern, code: str) -> set[tuple[Phase, str]]:
    """Phase and types that the intern may take after ``code``; empty when nothing is left to do."""
    curriculum = board.curricula[intern.regime]
    done = (*intern.validated, code)
    if curriculum.is_complete(done, board.types):
        return set()
    phase, position = intern.phase, intern.phase_position + 1
    if position > curriculum.phase_length(phase):
        later = list(Phase)[list(Phase).index(phase) + 1 :]
        phase, position = next(((other, 1) for other in later if curriculum.phase_length(other)), (phase, position))
    return {(phase, needed) for needed in curriculum.needed_types(phase, position, done, board.types)}
