"""A part of a step that rolls where the screen is small or the letters are large."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget


def scrolled(body: QWidget) -> QScrollArea:
    """``body`` in an area that rolls up and down only."""
    body.setObjectName("Page")
    area = QScrollArea()
    area.setObjectName("Page")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area


def caption(text: str, control: QWidget) -> QLabel:
    """Words above a control, which they name; an « & » gives it a key."""
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setBuddy(control)
    control.setAccessibleName(text.replace("&", ""))
    return label
