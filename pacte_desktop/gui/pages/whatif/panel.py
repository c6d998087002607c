"""The panel of the scenario at the right of the map: what is tried, what it changes, and what becomes of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.urgent_care import EquipmentKind
from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.whatif.best_menu import BestMenu
from pacte_desktop.gui.pages.whatif.edit_list import EditList
from pacte_desktop.gui.pages.whatif.hours import HoursBox
from pacte_desktop.gui.pages.whatif.mode import WhatIf
from pacte_desktop.gui.pages.whatif.words import balance_lines, basis_line, lost_line, remarks, won_line
from pacte_desktop.gui.search_box import commune_entries

KINDS = (
    EquipmentKind.MCS,
    EquipmentKind.SU,
    EquipmentKind.SMUR,
    EquipmentKind.SMUR_ANTENNA,
    EquipmentKind.HELISMUR,
)
_WIDTH_CHARS = 38


class WhatIfPanel(QFrame):
    """Form of the trial; it shows the mode and says what the person asks for."""

    candidate_asked = Signal()
    """Put a candidate into the middle of what the map shows."""
    close_asked = Signal(int)
    hours_asked = Signal(int)
    keep_asked = Signal()
    apply_asked = Signal()
    removed = Signal(int)
    named = Signal(object)
    """INSEE code of a commune that was typed."""

    def __init__(self, mode: WhatIf, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self.setAccessibleName(self.tr("Scénario"))
        self._mode, self._plan = mode, plan
        self._chosen_place: int | None = None
        self.title = plain_label(self.tr("Scénario"), "title")
        self.kept = QPushButton(self.tr("Scénarios gardés"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Type de lieu à essayer"))
        for number, kind in enumerate(KINDS):
            self.kind.addItem(_capital(kind.short_label))
            self.kind.setItemData(number, _capital(kind.label), Qt.ItemDataRole.ToolTipRole)
        self.hours = HoursBox()
        self.commune = EntryField()
        self.commune.setAccessibleName(self.tr("Commune du lieu à essayer"))
        self.commune.setPlaceholderText(self.tr("Taper une commune…"))
        self.commune.set_entries(lambda: commune_entries(plan, with_margin=True))
        self.place = QPushButton(self.tr("Placer sur la carte"))
        self.place.setToolTip(self.tr("Met le lieu au milieu de la carte ; faites-le glisser, ou Alt et les flèches."))
        self.add = QPushButton(self.tr("Ajouter ce lieu"))
        self.best = QPushButton(self.tr("Meilleures communes…"))
        self.best_menu = BestMenu(mode, plan, self.best)
        self.existing = EntryField()
        self.existing.setAccessibleName(self.tr("Lieu existant à fermer ou à changer"))
        self.existing.setPlaceholderText(self.tr("Taper un lieu existant…"))
        self.existing.set_entries(lambda: [(item.name, item.id) for item in plan.snapshot.equipment.values()])
        self.close_place = QPushButton(self.tr("Fermer"))
        self.change_hours = QPushButton(self.tr("Horaires…"))
        self.edits = EditList()
        self.won, self.lost = plain_label("", "heading"), plain_label("", "value")
        self.lost.setProperty("sign", "warning")
        self.notes, self.basis = plain_label("", "value"), plain_label("", "muted")
        self.balance = plain_label("", "muted")
        self.keep = QPushButton(self.tr("Garder le scénario…"))
        self.apply = QPushButton(self.tr("Appliquer au plan…"))
        self.leave = QPushButton(self.tr("Annuler"))
        self.leave.setToolTip(self.tr("Quitter le scénario ; le plan reste comme il est (Échap)"))
        self._arrange()
        self._connect()
        self.hide()

    def _arrange(self) -> None:
        body = QWidget()
        body.setObjectName("InspectorBody")
        body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.kept)
        column.addLayout(head)
        column.addWidget(self.won)
        column.addWidget(self.lost)
        column.addWidget(self.notes)
        column.addWidget(self.basis)
        self._arrange_form(column)
        self._frame(body)

    def _arrange_form(self, column: QVBoxLayout) -> None:
        column.addWidget(_section(self.tr("Essayer un lieu")))
        form = QGridLayout()
        form.setColumnStretch(1, 1)
        rows = ((self.tr("Type"), self.kind), (self.tr("Horaires"), self.hours), (self.tr("Commune"), self.commune))
        for number, (words, field) in enumerate(rows):
            label = QLabel(words)
            label.setProperty("role", "muted")
            label.setBuddy(field)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addWidget(label, number, 0)
            form.addWidget(field, number, 1)
        column.addLayout(form)
        column.addWidget(self.best)
        column.addLayout(_row(self.place, self.add))
        column.addWidget(_section(self.tr("Changer un lieu existant")))
        column.addWidget(self.existing)
        column.addLayout(_row(self.close_place, self.change_hours))
        column.addWidget(_section(self.tr("Changements")))
        column.addWidget(self.edits)
        column.addWidget(self.balance)
        column.addStretch(1)

    def _frame(self, body: QWidget) -> None:
        """The form scrolls; what becomes of the scenario always stays in view."""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(6)
        self.apply.setProperty("primary", True)
        foot.addWidget(self.apply)
        foot.addLayout(_row(self.keep, self.leave))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDTH_CHARS + 32)

    def _connect(self) -> None:
        mode = self._mode
        for box in (self.kind, self.hours):
            box.activated.connect(lambda _index: mode.choose(KINDS[self.kind.currentIndex()], self.hours.slots_chosen))
        self.commune.found.connect(self.named)
        self.place.clicked.connect(self.candidate_asked)
        self.add.clicked.connect(mode.add_candidate)
        self.existing.found.connect(self.choose_place)
        self.existing.textEdited.connect(lambda _text: self.choose_place(None))
        self.close_place.clicked.connect(lambda: self.close_asked.emit(self._chosen_place))
        self.change_hours.clicked.connect(lambda: self.hours_asked.emit(self._chosen_place))
        self.edits.removed.connect(self.removed)
        self.keep.clicked.connect(self.keep_asked)
        self.apply.clicked.connect(self.apply_asked)
        self.leave.clicked.connect(mode.leave)
        mode.edited.connect(self.show_edits)
        mode.moved.connect(self.show_figures)
        mode.settled.connect(self.show_figures)

    def choose_place(self, equipment_id: int | None) -> None:
        """An existing place is at hand, to be closed or to have other hours."""
        item = self._plan.snapshot.equipment.get(equipment_id) if equipment_id is not None else None
        self._chosen_place = None if item is None else item.id
        if item is not None:
            self.existing.setText(item.name)
            self.existing.setCursorPosition(0)
        self._enable()

    def show_edits(self) -> None:
        """Follow kind, hours, candidate and edits."""
        mode = self._mode
        name = mode.scenario.name
        self.title.setText(self.tr("Scénario « {name} »").format(name=name) if name else self.tr("Scénario"))
        self.kind.setCurrentIndex(KINDS.index(mode.kind))
        self.hours.show_slots(mode.hours)
        place = mode.place
        if place is None:
            self.commune.clear()
        elif place.insee_code and not self.commune.hasFocus():
            self.commune.setText(f"{self._plan.territory.commune_name(place.insee_code)} ({place.insee_code})")
            self.commune.setCursorPosition(0)
        self.edits.set_sentences(mode.sentences())
        self._enable()
        self.show_figures()

    def show_figures(self) -> None:
        """Follow what changes."""
        mode = self._mode
        gains = mode.gains
        self.won.setText(won_line(gains) if gains is not None else self.tr("Calcul en cours…"))
        lost = lost_line(gains) if gains is not None else ""
        notes = "\n".join(remarks(mode))
        balance = "\n".join(balance_lines(mode))
        parts = ((self.lost, lost), (self.notes, notes), (self.basis, basis_line(mode)), (self.balance, balance))
        for label, text in parts:
            label.setText(text)
            label.setVisible(bool(text))

    def _enable(self) -> None:
        mode, read_only = self._mode, self._plan.file.read_only
        something = bool(mode.edits or mode.candidate_edit())
        empty = self.tr("Placez un lieu ou changez un lieu existant d’abord.")
        locked = self.tr("Le plan est ouvert en lecture seule.")
        for button in (self.keep, self.apply):
            button.setEnabled(something and not read_only)
            button.setToolTip(locked if read_only else "" if something else empty)
        self.add.setEnabled(mode.candidate_edit() is not None)
        self.add.setToolTip(
            self.tr("Garde ce lieu dans le scénario ; un autre peut être essayé.")
            if self.add.isEnabled()
            else self.tr("Tapez une commune ou placez un lieu sur la carte d’abord.")
        )
        self.place.setEnabled(mode.place is None)
        chosen = self._chosen_place is not None
        for button in (self.close_place, self.change_hours):
            button.setEnabled(chosen)
            button.setToolTip("" if chosen else self.tr("Choisissez un lieu existant, ici ou sur la carte."))


def _section(text: str) -> QLabel:
    label = plain_label(text.upper(), "section")
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button, 1)
    return row


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
