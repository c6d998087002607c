"""PROJET stands on what a choice session may still change, and on nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.situations import SemesterSituation, Situation
from pacte_desktop.services.board import board_of
from pacte_desktop.services.documents import Wanted, document_kind
from pacte_desktop.services.documents.lists.draft_mark import Decided, assignments_are_draft, is_draft, posts_are_draft
from pacte_desktop.services.documents.writing import make_documents
from tests.data.listed_plan import listed, made, texts
from tests.data.made_plan import beginner, held, made_contents, post
from tests.data.tiny_plan import LE_BLANC, WINTER

DRAFT, OPEN, FROZEN, ANNULLED = SessionStatus


def session(
    number: int,
    status: SessionStatus,
    *,
    phase: Phase = Phase.SOCLE,
    kind: ChoiceKind = ChoiceKind.CHOICE,
    replaces: int | None = None,
) -> ChoiceSession:
    return ChoiceSession(
        number, WINTER.id, number, f"Séance {number}", kind, (phase,), (), "national", status, replaces_id=replaces
    )


def contents(placed: int) -> PlanContents:
    """Two interns of the socle, the first ``placed`` of them on a post."""
    return made_contents(
        [beginner(1), beginner(2)],
        [post(1, "N1"), post(2, "N1")],
        assignments=[held(number, number, number) for number in range(1, placed + 1)],
    )


@pytest.mark.parametrize(
    ("placed", "sessions", "of_assignments", "of_posts"),
    [
        (0, (), True, True),
        (1, (), True, True),
        (2, (), False, False),
        (2, (session(1, DRAFT),), True, True),
        (1, (session(1, OPEN),), True, False),
        (2, (session(1, OPEN),), True, False),
        (1, (session(1, FROZEN),), False, False),
        (1, (session(1, FROZEN, phase=Phase.CONSOLIDATION),), True, False),
        (2, (session(1, FROZEN), session(2, DRAFT, phase=Phase.CONSOLIDATION)), True, True),
        (2, (session(1, ANNULLED),), True, True),
        (1, (session(1, ANNULLED), session(2, FROZEN, replaces=1)), False, False),
        (1, (session(1, ANNULLED), session(2, OPEN, replaces=1)), True, False),
        (2, (session(1, OPEN, kind=ChoiceKind.PRE_CHOICE),), False, False),
        (0, (session(1, FROZEN, kind=ChoiceKind.PRE_CHOICE),), True, True),
    ],
)
def test_a_list_is_a_draft_until_its_sessions_have_decided(
    placed: int, sessions: tuple[ChoiceSession, ...], of_assignments: bool, of_posts: bool
) -> None:
    board = board_of(contents(placed))
    assert assignments_are_draft(board, sessions) is of_assignments
    assert posts_are_draft(board, sessions) is of_posts


def test_who_is_away_this_semester_is_waited_for_by_nobody() -> None:
    away = replace(contents(1), situations=(SemesterSituation(1, 2, WINTER.id, Situation.DISPONIBILITE),))
    assert not assignments_are_draft(board_of(away), ())
    limited = replace(away, situations=(replace(away.situations[0], situation=Situation.AMENAGEMENT),))
    assert assignments_are_draft(board_of(limited), ())


def test_who_has_nothing_left_to_validate_is_waited_for_by_nobody() -> None:
    done = replace(beginner(2), validated=tuple(board_of(contents(1)).remaining(beginner(2))) * 2)
    plan = replace(contents(1), interns=(beginner(1), done))
    assert not board_of(plan).remaining(done)
    assert not assignments_are_draft(board_of(plan), ())


def notices_are_drafts(folder: Path, plan: PlanContents) -> list[bool]:
    """Of the interns by name, then of the sites."""
    found = []
    with listed(folder, plan) as source:
        for code in ("intern-notice", "site-notice"):
            made_ones = make_documents(source, document_kind(code), Wanted(PrintLevel.INDIVIDUAL))
            found += [document.header.is_draft for document in made_ones]
    return found


def test_without_any_session_notices_are_final_once_everybody_is_placed(tmp_path: Path) -> None:
    assert notices_are_drafts(tmp_path, contents(1)) == [True, True]
    assert notices_are_drafts(tmp_path, contents(2)) == [False] * 4
    trial = replace(contents(2), sessions=(session(1, OPEN, kind=ChoiceKind.PRE_CHOICE),))
    assert notices_are_drafts(tmp_path, trial) == [False] * 4
    for status in (DRAFT, OPEN, ANNULLED):
        held_one = replace(contents(2), sessions=(session(1, status),))
        assert notices_are_drafts(tmp_path, held_one) == [True] * 4


def test_an_assignment_stands_when_its_session_gave_it_or_the_list_is_decided_and_nothing_speaks_against_it() -> None:
    intern, later = beginner(1), replace(beginner(2), phase=Phase.CONSOLIDATION)
    open_list, closed_list = Decided({1: 7}), Decided({1: 7}, is_list_draft=False)
    assert open_list.stands(intern, 7), "a frozen session decides, whatever the other sessions do"
    assert not open_list.stands(later, 8)
    assert not closed_list.stands(intern, 8), "moved after the session"
    assert closed_list.stands(later, 8), "given outside of any session"
    assert not Decided({}, (Phase.CONSOLIDATION,), is_list_draft=False).stands(later, 8)


def test_posts_that_nobody_has_come_for_yet_are_not_decided() -> None:
    board = board_of(made_contents([], [post(1, "N1")]))
    assert posts_are_draft(board, ())
    assert not posts_are_draft(board, (session(1, OPEN),))
    assert not assignments_are_draft(board, ()), "a list of nobody has nothing to decide"


def test_the_mark_stands_on_each_page_of_every_list_or_on_none(tmp_path: Path) -> None:
    codes = ("site", "intern", "vacant", "open-posts")
    for sessions, marked in (((session(1, OPEN),), (True, True, True, False)), ((session(1, FROZEN),), (False,) * 4)):
        with listed(tmp_path, replace(contents(1), sessions=sessions)) as source:
            assert is_draft(source) is marked[0]
            assert is_draft(source, of_posts=True) is marked[3]
            for code, is_marked in zip(codes, marked, strict=True):
                assert all(("PROJET" in page) is is_marked for page in texts(made(source, code)))


@pytest.mark.parametrize(
    ("code", "scope"),
    [
        ("supervisors", {}),
        ("synthesis", {}),
        ("adequacy", {}),
        ("housing", {}),
        ("site-sheet", {"site": "1"}),
        ("commune-sheet", {"commune": LE_BLANC}),
    ],
)
def test_whatever_tells_who_is_where_or_how_many_has_the_mark_of_the_lists(
    tmp_path: Path, code: str, scope: dict[str, str]
) -> None:
    kind = document_kind(code)
    for status, marked in ((OPEN, True), (FROZEN, False)):
        with listed(tmp_path, replace(contents(1), sessions=(session(1, status),))) as source:
            (found,) = make_documents(source, kind, Wanted(kind.levels[0], scope))
            assert found.header.is_draft is marked
