"""The honest line about who may gain by other wishes, and a trial of it on drawn interns, beside the window."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.work_card import WorkCard
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.placement.gaming import Audit
from pacte_desktop.services.allocation import AllocationSettings, Method, gaming_audit, gaming_line, prepare_input

SAMPLE = 20


class GamingTrial(QWidget):
    """What was found holds for the settings and the plan that it was tried on: with others it goes away."""

    def __init__(self, plan: OpenPlan, reading: PlanReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._reading = plan, reading
        self._settings = AllocationSettings()
        self._refusal = ""
        self.found: Audit | None = None
        self._task = self.tr("Essai d’autres listes de vœux")
        self.words = plain_label("", "muted")
        self.go = QPushButton(self.tr("Essayer sur {n} internes…").format(n=SAMPLE))
        self.go.setProperty("link", True)
        self.work = WorkCard(plan.tasks, self._task)
        self.work.setObjectName("")  # It stands in a card already.
        if (inner := self.work.layout()) is not None:
            inner.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.words)
        layout.addWidget(self.go)
        layout.addWidget(self.work)
        self.go.clicked.connect(self.start)
        plan.changed.connect(lambda _changes: self._forget())

    def follow(self, settings: AllocationSettings, refusal: str) -> None:
        """Speak of these settings; ``refusal`` says why they cannot be tried, empty when they can."""
        self._refusal = refusal
        if settings != self._settings or not self.words.text():
            self._settings = settings
            self._forget()
        self._enable()

    def start(self) -> None:
        """Draw interns and try other lists of wishes for each."""
        settings = self._settings
        try:
            wanted = self._reading.wanted(settings)
        except KnownError as error:
            self._plan.failed.emit(error)
            return

        def work(watch: Watch) -> Audit:
            return gaming_audit(prepare_input(wanted, watch), SAMPLE, watch)

        had_focus = self.go.hasFocus()
        self.found = None
        self._say()
        self._plan.tasks.start(self._task, work, self._take, self._fail, self._end)
        self.work.set_working(True)
        self._enable()
        if had_focus:
            self.work.stop.setFocus()

    def _forget(self) -> None:
        self.found = None
        self._plan.tasks.cancel(self._task)
        self._say()

    def _say(self) -> None:
        method = Method(self._settings.method)
        line = gaming_line(method, self.found)
        if self.found is not None and not self.found.tried:
            words = self.tr("{line} Rien à essayer : aucun interne à placer n’a deux vœux.")
            line = words.format(line=line)
        self.words.setText(line)

    def _enable(self) -> None:
        self.go.setVisible(not self.work.is_working)
        self.go.setEnabled(not self._refusal)
        about = self.tr(
            "D’autres listes de vœux sont essayées pour {n} internes tirés au sort, avec ces réglages. "
            "Avec l’optimum, cela prend des minutes. Rien ne change dans le plan."
        ).format(n=SAMPLE)
        self.go.setToolTip(self._refusal or about)
        self.go.setAccessibleDescription(self.go.toolTip())

    def _take(self, found: Audit) -> None:
        self.found = found
        self._say()
        self._end()

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, KnownError):
            raise error
        self._plan.failed.emit(error)

    def _end(self) -> None:
        had_focus = self.work.stop.hasFocus()
        self.work.set_working(False)
        self._enable()
        if had_focus:
            self.go.setFocus()
