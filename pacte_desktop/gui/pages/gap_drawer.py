"""The gap list under the map: communes beyond the threshold, and totals per département."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.gap_rows import gap_columns, total_columns
from pacte_desktop.gui.tables.quiet_table import QuietTable
from pacte_desktop.gui.tables.record_table import RecordTable
from pacte_desktop.services.coverage_report import beyond_sentence
from pacte_desktop.territory.coverage import CoverageGap, CoverageTotal

_SAMPLES = {1: "88", 2: "88888", 3: "88 888", 4: "88,8"}
_NAME_CHARS = 16
_POPULATION, _MINUTES = 3, 4


class GapDrawer(QFrame):
    """Two tables that follow the coverage; ``picked`` carries the INSEE code of the current gap."""

    picked = Signal(str)

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Drawer")
        self._plan = plan
        self._following = False
        self.table: RecordTable[CoverageGap] = RecordTable(gap_columns(), key=lambda gap: gap.insee_code, parent=self)
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = table_view(self.proxy, self.tr("Communes au-delà du seuil"))
        self.totals: RecordTable[CoverageTotal] = RecordTable(
            total_columns(plan.territory.departement_names, plan.official_by_departement),
            key=lambda total: total.code,
            parent=self,
        )
        self.totals_view = table_view(self.totals, self.tr("Totaux par département"))
        self.totals_view.setSortingEnabled(False)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.figure = QLabel()
        self.figure.setProperty("role", "muted")
        self.figure.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Filtrer les communes…  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Filtrer les communes"))
        self._arrange()
        self.view.sortByColumn(_POPULATION, Qt.SortOrder.DescendingOrder)
        fit_columns(self.view.horizontalHeader(), _SAMPLES)
        for view in (self.view, self.totals_view):
            view.first_column_chars = _NAME_CHARS
        self.search.textChanged.connect(self._filter)
        self.view.selectionModel().currentRowChanged.connect(self._pick)
        self.refresh()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.heading)
        top.addWidget(self.count, 1)
        top.addWidget(self.search)
        unit = self.fontMetrics().averageCharWidth()
        self.search.setMinimumWidth(unit * 14)
        self.search.setMaximumWidth(unit * 32)
        self.count.setWordWrap(True)
        tables = QHBoxLayout()
        tables.setSpacing(12)
        tables.addWidget(self.view, 1)
        tables.addWidget(self.totals_view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.figure)
        layout.addLayout(tables, 1)

    def refresh(self) -> None:
        """Show the coverage as it is now."""
        coverage, threshold = self._plan.territory.coverage, grouped(self._plan.definition.threshold_min)
        self.heading.setText(self.tr("Communes à plus de {threshold} min").format(threshold=threshold))
        self.figure.setText(beyond_sentence(coverage) if coverage else "")
        self.table.set_records(coverage.gaps() if coverage else [])
        self.totals.set_records([coverage.total(), *coverage.by_departement()] if coverage else [])
        self.totals_view.resizeColumnsToContents()
        for view in (self.view, self.totals_view):
            view.fit()
        self._show_count()

    def go_to(self, insee_code: str) -> None:
        """Make a commune current when it is in the list; none otherwise. Nothing is picked: nobody chose the row."""
        self._following = True
        try:
            self._go_to(insee_code)
        finally:
            self._following = False

    def _go_to(self, insee_code: str) -> None:
        row = self.table.row_of(insee_code)
        index = self.proxy.mapFromSource(self.table.index(row, 0)) if row is not None else QModelIndex()
        if not index.isValid():
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        elif index.row() != self.view.currentIndex().row():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _pick(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None and not self._following:
            self.picked.emit(str(key))

    def _filter(self, text: str) -> None:
        self.proxy.set_text(text)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = grouped(self.proxy.rowCount()), grouped(self.table.rowCount())
        self.count.setText(self.tr("{shown} sur {total} affichées").format(shown=shown, total=total))


def table_view(model: FrenchProxy | RecordTable[CoverageTotal], name: str) -> QuietTable:
    """A quiet table of whole rows over ``model``, named for the screen reader."""
    view = QuietTable()
    view.setAccessibleName(name)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setSortingEnabled(True)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(round(view.fontMetrics().height() * 1.7))
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setStretchLastSection(False)
    return view
