"""A link that gives way: where there is too little room its words end in « … », and its tooltip says them all."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from pacte_desktop.gui.plain_tooltip import tell_what_is_cut

_LEAST_CHARS = 12


class ElidedLink(QPushButton):
    """A button in the looks of a link, on one line."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("link", True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        least = self.fontMetrics().averageCharWidth() * _LEAST_CHARS
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """The words as they are painted."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        """A tooltip tells what is cut, where nothing else is to be told."""
        return tell_what_is_cut(self, event, self.shown_text, self.text) or super().event(event)
