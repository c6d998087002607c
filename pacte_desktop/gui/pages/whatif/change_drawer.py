"""The list under the map while a scenario is tried: communes that change side, with minutes before and after."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.pages.whatif.mode import WhatIf
from pacte_desktop.gui.pages.whatif.words import lost_line, won_line
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.quiet_table import list_view
from pacte_desktop.gui.tables.record_table import Column, RecordTable
from pacte_desktop.territory.comparison import Side, SideChange

_SAMPLES = {1: "88", 2: "88 888", 3: "8" * 18, 4: "88,8", 5: "88,8", 6: "8" * 32}
_NAME_CHARS = 18
_POPULATION = 2


def _minutes(minutes: float | None) -> str:
    return "–" if minutes is None else grouped(minutes, 1)


def change_columns() -> list[Column[SideChange]]:
    """Commune, département, people, side, minutes before and after, reason."""
    sides = {
        Side.COVERED: QCoreApplication.translate("ChangeTable", "couverte"),
        Side.BEYOND: QCoreApplication.translate("ChangeTable", "n’est plus couverte"),
    }
    return [
        Column(QCoreApplication.translate("ChangeTable", "Commune"), lambda change: change.name),
        Column(QCoreApplication.translate("ChangeTable", "Dép."), lambda change: change.departement),
        Column(
            QCoreApplication.translate("ChangeTable", "Population"),
            lambda change: grouped(change.population),
            lambda change: change.population,
            is_number=True,
        ),
        Column(QCoreApplication.translate("ChangeTable", "Effet"), lambda change: sides[change.side]),
        Column(
            QCoreApplication.translate("ChangeTable", "Avant"),
            lambda change: _minutes(change.minutes_before),
            lambda change: change.minutes_before,
            is_number=True,
            tooltip=QCoreApplication.translate("ChangeTable", "Minutes sans le scénario"),
        ),
        Column(
            QCoreApplication.translate("ChangeTable", "Après"),
            lambda change: _minutes(change.minutes_after),
            lambda change: change.minutes_after,
            is_number=True,
            tooltip=QCoreApplication.translate("ChangeTable", "Minutes avec le scénario"),
        ),
        Column(QCoreApplication.translate("ChangeTable", "Raison"), lambda change: change.reason),
    ]


class ChangeDrawer(QFrame):
    """One table that follows the comparison; ``picked`` carries the INSEE code of the current commune."""

    picked = Signal(str)

    def __init__(self, mode: WhatIf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Drawer")
        self._mode = mode
        self._following = False
        self.table: RecordTable[SideChange] = RecordTable(
            change_columns(), key=lambda change: change.insee_code, parent=self
        )
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = list_view(self.proxy, self.tr("Communes qui changent de côté avec le scénario"))
        heading = QLabel(self.tr("Communes qui changent de côté"))
        heading.setProperty("role", "heading")
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.count.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Filtrer les communes…  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Filtrer les communes qui changent de côté"))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 32)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading)
        top.addWidget(self.count, 1)
        top.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        self.view.sortByColumn(_POPULATION, Qt.SortOrder.DescendingOrder)
        fit_columns(self.view.horizontalHeader(), _SAMPLES)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.setColumnWidth(0, self.fontMetrics().averageCharWidth() * _NAME_CHARS)
        self.search.textChanged.connect(self._filter)
        self.view.selectionModel().currentRowChanged.connect(self._pick)
        mode.settled.connect(self.refresh)
        mode.moved.connect(self._show_count)

    def refresh(self) -> None:
        """Show the comparison; while the candidate moves, nothing is listed that may not hold."""
        mode = self._mode
        changes = mode.outcome.comparison.changes() if mode.outcome is not None and mode.is_settled else []
        self.table.set_records(changes)
        self._show_count()

    def go_to(self, insee_code: str) -> None:
        """Make a commune current when it is in the list; none otherwise. Nothing is picked."""
        row = self.table.row_of(insee_code)
        index = self.proxy.mapFromSource(self.table.index(row, 0)) if row is not None else QModelIndex()
        self._following = True
        try:
            self.view.setCurrentIndex(index)
            if index.isValid():
                self.view.scrollTo(index)
            else:
                self.view.clearSelection()
        finally:
            self._following = False

    def _pick(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None and not self._following:
            self.picked.emit(str(key))

    def _filter(self, text: str) -> None:
        self.proxy.set_text(text)
        self._show_count()

    def _show_count(self) -> None:
        mode = self._mode
        if not mode.is_settled or mode.gains is None:
            self.count.setText(self.tr("La liste suit dès que le lieu est posé."))
            return
        if not self.table.rowCount():
            self.count.setText(won_line(mode.gains))
            return
        shown, total = grouped(self.proxy.rowCount()), grouped(self.table.rowCount())
        parts = [won_line(mode.gains), lost_line(mode.gains)]
        if self.search.text():
            parts.append(self.tr("{shown} sur {total} affichées").format(shown=shown, total=total))
        self.count.setText(" · ".join(part for part in parts if part))
