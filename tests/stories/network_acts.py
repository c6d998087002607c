"""What a person does on the page of road networks, for the stories."""

from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.pages.network_page import NetworkPage
from tests.data.tiny_roads import KMH_36, write_roads
from tests.stories.window_acts import texts


def grid_of_roads(path: Path, north_m: float = 0.0, side: int = 12, off_m: float = 0.0) -> Path:
    """A grid of roads 1 500 m apart around 2° E, 47° N: the east of the Indre.

    Crossings lie up to ``off_m`` off the grid: a regular one is packed into less than a kilobyte.
    """
    chance = Random(1)
    number = {(i, j): 1 + i * side + j for i in range(side) for j in range(side)}
    points = {
        ref: (
            1500.0 * (i - side / 2) + chance.uniform(-off_m, off_m),
            1500.0 * (j - side / 2) + chance.uniform(-off_m, off_m) + north_m,
        )
        for (i, j), ref in number.items()
    }
    ways = [([number[i, j] for j in range(side)], KMH_36) for i in range(side)]
    ways += [([number[i, j] for i in range(side)], KMH_36) for j in range(side)]
    return write_roads(path, points, ways)


def button(page: NetworkPage, text: str) -> QAbstractButton:
    """The one button in view that says ``text``."""
    found = [each for each in page.findChildren(QAbstractButton) if each.text() == text and each.isVisible()]
    assert len(found) == 1, (text, texts(page))
    return found[0]


def press(qtbot: QtBot, page: NetworkPage, text: str) -> None:
    """Click that button."""
    qtbot.mouseClick(button(page, text), Qt.MouseButton.LeftButton)


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Wait until nothing is under way beside the page."""
    qtbot.waitUntil(lambda: not desk.tasks.is_busy() and not desk.network_page.work.is_working, timeout=30_000)
