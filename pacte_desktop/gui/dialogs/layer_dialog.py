"""The layers of the map that the plan holds: see them, choose the date in force, add those of a file, remove one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tables.quiet_table import QuietTable
from pacte_desktop.gui.tables.record_table import Column, RecordTable
from pacte_desktop.services.layers import layer_in_force, plan_layers, remove_layer

if TYPE_CHECKING:
    from pacte_desktop.gui.importing.assistant import ImportAssistant, Imported


class LayerDialog(QDialog):
    """What is added or removed here is a step of the history; Ctrl+Z takes it back here too. The date in force is a
    way to look at the plan, and no step."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Couches de la carte"))
        self._plan = plan
        self._layers: tuple[CommuneLayer, ...] = ()
        self.table: RecordTable[CommuneLayer] = RecordTable(self._columns(), lambda layer: layer.id, self)
        self.view = QuietTable()
        self.banner = Banner()
        self.empty = QLabel(
            self.tr(
                "Ce plan n’a pas encore de couche. Un tableau par commune peut apporter les minutes officielles de la "
                "DREES, l’APL, le zonage des médecins généralistes ou les territoires de vie-santé."
            )
        )
        self.choose = QPushButton(self.tr("Ajouter un &fichier…"))
        self.use = QPushButton(self.tr("&Utiliser cette édition"))
        self.remove = QPushButton(self.tr("&Supprimer"))
        self._arrange()
        self.choose.clicked.connect(self._choose_file)
        self.use.clicked.connect(self._use)
        self.remove.clicked.connect(self._remove)
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._enable())
        for keys, act in ((QKeySequence.StandardKey.Undo, plan.undo), (QKeySequence.StandardKey.Redo, plan.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        plan.changed.connect(self.refresh)
        plan.layers_chosen.connect(self.refresh)
        plan.failed.connect(self.banner.show_error)
        self.refresh()

    def _columns(self) -> list[Column[CommuneLayer]]:
        return [
            Column(self.tr("Couche"), lambda layer: layer.label),
            Column(self.tr("Millésime"), lambda layer: layer.vintage),
            Column(self.tr("Source"), lambda layer: layer.source),
            Column(
                self.tr("Communes"), lambda layer: grouped(len(layer.values)), lambda layer: len(layer.values), True
            ),
            Column(self.tr("Licence"), lambda layer: layer.licence),
            Column(self.tr("En vigueur"), lambda layer: self.tr("oui") if self._is_in_force(layer) else self.tr("non")),
        ]

    def _is_in_force(self, layer: CommuneLayer) -> bool:
        return layer_in_force(self._layers, layer.kind) is layer

    def _arrange(self) -> None:
        self.view.setModel(self.table)
        self.view.setAccessibleName(self.tr("Couches du plan"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setAlternatingRowColors(True)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        for button in (self.choose, self.use, self.remove):
            button.setAutoDefault(False)
        actions = QHBoxLayout()
        for button in (self.choose, self.use, self.remove):
            actions.addWidget(button)
        actions.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self.banner, self.empty):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        layout.addLayout(actions)
        layout.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.view.setMinimumHeight(unit * 19)
        self.resize(unit * 130, unit * 60)

    def refresh(self, _changes: object = None) -> None:
        """Show the layers as they are now in the plan."""
        self._layers = plan_layers(self._plan.file)
        self.table.set_records(self._layers)
        self.empty.setVisible(not self._layers)
        self.view.setVisible(bool(self._layers))
        self._enable()

    def _enable(self) -> None:
        writable, layer = not self._plan.file.read_only, self._current
        self.choose.setEnabled(writable)
        self.remove.setEnabled(writable and layer is not None)
        self.use.setEnabled(writable and layer is not None and not self._is_in_force(layer))
        in_force = layer is not None and self._is_in_force(layer)
        self.use.setToolTip(self.tr("Cette édition est déjà celle qui est utilisée.") if in_force else "")

    @property
    def _current(self) -> CommuneLayer | None:
        index = self.view.currentIndex()
        return self.table.record(index.row()) if index.isValid() else None

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Tableau de communes"),
            str(Path.home()),
            self.tr("Tableaux (*.xlsx *.xls *.ods *.csv *.txt *.tsv);;Tous les fichiers (*)"),
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> "ImportAssistant":
        """The import assistant for this file, over this dialog."""
        from pacte_desktop.gui.importing.assistant import ImportAssistant
        from pacte_desktop.gui.importing.file_queue import show

        self.banner.hide()
        assistant = ImportAssistant(self._plan, path, parent=self)
        assistant.imported.connect(self._tell)
        show(assistant)
        assistant.start()
        return assistant

    def _tell(self, imported: "Imported") -> None:
        self.banner.show_done(imported.sentence)
        self.view.setFocus()

    def _use(self) -> None:
        layer = self._current
        if layer is not None:
            self._plan.choose_layer(layer.id)

    def _remove(self) -> None:
        layer = self._current
        if layer is None or self._plan.file.read_only:
            return
        changes = self._plan.run(remove_layer, layer.id)
        if changes is not None:
            self.banner.show_done(self.tr("Fait : {what}. Ctrl+Z l’annule.").format(what=changes.label))
