"""Each fault that is sown in a plan is found, with its rule, and lifted only by the derogation that may."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pacte_desktop.domain.choice import ChoiceEvent, ChoiceKind, ChoiceSession, EventKind, SessionStatus
from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, OpenPost
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.sites import SiteKind
from pacte_desktop.domain.situations import Situation
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.placement.checker import CheckFacts, check_plan
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from tests.data.small_boards import seat, with_parameters
from tests.data.tiny_plan import (
    BEGINNER,
    CHATEAUROUX,
    EXPIRED_POST,
    LATE_POST,
    N1_POST,
    OLDEST,
    SASPAS_POST,
    SECOND,
    SUMMER,
    URGENCES_POST,
    WINTER,
    intern,
    tiny_contents,
)

JUNIOR, DJ_POST, OTHER_DJ_POST = 20, 8, 9
GROUP = 2


def board(*seats: tuple[int, int], **changes: object) -> PostBoard:
    """The tiny plan, the local rules off, with ``(intern, post)`` seats taken."""
    found = board_of(tiny_contents())
    taken = [seat(number, *pair) for number, pair in enumerate(seats, start=1)]
    return replace(found, assignments=taken, **changes)  # type: ignore[arg-type]


def found_rules(judged: PostBoard, facts: CheckFacts | None = None) -> list[tuple[Severity, str]]:
    return [(problem.severity, problem.rule) for problem in check_plan(judged, facts=facts)]


def errors(judged: PostBoard, facts: CheckFacts | None = None) -> list[str]:
    return [rule for severity, rule in found_rules(judged, facts) if severity is Severity.ERROR]


def granted(rule: str, intern_id: int, post_id: int | None = None) -> Derogation:
    return Derogation(1, WINTER.id, rule, intern_id, post_id, "la doyenne", date(2026, 9, 1), "dossier complet")


def done(intern_id: int, code: str, site: int | None, **changes: object) -> CompletedInternship:
    return replace(CompletedInternship(99, intern_id, SUMMER.id, code, site, True), **changes)  # type: ignore[arg-type]


GOOD = ((BEGINNER, URGENCES_POST), (SECOND, N1_POST), (OLDEST, SASPAS_POST))


def test_a_good_plan_has_no_problem() -> None:
    assert check_plan(board(*GOOD)) == []


@pytest.mark.parametrize(
    ("seats", "rule", "intern_id", "post_id"),
    [
        (((BEGINNER, URGENCES_POST), (BEGINNER, N1_POST)), "R2", BEGINNER, None),
        (((OLDEST, EXPIRED_POST),), "R3", OLDEST, EXPIRED_POST),
        (((BEGINNER, LATE_POST),), "R5", BEGINNER, LATE_POST),
        (((SECOND, URGENCES_POST),), "R5", SECOND, URGENCES_POST),
        (((BEGINNER, 77),), "R2", BEGINNER, 77),
        (((77, N1_POST),), "R2", 77, N1_POST),
    ],
)
def test_a_wrong_seat(seats: tuple[tuple[int, int], ...], rule: str, intern_id: int, post_id: int | None) -> None:
    (problem,) = check_plan(board(*seats))
    assert (problem.rule, problem.intern_id, problem.post_id) == (rule, intern_id, post_id)
    assert problem.severity is Severity.ERROR


@pytest.mark.parametrize("situation", [Situation.DISPONIBILITE, Situation.HORS_SUBDIVISION, Situation.REMORDS])
def test_who_is_away_has_no_seat(situation: Situation) -> None:
    assert errors(board(*GOOD, situations={SECOND: situation})) == ["R0.away"]


def test_who_has_finished_has_no_seat() -> None:
    finished = replace(
        intern(9, Phase.APPROFONDISSEMENT, 6, ("POLYVALENT", "URGENCES", "N1", "MERE_ENFANT", "LIBRE", "LIBRE")),
        regime=Regime.FORMER,
    )
    judged = board((9, SASPAS_POST))
    assert "R0.complete" in errors(replace(judged, interns={**judged.interns, 9: finished}))


def test_capacity_and_who_sits_outside_it() -> None:
    twin = replace(board().interns[BEGINNER], id=9, imotep_number="x")
    full = board((BEGINNER, URGENCES_POST), (9, URGENCES_POST))
    full = replace(full, interns={**full.interns, 9: twin})
    assert errors(full) == ["R4"]
    assert errors(replace(full, situations={9: Situation.SURNOMBRE_VALIDANT})) == []
    outside = [full.assignments[0], replace(full.assignments[1], is_supernumerary=True)]
    told = found_rules(replace(full, assignments=outside))
    assert told == [(Severity.WARNING, "R4")]
    never = found_rules(replace(full, assignments=outside, situations={9: Situation.SURNOMBRE_NON_VALIDANT}))
    assert never == [(Severity.NOTE, "R13")]


def test_a_seat_outside_the_rules_that_a_derogation_lifts_stays_as_a_note() -> None:
    wrong = board((SECOND, URGENCES_POST))
    for grant in (granted("R5", SECOND), granted("R5", SECOND, URGENCES_POST)):
        (note,) = check_plan(replace(wrong, derogations=[grant]))
        assert note.severity is Severity.NOTE
        assert "la doyenne" in note.way_out
    for grant in (granted("R5", BEGINNER), granted("R5", SECOND, N1_POST), granted("R8", SECOND)):
        assert errors(replace(wrong, derogations=[grant])) == ["R5"]
    assert errors(board((OLDEST, EXPIRED_POST), derogations=[granted("R3", OLDEST)])) == ["R3"]


def test_a_site_is_not_repeated_where_that_is_banned() -> None:
    past = {SECOND: [done(SECOND, "URGENCES", GROUP)]}
    judged = board((SECOND, N1_POST), completed=past)
    assert errors(judged) == []
    banned = with_parameters(judged, curriculum__repeat_site=False)
    assert errors(banned) == ["R8"]
    assert errors(replace(banned, derogations=[granted("R8", SECOND)])) == []


def test_internships_in_a_chu() -> None:
    judged = board((OLDEST, SASPAS_POST))
    chu = {number: replace(site, is_chu=True) for number, site in judged.sites.items()}
    past = {OLDEST: [done(OLDEST, "N1", GROUP), done(OLDEST, "URGENCES", None)]}
    inside = replace(judged, sites=chu, completed=past)
    assert errors(with_parameters(inside, curriculum__chu_max=2)) == []
    assert errors(with_parameters(inside, curriculum__chu_max=1)) == ["R9"]
    assert errors(with_parameters(replace(inside, sites=judged.sites), curriculum__chu_max=0)) == []
    # Five semesters remain: with this one and four more, six in a CHU can no longer be reached, five can.
    assert found_rules(with_parameters(judged, curriculum__chu_min=4)) == []
    assert found_rules(with_parameters(judged, curriculum__chu_min=5)) == [(Severity.WARNING, "R9")]


def junior_board(
    first_site: int | None, post_id: int, kind: AccreditationKind = AccreditationKind.PRINCIPAL
) -> PostBoard:
    """A junior doctor in the last semester of the curriculum, on one of two sites."""
    before = ("N1", "URGENCES", "POLYVALENT", "FEMME_ENFANT", "SASPAS", "LIBRE", "DJ")
    found = board((JUNIOR, post_id))
    posts = {
        number: OpenPost(number, WINTER.id, f"p{number}", site, "DJ", (Phase.CONSOLIDATION,), 1)
        for number, site in ((DJ_POST, 1), (OTHER_DJ_POST, 2))
    }
    granted_to = {
        site: [
            *found.accreditations.get(site, ()),
            Accreditation(50 + site, site, "DJ", Phase.CONSOLIDATION, kind, date(2024, 1, 1), WINTER.end, 2),
            Accreditation(60 + site, site, "N1", Phase.SOCLE, kind, date(2024, 1, 1), WINTER.end, 2),
        ]
        for site in (1, 2)
    }
    past = [done(JUNIOR, "N1", 2), done(JUNIOR, "SASPAS", 2), done(JUNIOR, "DJ", first_site)]
    return replace(
        found,
        interns={JUNIOR: intern(JUNIOR, Phase.CONSOLIDATION, 2, before)},
        posts=posts,
        accreditations=granted_to,
        completed={JUNIOR: past},
        sites={number: replace(site, kind=SiteKind.SUPERVISOR_GROUP) for number, site in found.sites.items()},
    )


def test_a_junior_doctor_stays() -> None:
    assert errors(junior_board(1, DJ_POST)) == []
    assert errors(junior_board(None, OTHER_DJ_POST)) == []
    moved = junior_board(1, OTHER_DJ_POST)
    assert errors(moved) == ["R10"]
    assert errors(replace(moved, derogations=[granted("R10", JUNIOR)])) == []
    assert errors(with_parameters(moved, p3__same_site=False)) == []
    assert errors(with_parameters(junior_board(1, DJ_POST), curriculum__repeat_site=False)) == []


def test_four_semesters_of_general_practice_at_the_end() -> None:
    other = junior_board(1, DJ_POST, AccreditationKind.COMPLEMENTAIRE)
    assert errors(other) == ["R11"]
    assert errors(replace(other, derogations=[granted("R11", JUNIOR)])) == []
    assert errors(with_parameters(other, curriculum__min_mg_semesters=2)) == []


def test_absences_and_semesters_never_validated() -> None:
    def told(**changes: object) -> list[tuple[Severity, str]]:
        return found_rules(board(completed={SECOND: [done(SECOND, "URGENCES", 1, **changes)]}))

    assert told(absence_days=61) == []
    assert told(absence_days=62) == [(Severity.WARNING, "R12")]
    assert told(absence_days=62, is_validated=False) == []
    now = board(
        completed={SECOND: [done(SECOND, "N1", 1, semester_id=WINTER.id)]},
        situations={SECOND: Situation.SURNOMBRE_NON_VALIDANT},
    )
    assert found_rules(now) == [(Severity.ERROR, "R13")]


SESSION = ChoiceSession(
    7, WINTER.id, 1, "Séance", ChoiceKind.CHOICE, (Phase.SOCLE,), (), "raw", SessionStatus.OPEN, hosts_done=False
)


def test_too_few_posts_in_a_session_and_overall() -> None:
    """Two interns ask for three posts: 107 % is rounded up."""
    assert found_rules(board(), CheckFacts([SessionFacts(SESSION)])) == []
    short = board()
    short = replace(short, posts={number: post for number, post in short.posts.items() if number != URGENCES_POST})
    (problem,) = check_plan(short, facts=CheckFacts([SessionFacts(SESSION)]))
    assert (problem.rule, problem.session_id) == ("R7", SESSION.id)
    gone = ChoiceEvent(1, 7, 1, EventKind.ABSENT, BEGINNER, None, datetime(2026, 10, 9, tzinfo=UTC), "")
    back = replace(gone, id=2, number=2, kind=EventKind.RECALLED)
    assert errors(short, CheckFacts([SessionFacts(SESSION, (SECOND, BEGINNER), (gone,))])) == []
    assert errors(short, CheckFacts([SessionFacts(SESSION, (SECOND, BEGINNER), (back, gone))])) == ["R7"]
    for idle in (replace(SESSION, kind=ChoiceKind.PRE_CHOICE), replace(SESSION, status=SessionStatus.ANNULLED)):
        assert errors(short, CheckFacts([SessionFacts(idle)])) == []
    assert errors(replace(short, posts={SASPAS_POST: short.posts[SASPAS_POST]})) == ["R7"]


def test_a_call_list_out_of_order() -> None:
    judged = board()
    good = CheckFacts([SessionFacts(SESSION, (SECOND, BEGINNER))])
    wrong = CheckFacts([SessionFacts(SESSION, (BEGINNER, SECOND))])
    assert errors(judged, good) == []
    assert errors(judged, wrong) == ["R1"]
    assert errors(judged, CheckFacts([SessionFacts(replace(SESSION, order_key="imported"), (BEGINNER, SECOND))])) == []


def test_an_annulled_list_is_judged_no_more_and_what_can_be_done_depends_on_the_session() -> None:
    def told(status: SessionStatus) -> list[str]:
        facts = CheckFacts([SessionFacts(replace(SESSION, status=status), (BEGINNER, SECOND))])
        return [problem.way_out for problem in check_plan(board(), facts=facts) if problem.rule == "R1"]

    assert told(SessionStatus.ANNULLED) == []
    assert told(SessionStatus.DRAFT) == ["Établissez la liste d’appel à nouveau."]
    for fixed in (SessionStatus.OPEN, SessionStatus.FROZEN):
        (way_out,) = told(fixed)
        assert "Établissez" not in way_out, "the list of an open session is fixed"
        assert "annulation" in way_out


def test_a_free_internship_outside_general_practice_waits_for_the_hosts() -> None:
    judged = with_parameters(board((OLDEST, EXPIRED_POST)), curriculum__libre_after_hosts=True)
    rights = [
        replace(item, kind=AccreditationKind.COMPLEMENTAIRE, valid_to=WINTER.end) for item in judged.accreditations[1]
    ]
    judged = replace(judged, accreditations={1: rights}, hosts_done=False)
    assert errors(judged) == ["R5.hosts"]
    assert errors(replace(judged, hosts_done=True)) == []
    principal = [replace(item, kind=AccreditationKind.PRINCIPAL) for item in rights]
    assert errors(replace(judged, accreditations={1: principal})) == []
    by_session = replace(judged, assignments=[seat(1, OLDEST, EXPIRED_POST, session_id=7)], hosts_done=True)
    later = replace(SESSION, phases=(Phase.APPROFONDISSEMENT,))
    assert errors(by_session, CheckFacts([SessionFacts(later)])) == ["R5.hosts"]
    assert errors(by_session, CheckFacts([SessionFacts(replace(later, hosts_done=True))])) == []


def test_local_wishes_travel_and_zones() -> None:
    judged = board(*GOOD)
    assert found_rules(with_parameters(judged, ambulatory__fill_all=True)) == [(Severity.WARNING, "R17")]
    limited = with_parameters(judged, supervisor__max_simultaneous=1)
    assert found_rules(limited, CheckFacts(supervisors={GROUP: 2})) == []
    assert found_rules(limited, CheckFacts(supervisors={GROUP: 1})) == [(Severity.WARNING, "R18")]
    far = CheckFacts(minutes={(SECOND, N1_POST): 60.0})
    assert found_rules(judged, far) == []
    far = CheckFacts(minutes={(SECOND, N1_POST): 60.1})
    assert found_rules(judged, far) == [(Severity.WARNING, "R19")]
    assert found_rules(judged, replace(far, housed_sites={GROUP})) == []
    notes = check_plan(judged, facts=CheckFacts(zip_communes={CHATEAUROUX}))
    assert [(note.severity, note.rule) for note in notes] == [(Severity.NOTE, "R20")]
    assert notes[0].sentence.startswith("1 interne ")


def test_the_worst_comes_first() -> None:
    judged = with_parameters(board((SECOND, URGENCES_POST), (OLDEST, EXPIRED_POST)), ambulatory__fill_all=True)
    found: list[Problem] = check_plan(judged, facts=CheckFacts(zip_communes={CHATEAUROUX}))
    assert [problem.rule for problem in found] == ["R3", "R5", "R17", "R17", "R20"]
