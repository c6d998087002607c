"""A new plan is empty, opens, and is only written when everything about it is possible."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.semester import Season, Semester, usual_days
from pacte_desktop.services.board import post_board
from pacte_desktop.services.new_plan import create_empty, departements, region_code, regions
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.store.opening import open_plan

WINTER = Semester(7, Season.WINTER, *usual_days(Season.WINTER, 2026))
SUMMER = Semester(7, Season.SUMMER, *usual_days(Season.SUMMER, 2027))
FACTS: dict[str, Any] = {
    "name": "Bourgogne",
    "dumg": "DUMG de Dijon",
    "region": "27",
    "departements": ("89", "21", "21"),
    "semester": WINTER,
}


def test_an_empty_plan_has_its_territory_its_semester_and_nobody(tmp_path: Path) -> None:
    path = tmp_path / "neuf.pacte"
    create_empty(path, **FACTS | {"name": " Bourgogne "})
    plan = open_plan(path)
    snapshot, board = read_snapshot(plan), post_board(plan)
    assert plan.history() == []
    plan.close()
    assert (snapshot.info.name, snapshot.info.dumg, snapshot.info.is_demo) == ("Bourgogne", "DUMG de Dijon", False)
    assert (snapshot.info.region, snapshot.info.departements) == ("27", ("21", "89"))
    assert board.semester == replace(WINTER, id=snapshot.info.semester_id)
    assert not any((snapshot.sites, snapshot.supervisors, snapshot.equipment, board.interns, board.posts))


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"name": "  "}, "pas de nom"),
        ({"dumg": ""}, "DUMG"),
        ({"region": "99"}, "région.*« 99 »"),
        ({"departements": ()}, "Aucun département n’est choisi"),
        ({"departements": ("21", "20")}, "« 20 »"),
        ({"departements": ("37",)}, "Bourgogne-Franche-Comté"),
        ({"departements": ("21", "971")}, "projection commune"),
        ({"semester": replace(WINTER, end=date(2026, 11, 1))}, "finit .01/11/2026. avant"),
        ({"semester": replace(WINTER, end=date(2026, 12, 1))}, "30 jours"),
        ({"semester": replace(WINTER, end=date(2027, 11, 1))}, "365 jours"),
        ({"semester": replace(WINTER, season=Season.SUMMER)}, "été commence vers mai, non le 02/11/2026"),
        ({"semester": replace(SUMMER, season=Season.WINTER)}, "hiver commence vers novembre"),
    ],
)
def test_what_is_not_possible_is_told_and_nothing_is_written(tmp_path: Path, facts: dict[str, Any], words: str) -> None:
    path = tmp_path / "neuf.pacte"
    with pytest.raises(KnownError, match=words):
        create_empty(path, **FACTS | facts)
    assert list(tmp_path.iterdir()) == []


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        create_empty(tmp_path / "neuf.pacte", **FACTS | {"name": "", "dumg": "", "departements": ()})
    assert caught.value.sentence.count("\n") == 2


def test_a_plan_is_never_written_over_another_file(tmp_path: Path) -> None:
    path = tmp_path / "neuf.pacte"
    path.write_bytes(b"mine")
    with pytest.raises(KnownError, match="existe déjà"):
        create_empty(path, **FACTS)
    assert path.read_bytes() == b"mine"
    with pytest.raises(KnownError, match="ne peut pas recevoir de plan"):
        create_empty(tmp_path / "nowhere" / "neuf.pacte", **FACTS)


def test_regions_go_by_name_and_are_known_by_code_or_name() -> None:
    assert [region.name for region in regions()][:2] == ["Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté"]
    assert len(regions()) == 18
    assert region_code("24") == region_code("centre val de loire") == region_code("Centre-Val de Loire") == "24"
    assert {item.region for item in departements()} == {region.code for region in regions()}
    with pytest.raises(KnownError, match="« Berry »"):
        region_code("Berry")


def test_usual_days_follow_each_other() -> None:
    for year in range(2019, 2040):
        winter, summer = usual_days(Season.WINTER, year), usual_days(Season.SUMMER, year + 1)
        assert (summer[0] - winter[1]).days == (usual_days(Season.WINTER, year + 1)[0] - summer[1]).days == 1
        assert winter[0].weekday() == 0 or winter[0].day == 2
        assert (winter[0].month, summer[0].month) == (11, 5)
    assert usual_days(Season.SUMMER, 2023)[0] == date(2023, 5, 2)  # The first Monday is a holiday.
