"""Two plans side by side: which is better and at which level, and who moves."""

from dataclasses import replace

from pacte_desktop.services.allocation import Run, RunLevel, compare, current_run
from tests.data.made_plan import beginner, held, made_contents, made_input, post


def made(*levels: tuple[str, float]) -> Run:
    contents = made_contents(
        [beginner(1), beginner(2)], [post(1, "N1"), post(2, "URGENCES")], assignments=[held(1, 1, 1)]
    )
    run = current_run(made_input(contents))
    return replace(run, levels=tuple(RunLevel(*level) for level in levels))


def test_the_first_level_that_differs_decides_however_much_worse_the_next_ones_are() -> None:
    found = compare(made(("unplaced", 1), ("travel_mean", 5)), made(("unplaced", 0), ("travel_mean", 500)))
    assert (found.decided_by, found.better) == ("unplaced", 1)
    back = compare(found.after, found.before)
    assert (back.decided_by, back.better) == ("unplaced", -1)
    assert found.levels[0].name == "sans poste"


def test_equal_plans_are_decided_by_nothing() -> None:
    found = compare(made(("unplaced", 1)), made(("unplaced", 1)))
    assert (found.decided_by, found.better, found.moved) == ("", 0, ())


def test_a_level_that_one_plan_has_not_decides_nothing() -> None:
    found = compare(made(("unplaced", 1), ("couples_apart", 2)), made(("unplaced", 1)))
    assert [(pair.code, pair.before, pair.after) for pair in found.levels] == [
        ("unplaced", 1, 1),
        ("couples_apart", 2, None),
    ]
    assert found.better == 0


def test_who_moves_is_told_with_both_posts() -> None:
    before = made(("unplaced", 1))
    after = replace(
        before,
        placements=(
            replace(before.placements[0], post_id=None),
            replace(before.placements[1], post_id=2, post="36-0002", site="Site 2"),
        ),
    )
    assert [(item.name, item.before, item.after) for item in compare(before, after).moved] == [
        ("NOM1 Zoé", "Site 1 (36-0001)", ""),
        ("NOM2 Zoé", "", "Site 2 (36-0002)"),
    ]


def test_interns_of_one_plan_only_are_told_too() -> None:
    before = made(("unplaced", 1))
    after = replace(before, placements=before.placements[1:])
    assert [(item.intern_id, item.before_id, item.after_id) for item in compare(before, after).moved] == [(1, 1, None)]
