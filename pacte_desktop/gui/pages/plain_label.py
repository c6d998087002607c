"""A label as pages use them: plain text that wraps, in a role of the style sheet, and can be selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(text: str, role: str) -> QLabel:
    """A label of the given role: title, heading, section, muted, caption or value."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
