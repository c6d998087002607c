"""Asks for another value of a rule: value, first day, source, certainty and motive."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.rules.value_editor import ValueEditor
from pacte_desktop.gui.tables.rule_rows import mark_words, value_words
from pacte_desktop.services.parameters import ParameterLine, set_parameter
from pacte_desktop.services.rule_changes import restore_shipped, shipped_line

_SOURCE_LENGTH = 400
_MOTIVE_LENGTH = 200


class RuleDialog(QDialog):
    """Nothing is written before « Enregistrer »; what is refused is said in the dialog, which then stays."""

    def __init__(self, plan: OpenPlan, line: ParameterLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Changer une règle"))
        self._plan, self._line = plan, line
        held = line.in_force
        self.banner = Banner()
        self.editor = ValueEditor(line.definition)
        self.editor.show_value(held.value if held else None)
        start = plan.snapshot.board.semester.start
        self.day = QDateEdit(QDate(start.year, start.month, start.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.source = QLineEdit(held.source if held else "", maxLength=_SOURCE_LENGTH)
        self.source.setPlaceholderText(self.tr("Texte, page ou décision d’où vient la valeur"))
        self.source.setCursorPosition(0)
        self.mark = QComboBox()
        for mark in Mark:
            self.mark.addItem(mark_words(mark), mark)
        self.mark.setCurrentIndex(self.mark.findData(held.mark if held else Mark.READ))
        self.motive = QLineEdit(maxLength=_MOTIVE_LENGTH)
        self.motive.setPlaceholderText(self.tr("Pourquoi la règle change dans ce plan"))
        self.wrong = plain_label("", "value")
        self.wrong.setProperty("sign", "warning")
        self.restore = QPushButton(self.tr("Revenir à la valeur livrée"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(self.tr("Enregistrer"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("primary", True)
        self.buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ResetRole)
        self._arrange()
        self._connect()
        self._check()

    def _arrange(self) -> None:
        definition = self._line.definition
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(10)
        fields: list[tuple[str, QWidget]] = [
            (self.tr("&Valeur"), self.editor),
            (self.tr("À &partir du"), self.day),
            (self.tr("&Source"), self.source),
            (self.tr("&Certitude"), self.mark),
            (self.tr("&Motif"), self.motive),
        ]
        for label, field in fields:
            form.addRow(label, field)
            if field is not self.editor:
                field.setAccessibleName(label.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.banner)
        layout.addWidget(plain_label(definition.label, "heading"))
        if definition.help:
            layout.addWidget(plain_label(definition.help, "muted"))
        layout.addWidget(plain_label(self._shipped_words(), "muted"))
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.wrong)
        layout.addWidget(self.buttons)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 92, room.width() - 40), self.sizeHint().height())

    def _shipped_words(self) -> str:
        item = shipped_line(self._line)
        if item is None:
            return self.tr("Aucune valeur n’est livrée avec le programme.")
        text = self.tr("Valeur livrée : {value}, depuis le {day:%d/%m/%Y} ({mark}). {source}")
        words = value_words(self._line.definition, item)
        return text.format(value=words, day=item.valid_from, mark=item.mark.label, source=item.source)

    def _connect(self) -> None:
        self.editor.changed.connect(self._check)
        for field in (self.source, self.motive):
            field.textChanged.connect(lambda _text: self._check())
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.restore.clicked.connect(self._restore)
        self._plan.failed.connect(self.banner.show_error)

    def _check(self) -> None:
        """Say what is missing or wrong; nothing can be written before it is mended."""
        wrong = ""
        try:
            self.editor.value()
        except KnownError as error:
            wrong = str(error)
        if not wrong and not self.source.text().strip():
            wrong = self.tr("Indiquez la source de la valeur : texte, page ou décision.")
        if not wrong and not self.motive.text().strip():
            wrong = self.tr("Donnez le motif du changement : il est gardé avec votre nom et la date.")
        self.wrong.setText(wrong)
        self.save.setEnabled(not wrong)
        self.save.setToolTip(wrong)
        own = any(item.id is not None for item in self._line.values)
        self.restore.setEnabled(own)
        self.restore.setToolTip("" if own else self.tr("La valeur livrée est en vigueur."))

    @property
    def from_day(self) -> date:
        """The first day of the value."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _save(self) -> None:
        self.banner.hide()
        value: Any = self.editor.value()
        verb = partial(
            set_parameter,
            key=self._line.definition.key,
            value=value,
            valid_from=self.from_day,
            source=self.source.text(),
            mark=Mark(self.mark.currentData()),
            reason=self.motive.text().strip(),
        )
        if self._plan.run(verb) is not None:
            self.accept()

    def _restore(self) -> None:
        self.banner.hide()
        if self._plan.run(restore_shipped, self._line.definition.key) is not None:
            self.accept()
