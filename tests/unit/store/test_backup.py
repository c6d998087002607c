"""A copy that counts is made by SQLite, checked, and replaces a plan together with its log."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services.placement import assign
from pacte_desktop.store import backup
from pacte_desktop.store.leftover_log import log_of
from pacte_desktop.store.opening import open_plan
from tests.data.tiny_plan import BEGINNER, N1_POST, SECOND, URGENCES_POST, rows_of, write_tiny


def left_by_a_crash(folder: Path) -> Path:
    """A plan as a stopped program leaves it: its one placement is in the log only."""
    path = write_tiny(folder)
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    crashed = folder / "crashed.pacte"
    shutil.copyfile(path, crashed)
    shutil.copyfile(log_of(path), log_of(crashed))
    plan.close()
    return crashed


def test_a_copy_holds_what_is_still_in_the_log(tmp_path: Path) -> None:
    crashed = left_by_a_crash(tmp_path)
    naive = tmp_path / "naive.pacte"
    shutil.copyfile(crashed, naive)
    assert rows_of(naive)["assignment"] == []  # The trap.
    target = tmp_path / "copy.pacte"
    backup.copy_of(crashed, target)
    assert len(rows_of(target)["assignment"]) == 1
    plan = open_plan(target)
    assert plan.next_undo() == "affecter NOM1 Zoé à Hôpital fictif"
    plan.close()


def test_a_damaged_plan_gives_no_copy_and_keeps_the_last_one(tmp_path: Path) -> None:
    path, target = write_tiny(tmp_path), tmp_path / "copy.pacte"
    backup.copy_of(path, target)
    good = target.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'intern'").fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    path.write_bytes(data)
    with pytest.raises(KnownError, match="abîmé"):
        backup.copy_of(path, target)
    assert target.read_bytes() == good
    assert sorted(child.name for child in tmp_path.iterdir()) == ["copy.pacte", "essai.pacte"]


def test_a_plan_in_use_is_not_copied_behind_its_back(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    plan = open_plan(path)
    with pytest.raises(KnownError, match="déjà ouvert"):
        backup.copy_of(path, tmp_path / "copy.pacte")
    plan.close()
    assert not (tmp_path / "copy.pacte").exists()


@pytest.mark.parametrize("log", ["own", "other", "empty", "noise"])
def test_after_a_swap_the_rows_are_those_of_the_backup(tmp_path: Path, log: str) -> None:
    crashed = left_by_a_crash(tmp_path)
    wanted = tmp_path / "wanted.pacte"
    backup.copy_of(crashed, wanted)
    plan = open_plan(crashed)
    assign(plan, SECOND, N1_POST)
    own = log_of(crashed).read_bytes()
    plan.close()
    rows = rows_of(wanted)
    log_of(crashed).write_bytes({"own": own, "other": own[:32] + own[:-32], "empty": b"", "noise": b"x" * 5000}[log])
    crashed.with_name(crashed.name + "-shm").write_bytes(b"\x00" * 32768)
    backup.swap(wanted, crashed)
    assert rows_of(crashed) == rows
    plan = open_plan(crashed)
    plan.close()


def test_kept_copies_do_not_replace_each_other(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    kept = [backup.keep(path, "essai") for _ in range(3)]
    assert sorted(backup.backup_folder(path).iterdir()) == sorted(kept)
    assert len(set(kept)) == 3
    for copy in kept:
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_backup_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    backup.backup_folder(path).write_bytes(b"a file of that name")
    with pytest.raises(KnownError, match="le plan n’a pas été modifié"):
        backup.keep(path, "essai")


def test_a_copy_stops_when_asked_and_leaves_the_last_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, target = write_tiny(tmp_path), tmp_path / "copy.pacte"
    target.write_bytes(b"the last one")
    monkeypatch.setattr(backup, "_STEPS_OF_SQLITE", 1)
    looks = 0

    def stop_at(most: int) -> Watch:
        def cancelled() -> bool:
            nonlocal looks
            looks += 1
            return looks > most

        return Watch(cancelled=cancelled)

    backup.copy_of(path, tmp_path / "whole.pacte", watch=stop_at(10**9))
    total = looks
    for most in (0, total // 2, total - 10):  # In the copy, and in its check.
        looks = 0
        with pytest.raises(CancelledError):
            backup.copy_of(path, target, watch=stop_at(most))
        assert target.read_bytes() == b"the last one"
        assert not list(tmp_path.glob("*.partial"))
