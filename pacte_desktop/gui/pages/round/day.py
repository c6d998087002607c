"""The day of choice as the page shows it: the sessions, the one looked at, and the round while one is held."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import ChoiceSession, FrozenRound, SessionStatus
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services import choice_sessions
from pacte_desktop.services.choice_round import Round
from pacte_desktop.services.choice_sessions import CallList, Gate, GateError
from pacte_desktop.services.round_view import unready_round

# What a change of these leaves as it was: nothing of the day rests on them.
_ELSEWHERE = frozenset({"urgent_care_equipment", "coverage_definition", "commune_layer", "scenario", "housing"})
_PREFERRED = (SessionStatus.OPEN, SessionStatus.DRAFT, SessionStatus.FROZEN, SessionStatus.ANNULLED)


class Day(QObject):
    """``gate`` and ``calls`` hold for a session in preparation, ``round`` for one that was opened; else None."""

    changed = Signal()
    """Another session is looked at, or something of it changed."""
    turned = Signal()
    """Something happened in the round: another intern is at hand, or the seats left changed."""

    def __init__(self, plan: OpenPlan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.sessions: tuple[ChoiceSession, ...] = ()
        self.session: ChoiceSession | None = None
        self.gate: Gate | None = None
        self.calls: CallList | None = None
        self.round: Round | None = None
        self.kept: tuple[FrozenRound, ...] = ()
        self.is_watched: Callable[[], bool] = lambda: True
        """False while nobody looks: what others change is then read when somebody does."""
        self._is_stale = False
        self._left_out: dict[int, set[int]] = {}
        plan.changed.connect(self._follow)
        self._read()

    @property
    def is_open(self) -> bool:
        """True while interns choose in the session looked at."""
        return self.session is not None and self.session.status is SessionStatus.OPEN

    @property
    def left_out(self) -> frozenset[int]:
        """Interns whom a person leaves out of the call list to be drawn up."""
        return frozenset(self._left_out.get(self.session.id, ())) if self.session else frozenset()

    @property
    def frozen(self) -> FrozenRound | None:
        """The session looked at as it was kept; None while it is not."""
        session = self.session
        kept = [item for item in self.kept if session is not None and item.session_id == session.id]
        return kept[-1] if kept else None

    def choose(self, session_id: int) -> None:
        """Look at another session."""
        if self.session is None or session_id != self.session.id:
            self._read(session_id)
            self.changed.emit()

    def leave_out(self, intern_id: int, *, is_left_out: bool) -> None:
        """Leave an intern out of the call list to be drawn up, or take them back."""
        if self.session is not None:
            listed = self._left_out.setdefault(self.session.id, set())
            (listed.add if is_left_out else listed.discard)(intern_id)
            self._read(self.session.id)
            self.changed.emit()

    def run(self, verb: Callable[..., Changes], *arguments: Any, **named: Any) -> Changes | None:
        """Call a verb on the session looked at; None when it was refused, which the window then says."""
        if self.session is None:
            return None
        session_id = self.session.id
        return self.plan.run(lambda file: verb(file, session_id, *arguments, **named))

    def make(self, verb: Callable[..., int], *arguments: Any, **named: Any) -> bool:
        """Call a verb that makes a session, and look at that one; False when it was refused."""
        made: list[int] = []

        def run(file: Any) -> Changes:
            made.append(verb(file, *arguments, **named))
            label = file.next_undo() or ""
            return Changes.of(label, [("choice_session", made[0])])

        if self.plan.run(run) is None:
            return False
        self.choose(made[0])
        return True

    def draw_up(self) -> bool:
        """Draw up the call list; False when it was refused."""
        return self.run(partial(choice_sessions.draw_up, leave_out=self.left_out)) is not None

    def _follow(self, changes: Changes) -> None:
        """Only an event of the round looked at is quick; after anything else everything is read again."""
        if set(changes.ids) <= _ELSEWHERE:
            return
        if not self.is_watched() and not changes.touch("choice_event", "choice_session"):
            self._is_stale = True
            return
        is_event = set(changes.ids) <= {"choice_event", "assignment"}
        if self.round is not None and is_event and not self._is_stale:
            self.round = self.round.refreshed(self.plan.file, changes)
            self.turned.emit()
            return
        self._read(self.session.id if self.session else None)
        self.changed.emit()

    def catch_up(self) -> None:
        """Somebody looks again: read what changed meanwhile."""
        if self._is_stale:
            self._read(self.session.id if self.session else None)
            self.changed.emit()

    def _read(self, session_id: int | None = None) -> None:
        self._is_stale = False
        file = self.plan.file
        self.sessions = choice_sessions.sessions(file)
        self.kept = choice_sessions.frozen_rounds(file)
        self.session = next((item for item in self.sessions if item.id == session_id), None) or self._usual()
        self.gate = self.calls = self.round = None
        if self.session is None:
            return
        if self.session.status is SessionStatus.DRAFT:
            self._read_draft(self.session.id)
            return
        self._start(self.session.id)

    def _start(self, session_id: int) -> None:
        """Make the round beside the window: every pair of intern and post is judged once."""
        try:
            unready = unready_round(self.plan.file, session_id)
        except KnownError as error:
            self.plan.failed.emit(error)
            return
        self.plan.tasks.start(self.tr("Séance de choix"), lambda _watch: unready.ready(), self._begin, self._fail)

    def _begin(self, made: Round) -> None:
        if self.session is None or made.session.id != self.session.id:
            return
        self.round = made
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.plan.failed.emit(error)

    def _read_draft(self, session_id: int) -> None:
        self.gate = choice_sessions.gate(self.plan.file, session_id, leave_out=self.left_out)
        try:
            self.calls = choice_sessions.call_list(self.plan.file, session_id)
        except GateError as refused:
            self.gate = refused.gate

    def _usual(self) -> ChoiceSession | None:
        """The session that one most likely wants to see: an open one, else one in preparation, else the last."""
        return min(self.sessions, key=lambda item: (_PREFERRED.index(item.status), -item.number), default=None)
