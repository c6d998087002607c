"""The map for the web, written from the window without stopping it."""

from html import escape
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.semester import Season, Semester, usual_days
from pacte_desktop.gui.desk import DOCUMENTS, Desk
from pacte_desktop.gui.dialogs.print_register_dialog import PrintRegisterDialog
from pacte_desktop.gui.pages.documents.page import WEB_MAP
from pacte_desktop.services import webmap
from pacte_desktop.services.documents.register import print_register
from pacte_desktop.services.new_plan import create_empty
from tests.stories.conftest import OpenWindow
from tests.stories.window_acts import texts

LENT_PAGES = ()


def test_the_page_is_written_beside_the_window_and_the_banner_says_where(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    target = tmp_path / "carte.html"
    desk.commands.web_map.write(target)
    assert desk.tasks.is_busy()
    assert "Carte pour le web…" in texts(desk.status)
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=60_000)
    assert desk.banner.text == f"Carte enregistrée\u202f: {target}"
    page = target.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    for name in ("Vatan", "Saint-Étienne-de-Chigny"):
        assert name in page
    placed = [desk.plan.snapshot.board.interns[each.intern_id] for each in desk.plan.snapshot.board.assignments]
    assert not [intern.full_name for intern in placed if escape(intern.full_name) in page]
    supervisors = desk.plan.snapshot.supervisors.values()
    assert supervisors and not [each.full_name for each in supervisors if escape(each.full_name) in page]
    assert [button.text() for button in desk.banner.acts] == ["Ouvrir dans le navigateur", "Ouvrir le dossier"]
    for button in desk.banner.acts:
        button.click()
    assert [Path(url.toLocalFile()) for url in opened] == [target, tmp_path]


def test_stopping_it_acts_at_once_and_leaves_no_file(
    qtbot: QtBot, lent_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = lent_desk
    begun, may_end = Event(), Event()

    def slow_page(*_arguments: object, **_named: object) -> bytes:
        begun.set()
        may_end.wait(30)
        return b"<!DOCTYPE html>"

    monkeypatch.setattr(webmap, "webmap_page", slow_page)
    target = tmp_path / "carte.html"
    desk.commands.web_map.write(target)
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
    qtbot: QtBot, lent_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    desk = lent_desk
    monkeypatch.setattr(webmap, "webmap_page", lambda *_arguments, **_named: b"<!DOCTYPE html>")
    desk.commands.web_map.write(tmp_path / where)
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=10_000)
    assert desk.banner.isVisible()
    assert "Carte enregistrée" not in desk.banner.text
    assert not list(tmp_path.rglob("*carte*"))


def test_a_known_error_of_the_work_is_told(
    qtbot: QtBot, lent_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = lent_desk

    def fails(*_arguments: object, **_named: object) -> bytes:
        raise KnownError("Il manque une pièce.", "Réinstallez.")

    monkeypatch.setattr(webmap, "webmap_page", fails)
    desk.commands.web_map.write(tmp_path / "carte.html")
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=10_000)
    assert "Il manque une pièce." in desk.banner.text
    assert not (tmp_path / "carte.html").exists()


def test_the_page_names_people_only_for_the_commission_and_the_register_tells(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.show_page(DOCUMENTS)
    page = desk.documents_page
    page.show_kind(WEB_MAP)
    side, board = page.web_map, desk.plan.snapshot.board
    assert "Ne nomme ni interne ni maître de stage" in side.level_note.text() and side.warning.isHidden()
    asked: list[tuple[str, str]] = []

    def choose(dialog: QFileDialog) -> QDialog.DialogCode:
        name = Path(dialog.selectedFiles()[0]).name
        asked.append((name, dialog.defaultSuffix()))
        dialog.selectFile(str(tmp_path / name))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", choose)
    side.save.click()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=60_000)
    assert print_register(desk.plan.file) == (), "what everybody may read is not noted"
    qtbot.keyClick(side.level, Qt.Key.Key_Down)
    assert "Nomme, sur chaque terrain" in side.level_note.text() and "COMMISSION" in side.warning.text()
    side.save.click()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=60_000)
    assert asked == [("demo.html", "html"), ("demo-commission.html", "html")]
    texts_of = [(tmp_path / name).read_text(encoding="utf-8") for name, _ in asked]
    names = [board.interns[each.intern_id].full_name for each in board.assignments]
    written = [escape(name) for name in names]
    assert [sum(name in text for name in written) for text in texts_of] == [0, len(names)]
    ((line),) = print_register(desk.plan.file)
    assert (line.document, line.form, line.extent) == ("webmap", "html", len(board.assignments))
    side.register.click()
    dialog = page.findChild(PrintRegisterDialog)
    assert isinstance(dialog, PrintRegisterDialog)
    shown = [str(dialog.box.proxy.index(0, column).data()) for column in (1, 2, 3)]
    assert shown == ["Carte web", "commission", "page web"]
    dialog.close()

    monkeypatch.setattr(desk.plan.file, "read_only", True)
    page.refresh()
    assert not side.save.isEnabled() and "lecture seule" in side.refusal.text() and side.refusal.isVisible()
    page.show_kind("site")
    page.show_kind(WEB_MAP)
    assert side.refusal.isHidden()
    assert side.save.isEnabled(), "begins with everybody again, and that need not be noted"
    desk.commands.web_map.write(tmp_path / "lecture.html", PrintLevel.COMMISSION)
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=60_000)
    assert "lecture seule" in desk.banner.text and not (tmp_path / "lecture.html").exists()


def test_without_minutes_the_page_says_what_is_missing(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "vide.pacte"
    start, end = usual_days(Season.WINTER, 2026)
    create_empty(
        path,
        name="Vide",
        dumg="DUMG",
        region="24",
        departements=["36"],
        semester=Semester(1, Season.WINTER, start, end),
    )
    desk = open_window(path).desk
    assert desk is not None
    desk.show_page(DOCUMENTS)
    page = desk.documents_page
    page.show_kind(WEB_MAP)
    qtbot.waitUntil(lambda: "aucun lieu de soins urgents" in page.preview.details.text(), timeout=5_000)
    assert not page.web_map.save.isEnabled()
    assert "aucun lieu de soins urgents" in page.web_map.save.toolTip()
