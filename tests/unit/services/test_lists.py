"""The vacant posts of a plan: seats inside the capacity, full and closed posts left out, refused like every list."""

from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.lists import vacant_rows, write_list_pdf
from pacte_desktop.services.plan_territory import open_plan_territory
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.store.opening import open_plan
from tests.data.made_plan import beginner, held, made_contents, post, write_made


def write(folder: Path, *, capacity_of_the_full: int = 1) -> Path:
    """Post 1 is full, 2 has one in two seats taken and one more outside them, 3 is free, 4 is closed."""
    contents = made_contents(
        [beginner(number) for number in (1, 2, 3)],
        [post(1, "N1", capacity_of_the_full), post(2, "N1", 2), post(3, "URGENCES", 3), post(4, "N1", 0)],
        assignments=[held(1, 1, 1), held(2, 2, 2), replace(held(3, 3, 2), is_supernumerary=True)],
    )
    return write_made(folder, contents)


def test_the_seats_that_somebody_could_still_take(tmp_path: Path) -> None:
    plan = open_plan(write(tmp_path))
    snapshot = read_snapshot(plan)
    rows = vacant_rows(snapshot, open_plan_territory(coverage_input(plan)))
    assert {row.number: (row.vacant, row.capacity) for row in rows} == {"36-0002": (1, 2), "36-0003": (3, 3)}
    (emergencies,) = [row for row in rows if row.number == "36-0003"]
    assert (emergencies.departement_code, emergencies.departement_name) == ("36", "Indre")
    assert emergencies.communes == ("Le Blanc",)
    assert write_list_pdf(plan, "vacant", tmp_path / "v.pdf") == 2
    assert (tmp_path / "v.pdf").read_bytes().startswith(b"%PDF")
    plan.close()


def test_a_plan_with_an_error_prints_no_list_of_posts_either(tmp_path: Path) -> None:
    plan = open_plan(write(tmp_path, capacity_of_the_full=0))
    with pytest.raises(KnownError, match="ne peut pas être imprimée"):
        write_list_pdf(plan, "vacant", tmp_path / "v.pdf")
    assert not (tmp_path / "v.pdf").exists()
    plan.close()
