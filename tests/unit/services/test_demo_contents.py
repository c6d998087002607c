"""The demo plan is read strictly: the shipped file opens, a damaged one is refused with a sentence."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.semester import Season
from pacte_desktop.services.demo import DEMO_PLAN, demo_contents


@pytest.fixture
def raw() -> dict[str, Any]:
    """The first record of each list, as JSON values."""
    whole = json.loads(DEMO_PLAN.read_text(encoding="utf-8"))
    return {key: value[:1] if isinstance(value, list) else value for key, value in whole.items()}


def written(tmp_path: Path, raw: dict[str, Any]) -> Path:
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return path


def test_the_shipped_plan_opens_as_domain_values() -> None:
    contents = demo_contents()
    assert contents.info.name == "Tours · Centre-Val de Loire"
    assert contents.info.is_demo
    assert contents.info.departements == ("18", "28", "36", "37", "41", "45")
    semester = contents.semesters[-1]
    assert (semester.id, semester.season) == (contents.info.semester_id, Season.WINTER)
    assert (semester.start, semester.end) == (date(2026, 11, 2), date(2027, 5, 2))


def test_every_kind_of_value_comes_back_typed(tmp_path: Path, raw: dict[str, Any]) -> None:
    raw["interns"][0] |= {"regime": "B_2017", "validated": ["N1"], "thesis_date": "2026-06-04", "last_name": "L'Été"}
    raw["assignments"][0]["at"] = "2026-10-05T07:02:00+00:00"
    raw["sites"][0]["locations"] = [
        {"insee_code": "18033", "half_days": 9, "structure_id": None, "address": "1 rue X", "lon": 2.4, "lat": None}
    ]
    raw["posts"][0]["phases"] = ["SOCLE"]
    contents = demo_contents(written(tmp_path, raw))
    intern = contents.interns[0]
    assert (intern.regime, intern.validated, intern.last_name) == (Regime.B_2017, ("N1",), "L'Été")
    assert intern.thesis_date == date(2026, 6, 4)
    assert contents.assignments[0].at == datetime(2026, 10, 5, 7, 2, tzinfo=UTC)
    (location,) = contents.sites[0].locations
    assert (location.structure_id, location.address, location.lon, location.lat) == (None, "1 rue X", 2.4, None)
    assert contents.posts[0].phases == (Phase.SOCLE,)


@pytest.mark.parametrize(
    ("where", "value", "place"),
    [
        ("interns.cohort", "2024", "plan.interns[0].cohort"),
        ("interns.national_rank", True, "plan.interns[0].national_rank"),
        ("interns.is_military", 0, "plan.interns[0].is_military"),
        ("interns.regime", "A_2099", "plan.interns[0].regime"),
        ("interns.thesis_date", "2026-02-30", "plan.interns[0].thesis_date"),
        ("interns.validated", "N1", "plan.interns[0].validated"),
        ("interns.validated", [None], "plan.interns[0].validated[0]"),
        ("semesters.start", 20261102, "plan.semesters[0].start"),
        ("sites.locations", [{"insee_code": "18033"}], "address, half_days, lat, lon, structure_id"),
        ("posts.surprise", 1, "surprise"),
    ],
)
def test_a_wrong_value_is_refused_and_named(
    tmp_path: Path, raw: dict[str, Any], where: str, value: object, place: str
) -> None:
    group, key = where.split(".")
    raw[group][0][key] = value
    with pytest.raises(KnownError, match="plan de démonstration") as caught:
        demo_contents(written(tmp_path, raw))
    assert place in caught.value.sentence
    assert caught.value.remedy == "Réinstallez Pacte Desktop."


def test_a_missing_list_is_refused(tmp_path: Path, raw: dict[str, Any]) -> None:
    del raw["housing"]
    with pytest.raises(KnownError, match="housing"):
        demo_contents(written(tmp_path, raw))


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe"])
def test_a_damaged_file_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(data)
    with pytest.raises(KnownError, match="absent ou abîmé"):
        demo_contents(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"rien\.json"):
        demo_contents(tmp_path / "rien.json")
