"""``round``, ``replay`` and ``rounds`` from the command line: JSON, words, and that the file stays as it was."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop import cli
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.choice_round import take
from pacte_desktop.services.choice_sessions import annul, draw_up, freeze, frozen_rounds, open_session, second_procedure
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


@pytest.fixture
def twice(path: Path) -> Path:
    """The round frozen, annulled, and held again: 4 has post 11 this time, and 2 is off the list."""
    plan = open_plan(path)
    freeze(plan, 1, "fin des choix")
    annul(plan, 1, "interne non éligible")
    second = second_procedure(plan, 1, "nouvelle liste")
    draw_up(plan, second, leave_out=[2])
    open_session(plan, second)
    for intern_id, post_id in {1: 11, 3: 11, 4: 11}.items():
        take(plan, second, intern_id, post_id)
    plan.close()
    return path


def alter(path: Path, change: str) -> None:
    """Change the file by other means than the program."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(change).rowcount == 1
        connection.commit()


def test_sessions_are_listed_with_the_hash_of_what_is_kept(
    twice: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    plan = open_plan(twice)
    _, annulled = frozen_rounds(plan)
    plan.close()
    before = rows_of(twice, history=True)
    assert told(capsysbinary, "rounds", twice)["sessions"] == [
        {"number": 1, "label": "Socle", "status": "ANNULLED", "sha256": annulled.sha256},
        {"number": 2, "label": "Socle (seconde procédure)", "status": "OPEN", "sha256": None},
    ]
    assert rows_of(twice, history=True) == before


def test_kept_rounds_are_verified(twice: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    plan = open_plan(twice)
    kept = frozen_rounds(plan)
    plan.close()
    found = told(capsysbinary, "rounds", twice, "--verify")["rounds"]
    assert [item.pop("sentence") for item in found] == ["Séance 1 (figée) : intacte.", "Séance 1 (annulée) : intacte."]
    assert found == [
        {
            "number": 1,
            "status": status,
            "at": value.at.isoformat(),
            "author": value.author,
            "motive": motive,
            "sha256": value.sha256,
            "is_sound": True,
        }
        for value, status, motive in zip(
            kept, ("FROZEN", "ANNULLED"), ("fin des choix", "interne non éligible"), strict=True
        )
    ]


def test_an_altered_round_ends_with_one(twice: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    alter(twice, """UPDATE frozen_round SET payload = replace(payload, '"post_id":11', '"post_id":13') WHERE id = 1""")
    assert cli.main(["rounds", str(twice), "--verify", "--json"], None) == 1  # type: ignore[arg-type]
    first, second = json.loads(capsysbinary.readouterr().out)["rounds"]
    assert (first["is_sound"], second["is_sound"]) == (False, True)
    assert "modifié après coup" in first["sentence"]
    assert cli.main(["rounds", str(twice), "--verify"], None) == 1  # type: ignore[arg-type]
    lines = capsysbinary.readouterr().out.decode().splitlines()
    assert len(lines) == 4
    assert lines[0] == first["sentence"]
    assert first["sha256"] in lines[1] and "fin des choix" in lines[1]


def test_two_rounds_are_compared(twice: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    found = told(capsysbinary, "rounds", twice, "--compare", 1, 2)
    assert (found["count"], found["compared"]) == (1, 3)
    assert found["changed"] == [
        {"intern": "2025-0004", "name": "NOM4 Zoé", "before_site": "Terrain 12", "after_site": "Terrain 11"}
    ]
    assert (found["only_before"], found["only_after"]) == (["NOM2 Zoé"], [])
    back = told(capsysbinary, "rounds", twice, "--compare", 2, 1)
    assert [(item["before_site"], item["after_site"]) for item in back["changed"]] == [("Terrain 11", "Terrain 12")]


def test_rounds_in_words(twice: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = words(capsys, "rounds", twice).splitlines()
    assert len(listed) == 2 and "annulée" in listed[0] and listed[1].endswith("rien de gardé")
    compared = words(capsys, "rounds", twice, "--compare", 1, 2).splitlines()
    assert len(compared) == 3
    assert "1 interne change" in compared[0]
    assert "Terrain 12 → Terrain 11" in compared[1]
    assert "NOM2 Zoé" in compared[2]


def test_a_plan_without_sessions_has_nothing_kept(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path = write_round(tmp_path, "neuf.pacte", interns=2)
    assert told(capsysbinary, "rounds", path) == {"sessions": []}
    assert told(capsysbinary, "rounds", path, "--verify") == {"rounds": []}
    assert cli.main(["rounds", str(path)], None) == 0  # type: ignore[arg-type]
    assert capsysbinary.readouterr().out.decode() == "Aucune séance de choix.\n"


def test_rounds_that_cannot_be_compared(twice: Path) -> None:
    for arguments, said in (
        (["--compare", "1", "7"], "7"),
        (["--compare", "1", "2", "--verify"], "--verify"),
        (["--compare", "1"], "--compare"),
    ):
        with pytest.raises(KnownError, match=said):
            cli.main(["rounds", str(twice), *arguments], None)  # type: ignore[arg-type]
    alter(twice, "UPDATE frozen_round SET payload = 'x' WHERE id = 2")
    with pytest.raises(KnownError, match="ne se lit plus"):
        cli.main(["rounds", str(twice), "--compare", "1", "2"], None)  # type: ignore[arg-type]
