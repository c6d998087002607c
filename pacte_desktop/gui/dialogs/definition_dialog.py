"""Which definition and which minutes the plan is looked at with, in words; the user's own definitions are made here."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.dialogs.definitions.definition_editor import DefinitionEditor
from pacte_desktop.gui.dialogs.definitions.fact_grid import FactGrid
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.definition_bar import ChoiceBox, fill_minutes
from pacte_desktop.services.definition_words import definition_facts, minutes_facts
from pacte_desktop.services.definitions import is_shipped, plan_definitions, remove_definition
from pacte_desktop.services.minutes_offer import OfferedMinutes

_CODE = int(Qt.ItemDataRole.UserRole)


class DefinitionDialog(QDialog):
    """Definitions at the left, the one pointed at in words at the right, the source of minutes below."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Définition et minutes"))
        self._plan = plan
        self._known: dict[str, CoverageDefinition] = {}
        self._offers: list[OfferedMinutes] = []
        self.banner = Banner()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Définitions de la couverture"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.facts = FactGrid()
        self.minutes = ChoiceBox(self.tr("Source des minutes"))
        self.minutes_facts = FactGrid()
        self.use = QPushButton(self.tr("Utiliser cette définition"))
        self.use.setProperty("primary", True)
        self.copy = QPushButton(self.tr("Copier et modifier…"))
        self.change = QPushButton(self.tr("Modifier…"))
        self.remove = QPushButton(self.tr("Supprimer"))
        self._arrange()
        self._connect()
        self.refresh()

    def _arrange(self) -> None:
        body = QWidget()
        body.setObjectName("InspectorBody")
        words = QVBoxLayout(body)
        words.setSpacing(12)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        actions = QHBoxLayout()
        for button in (self.use, self.copy, self.change, self.remove):
            button.setAutoDefault(False)
            actions.addWidget(button)
        actions.addStretch(1)
        source = QLabel(self.tr("Minutes de ce plan"))
        source.setProperty("role", "heading")
        words.addWidget(source)
        words.addWidget(self.minutes)
        words.addWidget(self.minutes_facts)
        words.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("Page")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setAccessibleName(self.tr("La définition en mots"))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list, 2)
        middle.addWidget(scroll, 5)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addLayout(actions, 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        unit = self.fontMetrics().averageCharWidth()
        room = self.screen().availableSize()
        self.resize(min(unit * 150, room.width() - 40), min(unit * 100, room.height() - 60))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.list.itemActivated.connect(lambda _item: self._use())
        self.minutes.activated.connect(self._choose_minutes)
        self.use.clicked.connect(self._use)
        self.copy.clicked.connect(lambda: self._edit(copied=True))
        self.change.clicked.connect(lambda: self._edit(copied=False))
        self.remove.clicked.connect(self._remove)
        self._plan.coverage_changed.connect(self.refresh)
        self._plan.changed.connect(self.refresh)
        self._plan.failed.connect(self.banner.show_error)
        self._plan.said.connect(self.banner.show_done)

    @property
    def pointed(self) -> CoverageDefinition:
        """The definition that the list points at."""
        item = self.list.currentItem()
        code = str(item.data(_CODE)) if item else self._plan.definition.code
        return self._known.get(code, self._plan.definition)

    def refresh(self) -> None:
        """Show definitions and source as they are now; the list goes on pointing at the same one."""
        pointed = self.pointed.code
        self._known = {found.code: found for found in plan_definitions(self._plan.file)}
        self.list.blockSignals(True)
        self.list.clear()
        for code, definition in self._known.items():
            text = self.tr("{label} (en vigueur)") if code == self._plan.definition.code else "{label}"
            item = QListWidgetItem(text.format(label=definition.label))
            item.setData(_CODE, code)
            self.list.addItem(item)
            if code == (pointed if pointed in self._known else self._plan.definition.code):
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._offers = fill_minutes(self.minutes, self._plan)
        coverage = self._plan.territory.coverage
        self.minutes_facts.show_facts(minutes_facts(coverage) if coverage else [])
        self._show()

    def _show(self) -> None:
        definition = self.pointed
        self.title.setText(definition.label)
        self.facts.show_facts(definition_facts(definition))
        in_force, own = definition.code == self._plan.definition.code, not is_shipped(definition.code)
        writable = not self._plan.file.read_only
        _enable(self.use, writable and not in_force, self.tr("C’est la définition en vigueur.") if in_force else "")
        _enable(self.copy, writable, "")
        reason = self.tr("Une définition fournie ne se modifie pas : copiez-la.")
        for button in (self.change, self.remove):
            _enable(button, writable and own, "" if own else reason)

    def _use(self) -> None:
        if self.use.isEnabled():
            self.banner.hide()
            self._plan.choose_definition(self.pointed.code)

    def _choose_minutes(self, row: int) -> None:
        offer = self._offers[row]
        if offer.choice != self._plan.coverage_input.choice:
            self.banner.hide()
            self._plan.choose_minutes(offer.choice)

    def _edit(self, *, copied: bool) -> None:
        editor = DefinitionEditor(self._plan, self.pointed, copied=copied, parent=self)
        editor.saved.connect(self._point_at)
        editor.open()

    def _point_at(self, code: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_CODE) == code:
                self.list.setCurrentRow(row)

    def _remove(self) -> None:
        self.banner.hide()
        label = self.pointed.label
        if self._plan.run(remove_definition, self.pointed.code) is not None:
            self.banner.show_done(self.tr("« {label} » est supprimée ; Annuler la rétablit.").format(label=label))


def _enable(button: QPushButton, enabled: bool, reason: str) -> None:
    button.setEnabled(enabled)
    button.setToolTip("" if enabled else reason)
