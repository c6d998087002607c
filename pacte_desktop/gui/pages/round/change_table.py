"""A dialog that lists who leaves with something else: a replay without one intern, or two sessions side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.french_proxy import FrenchProxy
from pacte_desktop.gui.tables.quiet_table import list_view
from pacte_desktop.gui.tables.record_table import Column, RecordTable


@dataclass(frozen=True, slots=True)
class Change:
    """One intern before and after, in words."""

    intern_id: int
    name: str
    before: str
    after: str


class ChangeTableDialog(QDialog):
    """A choice at the top, a sentence, the list of those who change, and what is to be known of it."""

    def __init__(self, title: str, remark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.lead = plain_label("", "heading")
        self.table: RecordTable[Change] = RecordTable(
            [
                Column(self.tr("Interne"), lambda item: item.name),
                Column(self.tr("Avant"), lambda item: item.before, hint=lambda item: item.before),
                Column(self.tr("Après"), lambda item: item.after, hint=lambda item: item.after),
            ],
            lambda item: item.intern_id,
            self,
        )
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = list_view(self.proxy, self.tr("Internes dont le poste change"))
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # In call order at first.
        self.view.first_column_chars = 20
        sample = "Cabinet d’Auneau-Bleury-Saint-Symphorien"
        fit_columns(self.view.horizontalHeader(), {1: sample, 2: sample})
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        if isinstance(close, QPushButton):
            close.setAutoDefault(False)
        self.head = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(self.head)
        layout.addWidget(self.lead)
        layout.addWidget(self.view, 1)
        layout.addWidget(plain_label(remark, "muted"))
        layout.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        room = self.screen().availableSize()
        self.resize(min(unit * 120, room.width() - 40), min(unit * 80, room.height() - 60))

    def show_changes(self, lead: str, changes: Sequence[Change]) -> None:
        """Say how many, and list them."""
        self.lead.setText(lead)
        self.table.set_records(changes)
        self.view.setVisible(bool(changes))
