"""Totals of the coverage by département, intercommunality, région or vie-santé area."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.gui.tables.gap_rows import total_columns
from pacte_desktop.gui.tables.quiet_table import list_view
from pacte_desktop.gui.tables.record_table import RecordTable
from pacte_desktop.services.area_totals import AreaKind, AreaTotals, area_totals, offered_areas
from pacte_desktop.territory.coverage import CoverageTotal

_NAME_CHARS = 16


class TotalsPanel(QWidget):
    """A list of kinds of areas, and the table of the one chosen."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._empty = AreaTotals(AreaKind.DEPARTEMENT, (), {}, None, "")
        self.kind = ChoiceBox(self.tr("Totaux par"))
        self.table: RecordTable[CoverageTotal] = RecordTable(
            total_columns(self._empty), key=lambda total: total.code, parent=self
        )
        self.view = list_view(self.table, self.tr("Totaux"))
        self.view.setSortingEnabled(False)
        self.view.first_column_chars = _NAME_CHARS
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.kind)
        layout.addWidget(self.view, 1)
        self.kind.activated.connect(lambda _row: self.refresh())

    def refresh(self) -> None:
        """Show the figures as they are now."""
        self._offer_kinds()
        coverage = self._plan.territory.coverage
        kind = AreaKind(self.kind.currentData())
        found = area_totals(coverage, self._plan.coverage_input, kind) if coverage else self._empty
        self.table.set_columns(total_columns(found))
        self.table.set_records(found.totals)
        self.view.setAccessibleName(self.tr("Totaux : {kind}").format(kind=kind.label))
        self.view.resizeColumnsToContents()
        self.view.fit()

    def _offer_kinds(self) -> None:
        kinds = offered_areas(self._plan.coverage_input)
        if [self.kind.itemData(row) for row in range(self.kind.count())] != kinds:
            chosen = self.kind.currentData()
            self.kind.clear()
            for kind in kinds:
                self.kind.addItem(self.tr("Totaux : {kind}").format(kind=kind.label), kind)
            self.kind.setCurrentIndex(kinds.index(chosen) if chosen in kinds else 0)
