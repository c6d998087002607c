"""Everything that is wrong in a file, and the row of the file where it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from pacte_desktop.domain.incoming import RowProblem
from pacte_desktop.gui.importing.difference_rows import ListedProblem, Pair, problem_columns
from pacte_desktop.gui.importing.draft import ImportDraft
from pacte_desktop.gui.importing.pair_list import PairList
from pacte_desktop.gui.importing.plain_words import MASK, line_words, visible
from pacte_desktop.gui.tables.filtered_list import FilteredList
from pacte_desktop.importing.mapping import column_letter

_SAMPLES = {0: "88 888", 1: "8" * 20}
_LIST_SHARE, _DETAIL_SHARE = 620, 380


class ProblemView(QWidget):
    """The list on the left, the row of the problem at hand on the right."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.list: FilteredList[ListedProblem] = FilteredList(
            self.tr("Problèmes du fichier"), problem_columns(), lambda item: item.place, _SAMPLES
        )
        self.list.sort_by(-1, Qt.SortOrder.AscendingOrder)  # In the order of the file.
        headings = (self.tr("Colonne du fichier"), self.tr("Ce qui y est écrit"))
        self.row = PairList(self.tr("Ligne du fichier"), headings)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.row)
        splitter.setSizes([_LIST_SHARE, _DETAIL_SHARE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.list.picked.connect(lambda _place: self._show_row())
        draft.revealed.connect(self._show_row)

    def refresh(self) -> None:
        """Show what the comparison found wrong."""
        problems = self._draft.preview.problems if self._draft.preview else ()
        listed = [ListedProblem(place, problem) for place, problem in enumerate(problems)]
        self.list.set_records(listed, "" if listed else self.tr("Toutes les lignes du fichier sont bonnes."))
        self.list.view.setCurrentIndex(self.list.proxy.index(0, 0))  # Its row says at once what the others will.
        self._show_row()

    def _show_row(self) -> None:
        index = self.list.view.currentIndex()
        if not index.isValid():
            teach = self.tr("Choisissez un problème pour voir la ligne du fichier.")
            self.row.show_pairs("", teach if self.list.table.rowCount() else "", ())
            return
        problem = self.list.table.record(self.list.proxy.mapToSource(index).row()).problem
        title = self.tr("Ligne {line} du fichier").format(line=line_words(problem.row)) if problem.row else ""
        self.row.show_pairs(title, problem.sentence, self._cells(problem))

    def _cells(self, problem: RowProblem) -> list[Pair]:
        """The cells of that row under their headings."""
        draft = self._draft
        cells = draft.cells_at(problem.row)
        headings = draft.headings
        pairs = []
        for column, cell in enumerate(cells):
            heading = visible(headings[column]) if column < len(headings) else ""
            if not heading and not cell:
                continue
            shown = MASK if cell and column in draft.masked_columns else visible(cell)
            name = heading or column_letter(column)
            is_meant = bool(problem.column) and heading == visible(problem.column)
            pairs.append(Pair(name, shown, "", is_meant))
        return pairs
