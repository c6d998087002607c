"""What a person does on the page of computations, and reads there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import ALLOCATION, Desk
from pacte_desktop.gui.pages.allocation.page import AllocationPage
from pacte_desktop.services.allocation import AllocationSettings, Method, Run
from tests.stories.conftest import settle


def shown_page(qtbot: QtBot, desk: Desk) -> AllocationPage:
    """The page with the figures of the plan in force alone and the usual settings, whatever was done there before."""
    desk.show_page(ALLOCATION)
    settle(qtbot, desk)
    page = desk.allocation_page
    for item in page.shelf.items:
        page.shelf.forget(item.key)
    page.details.setCurrentIndex(0)
    settings = page.settings
    settings.method.setCurrentIndex(0)
    for box in settings.phases.values():
        box.setChecked(True)
    settings.fair.setChecked(False)
    settings.seed.setValue(AllocationSettings().seed)
    return page


def compute(qtbot: QtBot, desk: Desk, method: Method) -> Run:
    """Choose a method and press the button; the plan that is shown afterwards."""
    page = desk.allocation_page
    page.settings.method.setCurrentIndex(page.settings.method.findData(method))
    qtbot.mouseClick(page.settings.run, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert page.run is not None
    assert page.run.method is method
    return page.run


def figures(page: AllocationPage, name: str) -> list[str]:
    """What a row of the comparison shows, plan after plan."""
    row = next(number for number, found in enumerate(page.table.rows) if found.name == name)
    return [str(page.table.index(row, column).data()) for column in range(1, page.table.columnCount())]


def shown_dialog(root: QWidget, kind: type[QDialog]) -> QDialog:
    (dialog,) = [found for found in root.findChildren(kind) if found.isVisible()]
    return dialog


def assignments(desk: Desk) -> dict[int, int]:
    return {item.intern_id: item.post_id for item in desk.plan.snapshot.board.assignments}
