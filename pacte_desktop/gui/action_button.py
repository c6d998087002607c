"""A push button that does what an action of the window does, and is grey when the action is."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget


def action_button(action: QAction, text: str = "", parent: QWidget | None = None) -> QPushButton:
    """The button; it says ``text``, else what the action is called."""
    button = QPushButton(text or action.text().replace("&", ""), parent)
    button.setToolTip(action.toolTip())
    button.setAutoDefault(False)
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button
