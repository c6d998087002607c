"""What a comparison found, as lists: communes that change side, and figures by département."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.comparison_rows import change_columns, compared_total_columns
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.quiet_table import QuietTable, list_view
from pacte_desktop.gui.tables.record_table import RecordTable
from pacte_desktop.gui.tables.table_copy import table_mime
from pacte_desktop.services.comparison_table import ComparisonTotal, comparison_totals
from pacte_desktop.territory.comparison import Comparison, SideChange

_POPULATION = 2
_SAMPLES = {
    1: "88", _POPULATION: "88 888", 3: "8" * 10, 4: "88,8", 5: "88,8", 6: "8" * 31,
    7: "88888",
}  # fmt: skip
_NAME_CHARS = 16
_LEAST_LINES = 12


class ChangeLists(QWidget):
    """Two lists in tabs; ``picked`` carries the INSEE code of the commune gone to."""

    picked = Signal(str)

    def __init__(self, departement_names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: RecordTable[SideChange] = RecordTable(
            change_columns(), key=lambda change: change.insee_code, parent=self
        )
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = list_view(self.proxy, self.tr("Communes qui changent de côté"))
        self.view.sortByColumn(_POPULATION, Qt.SortOrder.DescendingOrder)
        fit_columns(self.view.horizontalHeader(), _SAMPLES)
        self.totals: RecordTable[ComparisonTotal] = RecordTable(
            compared_total_columns(departement_names), key=lambda total: total.code, parent=self
        )
        self.totals_view = list_view(self.totals, self.tr("Comparaison par département"))
        self.totals_view.setSortingEnabled(False)
        for view in (self.view, self.totals_view):
            view.first_column_chars = _NAME_CHARS
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer : commune, département, raison…"))
        self.search.setAccessibleName(self.tr("Filtrer les communes qui changent de côté"))
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self._arrange()
        self.search.textChanged.connect(self._filter)
        self.view.selectionModel().currentRowChanged.connect(self._pick)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        changes = QWidget()
        column = QVBoxLayout(changes)
        column.setContentsMargins(8, 8, 8, 0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Résultats de la comparaison"))
        self.tabs.addTab(changes, self.tr("Communes qui changent de côté"))
        self.tabs.addTab(self.totals_view, self.tr("Par département"))
        self.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    def show_comparison(self, found: Comparison | None) -> None:
        """Show these results; nothing for None."""
        sides = (found.before, found.after) if found else ()
        self.table.set_columns(change_columns(*(side.definition.threshold_min for side in sides)))
        self.table.set_records(found.changes() if found else [])
        self.totals.set_records(comparison_totals(found) if found else [])
        self.totals_view.resizeColumnsToContents()
        for view in (self.view, self.totals_view):
            view.fit()
        self._show_count()

    @property
    def current_view(self) -> QuietTable:
        """The list of the tab in view."""
        return self.view if self.tabs.currentIndex() == 0 else self.totals_view

    def copy(self) -> None:
        """Put the list of the tab in view on the clipboard, as it is sorted and filtered."""
        QGuiApplication.clipboard().setMimeData(table_mime(self.current_view.model()))

    def _pick(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None:
            self.picked.emit(str(key))

    def _filter(self, text: str) -> None:
        self.proxy.set_text(text)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = grouped(self.proxy.rowCount()), grouped(self.table.rowCount())
        self.count.setText(self.tr("{shown} sur {total} affichées").format(shown=shown, total=total))
