"""R7 for each session and overall, on called and on present; the table; what is wrong with the open posts."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pacte_desktop.domain.choice import ChoiceEvent, ChoiceKind, ChoiceSession, EventKind, SessionStatus
from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.problems import Severity
from pacte_desktop.domain.situations import Situation
from pacte_desktop.placement.adequacy import Adequacy, SessionFacts, TypeAdequacy, adequacy
from pacte_desktop.placement.adequacy_problems import check_adequacy
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from tests.data.small_boards import seat, with_parameters
from tests.data.tiny_plan import (
    BEGINNER,
    CHATEAUROUX,
    EXPIRED_POST,
    LE_BLANC,
    N1_POST,
    SASPAS_POST,
    SECOND,
    URGENCES_POST,
    WINTER,
    intern,
    tiny_contents,
)

SOCLE = ChoiceSession(
    7, WINTER.id, 1, "Socle", ChoiceKind.CHOICE, (Phase.SOCLE,), (), "raw", SessionStatus.OPEN, date(2026, 10, 9)
)


def board(**changes: object) -> PostBoard:
    return replace(board_of(tiny_contents()), **changes)  # type: ignore[arg-type]


def row(found: Adequacy, code: str) -> TypeAdequacy:
    return next(item for item in found.table if item.internship_type == code)


def event(number: int, kind: EventKind, intern_id: int) -> ChoiceEvent:
    return ChoiceEvent(number, 7, number, kind, intern_id, None, datetime(2026, 10, 9, tzinfo=UTC), "")


def october_2019() -> tuple[PostBoard, SessionFacts]:
    """The second procedure: 462 interns present, 492 posts of four types."""
    people = {number: intern(number, Phase.APPROFONDISSEMENT, 1, ("N1", "URGENCES")) for number in range(1, 463)}
    people = {number: replace(person, regime=Regime.FORMER) for number, person in people.items()}
    seats = {"ENFANT": 217, "FEMME": 91, "POLYVALENT": 156, "URGENCES": 28}
    posts = {
        number: OpenPost(number, WINTER.id, code, 1, code, (Phase.APPROFONDISSEMENT,), count)
        for number, (code, count) in enumerate(seats.items(), start=1)
    }
    session = replace(SOCLE, label="Seconde procédure", phases=(Phase.APPROFONDISSEMENT,))
    return board(interns=people, posts=posts), SessionFacts(session, tuple(people))


def test_idf2_462_interns_ask_for_492_posts() -> None:
    judged, facts = october_2019()
    found = adequacy(judged, [facts])
    (session,) = found.sessions
    assert (session.n_called, session.n_present, session.posts_min, session.posts_open) == (462, 462, 492, 492)
    assert session.ratio == 492 / 462
    assert {item.internship_type: item.posts_open for item in found.table if item.posts_open} == {
        "ENFANT": 217,
        "FEMME": 91,
        "POLYVALENT": 156,
        "URGENCES": 28,
    }
    assert [problem for problem in check_adequacy(judged, found) if problem.rule == "R7"] == []


def test_idf2_one_post_less_is_too_few_and_one_intern_away_is_shown_apart() -> None:
    judged, facts = october_2019()
    short = replace(judged, posts={**judged.posts, 4: replace(judged.posts[4], capacity=27)})
    (problem,) = [item for item in check_adequacy(short, adequacy(short, [facts])) if item.rule == "R7"]
    assert (problem.severity, problem.session_id) == (Severity.ERROR, 7)
    assert "492" in problem.sentence
    assert "1 place" in problem.way_out
    (session,) = adequacy(replace(short, situations={5: Situation.DISPONIBILITE}), [facts]).sessions
    assert (session.n_called, session.n_present) == (462, 461)
    assert (session.posts_min_called, session.posts_min) == (492, 491)


def test_one_post_and_one_intern_are_said_as_one() -> None:
    judged, facts = october_2019()
    called = replace(judged, parameters=with_parameters(judged, surplus__n_basis="CALLED").parameters)
    short = replace(called, posts={**called.posts, 1: replace(called.posts[1], capacity=216)})
    (problem,) = [item for item in check_adequacy(short, adequacy(short, [facts])) if item.rule == "R7"]
    assert problem.way_out == "Ouvrez 1 place de plus, ou demandez une dérogation ministérielle."
    alone = board(posts={URGENCES_POST: board().posts[URGENCES_POST]})
    (told,) = [item.sentence for item in check_adequacy(alone, adequacy(alone)) if "que ce type" in item.sentence]
    assert "1 interne ne peut prendre que ce type de stage\u202f; places ouvertes\u202f: 0." in told


def test_the_table_of_the_tiny_plan() -> None:
    taken = [seat(1, BEGINNER, URGENCES_POST), seat(2, SECOND, N1_POST, is_supernumerary=True)]
    found = adequacy(board(assignments=taken), zip_communes={LE_BLANC})
    n1, urgences, libre = row(found, "N1"), row(found, "URGENCES"), row(found, "LIBRE")
    assert (n1.to_place, n1.only, n1.accredited, n1.posts_open, n1.ratio) == (2, 1, 2, 2, 1.0)
    assert (n1.taken, n1.vacant, n1.vacant_in_zip) == (0, 2, 2)
    assert (urgences.to_place, urgences.only, urgences.taken, urgences.vacant) == (1, 0, 1, 0)
    assert (libre.accredited, libre.posts_open) == (0, 1)
    assert row(adequacy(board(), zip_communes={CHATEAUROUX}), "N1").vacant_in_zip == 0


def test_who_is_away_is_called_but_not_placed() -> None:
    found = adequacy(board(situations={SECOND: Situation.HORS_SUBDIVISION}))
    assert (found.overall.n_called, found.overall.n_present) == (3, 2)
    assert row(found, "N1").to_place == 1
    assert [item.label for item in found.sessions] == ["socle", "approfondissement"]


def test_a_session_counts_its_call_list_its_types_and_who_left() -> None:
    events = (
        event(1, EventKind.ABSENT, BEGINNER),
        event(2, EventKind.WITHDRAWN, SECOND),
        event(3, EventKind.RECALLED, BEGINNER),
    )
    (session,) = adequacy(board(), [SessionFacts(SOCLE, (SECOND, BEGINNER), events)]).sessions
    assert (session.n_called, session.n_present) == (2, 1)
    (typed,) = adequacy(board(), [SessionFacts(replace(SOCLE, internship_types=("URGENCES",)))]).sessions
    assert (typed.n_called, typed.posts_open) == (1, 1)


@pytest.mark.parametrize("changes", [{"kind": ChoiceKind.PRE_CHOICE}, {"status": SessionStatus.ANNULLED}], ids=str)
def test_a_trial_and_an_annulled_session_do_not_count(changes: dict[str, object]) -> None:
    found = adequacy(board(), [SessionFacts(replace(SOCLE, **changes))])  # type: ignore[arg-type]
    assert all(item.session_id is None for item in found.sessions)


def test_a_post_open_to_two_phases_counts_once_overall() -> None:
    both = replace(board().posts[N1_POST], phases=(Phase.SOCLE, Phase.APPROFONDISSEMENT))
    found = adequacy(board(posts={N1_POST: both}))
    assert [item.posts_open for item in found.sessions] == [2, 2]
    assert found.overall.posts_open == 2


def test_without_a_session_the_semester_decides_and_phases_only_warn() -> None:
    judged = board()
    few = replace(judged, posts={URGENCES_POST: judged.posts[URGENCES_POST]})
    found = [item for item in check_adequacy(few, adequacy(few)) if item.rule == "R7"]
    assert [item.severity for item in found if "Ensemble" in item.sentence] == [Severity.ERROR]
    assert {item.severity for item in found} == {Severity.ERROR, Severity.WARNING}
    assert any("que ce type de stage" in item.sentence for item in found)


def test_an_accreditation_that_ends_early_names_site_and_dates() -> None:
    judged = board()
    (problem,) = [item for item in check_adequacy(judged, adequacy(judged)) if item.rule == "R3"]
    assert (problem.severity, problem.post_id, problem.site_id) == (Severity.WARNING, EXPIRED_POST, 1)
    assert "30/04/2027" in problem.sentence
    assert "Hôpital fictif" in problem.sentence


def test_a_post_without_accreditation_and_more_seats_than_accredited() -> None:
    judged = board()
    bare = replace(judged, posts={SASPAS_POST: judged.posts[SASPAS_POST]}, accreditations={})
    found = check_adequacy(bare, adequacy(bare))
    assert [item.severity for item in found if item.rule == "R3"] == [Severity.ERROR]
    wide = replace(judged, posts={N1_POST: replace(judged.posts[N1_POST], capacity=3)})
    (problem,) = [item for item in check_adequacy(wide, adequacy(wide)) if item.rule == "R3"]
    assert (problem.severity, problem.post_id) == (Severity.ERROR, N1_POST)
    assert "3 places ouvertes" in problem.sentence
    split = replace(judged.posts[N1_POST], id=50, imotep_number="x", capacity=1)
    two = replace(judged, posts={N1_POST: judged.posts[N1_POST], 50: split})
    assert [item.severity for item in check_adequacy(two, adequacy(two)) if item.rule == "R3"] == [Severity.ERROR]
