"""Which posts a choice would leave empty: simulated before the list is published, an estimate with its range."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.work_card import WorkCard
from pacte_desktop.gui.tables.slack_rows import empty_columns, range_text
from pacte_desktop.services.coverage import minutes_source, without_official
from pacte_desktop.services.opening_simulation import EmptySeats, OpeningForecast, plan_wishes, simulate_opening


class SimulationView(QWidget):
    """A button, the work under way, and the forecast. ``simulated``: there is another forecast, or none."""

    simulated = Signal()
    posts_asked = Signal()

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._task_name = self.tr("Choix simulés")
        self.forecast: OpeningForecast | None = None
        self.run = QPushButton(self.tr("Simuler les choix"))
        self.run.setProperty("primary", True)
        self.posts = QPushButton(self.tr("Voir les postes vides"))
        self.words = plain_label("", "value")
        self.assumptions = plain_label("", "muted")
        self.work = WorkCard(plan.tasks, self._task_name)
        self.types: TableBox[EmptySeats] = TableBox(
            self.tr("Places vides par type de stage"), empty_columns(self.tr("Type de stage")), lambda row: row.key
        )
        self.areas: TableBox[EmptySeats] = TableBox(
            self.tr("Places vides par département"), empty_columns(self.tr("Département")), lambda row: row.key
        )
        self._arrange()
        self.run.clicked.connect(self.simulate)
        self.posts.clicked.connect(self.posts_asked)
        self._show()

    def _arrange(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.words, 1)
        acts.addWidget(self.posts)
        acts.addWidget(self.run)
        tables = QHBoxLayout()
        tables.setSpacing(16)
        tables.addWidget(self.types, 1)
        tables.addWidget(self.areas, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(acts)
        layout.addWidget(self.work)
        layout.addWidget(self.assumptions)
        layout.addLayout(tables, 1)
        self._spare = QWidget()
        layout.addWidget(self._spare, 1)

    def simulate(self) -> None:
        """Simulate choices beside the window, from the plan as it is now."""
        plan = self._plan
        snapshot, territory, wanted = plan.snapshot, plan.territory, without_official(plan.coverage_input)
        try:
            wishes = plan_wishes(plan.file)
        except KnownError as error:
            plan.failed.emit(error)
            return
        self._set_working(working=True)
        plan.tasks.start(
            self._task_name,
            lambda watch: simulate_opening(
                snapshot, territory, minutes_source(wanted, territory.communes), wishes, watch=watch
            ),
            self._take,
            self._fail,
            self._stopped,
        )

    def forget(self) -> None:
        """The plan changed: what was foreseen no longer holds."""
        if self.forecast is not None:
            self.forecast = None
            self._show()
            self.simulated.emit()

    def _set_working(self, *, working: bool) -> None:
        self.work.set_working(working)
        self.run.setEnabled(not working)
        self.run.setToolTip(self.tr("La simulation est en cours.") if working else "")

    def _take(self, found: OpeningForecast) -> None:
        self._set_working(working=False)
        self.forecast = found
        self._show()
        self.simulated.emit()

    def _fail(self, error: Exception) -> None:
        self._set_working(working=False)
        if not isinstance(error, KnownError):
            raise error
        self._plan.failed.emit(error)

    def _stopped(self) -> None:
        self._set_working(working=False)

    def _show(self) -> None:
        found = self.forecast
        for widget in (self.types, self.areas, self.posts, self.assumptions):
            widget.setVisible(found is not None)
        self._spare.setVisible(found is None)
        if found is None:
            self.words.setText(
                self.tr(
                    "Avant de publier la liste : où tomberaient les places vides ? La simulation fait choisir les "
                    "internes dans l’ordre d’appel, par leurs vœux connus, sinon par le trajet depuis leur domicile."
                )
            )
            return
        total, low, high = found.total, found.unplaced[0], found.unplaced[2]
        text = self.tr(
            "Estimation : places vides {empty} sur {seats} (médiane {median}) ; internes sans poste {unplaced} sur "
            "{interns}."
        )
        self.words.setText(
            text.format(
                empty=range_text(total.low, total.high),
                seats=grouped(total.seats),
                median=grouped(total.median),
                unplaced=range_text(low, high),
                interns=grouped(found.interns),
            )
        )
        self.assumptions.setText(" ".join(found.assumptions))
        self.types.show_records(found.types)
        self.areas.show_records(found.areas)
