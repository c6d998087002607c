"""The layers of the map that the plan holds: see them, add those of a file after a look at it, remove one."""

from functools import partial
from pathlib import Path

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
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.dialogs.layer_preview import LayerPreviewPanel
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tables.quiet_table import QuietTable
from pacte_desktop.gui.tables.record_table import Column, RecordTable
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.services.base_file import base_file
from pacte_desktop.services.layers import LayerPreview, keep_layers, plan_layers, read_layers, remove_layer


class LayerDialog(QDialog):
    """Everything done here is a step of the history; Ctrl+Z takes it back here too."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Couches de la carte"))
        self._plan = plan
        self._tasks = Tasks(self)
        self.table: RecordTable[CommuneLayer] = RecordTable(self._columns(), lambda layer: layer.id, self)
        self.view = QuietTable()
        self.banner = Banner()
        self.panel = LayerPreviewPanel()
        self.empty = QLabel(
            self.tr(
                "Ce plan n’a pas encore de couche. Un tableau CSV par commune peut apporter les minutes officielles de "
                "la DREES, l’APL, le zonage des médecins généralistes ou les territoires de vie-santé."
            )
        )
        self.status = QLabel()
        self.status.setProperty("role", "muted")
        self.choose = QPushButton(self.tr("Ajouter un &fichier…"))
        self.remove = QPushButton(self.tr("&Supprimer"))
        self.add = QPushButton(self.tr("&Ajouter"))
        self._arrange()
        self.choose.clicked.connect(self._choose_file)
        self.remove.clicked.connect(self._remove)
        self.add.clicked.connect(self._add)
        self.panel.changed.connect(self._enable)
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._enable())
        for keys, act in ((QKeySequence.StandardKey.Undo, plan.undo), (QKeySequence.StandardKey.Redo, plan.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        plan.changed.connect(self.refresh)
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
        ]

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
        self.add.setProperty("primary", True)
        for button in (self.choose, self.remove, self.add):
            button.setAutoDefault(False)
        actions = QHBoxLayout()
        for button in (self.choose, self.remove):
            actions.addWidget(button)
        actions.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        body = QWidget()
        body.setObjectName("Page")
        within = QVBoxLayout(body)
        within.setSpacing(12)
        within.setContentsMargins(0, 0, 0, 0)
        for widget in (self.empty, self.view):
            within.addWidget(widget)
        within.addLayout(actions)
        within.addWidget(self.panel)
        within.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("Page")
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addWidget(scroll, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.status, 1)
        bottom.addWidget(buttons)
        layout.addLayout(bottom)
        unit = self.fontMetrics().averageCharWidth()
        self.view.setMinimumHeight(unit * 19)
        self.resize(unit * 130, unit * 98)

    def refresh(self, _changes: object = None) -> None:
        """Show the layers as they are now in the plan."""
        layers = plan_layers(self._plan.file)
        self.table.set_records(layers)
        self.empty.setVisible(not layers)
        self.view.setVisible(bool(layers))
        self._enable()

    def _enable(self) -> None:
        writable = not self._plan.file.read_only
        self.choose.setEnabled(writable)
        self.remove.setEnabled(writable and self.view.currentIndex().isValid())
        has_preview = self.panel.preview is not None
        self.add.setEnabled(writable and has_preview and not self.panel.missing)
        self.add.setVisible(has_preview)
        self.status.setText(self.panel.missing if has_preview else "")

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Tableau de communes"),
            str(Path.home()),
            self.tr("Tableaux CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)"),
        )
        if name:
            self.show_file(Path(name))

    def show_file(self, path: Path) -> None:
        """Read the file beside the window, then show what it holds; a file that cannot be used is explained."""
        self.panel.forget()
        self.banner.hide()
        try:
            base = base_file(self._plan.file)
        except KnownError as error:
            self.banner.show_error(error)
            return
        self._tasks.start(
            self.tr("Lecture du tableau"), lambda _watch: read_layers(path, base), self._show_preview, self._fail
        )

    def _show_preview(self, preview: LayerPreview) -> None:
        self.banner.hide()
        self.panel.show_preview(preview)
        (self.panel.vintage if self.panel.vintage.isEnabled() else self.panel.source).setFocus()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.banner.show_error(error)

    def _add(self) -> None:
        preview = self.panel.preview
        if preview is None:
            return
        keep = partial(keep_layers, good_rows_only=self.panel.good_rows.isChecked())
        changes = self._plan.run(keep, preview, self.panel.chosen, self.panel.origin)
        if changes is not None:
            self.panel.forget()
            self.banner.show_done(self.tr("Ajouté : {what}").format(what=changes.label))
            self.view.setFocus()

    def _remove(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid() or self._plan.file.read_only:
            return
        changes = self._plan.run(remove_layer, self.table.record(index.row()).id)
        if changes is not None:
            self.banner.show_done(self.tr("Fait : {what}. Ctrl+Z l’annule.").format(what=changes.label))

    def done(self, result: int) -> None:
        """Wait for the reading under way before the dialog goes."""
        self._tasks.cancel_all()
        self._tasks.wait()
        super().done(result)
