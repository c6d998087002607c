"""The kinds of documents by family, each with a line that says what it is; typing filters."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.french_order import search_key
from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.theme import current_theme

_CODE = int(Qt.ItemDataRole.UserRole)
_WORDS = _CODE + 1
_SEARCH = _CODE + 2
_FAMILY = _CODE + 3
_PAD = 5
_SMALL = 0.95  # as captions in the style sheet
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class KindLine:
    """A line of the list."""

    code: str
    family: str
    title: str
    description: str


class _Lines(QStyledItemDelegate):
    """The title over its description, which takes as many lines as it needs; headings of families small and grey."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if not index.data(_CODE):
            return QSize(1, option.fontMetrics.height() + _PAD + 4)
        bold, small = _fonts(option.font)
        width = option.widget.viewport().width() - 2 * _PAD  # type: ignore[attr-defined]  # of the list itself
        height = sum(
            _room(font, str(words), width).height()
            for font, words in ((bold, index.data()), (small, index.data(_WORDS)))
        )
        return QSize(1, height + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        bold, small = _fonts(option.font)
        rect: QRect = option.rect.adjusted(_PAD, _PAD, -_PAD, 0)
        painter.save()
        if not index.data(_CODE):
            small.setWeight(QFont.Weight.DemiBold)
            self._words(painter, rect, str(index.data()), small, theme.muted)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect.adjusted(1, 0, -1, 0), theme.selection)
            used = self._words(painter, rect, str(index.data()), bold, theme.text)
            self._words(painter, rect.adjusted(0, used, 0, 0), str(index.data(_WORDS)), small, theme.muted)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> int:
        """Draw them; returns the height that they take."""
        room = _room(font, text, rect.width())
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRect(rect.topLeft(), QSize(rect.width(), room.height())), _WRAPPED, text)
        return room.height()


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    """For a title and for a description."""
    bold, small = QFont(font), QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(small.pointSizeF() * _SMALL)
    return bold, small


def _room(font: QFont, text: str, width: int) -> QSize:
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 1), 10_000), _WRAPPED, text).size()


class KindList(QWidget):
    """``chosen``: the code of the kind that became current."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Chercher un document…"))
        self.search.setAccessibleName(self.tr("Chercher un document"))
        self.search.setClearButtonEnabled(True)
        self._magnifier = self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setItemDelegate(_Lines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(self._tell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Descriptions take more lines in a narrow list."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def set_lines(self, lines: Sequence[KindLine]) -> None:
        """List these, in families as they come."""
        before = self.list.blockSignals(True)
        self.list.clear()
        for family in dict.fromkeys(line.family for line in lines):
            heading = QListWidgetItem(family, self.list)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for line in (each for each in lines if each.family == family):
                item = QListWidgetItem(line.title, self.list)
                item.setData(_CODE, line.code)
                item.setData(_WORDS, line.description)
                item.setData(_SEARCH, search_key(f"{line.title} {line.description} {family}"))
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, line.description)
                item.setToolTip(f"{line.title}\n{line.description}")
                item.setData(_FAMILY, family)
        self.list.blockSignals(before)

    @property
    def code(self) -> str:
        """The kind that is current; empty for none."""
        item = self.list.currentItem()
        return str(item.data(_CODE) or "") if item else ""

    def codes(self) -> list[str]:
        """The kinds in view, in order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(item.data(_CODE)) for item in items if item.data(_CODE) and not item.isHidden()]

    def choose(self, code: str) -> bool:
        """Make a kind current; False when there is none of this code."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_CODE) == code:
                if self.list.item(row).isHidden():
                    self.search.clear()
                self.list.setCurrentRow(row)
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down from the search goes to the list, to the first found if the current one is not; Enter takes that."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                if self.codes() and self.code not in self.codes():
                    self.choose(self.codes()[0])
                self.list.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.codes():
                self.choose(self.codes()[0])
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        words = search_key(text).split()
        shown: set[str] = set()
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            if item.data(_CODE):
                fits = all(word in item.data(_SEARCH) for word in words)
                item.setHidden(not fits)
                if fits:
                    shown.add(str(item.data(_FAMILY)))
        for item in items:
            if not item.data(_CODE):
                item.setHidden(item.text() not in shown)

    def _tell(self) -> None:
        if self.code:
            self.chosen.emit(self.code)

    def refresh_theme(self) -> None:
        """Draw the icon and the lines again."""
        self._magnifier.setIcon(icon("search"))
        self.list.viewport().update()
