"""The bar above the session: which one, how it stands, and what can be done with the whole of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from pacte_desktop.domain.choice import SessionStatus
from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.plain_tooltip import plain_tooltip

_LEAST_CHARS, _MOST_CHARS = 18, 40


class SessionBar(QFrame):
    """``asked`` carries what: new, change, remove, draw_up, open, freeze, annul, again, compare."""

    asked = Signal(str)
    projection_asked = Signal()

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SessionBar")
        self._day = day
        self.sessions = QComboBox()
        self.sessions.setAccessibleName(self.tr("Séance de choix"))
        self.sessions.setMinimumContentsLength(_LEAST_CHARS)
        self.sessions.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sessions.setMaximumWidth(self.fontMetrics().averageCharWidth() * _MOST_CHARS)
        self.sessions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.new = self._button(self.tr("Nouvelle séance…"), "new")
        self.change = self._button(self.tr("Modifier…"), "change")
        self.draw_up = self._button(self.tr("Rétablir la liste d’appel"), "draw_up")
        self.open = self._button(self.tr("Ouvrir la séance"), "open")
        self.remove = self._button(self.tr("Supprimer"), "remove")
        self.freeze = self._button(self.tr("Figer…"), "freeze")
        self.annul = self._button(self.tr("Annuler la procédure…"), "annul")
        self.again = self._button(self.tr("Nouvelle procédure…"), "again")
        self.compare = self._button(self.tr("Comparer…"), "compare")
        self.projection = QPushButton(self.tr("Projection"))
        self.projection.setToolTip(self.tr("Seconde fenêtre pour la salle : places restantes et nom appelé (F11)"))
        self.projection.clicked.connect(self.projection_asked)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        for button in (
            self.draw_up,
            self.open,
            self.freeze,
            self.again,
            self.change,
            self.remove,
            self.annul,
            self.compare,
        ):
            self._acts.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setSpacing(8)
        self._grid.addWidget(self.sessions, 0, 0)
        self._grid.addWidget(self.projection, 0, 3)
        self._grid.addWidget(self.new, 0, 4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 1)
        self._is_wide: bool | None = None
        self._place(wide=True)
        self.sessions.activated.connect(lambda row: day.choose(int(self.sessions.itemData(row))))
        day.changed.connect(self.refresh)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be done stands beside the name of the session where there is room, else below."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [self.sessions, *(each for each in self.findChildren(QPushButton) if each.isVisibleTo(self))]
        self._place(wide=self.width() >= sum(each.sizeHint().width() + 10 for each in shown) + 24)

    def _place(self, *, wide: bool) -> None:
        if wide is not self._is_wide:
            self._is_wide = wide
            self._grid.removeItem(self._acts)
            if wide:
                self._grid.addLayout(self._acts, 0, 1)
            else:
                self._grid.addLayout(self._acts, 1, 0, 1, 5, Qt.AlignmentFlag.AlignLeft)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: self.asked.emit(name))
        return button

    def refresh(self) -> None:
        """List the sessions, and offer what can be done with the one looked at."""
        session = self._day.session
        self.sessions.clear()
        for item in self._day.sessions:
            words = self.tr("N° {number} · {label} · {status}")
            self.sessions.addItem(words.format(number=item.number, label=item.label, status=item.status.label), item.id)
        self.sessions.setVisible(session is not None)
        if session is not None:
            self.sessions.setCurrentIndex(self.sessions.findData(session.id))
            self.sessions.setToolTip(plain_tooltip(self.sessions.currentText()))
        self._offer(session.status if session else None)
        self._fit()
        self.refresh_theme()

    def _offer(self, status: SessionStatus | None) -> None:
        draft, held = status is SessionStatus.DRAFT, status is SessionStatus.OPEN
        listed = bool(self._day.calls and self._day.calls.calls)
        shut = self._day.gate is not None and not self._day.gate.passes
        shown = {
            self.draw_up: draft and listed,
            self.open: draft and listed,
            self.change: draft,
            self.remove: draft,
            self.freeze: held,
            self.annul: held or status is SessionStatus.FROZEN,
            self.again: status is SessionStatus.ANNULLED,
            self.compare: len(self._day.sessions) > 1 and not draft and not held,
            self.projection: status is not None and not draft,
        }
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
        primary = {self.open: draft and listed, self.new: status is None}
        for button, is_primary in primary.items():
            button.setProperty("primary", is_primary)
            button.style().unpolish(button)
            button.style().polish(button)
        self.new.setText(self.tr("Nouvelle…") if status else self.tr("Nouvelle séance…"))
        self.new.setAccessibleName(self.tr("Nouvelle séance…"))
        why = self.tr("Des internes de la liste ne peuvent pas être appelés : voyez ci-dessous.")
        self._enable(self.draw_up, not shut, why)
        self._enable(self.open, not shut, why)
        round_ = self._day.round
        waiting = held and round_ is not None and not round_.state.is_over
        self._enable(self.freeze, not waiting, self.tr("Des internes n’ont pas encore été appelés."))
        if self._day.plan.file.read_only:
            for button in (
                self.new,
                self.draw_up,
                self.open,
                self.change,
                self.remove,
                self.freeze,
                self.annul,
                self.again,
            ):
                self._enable(button, False, self.tr("Ce plan est ouvert en lecture seule."))

    @staticmethod
    def _enable(button: QPushButton, enabled: bool, why: str) -> None:
        button.setEnabled(enabled)
        button.setToolTip("" if enabled else why)

    def refresh_theme(self) -> None:
        """Draw the icon in the colours of the theme."""
        self.projection.setIcon(icon("presentation"))
