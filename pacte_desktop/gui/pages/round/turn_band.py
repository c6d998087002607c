"""Who is at hand, large, and the big keys: everything that can be done at this turn."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pacte_desktop.domain.choice import EventKind
from pacte_desktop.domain.situations import Situation
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.words import place_words, turn_facts

_BESIDE_CHARS = 120  # Narrower, the keys stand below the name.
_ACROSS = 3  # Keys in a row beside the name.
_KINDS = {
    Situation.SURNOMBRE_VALIDANT: EventKind.SURNOMBRE_VALIDANT,
    Situation.SURNOMBRE_NON_VALIDANT: EventKind.SURNOMBRE_NON_VALIDANT,
}


class TurnBand(QFrame):
    """Signals are what the person at the desk does."""

    take_asked = Signal()
    absent_asked = Signal()
    wishes_asked = Signal()
    nothing_asked = Signal()
    outside_asked = Signal()
    """Show the posts outside the capacity, or the usual ones again."""

    proxy_asked = Signal(int)
    reason_asked = Signal(int)

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TurnBand")
        self._day = day
        self.place = plain_label("", "caption")
        self.name = plain_label("", "name")
        self.facts = plain_label("", "value")
        self.take = self._key(self.tr("Prendre (Entrée)"), self.take_asked)
        self.take.setProperty("primary", True)
        self.absent = self._key(self.tr("Absent (A)"), self.absent_asked)
        self.wishes = self._key(self.tr("Absent, ses vœux (V)"), self.wishes_asked)
        self.nothing = self._key(self.tr("Sans poste (P)"), self.nothing_asked)
        self.outside = self._key(self.tr("Surnombre (S)"), self.outside_asked)
        self.outside.setCheckable(True)
        self.why = self._link(self.tr("Pourquoi ce rang ? (F4)"), self.reason_asked)
        self.set_proxy = self._link(self.tr("Procuration… (F2)"), self.proxy_asked)
        self._arrange()

    def _link(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("link", True)
        button.clicked.connect(lambda _checked=False: self._ask(signal))
        return button

    def _ask(self, signal: SignalInstance) -> None:
        round_ = self._day.round
        if round_ is not None and round_.current is not None:
            signal.emit(round_.current.intern_id)

    def _key(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("big", True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: signal.emit())
        return button

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.place)
        top.addWidget(self.why)
        top.addWidget(self.set_proxy)
        top.addStretch(1)
        self.place.setWordWrap(False)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addLayout(top)
        self._words.addWidget(self.name)
        self._words.addWidget(self.facts)
        self._words.addStretch(1)
        self._keys = QGridLayout()
        self._keys.setSpacing(8)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 12, 10)
        self._grid.setHorizontalSpacing(24)
        self._grid.setColumnStretch(0, 1)
        self._grid.addLayout(self._words, 0, 0)
        self._is_beside: bool | None = None
        self._keys_beside = 0
        """Width of the keys beside the name, as they last stood there."""
        self._place_keys(beside=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys stand beside the name where there is room."""
        super().resizeEvent(event)
        self._choose_place()

    def _choose_place(self) -> None:
        """Beside the name where the band is wide, and wide enough for the letters of the words and of the keys."""
        margins = self._grid.contentsMargins()
        around = margins.left() + margins.right() + self._grid.horizontalSpacing()
        need = self._words.minimumSize().width() + self._keys_beside + around
        wide = self.fontMetrics().averageCharWidth() * _BESIDE_CHARS
        self._place_keys(beside=self.width() >= max(wide, need))

    def _place_keys(self, *, beside: bool) -> None:
        if beside is self._is_beside:
            return
        self._is_beside = beside
        self._grid.removeItem(self._keys)
        across = _ACROSS if beside else len(self._buttons)
        for place, button in enumerate(self._buttons):
            self._keys.removeWidget(button)
            self._keys.addWidget(button, place // across, place % across)
            button.setProperty("big", beside)  # Beneath the name, room for posts counts more.
            button.style().unpolish(button)
            button.style().polish(button)
        if beside:
            self._grid.addLayout(self._keys, 0, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addLayout(self._keys, 1, 0)
        self._measure_keys()

    def showEvent(self, event: QShowEvent) -> None:
        """The letters of the keys may have grown while the band was out of view."""
        super().showEvent(event)
        self._place_keys(beside=True)
        self._measure_keys()
        self._choose_place()

    def _measure_keys(self) -> None:
        """Have each key ask for the room that its words need now: a button remembers what it once needed."""
        for button in self._buttons:
            QCoreApplication.sendEvent(button, QEvent(QEvent.Type.StyleChange))
            button.updateGeometry()
        if self._is_beside:
            columns = [self._buttons[first::_ACROSS] for first in range(_ACROSS)]
            widths = [max(button.minimumSizeHint().width() for button in column) for column in columns]
            self._keys_beside = sum(widths) + self._keys.horizontalSpacing() * (_ACROSS - 1)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        """The keys in their order."""
        return self.take, self.absent, self.nothing, self.outside, self.wishes

    @property
    def kind(self) -> EventKind | None:
        """How the situation of the intern at hand lets them sit outside the capacity; None when it does not."""
        round_ = self._day.round
        if round_ is None or round_.current is None:
            return None
        situation = round_.board.situations.get(round_.current.intern_id)
        return _KINDS.get(situation) if situation else None

    def refresh(self) -> None:
        """Show who is at hand."""
        round_ = self._day.round
        intern = round_.current_intern if round_ else None
        keys = (self.take, self.absent, self.nothing, self.outside)
        for button in (*keys, self.why, self.set_proxy):
            button.setVisible(intern is not None)
        self.outside.setChecked(False)
        wished = round_ is not None and intern is not None and bool(round_.wishes.get(intern.id))
        self.wishes.setVisible(wished)
        if round_ is None or intern is None or round_.current is None:
            self._say_over()
            return
        self.place.setText(place_words(round_.current, len(round_.state.entries)))
        self.name.setText(intern.full_name)
        self.name.setAccessibleName(self.tr("Interne à appeler : {name}").format(name=intern.full_name))
        self.facts.setText("\n".join(turn_facts(self._day.plan, round_, intern, round_.current)))
        self._choose_place()
        writable = not self._day.plan.file.read_only
        for button in (*keys, self.wishes, self.set_proxy):
            button.setEnabled(writable)
            button.setToolTip("" if writable else self.tr("Ce plan est ouvert en lecture seule."))
        if not writable:
            return
        self.wishes.setToolTip(self.tr("Le meilleur vœu encore possible est pris en son nom"))
        if self.kind is None:
            self.outside.setEnabled(False)
            self.outside.setToolTip(self.tr("Aucune situation de l’interne ne le permet ce semestre."))

    def _say_over(self) -> None:
        round_ = self._day.round
        absent = len(round_.state.absent) if round_ else 0
        self.place.setText("")
        self.name.setText(self.tr("Tous les internes ont été appelés"))
        self.name.setAccessibleName("")
        self.facts.setText(
            self.tr("Rappelez les absents qui arrivent, puis figez la séance.")
            if absent
            else self.tr("Vous pouvez figer la séance : elle sera signée et gardée.")
        )
