"""An import is written beside the window: it keeps turning, and whoever stops in time finds the plan untouched."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.importing import draft as drafts
from pacte_desktop.gui.importing.assistant import FINISH, ImportAssistant
from pacte_desktop.services.imports import applying
from pacte_desktop.services.interns import correct_intern
from pacte_desktop.services.plan_holdings import plan_holdings
from pacte_desktop.store import plan_file
from pacte_desktop.store.backup import backup_folder
from tests.data.tiny_plan import rows_of
from tests.stories.import_acts import HEADINGS, as_row, await_end, go, is_gone, open_file, write, write_table

LEFT = Qt.MouseButton.LeftButton


class Gate:
    """Holds the writing with its rows in the transaction, until it is opened or asked to stop."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.begun, self.is_open = Event(), Event()
        real = applying._write_rows

        def held(edits: Any, items: Any, watch: Watch) -> None:
            real(edits, items, watch)
            self.begun.set()
            while not self.is_open.wait(0.01):
                watch.step("retenu")

        patch.setattr(applying, "_write_rows", held)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate(monkeypatch)
    yield made
    made.is_open.set()


def at_the_last_step(qtbot: QtBot, desk: Desk, tmp_path: Path) -> ImportAssistant:
    """With one changed name and one new intern."""
    known = list(desk.plan.snapshot.board.interns.values())
    rows = [
        HEADINGS,
        as_row(known[0], last="AUTREMENT"),
        as_row(known[1], number="NV0001", last="ÉLÈVE", first="Zoé", thesis=""),
    ]
    dialog = open_file(qtbot, desk, write_table(tmp_path / "internes.csv", rows))
    go(qtbot, dialog, FINISH)
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[ImportAssistant]:
    dialog = at_the_last_step(qtbot, desk, tmp_path)
    yield dialog
    if isValid(dialog):
        dialog.reject()
        await_end(qtbot, dialog)


def begin(qtbot: QtBot, dialog: ImportAssistant, gate: Gate) -> None:
    qtbot.mouseClick(dialog.write, LEFT)
    qtbot.waitUntil(gate.begun.is_set, timeout=20_000)


def names(desk: Desk) -> set[str]:
    return {intern.last_name for intern in desk.plan.snapshot.board.interns.values()}


Rows = dict[str, list[tuple[Any, ...]]]


def assert_untouched(desk: Desk, before: Rows, kept: list[Path]) -> None:
    """Nothing new in the tables, the journal, the list of imports or the folder of backups; nothing in view."""
    file = desk.plan.file
    assert file.next_undo() is None
    assert plan_holdings(file).imports == ()
    assert backups(desk) == kept
    assert "AUTREMENT" not in names(desk)
    file.close()  # It opens again by itself.
    assert rows_of(file.path, history=True) == before


def backups(desk: Desk) -> list[Path]:
    folder = backup_folder(desk.plan.file.path)
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.fixture
def before(desk: Desk) -> Rows:
    """Every row of the plan, and of its history, as the test finds it."""
    desk.plan.file.close()  # It opens again by itself.
    return rows_of(desk.plan.file.path, history=True)


def test_the_window_turns_and_asks_the_plan_nothing_while_it_is_written(
    qtbot: QtBot, desk: Desk, dialog: ImportAssistant, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks: list[float] = []
    asked: list[object] = []
    real = plan_file.Session

    def session(*arguments: Any, **named: Any) -> Any:
        if current_thread() is main_thread():
            asked.append(arguments)
        return real(*arguments, **named)

    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    begin(qtbot, dialog, gate)
    monkeypatch.setattr(plan_file, "Session", session)
    timer.start()
    qtbot.waitUntil(lambda: len(ticks) >= 50, timeout=20_000)
    dialog.resize(dialog.width() - 30, dialog.height() - 30)
    desk.window().repaint()
    QApplication.processEvents()
    timer.stop()
    assert asked == []
    assert dialog.isVisible() and dialog.work.isVisible() and dialog.work.words.text().startswith("retenu")
    assert not dialog.write.isEnabled() and not dialog.back.isEnabled() and not dialog.stack.isEnabled()
    assert "en cours" in dialog.write.toolTip()
    assert dialog.cancel.isEnabled()
    monkeypatch.setattr(plan_file, "Session", real)
    gate.is_open.set()
    await_end(qtbot, dialog)
    assert is_gone(dialog)
    assert {"AUTREMENT", "ÉLÈVE"} <= names(desk)
    assert "« internes.csv » est importé" in desk.banner.text.replace("\u202f", " ")
    desk.action_set.undo.trigger()
    assert not {"AUTREMENT", "ÉLÈVE"} & names(desk)


def test_cancel_closes_and_leaves_the_plan_untouched(
    qtbot: QtBot, desk: Desk, before: Rows, dialog: ImportAssistant, gate: Gate
) -> None:
    kept = backups(desk)
    begin(qtbot, dialog, gate)
    since = time.monotonic()
    qtbot.mouseClick(dialog.cancel, LEFT)
    await_end(qtbot, dialog)
    assert time.monotonic() - since < 1
    assert is_gone(dialog)
    assert desk.commands.imports.queue is None
    assert_untouched(desk, before, kept)


def test_stop_stays_says_so_and_lets_write_again(qtbot: QtBot, desk: Desk, dialog: ImportAssistant, gate: Gate) -> None:
    steps = desk.plan.file.history()
    begin(qtbot, dialog, gate)
    qtbot.mouseClick(dialog.work.stop, LEFT)
    await_end(qtbot, dialog)
    assert "rien n’a été écrit" in dialog.banner.text
    assert desk.plan.file.history() == steps
    assert dialog.stack.isEnabled() and dialog.back.isEnabled()
    gate.is_open.set()
    write(qtbot, dialog)
    assert "AUTREMENT" in names(desk)
    desk.action_set.undo.trigger()


def test_a_stop_that_comes_too_late_shows_what_was_written(
    qtbot: QtBot, desk: Desk, dialog: ImportAssistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_written, may_end = Event(), Event()
    real = drafts.apply_import

    def slow(*arguments: Any, **named: Any) -> Changes:
        changes = real(*arguments, **named)
        is_written.set()
        assert may_end.wait(20)
        return changes

    monkeypatch.setattr(drafts, "apply_import", slow)
    qtbot.mouseClick(dialog.write, LEFT)
    qtbot.waitUntil(is_written.is_set, timeout=20_000)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "nobody knows yet whether it is written"
    may_end.set()
    await_end(qtbot, dialog)
    assert is_gone(dialog)
    assert "AUTREMENT" in names(desk)
    assert "est importé" in desk.banner.text
    desk.action_set.undo.trigger()
    assert "AUTREMENT" not in names(desk)


def test_a_refusal_is_said_in_the_assistant_which_stays(qtbot: QtBot, desk: Desk, dialog: ImportAssistant) -> None:
    someone = next(iter(desk.plan.snapshot.board.interns))
    correct_intern(desk.plan.file, someone, national_rank=3)
    write(qtbot, dialog)
    assert "a changé depuis l’aperçu" in dialog.banner.text
    assert not dialog.draft.is_busy
    assert dialog.stack.isEnabled()
    assert "AUTREMENT" not in names(desk)
    desk.plan.file.undo()


def test_minutes_that_were_computed_meanwhile_wait_for_the_end(
    qtbot: QtBot, desk: Desk, dialog: ImportAssistant, gate: Gate
) -> None:
    computed = desk.plan.computed
    assert computed is not None
    told: list[bool] = []
    begin(qtbot, dialog, gate)
    desk.plan.coverage_changed.connect(lambda: told.append(dialog.draft.is_writing))
    desk.plan._use_coverage(replace(computed, was_kept=False))
    assert told == []
    gate.is_open.set()
    await_end(qtbot, dialog)
    assert len(told) == 1
    assert desk.plan.computed is not None and not desk.plan.computed.was_kept
    desk.action_set.undo.trigger()


def test_closing_the_window_stops_the_writing(
    qtbot: QtBot, kept_demo: Path, own_desk: Desk, gate: Gate, tmp_path: Path
) -> None:
    path = own_desk.plan.file.path
    before = rows_of(kept_demo, history=True)
    begin(qtbot, at_the_last_step(qtbot, own_desk, tmp_path), gate)
    since = time.monotonic()
    own_desk.close_plan()
    assert time.monotonic() - since < 3
    assert rows_of(path, history=True) == before
