"""The columns of a document: which, and in what order; by mouse and by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.documents.document import Column
from pacte_desktop.gui.theme import current_theme

_KEY = int(Qt.ItemDataRole.UserRole)
_LEAST_LINES = 5


class _Columns(QListWidget):
    """Tells when something was dropped."""

    dropped = Signal()

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.dropped.emit()


class _Boxes(QStyledItemDelegate):
    """Boxes to check whose outline is seen on a dark list too, as that of a CheckBox is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Window, current_theme().muted)
        option.palette = palette


class ColumnList(QWidget):
    """``changed``: somebody chose or moved a column; ``reset_asked``: the columns of the document are wanted back."""

    changed = Signal()
    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _Columns()
        self.list.setAccessibleName(self.tr("Colonnes du tableau"))
        self.list.setToolTip(self.tr("Cochez celles à montrer ; glissez-les, ou Alt+↑ et Alt+↓, pour changer l’ordre."))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Boxes(self.list))
        self.list.installEventFilter(self)
        self.up, self.down = QToolButton(), QToolButton()
        self.up.setText("↑")
        self.down.setText("↓")
        self.up.setAccessibleName(self.tr("Monter la colonne"))
        self.down.setAccessibleName(self.tr("Descendre la colonne"))
        self.up.setToolTip(self.tr("Monter la colonne (Alt+↑)"))
        self.down.setToolTip(self.tr("Descendre la colonne (Alt+↓)"))
        self.reset = QPushButton(self.tr("Colonnes d’origine"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.up)
        row.addWidget(self.down)
        row.addWidget(self.reset, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.list.itemChanged.connect(self._checked)
        self.list.dropped.connect(self.changed)
        self.up.clicked.connect(lambda: self.move_current(-1))
        self.down.clicked.connect(lambda: self.move_current(1))
        self.reset.clicked.connect(self.reset_asked)

    def set_columns(self, columns: Sequence[tuple[Column, bool]]) -> None:
        """Show these in this order, checked or not; the current one stays current."""
        if [(column.key, shown) for column, shown in columns] == self.chosen():
            return
        held = self.list.currentItem().data(_KEY) if self.list.currentItem() else ""
        before = self.list.blockSignals(True)
        self.list.clear()
        for column, shown in columns:
            item = QListWidgetItem(column.heading or column.key, self.list)
            item.setData(_KEY, column.key)
            usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(usual | Qt.ItemFlag.ItemIsDragEnabled)
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            if column.key == held:
                self.list.setCurrentItem(item)
        self.list.blockSignals(before)
        if columns:
            lines = min(max(len(columns), _LEAST_LINES), 2 * _LEAST_LINES)
            self.list.setFixedHeight(self.list.sizeHintForRow(0) * lines + 2 * self.list.frameWidth() + 4)

    def chosen(self) -> list[tuple[str, bool]]:
        """Keys in the order in view, each with whether it is shown."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [(str(item.data(_KEY)), item.checkState() is Qt.CheckState.Checked) for item in items]

    def move_current(self, by: int) -> None:
        """Move the current column by so many places."""
        row = self.list.currentRow()
        to = row + by
        if row < 0 or not 0 <= to < self.list.count():
            return
        before = self.list.blockSignals(True)
        item = self.list.takeItem(row)
        self.list.insertItem(to, item)
        self.list.setCurrentRow(to)
        self.list.blockSignals(before)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the column."""
        if (
            watched is self.list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        return super().eventFilter(watched, event)

    def _checked(self, item: QListWidgetItem) -> None:
        if not any(shown for _, shown in self.chosen()):  # A table without columns is none.
            before = self.list.blockSignals(True)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.blockSignals(before)
            return
        self.changed.emit()
