"""Widgets as Qt makes them: tests of whole windows leave the style of the program behind."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def bare_style(qapp: QApplication, searched_as_in_the_window: None) -> None:
    """No style sheet."""
    if qapp.styleSheet():
        qapp.setStyleSheet("")
