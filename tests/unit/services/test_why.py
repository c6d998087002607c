"""Why an intern may or may not take a post: rules with facts, who was called before, whom it strands, the way out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.choice import CallListEntry, ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.situations import SemesterSituation, Situation
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.services.allocation import AllocationSettings, allocate, allocation_input, prepare_input
from pacte_desktop.services.parameters import set_parameter
from pacte_desktop.services.why import Why, why, why_in_run, why_of
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.made_plan import beginner, held, made_contents, made_input, post, second, write_made
from tests.data.tiny_plan import WINTER

SESSION = ChoiceSession(1, WINTER.id, 1, "Choix", ChoiceKind.CHOICE, (Phase.SOCLE,), (), "raw", SessionStatus.OPEN)


def asked(contents: PlanContents, intern: int, where: int, *, called: tuple[int, ...] | None = None) -> Why:
    wanted = made_input(contents)
    if called is not None:
        wanted = replace(wanted, sessions=(SessionFacts(SESSION, called),))
    return why_of(prepare_input(wanted), intern, where)


def rules(found: Why) -> list[str]:
    return [reason.rule for reason in found.reasons]


def test_a_free_post_that_is_needed_is_allowed_without_a_word() -> None:
    found = asked(made_contents([beginner(1)], [post(1, "N1")]), 1, 1)
    assert (found.allowed, found.reasons, found.chain, found.way_out) == (True, (), (), ())


def test_the_post_that_they_have() -> None:
    found = asked(made_contents([beginner(1)], [post(1, "N1")], assignments=[held(1, 1, 1)]), 1, 1)
    assert (found.allowed, found.reasons[0].sentence) == (True, "NOM1 Zoé a déjà ce poste.")


FULL = made_contents(
    [beginner(1), beginner(2), beginner(3), beginner(4)],
    [post(1, "N1", 2), post(2, "URGENCES", 3)],
    assignments=[held(1, 1, 1, session=1), held(2, 2, 1, session=1), held(3, 3, 2)],
)


def test_a_full_post_says_who_was_called_before_and_at_which_place() -> None:
    found = asked(FULL, 3, 1, called=(1, 2, 3, 4))
    assert (found.allowed, rules(found)) == (False, ["R4", "R4"])
    assert found.reasons[1].sentence == (
        "Pris par 2 internes appelés avant NOM3 Zoé (le dernier 2ᵉ\u202f; NOM3 Zoé est 3ᵉ)."
    )


def test_a_full_post_says_who_was_called_later_and_who_was_not_called_at_all() -> None:
    mixed = replace(FULL, assignments=(held(1, 1, 1, session=1), held(2, 2, 1)))
    found = asked(mixed, 3, 1, called=(3, 1))
    assert found.reasons[1].sentence == (
        "Pris par 1 interne appelé après\u202f: NOM1 Zoé. Occupé par 1 interne affecté autrement\u202f: NOM2 Zoé."
    )


def test_a_seat_that_another_session_gave_is_said_to_be_chosen() -> None:
    mixed = replace(FULL, assignments=(held(1, 1, 1, session=2), held(2, 2, 1)))
    found = asked(mixed, 3, 1, called=(3, 4))
    assert found.reasons[1].sentence == (
        "Pris en séance par 1 interne\u202f: NOM1 Zoé. Occupé par 1 interne affecté autrement\u202f: NOM2 Zoé."
    )


def test_one_more_seat_or_another_choice_would_make_it_possible() -> None:
    found = asked(FULL, 4, 1)
    assert found.way_out == (
        "Ouvrir une place de plus à Site 1 (poste 36-0001)\u202f; 1 interne change de poste.",
        "Revenir sur le choix que NOM1 Zoé a fait en séance\u202f; 2 internes changent de poste.",
    )
    assert [link.sentence for link in found.chain] == ["NOM4 Zoé\u202f: sans poste → Site 1 (36-0001)"]


def test_people_who_may_move_need_no_change_of_the_rules() -> None:
    contents = made_contents(
        [beginner(1), second(2)], [post(1, "N1"), post(2, "URGENCES")], assignments=[held(1, 1, 1)]
    )
    found = asked(contents, 2, 1)
    assert found.way_out == ("Sans toucher aux règles\u202f: 2 internes changent de poste.",)
    assert [(link.intern_id, link.before, link.after) for link in found.chain] == [
        (2, "", "Site 1 (36-0001)"),
        (1, "Site 1 (36-0001)", "Site 2 (36-0002)"),
    ]


def test_a_locked_holder_is_named_to_be_unlocked() -> None:
    contents = made_contents(
        [beginner(1), second(2)], [post(1, "N1"), post(2, "URGENCES")], assignments=[held(1, 1, 1, locked=True)]
    )
    assert (
        "Déverrouiller l’affectation de NOM1 Zoé\u202f; 2 internes changent de poste." in asked(contents, 2, 1).way_out
    )


def test_a_locked_intern_is_told_so_even_where_the_post_is_free() -> None:
    contents = made_contents(
        [beginner(1)], [post(1, "N1"), post(2, "URGENCES")], assignments=[held(1, 1, 1, locked=True)]
    )
    found = asked(contents, 1, 2)
    assert (found.allowed, rules(found)) == (False, ["R2"])
    assert found.way_out == ("Déverrouiller l’affectation de NOM1 Zoé\u202f; 1 interne change de poste.",)


def test_a_rule_that_may_be_lifted_asks_for_a_derogation_and_no_other() -> None:
    found = asked(made_contents([second(1)], [post(1, "N1"), post(2, "URGENCES")]), 1, 2)
    assert rules(found) == ["R5"]
    assert found.way_out == ("Accorder à NOM1 Zoé une dérogation à R5 pour Site 2\u202f; 1 interne change de poste.",)


def test_a_rule_that_nothing_lifts_is_never_offered_as_a_derogation() -> None:
    contents = made_contents([beginner(1)], [post(1, "N1")])
    found = asked(replace(contents, accreditations=()), 1, 1)
    assert rules(found) == ["R3"]
    assert "dérogation ne lève (R3)" in found.way_out[0]


def test_an_absent_intern_has_no_way_but_their_situation() -> None:
    contents = made_contents([beginner(1)], [post(1, "N1")])
    away = replace(contents, situations=(SemesterSituation(1, 1, WINTER.id, Situation.DISPONIBILITE),))
    found = asked(away, 1, 1)
    assert (found.allowed, rules(found), found.chain, found.way_out) == (False, ["R0"], (), ())


STRANDS = made_contents([beginner(1), second(2)], [post(1, "N1"), post(2, "URGENCES")])


def test_a_choice_that_strands_somebody_is_an_alarm_not_a_refusal() -> None:
    found = asked(STRANDS, 1, 1)
    assert (found.allowed, rules(found)) == (True, ["R6"])
    assert found.reasons[0].sentence.startswith("Ce choix laisserait sans poste\u202f: NOM2 Zoé. ")
    assert asked(STRANDS, 1, 2).reasons == ()


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    contents = replace(STRANDS, sessions=(SESSION,), calls=(CallListEntry(1, 1, 1, 1, 0, "rang 1"),))
    plan = open_plan(write_made(tmp_path, contents))
    yield plan
    plan.close()


def test_a_local_rule_makes_the_alarm_a_refusal(plan: PlanFile) -> None:
    assert why(plan, 1, 1).allowed
    set_parameter(plan, "lookahead.mode", "veto", WINTER.start, source="Règlement local", mark=Mark.INFERENCE)
    found = why(plan, 1, 1)
    assert (found.allowed, rules(found)) == (False, ["R6"])


def test_unknown_interns_and_posts_are_one_sentence(plan: PlanFile) -> None:
    for pair in ((99, 1), (1, 99)):
        with pytest.raises(KnownError, match="n’existe plus"):
            why(plan, *pair)


def test_in_a_computed_plan_the_cost_and_the_chain_are_told(plan: PlanFile) -> None:
    ready = prepare_input(allocation_input(plan, AllocationSettings(), with_travel=False))
    run = allocate(ready.wanted, prepared=ready)
    assert dict(run.post_of) == {1: 2, 2: 1}
    mine = why_in_run(ready, run, 1, 2)
    assert mine.reasons[0].sentence == "NOM1 Zoé a ce poste dans ce plan."
    other = why_in_run(ready, run, 1, 1)
    assert other.reasons[0].sentence == "Ce plan y perdrait\u202f: sans poste +1."
    assert [(link.intern_id, link.after) for link in other.chain] == [(1, "Site 1 (36-0001)"), (2, "")]
    assert rules(why_in_run(ready, run, 2, 2)) == ["R5"]
