"""Every method on plans small enough to be solved by hand; what stays, who is told to be without a post, and why."""

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.situations import SemesterSituation, Situation
from pacte_desktop.domain.wishes import HostRank, Wish
from pacte_desktop.services.allocation import (
    AllocationSettings,
    Method,
    Run,
    allocate,
    current_run,
    gaming_audit,
    gaming_line,
    prepare_input,
)
from tests.data.made_plan import beginner, held, made_contents, made_input, post, second
from tests.data.tiny_plan import WINTER

FEW = made_contents(
    [beginner(1), second(2)],
    [post(1, "N1"), post(2, "URGENCES")],
    # The first one in the order would take what the other one needs.
    wishes=[Wish(1, 1, 1), Wish(1, 2, 2), Wish(2, 1, 1)],
)
"""Intern 2, who is called first (more seniority), needs N1; intern 1 wants it but may do URGENCES."""


def run(contents: object, **settings: object) -> Run:
    return allocate(made_input(contents, AllocationSettings(**settings)))  # type: ignore[arg-type]


@pytest.mark.parametrize("method", list(Method))
def test_every_method_places_everybody_where_order_and_need_agree(method: Method) -> None:
    found = run(FEW, method=method)
    assert (dict(found.post_of), found.placed, found.unplaced, found.errors) == ({1: 2, 2: 1}, 2, (), ())
    assert found.method is method


TRAP = made_contents(
    [beginner(1, rank=5), beginner(2, rank=9)],
    [post(1, "N1"), post(2, "URGENCES")],
    assignments=[held(1, 1, 2)],
    wishes=[Wish(1, 1, 1), Wish(2, 1, 1)],
)


def test_the_order_of_call_decides_between_two_equal_wishes() -> None:
    assert dict(run(TRAP, method=Method.SERIAL).post_of) == {1: 1, 2: 2}


def test_a_host_ranking_decides_in_the_stable_plan() -> None:
    ranked = made_contents(TRAP.interns, TRAP.posts, wishes=TRAP.wishes, host_ranks=[HostRank(1, 2, 1)])
    assert dict(run(ranked, method=Method.STABLE).post_of) == {1: 2, 2: 1}


def test_few_changes_keep_the_plan_in_force() -> None:
    both = [held(1, 1, 2), held(2, 2, 1)]
    contents = made_contents(TRAP.interns, TRAP.posts, assignments=both, wishes=[Wish(1, 1, 1), Wish(2, 2, 1)])
    assert dict(run(contents).post_of) == {1: 1, 2: 2}
    assert dict(run(contents, least_change=True).post_of) == {1: 2, 2: 1}


@pytest.mark.parametrize("method", list(Method))
def test_what_is_locked_stays_even_when_everything_is_asked_anew(method: Method) -> None:
    contents = made_contents(TRAP.interns, TRAP.posts, assignments=[held(1, 1, 2, locked=True)], wishes=[Wish(1, 1, 1)])
    found = run(contents, method=method, keep_choices=False)
    assert dict(found.post_of) == {1: 2, 2: 1}
    assert [item.is_kept for item in found.placements] == [True, False]


@pytest.mark.parametrize("method", list(Method))
@pytest.mark.parametrize(("keep", "expected"), [(True, {1: 2, 2: 1}), (False, {1: 1, 2: 2})])
def test_what_a_session_gave_stays_unless_a_trial_asks_otherwise(
    method: Method, keep: bool, expected: dict[int, int]
) -> None:
    contents = made_contents(
        TRAP.interns, TRAP.posts, assignments=[held(1, 1, 2, session=1)], wishes=[Wish(1, 1, 1), Wish(2, 2, 1)]
    )
    assert dict(run(contents, method=method, keep_choices=keep).post_of) == expected


def test_the_optimum_is_proved_and_the_others_say_how_far_they_may_be() -> None:
    contents = made_contents(
        [beginner(1), second(2, rank=1)],
        [post(1, "N1"), post(2, "URGENCES")],
        wishes=[Wish(1, 1, 1), Wish(2, 1, 1)],
    )
    # Without seniority in the way, the one who may do anything takes the seat that the other one needs.
    stolen = made_contents(
        [beginner(1), second(2, rank=1)], contents.posts, assignments=[held(1, 1, 1)], wishes=contents.wishes
    )
    best = run(stolen)
    assert (best.proved, best.bound_gap, best.first_unproved, best.levels[0].value) == (True, 0.0, "", 0.0)
    now = current_run(made_input(stolen))
    assert (now.method, now.proved, now.bound_gap, now.first_unproved) == (None, False, 1.0, "unplaced")
    assert now.unplaced[0].why.startswith("Les postes permis étaient pris")


def test_who_cannot_be_placed_is_told_with_numbers_to_count_again() -> None:
    found = run(made_contents([second(1), second(2), second(3)], [post(1, "N1", 2), post(2, "URGENCES", 4)]))
    assert (found.placed, [item.intern_id for item in found.unplaced]) == (2, [3])
    assert found.unplaced[0].why == ("3 internes qui doivent faire praticien niveau 1 se partagent 1 poste, 2 places.")
    assert found.proved


def test_somebody_for_whom_nothing_is_open_is_told_what_they_need() -> None:
    found = run(made_contents([second(1), beginner(2)], [post(2, "URGENCES", 4)]))
    assert found.unplaced[0].why == ("Aucun poste ouvert ne convient (type nécessaire\u202f: praticien niveau 1).")


def test_absent_and_supernumerary_interns_are_left_out_and_told() -> None:
    contents = made_contents([beginner(1), beginner(2), beginner(3)], [post(1, "N1", 3)])
    board_facts = (
        SemesterSituation(1, 2, WINTER.id, Situation.DISPONIBILITE),
        SemesterSituation(2, 3, WINTER.id, Situation.SURNOMBRE_VALIDANT),
    )
    from dataclasses import replace

    found = run(replace(contents, situations=board_facts))
    assert set(found.post_of) == {1}
    assert [note[:9] for note in found.notes] == ["1 interne", "1 interne"]


def test_nobody_to_place_is_one_sentence() -> None:
    with pytest.raises(KnownError, match="personne à placer"):
        run(made_contents([], [post(1, "N1")]))


def test_a_stopped_computation_leaves_nothing() -> None:
    with pytest.raises(CancelledError):
        allocate(made_input(FEW), Watch(cancelled=lambda: True))


def test_a_computation_prepared_before_gives_the_same() -> None:
    wanted = made_input(FEW)
    assert allocate(wanted, prepared=prepare_input(wanted)).placements == allocate(wanted).placements


def test_better_plans_are_told_on_the_way() -> None:
    seen: list[Run] = []
    last = allocate(made_input(FEW), on_better=seen.append)
    assert seen
    assert [level.code for level in seen[-1].levels] == [level.code for level in last.levels]
    assert [level.value for level in seen[0].levels] >= [level.value for level in last.levels]
    assert not seen[0].proved and seen[0].unproved_name


def test_an_audit_of_the_choice_by_rank_finds_nobody_who_gains() -> None:
    contents = made_contents(
        [beginner(1), beginner(2), beginner(3)],
        [post(1, "N1"), post(2, "URGENCES"), post(3, "N1")],
        wishes=[Wish(who, where, rank) for who in (1, 2, 3) for rank, where in enumerate((1, 2, 3), 1)],
    )
    ready = prepare_input(made_input(contents, AllocationSettings(Method.SERIAL)))
    found = gaming_audit(ready)
    # The first one has their first wish: nothing to try for them, but they count among those asked.
    assert (found.tried, found.gained) == (3, 0)
    assert gaming_line(Method.SERIAL, found).endswith("Aucun gain trouvé pour 3 internes essayés.")
