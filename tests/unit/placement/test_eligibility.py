"""R0: whoever may not be called blocks the list, with a reason and a way out; derogations lift what may be lifted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Severity
from pacte_desktop.domain.situations import Situation
from pacte_desktop.placement.eligibility import Gate, check_eligibility
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from tests.data.tiny_plan import INTERNS, SUMMER, WINTER, intern, tiny_contents

BEGINNER, SECOND, OLDEST = INTERNS
SESSION = ChoiceSession(
    id=7,
    semester_id=WINTER.id,
    number=1,
    label="Séance",
    kind=ChoiceKind.CHOICE,
    phases=(),
    internship_types=(),
    order_key="raw",
    status=SessionStatus.DRAFT,
    day=date(2026, 10, 9),
)
SIX = ("POLYVALENT", "URGENCES", "N1", "MERE_ENFANT", "LIBRE", "LIBRE")
JUNIOR = replace(
    intern(20, Phase.CONSOLIDATION, 1, ("N1", "URGENCES", "POLYVALENT", "FEMME_ENFANT", "SASPAS", "LIBRE")), cohort=2023
)


def former(number: int, validated: tuple[str, ...]) -> Intern:
    """An intern of the former regime; 2014 is the cohort of the published case seen from winter 2026."""
    return replace(intern(number, Phase.APPROFONDISSEMENT, 6, validated), regime=Regime.FORMER, cohort=2022)


def granted(rule: str, intern_id: int) -> Derogation:
    return Derogation(1, WINTER.id, rule, intern_id, None, "la doyenne", date(2026, 9, 1), "dossier complet")


def gate(
    interns: Sequence[Intern],
    session: ChoiceSession = SESSION,
    placed: set[int] | None = None,
    **board_changes: object,
) -> Gate:
    board: PostBoard = replace(board_of(tiny_contents()), **board_changes)  # type: ignore[arg-type]
    found = check_eligibility(board, interns, session, placed or set())
    for problem in found.problems:
        assert problem.sentence.endswith(".")
        assert problem.way_out
        assert problem.session_id == session.id or problem in found.general
    for intern_id, problems in found.blocked.items():
        assert {problem.intern_id for problem in problems} == {intern_id}
        person = next(item for item in interns if item.id == intern_id)
        assert all(person.full_name in problem.sentence for problem in problems)
    assert found.passes == (not found.blocked and not found.general)
    return found


def rules(found: Gate, intern_id: int) -> list[str]:
    return [problem.rule for problem in found.blocked.get(intern_id, ())]


def test_a_clean_list_passes_without_a_word() -> None:
    assert gate(INTERNS) == Gate({}, ())


def test_idf1_six_semesters_and_nothing_left_is_refused() -> None:
    finished = former(8, SIX)
    found = gate([*INTERNS, finished])
    assert rules(found, 8) == ["R0.complete"]
    assert not found.passes
    (problem,) = found.blocked[8]
    assert "6 semestres" in problem.sentence


def test_idf1_the_regime_of_2017_is_refused_too() -> None:
    done = ("N1", "URGENCES", "POLYVALENT", "ENFANT", "FEMME", "SASPAS")
    finished = replace(intern(8, Phase.APPROFONDISSEMENT, 4, done), regime=Regime.B_2017, cohort=2022)
    assert rules(gate([finished]), 8) == ["R0.complete"]


def test_six_semesters_with_a_requirement_missing_are_a_warning() -> None:
    unfinished = former(8, ("POLYVALENT", "URGENCES", "N1", "LIBRE", "LIBRE", "LIBRE"))
    found = gate([unfinished])
    assert found.passes
    (warning,) = found.warnings
    assert (warning.rule, warning.severity) == ("R0.complete", Severity.WARNING)
    assert "pôle mère-enfant" in warning.sentence


def test_a_finished_curriculum_is_never_derogated() -> None:
    assert rules(gate([former(8, SIX)], derogations=[granted("R0", 8), granted("R0.complete", 8)]), 8) == [
        "R0.complete"
    ]


@pytest.mark.parametrize("situation", [Situation.DISPONIBILITE, Situation.HORS_SUBDIVISION, Situation.REMORDS])
def test_who_is_away_is_refused_whatever_is_granted(situation: Situation) -> None:
    found = gate(INTERNS, situations={SECOND.id: situation}, derogations=[granted("R0", SECOND.id)])
    assert rules(found, SECOND.id) == ["R0.away"]
    assert list(found.blocked) == [SECOND.id]


@pytest.mark.parametrize(
    "situation", [Situation.SURNOMBRE_VALIDANT, Situation.SURNOMBRE_NON_VALIDANT, Situation.AMENAGEMENT]
)
def test_who_is_present_in_another_way_is_called(situation: Situation) -> None:
    assert gate(INTERNS, situations={SECOND.id: situation}).passes


def test_the_same_intern_twice() -> None:
    found = gate([BEGINNER, SECOND, BEGINNER], derogations=[granted("R0", BEGINNER.id)])
    assert rules(found, BEGINNER.id) == ["R0.duplicate"]


def test_the_same_person_under_two_numbers() -> None:
    twin = replace(BEGINNER, id=9, imotep_number="2025-9999", last_name=BEGINNER.last_name.upper(), first_name="zoe")
    found = gate([BEGINNER, SECOND, twin], derogations=[granted("R0.duplicate", 9)])
    assert rules(found, BEGINNER.id) == rules(found, 9) == ["R0.duplicate"]
    assert "2025-9999" in found.blocked[BEGINNER.id][0].sentence


@pytest.mark.parametrize("changes", [{"cohort": 2024}, {"national_rank": 101}, {"first_name": "Léo"}], ids=str)
def test_namesakes_are_not_duplicates(changes: dict[str, object]) -> None:
    other = replace(BEGINNER, id=9, imotep_number="x", **changes)  # type: ignore[arg-type]
    assert gate([BEGINNER, other]).passes


@pytest.mark.parametrize("changes", [{"national_rank": 0}, {"ranking_size": 0}, {"national_rank": 9001}], ids=str)
def test_a_ranking_must_be_known(changes: dict[str, int]) -> None:
    unknown = replace(BEGINNER, **changes)  # type: ignore[arg-type]
    assert rules(gate([unknown]), BEGINNER.id) == ["R0.ranking"]
    assert gate([unknown], derogations=[granted("R0.ranking", BEGINNER.id)]).passes
    assert gate([unknown], replace(SESSION, order_key="imported")).passes


def test_the_wrong_phase_is_lifted_by_a_derogation_that_stays_visible() -> None:
    session = replace(SESSION, phases=(Phase.SOCLE,))
    assert rules(gate(INTERNS, session), OLDEST.id) == ["R0.phase"]
    found = gate(INTERNS, session, derogations=[granted("R0.phase", OLDEST.id)])
    assert found.passes
    (warning,) = found.warnings
    assert "la doyenne" in warning.way_out
    assert "dossier complet" in warning.way_out
    assert rules(gate(INTERNS, session, derogations=[granted("R0.phase", SECOND.id)]), OLDEST.id) == ["R0.phase"]


def test_nothing_left_in_the_phase_is_the_wrong_phase() -> None:
    assert rules(gate([intern(8, Phase.SOCLE, 2, ("N1", "URGENCES"))]), 8) == ["R0.phase"]


def test_who_needs_none_of_the_types_is_a_warning() -> None:
    found = gate([SECOND], replace(SESSION, internship_types=("URGENCES",)))
    assert found.passes
    assert [problem.rule for problem in found.warnings] == ["R0.types"]


def test_a_post_held_already_is_refused_whatever_is_granted() -> None:
    found = gate(INTERNS, placed={SECOND.id}, derogations=[granted("R0", SECOND.id)])
    assert rules(found, SECOND.id) == ["R0.placed"]


def test_the_thesis_before_the_consolidation_and_its_transition() -> None:
    done = replace(JUNIOR, thesis_date=WINTER.start)
    late = replace(JUNIOR, thesis_date=date(2026, 11, 3))
    assert gate([done]).passes
    for person in (JUNIOR, late):
        assert rules(gate([person]), 20) == ["R0.thesis"]
        assert gate([person], derogations=[granted("R0.thesis", 20)]).passes
    after = replace(JUNIOR, cohort=2026)
    assert rules(gate([after], derogations=[granted("R0.thesis", 20)]), 20) == ["R0.thesis"]


def test_the_consolidation_asks_for_the_earlier_phases() -> None:
    early = replace(JUNIOR, thesis_date=WINTER.start, validated=JUNIOR.validated[1:], validated_semesters=5)
    assert rules(gate([early]), 20) == ["R0.phase"]


@pytest.mark.parametrize(
    ("changes", "broken"),
    [
        ({"day": date(2026, 11, 1)}, 0),
        ({"day": WINTER.start}, 1),
        ({"day": None}, 0),
        ({"semester_id": SUMMER.id}, 1),
    ],
    ids=str,
)
def test_the_dates_of_the_session(changes: dict[str, object], broken: int) -> None:
    found = gate(INTERNS, replace(SESSION, **changes))  # type: ignore[arg-type]
    assert [problem.rule for problem in found.general] == ["R0.dates"] * broken


@pytest.mark.parametrize(("end", "broken"), [(date(2027, 5, 1), 0), (date(2027, 3, 1), 1), (date(2027, 6, 30), 1)])
def test_a_semester_lasts_six_months(end: date, broken: int) -> None:
    found = gate([], semester=replace(WINTER, end=end))
    assert len(found.general) == broken


@pytest.mark.parametrize(("cohort", "warned"), [(2019, False), (2018, True)])
def test_twice_the_length_is_a_warning(cohort: int, warned: bool) -> None:
    """Winter 2026 is the fifteenth semester of 2019 and the seventeenth of 2018; eight semesters may take sixteen."""
    found = gate([replace(BEGINNER, cohort=cohort)])
    assert found.passes
    assert [problem.rule for problem in found.warnings] == ["R0.duration"] * warned
