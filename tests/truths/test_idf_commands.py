"""Île-de-France, October 2019, from the command line: every question of the story has an answer without a window."""

import json
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.__main__ import main
from pacte_desktop.domain.choice import SessionStatus
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import (
    annul,
    create_session,
    draw_up,
    freeze,
    second_procedure,
    sessions,
    verify,
)
from pacte_desktop.services.replay import replay
from pacte_desktop.store import choice_queries
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.idf_2019 import (
    DAY,
    FIRST_POSTS,
    INELIGIBLE,
    INTERNS,
    PHASES,
    SECOND_POSTS,
    idf_contents,
    reopen_posts,
    validate_last_semester,
)
from tests.data.tiny_plan import rows_of

NUMBER = "2015-0463"
Door = Callable[..., int]
Command = Callable[..., tuple[int, Any]]


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Door:
    """Runs the program with these arguments: its exit status."""

    def run(*arguments: object) -> int:
        monkeypatch.setattr(sys, "argv", ["pacte-desktop", *map(str, arguments)])
        return main()

    return run


@pytest.fixture
def command(door: Door, capfdbinary: pytest.CaptureFixture[bytes]) -> Command:
    """Runs a verb with ``--json``: its exit status, and what it printed or else complained of."""

    def run(*arguments: object) -> tuple[int, Any]:
        status = door(*arguments, "--json")
        said = capfdbinary.readouterr()
        return status, json.loads(said.out) if said.out else said.err.decode("utf-8")

    return run


@pytest.fixture
def held(idf_held: Path, tmp_path: Path) -> Path:
    """The first procedure, to its end."""
    return shutil.copy(idf_held, tmp_path / "idf.pacte")


@pytest.fixture(scope="session")
def wishes(idf_held: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wishes of the plan as the file that an office would have collected."""
    folder = tmp_path_factory.mktemp("idf-wishes")
    with closing(open_plan(shutil.copy(idf_held, folder / "idf.pacte"))) as plan:
        board = post_board(plan)
        with plan.read() as reader:
            known = choice_queries.wishes(reader)
    lines = (
        f"{board.interns[item.intern_id].imotep_number};{board.posts[item.post_id].imotep_number};{item.rank}"
        for item in known
    )
    (folder / "voeux.csv").write_text("\n".join(("interne;poste;rang", *lines)), encoding="utf-8")
    return folder / "voeux.csv"


def taken(found: Any, code: str = "ENFANT") -> tuple[int, int]:
    """Seats of a type taken and left by a simulated round."""
    (row,) = [item for item in found["by_type"] if item["type"] == code]
    return row["taken"], row["vacant"]


def test_check_refuses_a_list_with_somebody_who_has_finished(
    idf_surveyed: Path, door: Door, command: Command, tmp_path: Path
) -> None:
    """IDF-1."""
    path = shutil.copy(idf_surveyed, tmp_path / "idf.pacte")
    with closing(open_plan(path)) as plan:
        draw_up(plan, create_session(plan, label="Approfondissement", phases=PHASES, day=DAY))
    status, found = command("check", path)
    assert status == 0
    assert found["errors"] == []
    with closing(open_plan(path)) as plan:
        validate_last_semester(plan)
    status, found = command("check", path)
    assert status == 1
    (error,) = found["errors"]
    assert (error["rule"], error["intern"]) == ("R0", NUMBER)
    assert "FICTIF463" in error["sentence"] and "6 semestres" in error["sentence"]
    assert error["way_out"]
    pdf = tmp_path / "liste.pdf"
    assert door("list", path, "--by", "site", "--pdf", pdf) == 2
    assert not pdf.exists(), "no list leaves the program"


def test_a_round_is_not_simulated_with_somebody_who_has_finished(
    wishes: Path, command: Command, tmp_path: Path
) -> None:
    """IDF-1 before any list is drawn up."""
    path = tmp_path / "idf.pacte"
    create_plan(path, idf_contents())
    status, found = command("round", path, "--simulate", wishes)
    assert status == 0
    assert (found["called"], found["placed"]) == (INTERNS, INTERNS)
    (blocked,) = found["blocked"]
    assert blocked["rule"].startswith("R0") and blocked["intern"] == NUMBER
    status, found = command("check", path)
    assert status == 0, "nobody is called yet"
    assert [item["intern"] for item in found["warnings"] if item["rule"] == "R0"] == [NUMBER]


def test_adequacy_says_462_and_492_by_type(command: Command, tmp_path: Path) -> None:
    """IDF-2."""
    path = tmp_path / "idf.pacte"
    create_plan(path, idf_contents(SECOND_POSTS, with_ineligible=False))
    with closing(open_plan(path)) as plan:
        draw_up(plan, create_session(plan, label="Approfondissement", phases=PHASES, day=DAY))
    status, found = command("adequacy", path)
    assert status == 0
    (row,) = found["sessions"]
    assert (row["n_called"], row["n_present"], row["posts_min"], row["posts_open"]) == (462, 462, 492, 492)
    assert row["ratio"] == row["ratio_called"] == round(492 / 462, 4)
    by_type = {line["internship_type"]: line["posts_open"] for line in found["table"] if line["posts_open"]}
    assert by_type == dict(SECOND_POSTS)
    assert sum(by_type.values()) == found["overall"]["posts_open"] == 492
    assert all(line["ratio"] > 0 for line in found["table"] if line["posts_open"])


def test_the_round_is_foreseen_from_wishes_and_writes_nothing(
    idf_surveyed: Path, idf_held: Path, wishes: Path, command: Command, tmp_path: Path
) -> None:
    """IDF-3 and IDF-4: what the wishes foretold is what was then chosen."""
    path = shutil.copy(idf_surveyed, tmp_path / "idf.pacte")
    before = rows_of(path, history=True)
    status, found = command("round", path, "--simulate", wishes)
    assert status == 0
    assert (found["called"], found["placed"], found["unplaced"]) == (INTERNS + 1, INTERNS + 1, 0)
    assert taken(found) == (160, FIRST_POSTS["ENFANT"] - 160)
    assert rows_of(path, history=True) == before
    with closing(open_plan(shutil.copy(idf_held, tmp_path / "held.pacte"))) as plan:
        board = post_board(plan)
        chosen = {
            board.interns[item.intern_id].imotep_number: board.posts[item.post_id].imotep_number
            for item in board.assignments
        }
    assert {item["intern"]: item["post"] for item in found["assignments"]} == chosen


def test_the_vacant_posts_are_written_at_once(
    held: Path, door: Door, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """IDF-4."""
    with closing(open_plan(held)) as plan:
        board = post_board(plan)
        free = sum(post.capacity > board.taken[post.id] for post in board.posts.values())
    assert door("list", held, "--by", "vacant", "--pdf", tmp_path / "vacants.pdf") == 0
    assert f"({free} lignes)" in capfd.readouterr().out
    assert (tmp_path / "vacants.pdf").read_bytes().startswith(b"%PDF")


def test_the_replay_names_those_who_change_and_nobody_else(held: Path, command: Command) -> None:
    """IDF-5."""
    before = rows_of(held, history=True)
    status, found = command("replay", held, "--round", 1, "--without", NUMBER)
    assert status == 0
    with closing(open_plan(held)) as plan:
        (session,) = sessions(plan)
        expected = replay(plan, session.id, INELIGIBLE)
    assert found == json.loads(json.dumps(expected.as_json()))
    assert found["changed"] and all(item["before"] != item["after"] for item in found["changed"])
    assert len(found["changed"]) <= found["recomputed"] < INTERNS
    assert NUMBER not in {item["intern"] for item in found["changed"]}
    assert rows_of(held, history=True) == before
    status, said = command("replay", held, "--round", 1, "--without", "2015-9999")
    assert status == 2 and "2015-9999" in said
    status, said = command("replay", held, "--round", 7, "--without", NUMBER)
    assert status == 2 and "7" in said


def test_why_names_the_rule_and_the_fact(held: Path, command: Command) -> None:
    """A post that is full, and a type that is validated already."""
    with closing(open_plan(held)) as plan:
        board = post_board(plan)
    full = next(
        post
        for post in board.posts.values()
        if post.capacity == board.taken[post.id] and post.internship_type == "FEMME"
    )
    person = next(
        person
        for person in board.interns.values()
        if "FEMME" in board.needed_types(person) and board.by_intern[person.id].post_id != full.id
    )
    status, found = command("why", held, "--intern", person.imotep_number, "--post", full.imotep_number)
    assert status == 0 and found["allowed"] is False
    assert "R4" in {reason["rule"].partition(".")[0] for reason in found["reasons"]}
    status, found = command("why", held, "--intern", NUMBER, "--post", full.imotep_number)
    assert status == 0 and found["allowed"] is False
    assert all(reason["sentence"] for reason in found["reasons"])


def test_the_second_procedure_fills_more_and_the_first_can_still_be_replayed(
    held: Path, wishes: Path, command: Command
) -> None:
    """IDF-6 and IDF-7: fewer other posts, more takers; what was annulled stays, signed, and answers."""
    _, before = command("replay", held, "--round", 1, "--without", NUMBER)
    with closing(open_plan(held)) as plan:
        (first,) = sessions(plan)
        freeze(plan, first.id, "Fin des choix du 9 octobre")
        validate_last_semester(plan)
        annul(plan, first.id, "Un interne dont la maquette est complète a été appelé")
        reopen_posts(plan, SECOND_POSTS)
        second = second_procedure(plan, first.id, "Nouvelle répartition : 492 postes")
        draw_up(plan, second, leave_out=[INELIGIBLE])
        assert [check.frozen.status for check in verify(plan) if check.is_sound] == [
            SessionStatus.FROZEN,
            SessionStatus.ANNULLED,
        ]
    status, found = command("round", held, "--simulate", wishes, "--session", 2)
    assert status == 0
    assert (found["session"], found["called"], found["placed"], found["blocked"]) == (2, INTERNS, INTERNS, [])
    assert taken(found)[0] > 160 and taken(found)[1] < 167
    assert Counter(item["type"] for item in found["assignments"]).total() == INTERNS
    _, after = command("replay", held, "--round", 1, "--without", NUMBER)
    assert [(item["intern"], item["before"], item["after"]) for item in after["changed"]] == [
        (item["intern"], item["before"], item["after"]) for item in before["changed"]
    ]
    status, rows = command("adequacy", held)
    assert status == 0
    assert [row["n_called"] for row in rows["sessions"]][-1] == INTERNS
    assert [row["posts_min"] for row in rows["sessions"]][-1] == 492
