"""The printed lists of a plan: who sits outside the capacity takes no seat; a plan with an error prints none."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.services.lists import list_pdf, site_rows, vacant_rows, write_list_pdf
from pacte_desktop.services.plan_territory import open_plan_territory
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
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


def vacancies(plan: PlanFile) -> tuple[dict[int, int], dict[int, int]]:
    """Vacant seats by post id, in the list of sites and in the list of vacant posts; posts without one left out."""
    snapshot = read_snapshot(plan)
    territory = open_plan_territory(coverage_input(plan))
    posts = snapshot.board.posts.values()
    by_site = {post.id: row.vacant for post, row in zip(posts, site_rows(snapshot, territory), strict=True)}
    numbers = {post.imotep_number: post.id for post in posts}
    free = {numbers[row.number]: row.vacant for row in vacant_rows(snapshot, territory)}
    return {post_id: vacant for post_id, vacant in by_site.items() if vacant}, free


def test_who_sits_outside_the_capacity_is_listed_and_leaves_the_seat_vacant(tmp_path: Path) -> None:
    plan = open_plan(write(tmp_path))
    assert vacancies(plan) == ({2: 1, 3: 3}, {2: 1, 3: 3})
    snapshot = read_snapshot(plan)
    territory = open_plan_territory(coverage_input(plan))
    assert [len(row.seats) for row in site_rows(snapshot, territory)] == [1, 2, 0, 0]
    with pdfium.PdfDocument(list_pdf(snapshot, territory, "site", datetime(2026, 11, 22))) as document:
        said = " ".join(page.get_textpage().get_text_range() for page in document)
    assert snapshot.board.interns[3].last_name.upper() in said
    assert "surnombre" not in said.lower(), "a list on the wall does not say who is outside the capacity"
    plan.close()


def test_both_lists_say_the_same_of_every_post_of_the_demonstration(tmp_path: Path) -> None:
    contents = demo_contents()
    outside = tuple(
        replace(item, is_supernumerary=True) if place % 7 == 0 else item
        for place, item in enumerate(contents.assignments)
    )
    seated = Counter(item.post_id for item in outside if not item.is_supernumerary)
    for name, assignments in (("as-shipped", contents.assignments), ("outside", outside)):
        path = tmp_path / f"{name}.pacte"
        create_plan(path, replace(contents, assignments=assignments))
        plan = open_plan(path)
        by_site, free = vacancies(plan)
        plan.close()
        assert by_site == free
    in_semester = [post for post in contents.posts if post.semester_id == contents.info.semester_id]
    assert free == {post.id: post.capacity - seated[post.id] for post in in_semester if post.capacity > seated[post.id]}
