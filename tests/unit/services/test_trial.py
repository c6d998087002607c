"""A trial plan holds the settlements and hospitals of its extract, nobody, and every verb works on it."""

import json
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.semester import Season
from pacte_desktop.domain.urgent_care import EquipmentKind, UrgentCareEquipment
from pacte_desktop.services import trial
from pacte_desktop.services.base_file import base_file
from pacte_desktop.services.board import post_board
from pacte_desktop.services.coverage import coverage
from pacte_desktop.services.coverage_report import coverage_record
from pacte_desktop.services.network import build_network_file
from pacte_desktop.services.rulebook import read_rule_file
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.services.trial import create_trial, settlement_rule
from pacte_desktop.services.webmap import write_webmap
from pacte_desktop.store import queries
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.outlines import BASE_FILE
from tests.data.printed import write_list
from tests.data.tiny_extract import EMERGENCY, HOSPITAL, write_extract


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "user"))


def opened(tmp_path: Path, *hospitals: dict[int, dict[str, str]]) -> PlanFile:
    path = tmp_path / "essai.pacte"
    create_trial(path, write_extract(tmp_path / "ici.osm.pbf", *hospitals))
    return open_plan(path)


def urgent_care(tmp_path: Path, *hospitals: dict[int, dict[str, str]]) -> tuple[UrgentCareEquipment, ...]:
    plan = opened(tmp_path, *hospitals)
    with plan.read() as session:
        found = queries.equipment(session)
    plan.close()
    return found


def test_a_hospital_with_emergencies_counts_and_no_other(tmp_path: Path) -> None:
    (only,) = urgent_care(tmp_path, HOSPITAL, EMERGENCY)
    assert only.name == "Urgences"
    assert only.kind is EquipmentKind.SU_OR_SMUR
    assert only.insee_code == "Z0003"  # 20 km east of the town: Près is the nearest.
    assert only.lon is not None
    assert only.lon > 2.2
    assert "avec urgences selon OpenStreetMap" in only.source


def test_without_such_a_hospital_all_count_and_the_source_says_so(tmp_path: Path) -> None:
    (only,) = urgent_care(tmp_path, HOSPITAL)
    assert (only.name, only.insee_code) == ("Clinique", "Z0001")
    assert "non précisées" in only.source
    assert "supposé" in only.source


def test_without_any_hospital_the_largest_settlement_is_assumed(tmp_path: Path) -> None:
    (only,) = urgent_care(tmp_path)
    assert (only.insee_code, only.lon, only.lat) == ("Z0001", None, None)
    assert "Le Bourg" in only.name
    assert "supposé (aucun hôpital dans l’extrait ici.osm.pbf" in only.source


def test_the_plan_names_its_extract_and_holds_nobody(tmp_path: Path) -> None:
    plan = opened(tmp_path)
    info, board = read_snapshot(plan).info, post_board(plan)
    assert info.name == "Essai · ici"
    assert info.is_demo
    assert (info.region, info.departements) == ("ZZ", ("ZZ",))
    assert not board.interns
    assert not board.posts
    assert board.semester.start <= date.today() <= board.semester.end
    assert base_file(plan) != BASE_FILE
    plan.close()


@pytest.mark.parametrize(
    ("day", "season", "start", "end"),
    [
        (date(2026, 10, 31), Season.SUMMER, date(2026, 5, 1), date(2026, 10, 31)),
        (date(2026, 11, 1), Season.WINTER, date(2026, 11, 1), date(2027, 4, 30)),
        (date(2027, 4, 30), Season.WINTER, date(2026, 11, 1), date(2027, 4, 30)),
        (date(2027, 5, 1), Season.SUMMER, date(2027, 5, 1), date(2027, 10, 31)),
    ],
)
def test_the_semester_is_that_of_the_day(day: date, season: Season, start: date, end: date) -> None:
    found = trial._semester_around(day)
    assert (found.season, found.start, found.end) == (season, start, end)


def test_figures_say_that_people_are_partly_assumed_and_follow_the_roads_once_there_are_some(tmp_path: Path) -> None:
    plan = opened(tmp_path, HOSPITAL)
    before = coverage_record(coverage(plan))
    assert before["source"] == "estimation"
    assert before["definition"]["population_base"] == "étiquettes OpenStreetMap, complétées par hypothèse"
    assert before["population"] == 9_250
    build_network_file(tmp_path / "ici.osm.pbf")
    after = coverage(plan)
    assert coverage_record(after)["source"] == "roads"
    minutes = dict(zip(after.name.tolist(), after.minutes.tolist(), strict=True))
    # 40 km at 0.8 × 36 km/h, and the clinic is 300 m along the road.
    assert minutes["Loin"] == pytest.approx(39.7 / (0.8 * 36) * 60, rel=0.01)
    assert minutes["Le Bourg"] == 0
    assert [gap.name for gap in after.gaps()] == ["Loin", "L’Écart"]
    plan.close()


def test_lists_and_the_web_map_are_written_with_nobody_in_the_plan(tmp_path: Path) -> None:
    plan = opened(tmp_path)
    for by in ("site", "intern"):
        assert write_list(plan, by, tmp_path / f"{by}.pdf") == 0
        assert (tmp_path / f"{by}.pdf").read_bytes().startswith(b"%PDF")
    write_webmap(plan, tmp_path / "map.html")
    page = (tmp_path / "map.html").read_text(encoding="utf-8")
    assert "Loin" in page
    assert "OpenStreetMap" in page
    assert "COG 20" not in page
    plan.close()


def test_an_existing_plan_is_never_replaced_and_the_extract_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "essai.pacte"
    path.write_bytes(b"precious")
    with pytest.raises(KnownError, match="existe déjà"):
        create_trial(path, tmp_path / "absent.osm.pbf")
    assert path.read_bytes() == b"precious"


@pytest.mark.parametrize(("content", "words"), [(None, "ne peut pas être lu"), (b"rien", "n’est pas un extrait")])
def test_what_is_no_extract_is_told_and_leaves_nothing(tmp_path: Path, content: bytes | None, words: str) -> None:
    extract = tmp_path / "x.osm.pbf"
    if content is not None:
        extract.write_bytes(content)
    with pytest.raises(KnownError, match=words):
        create_trial(tmp_path / "essai.pacte", extract)
    assert not (tmp_path / "essai.pacte").exists()


def test_stopped_it_leaves_nothing(tmp_path: Path) -> None:
    extract = write_extract(tmp_path / "ici.osm.pbf")
    with pytest.raises(CancelledError):
        create_trial(tmp_path / "essai.pacte", extract, Watch(cancelled=lambda: True))
    assert list(tmp_path.glob("*essai*")) == []


def test_assumptions_come_from_the_dated_rule_file() -> None:
    rules, rule = read_rule_file("trial_territory.toml"), settlement_rule()
    for section in ("population", "population_known", "area"):
        assert rules[section]["source"]
        assert isinstance(rules[section]["valid_from"], date)
    assert json.loads(json.dumps(rule.assumed)) == rules["population"]["assumed"]
    assert list(rule.assumed.values()) == sorted(rule.assumed.values(), reverse=True)
