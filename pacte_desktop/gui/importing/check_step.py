"""Third step: everything that is wrong in the file, and what it would change in the plan."""

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from pacte_desktop.domain.incoming import LayerDifference
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.importing.difference_rows import layer_columns
from pacte_desktop.gui.importing.difference_view import DifferenceView
from pacte_desktop.gui.importing.draft import ImportDraft
from pacte_desktop.gui.importing.outcome_words import counts_sentence
from pacte_desktop.gui.importing.problem_view import ProblemView
from pacte_desktop.gui.importing.reveal_box import RevealBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.quiet_table import list_view
from pacte_desktop.gui.tables.record_table import RecordTable

_SAMPLES = {1: "2026-11-30", 2: "8" * 22, 3: "88 888", 4: "88 888", 5: "88 888", 6: "88 888"}
_NAME_CHARS = 26


class CheckStep(QWidget):
    """Tabs: problems, differences, layers; what there is none of is left out."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.lead = plain_label("", "heading")
        self.reveal = RevealBox(draft)
        self.problems = ProblemView(draft)
        self.differences = DifferenceView(draft)
        self.layer_table: RecordTable[LayerDifference] = RecordTable(
            layer_columns(), lambda item: (item.incoming.kind, item.incoming.heading), self
        )
        self.layers = list_view(self.layer_table, self.tr("Couches de la carte"))
        self.layers.setSortingEnabled(False)
        self.layers.first_column_chars = _NAME_CHARS
        fit_columns(self.layers.horizontalHeader(), _SAMPLES)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Problèmes et différences"))
        top = QHBoxLayout()
        top.addWidget(self.lead, 1)
        top.addWidget(self.reveal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.tabs, 1)
        draft.compared.connect(self.refresh)
        draft.read.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what was compared; while that is not done, nothing."""
        preview = self._draft.preview
        self.lead.setText(counts_sentence(preview) if preview else "")
        self.lead.setVisible(preview is not None)
        self.tabs.setVisible(preview is not None)
        if preview is None:
            return
        current = self.tabs.currentWidget()
        self.problems.refresh()
        self.differences.refresh()
        self.layer_table.set_records(preview.layers)
        self.layers.fit()
        self.tabs.clear()
        count = len(preview.problems)
        one, many = self.tr("× {n} problème"), self.tr("× {n} problèmes")
        self.tabs.addTab(self.problems, counted(count, one, many) if count else self.tr("Aucun problème"))
        if preview.differences or not preview.layers:
            words = self.tr("Différences ({n})").format(n=grouped(len(preview.differences)))
            self.tabs.addTab(self.differences, words)
        if preview.layers:
            self.tabs.addTab(self.layers, self.tr("Couches ({n})").format(n=grouped(len(preview.layers))))
        place = self.tabs.indexOf(current) if current is not None else -1
        self.tabs.setCurrentIndex(place if place >= 0 else 0 if count else 1)
