"""Editors of the value of a rule, one for each kind of value."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.parameter_values import check_value, parse_value, value_text
from pacte_desktop.domain.parameters import ParameterDefinition, ParameterKind
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.pages.rules.record_editor import RecordEditor

_MOST = 1_000_000
_DECIMALS = 3
_VALUE = int(Qt.ItemDataRole.UserRole)


class ValueEditor(QWidget):
    """Shows and reads one value. ``changed``: it may be another now."""

    changed = Signal()

    def __init__(self, definition: ParameterDefinition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.definition = definition
        self.field = self._make()
        self.field.setAccessibleName(self.tr("Valeur"))
        self.nothing = CheckBox(self.tr("rien n’est demandé"))
        self.nothing.setVisible(definition.optional)
        self.nothing.toggled.connect(self.field.setDisabled)
        self.nothing.toggled.connect(lambda _on: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        self.setFocusProxy(self.field)

    def _make(self) -> QWidget:
        kind, definition = self.definition.kind, self.definition
        if kind is ParameterKind.INTEGER:
            spin = QSpinBox(minimum=round(definition.minimum or 0), maximum=round(definition.maximum or _MOST))
            spin.setSuffix(self._suffix())
            spin.valueChanged.connect(lambda _value: self.changed.emit())
            return spin
        if kind is ParameterKind.DECIMAL:
            wide = QDoubleSpinBox(minimum=definition.minimum or 0, maximum=definition.maximum or _MOST)
            wide.setDecimals(_DECIMALS)
            wide.setSingleStep(0.1)
            wide.setSuffix(self._suffix())
            wide.valueChanged.connect(lambda _value: self.changed.emit())
            return wide
        return self._make_words()

    def _make_words(self) -> QWidget:
        kind, definition = self.definition.kind, self.definition
        if kind is ParameterKind.FLAG or (kind is ParameterKind.CHOICE and definition.choices):
            combo = QComboBox()
            yes_no = ((True, self.tr("oui")), (False, self.tr("non")))
            for value, words in yes_no if kind is ParameterKind.FLAG else definition.choices:
                combo.addItem(words, value)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            combo.currentIndexChanged.connect(lambda _row: self.changed.emit())
            return combo
        if kind is ParameterKind.RECORDS:
            records = RecordEditor(definition)
            records.changed.connect(self.changed)
            return records
        if kind is ParameterKind.LIST and definition.choices:
            chosen = ChosenList(definition)
            chosen.changed.connect(self.changed)
            return chosen
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Valeurs séparées par des points-virgules"))
        line.textChanged.connect(lambda _text: self.changed.emit())
        return line

    def _suffix(self) -> str:
        return f"\u202f{self.definition.unit}" if self.definition.unit else ""

    def show_value(self, value: Any) -> None:
        """Show this value; None: nothing is asked."""
        self.nothing.setChecked(value is None and self.definition.optional)
        if value is None:
            return
        field = self.field
        if isinstance(field, QSpinBox):
            field.setValue(int(value))
        elif isinstance(field, QDoubleSpinBox):
            field.setValue(float(value))
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, RecordEditor | ChosenList):
            field.show_value(value)
        elif isinstance(field, QLineEdit):
            field.setText(value_text(self.definition, value))

    def value(self) -> Any:
        """The value as it is shown. Raises :class:`KnownError` saying what is expected instead."""
        if self.nothing.isChecked():
            return None
        field = self.field
        value: Any = None
        if isinstance(field, QSpinBox | QDoubleSpinBox):
            value = field.value()
        elif isinstance(field, QComboBox):
            value = field.currentData()
        elif isinstance(field, ChosenList):
            value = field.value()
        else:
            text = field.text() if isinstance(field, QLineEdit | RecordEditor) else ""
            return parse_value(self.definition, text)
        check_value(self.definition, value)
        return value


class ChosenList(QWidget):
    """Which of some words, and in which order: ticked ones from top to bottom."""

    changed = Signal()

    def __init__(self, definition: ParameterDefinition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = dict(definition.choices)
        self.list = QListWidget()
        self.list.setAccessibleName(definition.label)
        self.up, self.down = QToolButton(), QToolButton()
        for button, name, step in ((self.up, self.tr("Monter"), -1), (self.down, self.tr("Descendre"), 1)):
            button.setText("↑" if step < 0 else "↓")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _on=False, by=step: self._move(by))
        buttons = QVBoxLayout()
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.list.setFixedHeight(round(self.fontMetrics().height() * 1.8 * min(6, len(self._choices))) + 8)
        self.setFocusProxy(self.list)
        self.show_value([])
        self.list.itemChanged.connect(lambda _item: self.changed.emit())

    def show_value(self, value: list[Any]) -> None:
        """Tick these, in this order, before the others."""
        self.list.clear()
        for code in [*value, *(code for code in self._choices if code not in value)]:
            item = QListWidgetItem(self._choices.get(code, str(code)))
            item.setData(_VALUE, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if code in value else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def value(self) -> list[Any]:
        """The ticked ones."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(_VALUE) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row < self.list.count() and 0 <= row + by < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentRow(row + by)
            self.changed.emit()
