"""The choice session page: the bar of the session, and what its state asks for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pacte_desktop.domain.choice import SessionStatus
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.round.acts import RoundActs
from pacte_desktop.gui.pages.round.call_list_view import CallListView
from pacte_desktop.gui.pages.round.closed_view import ClosedView
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.empty_view import EmptyView
from pacte_desktop.gui.pages.round.gate_view import GateView
from pacte_desktop.gui.pages.round.open_view import OpenView
from pacte_desktop.gui.pages.round.projector import Projector
from pacte_desktop.gui.pages.round.session_bar import SessionBar
from pacte_desktop.gui.selection import Selection
from pacte_desktop.services.choice_sessions import remove_session, verify
from pacte_desktop.services.sheets import Target


class RoundPage(QWidget):
    """``target_asked``: show something on its own page; ``takeable_changed``: the sites (ids) that the intern at hand
    may choose, and their name, empty for nobody."""

    target_asked = Signal(object)
    takeable_changed = Signal(object, str)
    print_asked = Signal()
    """The list of vacant posts is wanted on paper."""

    def __init__(self, plan: OpenPlan, selection: Selection, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._plan = plan
        self._selection = selection
        self.banner = banner
        self.day = Day(plan, self)
        self.day.is_watched = self._is_watched
        self.acts = RoundActs(self.day, self)
        self.bar = SessionBar(self.day)
        self.empty = EmptyView()
        self.gate = GateView(self.day)
        self.calls = CallListView(self.day)
        self.open = OpenView(self.day)
        self.closed = ClosedView(self.day)
        self.loading = plain_label(self.tr("La séance se prépare…"), "heading")
        self.loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.projector: Projector | None = None
        self.stack = QStackedWidget()
        for view in (self.empty, self.gate, self.calls, self.open, self.closed, self.loading):
            self.stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.day.changed.connect(self.refresh)
        self.day.turned.connect(self._show_turn)
        self.bar.asked.connect(self._ask)
        self.bar.projection_asked.connect(self.show_projection)
        self.empty.asked.connect(self.acts.create)
        self.gate.draw_up_asked.connect(self.day.draw_up)
        self.gate.lifted.connect(self.acts.lift)
        self.gate.corrected.connect(self.acts.correct)
        self.gate.followed.connect(lambda intern_id: self.target_asked.emit(Target("intern", str(intern_id))))
        self.calls.picked.connect(lambda key: self._selection.select(Target("intern", str(key))))
        self.calls.proxy_asked.connect(self.acts.set_proxy)
        self.calls.reason_asked.connect(self.acts.explain_rank)
        self.open.band.proxy_asked.connect(self.acts.set_proxy)
        self.open.band.reason_asked.connect(self.acts.explain_rank)
        self.open.menu.picked.connect(lambda key: self._selection.select(Target("post", str(key))))
        self.open.told.connect(self.banner.show_done)
        self.open.refused.connect(self.banner.show_refusal)
        self.open.withdrawal_asked.connect(self.acts.withdraw)
        self.acts.withdrawn.connect(self.open.withdraw)
        self.open.turn_shown.connect(self._tell_takeable)
        self.closed.picked.connect(lambda kind, key: self._selection.select(Target(kind, str(key))))
        self.closed.copied.connect(self.banner.show_done)
        self.closed.verify_asked.connect(self.verify)
        self.closed.replay_asked.connect(self.acts.show_replay)
        self.closed.print_asked.connect(self.print_asked)
        self._selection.changed.connect(self._follow)
        self._plan.coverage_changed.connect(self._show_turn)

    def _is_watched(self) -> bool:
        return self.isVisible() or (self.projector is not None and self.projector.isVisible())

    def _ask(self, name: str) -> None:
        self.banner.hide()
        asked = {
            "new": self.acts.create,
            "change": self.acts.change,
            "remove": self.remove,
            "draw_up": self.day.draw_up,
            "open": self.acts.open,
            "freeze": self.acts.freeze,
            "annul": self.acts.annul,
            "again": self.acts.again,
            "compare": self.acts.show_comparison,
        }
        asked[name]()

    def intern_at_hand(self) -> int | None:
        """Id of the intern who is choosing; None outside an open session."""
        return self.open.intern_id if self.day.is_open else None

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is ready for the next choice."""
        super().showEvent(event)
        self.day.catch_up()
        view = self.stack.currentWidget()
        if view is not None:
            self.setFocusProxy(view)

    def refresh(self) -> None:
        """Show the view that the state of the session asks for."""
        view = self._view()
        for shown in (self.gate, self.calls, self.open, self.closed):
            if view is shown:
                shown.refresh()
        if view is self.empty:
            shut = self._plan.file.read_only
            self.empty.forbid(self.tr("Ce plan est ouvert en lecture seule.") if shut else "")
        is_other = self.stack.currentWidget() is not view
        self.stack.setCurrentWidget(view)
        self.bar.refresh()
        self.setFocusProxy(view)
        if is_other and self.isVisible():
            self.banner.hide()
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.day.is_open or self.day.round is None:
            self.takeable_changed.emit(frozenset(), "")

    def _view(self) -> QWidget:
        session, day = self.day.session, self.day
        if session is None:
            return self.empty
        if session.status is SessionStatus.DRAFT:
            shut = day.gate is not None and not day.gate.passes
            listed = day.calls is not None and bool(day.calls.calls)
            return self.calls if listed and not shut else self.gate
        if day.round is None:
            return self.loading
        return self.open if session.status is SessionStatus.OPEN else self.closed

    def _show_turn(self) -> None:
        if self.stack.currentWidget() is self.open:
            if self._plan.last_was_undo:
                self.banner.hide()
            self.open.refresh()
            self.bar.refresh()

    def _tell_takeable(self) -> None:
        round_ = self.day.round
        intern = round_.current_intern if round_ and self.day.is_open else None
        sites = self.open.menu.takeable_sites if intern else frozenset()
        self.takeable_changed.emit(sites, intern.full_name if intern else "")

    def _follow(self, target: Target | None) -> None:
        if target is None or not self.isVisible():
            return
        if target.kind == "post" and self.stack.currentWidget() is self.open:
            self.open.menu.make_current(int(target.key))
        elif target.kind == "intern" and self.stack.currentWidget() is self.calls:
            self.calls.make_current(int(target.key))

    def remove(self) -> None:
        """Delete the session in preparation; undo brings it back."""
        session = self.day.session
        if session is not None and self.day.run(remove_session) is not None:
            words = self.tr("La séance « {label} » est supprimée ; Ctrl+Z la rétablit.")
            self.banner.show_done(words.format(label=session.label))

    def focus_filter(self) -> None:
        """Put the cursor into the filter of the list in view."""
        view = self.stack.currentWidget()
        for shown, search in (
            (self.calls, self.calls.search),
            (self.open, self.open.menu.search),
            (self.closed, self.closed.search),
        ):
            if view is shown:
                search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                search.selectAll()

    def verify(self) -> None:
        """Check the signature of every kept session, and say what was found."""
        try:
            found = verify(self._plan.file)
        except KnownError as error:
            self.banner.show_error(error)
            return
        words = "\n".join(check.sentence for check in found)
        if all(check.is_sound for check in found):
            self.banner.show_done(words)
        else:
            self.banner.show_refusal(words)

    def show_projection(self) -> None:
        """Open the window for the room, or bring it to the front."""
        if self.projector is None:
            self.projector = Projector(self.day, self)
        self.projector.open_for_room()

    def refresh_theme(self) -> None:
        """Take the colours of the theme."""
        self.bar.refresh_theme()
        if self.projector is not None:
            self.projector.refresh_theme()

    def leave(self) -> None:
        """The plan is closed: nothing of it stays on the wall."""
        if self.projector is not None:
            self.projector.close()
