"""The interns of the placement page: call order, filters, how many are shown."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.empty_hint import EmptyHint
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.intern_rows import intern_columns
from pacte_desktop.gui.tables.intern_view import InternTable, InternView

_ALL, _TO_PLACE, _PLACED = range(3)
_SAMPLES = dict(
    enumerate(
        (
            "888",
            "LE BIHAN-DUVAL Anne",
            "appro. 5",
            "N1 – Urgences.",
            "Groupe Auneau – Chartres",
            "La Croix",
            "8",
            "8 888",
        )
    )
)


class InternPanel(QFrame):
    """Table of interns; ``picked`` carries the id of the one that becomes current."""

    picked = Signal(int)

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self._plan = plan
        self.table = InternTable(intern_columns(plan), key=lambda intern: intern.id, parent=self)
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = InternView()
        self.view.setAccessibleName(self.tr("Internes dans l’ordre d’appel"))
        self.view.setModel(self.proxy)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer les internes…  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Filtrer les internes"))
        self.phase = self._combo(self.tr("Phase"), [self.tr("Toutes les phases"), *(phase.label for phase in Phase)])
        self.state = self._combo(self.tr("État"), [self.tr("Tous"), self.tr("À placer"), self.tr("Placés")])
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.count.setWordWrap(True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hint = EmptyHint(self.tr("Aucun interne dans ce plan : importez-les."), self.view, self.table)
        self._arrange()
        self.refresh()
        self.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        fit_columns(self.view.horizontalHeader(), _SAMPLES)
        self.search.textChanged.connect(self._filter_text)
        for combo in (self.phase, self.state):
            combo.currentIndexChanged.connect(self._filter_rows)
        self.view.selectionModel().currentRowChanged.connect(self._pick)

    def _combo(self, name: str, entries: list[str]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.addItems(entries)
        return combo

    def _arrange(self) -> None:
        heading = QLabel(self.tr("Internes dans l’ordre d’appel"))
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.count, 1)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for widget, stretch in ((self.search, 1), (self.phase, 0), (self.state, 0)):
            filters.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 0, 0)
        layout.setSpacing(8)
        top.setContentsMargins(0, 0, 12, 0)
        filters.setContentsMargins(0, 0, 12, 0)
        layout.addLayout(top)
        layout.addLayout(filters)
        layout.addWidget(self.view, 1)

    def refresh(self) -> None:
        """Show the plan as it is now."""
        self.table.set_records(self._plan.snapshot.call_order)
        self._show_count()

    def current_id(self) -> int | None:
        """Id of the current intern."""
        key = self.view.currentIndex().data(KEY_ROLE)
        return None if key is None else int(key)

    def make_current(self, intern_id: int) -> None:
        """Go to an intern; filters that hide them are left as they are, and then no row is current."""
        row = self.table.row_of(intern_id)
        index = self.proxy.mapFromSource(self.table.index(row, 0)) if row is not None else QModelIndex()
        if not index.isValid():
            self.view.selectionModel().clear()
        elif index.row() != self.view.currentIndex().row():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def next_to_place(self, intern_id: int) -> int | None:
        """The next intern in call order, after this one, who has no post."""
        order, board = self._plan.snapshot.call_order, self._plan.snapshot.board
        start = self._plan.snapshot.call_position[intern_id]
        return next((intern.id for intern in order[start:] if intern.id not in board.by_intern), None)

    def _pick(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None:
            self.picked.emit(int(key))

    def _filter_text(self, text: str) -> None:
        self.proxy.set_text(text)
        self._show_count()

    def _filter_rows(self) -> None:
        phases, board = list(Phase), self._plan.snapshot.board

        def accepts(intern_id: int) -> bool:
            placed = intern_id in self._plan.snapshot.board.by_intern
            wanted = self.state.currentIndex()
            if (wanted == _TO_PLACE and placed) or (wanted == _PLACED and not placed):
                return False
            chosen = self.phase.currentIndex()
            return chosen == 0 or board.interns[intern_id].phase is phases[chosen - 1]

        self.proxy.set_accepts(accepts)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self.proxy.rowCount(), self.table.rowCount()
        to_place = total - len(self._plan.snapshot.board.by_intern)
        self.count.setText(
            self.tr("{shown} sur {total} affichés · {to_place} à placer").format(
                shown=grouped(shown), total=grouped(total), to_place=grouped(to_place)
            )
        )
