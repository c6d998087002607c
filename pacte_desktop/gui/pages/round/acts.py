"""The acts of the page that ask something first: prepare, open, freeze, annul, lift a rule, name a proxy, explain."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pacte_desktop.domain.choice import CallListEntry, SessionStatus
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Problem
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.dialogs.guide_dialog import add_help_key
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.derogation_dialog import DerogationDialog
from pacte_desktop.gui.pages.round.motive_dialog import MotiveDialog
from pacte_desktop.gui.pages.round.proxy_dialog import ProxyDialog
from pacte_desktop.gui.pages.round.rank_dialog import RankDialog
from pacte_desktop.gui.pages.round.replay_dialog import ReplayDialog
from pacte_desktop.gui.pages.round.rounds_dialog import RoundsDialog
from pacte_desktop.gui.pages.round.session_dialog import SessionDialog
from pacte_desktop.placement.call_order import call_order
from pacte_desktop.services import choice_sessions
from pacte_desktop.services.prechoice import WEEKS


class RoundActs(QObject):
    """Dialogs over the page. ``withdrawn``: an intern leaves the choice, and why."""

    withdrawn = Signal(int, str)

    def __init__(self, day: Day, page: QWidget) -> None:
        super().__init__(page)
        self._day = day
        self._page = page

    def _open(self, dialog: QDialog) -> None:
        add_help_key(dialog, "round")
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def create(self) -> None:
        """Prepare a session."""
        dialog = self._form()
        dialog.accepted.connect(lambda: self._create(dialog))
        self._open(dialog)

    def _create(self, dialog: SessionDialog) -> None:
        """The session, and before it the trial choice that a local rule wants; the page stays at the choice."""
        trial = dialog.trial_values
        if trial is None or self._day.make(choice_sessions.create_session, **trial):
            self._day.make(choice_sessions.create_session, **dialog.values)

    def correct(self, intern_id: int) -> None:
        """Correct the record of an intern whom the gate retains."""
        from pacte_desktop.gui.dialogs.intern_dialog import InternDialog

        dialog = InternDialog(self._day.plan, intern_id, self._page)
        add_help_key(dialog, "placement")
        dialog.open()

    def change(self) -> None:
        """Change a session in preparation."""
        session = self._day.session
        if session is None:
            return
        dialog = self._form(change=True)
        dialog.accepted.connect(
            lambda: self._day.plan.run(choice_sessions.change_session, replace(session, **dialog.values))
        )
        self._open(dialog)

    def _form(self, *, change: bool = False) -> SessionDialog:
        board = self._day.plan.snapshot.board
        key = board.parameters.text("order.key")
        weeks = None if change else board.parameters.optional_integer(WEEKS)
        return SessionDialog(board.types, key, self._day.session if change else None, self._page, trial_weeks=weeks)

    def open(self) -> None:
        """Open the session: from now on its list is fixed."""
        self._day.run(choice_sessions.open_session)

    def freeze(self) -> None:
        """Sign the session and keep it, once its motive is told."""
        session, round_ = self._day.session, self._day.round
        if session is None or round_ is None:
            return
        counts = round_.state.counts
        placed = counted(counts.placed, self.tr("{n} interne placé"), self.tr("{n} internes placés"))
        absent = counted(counts.absent, self.tr("{n} absent"), self.tr("{n} absents"))
        dialog = MotiveDialog(
            self.tr("Figer la séance"),
            [
                self.tr("« {label} » : {placed}, {absent}.").format(label=session.label, placed=placed, absent=absent),
                self.tr(
                    "La séance sera signée et gardée. Aucune étape faite jusqu’ici ne pourra plus être annulée, "
                    "pas même par Ctrl+Z."
                ),
            ],
            self.tr("Figer la séance"),
            self._page,
        )
        dialog.accepted.connect(lambda: self._day.run(choice_sessions.freeze, dialog.motive))
        self._open(dialog)

    def annul(self) -> None:
        """Annul the session, once the numbers and the motive are told."""
        session, round_ = self._day.session, self._day.round
        if session is None or round_ is None:
            return
        given = counted(
            round_.state.counts.placed,
            self.tr("{n} affectation donnée par « {label} » sera retirée."),
            self.tr("{n} affectations données par « {label} » seront retirées."),
            label=session.label,
        )
        kept = self.tr(
            "Ce qui s’est passé reste gardé et signé, avec le motif. Une annulation ne s’annule pas : "
            "pour choisir de nouveau, il faudra une nouvelle procédure."
        )
        dialog = MotiveDialog(
            self.tr("Annuler la procédure"), [given, kept], self.tr("Annuler la procédure"), self._page
        )
        dialog.accepted.connect(lambda: self._day.run(choice_sessions.annul, dialog.motive))
        self._open(dialog)

    def again(self) -> None:
        """Prepare a second procedure in the place of an annulled one."""
        session = self._day.session
        if session is None or session.status is not SessionStatus.ANNULLED:
            return
        dialog = MotiveDialog(
            self.tr("Nouvelle procédure"),
            [
                self.tr(
                    "Une nouvelle séance reprend les réglages de « {label} ». Sa liste d’appel sera contrôlée et "
                    "établie de nouveau ; la première séance reste gardée."
                ).format(label=session.label)
            ],
            self.tr("Préparer la nouvelle procédure"),
            self._page,
        )
        dialog.accepted.connect(lambda: self._day.make(choice_sessions.second_procedure, session.id, dialog.motive))
        self._open(dialog)

    def lift(self, problem: Problem) -> None:
        """Record who lifted a rule for an intern, when and why."""
        intern = self._day.plan.snapshot.board.interns.get(problem.intern_id or 0)
        if intern is None:
            return
        dialog = DerogationDialog(intern.full_name, problem.sentence, self._page)
        dialog.accepted.connect(lambda: self._grant(problem, intern.id, dialog))
        self._open(dialog)

    def _grant(self, problem: Problem, intern_id: int, dialog: DerogationDialog) -> None:
        self._day.plan.run(
            partial(
                choice_sessions.grant_derogation,
                rule=problem.rule,
                intern_id=intern_id,
                post_id=None,
                granted_by=dialog.author.text(),
                granted_on=dialog.granted_on,
                motive=dialog.motive.text(),
            )
        )

    @property
    def _listed(self) -> list[tuple[CallListEntry, Intern]]:
        """The call list of the session looked at, in preparation or held."""
        if self._day.round is not None:
            return [(entry, self._day.round.intern(entry)) for entry in self._day.round.state.entries]
        return [(call.entry, call.intern) for call in self._day.calls.calls] if self._day.calls else []

    def set_proxy(self, intern_id: int) -> None:
        """Name who chooses for an intern."""
        found = next(((entry, intern) for entry, intern in self._listed if intern.id == intern_id), None)
        if found is None:
            return
        entry, intern = found
        dialog = ProxyDialog(intern.full_name, entry.proxy, self._page)
        dialog.accepted.connect(lambda: self._day.run(choice_sessions.set_proxy, intern_id, dialog.proxy))
        self._open(dialog)

    def explain_rank(self, intern_id: int) -> None:
        """Say why an intern is called at their place."""
        session = self._day.session
        if session is None:
            return
        positions = {intern.id: entry.position for entry, intern in self._listed}
        order = call_order(self._day.plan.snapshot.board.parameters, session.order_key, positions)
        ordered = [intern for _entry, intern in self._listed]
        intern = next(other for other in ordered if other.id == intern_id)
        self._open(RankDialog(intern, ordered, order, self._page))

    def withdraw(self, intern_id: int) -> None:
        """Ask why an intern leaves the choice."""
        interns = self._day.plan.snapshot.board.interns
        name = interns[intern_id].full_name if intern_id in interns else str(intern_id)
        dialog = MotiveDialog(
            self.tr("Désistement"),
            [
                self.tr("{name} quitte le choix.").format(name=name),
                self.tr(
                    "Sa place, si une a été prise, redevient libre pour les internes appelés ensuite ; "
                    "les tours déjà passés ne changent pas."
                ),
            ],
            self.tr("Noter le désistement"),
            self._page,
        )
        dialog.accepted.connect(lambda: self.withdrawn.emit(intern_id, dialog.motive))
        self._open(dialog)

    def show_replay(self) -> None:
        """Who would change, had one intern not been called."""
        if self._day.round is not None:
            self._open(ReplayDialog(self._day, self._page))

    def show_comparison(self) -> None:
        """Who changes site between two sessions."""
        if len(self._day.sessions) > 1:
            self._open(RoundsDialog(self._day, self._page))
