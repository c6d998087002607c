"""A check box whose outline is seen on a dark card too."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QStyleOptionButton

from pacte_desktop.gui.theme import current_theme


class CheckBox(QCheckBox):
    """Fusion derives the outline from the window colour, which is too faint on a dark card."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """As usual, with the outline in the colour of secondary text."""
        super().initStyleOption(option)
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Window, current_theme().muted)
        option.palette = palette
