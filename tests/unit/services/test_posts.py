"""Seats of posts and posts from accreditations through the file, with everything that is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.choice import EventKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_round import open_round, take
from pacte_desktop.services.placement import assign
from pacte_desktop.services.posts import (
    accredited_phases,
    close_post,
    open_post_from_accreditation,
    openable,
    seats_allowed,
    set_capacity,
)
from pacte_desktop.store import schema
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.round_plan import opened_session, write_round
from tests.data.tiny_plan import BEGINNER, EXPIRED_POST, N1_POST, SECOND, URGENCES_POST, WINTER, write_tiny

URGENCES_ACCREDITATION, N1_ACCREDITATION = 1, 2


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def post(plan: PlanFile, post_id: int) -> OpenPost:
    return post_board(plan).posts[post_id]


def test_seats_are_set_named_and_taken_back(plan: PlanFile) -> None:
    changes = set_capacity(plan, URGENCES_POST, 3)
    assert changes.label == "places du poste 36-0001 (Hôpital fictif) : 1 → 3"
    assert set(changes.ids) == {"open_post"}
    assert post(plan, URGENCES_POST).capacity == 3
    plan.undo()
    assert post(plan, URGENCES_POST).capacity == 1


def test_the_same_number_of_seats_is_no_step(plan: PlanFile) -> None:
    assert not set_capacity(plan, URGENCES_POST, 1)
    assert plan.history() == []


def test_a_post_is_closed_by_name(plan: PlanFile) -> None:
    assert close_post(plan, URGENCES_POST).label == "fermer le poste 36-0001 (Hôpital fictif)"
    assert post(plan, URGENCES_POST).capacity == 0


@pytest.mark.parametrize("capacity", [-1, 100])
def test_a_number_that_means_nothing_is_refused(plan: PlanFile, capacity: int) -> None:
    with pytest.raises(KnownError, match="entre 0 et 99"):
        set_capacity(plan, URGENCES_POST, capacity)
    assert set_capacity(plan, URGENCES_POST, 99)


def test_fewer_seats_than_are_taken_are_refused(plan: PlanFile) -> None:
    assign(plan, BEGINNER, N1_POST)
    assign(plan, SECOND, N1_POST)
    with pytest.raises(KnownError, match="2 places sont déjà prises"):
        set_capacity(plan, N1_POST, 1)
    with pytest.raises(KnownError, match="Retirez d’abord une affectation"):
        close_post(plan, N1_POST)
    assert post(plan, N1_POST).capacity == 2


def test_a_seat_outside_the_capacity_does_not_hold_a_post_open(plan: PlanFile) -> None:
    assign(plan, BEGINNER, URGENCES_POST)
    with plan.write() as writing:
        writing.session.query(schema.AssignmentRow).one().is_supernumerary = True
    assert close_post(plan, URGENCES_POST)


def test_seats_that_a_choice_of_an_open_session_rests_on_stay(tmp_path: Path) -> None:
    """Who validates outside the capacity chose while a seat was free: without it the session could not be read."""
    plan = open_plan(write_round(tmp_path, interns=4))
    session_id = opened_session(plan)
    take(plan, session_id, 1, 11)
    take(plan, session_id, 2, 11, supernumerary=EventKind.SURNOMBRE_VALIDANT)
    seats = post_board(plan).posts[11].capacity
    with pytest.raises(KnownError, match="un choix déjà fait dans «\u202fSocle\u202f» ne tient plus"):
        set_capacity(plan, 11, 1)
    assert post_board(plan).posts[11].capacity == seats
    assert len(open_round(plan, session_id).state.placed) == 2
    set_capacity(plan, 11, seats + 1)
    set_capacity(plan, 11, seats)
    plan.close()


def test_an_unknown_post_is_refused(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match="n’existe plus"):
        set_capacity(plan, 999, 1)


def opened(plan: PlanFile, accreditation: int = URGENCES_ACCREDITATION, **facts: object) -> OpenPost:
    asked = {"capacity": 1, "phases": (Phase.SOCLE,), "imotep_number": " 36-0100 "} | facts
    changes = open_post_from_accreditation(plan, accreditation, **asked)  # type: ignore[arg-type]
    (post_id,) = changes.ids["open_post"]
    return post(plan, post_id)


def test_a_post_is_opened_as_the_accreditation_says(plan: PlanFile) -> None:
    found = opened(plan)
    assert (found.imotep_number, found.site_id, found.internship_type) == ("36-0100", 1, "URGENCES")
    assert (found.phases, found.capacity, found.semester_id) == ((Phase.SOCLE,), 1, WINTER.id)
    assert assign(plan, BEGINNER, found.id)
    plan.undo()
    plan.undo()
    assert found.id not in post_board(plan).posts


def test_seats_beyond_the_accreditation_are_refused(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match="entre 1 et 1"):
        opened(plan, capacity=2)
    opened(plan)
    with pytest.raises(KnownError, match="2 places, toutes déjà ouvertes"):
        opened(plan, imotep_number="36-0101")
    with pytest.raises(KnownError, match="toutes déjà ouvertes"):
        opened(plan, N1_ACCREDITATION)


def test_closing_a_post_frees_its_accreditation(plan: PlanFile) -> None:
    close_post(plan, N1_POST)
    assert opened(plan, N1_ACCREDITATION, capacity=2).capacity == 2


@pytest.mark.parametrize("phases", [(), (Phase.APPROFONDISSEMENT,), (Phase.SOCLE, Phase.APPROFONDISSEMENT)])
def test_phases_without_accreditation_are_refused(plan: PlanFile, phases: tuple[Phase, ...]) -> None:
    with pytest.raises(KnownError, match="Phases agréées : socle"):
        opened(plan, phases=phases)


@pytest.mark.parametrize(("number", "why"), [("  ", "pas de numéro"), ("36-0002", "d’un autre poste")])
def test_a_number_must_be_given_and_new(plan: PlanFile, number: str, why: str) -> None:
    with pytest.raises(KnownError, match=why):
        opened(plan, imotep_number=number)
    assert plan.history() == []


def test_an_accreditation_that_ends_within_the_semester_opens_and_one_that_ended_before_does_not(
    plan: PlanFile,
) -> None:
    close_post(plan, EXPIRED_POST)
    later = {"phases": (Phase.APPROFONDISSEMENT,)}
    assert opened(plan, 5, **later).internship_type == "LIBRE"
    with plan.write() as writing:
        writing.session.get_one(schema.AccreditationRow, 4).valid_to = WINTER.start.replace(day=1)
    with pytest.raises(KnownError, match="aucun jour du semestre"):
        opened(plan, 4, **later, imotep_number="36-0102")
    with pytest.raises(KnownError, match="n’est plus dans le plan"):
        opened(plan, 999)


def test_what_may_be_opened_is_listed(plan: PlanFile) -> None:
    board = post_board(plan)
    found = openable(board)
    assert [item.id for item in found] == [1, 4, 5, 2, 3]
    assert [seats_allowed(board, item) for item in found] == [1, 1, 1, 0, 1]
    assert accredited_phases(board, found[0]) == (Phase.SOCLE,)
