"""A radio button whose outline is seen on a dark page too."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QRadioButton, QStyleOptionButton

from pacte_desktop.gui.theme import current_theme


class RadioButton(QRadioButton):
    """Fusion derives the outline from the window colour, which is too faint on a dark page."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """As usual, with the outline in the colour of secondary text."""
        super().initStyleOption(option)
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Window, current_theme().muted)
        option.palette = palette
