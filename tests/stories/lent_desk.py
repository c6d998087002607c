"""One window on the demonstration plan, lent from test to test of a module as long as nobody can tell that it was used.

After a test everything that it wrote is undone, and what it typed, ticked, chose and selected is put back. Then the
rows of the plan and everything that the window shows are compared with how they were when it opened: where anything
differs, in the plan or in the window, the next test gets a new window. A module that asks for ``lent_desk`` names in
``LENT_PAGES`` the pages that its tests visit: they are made beforehand.
"""

import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from pacte_desktop.domain.changes import Changes
from pacte_desktop.gui.desk import MAP, RULES, Desk
from pacte_desktop.gui.theme import current_theme
from pacte_desktop.gui.window import Window
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.schema import Base
from tests.stories.shared_window import put_away, settle, shown_window

Rows = dict[str, list[tuple[object, ...]]]
Shown = Counter[tuple[object, ...]]
_DELETED = int(QEvent.Type.DeferredDelete.value)


class Lender:
    """Opens a window when there is none, and keeps it while it comes back as it was lent."""

    def __init__(self, plan: Path, folder: Path, pages: tuple[str, ...]) -> None:
        self._plan = plan
        self._pages = pages
        self._folder = folder
        self._window: Window | None = None
        self._rows: Rows = {}
        self._writes = 0
        self._shown: Shown = Counter()
        self._given: list[tuple[QWidget, object]] = []
        self._checked: list[bool] = []
        self.opened = 0

    def lend(self, qtbot: QtBot) -> Desk:
        """The desk, in front."""
        if self._window is None:
            self._window = self._open(qtbot)
        desk = self._window.desk
        assert desk is not None
        self._window.activateWindow()
        return desk

    def _open(self, qtbot: QtBot) -> Window:
        self.opened += 1
        window = shown_window(qtbot)
        folder = self._folder / str(self.opened)
        folder.mkdir()
        assert window.open(shutil.copy(self._plan, folder / "demo.pacte"))
        desk = window.desk
        assert desk is not None
        settle(qtbot, desk)
        for page in (*self._pages, MAP):
            desk.show_page(page)
            settle(qtbot, desk)
        self._rows, self._shown = _rows(desk.plan.file), _shown(desk)
        self._writes = _writes(desk.plan.file)
        self._given = [(widget, _given(widget)) for widget in _widgets(desk)]
        self._checked = [action.isChecked() for action in desk.action_set.all()]
        return window

    def take_back(self, qtbot: QtBot) -> None:
        """Put everything back, and give the window away unless it is as it was."""
        window = self._window
        assert window is not None
        desk = window.desk
        if desk is None or not window.isVisible():
            self.close()
            return
        self._undo(desk)
        self._put_back(desk)
        QApplication.processEvents()  # A panel that goes gives the map its room back.
        settle(qtbot, desk)
        is_untouched = _writes(desk.plan.file) == self._writes
        if (is_untouched or _rows(desk.plan.file) == self._rows) and _shown(desk) == self._shown:
            self._writes = _writes(desk.plan.file)
            return
        self.close()

    def _undo(self, desk: Desk) -> None:
        """Undo what the test wrote, and tell the window once."""
        touched: list[tuple[str, int]] = []
        while desk.plan.file.next_undo() is not None and not desk.plan.file.read_only:
            changes = desk.plan.file.undo()
            touched += [(kind, row_id) for kind, ids in changes.ids.items() for row_id in ids]
        desk.plan._tell(Changes.of("", touched))

    def _put_back(self, desk: Desk) -> None:
        """What was typed, ticked, chosen and selected."""
        for widget in QApplication.topLevelWidgets():
            parent = widget.parentWidget()
            if parent is not None and parent.window() is self._window and widget.isVisible():
                widget.close()
        desk.banner.hide()
        for action, was_checked in zip(desk.action_set.all(), self._checked, strict=True):
            if action.isCheckable() and action.isChecked() is not was_checked:
                action.trigger()
        for widget, value in self._given:
            if _is_alive(widget) and _given(widget) != value:
                _give(widget, value)
        desk.selection.select(None)
        for view in (*desk.findChildren(QTableView), *desk.findChildren(QTreeView)):
            view.setCurrentIndex(QModelIndex())
            view.scrollToTop()
        desk.selection.select(None)
        if desk.placement_page.posts.intern_id is not None:
            desk.placement_page.posts.set_intern(None)
        if desk.pages.made(RULES) is not None:
            desk.rules_page.refresh()
        desk.show_page(MAP)
        desk.map_page.map.fit_region()

    def close(self) -> None:
        """Close the window."""
        window, self._window, self._given = self._window, None, []
        if window is not None:
            put_away(window)


def _rows(plan: PlanFile) -> Rows:
    """Rows by table without their version; the journal and what is computed anew tell nothing of the plan."""
    found: Rows = {}
    with plan.read() as reader:
        for name, table in Base.metadata.tables.items():
            if not name.startswith(("journal_", "computation")):
                columns = ", ".join(f'"{column.name}"' for column in table.columns if column.name != "version")
                rows = reader.execute(text(f"SELECT {columns} FROM {name} ORDER BY 1"))
                found[name] = [tuple(row) for row in rows]
    return found


def _writes(plan: PlanFile) -> int:
    """Number of rows that were ever written by this program, steps or not."""
    with plan.read() as reader:
        driver: Any = reader.connection().connection.driver_connection
        return int(driver.total_changes)


def _widgets(desk: Desk) -> list[QWidget]:
    """Everything in the window itself, not in its dialogs."""
    QApplication.sendPostedEvents(None, _DELETED)
    window = desk.window()
    return [widget for widget in window.findChildren(QWidget) if widget.window() is window]


def _shown(desk: Desk) -> Shown:
    """What the window shows: every widget with what it says or holds, how it is sorted, whether it is in view."""
    about = {desk.page, desk.selection.target, current_theme().name, desk.window().size().toTuple()}
    open_ = sum(widget.isVisible() for widget in QApplication.topLevelWidgets() if widget.parentWidget() is not None)
    told = (_told(widget, desk) for widget in _widgets(desk))
    return Counter([("window", frozenset(about), open_), *filter(None, told)])


def _told(widget: QWidget, desk: Desk) -> tuple[object, ...] | None:
    """None for what holds nothing itself, and for what tells of the last step: when it was, and what would redo it."""
    is_last_step = desk.status.isAncestorOf(widget) and widget is not desk.status.problems
    if is_last_step or any(part.isAncestorOf(widget) for part in (desk.banner, desk.top_bar)):
        return None
    if isinstance(widget, QLabel | QAbstractButton) and not isinstance(widget.parentWidget(), QLineEdit):
        return type(widget).__name__, widget.text(), _given(widget), widget.isHidden()
    if isinstance(widget, QLineEdit | QComboBox | QAbstractItemView):
        return type(widget).__name__, _given(widget), widget.isHidden()
    return None


def _given(widget: QWidget) -> object:
    """What a person typed, ticked or chose in it."""
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return widget.currentIndex(), widget.count()
    if isinstance(widget, QTableView):
        header = widget.horizontalHeader()
        rows = 0 if widget.model() is None else widget.model().rowCount()
        return rows, header.sortIndicatorSection(), header.sortIndicatorOrder()
    if isinstance(widget, QTreeView) and widget.model() is not None:
        return tuple(widget.isExpanded(widget.model().index(row, 0)) for row in range(widget.model().rowCount()))
    return None


def _give(widget: QWidget, value: object) -> None:
    """The same as before, as a person does it."""
    if isinstance(widget, QLineEdit):
        widget.setText(str(value))
    elif isinstance(widget, QAbstractButton):
        widget.click()
    elif isinstance(widget, QComboBox) and isinstance(value, tuple):
        widget.setCurrentIndex(value[0])
        widget.activated.emit(value[0])


def _is_alive(widget: QWidget) -> bool:
    try:
        widget.objectName()
    except RuntimeError:
        return False
    return True
