"""A log beside a plan is read before it is folded in; one that breaks the plan is refused and nothing changes."""

import random
import shutil
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.board import post_board
from pacte_desktop.services.placement import assign
from pacte_desktop.services.plans import create_demo
from pacte_desktop.store.leftover_log import has_log, in_memory, is_sound_with_log, log_of
from pacte_desktop.store.opening import open_plan
from tests.data.tiny_plan import BEGINNER, URGENCES_POST, rows_of, write_tiny


def crash(path: Path, to: Path) -> Path:
    """Copy a plan with its log while it is open and has one placement."""
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    shutil.copyfile(path, to)
    shutil.copyfile(log_of(path), log_of(to))
    plan.close()
    return to


def test_the_log_of_a_stopped_program_is_taken_in(tmp_path: Path) -> None:
    path = crash(write_tiny(tmp_path), tmp_path / "b.pacte")
    before = path.read_bytes()
    assert has_log(path)
    assert is_sound_with_log(path)
    assert path.read_bytes() == before
    assert sorted(child.name for child in tmp_path.iterdir()) == ["b.pacte", "b.pacte-wal", "essai.pacte"]
    plan = open_plan(path)
    assert post_board(plan).by_intern[BEGINNER].post_id == URGENCES_POST
    plan.close()
    assert not log_of(path).exists()


def test_a_copy_in_memory_has_the_newest_step_and_leaves_the_files(tmp_path: Path) -> None:
    path = crash(write_tiny(tmp_path), tmp_path / "b.pacte")
    before = path.read_bytes(), log_of(path).read_bytes()
    connection = in_memory(path)
    assert connection.execute("SELECT count(*) FROM assignment").fetchone() == (1,)
    connection.close()
    assert (path.read_bytes(), log_of(path).read_bytes()) == before


def test_the_log_of_another_file_never_gets_into_a_plan(tmp_path: Path) -> None:
    """The big demonstration plan copied in beside what a small one left: SQLite alone would ruin it when it closes."""
    demo, tiny = tmp_path / "demo.pacte", crash(write_tiny(tmp_path), tmp_path / "tiny.pacte")
    create_demo(demo)
    rows, data = rows_of(demo), demo.read_bytes()
    shutil.copyfile(log_of(tiny), log_of(demo))
    with pytest.raises(KnownError, match="il n’a pas été modifié") as caught:
        open_plan(demo)
    assert "sauvegarde" in caught.value.remedy
    assert demo.read_bytes() == data
    assert log_of(demo).read_bytes() == log_of(tiny).read_bytes()
    log_of(demo).unlink()
    open_plan(demo).close()
    assert rows_of(demo) == rows


def test_a_torn_log_keeps_every_whole_step(tmp_path: Path) -> None:
    """Cut anywhere, the log gives the plan before or after its last step, never something between."""
    path = write_tiny(tmp_path)
    start = rows_of(path)
    crashed = crash(path, tmp_path / "b.pacte")
    end = rows_of(path)
    data, log = crashed.read_bytes(), log_of(crashed).read_bytes()
    chance = random.Random(20261102)
    for cut in [0, 1, 31, 32, len(log) - 1, *(chance.randrange(len(log)) for _ in range(20))]:
        crashed.write_bytes(data)
        log_of(crashed).write_bytes(log[:cut])
        open_plan(crashed).close()
        assert rows_of(crashed) == start
    crashed.write_bytes(data)
    log_of(crashed).write_bytes(log)
    open_plan(crashed).close()
    assert rows_of(crashed) == end
