"""What an import would do with each thing: a list to filter by state, and the thing at hand field by field."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from pacte_desktop.domain.incoming import RowDifference, RowState
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.importing.difference_rows import ORDER, Listed, Pair, difference_columns
from pacte_desktop.gui.importing.draft import ImportDraft
from pacte_desktop.gui.importing.kind_facts import field_label
from pacte_desktop.gui.importing.pair_list import PairList
from pacte_desktop.gui.importing.plain_words import MASK, SIGNS, line_words, state_count, state_words
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.gui.tables.filtered_list import FilteredList

_SAMPLES = {0: "8" * 17, 1: "88 888", 2: "8" * 22}
_LIST_SHARE, _DETAIL_SHARE = 660, 340


class DifferenceView(QWidget):
    """The list on the left, what changes of the thing at hand on the right."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.state = ChoiceBox(self.tr("État"))
        self.list: FilteredList[Listed] = FilteredList(
            self.tr("Différences avec le plan"), difference_columns(), lambda item: item.place, _SAMPLES
        )
        self.list.add_to_bar(self.state)
        self.list.sort_by(-1, Qt.SortOrder.AscendingOrder)  # As they come; sorting 17,000 wishes takes its time.
        headings = (self.tr("Champ"), self.tr("Avant"), self.tr("Après"))
        self.detail = PairList(self.tr("Champs de la ligne choisie"), headings)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.detail)
        splitter.setSizes([_LIST_SHARE, _DETAIL_SHARE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.state.activated.connect(lambda _row: self._filter())
        self.list.picked.connect(lambda _place: self._show_detail())
        draft.revealed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what was compared."""
        preview = self._draft.preview
        differences = preview.differences if preview else ()
        columns = self._draft.telling_columns()
        listed = [Listed(place, item, self._title(item, columns)) for place, item in enumerate(differences)]
        listed.sort(key=lambda item: ORDER[item.difference.state])
        self.list.set_records(
            listed, "" if listed else self.tr("Ce fichier n’ajoute ni ne change aucune fiche du plan.")
        )
        self._offer_states(differences)
        self._filter()
        self._show_detail()

    def _title(self, item: RowDifference, columns: list[int]) -> str:
        """How the user recognises the thing; a row that means nothing, by its first cells."""
        return item.title or self._draft.row_words(item.row, columns)

    def _offer_states(self, differences: tuple[RowDifference, ...]) -> None:
        counts = dict.fromkeys(ORDER, 0)
        for item in differences:
            counts[item.state] += 1
        chosen = self.state.currentData()
        with QSignalBlocker(self.state):
            self.state.clear()
            self.state.addItem(self.tr("Tout ({n})").format(n=grouped(len(differences))), "")
            for state in ORDER:
                if counts[state]:
                    self.state.addItem(f"{SIGNS[state]} {state_count(state, counts[state])}", state.value)
            self.state.setCurrentIndex(max(0, self.state.findData(chosen)))

    def show_state(self, state: RowState) -> None:
        """List only what is in this state."""
        self.state.setCurrentIndex(max(0, self.state.findData(state.value)))
        self._filter()

    def _filter(self) -> None:
        chosen, preview = self.state.currentData(), self._draft.preview
        if not chosen or preview is None:
            self.list.accept(None)
            return
        kept = frozenset(place for place, item in enumerate(preview.differences) if item.state == chosen)
        self.list.accept(kept.__contains__)

    def _show_detail(self) -> None:
        index = self.list.view.currentIndex()
        if not index.isValid():
            teach = self.tr("Choisissez une ligne pour voir ce qui change, champ par champ.")
            has_rows = self.list.table.rowCount() > 0
            self.detail.show_pairs("", teach if has_rows else "", ())
            return
        listed = self.list.table.record(self.list.proxy.mapToSource(index).row())
        item = listed.difference
        self.detail.show_pairs(listed.title, self._sentence(item), self._pairs(item))

    def _sentence(self, item: RowDifference) -> str:
        where = self.tr("ligne {line}").format(line=line_words(item.row)) if item.row else ""
        lines = [" · ".join(part for part in (state_words(item.state), where) if part)]
        lines += [problem.text for problem in item.problems]
        if item.state is RowState.MISSING:
            removing = self._draft.remove_missing
            stays = self.tr("Le plan l’a, le fichier ne le nomme pas : cela reste dans le plan.")
            lines.append(self.tr("Sera retiré du plan, comme demandé à l’étape 4.") if removing else stays)
        return "\n".join(lines)

    def _pairs(self, item: RowDifference) -> list[Pair]:
        if item.state in (RowState.CHANGED, RowState.MISSING) or item.changes:
            return [Pair(change.label, change.before, change.after) for change in item.changes]
        return self._values(item)

    def _values(self, item: RowDifference) -> list[Pair]:
        """What the file says of something whose fields do not change."""
        facts = self._draft.facts
        if facts is None or item.incoming is None:
            return []
        known = item.incoming.values
        pairs = []
        for field in facts.fields:
            if field.code in known:
                text = field.write(known[field.code])
                hidden = self._draft.is_masked and field.code in facts.masked
                same = "" if item.state is RowState.ADDED else text
                pairs.append(Pair(field_label(field), MASK if hidden and same else same, MASK if hidden else text))
        return pairs
