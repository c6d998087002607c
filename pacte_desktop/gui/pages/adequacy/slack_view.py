"""How many seats of each type or of each département can still close before somebody has none."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.slack_rows import slack_columns
from pacte_desktop.services.opening_outlook import Outlook, Slack

BY_TYPE, BY_DEPARTEMENT = range(2)


class SlackView(QWidget):
    """A list of two ways to look, the table of the one chosen, and what it counts."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._found: Outlook | None = None
        self.words = plain_label("", "muted")
        self.kind = ChoiceBox(self.tr("Marge comptée"))
        self.kind.addItems([self.tr("Marge par type de stage"), self.tr("Marge par département")])
        self.list: TableBox[Slack] = TableBox(
            self.tr("Marge"), slack_columns(self.tr("Type de stage")), lambda row: row.key, name_chars=26
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.kind)
        layout.addWidget(self.words)
        layout.addWidget(self.list, 1)
        self.kind.currentIndexChanged.connect(lambda _row: self._show())

    def show_outlook(self, found: Outlook) -> None:
        """Show these figures."""
        self._found = found
        self._show()

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        counting = self.tr(
            "« Peuvent fermer » : places, bien choisies dans le type ou le département, qui peuvent fermer sans "
            "laisser un interne de plus sans poste. Compté au {day:%d/%m/%Y} sur {interns} internes présents, comme si "
            "tout était encore à choisir ; seules les affectations verrouillées sont gardées."
        ).format(day=self._plan.snapshot.board.semester.start, interns=grouped(found.interns))
        unplaced = counted(
            found.unplaced,
            self.tr("▲ {n} interne n’aura pas de place, quels que soient les choix."),
            self.tr("▲ {n} internes n’auront pas de place, quels que soient les choix."),
        )
        placed = self.tr("✓ Tous peuvent être placés sur un type dont ils ont besoin.")
        self.words.setText(f"{unplaced if found.unplaced else placed} {counting}")
        by_type = self.kind.currentIndex() == BY_TYPE
        heading = self.tr("Type de stage") if by_type else self.tr("Département")
        self.list.view.setAccessibleName(self.kind.currentText())
        self.list.table.set_columns(slack_columns(heading))
        self.list.show_records(found.by_type if by_type else found.by_departement)
