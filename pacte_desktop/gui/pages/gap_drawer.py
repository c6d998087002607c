"""The gap list under the map: communes beyond the threshold, and totals by area, under the definition in force."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.wording import grouped, stated
from pacte_desktop.gui.action_button import action_button
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.definition_bar import DefinitionBar
from pacte_desktop.gui.pages.totals_panel import TotalsPanel
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.gap_rows import CODE, DEPARTEMENT, MINUTES, NEAREST, POPULATION, gap_columns
from pacte_desktop.gui.tables.quiet_table import QuietTable, list_view
from pacte_desktop.gui.tables.record_table import RecordTable
from pacte_desktop.services.coverage_report import beyond_sentence
from pacte_desktop.territory.coverage import CoverageGap

_SAMPLES = {DEPARTEMENT: "88", CODE: "88888", POPULATION: "88 888", MINUTES: "88,8", NEAREST: "8" * 20}
_NAME_CHARS = 16


class GapDrawer(QFrame):
    """Two tables that follow the coverage; ``picked`` carries the INSEE code of the current gap."""

    picked = Signal(str)

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Drawer")
        self._plan = plan
        self._following = False
        self.bar = DefinitionBar(plan)
        self.table: RecordTable[CoverageGap] = RecordTable(gap_columns(), key=lambda gap: gap.insee_code, parent=self)
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = list_view(self.proxy, self.tr("Communes au-delà du seuil"))
        self.totals_panel = TotalsPanel(plan)
        self.totals_view: QuietTable = self.totals_panel.view
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.figure = QLabel()
        self.figure.setProperty("role", "muted")
        self.figure.setWordWrap(True)
        self.again = QPushButton(self.tr("Recommencer le calcul"))
        self.again.clicked.connect(plan.look_again)
        self.bring: QPushButton | None = None
        """How places come into a plan that has none."""
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Filtrer les communes…  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Filtrer les communes"))
        self._arrange()
        self.view.sortByColumn(POPULATION, Qt.SortOrder.DescendingOrder)
        fit_columns(self.view.horizontalHeader(), _SAMPLES)
        self.view.first_column_chars = _NAME_CHARS
        self.search.textChanged.connect(self._filter)
        self.view.selectionModel().currentRowChanged.connect(self._pick)
        self.refresh()

    def _arrange(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self.heading)
        said.addWidget(self.figure, 1)
        said.addWidget(self.again)
        self._said = said
        find = QHBoxLayout()
        find.setSpacing(12)
        find.addWidget(self.search, 1)
        find.addWidget(self.count)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 14)
        gaps = QVBoxLayout()
        gaps.setSpacing(4)
        gaps.addLayout(find)
        gaps.addWidget(self.view, 1)
        tables = QHBoxLayout()
        tables.setSpacing(12)
        tables.addLayout(gaps, 4)
        tables.addWidget(self.totals_panel, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 0)
        layout.setSpacing(6)
        layout.addWidget(self.bar)
        layout.addLayout(said)
        layout.addLayout(tables, 1)

    def offer(self, action: QAction, words: str) -> None:
        """Offer this while the plan has no places of urgent care."""
        self.bring = action_button(action, words)
        self.bring.setProperty("primary", True)
        self._said.addWidget(self.bring)
        self.refresh()

    def refresh(self) -> None:
        """Show the coverage as it is now."""
        coverage, threshold = self._plan.territory.coverage, stated(self._plan.definition.threshold_min)
        self.heading.setText(self.tr("Communes à plus de {threshold} min").format(threshold=threshold))
        self.figure.setText(beyond_sentence(coverage) if coverage else self._plan.trouble)
        self.again.setVisible(bool(self._plan.trouble) and coverage is None and not self._plan.lacks_places)
        if self.bring is not None:
            self.bring.setVisible(self._plan.lacks_places)
        places = {item.id: item for item in self._plan.coverage_input.equipment}
        self.table.set_columns(gap_columns(coverage, places))
        self.table.set_records(coverage.gaps() if coverage else [])
        self.view.fit()
        self.totals_panel.refresh()
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
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

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
