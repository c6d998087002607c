"""« Pourquoi suis-je 214e ? » for one intern, and what decides between any two, under each key."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.placement.call_order import CallOrder, call_order, in_call_order, is_called_before
from pacte_desktop.placement.call_reasons import Decider, compare, decider, why_position
from pacte_desktop.services.board import board_of
from tests.data.small_boards import with_parameters
from tests.data.tiny_plan import INTERNS, intern, tiny_contents

BEGINNER, SECOND, OLDEST = INTERNS
BOARD = board_of(tiny_contents())
PARAMETERS = BOARD.parameters


def person(number: int, seniority: int, rank: int, size: int = 9000) -> Intern:
    return replace(
        intern(number, Phase.SOCLE, 1, ()), choice_seniority=seniority, national_rank=rank, ranking_size=size
    )


def test_the_position_counts_who_is_before_and_why() -> None:
    people = [person(number, 2, number) for number in range(1, 5)]
    people += [person(number, 1, number) for number in range(5, 12)]
    order = call_order(PARAMETERS)
    ordered = order.called(people)
    reasons = why_position(people[8], ordered, order)
    assert (reasons.position, reasons.total) == (9, 11)
    assert reasons.before == {Decider.SENIORITY: 4, Decider.KEY: 4}
    assert reasons.sentences[0].startswith("NOM9 Zoé est 9e sur 11")
    assert "4 internes ont plus d’ancienneté." in reasons.sentences
    assert "4 internes ont la même ancienneté et un meilleur classement." in reasons.sentences
    first = why_position(ordered[0], ordered, order)
    assert (first.position, first.before) == (1, {})
    assert first.sentences[-1] == "Personne n’est appelé avant."


def test_what_decides_between_two() -> None:
    order = CallOrder()
    assert decider(SECOND, OLDEST, order) is Decider.PHASE
    assert decider(SECOND, BEGINNER, order) is Decider.SENIORITY
    better, twin = person(8, 0, 50), person(9, 0, 100)
    assert decider(better, twin, order) is Decider.KEY
    assert decider(person(7, 0, 100), twin, order) is Decider.NUMBER
    told = compare(twin, better)
    assert told[0] == "NOM8 Zoé est appelé avant NOM9 Zoé."
    assert told[1:3] == ("Même phase : socle.", "Même ancienneté : 0 semestre.")
    assert told[3] == "Le classement décide : rang 50 contre rang 100."
    assert len(compare(SECOND, OLDEST)) == 2
    assert "IMOTEP" in compare(person(7, 0, 100), twin)[-1]


def test_the_percentile_compares_two_examinations() -> None:
    """7,911 of 10,140 is 78.02 %."""
    order = call_order(PARAMETERS, "percentile")
    earlier, later = person(1, 0, 7911, 10140), person(2, 0, 7500, 9000)
    assert order.called([later, earlier]) == [earlier, later]
    assert order.key.key_shown(earlier).startswith("78,02")
    assert "78,02" in compare(later, earlier, order)[-1]


def test_an_imported_list_decides_alone_and_who_is_not_in_it_comes_last() -> None:
    order = call_order(PARAMETERS, "imported", {BEGINNER.id: 2, OLDEST.id: 1})
    assert order.called(INTERNS) == [OLDEST, BEGINNER, SECOND]
    assert decider(OLDEST, BEGINNER, order) is Decider.LIST
    told = compare(BEGINNER, OLDEST, order)
    assert told[0] == "NOM3 Zoé est appelé avant NOM1 Zoé."
    assert "liste importée décide" in told[-1]
    assert why_position(BEGINNER, order.called(INTERNS), order).before == {Decider.LIST: 1}
    assert "absent" in order.key.key_shown(SECOND)


def test_parameters_choose_key_phases_and_seniority_of_the_former_regime() -> None:
    turned = with_parameters(BOARD, order__key="percentile", order__phase_sequence=["APPROFONDISSEMENT"]).parameters
    order = call_order(turned)
    assert order.key.code == "percentile"
    assert order.phases == (Phase.APPROFONDISSEMENT, Phase.SOCLE, Phase.CONSOLIDATION)
    assert order.called(INTERNS)[0] == OLDEST
    assert call_order(turned, "raw").key.code == "raw"
    former = replace(person(5, 1, 10), regime=Regime.FORMER, validated_semesters=4)
    assert call_order(PARAMETERS).seniority(former) == 4
    by_phase = with_parameters(BOARD, order__former_regime_seniority="PHASE").parameters
    assert call_order(by_phase).seniority(former) == 1
    with pytest.raises(KnownError, match="alphabet"):
        call_order(PARAMETERS, "alphabet")


def test_an_unknown_rank_comes_after_every_known_one() -> None:
    unknown, known = person(1, 0, 0), person(2, 0, 8999)
    for code in ("raw", "percentile"):
        order = call_order(PARAMETERS, code)
        assert order.called([unknown, known]) == [known, unknown]
        assert "inconnu" in order.key.key_shown(unknown)
    assert in_call_order([unknown, known]) == [known, unknown]


people = st.builds(person, st.integers(1, 999), st.integers(0, 3), st.integers(0, 4), st.sampled_from([9000, 10140]))


@given(
    st.lists(people, min_size=1, max_size=20, unique_by=lambda found: found.id), st.sampled_from(["raw", "percentile"])
)
def test_the_reasons_add_up_for_everybody(persons: list[Intern], code: str) -> None:
    order = call_order(PARAMETERS, code)
    ordered = order.called(persons)
    for place, found in enumerate(ordered, start=1):
        reasons = why_position(found, ordered, order)
        assert reasons.position == place
        assert sum(reasons.before.values()) == place - 1
        for other in ordered[place:]:
            assert is_called_before(found, other, order)
            assert compare(found, other, order) == compare(other, found, order)
