"""Problems and adequacy of a plan file, and what the two verbs print."""

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop import cli
from pacte_desktop.domain.choice import (
    CallListEntry,
    ChoiceEvent,
    ChoiceKind,
    ChoiceSession,
    EventKind,
    SessionStatus,
)
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.services import adequacy as adequacy_service
from pacte_desktop.services.board import post_board
from pacte_desktop.services.plans import create_demo
from pacte_desktop.services.problems import plan_problems, problems_as_json
from pacte_desktop.store import coverage_edits
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.small_boards import seat
from tests.data.tiny_plan import (
    BEGINNER,
    EXPIRED_POST,
    INTERNS,
    LE_BLANC,
    N1_POST,
    OLDEST,
    SECOND,
    SUMMER,
    URGENCES_POST,
    WINTER,
    intern,
    tiny_contents,
)


def written(folder: Path, **changes: Any) -> Path:
    """The tiny plan in a file; the seniority of its oldest intern, one too high, is put right."""
    path = folder / "plan.pacte"
    interns = (*INTERNS[:2], replace(INTERNS[2], choice_seniority=1))
    create_plan(path, replace(tiny_contents(), **{"interns": interns, **changes}))
    return path


def problems(path: Path, *, with_travel: bool = False) -> list[Problem]:
    plan = open_plan(path)
    try:
        return plan_problems(plan, with_travel=with_travel)
    finally:
        plan.close()


def told(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str | Path, status: int = 0) -> Any:
    assert cli.main([*map(str, arguments)], None) == status  # type: ignore[arg-type]
    return json.loads(capfdbinary.readouterr().out)


def test_the_tiny_plan_has_one_accreditation_to_renew(tmp_path: Path) -> None:
    (problem,) = problems(written(tmp_path))
    assert (problem.severity, problem.rule, problem.post_id) == (Severity.WARNING, "R3", EXPIRED_POST)


def test_a_stored_counter_that_is_wrong(tmp_path: Path) -> None:
    found = problems(written(tmp_path, interns=INTERNS))
    assert [(item.rule, item.intern_id) for item in found] == [("R1", OLDEST), ("R3", None)]


def test_one_person_with_two_records_is_told_once(tmp_path: Path) -> None:
    twin = replace(INTERNS[0], id=9, imotep_number="2025-9999")
    found = [item for item in problems(written(tmp_path, interns=(*INTERNS, twin))) if item.rule == "R0.duplicate"]
    assert [(item.severity, item.intern_id) for item in found] == [(Severity.ERROR, BEGINNER)]
    assert "2025-9999" in found[0].sentence


def test_too_few_posts_are_told_once(tmp_path: Path) -> None:
    posts = tuple(post for post in tiny_contents().posts if post.id == URGENCES_POST)
    found = [item for item in problems(written(tmp_path, posts=posts)) if item.rule == "R7"]
    assert [item.severity for item in found].count(Severity.ERROR) == 1


def test_idf1_a_finished_intern_in_a_call_list_is_an_error_until_withdrawn(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    done = ("POLYVALENT", "URGENCES", "N1", "MERE_ENFANT", "LIBRE", "LIBRE")
    finished = replace(intern(9, Phase.APPROFONDISSEMENT, 6, done), regime=Regime.FORMER, choice_seniority=6)
    session = ChoiceSession(
        1, WINTER.id, 1, "Séance", ChoiceKind.CHOICE, (), (), "raw", SessionStatus.OPEN, date(2026, 10, 9)
    )
    entry = CallListEntry(1, 1, 1, 9, 6, "rang 100")
    plan: dict[str, Any] = {"interns": (*INTERNS[:2], finished), "sessions": (session,), "calls": (entry,)}
    past = (CompletedInternship(10 + place, 9, SUMMER.id, code, None, True) for place, code in enumerate(done))
    plan["completed"] = (*tiny_contents().completed[:1], *past)
    found = told(capfdbinary, "check", written(tmp_path, **plan), "--json", status=1)
    assert [(item["rule"], item["case"], item["intern"]) for item in found["errors"]] == [
        ("R0", "complete", "2025-0009")
    ]
    gone = ChoiceEvent(1, 1, 1, EventKind.WITHDRAWN, 9, None, datetime(2026, 10, 9), "", reason="maquette complète")
    assert [item for item in found["warnings"] if item["rule"] == "R0"] == [], "told once"
    later = tmp_path / "later"
    later.mkdir()
    found = told(capfdbinary, "check", written(later, **plan, events=(gone,)), "--json")
    assert found["errors"] == []
    assert [item["intern"] for item in found["warnings"] if item["rule"] == "R0"] == ["2025-0009"]
    before = tmp_path / "before"
    before.mkdir()
    found = told(capfdbinary, "check", written(before, interns=plan["interns"], completed=plan["completed"]), "--json")
    assert found["errors"] == []
    assert [(item["case"], item["intern"]) for item in found["warnings"] if item["rule"] == "R0"] == [
        ("complete", "2025-0009")
    ]


def test_a_long_way_without_lodging_is_told_on_demand(tmp_path: Path) -> None:
    """From Sainte-Sévère in the south-east of the Indre; the site is mostly in Le Blanc, in the west."""
    interns = (INTERNS[0], replace(INTERNS[1], home_insee_code="36208"))
    for name, housing, rules in (("far", (), ["R19"]), ("housed", tiny_contents().housing, [])):
        folder = tmp_path / name
        folder.mkdir()
        path = written(
            folder,
            assignments=(seat(1, SECOND, N1_POST), seat(2, BEGINNER, URGENCES_POST)),
            interns=interns,
            housing=housing,
            completed=tiny_contents().completed[:1],
        )
        assert [item.rule for item in problems(path) if item.rule == "R19"] == []
        found = [item for item in problems(path, with_travel=True) if item.rule == "R19"]
        assert [item.rule for item in found] == rules
        assert {item.intern_id for item in found} <= {SECOND}


def test_check_prints_json_and_ends_with_one_when_there_is_an_error(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert told(capfdbinary, "check", written(tmp_path), "--json") == {
        "errors": [],
        "warnings": [
            {
                "rule": "R3",
                "sentence": problems(tmp_path / "plan.pacte")[0].sentence,
                "way_out": "Demandez le renouvellement de l’agrément ou fermez le poste.",
                "post": "36-0005",
                "site": 1,
            }
        ],
        "notes": [],
    }
    broken = tmp_path / "broken"
    broken.mkdir()
    path = written(broken, assignments=(seat(1, SECOND, URGENCES_POST),))
    found = told(capfdbinary, "check", path, "--json", status=1)
    (error,) = found["errors"]
    assert {key: error[key] for key in ("rule", "intern", "post")} == {
        "rule": "R5",
        "intern": "2025-0002",
        "post": "36-0001",
    }
    assert cli.main(["check", str(path)], None) == 1  # type: ignore[arg-type]
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert lines[0] == "1 erreur"
    assert lines[1].startswith("  R5  NOM2 Zoé")
    assert lines[-1] == "0 remarque"


def test_a_case_of_a_rule_is_apart_in_json(tmp_path: Path) -> None:
    plan = open_plan(written(tmp_path))
    board = post_board(plan)
    plan.close()
    problem = Problem(Severity.NOTE, "R0.thesis", "Phrase.", intern_id=SECOND, session_id=4)
    session = ChoiceSession(4, WINTER.id, 2, "Choix", ChoiceKind.CHOICE, (Phase.SOCLE,), (), "raw", SessionStatus.OPEN)
    assert problems_as_json([problem], board, [session])["notes"] == [
        {"rule": "R0", "sentence": "Phrase.", "case": "thesis", "intern": "2025-0002", "session": 2}
    ], "the number that other verbs take, never an id of the file"


def test_adequacy_json_of_the_tiny_plan(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path = written(tmp_path)
    plan = open_plan(path)
    with plan.write() as writing:
        values: dict[str, float | str] = {LE_BLANC: "ZIP", "36044": "ZAC"}
        layer = CommuneLayer(0, LayerKind.ZONING, "Zonage", "2025", "ARS", "Licence Ouverte", "", values)
        coverage_edits.put_layer(writing.session, layer)
        writing.name("zonage")
    assert adequacy_service.communes_in_zip(plan) == {LE_BLANC}
    plan.close()
    found = told(capfdbinary, "adequacy", path, "--json")
    assert [
        {key: row[key] for key in ("n_called", "n_present", "posts_min", "posts_open", "ratio")}
        for row in (*found["sessions"], found["overall"])
    ] == [
        {"n_called": 2, "n_present": 2, "posts_min": 3, "posts_open": 3, "ratio": 1.5},
        {"n_called": 1, "n_present": 1, "posts_min": 2, "posts_open": 3, "ratio": 3.0},
        {"n_called": 3, "n_present": 3, "posts_min": 4, "posts_open": 6, "ratio": 2.0},
    ]
    in_zip = {row["internship_type"]: row["vacant_in_zip"] for row in found["table"] if row["vacant_in_zip"]}
    assert in_zip == {"N1": 2, "SASPAS": 1}
    assert cli.main(["adequacy", str(path)], None) == 0  # type: ignore[arg-type]
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert lines[0].split() == ["séance", "appelés", "présents", "minimum", "ouverts", "ratio"]
    assert lines[3].startswith("Ensemble")


def test_the_sessions_of_the_demonstration_are_read_with_calls_and_events(tmp_path: Path) -> None:
    path = tmp_path / "demo.pacte"
    create_demo(path)
    plan = open_plan(path)
    found = adequacy_service.adequacy(plan)
    with plan.read() as reader:
        facts = adequacy_service.session_facts(reader, post_board(plan).semester.id)
    plan.close()
    assert [row.session_id for row in found.sessions] == [item.session.id for item in facts]
    for row, item in zip(found.sessions, facts, strict=True):
        assert item.called is None or row.n_called == len(item.called)
        assert 0 < row.n_present <= row.n_called
        assert row.posts_min <= row.posts_min_called
