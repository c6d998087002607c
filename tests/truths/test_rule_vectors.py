"""The test vectors of the rule book, one after the other, with the parameters as they are shipped."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from pacte_desktop.domain.absence import SemesterValidity, validity_of
from pacte_desktop.domain.allowances import transport_allowance
from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Severity
from pacte_desktop.domain.wishes import minimum_wishes
from pacte_desktop.placement.call_order import percentile
from pacte_desktop.placement.eligibility import Gate, check_eligibility
from pacte_desktop.placement.surplus import posts_min
from pacte_desktop.services.board import board_of
from pacte_desktop.services.parameters import shipped_parameters
from tests.data.idf_2019 import DAY, FIRST_POSTS, INELIGIBLE, PHASES, PLACED, SECOND_POSTS, idf_contents
from tests.data.tiny_plan import WINTER

IN_2026 = shipped_parameters().on(WINTER.start)
IN_2019 = shipped_parameters().on(PLACED.start)
BOARD = board_of(idf_contents())
SESSION = ChoiceSession(1, PLACED.id, 1, "Séance", ChoiceKind.CHOICE, PHASES, (), "raw", SessionStatus.DRAFT, DAY)


@pytest.mark.parametrize("parameters", [IN_2019, IN_2026], ids=["2019", "2026"])
@pytest.mark.parametrize(
    ("interns", "posts"),
    [
        (37, 40),
        (100, 107),
        (128, 137),
        (142, 152),
        (200, 214),
        (300, 321),
        (428, 458),
        (429, 460),
        (430, 460),
        (501, 531),
        (462, 492),
        (557, 587),
    ],
)
def test_posts(parameters: object, interns: int, posts: int) -> None:
    assert posts_min(interns, parameters) == posts  # type: ignore[arg-type]
    alone = interns + 30 if interns >= 430 else (107 * interns + 99) // 100
    assert posts == alone


def test_percentile() -> None:
    person = replace(BOARD.interns[1], national_rank=7911, ranking_size=10140)
    assert percentile(person) == Fraction(7911, 10140)
    assert f"{float(percentile(person)):.4f}" == "0.7802"


@pytest.mark.parametrize(("posts", "wishes"), [(10, 4), (20, 4), (21, 5)])
def test_wishes_of_the_third_phase(posts: int, wishes: int) -> None:
    share = Fraction(IN_2026.integer("p3.wish_share"), 100)
    assert minimum_wishes(posts, share, IN_2026.integer("p3.wish_min")) == wishes
    assert IN_2026.text("p3.wish_rounding") == "UP"


@pytest.mark.parametrize(
    ("days", "validity"),
    [(61, SemesterValidity.VALID), (62, SemesterValidity.TO_CONFIRM), (90, SemesterValidity.TO_CONFIRM)],
)
def test_absence(days: int, validity: SemesterValidity) -> None:
    assert validity_of(days, IN_2026.integer("validation.absence_days")) is validity


def test_transport_allowance() -> None:
    assert transport_allowance(IN_2026, is_ambulatory=True, from_chu_km=16, from_home_km=14) == 0
    assert transport_allowance(IN_2026, is_ambulatory=True, from_chu_km=16, from_home_km=16) == 130


def gate(person: Intern) -> Gate:
    return check_eligibility(BOARD, [person], SESSION, ())


@pytest.mark.parametrize(
    ("regime", "cohort", "whole", "lacking"),
    [
        (
            Regime.FORMER,
            2015,
            ("N1", "URGENCES", "POLYVALENT", "ENFANT", "LIBRE", "LIBRE"),
            ("N1", "POLYVALENT", "ENFANT", "LIBRE", "LIBRE", "LIBRE"),
        ),
        (
            Regime.B_2017,
            2017,
            ("N1", "URGENCES", "POLYVALENT", "ENFANT", "FEMME", "SASPAS"),
            ("N1", "URGENCES", "POLYVALENT", "ENFANT", "FEMME", "LIBRE"),
        ),
    ],
)
def test_eligibility(regime: Regime, cohort: int, whole: tuple[str, ...], lacking: tuple[str, ...]) -> None:
    """Completeness decides, not the count of six semesters."""
    person = replace(
        BOARD.interns[INELIGIBLE], regime=regime, cohort=cohort, validated=whole, validated_semesters=len(whole)
    )
    refused = gate(person)
    assert [problem.rule for problem in refused.blocked[INELIGIBLE]] == ["R0.complete"]
    unfinished = gate(replace(person, validated=lacking))
    assert unfinished.passes
    assert [(item.rule, item.severity) for item in unfinished.warnings] == [("R0.complete", Severity.WARNING)]


def test_sums() -> None:
    assert sum(SECOND_POSTS.values()) == 217 + 91 + 156 + 28 == 492 == posts_min(462, IN_2019)
    assert FIRST_POSTS["ENFANT"] == 159 + 168 == 327
    assert 159 + 23 == 182
    plan = idf_contents(SECOND_POSTS)
    assert sum(post.capacity for post in plan.posts) == 492
    assert PLACED.start <= date(2019, 11, 4) <= PLACED.end
    assert {person.phase for person in plan.interns} == {Phase.APPROFONDISSEMENT}
