"""Who moves between two plans: both are chosen, the list can be filtered and copied."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.pages.allocation.move_rows import MOVE_SAMPLES, MoveRow, move_columns, move_rows
from pacte_desktop.gui.pages.allocation.run_shelf import IN_FORCE, Shelved
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.gui.tables.filtered_list import FilteredList
from pacte_desktop.services.allocation import RunComparison, compare


class MovesPanel(QWidget):
    """``picked`` carries the id of the intern gone to. The plan after is the one chosen in the comparison."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[Shelved] = []
        self._after: Shelved | None = None
        self.found: RunComparison | None = None
        self.before = ChoiceBox(self.tr("Comparer avec"))
        self.list: FilteredList[MoveRow] = FilteredList(
            self.tr("Internes qui changent de poste"), move_columns(), lambda row: row.intern_id, MOVE_SAMPLES
        )
        against = QLabel(self.tr("Comparer avec"))
        against.setBuddy(self.before)
        self.list.add_to_bar(self.before)
        self.list.add_to_bar(against)
        self.against = against
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.before.activated.connect(lambda _row: self._show())
        self.list.picked.connect(self.picked)

    def show_items(self, items: Sequence[Shelved], after: Shelved | None) -> None:
        """Offer every plan to compare with; the one in force, or the first other, unless another was chosen."""
        chosen = self.before.currentData()
        self._items, self._after = list(items), after
        self.before.clear()
        for item in items:
            self.before.addItem(item.run.label[:1].upper() + item.run.label[1:], item.key)
        row = self.before.findData(chosen)
        self.before.setCurrentIndex(row if row >= 0 else max(0, self.before.findData(IN_FORCE)))
        several = len(items) > 1
        for widget in (self.before, self.against):
            widget.setVisible(several)
        self._show()

    def _show(self) -> None:
        before = next((item for item in self._items if item.key == self.before.currentData()), None)
        self.found = None
        if before is None or self._after is None or len(self._items) < 2:
            self.list.set_records((), self.tr("Lancez un calcul pour voir qui changerait de poste."))
            return
        if before.key == self._after.key:
            self.list.set_records((), self.tr("C’est le même plan : choisissez-en un autre dans le tableau."))
            return
        self.found = compare(before.run, self._after.run)
        words = counted(
            len(self.found.moved),
            self.tr("De « {before} » à « {after} », {n} interne change de poste. {verdict}"),
            self.tr("De « {before} » à « {after} », {n} internes changent de poste. {verdict}"),
            before=before.run.label,
            after=self._after.run.label,
            verdict=self._verdict(self.found),
        )
        self.list.set_records(move_rows(self.found.moved, before.run, self._after.run), words)

    def _verdict(self, found: RunComparison) -> str:
        pair = next((pair for pair in found.levels if pair.code == found.decided_by), None)
        if pair is None:
            return self.tr("Les deux plans se valent à tous les niveaux.")
        words = (
            self.tr("Il est meilleur dès le niveau « {level} ».")
            if found.better > 0
            else self.tr("Il est moins bon dès le niveau « {level} ».")
        )
        return words.format(level=pair.name)
