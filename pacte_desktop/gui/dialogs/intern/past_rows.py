"""The semesters that an intern has done, one a row: semester, type, site, validated, counted, absence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.semester import Semester
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.dialogs.intern.fields import ValueBox, WholeNumber
from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.placement.post_board import PostBoard

_LONGEST_DAYS = 200


@dataclass(frozen=True)
class _Row:
    """The fields of one semester done."""

    start: CompletedInternship
    semester: ValueBox
    code: ValueBox
    site: ValueBox
    validated: CheckBox
    counted: CheckBox
    absence: WholeNumber
    remove: QToolButton

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.semester, self.code, self.site, self.validated, self.counted, self.absence, self.remove

    @property
    def value(self) -> CompletedInternship:
        return replace(
            self.start,
            semester_id=int(self.semester.value),
            internship_type=str(self.code.value),
            site_id=self.site.value,
            is_validated=self.validated.isChecked(),
            counts_for_seniority=self.counted.isChecked(),
            absence_days=self.absence.value(),
        )


class PastRows(QWidget):
    """Rows that can be added, changed and removed. ``changed``: something was."""

    changed = Signal()

    def __init__(
        self,
        board: PostBoard,
        semesters: Sequence[Semester],
        rows: Sequence[CompletedInternship],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        before = [item for item in semesters if item.start < board.semester.start]
        self._semesters = [(item.label, item.id) for item in sorted(before, key=lambda item: item.start, reverse=True)]
        self._types = [(item.label, item.code) for item in board.types.values()]
        sites = sorted(board.sites.values(), key=lambda site: french_key(site.name))
        self._sites = [(self.tr("ailleurs, ou inconnu"), None), *((site.name, site.id) for site in sites)]
        self.add = QPushButton(self.tr("&Ajouter un semestre fait"))
        self.add.setAutoDefault(False)
        self.add.setEnabled(bool(self._semesters))
        if not self._semesters:
            self.add.setToolTip(self.tr("Le plan ne connaît aucun semestre d’avant."))
        self.nothing = plain_label(self.tr("Aucun semestre fait n’est enregistré."), "muted")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        for column, stretch in enumerate((2, 3, 4)):
            self.grid.setColumnStretch(column, stretch)
        self._headings = [plain_label(text, "caption") for text in self._words()]
        for column, label in enumerate(self._headings):
            self.grid.addWidget(label, 0, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.grid)
        layout.addWidget(self.nothing)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._add_new)
        for item in rows:
            self._append(item)
        self._show_headings()

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Semestre"),
            self.tr("Type de stage"),
            self.tr("Terrain"),
            self.tr("Validé"),
            self.tr("Ancienneté"),
            self.tr("Absence (jours)"),
        )

    @property
    def rows(self) -> list[CompletedInternship]:
        """The semesters as the fields say them."""
        return [row.value for row in self._rows]

    def _append(self, item: CompletedInternship) -> None:
        semester, code, site, validated, counted, absence = self._words()
        place = len(self._rows) + 1

        def named(word: str) -> str:
            return self.tr("{field}, ligne {row}").format(field=word, row=place)

        remove = QToolButton()
        remove.setIcon(icon("x"))
        remove.setAutoRaise(True)
        remove.setAccessibleName(self.tr("Retirer la ligne {row}").format(row=place))
        remove.setToolTip(self.tr("Retirer ce semestre"))
        row = _Row(
            item,
            ValueBox(named(semester), self._semesters, item.semester_id),
            ValueBox(named(code), self._types, item.internship_type),
            ValueBox(named(site), self._sites, item.site_id),
            CheckBox(),
            CheckBox(),
            WholeNumber(named(absence), item.absence_days, 0, _LONGEST_DAYS),
            remove,
        )
        for box, word, checked in (
            (row.validated, validated, item.is_validated),
            (row.counted, counted, item.counts_for_seniority),
        ):
            box.setAccessibleName(named(word))
            box.setToolTip(word)
            box.setChecked(checked)
            box.toggled.connect(lambda _checked: self.changed.emit())
        for choice in (row.semester, row.code, row.site):
            choice.currentIndexChanged.connect(lambda _row: self.changed.emit())
        row.absence.valueChanged.connect(lambda _days: self.changed.emit())
        remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        line = self.grid.rowCount()
        for column, widget in enumerate(row.widgets):
            self.grid.addWidget(widget, line, column)

    def _add_new(self) -> None:
        used = {row.value.semester_id for row in self._rows}
        free = [number for _label, number in self._semesters if number not in used] or [self._semesters[0][1]]
        self._append(CompletedInternship(0, 0, free[0], self._types[0][1], None, True))
        self._show_headings()
        self._rows[-1].semester.setFocus()
        self.changed.emit()

    def _remove(self, row: _Row) -> None:
        self._rows.remove(row)
        for widget in row.widgets:
            self.grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._show_headings()
        self.add.setFocus()
        self.changed.emit()

    def _show_headings(self) -> None:
        self.nothing.setVisible(not self._rows)
        for label in self._headings:
            label.setVisible(bool(self._rows))
