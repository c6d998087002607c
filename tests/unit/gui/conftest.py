"""Widgets as Qt makes them: tests of whole windows leave the style of the program behind."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pacte_desktop.gui.garbage import Collector


@pytest.fixture(scope="session")
def collector(qapp: QApplication) -> Collector:
    """Who searches for garbage in the thread of the widgets."""
    return Collector(qapp)


@pytest.fixture(autouse=True)
def searched_as_in_the_program(collector: Collector) -> Iterator[None]:
    """Nobody else does while a test lasts."""
    collector.start()
    yield
    collector.stop()


@pytest.fixture(autouse=True)
def bare_style(qapp: QApplication) -> None:
    """No style sheet."""
    if qapp.styleSheet():
        qapp.setStyleSheet("")
