"""What the figures mean, always in view: the definition and the source of minutes, each to be chosen there."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.definitions import is_shipped, plan_definitions
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.minutes_offer import OfferedMinutes, offered_minutes

_LEAST_CHARS = 16


class DefinitionBar(QWidget):
    """Two lists and two buttons. ``details_asked``: show every part; ``comparison_asked``: compare with another."""

    details_asked = Signal()
    comparison_asked = Signal()

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._offers: list[OfferedMinutes] = []
        self.definition = ChoiceBox(self.tr("Définition de la couverture"))
        self.minutes = ChoiceBox(self.tr("Source des minutes"))
        self.details = _link(self.tr("Définition…"), self.tr("Toute la définition en mots ; définitions propres"))
        self.compare = _link(self.tr("Comparer…"), self.tr("Comparer deux définitions, dates, scénarios ou sources"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.definition, 3)
        layout.addWidget(self.minutes, 2)
        layout.addWidget(self.details)
        layout.addWidget(self.compare)
        self.definition.activated.connect(lambda _row: self._choose_definition())
        self.minutes.activated.connect(lambda _row: self._choose_minutes())
        self.details.clicked.connect(self.details_asked)
        self.compare.clicked.connect(self.comparison_asked)
        plan.coverage_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is in force, and what could be."""
        fill_definitions(self.definition, self._plan)
        self._offers = fill_minutes(self.minutes, self._plan)

    def _choose_definition(self) -> None:
        code = self.definition.currentData()
        if code is not None:
            self._plan.choose_definition(str(code))

    def _choose_minutes(self) -> None:
        offer = self._offers[self.minutes.currentIndex()]
        if offer.choice != self._plan.coverage_input.choice:
            self._plan.choose_minutes(offer.choice)


class ChoiceBox(QComboBox):
    """A list that takes the room that there is, tells its whole text under the pointer, and ignores a passing wheel."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_CHARS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentTextChanged.connect(lambda text: self.setToolTip(f"{name} : {text}"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page: rolling over the list must not choose another definition."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Narrow windows cut the text, which the tooltip tells whole."""
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * _LEAST_CHARS, hint.height())

    def refuse(self, row: int, reason: str) -> None:
        """Grey an entry and say why."""
        model = self.model()
        if isinstance(model, QStandardItemModel):
            model.item(row).setEnabled(False)
        self.setItemData(row, reason, Qt.ItemDataRole.ToolTipRole)


def fill_definitions(box: QComboBox, plan: OpenPlan, code: str = "") -> None:
    """Shipped definitions, then the user's own below a line; ``code``, or the one of the plan, is current."""
    box.clear()
    own_begin = True
    for definition in plan_definitions(plan.file):
        if not is_shipped(definition.code) and own_begin:
            box.insertSeparator(box.count())
            own_begin = False
        box.addItem(definition.label, definition.code)
    box.setCurrentIndex(box.findData(code or plan.definition.code))


def fill_minutes(box: ChoiceBox, plan: OpenPlan) -> list[OfferedMinutes]:
    """Every source of minutes for the plan as it is shown; the one in force is current."""
    wanted = plan.coverage_input
    try:
        offers = offered_minutes(wanted, plan.territory.communes)
    except KnownError:  # The computation says in the window that the territory or its networks cannot be read.
        offers = []
    fill_offers(box, offers, wanted.choice)
    return offers


def fill_offers(box: ChoiceBox, offers: list[OfferedMinutes], current: MinutesChoice | None) -> None:
    """These sources; those that cannot answer are grey and say why."""
    box.clear()
    for row, offer in enumerate(offers):
        box.addItem(offer.label)
        box.setItemData(row, offer.note, Qt.ItemDataRole.ToolTipRole)
        if offer.refusal and offer.choice != current:
            box.refuse(row, offer.refusal)
    box.setCurrentIndex(next((row for row, offer in enumerate(offers) if offer.choice == current), 0))


def _link(text: str, tooltip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setToolTip(tooltip)
    button.setAccessibleDescription(tooltip)
    return button
