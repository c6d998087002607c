"""The real window on a copy of the demonstration plan, away from the user's own settings, plans and cache."""

import shutil
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shapely
from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from pacte_desktop.gui import opening_page
from pacte_desktop.gui.app import make_application
from pacte_desktop.gui.appearance import apply_theme
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.map import choropleth, ground
from pacte_desktop.gui.style_sheet import style_sheet
from pacte_desktop.gui.theme import LIGHT
from pacte_desktop.gui.window import Window
from pacte_desktop.services.coverage import coverage
from pacte_desktop.services.plans import create_demo
from pacte_desktop.store.opening import open_plan
from tests.stories.lent_desk import Lender
from tests.stories.shared_window import SharedWindow, put_away, settle, shown_window

OpenWindow = Callable[[Path], Window]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screen of the tests tells that it raises no window and grabs no keyboard when a list pops up."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def fresh_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration plan as it is first written: minutes not computed yet. Not to be opened: copy it."""
    path = tmp_path_factory.mktemp("fresh") / "demo.pacte"
    create_demo(path)
    return path


@pytest.fixture(scope="session")
def kept_demo(fresh_demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with its minutes kept, as at every opening but the first."""
    path = shutil.copy(fresh_demo, tmp_path_factory.mktemp("kept") / "demo.pacte")
    plan = open_plan(path)
    coverage(plan)
    plan.close()
    return path


@pytest.fixture
def demo(kept_demo: Path, tmp_path: Path) -> Path:
    """A demonstration plan of this test alone."""
    return shutil.copy(kept_demo, tmp_path / "demo.pacte")


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application as the program makes it, in French."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "fr_FR.UTF-8")
        yield make_application("light")


@pytest.fixture(scope="session", autouse=True)
def outlines_once() -> Iterator[None]:
    """The same borders are merged and thinned for the map of every window: worked out once, the answer is kept."""
    with pytest.MonkeyPatch.context() as patch:
        kept = _kept(choropleth.merged)
        for module in (choropleth, ground):
            patch.setattr(module, "merged", kept)
        patch.setattr(ground, "_thinned", _kept(ground._thinned))
        yield


def _kept(work: Callable[..., Any]) -> Callable[..., Any]:
    """The function, told apart by the boxes and corners of the shapes and by what else it is given."""
    answers: dict[Hashable, Any] = {}

    def answer(shapes: Any, *others: Hashable) -> Any:
        key = (shapely.bounds(shapes).tobytes(), shapely.get_num_coordinates(shapes).tobytes(), others)
        if key not in answers:
            answers[key] = work(shapes, *others)
        return answers[key]

    return answer


@pytest.fixture(autouse=True)
def own_settings(
    application: QApplication, searched_as_in_the_window: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Folder of the settings, cache and plans of this test. The user's are neither read nor written."""
    folder = tmp_path / "user"
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
    monkeypatch.setattr(opening_page, "_picture_file", lambda: folder / "cache" / "last_map.png")
    monkeypatch.setenv("PACTE_FOLDER", str(folder / "plans"))
    QStandardPaths.setTestModeEnabled(True)
    if application.styleSheet() != style_sheet(LIGHT, application.font().pointSizeF()):
        apply_theme(application, LIGHT)
    return folder


@pytest.fixture(autouse=True)
def tooltips(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was said under the pointer, in order. The screen of the tests has no windows to raise above others."""
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, *_rest: said.append(text))
    return said


@pytest.fixture
def open_window(application: QApplication, qtbot: QtBot) -> Iterator[OpenWindow]:
    """Opens windows of the size of a small laptop, and closes them after the test."""
    opened: list[Window] = []

    def open_(path: Path) -> Window:
        window = shown_window(qtbot)
        opened.append(window)
        if window.open(path):
            assert window.desk is not None
            settle(qtbot, window.desk)
        return window

    yield open_
    for window in opened:
        put_away(window)


@pytest.fixture
def desk(request: pytest.FixtureRequest) -> Desk:
    """The desk of a window on the demonstration plan, when nothing is under way any more.

    A test marked ``looks_only`` leaves the plan as it found it and takes the window of its module, whose pages stay
    as the test before left them; every other has a window and a plan of its own.
    """
    looks_only = request.node.get_closest_marker("looks_only") is not None
    found: Desk = request.getfixturevalue("shared_desk" if looks_only else "own_desk")
    return found


@pytest.fixture
def own_desk(open_window: OpenWindow, demo: Path) -> Desk:
    """The desk of a window of this test alone."""
    window = open_window(demo)
    assert window.desk is not None
    return window.desk


@pytest.fixture(scope="module")
def shared_window(
    application: QApplication, kept_demo: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SharedWindow]:
    """The window of the tests of a module that leave the plan as they found it."""
    shared = SharedWindow(kept_demo, tmp_path_factory.mktemp("shared"))
    yield shared
    shared.close()


@pytest.fixture
def shared_desk(shared_window: SharedWindow, qtbot: QtBot, own_settings: Path) -> Iterator[Desk]:
    """Its desk, when nothing is under way any more."""
    desk = shared_window.desk(qtbot)
    yield desk
    shared_window.look(qtbot, desk)


@pytest.fixture(scope="module")
def lender(
    request: pytest.FixtureRequest, application: QApplication, kept_demo: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Lender]:
    """Who lends the window of the module, which names in ``LENT_PAGES`` the pages that its tests visit."""
    lender = Lender(kept_demo, tmp_path_factory.mktemp("lent"), request.module.LENT_PAGES)
    yield lender
    lender.close()


@pytest.fixture
def lent_desk(lender: Lender, qtbot: QtBot) -> Iterator[Desk]:
    """The desk of a window on the demonstration plan, like a new one."""
    yield lender.lend(qtbot)
    lender.take_back(qtbot)
