"""Opening: what stands on the screen before the plan is there, and what is said when it cannot be opened."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pacte_desktop.gui import desk_pages
from pacte_desktop.gui.after_paint import AfterPaint
from pacte_desktop.gui.app import last_plan
from pacte_desktop.gui.desk import PLACEMENT, Desk
from pacte_desktop.gui.failure_page import FailurePage
from pacte_desktop.gui.map.view import MapView
from pacte_desktop.gui.opening_page import OpeningPage, kept_picture
from pacte_desktop.gui.window import Window
from pacte_desktop.services.sheets import Target
from tests.stories.window_acts import Drag, texts

OpenWindow = Callable[[Path], Window]


def failure(window: Window) -> FailurePage:
    page = window.centralWidget()
    assert isinstance(page, FailurePage)
    return page


def press(qtbot: QtBot, page: FailurePage, name: str) -> None:
    button = next(button for button in page.findChildren(QPushButton) if button.text() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def foreign_files(folder: Path) -> dict[str, Path]:
    """Files that are no plans, by what is wrong with them."""
    (folder / "notes.pacte").write_text("Réunion de commission")
    (folder / "empty.pacte").touch()
    other = sqlite3.connect(folder / "other.pacte")
    other.execute("CREATE TABLE posts (id INTEGER)")
    other.close()
    names = {"text": "notes", "empty": "empty", "database": "other", "missing": "missing"}
    return {wrong: folder / f"{name}.pacte" for wrong, name in names.items()}


@pytest.mark.parametrize("wrong", ["text", "empty", "database", "missing"])
def test_a_file_that_is_no_plan_is_told_and_left_as_it_is(open_window: OpenWindow, tmp_path: Path, wrong: str) -> None:
    path = foreign_files(tmp_path)[wrong]
    content = path.read_bytes() if path.exists() else None
    window = open_window(path)
    assert window.desk is None
    said = texts(failure(window))
    assert path.name in said
    assert "Traceback" not in said
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_plan_open_elsewhere_is_told_and_the_demonstration_is_one_click_away(
    qtbot: QtBot, open_window: OpenWindow, demo: Path, own_settings: Path
) -> None:
    first, second = open_window(demo), open_window(demo)
    assert first.desk is not None
    assert second.desk is None
    assert "ouvert" in texts(failure(second))
    press(qtbot, failure(second), "Ouvrir la démonstration")
    assert second.desk is not None
    assert second.desk.plan.file.path.parent == own_settings / "plans"
    qtbot.waitUntil(lambda: second.desk is not None and not second.desk.tasks.is_busy(), timeout=30_000)
    assert "DÉMO" in texts(second.desk.top_bar)


def test_with_a_plan_open_another_that_cannot_be_opened_is_told_in_the_banner(
    open_window: OpenWindow, demo: Path, tmp_path: Path
) -> None:
    window = open_window(demo)
    desk = window.desk
    assert desk is not None
    assert not window.open(foreign_files(tmp_path)["text"])
    assert window.desk is desk
    assert "notes.pacte" in desk.banner.text


def test_the_map_stands_before_the_page_behind_it_is_made(
    open_window: OpenWindow, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = list[str]()
    paint, make = MapView.paintEvent, desk_pages._placement_page

    def painted(view: MapView, event: QPaintEvent) -> None:
        paint(view, event)
        order.append("map")

    def made(desk: Desk) -> object:
        order.append("placement")
        return make(desk)

    monkeypatch.setattr(MapView, "paintEvent", painted)
    monkeypatch.setattr(desk_pages, "_placement_page", made)
    window = open_window(demo)
    assert window.desk is not None and window.desk.has_placement_page
    assert order[0] == "map" and order.count("placement") == 1


def test_the_same_plan_again_keeps_the_desk(open_window: OpenWindow, demo: Path) -> None:
    window = open_window(demo)
    desk = window.desk
    assert window.open(demo)
    assert window.desk is desk


def test_the_map_as_it_was_left_is_shown_while_the_same_plan_opens(
    qtbot: QtBot, open_window: OpenWindow, demo: Path
) -> None:
    window = open_window(demo)
    assert window.desk is not None
    page, size = window.desk.map_page, window.size()
    left = page.grab().toImage()
    corner = page.mapTo(window, page.rect().topLeft())
    window.close()
    picture, origin = kept_picture(demo, size)
    assert picture is not None
    assert picture.toImage().convertToFormat(left.format()) == left
    assert origin == corner

    opening = OpeningPage(demo, size)
    qtbot.addWidget(opening)
    opening.resize(size)
    stands = list[bool]()
    AfterPaint(opening, lambda: stands.append(True))
    opening.show()
    qtbot.waitUntil(lambda: bool(stands))
    shown = opening.grab().toImage()
    middle = corner + page.rect().center()
    assert shown.pixelColor(middle) == left.pixelColor(page.rect().center())
    assert kept_picture(demo, size + QSize(1, 0))[0] is None


def test_no_picture_when_the_plan_has_changed_since(open_window: OpenWindow, demo: Path) -> None:
    window = open_window(demo)
    desk, size = window.desk, window.size()
    assert desk is not None
    window.close()
    assert kept_picture(demo, size)[0] is not None
    again = open_window(demo).desk
    assert again is not None
    place_someone(again)
    again.window().close()
    assert kept_picture(demo, size)[0] is None


def place_someone(desk: Desk) -> None:
    desk.show_page(PLACEMENT)
    board = desk.plan.snapshot.board
    intern = next(intern for intern in desk.plan.snapshot.call_order if intern.id not in board.by_intern)
    Drag(desk, intern.id).let_go(next(post.id for post in board.posts.values() if not board.refusals(intern, post)))


def test_the_picture_is_of_the_map_alone_and_none_is_kept_of_the_interns(
    open_window: OpenWindow, demo: Path, own_settings: Path
) -> None:
    window = open_window(demo)
    desk = window.desk
    assert desk is not None
    desk.show_target(Target("intern", str(desk.plan.snapshot.call_order[0].id)))
    assert desk.page == PLACEMENT
    window.close()
    kept = own_settings / "cache" / "last_map.png"
    assert not kept.exists()
    window = open_window(demo)
    desk = window.desk
    assert desk is not None
    desk.selection.select(Target("intern", str(desk.plan.snapshot.call_order[0].id)))
    size = desk.map_page.size()
    window.close()
    assert QImage(str(kept)).size() == size


def test_place_and_plan_are_remembered(open_window: OpenWindow, demo: Path) -> None:
    window = open_window(demo)
    window.close()
    assert last_plan() == demo.resolve()
    assert QSettings().value("geometry") is not None


def test_the_users_own_settings_are_not_touched(own_settings: Path, open_window: OpenWindow, demo: Path) -> None:
    open_window(demo).close()
    QSettings().sync()
    assert Path(QSettings().fileName()).is_relative_to(own_settings)
