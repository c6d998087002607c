"""Every change of one rule in this plan: who, when, before and after, why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from pacte_desktop.domain.parameters import ParameterDefinition
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.gui.tables.rule_rows import local_time, value_words
from pacte_desktop.store.parameter_history import ParameterChange


class RuleHistoryDialog(QDialog):
    """A table, newest first."""

    def __init__(
        self, definition: ParameterDefinition, changes: tuple[ParameterChange, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Historique d’une règle"))

        def told(change: ParameterChange) -> str:
            day = change.after.valid_from if change.after else None
            return f"{day:%d/%m/%Y}" if day else "–"

        self.list: TableBox[ParameterChange] = TableBox(
            self.tr("Changements, du plus récent au plus ancien"),
            [
                Column(self.tr("Motif"), lambda change: change.after.reason if change.after else ""),
                Column(self.tr("Quand"), lambda change: local_time(change.at), lambda change: change.at),
                Column(self.tr("Qui"), lambda change: change.author),
                Column(
                    self.tr("Avant"),
                    lambda change: (
                        value_words(definition, change.before) if change.before else self.tr("valeur livrée")
                    ),
                ),
                Column(
                    self.tr("Après"),
                    lambda change: value_words(definition, change.after) if change.after else self.tr("retirée"),
                ),
                Column(self.tr("À partir du"), told),
                Column(
                    self.tr("État"),
                    lambda change: self.tr("annulé") if change.is_undone else self.tr("fait"),
                    sign=lambda change: "muted" if change.is_undone else "",
                ),
            ],
            key=lambda change: (change.at, id(change)),
            is_sorted=False,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(plain_label(definition.label, "heading"))
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 120, room.width() - 40), unit * 50)
        self.list.say("" if changes else self.tr("La règle n’a jamais changé dans ce plan."))
        self.list.show_records(changes[::-1])
