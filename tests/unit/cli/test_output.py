"""What other programs rely on: the keys of every ``--json`` of the placement, and what their values are."""

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop import cli
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.choice_round import take
from pacte_desktop.store import schema
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.round_plan import opened_session, round_contents

Told = Callable[..., Any]
RULES = {f"R{number}" for number in range(21)}
INTERNS = {f"2025-{number:04d}" for number in range(1, 7)}
POSTS = {f"36-{number:04d}" for number in range(1, 21)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Six interns, four of them placed in an open session; one who was placed has since been found to be too late."""
    wishes = (Wish(4, 11, 1), Wish(4, 12, 2))
    path = tmp_path / "plan.pacte"
    contents = round_contents(6, wishes=wishes)
    create_plan(path, replace(contents, posts=tuple(replace(post, capacity=1) for post in contents.posts)))
    with closing(open_plan(path)) as plan:
        session_id = opened_session(plan)
        for intern_id, post_id in {1: 1, 2: 11, 3: 2, 4: 12}.items():
            take(plan, session_id, intern_id, post_id)
        with plan.write() as writing:
            writing.name("fautes")
            writing.session.get_one(schema.OpenPostRow, 12).capacity = 0
            writing.session.get_one(schema.InternRow, 6).national_rank = 0
    return path


@pytest.fixture
def told(capfdbinary: pytest.CaptureFixture[bytes]) -> Told:
    """What a verb prints with ``--json``, as one document and nothing else."""

    def run(*arguments: object) -> Any:
        cli.main([*map(str, arguments), "--json"], None)  # type: ignore[arg-type]
        return json.loads(capfdbinary.readouterr().out)

    return run


def holds(record: Mapping[str, Any], kinds: Mapping[str, type | tuple[type, ...]]) -> None:
    """Every key is there with a value of its kind; a truth value is no number."""
    assert record.keys() >= kinds.keys(), kinds.keys() - record.keys()
    for key, kind in kinds.items():
        assert isinstance(record[key], kind), key
        assert isinstance(record[key], bool) <= (kind is bool), key


def test_check(path: Path, told: Told) -> None:
    found = told("check", path)
    assert found.keys() == {"errors", "warnings", "notes"}
    records = [record for kind in found.values() for record in kind]
    for record in records:
        holds(record, {"rule": str, "sentence": str})
        assert record["rule"] in RULES
        assert record["sentence"].endswith(".")
        assert record.get("intern", "2025-0001") in INTERNS
        assert record.get("post", "36-0001") in POSTS
    assert {"R0", "R4"} <= {record["rule"] for record in found["errors"]}
    assert any(record.get("intern") == "2025-0006" for record in found["errors"])
    assert any(record.get("post") == "36-0012" for record in found["errors"])


def test_adequacy(path: Path, told: Told) -> None:
    found = told("adequacy", path)
    counts = {"n_called": int, "n_present": int, "posts_min": int, "posts_open": int}
    (row,) = found["sessions"]
    holds(row, {**counts, "ratio": (float, int)})
    assert [row[key] for key in counts] == [6, 6, 7, 19]
    assert row["ratio"] == round(19 / 6, 4)
    holds(found["overall"], counts)
    assert found["table"]


def test_adequacy_without_interns_has_no_ratio(tmp_path: Path, told: Told) -> None:
    create_plan(tmp_path / "vide.pacte", round_contents(0))
    found = told("adequacy", tmp_path / "vide.pacte")
    for row in (*found["sessions"], found["overall"]):
        assert (row["n_called"], row["n_present"], row["posts_min"], row["ratio"]) == (0, 0, 0, None)


@pytest.mark.parametrize("method", ["serial", "stable", "optimal"])
def test_allocate(path: Path, told: Told, method: str) -> None:
    found = told("allocate", path, "--method", method)
    holds(found, {"placed": int, "unplaced": int, "levels": list, "proved": bool, "assignments": list})
    holds(found, {"bound_gap": (int, float), "seconds": (int, float)})
    for level in found["levels"]:
        holds(level, {"name": str, "value": (int, float)})
    for item in found["assignments"]:
        assert item["intern"] in INTERNS and item["post"] in POSTS
    assert len(found["assignments"]) == found["placed"]


def test_replay(path: Path, told: Told) -> None:
    found = told("replay", path, "--round", 1, "--without", "2025-0002")
    (changed,) = found["changed"]
    assert {key: changed[key] for key in ("intern", "before", "after")} == {
        "intern": "2025-0004",
        "before": "36-0012",
        "after": "36-0011",
    }


def test_round(path: Path, told: Told, tmp_path: Path) -> None:
    wishes = tmp_path / "v.json"
    wishes.write_text('{"2025-0001": ["36-0001"]}', encoding="utf-8")
    found = told("round", path, "--simulate", wishes)
    holds(found, {"session": int, "called": int, "placed": int, "unplaced": int, "assignments": list, "alarms": list})
    assert found["called"] == found["placed"] + found["unplaced"] == len(found["assignments"])


def test_why(path: Path, told: Told) -> None:
    refused = told("why", path, "--intern", "2025-0006", "--post", "36-0001")
    holds(refused, {"allowed": bool, "reasons": list, "chain": list})
    assert refused["allowed"] is False
    for reason in refused["reasons"]:
        holds(reason, {"rule": str, "sentence": str})
        assert reason["rule"].partition(".")[0] in RULES
    assert refused["reasons"]
    allowed = told("why", path, "--intern", "2025-0005", "--post", "36-0003")
    assert allowed["allowed"] is True
