"""One more seat and seats to spare, counted again by hand for the interns who still wait."""

from pathlib import Path

from pacte_desktop.services.allocation import allocate, prepare_input, seat_values, seat_values_of, slack, slack_of
from pacte_desktop.store.opening import open_plan
from tests.data.made_plan import beginner, held, made_contents, made_input, post, second, write_made

SHORT = made_contents([second(1), second(2), beginner(3)], [post(1, "N1"), post(2, "URGENCES", 3)])
"""Two need N1, where there is one seat; the third may take either."""


def test_a_seat_helps_where_somebody_is_without_one() -> None:
    found = seat_values_of(prepare_input(made_input(SHORT)))
    assert [(item.post_id, item.placed) for item in found] == [(1, 1), (2, 0)]
    assert found[0].sentence == "une place de plus placerait un interne de plus"
    assert found[1].sentence == ""


def test_seats_of_who_is_locked_are_nobody_elses() -> None:
    locked = made_contents(
        [second(1), beginner(2)], [post(1, "N1"), post(2, "URGENCES")], assignments=[held(1, 1, 1, locked=True)]
    )
    rows = {row.code: row for row in slack_of(prepare_input(made_input(locked))) if row.kind == "type"}
    assert (rows["N1"].seats, rows["N1"].can, rows["URGENCES"].must) == (0, 0, 1)


def test_slack_by_type_counts_seats_against_those_who_must() -> None:
    rows = {row.code: row for row in slack_of(prepare_input(made_input(SHORT))) if row.kind == "type"}
    assert (rows["N1"].label, rows["N1"].seats, rows["N1"].must, rows["N1"].can, rows["N1"].slack) == (
        "praticien niveau 1",
        1,
        2,
        3,
        -1,
    )
    assert rows["URGENCES"].spare == 2
    assert rows["N1"].spare == 0
    assert "se partagent" in rows["N1"].sentence


def test_a_proved_run_says_what_the_levels_would_gain() -> None:
    ready = prepare_input(made_input(SHORT))
    found = seat_values_of(ready, allocate(ready.wanted, prepared=ready))
    assert (found[0].code, found[0].amount) == ("unplaced", 1.0)
    assert found[1].code == ""


def test_the_file_gives_the_same_with_the_names_of_the_zones(tmp_path: Path) -> None:
    plan = open_plan(write_made(tmp_path, SHORT))
    assert [(item.post_id, item.placed) for item in seat_values(plan)] == [(1, 1), (2, 0)]
    zones = [row for row in slack(plan) if row.kind == "zone"]
    assert [(row.code, row.label, row.seats) for row in zones] == [("36", "Indre", 4)]
    plan.close()
