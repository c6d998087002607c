"""A drop-down whose text never stops in the middle of a letter: what does not fit ends in « … », the tooltip has it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from pacte_desktop.gui.plain_tooltip import tell_what_is_cut

_MARGIN_PX = 8  # What styles keep free around the text.


class ElidedCombo(QComboBox):
    """As narrow as its place; the list that drops down is as wide as its longest choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def text_room(self) -> int:
        """Pixels that the text may take."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return field.width() - _MARGIN_PX

    def shown_text(self) -> str:
        """The current text as it is painted."""
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, self.text_room())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Drop down, wide enough for every choice."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + _MARGIN_PX)
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """A tooltip tells what is cut, where nothing else is to be told."""
        return tell_what_is_cut(self, event, self.shown_text, self.currentText) or super().event(event)
