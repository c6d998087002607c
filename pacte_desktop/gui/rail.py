"""The rail: the pages of the program, icons with words, at the left of the window."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pacte_desktop.gui.icons import SIZE, icon

_PADDING = 6  # of a button at both sides, border included


class Rail(QFrame):
    """One button a page; ``chosen`` carries the page's name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rail")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, tuple[QToolButton, str]] = {}
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(4, 8, 4, 8)
        self._layout.setSpacing(2)
        self._layout.addStretch(1)

    def add_page(self, name: str, title: str, icon_name: str, shortcut: str, full_title: str = "") -> None:
        """Add the button of a page; ``full_title`` is said where there is room for more than ``title``."""
        button = QToolButton()
        button.setText(title)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(SIZE, SIZE))
        button.setIcon(icon(icon_name))
        button.setToolTip(f"{full_title or title} ({shortcut})")
        button.setAccessibleName(full_title or title)
        button.setShortcut(shortcut)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._buttons[name] = (button, icon_name)
        self._layout.insertWidget(self._layout.count() - 1, button)

    def sizeHint(self) -> QSize:
        """As wide as the longest name in bold, so that the rail does not move when another page comes into view."""
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        margins = self._layout.contentsMargins()
        widths = (
            max(button.sizeHint().width(), metrics.horizontalAdvance(button.text()) + 2 * _PADDING)
            for button, _icon_name in self._buttons.values()
        )
        return QSize(max(widths, default=0) + margins.left() + margins.right() + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The names are always readable."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def show_current(self, name: str) -> None:
        """Mark the page in view."""
        self._buttons[name][0].setChecked(True)

    def refresh_icons(self) -> None:
        """Draw the icons again after a change of theme."""
        for button, icon_name in self._buttons.values():
            button.setIcon(icon(icon_name))
