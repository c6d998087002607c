"""Second step: which column of the file holds what. Filled in by the names of the columns, or as the last time."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.importing.draft import ImportDraft
from pacte_desktop.gui.importing.kind_facts import field_label
from pacte_desktop.gui.importing.plain_words import MASK, visible
from pacte_desktop.gui.importing.scrolled import scrolled
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.plain_tooltip import plain_tooltip
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.mapping import column_letter

_SAMPLE_CHARS, _HEADING_CHARS, _NAMED = 24, 40, 12


class ColumnStep(QWidget):
    """One list of columns for each field of the kind."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.boxes: dict[str, ChoiceBox] = {}
        self._samples: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._shown: object = None
        self.lead = plain_label("", "value")
        self.remembered = plain_label(
            self.tr("Colonnes choisies la dernière fois pour un fichier aux mêmes titres."), "muted"
        )
        self.forget = QPushButton(self.tr("Oublier ce choix"))
        self.forget.setProperty("link", True)
        self.forget.setAutoDefault(False)
        self.forget.setToolTip(self.tr("Reconnaître les colonnes à leurs titres seulement"))
        self.others = CheckBox(self.tr("Montrer les autres champs"))
        self.unused = plain_label("", "muted")
        self.doubled = plain_label("", "muted")
        self.doubled.setProperty("sign", "warning")
        self._body = QWidget()
        self._grid = QGridLayout()
        self._arrange()
        self.forget.clicked.connect(draft.forget)
        self.others.toggled.connect(lambda _on: self._show())
        draft.read.connect(self._rebuild)
        draft.mapped.connect(self._follow)
        draft.revealed.connect(self._show)
        self._rebuild()

    def _arrange(self) -> None:
        kept = QHBoxLayout()
        kept.addWidget(self.remembered)
        kept.addWidget(self.forget)
        kept.addStretch(1)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 12, 0)
        body.setSpacing(12)
        body.addLayout(self._grid)
        body.addWidget(self.others)
        body.addWidget(self.doubled)
        body.addWidget(self.unused)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.lead)
        layout.addLayout(kept)
        layout.addWidget(scrolled(self._body), 1)

    def _rebuild(self) -> None:
        """Lists for the fields of the kind, and for the columns of the file."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for kept in (self.boxes, self._samples, self._labels):
            kept.clear()
        draft = self._draft
        self._shown = (draft.source, draft.kind, draft.heading_line)
        if draft.facts is not None and draft.has_columns:
            for row, field in enumerate(draft.facts.fields):
                self._add(row, field)
        self._show()

    def _add(self, row: int, field: Field) -> None:
        name = field_label(field)
        marks = {True: self.tr("{field} * obligatoire"), False: self.tr("{field} * pour ajouter")}
        words = marks[field.is_key].format(field=name) if field.is_key or field.is_required else name
        label, box, sample = QLabel(words), ChoiceBox(words), QLabel()
        for each in (label, sample):
            each.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(box)
        help_text = translate("ImportField", field.help)
        label.setToolTip(plain_tooltip(help_text))
        box.setAccessibleDescription(help_text)
        sample.setProperty("role", "muted")
        box.addItem(self.tr("aucune colonne"), None)
        for column, heading in enumerate(self._draft.headings):
            if self._draft.facts is not None and self._draft.facts.is_never_read(heading):
                continue
            text = visible(heading)[:_HEADING_CHARS] or self.tr("sans titre")
            box.addItem(f"{column_letter(column)} · {text}", column)
        box.currentIndexChanged.connect(lambda _row, code=field.code: self._choose(code))
        self.boxes[field.code], self._samples[field.code], self._labels[field.code] = box, sample, label
        for column, widget in enumerate((label, box, sample)):
            self._grid.addWidget(widget, row, column)
        previous = list(self.boxes.values())[-2:-1]
        for before in previous:
            QWidget.setTabOrder(before, box)

    def _choose(self, code: str) -> None:
        column = self.boxes[code].currentData()
        self._draft.choose_column(code, None if column is None else int(column))

    def _follow(self) -> None:
        draft = self._draft
        if self._shown != (draft.source, draft.kind, draft.heading_line):
            self._rebuild()
        else:
            self._show()

    def _show(self) -> None:
        """The columns as they are given now, with what they hold, and what is said of them."""
        draft = self._draft
        columns = draft.mapping.columns if draft.mapping else {}
        for code, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(columns.get(code))))
            box.setToolTip(plain_tooltip(box.currentText()))
            self._show_sample(code, columns.get(code))
        self.lead.setText(self._lead())
        self.lead.setProperty("sign", "warning" if draft.missing_keys else None)
        self.lead.style().unpolish(self.lead)
        self.lead.style().polish(self.lead)
        for widget in (self.remembered, self.forget):
            widget.setVisible(draft.is_remembered)
        self._show_others(columns)
        self._show_unused(set(columns.values()))
        self._show_doubled(list(columns.values()))

    def _lead(self) -> str:
        draft = self._draft
        if not draft.has_columns:
            return self.tr("Ce fichier se lit sans choisir de colonnes.")
        if draft.missing_keys:
            words = self.tr("▲ Il manque la colonne de : {fields}. Sans elle, rien ne peut être importé.")
            return words.format(fields=", ".join(draft.missing_keys))
        if draft.missing_for_additions:
            words = self.tr(
                "Sans la colonne de : {fields}, ce que le plan a déjà peut être mis à jour, rien ne peut y être ajouté."
            )
            return words.format(fields=", ".join(draft.missing_for_additions))
        return self.tr("Vérifiez quelle colonne du fichier contient quoi.")

    def _show_others(self, columns: Mapping[str, int]) -> None:
        """Other ways to tell the same (« Vœu 37 ») take no room until somebody looks for them."""
        facts = self._draft.facts
        fields = facts.fields if facts and self.boxes else ()
        seldom = [field.code for field in fields if not field.in_template and field.code not in columns]
        for code in self.boxes:
            shown = code not in seldom or self.others.isChecked()
            for widget in (self._labels[code], self.boxes[code], self._samples[code]):
                widget.setVisible(shown)
        one, many = self.tr("Montrer {n} autre champ"), self.tr("Montrer {n} autres champs")
        self.others.setText(counted(len(seldom), one, many))
        self.others.setVisible(bool(seldom))

    def _show_sample(self, code: str, column: int | None) -> None:
        label = self._samples[code]
        text = "" if column is None else self._sample(column)
        if text and column in self._draft.masked_columns:
            text = MASK
        shown = text if len(text) <= _SAMPLE_CHARS else f"{text[:_SAMPLE_CHARS]}…"
        label.setText(self.tr("par exemple {value}").format(value=shown) if shown else "")
        label.setToolTip(plain_tooltip(text))

    def _sample(self, column: int) -> str:
        """The first text below the heading of a column."""
        for row in self._draft.rows:
            if row.line > self._draft.heading_line and column < len(row.cells) and row.cells[column].strip():
                return visible(row.cells[column])
        return ""

    def _show_unused(self, used: set[int]) -> None:
        headings = self._draft.headings
        names = [
            f"{column_letter(column)} · {visible(text)[:_HEADING_CHARS]}"
            for column, text in enumerate(headings)
            if column not in used and text.strip()
        ]
        more = len(names) - _NAMED
        listed = ", ".join(names[:_NAMED]) + (self.tr(" et {n} autres").format(n=more) if more > 0 else "")
        self.unused.setText(self.tr("Colonnes du fichier qui ne servent pas : {names}.").format(names=listed))
        self.unused.setVisible(bool(names) and bool(self.boxes))

    def _show_doubled(self, columns: list[int]) -> None:
        doubled = sorted({column for column in columns if columns.count(column) > 1})
        names = ", ".join(column_letter(column) for column in doubled)
        self.doubled.setText(self.tr("▲ La même colonne sert deux fois : {names}.").format(names=names))
        self.doubled.setVisible(bool(doubled))
