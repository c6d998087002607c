"""« Une place de plus » : on which posts one more seat would better the plan that is shown, counted when looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.allocation.seat_rows import LEVEL, SEAT_SAMPLES, SeatRow, seat_columns, seat_rows
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.gui.tables.filtered_list import FilteredList
from pacte_desktop.services.allocation import Run, SeatWorth, prepare_input, seat_values_of


class SeatsPanel(QWidget):
    """``picked`` carries the id of the post gone to. ``found``: the rows, None while they are not counted."""

    picked = Signal(object)

    def __init__(self, plan: OpenPlan, reading: PlanReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._reading = plan, reading
        self._run: Run | None = None
        self._turn, self._is_counting = 0, False
        self.found: list[SeatRow] | None = None
        self._task = self.tr("Une place de plus")
        self.list: FilteredList[SeatRow] = FilteredList(
            self.tr("Postes où une place de plus compterait"), seat_columns(), lambda row: row.post_id, SEAT_SAMPLES
        )
        self.list.sort_by(LEVEL, Qt.SortOrder.AscendingOrder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.list.picked.connect(self.picked)
        plan.changed.connect(lambda _changes: self.forget())

    def show_run(self, run: Run | None) -> None:
        """Speak of this plan from now on."""
        if run is not self._run:
            self._run = run
            self.forget()

    def forget(self) -> None:
        """What was counted may be old."""
        self.found, self._is_counting = None, False
        self._plan.tasks.cancel(self._task)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Count when the tab is looked at, not before."""
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        run = self._run
        if run is None:
            self.list.set_records((), self.tr("Lancez un calcul pour voir où une place de plus compterait."))
            return
        if not self.isVisible() or self.found is not None or self._is_counting:
            return
        try:
            wanted = self._reading.wanted(run.settings)
        except KnownError as error:
            self.list.set_records((), str(error))
            return
        self._turn, self._is_counting = self._turn + 1, True
        turn = self._turn
        self.list.set_records((), self.tr("L’effet d’une place de plus se calcule, poste par poste…"))

        def work(watch: Watch) -> tuple[SeatWorth, ...]:
            return seat_values_of(prepare_input(wanted, watch), run)

        self._plan.tasks.start(self._task, work, self._take, self._fail, lambda: self._stopped(turn))

    def _take(self, values: tuple[SeatWorth, ...]) -> None:
        self._is_counting, run = False, self._run
        if run is None:
            return
        types = {code: item.label for code, item in self._plan.snapshot.board.types.items()}
        self.found = seat_rows(values, run, types)
        self.list.set_records(self.found, self._lead(run, self.found))

    def _lead(self, run: Run, rows: list[SeatRow]) -> str:
        if not run.proved:
            return counted(
                len(rows),
                self.tr(
                    "Sur {n} poste, une place de plus placerait un interne de plus. "
                    "Les autres niveaux ne se comptent que pour un optimum prouvé."
                ),
                self.tr(
                    "Sur {n} postes, une place de plus placerait un interne de plus. "
                    "Les autres niveaux ne se comptent que pour un optimum prouvé."
                ),
            )
        if not rows:
            return self.tr("Aucun poste : une place de plus n’améliorerait ce plan à aucun niveau.")
        return counted(
            len(rows),
            self.tr("Une place de plus améliorerait ce plan sur {n} poste ; le choisir y mène."),
            self.tr("Une place de plus améliorerait ce plan sur {n} postes ; en choisir un y mène."),
        )

    def _fail(self, error: Exception) -> None:
        self._is_counting = False
        if not isinstance(error, KnownError):
            raise error
        self.found = []
        self.list.set_records((), str(error))

    def _stopped(self, turn: int) -> None:
        """Stopped from the status bar, or for a newer turn; leaving the tab and coming back counts again."""
        if self._is_counting and turn == self._turn:
            self._is_counting = False
            self.list.set_records((), self.tr("Arrêté. Revenez à cet onglet pour reprendre le calcul."))
