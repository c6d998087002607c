"""Widgets as Qt makes them: tests of whole windows leave the style of the program behind."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def bare_style(qapp: QApplication) -> None:
    """No style sheet."""
    if qapp.styleSheet():
        qapp.setStyleSheet("")
