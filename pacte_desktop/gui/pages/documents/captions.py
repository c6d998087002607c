"""Labels above the fields at the right: close to the field that they name, apart from the one above."""

from PySide6.QtWidgets import QLabel, QWidget

FIELD_GAP_PX, GROUP_GAP_PX = 2, 10


def caption(words: str, field: QWidget) -> QLabel:
    """The label of a field, which its key goes to."""
    label = QLabel(words)
    label.setProperty("role", "caption")
    label.setBuddy(field)
    return label
