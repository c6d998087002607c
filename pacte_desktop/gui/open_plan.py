"""The plan in the window: what is known of it now, the verbs that change it, and signals that say what changed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.services import coverage as coverage_service
from pacte_desktop.services.coverage import Computed, CoverageInput
from pacte_desktop.services.definitions import choose_definition
from pacte_desktop.services.layers import choose_layer, edition_label
from pacte_desktop.services.minutes import MinutesChoice, choose_minutes, open_source, usual_choice
from pacte_desktop.services.minutes_offer import fitting_choice
from pacte_desktop.services.plan_territory import open_plan_territory
from pacte_desktop.services.sheets import Sheet, Target, make_sheet
from pacte_desktop.services.snapshot import read_snapshot, refreshed
from pacte_desktop.services.travel import HomeTravel, prepare_travel, travel_to_sites
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.minutes_source import MinutesSource


class OpenPlan(QObject):
    """One open plan. ``snapshot`` and ``territory`` are always whole; signals say which part is new."""

    changed = Signal(object)  # Changes
    coverage_changed = Signal()
    layers_chosen = Signal()
    """Another edition of a layer of communes is in force."""
    failed = Signal(object)  # KnownError, RefusedError among them
    said = Signal(str)  # something that the program did of itself
    leaving = Signal()
    """The file is about to be given back: whoever works on it beside the window stops."""

    def __init__(self, plan: PlanFile, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = plan
        self.tasks = tasks
        self.last_was_undo = False
        self.trouble = ""
        """Why there is no coverage although none is being computed; empty otherwise."""
        self.snapshot = read_snapshot(plan)
        self._wanted = coverage_service.coverage_input(plan)
        self._source: MinutesSource | None = None
        self.computed: Computed | None = None
        """The coverage in view with what it was computed from; None while it is computed."""
        self._homes: dict[str, HomeTravel] = {}
        self._is_written_beside = False
        self._postponed: Computed | None = None
        self.territory = open_plan_territory(self._wanted)
        if self._wanted.kept is not None and not coverage_service.lacks_places(self._wanted):
            self._take_kept()

    @property
    def definition(self) -> CoverageDefinition:
        """The definition under which the plan is shown."""
        return self._wanted.definition

    @property
    def coverage_input(self) -> CoverageInput:
        """Everything that the coverage in view depends on."""
        return self._wanted

    @property
    def lacks_places(self) -> bool:
        """True while nobody has told the plan where urgent care is."""
        return coverage_service.lacks_places(self._wanted)

    @property
    def travel_source(self) -> MinutesSource:
        """Minutes from any commune to any other: the source in use, or the usual one where that knows only its own."""
        if self._source is None or self._source.facts.kind is TravelTimeSource.OFFICIAL:
            communes = self.territory.communes
            self._source = open_source(usual_choice(communes), communes, self.snapshot.info.region)
        return self._source

    def travel_from(self, insee_code: str) -> HomeTravel:
        """Minutes from a commune to every training site, by the source of minutes in use."""
        if insee_code not in self._homes:
            self._homes[insee_code] = travel_to_sites(
                self.territory.communes, self.travel_source, insee_code, self.snapshot.sites.values()
            )
        return self._homes[insee_code]

    def start(self) -> None:
        """Compute the coverage beside the window, when it was not kept in the file and there are places to reach."""
        if coverage_service.lacks_places(self._wanted):
            self._say_trouble(str(coverage_service.no_places()))
        elif self.territory.coverage is None:
            wanted, communes = self._wanted, self.territory.communes
            self.tasks.start(
                QCoreApplication.translate("OpenPlan", "Minutes jusqu’aux soins urgents"),
                lambda watch: coverage_service.compute(wanted, communes, watch),
                self._use_coverage,
                self._fail_coverage,
                lambda: self._stop_coverage(wanted),
            )
        else:
            self.tasks.prepare(prepare_travel)  # The first intern chosen would wait for it.

    def look_again(self) -> None:
        """Compute the coverage anew after another definition, source of minutes or equipment."""
        self._wanted = coverage_service.coverage_input(self.file)
        self._source = None
        self._homes.clear()
        self.trouble = ""
        self.territory, self.computed = replace(self.territory, coverage=None, is_awaited=True), None
        self.coverage_changed.emit()
        self.start()

    def choose_definition(self, code: str) -> None:
        """Show the plan under another definition; official minutes of the former one give way, and that is said."""
        if code == self._wanted.definition.code:
            return
        if self._choose(choose_definition, code):
            fitting = fitting_choice(self._wanted, self.definition)
            if fitting != self._wanted.choice and self._choose(choose_minutes, fitting):
                self.said.emit(
                    QCoreApplication.translate(
                        "OpenPlan",
                        "Les minutes officielles choisies valent pour une autre définition : d’autres les remplacent.",
                    )
                )
            self.look_again()

    def choose_minutes(self, choice: MinutesChoice | None) -> None:
        """Show the plan with minutes from another source; None leaves the choice to the program."""
        if self._choose(choose_minutes, choice):
            self.look_again()

    def choose_layer(self, layer_id: int) -> None:
        """Use this edition of a layer of communes wherever its kind is looked at, and say so."""
        if not self._choose(choose_layer, layer_id):
            return
        chosen = next(layer for layer in self._wanted.layers if layer.id == layer_id)
        self.coverage_changed.emit()
        self.layers_chosen.emit()
        words = QCoreApplication.translate("OpenPlan", "Édition en vigueur : {kind}, {edition}.")
        self.said.emit(words.format(kind=chosen.kind.label, edition=edition_label(chosen)))

    def _choose(self, verb: Callable[..., object], value: Any) -> bool:
        try:
            verb(self.file, value)
        except KnownError as error:
            self.failed.emit(error)
            return False
        self._wanted = coverage_service.coverage_input(self.file)
        return True

    def _take_kept(self) -> None:
        """Use what was computed the last time, when it still holds and its source can be opened."""
        try:
            source = coverage_service.minutes_source(self._wanted, self.territory.communes)
        except KnownError:  # The computation that follows says so in the window.
            return
        if coverage_service.holds(self._wanted, source):
            self._use_coverage(coverage_service.compute(self._wanted, self.territory.communes, None, source))

    def _use_coverage(self, computed: Computed) -> None:
        if self._is_written_beside:  # Keeping the minutes now would hold up the window.
            self._postponed = computed
            return
        coverage_service.keep_minutes(self.file, computed)
        self._source, self.computed = computed.source, computed
        self._homes.clear()
        self.territory = replace(self.territory, coverage=computed.coverage)
        self.coverage_changed.emit()

    def _fail_coverage(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._say_trouble(str(error))
        self.failed.emit(error)

    def _stop_coverage(self, wanted: CoverageInput) -> None:
        """The computation was stopped; not when a newer one took its place."""
        if wanted is self._wanted and self.territory.coverage is None:
            self._say_trouble(QCoreApplication.translate("OpenPlan", "Calcul arrêté : il n’y a pas de minutes."))

    def _say_trouble(self, sentence: str) -> None:
        """There is no coverage, and none is being computed."""
        self.trouble = sentence
        self.territory = replace(self.territory, is_awaited=False)
        self.coverage_changed.emit()

    def run(self, verb: Callable[..., Changes], *arguments: Any) -> Changes | None:
        """Call a service verb on the plan. None when the world or the rules refused; ``failed`` then says why."""
        try:
            changes = verb(self.file, *arguments)
        except KnownError as error:
            self.failed.emit(error)
            return None
        self.last_was_undo = False
        self._tell(changes)
        return changes

    def run_beside(
        self,
        tasks: Tasks,
        words: str,
        verb: Callable[[PlanFile, Watch], Changes],
        done: Callable[[Changes | None], None],
        stopped: Callable[[], None],
    ) -> None:
        """Call a long verb on the plan beside the window, as the task ``words`` of ``tasks``; one at a time.

        At the end, in the window's thread, ``done`` gets what :meth:`run` would return, once everything shows it;
        ``stopped()`` is called instead when the task was stopped in time, and nothing was written.
        """
        written: list[Changes] = []

        def work(watch: Watch) -> None:
            written.append(verb(self.file, watch))

        def end(_value: object = None) -> None:
            self._end_beside()
            if not written:
                stopped()
                return
            self.last_was_undo = False  # It may be in the file although somebody asked to stop: that came too late.
            try:
                self._tell(written[0])
            finally:
                done(written[0])

        def refuse(error: Exception) -> None:
            self._end_beside()
            if not isinstance(error, KnownError):
                done(None)
                raise error
            self.failed.emit(error)
            done(None)

        self._is_written_beside = True
        tasks.start(words, work, end, refuse, end)

    def _end_beside(self) -> None:
        self._is_written_beside = False
        computed, self._postponed = self._postponed, None
        if computed is not None:
            self._use_coverage(computed)

    def undo(self) -> bool:
        """Take back the newest step. False when there is none or when it can no longer be taken back."""
        return self._travel(self.file.undo, QCoreApplication.translate("OpenPlan", "annulé : {step}"))

    def redo(self) -> bool:
        """Do the last undone step again. False when there is none or when it can no longer be done."""
        return self._travel(self.file.redo, QCoreApplication.translate("OpenPlan", "rétabli : {step}"))

    def _travel(self, move: Callable[[], Changes], told: str) -> bool:
        try:
            changes = move()
        except KnownError as error:
            self.failed.emit(error)
            return False
        label = told.format(step=changes.label)
        self.last_was_undo = move == self.file.undo
        self._tell(replace(changes, label=label))
        return bool(changes)

    def _tell(self, changes: Changes) -> None:
        if changes:
            self.snapshot = refreshed(self.file, self.snapshot, changes)
            if changes.touch("training_site", "practice_location"):
                self._homes.clear()
            self.changed.emit(changes)
            if changes.touch("urgent_care_equipment", "coverage_definition", "commune_layer"):
                self.look_again()

    def sheet(self, target: Target, intern_id: int | None = None) -> Sheet | None:
        """What is known of ``target``, an intern, or something read for the intern at hand."""
        reader = target.key if target.kind == "intern" else intern_id
        intern = None if reader is None else self.snapshot.board.interns.get(int(reader))
        personal = intern is not None and target.kind in ("intern", "post", "site")
        home = self.travel_from(intern.home_insee_code) if intern is not None and personal else None
        return make_sheet(self.snapshot, self.territory, target, home, self._wanted.layers)
