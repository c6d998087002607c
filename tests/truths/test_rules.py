"""The demonstration plan obeys the rules, and the rules hold for every intern on every post of it."""

from dataclasses import replace

import pytest

from pacte_desktop.domain.situations import Situation
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from pacte_desktop.services.demo import demo_contents

AWAY = (Situation.DISPONIBILITE, Situation.HORS_SUBDIVISION, Situation.REMORDS)
OUTSIDE = (Situation.SURNOMBRE_VALIDANT, Situation.SURNOMBRE_NON_VALIDANT)


@pytest.fixture(scope="module")
def board() -> PostBoard:
    return board_of(demo_contents())


def test_every_placement_of_the_demonstration_is_allowed(board: PostBoard) -> None:
    """Each one taken off the board could be put back; who sits outside the capacity may have seen the post fill up."""
    assert len(board.assignments) > 300
    for held in board.assignments:
        others = replace(board, assignments=[found for found in board.assignments if found is not held])
        refusals = others.refusals(board.interns[held.intern_id], board.posts[held.post_id])
        assert {str(refusal.rule) for refusal in refusals} <= ({"R4"} if held.is_supernumerary else set())


def test_refusals_agree_with_the_rules_said_in_plain_words(board: PostBoard) -> None:
    """A second reading of R2 to R5, straight from the values, for some interns on all posts."""
    interns = [*[*board.interns.values()][::12], board.interns[next(iter(board.situations))]]
    found_rules: set[str] = set()
    for intern in interns:
        for post in board.posts.values():
            expected = {"R0"} if board.situations.get(intern.id) in AWAY else set()
            if any(held.intern_id == intern.id for held in board.assignments):
                expected.add("R2")
            inside = [held for held in board.assignments if held.post_id == post.id and not held.is_supernumerary]
            if len(inside) >= post.capacity and board.situations.get(intern.id) not in OUTSIDE:
                expected.add("R4")
            needed = [
                line.internship_type
                for line in board.curricula[intern.regime].requirements
                if line.phase == intern.phase
                and min(line.positions) <= intern.phase_position
                and intern.validated.count(line.internship_type) < line.count
            ]
            if {"FEMME", "ENFANT"} & {*needed}:
                needed.append("FEMME_ENFANT")  # Regime B: both may be done in one semester.
            if intern.phase not in post.phases or post.internship_type not in needed:
                expected.add("R5")
            asked = {intern.phase} & set(post.phases) or set(post.phases)
            if not any(
                found.internship_type == post.internship_type
                and found.phase in asked
                and found.valid_from <= board.semester.start
                and found.valid_to >= board.semester.end
                for found in board.accreditations[post.site_id]
            ):
                expected.add("R3")
            assert {str(refusal.rule) for refusal in board.refusals(intern, post)} == expected
            found_rules |= expected
    assert found_rules == {"R0", "R2", "R3", "R4", "R5"}
