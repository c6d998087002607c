"""Lengths and needs of the three regimes, whatever the order in which semesters were done."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.curriculum import Curriculum, Phase, Regime
from pacte_desktop.services.rulebook import load_rulebook

CURRICULA = load_rulebook().curricula
CODES = sorted(load_rulebook().types)

curricula = st.sampled_from(list(CURRICULA.values()))
validated_lists = st.lists(st.sampled_from(CODES), max_size=12)


def positions(curriculum: Curriculum, phase: Phase) -> int:
    return sum(requirement.count for requirement in curriculum.requirements if requirement.phase is phase)


def test_lengths_of_the_regimes() -> None:
    assert {regime: curriculum.length() for regime, curriculum in CURRICULA.items()} == {
        Regime.A_2023: 8,
        Regime.B_2017: 6,
        Regime.FORMER: 6,
    }


def test_phases_of_the_regimes() -> None:
    lengths = {regime: tuple(positions(found, phase) for phase in Phase) for regime, found in CURRICULA.items()}
    assert lengths == {Regime.A_2023: (2, 4, 2), Regime.B_2017: (2, 4, 0), Regime.FORMER: (0, 6, 0)}


def test_every_cohort_has_exactly_one_regime() -> None:
    for cohort in range(2004, 2031):
        found = [
            regime
            for regime, curriculum in CURRICULA.items()
            if curriculum.first_cohort <= cohort
            and (curriculum.last_cohort is None or cohort <= curriculum.last_cohort)
        ]
        wanted = Regime.FORMER if cohort < 2017 else Regime.B_2017 if cohort < 2023 else Regime.A_2023
        assert found == [wanted]


def test_every_phase_can_be_filled_at_its_positions() -> None:
    """At each position of a phase at least as many requirements have opened as semesters have to be done by then."""
    for curriculum in CURRICULA.values():
        for phase in Phase:
            length = positions(curriculum, phase)
            for position in range(1, length + 1):
                opened = sum(
                    requirement.count
                    for requirement in curriculum.requirements
                    if requirement.phase is phase and min(requirement.positions) <= position
                )
                assert opened >= position
            for requirement in curriculum.requirements:
                assert requirement.internship_type in CODES
                assert set(requirement.positions) <= set(range(1, positions(curriculum, requirement.phase) + 1))


def test_positions_of_the_2023_regime() -> None:
    needed = CURRICULA[Regime.A_2023].needed_types
    assert needed(Phase.SOCLE, 1, ()) == ("N1", "URGENCES")
    assert needed(Phase.SOCLE, 2, ("N1",)) == ("URGENCES",)
    assert needed(Phase.APPROFONDISSEMENT, 1, ("N1", "URGENCES")) == ("POLYVALENT", "FEMME_ENFANT")
    four = ("N1", "URGENCES", "POLYVALENT", "FEMME_ENFANT")
    assert needed(Phase.APPROFONDISSEMENT, 3, four) == ("SASPAS", "LIBRE")
    assert needed(Phase.CONSOLIDATION, 1, (*four, "SASPAS", "LIBRE")) == ("DJ",)
    assert needed(Phase.CONSOLIDATION, 2, (*four, "SASPAS", "LIBRE", "DJ")) == ("DJ",)
    assert needed(Phase.CONSOLIDATION, 2, (*four, "SASPAS", "LIBRE", "DJ", "DJ")) == ()


def test_a_missed_semester_stays_needed_and_a_later_one_does_not_open_early() -> None:
    needed = CURRICULA[Regime.A_2023].needed_types
    assert "POLYVALENT" in needed(Phase.APPROFONDISSEMENT, 3, ("N1", "URGENCES", "FEMME_ENFANT"))
    assert "POLYVALENT" in needed(Phase.APPROFONDISSEMENT, 9, ("N1", "URGENCES", "FEMME_ENFANT"))
    assert "SASPAS" not in needed(Phase.APPROFONDISSEMENT, 2, ("N1", "URGENCES", "POLYVALENT", "FEMME_ENFANT"))


@given(curricula, validated_lists)
def test_done_and_remaining_make_the_whole(curriculum: Curriculum, validated: list[str]) -> None:
    asked: Counter[str] = Counter()
    for requirement in curriculum.requirements:
        asked[requirement.internship_type] += requirement.count
    remaining = curriculum.remaining(validated)
    useful = sum(min(asked[code], count) for code, count in Counter(validated).items())
    assert sum(remaining.values()) + useful == curriculum.length()
    assert all(count > 0 for count in remaining.values())


@given(curricula, validated_lists, st.sampled_from(list(Phase)), st.integers(1, 8), st.randoms())
def test_needs_do_not_depend_on_order_and_only_shrink(
    curriculum: Curriculum, validated: list[str], phase: Phase, position: int, chance: object
) -> None:
    needed = curriculum.needed_types(phase, position, validated)
    shuffled = list(validated)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert curriculum.needed_types(phase, position, shuffled) == needed
    assert len(set(needed)) == len(needed)
    assert set(needed) <= set(curriculum.remaining(validated))
    assert set(needed) <= set(curriculum.needed_types(phase, position + 1, validated))
    for code in needed:
        after = curriculum.needed_types(phase, position, [*validated, code])
        assert set(after) <= set(needed)
        assert curriculum.remaining(validated)[code] - 1 == curriculum.remaining([*validated, code]).get(code, 0)


@given(curricula)
def test_a_curriculum_done_in_order_ends_with_nothing(curriculum: Curriculum) -> None:
    validated: list[str] = []
    for phase in Phase:
        for position in range(1, positions(curriculum, phase) + 1):
            validated.append(curriculum.needed_types(phase, position, validated)[0])
    assert len(validated) == curriculum.length()
    assert curriculum.remaining(validated) == {}


RULES = load_rulebook()
SECOND_COUPLED = ("N1", "URGENCES", "POLYVALENT", "FEMME_ENFANT", "SASPAS")


def test_a_coupled_semester_of_regime_b_is_completed_by_a_free_one() -> None:
    curriculum = CURRICULA[Regime.B_2017]
    assert curriculum.remaining(SECOND_COUPLED, RULES.types) == {"LIBRE": 1}
    assert not curriculum.is_complete(SECOND_COUPLED, RULES.types)
    assert curriculum.is_complete((*SECOND_COUPLED, "LIBRE"), RULES.types)
    # One of the two done apart: the coupled semester counts for the other, and six are six.
    assert curriculum.is_complete((*SECOND_COUPLED, "ENFANT"), RULES.types)
    assert curriculum.needed_types(Phase.APPROFONDISSEMENT, 4, SECOND_COUPLED, RULES.types) == ("LIBRE",)
    # The free semester may have come first: on its own it stands for nothing.
    assert curriculum.remaining(("LIBRE",), RULES.types) == curriculum.remaining(())
    assert sum(curriculum.remaining(("LIBRE", "FEMME_ENFANT"), RULES.types).values()) == 4


def test_what_stands_for_a_need_comes_after_what_is_named() -> None:
    curriculum = CURRICULA[Regime.B_2017]
    done = ("N1", "URGENCES", "POLYVALENT", "ENFANT")
    needed = curriculum.needed_types(Phase.APPROFONDISSEMENT, 3, done, RULES.types)
    assert needed == ("FEMME", "SASPAS", "FEMME_ENFANT")
    assert curriculum.needed_types(Phase.APPROFONDISSEMENT, 3, done) == ("FEMME", "SASPAS")


def test_the_former_regime_takes_either_child_or_woman_and_anything_for_the_free_ones() -> None:
    curriculum, phase = CURRICULA[Regime.FORMER], Phase.APPROFONDISSEMENT
    done = ("POLYVALENT", "URGENCES", "N1", "ENFANT")
    assert curriculum.remaining(done, RULES.types) == {"LIBRE": 2}
    assert curriculum.remaining((*done, "FEMME", "SASPAS"), RULES.types) == {}
    assert curriculum.remaining((*done, "URGENCES"), RULES.types) == {"LIBRE": 1}
    needed = curriculum.needed_types(phase, 6, done, RULES.types)
    assert needed[0] == "LIBRE"
    assert {*needed} == {*RULES.types}
    # Six semesters, and still no N1: the count alone does not make a curriculum complete.
    six = ("POLYVALENT", "URGENCES", "FEMME", "ENFANT", "SASPAS", "SASPAS")
    assert curriculum.remaining(six, RULES.types) == {"N1": 1}


def test_the_2023_regime_asks_for_the_coupled_semester_itself() -> None:
    done = ("N1", "URGENCES", "POLYVALENT", "FEMME", "ENFANT")
    assert "FEMME_ENFANT" in CURRICULA[Regime.A_2023].remaining(done, RULES.types)


def test_a_code_that_no_rule_knows_counts_only_where_anything_does() -> None:
    assert CURRICULA[Regime.FORMER].remaining(("MYSTERE",), RULES.types)["LIBRE"] == 1
    assert CURRICULA[Regime.A_2023].remaining(("MYSTERE",), RULES.types) == CURRICULA[Regime.A_2023].remaining(())


def test_what_must_be_done_now() -> None:
    must = CURRICULA[Regime.A_2023].must_types
    two = ("N1", "URGENCES")
    assert must(Phase.APPROFONDISSEMENT, 1, two, RULES.types) == ()
    assert must(Phase.APPROFONDISSEMENT, 2, (*two, "POLYVALENT"), RULES.types) == ("FEMME_ENFANT",)
    assert must(Phase.SOCLE, 2, ("N1",), RULES.types) == ("URGENCES",)
    assert must(Phase.SOCLE, 1, (), RULES.types) == ()


def test_a_choice_that_leaves_a_semester_without_a_position() -> None:
    curriculum, phase, types = CURRICULA[Regime.A_2023], Phase.APPROFONDISSEMENT, RULES.types
    two = ("N1", "URGENCES")
    assert curriculum.finishes(phase, 1, two, types, "POLYVALENT")
    assert not curriculum.finishes(phase, 1, two, types, "LIBRE")
    assert curriculum.late_after(phase, 1, two, types, "LIBRE") == 1
    assert curriculum.late_after(phase, 1, two, types, "URGENCES") == 1
    assert curriculum.stranding_types(phase, 1, two, types) == ()
    # Where the free internship may be anywhere, taking it first leaves one semester for two that must be early.
    opened = curriculum.with_options({"curriculum.libre_position=ANY"})
    assert opened.stranding_types(phase, 1, two, types) == ("LIBRE",)
    assert opened.stranding_types(phase, 3, (*two, "POLYVALENT", "FEMME_ENFANT"), types) == ()


def test_who_is_late_anyway_is_stranded_by_nothing_that_helps() -> None:
    curriculum, phase, types = CURRICULA[Regime.A_2023], Phase.APPROFONDISSEMENT, RULES.types
    done = ("N1", "URGENCES", "POLYVALENT", "SASPAS")
    for taken in ("FEMME_ENFANT", "LIBRE"):
        assert not curriculum.finishes(phase, 5, done, types, taken)
    assert curriculum.stranding_types(phase, 5, done, types) == ()


def test_a_late_socle_does_not_weigh_on_the_phases_that_follow() -> None:
    assert CURRICULA[Regime.A_2023].finishes(Phase.SOCLE, 3, ("N1",), RULES.types, "URGENCES")


def test_options_open_windows_and_only_theirs() -> None:
    curriculum = CURRICULA[Regime.B_2017]
    moved = curriculum.with_options({"curriculum.n1_place=S3_S4"})
    assert "POLYVALENT" not in curriculum.needed_types(Phase.SOCLE, 1, (), RULES.types)
    assert moved.needed_types(Phase.SOCLE, 1, (), RULES.types) == ("N1", "URGENCES", "POLYVALENT")
    done = ("POLYVALENT", "URGENCES")
    assert "N1" in moved.needed_types(Phase.APPROFONDISSEMENT, 1, done, RULES.types)
    assert "N1" not in curriculum.needed_types(Phase.APPROFONDISSEMENT, 1, done, RULES.types)
    assert moved.must_types(Phase.APPROFONDISSEMENT, 2, done, RULES.types) == ("N1",)
    assert moved.finishes(Phase.SOCLE, 2, ("URGENCES",), RULES.types, "POLYVALENT")
    assert moved.length() == curriculum.length() == 6
    assert curriculum.with_options(()).requirements[0].elsewhere == ()
