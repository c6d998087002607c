"""The map for the web, written from the window without stopping it."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui import commands
from pacte_desktop.gui.desk import Desk
from tests.stories.window_acts import texts


def test_the_page_is_written_beside_the_window_and_the_banner_says_where(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    target = tmp_path / "carte.html"
    desk.commands.write_web_map(target)
    assert desk.tasks.is_busy()
    assert "Carte pour le web…" in texts(desk.status)
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=60_000)
    assert desk.banner.text == f"Carte enregistrée : {target}"
    page = target.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    for name in ("Vatan", "Saint-Étienne-de-Chigny"):
        assert name in page
    placed = [desk.plan.snapshot.board.interns[each.intern_id] for each in desk.plan.snapshot.board.assignments]
    assert not [intern.full_name for intern in placed if intern.full_name in page]


def test_stopping_it_acts_at_once_and_leaves_no_file(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = Event(), Event()

    def slow_page(*_arguments: object) -> bytes:
        begun.set()
        may_end.wait(30)
        return b"<!DOCTYPE html>"

    monkeypatch.setattr(commands, "webmap_page", slow_page)
    target = tmp_path / "carte.html"
    desk.commands.write_web_map(target)
    assert begun.wait(10)
    stop = next(button for button in desk.status.findChildren(QPushButton) if button.text() == "Arrêter")
    assert stop.isVisible()
    clock = QElapsedTimer()
    clock.start()
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert not desk.tasks.is_busy()
    assert "Carte pour le web" not in texts(desk.status)
    assert clock.elapsed() < 1000
    may_end.set()
    assert desk.tasks.wait()
    qtbot.wait(20)
    assert not list(tmp_path.glob("*carte*"))
    assert not desk.banner.isVisible()


@pytest.mark.parametrize("where", ["absent/carte.html", "."])
def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    monkeypatch.setattr(commands, "webmap_page", lambda *_arguments: b"<!DOCTYPE html>")
    desk.commands.write_web_map(tmp_path / where)
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=10_000)
    assert desk.banner.isVisible()
    assert "Carte enregistrée" not in desk.banner.text
    assert not list(tmp_path.rglob("*carte*"))


def test_a_known_error_of_the_work_is_told(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_arguments: object) -> bytes:
        raise KnownError("Il manque une pièce.", "Réinstallez.")

    monkeypatch.setattr(commands, "webmap_page", fails)
    desk.commands.write_web_map(tmp_path / "carte.html")
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=10_000)
    assert "Il manque une pièce." in desk.banner.text
    assert not (tmp_path / "carte.html").exists()
