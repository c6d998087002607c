"""An open session: who is at hand, the posts that they may take, and one keystroke for each thing that can happen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.menu_panel import MenuPanel
from pacte_desktop.gui.pages.round.menu_table import FIGURES
from pacte_desktop.gui.pages.round.side_panel import SidePanel
from pacte_desktop.gui.pages.round.turn_band import TurnBand
from pacte_desktop.gui.pages.round.words import event_words, post_words
from pacte_desktop.services import choice_round


class OpenView(QWidget):
    """``told``: what was done, and how to take it back; ``refused``: why nothing was done."""

    told = Signal(str)
    refused = Signal(str)
    withdrawal_asked = Signal(int)
    turn_shown = Signal()
    """Another intern is at hand, or their posts changed."""

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._day = day
        self.band = TurnBand(day)
        self.menu = MenuPanel(day)
        self.side = SidePanel(day)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.menu)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([700, self.side.minimumWidth()])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        layout.addWidget(splitter, 1)
        self.setFocusProxy(self.menu.view)
        self._turn: tuple[int, int] | None = None
        self._connect()

    def _connect(self) -> None:
        band, menu = self.band, self.menu
        band.take_asked.connect(menu.take_current)
        band.absent_asked.connect(self.mark_absent)
        band.wishes_asked.connect(partial(self.mark_absent, by_wishes=True))
        band.nothing_asked.connect(self.leave_without)
        band.outside_asked.connect(self.turn_outside)
        menu.wanted.connect(self.take)
        menu.refused.connect(self.refused)
        self.side.recall_asked.connect(self.recall)
        self.side.withdrawal_asked.connect(self.withdrawal_asked)
        for keys, button in (
            ("A", band.absent),
            ("V", band.wishes),
            ("P", band.nothing),
            ("S", band.outside),
            ("F2", band.set_proxy),
            ("F4", band.why),
        ):
            self._key(keys, partial(_press, button))
        for figure in range(1, FIGURES + 1):
            self._key(str(figure), partial(menu.take_figure, figure))

    def _key(self, keys: str, act: Callable[[], None]) -> None:
        """A key of the page, once a press: held down it would choose for the next intern too. Fields keep theirs."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    @property
    def intern_id(self) -> int | None:
        """Id of the intern at hand."""
        round_ = self._day.round
        return round_.current.intern_id if round_ and round_.current else None

    def refresh(self) -> None:
        """Show the round as it is now; another intern at hand starts with no post chosen."""
        round_ = self._day.round
        if round_ is None:
            return
        turn = (round_.session.id, self.intern_id or 0)
        self.band.refresh()
        if turn != self._turn:
            self._turn = turn
            self.menu.start_turn()
        else:
            if self.band.kind != self.menu.kind:
                self.menu.kind = None
            self.menu.refresh()
        self.side.refresh()
        self.turn_shown.emit()

    def take(self, post_id: int) -> None:
        """The intern at hand takes a post."""
        round_ = self._day.round
        if round_ is None or round_.current is None:
            return
        done = self._day.run(
            choice_round.take,
            round_.current.intern_id,
            post_id,
            chosen_by=round_.current.proxy,
            supernumerary=self.menu.kind,
            seen=round_,
        )
        if done is not None:
            self._tell(
                self.tr("{name} : {post}. Enregistré ; Ctrl+Z l’annule.").format(
                    name=round_.intern(round_.current).full_name, post=post_words(self._day.plan, post_id)
                )
            )

    def mark_absent(self, *, by_wishes: bool = False) -> None:
        """The intern at hand does not answer; their written wishes choose when that was asked."""
        round_ = self._day.round
        if round_ is not None and round_.current is not None:
            self._do(choice_round.mark_absent, round_.current.intern_id, by_wishes=by_wishes, seen=round_)

    def leave_without(self) -> None:
        """The intern at hand leaves without a post."""
        if self.intern_id is not None:
            self._do(choice_round.no_post, self.intern_id)

    def recall(self, intern_id: int) -> None:
        """An absent intern is there: they are called next."""
        self._do(choice_round.recall, intern_id)

    def withdraw(self, intern_id: int, reason: str) -> None:
        """An intern leaves the choice."""
        self._do(choice_round.withdraw, intern_id, reason=reason)

    def turn_outside(self) -> None:
        """Show the posts outside the capacity, or the usual ones again."""
        kind = self.band.kind
        self.menu.kind = kind if self.menu.kind is None else None
        self.band.outside.setChecked(self.menu.kind is not None)
        self.menu.refresh()
        self.turn_shown.emit()

    def _do(self, verb: Callable[..., object], *arguments: object, **named: object) -> None:
        if self._day.run(verb, *arguments, **named) is None:  # type: ignore[arg-type]
            return
        round_ = self._day.round
        if round_ is not None and round_.held.events:
            name, what = event_words(self._day.plan, round_, round_.held.events[-1])
            self._tell(self.tr("{name} : {what}. Enregistré ; Ctrl+Z l’annule.").format(name=name, what=what))

    def _tell(self, sentence: str) -> None:
        """What was done, and how to take it back; the alarm stands beside the posts."""
        self.told.emit(sentence)
        self.menu.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _press(button: QWidget) -> None:
    """As a click: a key that is not offered now does nothing."""
    if button.isEnabled() and button.isVisible():
        button.click()  # type: ignore[attr-defined]
