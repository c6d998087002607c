"""The lists about one plan, in tabs: who moves, who has no post, where a seat would help, checker and ledger."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.allocation.ledger_panel import LedgerPanel
from pacte_desktop.gui.pages.allocation.moves_panel import MovesPanel
from pacte_desktop.gui.pages.allocation.problem_rows import (
    PROBLEM_SAMPLES,
    Numbered,
    numbered,
    problem_columns,
    problem_target,
)
from pacte_desktop.gui.pages.allocation.run_shelf import Shelved
from pacte_desktop.gui.pages.allocation.seats_panel import SeatsPanel
from pacte_desktop.gui.pages.allocation.unplaced_rows import UNPLACED_SAMPLES, unplaced_columns
from pacte_desktop.gui.pages.allocation.why_button import WhyButton
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.gui.tables.filtered_list import FilteredList
from pacte_desktop.services.allocation import Placement, Run
from pacte_desktop.services.sheets import Target

_UNPLACED, _PROBLEMS = 1, 2


class RunDetails(QTabWidget):
    """``target_asked``: the intern, post or site gone to.

    ``why_asked``: why an intern has no other post, with the run (None for the plan in force) and the intern's id (None
    when nobody is selected).
    """

    target_asked = Signal(object)
    why_asked = Signal(object, object)

    def __init__(self, plan: OpenPlan, reading: PlanReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self.moves = MovesPanel()
        self.unplaced: FilteredList[Placement] = FilteredList(
            self.tr("Internes sans poste"), unplaced_columns(), lambda item: item.intern_id, UNPLACED_SAMPLES
        )
        self.problems: FilteredList[Numbered] = FilteredList(
            self.tr("Contrôle du plan"), problem_columns(), lambda item: item[0], PROBLEM_SAMPLES
        )
        self.seats = SeatsPanel(plan, reading)
        self.ledger = LedgerPanel(plan, reading)
        self.why_buttons = (WhyButton(self.moves.list), WhyButton(self.unplaced))
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setAccessibleName(self.tr("Détails du calcul choisi"))
        self.addTab(self.moves, self.tr("Qui bouge"))
        self.addTab(self.unplaced, self.tr("Sans poste"))
        self.addTab(self.problems, self.tr("Contrôle"))
        self.addTab(self.seats, self.tr("Une place de plus"))
        self.addTab(self.ledger, self.tr("Équité"))
        self.currentChanged.connect(lambda _tab: self.read_ledger())
        self.problems.picked.connect(self._follow)
        self.seats.picked.connect(lambda key: self.target_asked.emit(Target("post", str(key))))
        for button in self.why_buttons:
            button.asked.connect(self._ask_why)
        for panel in (self.moves, self.unplaced, self.ledger):
            panel.picked.connect(lambda key: self.target_asked.emit(Target("intern", str(key))))

    def forget_ledger(self) -> None:
        """The plan changed: what the ledger says may be old."""
        self.ledger.found = None
        self.read_ledger()

    def read_ledger(self) -> None:
        """Count the ledger when it is looked at, not before."""
        if self.currentWidget() is self.ledger and self.isVisible() and self.ledger.found is None:
            self.ledger.read()

    def show_plan(self, items: Sequence[Shelved], item: Shelved | None) -> None:
        """Show what there is to say of ``item``, which stands among ``items``."""
        self._run = item.run if item else None
        self.seats.show_run(self._run)
        self.moves.show_items(items if item else (), item)
        if self._run is None:
            self.unplaced.set_records((), "")
            self.problems.set_records((), "")
            return
        run = self._run
        lead = counted(
            len(run.unplaced),
            self.tr("{n} interne n’a pas de poste dans ce plan."),
            self.tr("{n} internes n’ont pas de poste dans ce plan."),
        )
        self.unplaced.set_records(run.unplaced, " ".join([lead, *run.notes]))
        self.problems.set_records(numbered(run.problems), self._judgement(run))
        self.setTabText(_UNPLACED, self.tr("Sans poste ({n})").format(n=grouped(len(run.unplaced))))
        self.setTabText(_PROBLEMS, self.tr("Contrôle ({n})").format(n=grouped(len(run.problems))))

    def _judgement(self, run: Run) -> str:
        if not run.problems:
            return self.tr("Le contrôle indépendant ne trouve rien à redire à ce plan.")
        found = counted(
            len(run.problems),
            self.tr("{n} constat ; le choisir y mène."),
            self.tr("{n} constats ; en choisir un y mène."),
        )
        elsewhere = sum(problem.severity is Severity.ERROR for problem in run.problems) - len(run.errors)
        if not elsewhere:
            return found
        return counted(
            elsewhere,
            self.tr("{found} {n} erreur ne vient pas des affectations, mais des listes ou des postes ouverts."),
            self.tr("{found} {n} erreurs ne viennent pas des affectations, mais des listes ou des postes ouverts."),
            found=found,
        )

    def _ask_why(self, intern_id: int | None) -> None:
        in_force = self._run is None or self._run.method is None
        self.why_asked.emit(None if in_force else self._run, intern_id)

    def _follow(self, number: int) -> None:
        if self._run is not None:
            self.follow_problem(self._run.problems[number])

    def follow_problem(self, problem: Problem) -> None:
        """Go to what a problem speaks of."""
        target = problem_target(problem)
        if target is not None:
            self.target_asked.emit(target)
