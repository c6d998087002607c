"""« Pourquoi ce rang ? »: why an intern is called at their place, and before or after any other."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from pacte_desktop.domain.people import Intern
from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.placement.call_order import CallOrder
from pacte_desktop.placement.call_reasons import compare, why_position


class RankDialog(QDialog):
    """``ordered``: everybody on the call list, as they are called."""

    def __init__(
        self, intern: Intern, ordered: Sequence[Intern], order: CallOrder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pourquoi ce rang ?"))
        self._intern, self._order = intern, order
        self._others: Mapping[int, Intern] = {other.id: other for other in ordered if other.id != intern.id}
        found = why_position(intern, ordered, order)
        self.answer = plain_label("\n".join(found.sentences), "value")
        self.other = EntryField()
        self.other.setPlaceholderText(self.tr("Comparer avec… (nom)"))
        self.other.setAccessibleName(self.tr("Comparer avec un autre interne"))
        self.other.set_entries(lambda: [(other.full_name, other.id) for other in self._others.values()])
        self.comparison = plain_label("", "value")
        self.comparison.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(plain_label(intern.full_name, "heading"))
        layout.addWidget(self.answer)
        layout.addWidget(self.other)
        layout.addWidget(self.comparison)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)
        self.other.found.connect(self.compare_with)

    def compare_with(self, intern_id: int) -> None:
        """Say who of the two is called first, and what decides."""
        other = self._others[intern_id]
        self.comparison.setText("\n".join(compare(self._intern, other, self._order)))
        self.comparison.show()
