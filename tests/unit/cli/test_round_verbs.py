"""``round`` and ``replay`` from the command line: their JSON, their words, and that the file stays as it was."""

import json
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop import cli
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.choice_round import take
from pacte_desktop.store.opening import open_plan
from tests.data.round_plan import opened_session, write_round
from tests.data.tiny_plan import rows_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Four seats taken; 4 would rather have had post 11, full by then."""
    wishes = (Wish(4, 11, 1), Wish(4, 12, 2))
    path = write_round(tmp_path, interns=4, wishes=wishes)
    plan = open_plan(path)
    session_id = opened_session(plan)
    for intern_id, post_id in {1: 11, 2: 11, 3: 11, 4: 12}.items():
        take(plan, session_id, intern_id, post_id)
    plan.close()
    return path


def told(capsysbinary: pytest.CaptureFixture[bytes], *arguments: object) -> Any:
    assert cli.main([*map(str, arguments), "--json"], None) == 0  # type: ignore[arg-type]
    return json.loads(capsysbinary.readouterr().out)


def words(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert cli.main(list(map(str, arguments)), None) == 0  # type: ignore[arg-type]
    return capsys.readouterr().out


def test_replay_says_who_changes(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    before = rows_of(path)
    found = told(capsysbinary, "replay", path, "--round", 1, "--without", "2025-0002")
    assert found["changed"] == [
        {
            "intern": "2025-0004",
            "name": "NOM4 Zoé",
            "before": "36-0012",
            "after": "36-0011",
            "before_site": "Terrain 12 (36-0012)",
            "after_site": "Terrain 11 (36-0011)",
        }
    ]
    assert (found["session"], found["without"], found["freed"], found["recomputed"]) == (1, "2025-0002", "36-0011", 1)
    assert rows_of(path) == before


def test_replay_in_words(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = words(capsys, "replay", path, "--round", 1, "--without", 2).splitlines()
    assert len(lines) == 2
    assert "NOM2 Zoé" in lines[0]
    assert "1 interne" in lines[0]
    assert "Terrain 12 (36-0012) → Terrain 11 (36-0011)" in lines[1]


def test_replay_of_what_is_not_there(path: Path) -> None:
    for arguments in (["--round", "2", "--without", "2"], ["--round", "1", "--without", "99"]):
        with pytest.raises(KnownError):
            cli.main(["replay", str(path), *arguments], None)  # type: ignore[arg-type]


def test_a_round_simulated_from_a_file(path: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    wishes = tmp_path / "vœux.csv"
    wishes.write_text("interne;poste;rang\n2025-0001;36-0005;1\n2025-0002;36-0015;1\n", encoding="utf-8")
    before = rows_of(path)
    found = told(capsysbinary, "round", path, "--simulate", wishes, "--session", 1)
    assert [(item["intern"], item["post"], item["wish_rank"]) for item in found["assignments"]] == [
        ("2025-0001", "36-0005", 1),
        ("2025-0002", "36-0015", 1),
        ("2025-0003", "36-0001", None),
        ("2025-0004", "36-0011", None),
    ]
    assert (found["session"], found["called"], found["placed"], found["unplaced"]) == (1, 4, 4, 0)
    assert found["alarms"] == found["blocked"] == []
    assert rows_of(path) == before


def test_a_round_in_words(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wishes = tmp_path / "v.json"
    wishes.write_text('{"2025-0001": ["36-0005"]}', encoding="utf-8")
    out = words(capsys, "round", path, "--simulate", wishes)
    assert "4 internes appelés" in out
    assert "4 placés" in out
    assert "2 places prises sur 30" in out


def test_wishes_that_cannot_be_read_are_one_sentence(path: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"rien\.csv"):
        cli.main(["round", str(path), "--simulate", str(tmp_path / "rien.csv")], None)  # type: ignore[arg-type]
