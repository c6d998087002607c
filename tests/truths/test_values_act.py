"""A value that can be edited acts, or says that it does not: keys are read, and change a result."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, OpenPost
from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wishes import HostRank, Wish
from pacte_desktop.placement.call_order import call_order
from pacte_desktop.placement.checker import check_plan
from pacte_desktop.placement.counters import counters
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.local_rules import local_profiles
from pacte_desktop.services.parameters import shipped_parameters
from pacte_desktop.services.rulebook import RESOURCES
from tests.data.small_boards import with_parameters
from tests.data.tiny_plan import BEGINNER, N1_POST, OLDEST, SECOND, SUMMER, URGENCES_POST, WINTER, intern
from tests.data.value_acts import board, done, in_force, problems_of, refused, rules_of, session

PACKAGE = Path(__file__).resolve().parents[2] / "pacte_desktop"


DEFINITIONS = shipped_parameters().definitions


READ_AS_OPTIONS = {"curriculum.libre_position", "curriculum.n1_place"}
"""Named by the windows of the curricula, and read by that name."""


def test_every_value_that_acts_is_read_somewhere() -> None:
    text = "\n".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))
    read = set(re.findall(r"\"([a-z0-9]+\.[a-z0-9_]+)\"", text))
    curricula = (RESOURCES / "rules" / "curriculum.toml").read_text(encoding="utf-8")
    assert all(f'option = "{key}=' in curricula for key in READ_AS_OPTIONS)
    acting = {key for key, definition in DEFINITIONS.items() if definition.acts}
    assert acting - read - READ_AS_OPTIONS == set()


def test_values_for_information_are_read_by_nothing() -> None:
    text = "\n".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))
    silent = {key for key, definition in DEFINITIONS.items() if not definition.acts}
    # Two functions of their own hold a rule that nothing in the program asks for yet.
    uncalled = {"surplus.small_threshold", "surplus.small_extra", "allowance.transport", "allowance.transport_km"}
    assert {key for key in silent if f'"{key}"' in text} <= uncalled
    for function in ("posts_min_small_specialty", "transport_allowance"):
        assert text.count(f"{function}(") == 1, "called now: its values act"
    assert not {value.key for profile in local_profiles() for value in profile.values} & silent


BEFORE = (
    Semester(8, Season.SUMMER, date(2025, 5, 2), date(2025, 11, 1)),
    Semester(9, Season.WINTER, date(2025, 11, 2), date(2026, 5, 3)),
    SUMMER,
)


def untaken() -> PostBoard:
    elsewhere = [done(SECOND, "LIBRE", None, id=70 + item.id, semester_id=item.id) for item in BEFORE]
    hosted = done(OLDEST, "N1", 2, semester_id=9)
    found = board(completed={SECOND: elsewhere, OLDEST: [hosted]})
    return replace(found, posts={number: found.posts[number] for number in (URGENCES_POST, N1_POST)})


def shortage(**changes: object) -> PostBoard:
    """Two interns of the socle, one of them away, on two seats: the minimum is 2 for one present, 3 for two called."""
    found = board(situations={SECOND: Situation.DISPONIBILITE})
    posts = {N1_POST: replace(found.posts[N1_POST], capacity=2)}
    people = {number: found.interns[number] for number in (BEGINNER, SECOND)}
    return with_parameters(replace(found, posts=posts, interns=people), **changes)


def short_sessions(**changes: object) -> list[tuple[str, str]]:
    found = problems_of(shortage(**changes), sessions=(session(1),))
    return [(str(item.severity), item.rule) for item in found if item.rule == "R7" and "séance" in item.sentence]


def junior_board(**changes: object) -> PostBoard:
    person = intern(20, Phase.CONSOLIDATION, 1, ("N1", "URGENCES", "POLYVALENT", "FEMME_ENFANT", "SASPAS", "LIBRE"))
    found = board()
    posts = {
        number: OpenPost(number, WINTER.id, f"dj{number}", 1 if number == 30 else 2, "DJ", (Phase.CONSOLIDATION,), 1)
        for number in range(30, 55)
    }
    principal, conso = AccreditationKind.PRINCIPAL, Phase.CONSOLIDATION
    held = {
        site: [Accreditation(90 + site, site, "DJ", conso, principal, date(2025, 1, 1), WINTER.end, 30)]
        for site in (1, 2)
    }
    return with_parameters(replace(found, interns={20: person}, posts=posts, accreditations=held), **changes)


def wishes_told(made: int, *, ranked: bool = False, **changes: object) -> list[str]:
    wishes = tuple(Wish(20, 30 + number, number + 1) for number in range(made))
    ranks = tuple(HostRank(wish.post_id, 20, 1) for wish in wishes) if ranked else ()
    rules = rules_of(junior_board(**changes), wishes=wishes, host_ranks=ranks)
    return [rule for rule in rules if rule.startswith("R1.")]


def test_lists_of_the_consolidation() -> None:
    """25 posts: a fifth is 5."""
    assert wishes_told(4) == []
    matching = {"p3__procedure": "MATCHING"}
    assert wishes_told(4, ranked=True, **matching) == ["R1.wishes"]
    assert wishes_told(5, ranked=True, **matching) == []
    assert wishes_told(4, ranked=True, p3__wish_share=16, **matching) == []
    assert wishes_told(5, ranked=True, p3__wish_share=21, **matching) == ["R1.wishes"]
    assert wishes_told(5, ranked=True, p3__wish_share=21, p3__wish_rounding="DOWN", **matching) == []
    assert wishes_told(5, ranked=True, p3__wish_min=6, **matching) == ["R1.wishes"]
    assert wishes_told(5, **matching) == ["R1.ranking"] * 5
    assert wishes_told(5, p3__site_rank_share=0, **matching) == []


def test_a_consolidation_in_a_hospital() -> None:
    """Post 30 is in a hospital service, the others are ambulatory."""
    pardon = Derogation(1, WINTER.id, "R5", 20, None, "la doyenne", date(2026, 9, 1), "dossier")
    found = junior_board()
    assert refused(found, 20, 31) == []
    assert refused(found, 20, 30) == ["R5.hospital"]
    assert refused(replace(found, derogations=[pardon]), 20, 30) == []
    allowed = junior_board(curriculum__p3_hospital_semester="ALLOWED")
    assert refused(allowed, 20, 30) == []
    assert refused(replace(allowed, completed={20: [done(20, "DJ", 1)]}), 20, 30) == ["R5.hospital"]
    never = junior_board(curriculum__p3_hospital_semester="FORBIDDEN")
    assert refused(never, 20, 30) == ["R5.ambulatory"]
    assert refused(replace(never, derogations=[pardon]), 20, 30) == ["R5.ambulatory"]


@pytest.mark.parametrize(
    ("regime", "code", "position", "key", "value"),
    [
        (Regime.A_2023, "LIBRE", 1, "curriculum__libre_position", "ANY"),
        (Regime.B_2017, "N1", 1, "curriculum__n1_place", "S3_S4"),
    ],
)
def test_positions_of_the_curricula(regime: Regime, code: str, position: int, key: str, value: str) -> None:
    def allows(found: PostBoard) -> bool:
        asked = next(item for item in found.curricula[regime].requirements if item.internship_type == code)
        return asked.allows(Phase.APPROFONDISSEMENT, position)

    assert not allows(board())
    assert allows(in_force(with_parameters(board(), **{key: value})))


def test_posts_that_nobody_took() -> None:
    """Urgences were never taken, N1 was two semesters ago."""

    def told(found: PostBoard, semesters: Sequence[Semester] = BEFORE) -> list[int | None]:
        return [item.post_id for item in problems_of(found, semesters=semesters) if item.rule == "R7.untaken"]

    assert told(untaken()) == [URGENCES_POST]
    assert told(with_parameters(untaken(), post__withdraw_after_untaken=1)) == [URGENCES_POST, N1_POST]
    assert told(with_parameters(untaken(), post__withdraw_after_untaken=None)) == []
    assert told(with_parameters(untaken(), post__withdraw_after_untaken=4)) == []
    assert told(untaken(), BEFORE[1:]) == []
    unknown = replace(untaken(), completed={OLDEST: [done(OLDEST, "N1", 2, semester_id=9)]})
    assert told(unknown) == []
    fresh = {1: [replace(item, valid_from=date(2025, 5, 3)) for item in untaken().accreditations[1]]}
    assert told(replace(untaken(), accreditations={**untaken().accreditations, **fresh})) == []


def test_length_of_accreditations() -> None:
    """Rights that begin on 1 January 2024: whole years end on an anniversary or on its eve."""

    def told(until: date, **changes: object) -> int:
        found = with_parameters(board(), **changes)
        held = [replace(item, valid_to=until) for item in found.accreditations[2]]
        found = replace(found, accreditations={2: held}, posts={N1_POST: found.posts[N1_POST]})
        return rules_of(found).count("R3.duration")

    assert told(date(2029, 1, 2)) == 1
    assert told(date(2029, 1, 1)) == 0
    assert told(date(2029, 1, 1), accreditation__years_max=4) == 1
    assert told(date(2029, 1, 2), accreditation__years_max=6) == 0
    assert told(date(2027, 12, 31), accreditation__years_min=4) == 0
    assert told(date(2027, 12, 30), accreditation__years_min=4) == 1


def test_whom_the_minimum_counts_and_where() -> None:
    assert short_sessions() == [("warning", "R7")]
    assert short_sessions(surplus__n_basis="PRESENT") == []
    assert short_sessions(surplus__n_basis="CALLED") == [("error", "R7")]
    assert short_sessions(surplus__n_basis="CALLED", surplus__scope="DES") == [("warning", "R7")]
    assert short_sessions(surplus__n_basis="CALLED", surplus__rate=100) == []
    whole = problems_of(shortage(surplus__n_basis="CALLED", surplus__scope="DES"), sessions=(session(1),))
    assert [item.severity for item in whole if "Ensemble" in item.sentence] == ["error"]


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("surplus__mg_threshold", 2, ["error"]),
        ("surplus__mg_extra", 0, []),
    ],
)
def test_the_fixed_number_of_posts(key: str, value: int, expected: list[str]) -> None:
    changes = {"surplus__n_basis": "CALLED", "surplus__mg_threshold": 2, key: value}
    found = problems_of(shortage(**changes), sessions=(session(1),))
    assert [item.severity for item in found if item.rule == "R7" and "séance" in item.sentence] == expected


def test_phases_are_called_in_the_order_that_is_set() -> None:
    def first(found: PostBoard) -> int:
        return call_order(found.parameters).called(list(found.interns.values()))[0].id

    assert first(board()) == SECOND
    assert first(with_parameters(board(), order__phase_sequence=["APPROFONDISSEMENT", "SOCLE"])) == OLDEST


def test_seniority_of_the_former_regime() -> None:
    person = replace(intern(9, Phase.APPROFONDISSEMENT, 3, ("N1", "URGENCES")), regime=Regime.FORMER)
    person = replace(person, choice_seniority=1)

    def seniority(found: PostBoard) -> int:
        return call_order(found.parameters).seniority(person)

    assert seniority(board()) == 2
    assert seniority(with_parameters(board(), order__former_regime_seniority="PHASE")) == 1
    past = [done(9, "N1", None), done(9, "SASPAS", None)]
    whole = counters(person, past, board().curricula[Regime.FORMER], board().types)
    assert whole.choice_seniority == 2


@pytest.mark.parametrize(("counts", "listed"), [(True, ["SURNOMBRE_VALIDANT"]), (False, ["SURNOMBRE_NON_VALIDANT"])])
def test_situations_that_count_for_seniority(counts: bool, listed: list[str]) -> None:
    missed = done(SECOND, "N1", 2, is_validated=False, counts_for_seniority=counts)
    found = board(completed={SECOND: [missed]})
    past = {(SECOND, SUMMER.id): Situation.SURNOMBRE_NON_VALIDANT}

    def told(**changes: object) -> bool:
        return "R13.seniority" in rules_of(with_parameters(found, **changes), situations=past)

    assert told() != counts
    assert told(seniority__counted_situations=listed)
    assert "R13.seniority" not in rules_of(found)


def absent(days: int, **changes: object) -> str:
    """What is told of a validated semester with so many days of absence; empty when nothing is."""
    past = done(SECOND, "URGENCES", None, absence_days=days)
    found = check_plan(with_parameters(board(completed={SECOND: [past]}), **changes))
    return "".join(item.way_out for item in found if item.rule == "R12")


def test_absences() -> None:
    assert absent(61) == ""
    assert absent(62).startswith("Confirmez")
    assert absent(62, validation__absence_days=62, validation__absence_months=3) == ""
    assert absent(61, validation__absence_days=60) != ""
    assert absent(61, validation__absence_months=1) != ""
    assert absent(92).startswith("Confirmez")
    assert absent(93).startswith("Retirez")
    assert absent(93, validation__absence_months_listed=4).startswith("Confirmez")


def test_the_rest_of_what_the_checker_reads() -> None:
    from pacte_desktop.placement.checker import CheckFacts

    seated = board((SECOND, N1_POST), (BEGINNER, N1_POST))
    far = CheckFacts(minutes={(SECOND, N1_POST): 50.0}, supervisors={2: 1})

    def told(rule: str, **changes: object) -> bool:
        return rule in [item.rule for item in check_plan(with_parameters(seated, **changes), facts=far)]

    pairs: list[tuple[str, Callable[[], bool], Callable[[], bool]]] = [
        ("R19", lambda: told("R19"), lambda: told("R19", travel__housing_warning_min=49)),
        ("R18", lambda: told("R18"), lambda: told("R18", supervisor__max_simultaneous=1)),
        ("R17", lambda: told("R17"), lambda: told("R17", ambulatory__fill_all=True)),
    ]
    assert [(rule, before(), after()) for rule, before, after in pairs] == [(rule, False, True) for rule, *_ in pairs]
