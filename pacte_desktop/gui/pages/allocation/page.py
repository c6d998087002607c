"""The page « Calculs »: ask, compare, keep, and let a person validate."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.allocation.computation import Computation
from pacte_desktop.gui.pages.allocation.details import RunDetails
from pacte_desktop.gui.pages.allocation.label_dialog import LabelDialog
from pacte_desktop.gui.pages.allocation.run_shelf import IN_FORCE, RunShelf, Shelved
from pacte_desktop.gui.pages.allocation.run_table import BEST, RunTable, RunView
from pacte_desktop.gui.pages.allocation.settings_card import SettingsCard
from pacte_desktop.gui.pages.allocation.stop_card import StopCard
from pacte_desktop.gui.pages.allocation.validate_dialog import ValidateDialog
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.removal_box import ask_removal
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.services.allocation import AllocationSettings, Run, validate
from pacte_desktop.services.couples import couples_obstacle

_CARD_CHARS = 44
_WIDE_CHARS = 110
_GAP = 12


class AllocationPage(QWidget):
    """``target_asked``: show something on the page that shows it best."""

    target_asked = Signal(object)

    def __init__(self, plan: OpenPlan, reading: PlanReading, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._plan = plan
        self.banner = banner
        self.current = IN_FORCE
        self._computing = ""
        self._is_stale = True
        self.reading = reading
        self.shelf = RunShelf(plan, self.reading, self)
        self.computation = Computation(plan, self.reading, self)
        self.settings = SettingsCard(plan, reading)
        self.work = StopCard(plan.tasks, self.computation)
        self.table = RunTable(self)
        self.view = RunView(self.table)
        self.title = plain_label("", "heading")
        self.keep = QPushButton(self.tr("Garder…"))
        self.forget = QPushButton(self.tr("Oublier"))
        self.validate = QPushButton(self.tr("Valider ce calcul…"))
        self.validate.setProperty("primary", True)
        self.details = RunDetails(plan, reading)
        self._arrange()
        self._connect()
        self._show_items()

    # Layout

    def _arrange(self) -> None:
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(_GAP)
        self._body.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._card = QScrollArea()
        self._card.setWidget(self.settings)
        self._card.setWidgetResizable(True)
        self._card.setObjectName("Page")
        self._card.setFrameShape(QFrame.Shape.NoFrame)
        self._card.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body.addWidget(self._card)
        self._body.addWidget(self._results(), 1)
        page = QWidget()
        page.setObjectName("Page")
        page.setLayout(self._body)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("Page")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.setFocusProxy(self.settings.method)
        self._place(wide=True)

    def _results(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for button in (self.keep, self.forget, self.validate):
            head.addWidget(button)
        self.legend = plain_label(
            self.tr(
                "{best} meilleure valeur de la ligne · ← → choisissent un calcul · Vœux : du plus soutenu au plus "
                "clair, 1ᵉʳ vœu, vœux 2 à 5, suivants ; rayé, hors vœux ; quadrillé, sans poste"
            ).format(best=BEST),
            "caption",
        )
        top = QFrame()
        top.setObjectName("Card")
        table = QVBoxLayout(top)
        table.setContentsMargins(12, 10, 12, 8)
        table.setSpacing(8)
        table.addLayout(head)
        table.addWidget(self.view, 1)
        table.addWidget(self.legend)
        below = QFrame()
        below.setObjectName("Card")
        lists = QVBoxLayout(below)
        lists.setContentsMargins(1, 4, 1, 1)
        lists.addWidget(self.details)
        lines = self.fontMetrics().height()
        self.view.setMinimumHeight(lines * 9)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(top)
        splitter.addWidget(below)
        splitter.setSizes([420, 260])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.work)
        layout.addWidget(splitter, 1)
        return right

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The settings stand beside the results where both have room, otherwise above."""
        super().resizeEvent(event)
        self._place(wide=self.width() >= self.fontMetrics().averageCharWidth() * _WIDE_CHARS)

    def _place(self, *, wide: bool) -> None:
        unit = self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._card.setMaximumWidth(unit * _CARD_CHARS if wide else 16_777_215)
        self._card.setMinimumWidth(unit * _CARD_CHARS if wide else 0)
        self._card.setMinimumHeight(0 if wide else self.settings.sizeHint().height())

    # What happens

    def _connect(self) -> None:
        self.settings.asked.connect(self.compute)
        self.computation.bettered.connect(self._show_better)
        self.computation.ended.connect(self._show_end)
        self.computation.failed.connect(self._show_failure)
        self.shelf.changed.connect(self._show_items)
        self.shelf.failed.connect(self.banner.show_error)
        self.view.picked.connect(self.choose)
        self.keep.clicked.connect(self.ask_label)
        self.forget.clicked.connect(self.forget_current)
        self.validate.clicked.connect(self.ask_validation)
        self.details.target_asked.connect(self.target_asked)
        self._plan.changed.connect(self._age)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the plan in force when it is looked at, not before."""
        super().showEvent(event)
        self._refresh_stale()

    def _age(self, changes: Changes) -> None:
        if changes:
            self._is_stale = True
            if self.isVisible():
                self._refresh_stale()

    def _refresh_stale(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.shelf.read()
            self.details.forget_ledger()
            self.settings.set_couples(couples_obstacle(self._plan.file, self._plan.snapshot.board))

    def show_ledger(self) -> None:
        """Bring the ledger to the front."""
        self.details.setCurrentWidget(self.details.ledger)

    def compute(self, settings: AllocationSettings) -> None:
        """Compute beside the window; what is found stands at the right of the others."""
        self.banner.hide()
        self.computation.start(settings)
        self.work.set_working(self.computation.is_under_way)
        self._computing = ""
        self._enable()

    def _show_better(self, run: Run) -> None:
        if not self._computing:
            self._computing = self.current = self.shelf.add(run)
            self._show_items()
            self._scroll.ensureWidgetVisible(self.keep)  # In a narrow window the results stand below.
        else:
            self.shelf.better(self._computing, run)

    def _show_end(self, run: Run | None) -> None:
        self.work.set_working(False)
        if run is None:
            self.banner.show_done(self.tr("Arrêté avant le premier plan ; rien n’a changé."))
        else:
            self._show_better(run)
            self.banner.show_done(self._outcome(run))
        self._computing = ""
        self._enable()

    def _outcome(self, run: Run) -> str:
        return counted(
            len(run.unplaced),
            self.tr("{placed} placés, {n} sans poste en {seconds} s. Rien ne change tant que personne ne valide."),
            self.tr("{placed} placés, {n} sans poste en {seconds} s. Rien ne change tant que personne ne valide."),
            placed=grouped(run.placed),
            seconds=grouped(run.seconds, 1),
        )

    def _show_failure(self, error: object) -> None:
        self.work.set_working(False)
        self._computing = ""
        self._enable()
        self._plan.failed.emit(error)

    # The plans

    @property
    def item(self) -> Shelved | None:
        """The plan that is chosen."""
        return self.shelf.item(self.current)

    @property
    def run(self) -> Run | None:
        """Its figures."""
        return self.item.run if self.item else None

    def choose(self, key: str) -> None:
        """Show the details of a plan."""
        if key != self.current:
            self.current = key
            self._show_current()

    def _show_items(self) -> None:
        items = self.shelf.items
        if self.shelf.item(self.current) is None and items:
            self.current = items[-1].key
        self.view.show_items(items, self.current)
        self.view.setVisible(bool(items))
        self.legend.setVisible(len(items) > 1)
        self._show_current()

    def _show_current(self) -> None:
        run = self.run
        waiting = self.tr("Les chiffres du plan en vigueur se calculent…")
        self.title.setText(run.label[:1].upper() + run.label[1:] if run else waiting)
        self.details.show_plan(self.shelf.items, self.item)
        self._enable()

    def _enable(self) -> None:
        item, read_only = self.item, self._plan.file.read_only
        shut = self.tr("Ce plan est ouvert en lecture seule.") if read_only else ""
        busy = self.tr("Le calcul est en cours.") if self.computation.is_under_way else ""
        in_force = self.tr("C’est le plan en vigueur.") if item is None or item.is_in_force else ""
        is_kept = self.tr("Ce calcul est déjà gardé.") if item is not None and item.run.id is not None else ""
        self.settings.set_refusal(busy)
        for button, why in (
            (self.keep, shut or busy or is_kept or in_force),
            (self.forget, (shut if is_kept else "") or busy or in_force),
            (self.validate, shut or busy or in_force),
        ):
            button.setEnabled(not why)
            button.setToolTip(why)

    # What a person does with one

    def ask_label(self) -> None:
        """Ask for a label, then keep the plan."""
        if self.run is None:
            return
        dialog = LabelDialog(self.run.label, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.keep_current(dialog.label))
        dialog.open()

    def keep_current(self, label: str) -> None:
        """Keep the chosen plan in the file."""
        key = self.shelf.keep(self.current, label)
        if key is not None:
            self.current = key
            self._show_items()
            self.banner.show_done(self.tr("« {label} » est gardé dans le plan.").format(label=label))

    def forget_current(self) -> None:
        """Take the chosen plan away; one kept in the file only after a question, for nothing brings it back."""
        item = self.item
        if item is None or item.run.id is None:
            self.shelf.forget(self.current)
            return
        ask_removal(
            self,
            self.tr("Oublier un calcul"),
            self.tr("Supprimer le calcul gardé « {label} » ?").format(label=item.run.label),
            self.tr("Les affectations ne changent pas. Le même calcul peut être refait."),
            lambda: self.shelf.forget(item.key),
        )

    def ask_validation(self) -> None:
        """Say what would change, ask why, then let the person validate."""
        run = self.run
        if run is None:
            return
        held = {intern_id: found.post_id for intern_id, found in self._plan.snapshot.board.by_intern.items()}
        dialog = ValidateDialog(run, held, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.validate_run(run, dialog.reason))
        dialog.followed.connect(dialog.reject)
        dialog.followed.connect(self.details.follow_problem)
        dialog.open()

    def validate_run(self, run: Run, reason: str) -> bool:
        """Make a plan the one in force; the banner says why not."""
        self.banner.hide()
        changes = self._plan.run(validate, run, reason)
        if changes is None:
            return False
        words = (
            self.tr("« {label} » est le plan en vigueur ; une étape de l’historique, qui peut être annulée.")
            if changes
            else self.tr("« {label} » est déjà le plan en vigueur : rien n’a changé.")
        )
        self.banner.show_done(words.format(label=run.label))
        return True

    def refresh_theme(self) -> None:
        """Draw the bars again in the colours of the theme."""
        self.view.viewport().update()
