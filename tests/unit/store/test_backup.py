"""A copy that counts is made by SQLite, checked, and replaces a plan together with its log."""

import errno
import logging
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services.placement import assign
from pacte_desktop.store import backup
from pacte_desktop.store.backup_thinning import backup_name
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


NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


@pytest.fixture
def plan_with_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan with three backups of each of the last eight days; it is 9 o’clock."""
    path = write_tiny(tmp_path)
    monkeypatch.setattr(backup, "_now", lambda: NOW)
    first = backup.keep(path, "essai").rename(tmp_path / "first")
    for days in range(8):
        for hours in range(3):
            name = backup_name(path.stem, NOW - timedelta(days=days, hours=hours + 1), "import", path.suffix)
            shutil.copyfile(first, backup.backup_folder(path) / name)
    first.unlink()
    return path


def backups(path: Path) -> list[str]:
    return sorted(file.name for file in backup.backup_folder(path).iterdir())


def days_of(names: list[str]) -> list[str]:
    return [name.removeprefix("essai_")[8:17].replace("_", "d") for name in names]


def test_a_new_backup_thins_the_old_ones(plan_with_backups: Path) -> None:
    kept = backup.keep(plan_with_backups, "migration")
    left = backups(plan_with_backups)
    assert days_of(left) == [
        *(f"{day}d080000" for day in range(23, 29)),
        *("29d060000", "29d070000", "29d080000"),
        *("30d060000", "30d070000", "30d080000", "30d090000"),
    ]
    assert kept.name == left[-1]
    kept.unlink()
    backup.keep(plan_with_backups, "migration")
    assert backups(plan_with_backups) == left


@pytest.mark.parametrize("clock", [timedelta(days=-1), timedelta(days=-20_000), timedelta(days=365)])
def test_the_newest_is_kept_whatever_the_clock(
    plan_with_backups: Path, clock: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(backups(plan_with_backups))
    monkeypatch.setattr(backup, "_now", lambda: NOW + clock)
    kept = backup.keep(plan_with_backups, "import")
    after = set(backups(plan_with_backups))
    assert kept.name in after
    recent = {name for name in before if "_2026-11-30_" in name or "_2026-11-29_" in name}
    assert len(recent) == 6
    assert recent < after
    days = {name[:16] for name in before}
    assert {name[:16] for name in after} >= days  # Every day has one still.


def test_what_is_somebodys_own_is_never_touched(plan_with_backups: Path, tmp_path: Path) -> None:
    folder = backup.backup_folder(plan_with_backups)
    old = "essai_2026-06-01_{hour}0000_000000_import.pacte"
    for hour in ("10", "11"):  # So that the oldest would go.
        shutil.copyfile(folder / backups(plan_with_backups)[0], folder / old.format(hour=hour))
    outside = tmp_path / "outside"
    outside.write_bytes(b"mine")
    (folder / old.format(hour="01")).symlink_to(outside)
    (folder / old.format(hour="02")).mkdir()
    names = ["notes.txt", "essai.pacte", old.format(hour="03") + ".partial", "autre" + old.format(hour="04")[5:]]
    names.append(old.format(hour="05").replace("import", "avant le choix"))
    for name in names:
        (folder / name).write_bytes(b"mine")
    backup.keep(plan_with_backups, "import")
    left = backups(plan_with_backups)
    assert old.format(hour="11") in left
    assert old.format(hour="10") not in left
    assert {*names, old.format(hour="01"), old.format(hour="02")} <= set(left)
    assert outside.read_bytes() == b"mine"


def test_a_backup_that_was_opened_is_a_plan_now(plan_with_backups: Path) -> None:
    folder = backup.backup_folder(plan_with_backups)
    (_newer, opened, gone) = sorted((file for file in folder.iterdir() if "_2026-11-25_" in file.name), reverse=True)
    plan = open_plan(opened)
    assign(plan, BEGINNER, URGENCES_POST)
    backup.keep(plan_with_backups, "import")
    assert opened.exists()
    assert not gone.exists()
    plan.close()
    backup.keep(plan_with_backups, "essai")
    assert len(rows_of(opened)["assignment"]) == 1


@pytest.mark.parametrize("damage", ["empty", "cut", "noise", "page"])
def test_none_goes_for_a_damaged_one(plan_with_backups: Path, damage: str, caplog: pytest.LogCaptureFixture) -> None:
    folder = backup.backup_folder(plan_with_backups)
    broken, good, gone = sorted((file for file in folder.iterdir() if "_2026-11-25_" in file.name), reverse=True)
    data = broken.read_bytes()
    page = b"\xaa" * 4096
    new = {
        "empty": b"",
        "cut": data[: len(data) // 2],
        "noise": page * 4,
        "page": data[:4096] + page * 9 + data[40960:],
    }
    broken.write_bytes(new[damage])
    backup.keep(plan_with_backups, "import")
    assert (broken.exists(), good.exists(), gone.exists()) == (True, True, False)
    assert [record.levelno for record in caplog.records if "damaged" in record.message] == [logging.WARNING]
    assert not [file for file in folder.iterdir() if file.suffix != ".pacte"]


def test_a_backup_that_cannot_go_stays_and_is_logged(
    plan_with_backups: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before = backups(plan_with_backups)
    unlink = Path.unlink

    def held(file: Path, missing_ok: bool = False) -> None:
        if "_2026-11-25_" in file.name:
            raise PermissionError(errno.EACCES, "held", str(file))
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    kept = backup.keep(plan_with_backups, "import")
    assert kept.exists()
    left = backups(plan_with_backups)
    assert [name for name in left if "_2026-11-25_" in name] == [name for name in before if "_2026-11-25_" in name]
    assert len([name for name in left if "_2026-11-24_" in name]) == 1  # The others went.
    told = [record.message for record in caplog.records if "could not be removed" in record.message]
    assert len(told) == 2


def test_nothing_goes_once_somebody_asks_to_stop(plan_with_backups: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = backups(plan_with_backups)
    copy_of, stop = backup.copy_of, False

    def then_stop(*arguments: Any) -> None:
        nonlocal stop
        copy_of(*arguments)
        stop = True

    monkeypatch.setattr(backup, "copy_of", then_stop)
    kept = backup.keep(plan_with_backups, "import", watch=Watch(cancelled=lambda: stop))
    assert backups(plan_with_backups) == sorted([*before, kept.name])


def test_a_full_disk_leaves_plan_and_backups(plan_with_backups: Path) -> None:
    """The system refuses to let any file grow beyond a size, at every stage of the writing."""
    resource = pytest.importorskip("resource")
    before, plan = backups(plan_with_backups), open_plan(plan_with_backups)
    whole = (backup.backup_folder(plan_with_backups) / before[0]).stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for size in range(0, whole, whole // 5):
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            with pytest.raises(KnownError, match=r"ne peut pas être écrit|disque est plein") as caught:
                plan.keep_copy("import")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert caught.value.remedy
        assert backups(plan_with_backups) == before  # Nothing half-written, and nothing thinned.
    assert plan.history() == []
    assert plan.keep_copy("import").exists()  # There is room again.
    assign(plan, BEGINNER, URGENCES_POST)
    plan.close()


@pytest.mark.parametrize(
    ("code", "sentence"), [(errno.ENOSPC, "Le disque est plein"), (errno.EIO, "ne peut pas être écrit")]
)
def test_a_disk_that_fails_at_the_last_moment_is_told(
    plan_with_backups: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    """Some systems say only at the fsync that there was no room."""
    before = backups(plan_with_backups)

    def refused(_descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refused)
    with pytest.raises(KnownError, match=sentence):
        backup.keep(plan_with_backups, "import")
    assert backups(plan_with_backups) == before


def test_sqlite_says_that_the_disk_is_full(plan_with_backups: Path) -> None:
    class Full:
        def set_progress_handler(self, *_arguments: object) -> None: ...

        def execute(self, _sql: str, arguments: tuple[str]) -> None:
            Path(arguments[0]).write_bytes(b"half")
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error

    held: Any = Full()
    before = backups(plan_with_backups)
    with pytest.raises(KnownError, match="Le disque est plein"):
        backup.keep(plan_with_backups, "import", held)
    assert backups(plan_with_backups) == before
