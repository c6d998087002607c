"""How many seats of each type and of each département can still close before somebody has none."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.slack_rows import slack_columns
from pacte_desktop.services.opening_outlook import Outlook, Slack


class SlackView(QWidget):
    """Two tables side by side and what they count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label("", "muted")
        self.types: TableBox[Slack] = TableBox(
            self.tr("Marge par type de stage"),
            slack_columns(self.tr("Type de stage")),
            lambda row: row.key,
            name_chars=14,
        )
        self.areas: TableBox[Slack] = TableBox(
            self.tr("Marge par département"), slack_columns(self.tr("Département")), lambda row: row.key, name_chars=14
        )
        tables = QHBoxLayout()
        tables.setSpacing(16)
        tables.addWidget(self.types, 1)
        tables.addWidget(self.areas, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.words)
        layout.addLayout(tables, 1)

    def show_outlook(self, found: Outlook) -> None:
        """Show these figures."""
        counting = self.tr(
            "« Peuvent fermer » : places, bien choisies dans le type ou le département, qui peuvent fermer sans "
            "laisser un interne de plus sans poste. Compté sur {interns} internes présents, comme si tout était "
            "encore à choisir ; seules les affectations verrouillées sont gardées."
        ).format(interns=grouped(found.interns))
        unplaced = counted(
            found.unplaced,
            self.tr("▲ {n} interne n’aura pas de place, quels que soient les choix."),
            self.tr("▲ {n} internes n’auront pas de place, quels que soient les choix."),
        )
        placed = self.tr("✓ Tous peuvent être placés sur un type dont ils ont besoin.")
        self.words.setText(f"{counting} {unplaced if found.unplaced else placed}")
        self.types.show_records(found.by_type)
        self.areas.show_records(found.by_departement)
