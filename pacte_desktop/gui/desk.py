"""The desk: one open plan in the window. Places the bars, the pages and the inspector, and joins them to the plan."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.actions import Actions
from pacte_desktop.gui.after_paint import AfterPaint
from pacte_desktop.gui.appearance import apply_theme
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.commands import Commands
from pacte_desktop.gui.desk_pages import (
    ADEQUACY,
    ALLOCATION,
    DATA,
    DOCUMENTS,
    MAP,
    NETWORK,
    PLACEMENT,
    ROUND,
    RULES,
    EmptyPlan,
    import_acts,
    page_kinds,
)
from pacte_desktop.gui.inspector import Inspector
from pacte_desktop.gui.menus import plan_menu
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.page_set import FilteredPage, PageSet
from pacte_desktop.gui.pages.map_page import MapPage
from pacte_desktop.gui.problems.desk_problems import DeskProblems
from pacte_desktop.gui.rail import Rail
from pacte_desktop.gui.selection import Selection
from pacte_desktop.gui.status_bar import StatusBar
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.gui.theme import DARK, LIGHT, current_theme
from pacte_desktop.gui.top_bar import TopBar
from pacte_desktop.services.base_file import base_file
from pacte_desktop.services.coverage_report import definition_sentence
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.plan_file import PlanFile

if TYPE_CHECKING:
    from pacte_desktop.gui.pages.adequacy.page import AdequacyPage
    from pacte_desktop.gui.pages.allocation.page import AllocationPage
    from pacte_desktop.gui.pages.data.page import DataPage
    from pacte_desktop.gui.pages.documents.page import DocumentsPage
    from pacte_desktop.gui.pages.network_page import NetworkPage
    from pacte_desktop.gui.pages.placement_page import PlacementPage
    from pacte_desktop.gui.pages.round.page import RoundPage
    from pacte_desktop.gui.pages.rules.page import RulesPage

__all__ = ["ADEQUACY", "ALLOCATION", "DATA", "DOCUMENTS", "MAP", "NETWORK", "PLACEMENT", "ROUND", "RULES", "Desk"]

_FIRST_PICTURE_MS = 1_000  # at most, until the page behind the map is made: another may be in view
_NARROW = 150  # characters of the font: below, two columns and an inspector do not fit
_NARROW_IN_TRIAL = 230
FILTERED = (MAP, PLACEMENT, ROUND, ADEQUACY, RULES, DOCUMENTS)
_NAMED = ("intern", "training_site", "semester")
"""Kinds whose names the top bar knows."""
_DIALOG_MS = 200  # between two looks whether a dialog was closed
_PAGE_OF = {"intern": PLACEMENT, "post": PLACEMENT}


class Desk(QWidget):
    """Content of the window for one plan. ``other_asked`` carries the path of another plan to open, ``anew_asked`` that
    of this one: it lies on another territory now, and everything in view was made of the one before."""

    other_asked = Signal(Path)
    anew_asked = Signal(Path)
    quit_asked = Signal()

    def __init__(self, plan_file: PlanFile) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.tasks = Tasks(self)
        self.plan = OpenPlan(plan_file, self.tasks, self)
        self.selection = Selection(self)
        self.action_set = Actions.make(self)
        self.banner = Banner()
        self.map_page = MapPage(self.plan, self.selection)
        self._narrow, self._shown = False, ""
        self.commands = Commands(self)
        self.map_page.tools.set_actions(self.action_set)
        self.map_page.drawer.offer(*import_acts(self)[0])
        self.rail = Rail()
        self._stack = QStackedWidget()
        self.pages = PageSet(self._stack, self.rail, page_kinds(self), EmptyPlan(self), self)
        self.inspector = Inspector(self._actions_for)
        tools = [
            (self.action_set.undo, "undo-2"),
            (self.action_set.redo, "redo-2"),
            (self.action_set.print_list, "printer"),
            (self.action_set.inspector, "panel-right"),
            (self.action_set.theme, "sun-moon"),
            (self.action_set.help, "circle-help"),
        ]
        self.top_bar = TopBar(plan_menu(self.action_set, self.commands.recent_plans(), self), tools)
        actions = self.action_set
        self.status = StatusBar(
            self.tasks,
            undo=actions.undo,
            history=actions.history,
            definition=actions.definition,
            problems=actions.problems,
        )
        self.problems = DeskProblems(self)
        self._arrange()
        self._connect()
        self.top_bar.set_plan(self.plan)
        self.show_page(MAP)
        self._show_minutes()

    @property
    def has_placement_page(self) -> bool:
        """True once the placement page was made; it is not needed for the first picture."""
        return self.pages.made(PLACEMENT) is not None

    @property
    def placement_page(self) -> "PlacementPage":
        """The placement page, made when it is first asked for."""
        return cast("PlacementPage", self.pages.page(PLACEMENT))

    @property
    def round_page(self) -> "RoundPage":
        """The page of the choice session, made when it is first asked for."""
        return cast("RoundPage", self.pages.page(ROUND))

    @property
    def allocation_page(self) -> "AllocationPage":
        """The page of computations, made when it is first asked for."""
        return cast("AllocationPage", self.pages.page(ALLOCATION))

    @property
    def network_page(self) -> "NetworkPage":
        """The page of road networks, made when it is first asked for."""
        return cast("NetworkPage", self.pages.page(NETWORK))

    @property
    def adequacy_page(self) -> "AdequacyPage":
        """The page of posts against interns, made when it is first asked for."""
        return cast("AdequacyPage", self.pages.page(ADEQUACY))

    @property
    def rules_page(self) -> "RulesPage":
        """The page of rules, made when it is first asked for."""
        return cast("RulesPage", self.pages.page(RULES))

    @property
    def data_page(self) -> "DataPage":
        """The page of data, made when it is first asked for."""
        return cast("DataPage", self.pages.page(DATA))

    @property
    def documents_page(self) -> "DocumentsPage":
        """The page of documents, made when it is first asked for."""
        return cast("DocumentsPage", self.pages.page(DOCUMENTS))

    @property
    def filtered_page(self) -> FilteredPage | None:
        """The page in view when it has a list to filter."""
        has_list = self.page in FILTERED and not self.pages.is_empty
        return cast(FilteredPage, self.pages.page(self.page)) if has_list else None

    def _arrange(self) -> None:
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self.banner)
        centre.addWidget(self._stack, 1)
        centre.addWidget(self.problems.panel)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(centre, 1)
        middle.addWidget(self.inspector)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addLayout(middle, 1)
        layout.addWidget(self.status)
        self.addActions(self.action_set.all())

    def _connect(self) -> None:
        self.action_set.connect(self.commands.handlers())
        self.rail.chosen.connect(self.show_page)
        self.top_bar.search.found.connect(self.show_target)
        self.inspector.followed.connect(self.show_target)
        self.selection.changed.connect(self._show_sheet)
        self.plan.changed.connect(self._after_change)
        self.plan.failed.connect(self.banner.show_error)
        self.plan.said.connect(self.banner.show_done)
        self.map_page.drawer.bar.details_asked.connect(self.action_set.definition.trigger)
        self.map_page.drawer.bar.comparison_asked.connect(self.action_set.compare.trigger)
        self.plan.coverage_changed.connect(self._show_minutes)
        trial = self.map_page.whatif.mode
        for told in (trial.entered, trial.left):
            told.connect(self._make_room)
            told.connect(self.refresh_state)
        trial.edited.connect(self.refresh_state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window gives the inspector's room to the page; F9 brings it back."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """A scenario, the choice session and pages of paper need the room of the inspector on a laptop."""
        cramped = self.map_page.whatif.mode.is_on or self._shown in (ROUND, DOCUMENTS)
        least = _NARROW_IN_TRIAL if cramped else _NARROW
        narrow = self.width() < self.fontMetrics().averageCharWidth() * least
        if narrow != self._narrow:
            self._narrow = narrow
            self.action_set.inspector.setChecked(not narrow)
            self.inspector.setVisible(not narrow)

    def start(self) -> None:
        """Begin the work that the first picture did not wait for."""
        self.plan.start()
        self.problems.watch.start()
        AfterPaint(self.map_page.map, lambda: self.placement_page, _FIRST_PICTURE_MS)

    @property
    def page(self) -> str:
        """Name of the page in view."""
        return self.pages.current

    @property
    def page_in_view(self) -> QWidget | None:
        """The page itself."""
        return self._stack.currentWidget()

    def show_map(self) -> None:
        """Bring the map to the front."""
        self.show_page(MAP)

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        self.pages.show(name).setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown = name
        if self.isVisible():
            self._make_room()
        self.refresh_state()

    def show_rule(self, key: str) -> None:
        """Bring the rules to the front at one of them."""
        self.show_page(RULES)
        self.rules_page.go_to(key)

    def show_target(self, target: Target) -> None:
        """Select something and bring the page that shows it best."""
        self.show_page(_PAGE_OF.get(target.kind, MAP if target.kind == "commune" else self.page))
        self.selection.select(target)
        self.map_page.go_to(target)

    def _show_sheet(self, target: Target | None) -> None:
        self.refresh_state()
        self.inspector.show_sheet(target, self.plan.sheet(target, self.intern_at_hand()) if target else None)

    def intern_at_hand(self) -> int | None:
        """The intern who is choosing, while that page is in view; else the one of the board."""
        choosing = self.round_page.intern_at_hand() if self.page == ROUND else None
        return choosing or (self.placement_page.intern_at_hand() if self.has_placement_page else None)

    def _actions_for(self, target: Target) -> list[QAction]:
        """What can be done with the selection."""
        actions = self.action_set
        if target.kind == "post":
            return [actions.assign, *self.commands.allocation.offered(target)]
        if target.kind == "commune":
            return [actions.try_here]
        if target.kind == "equipment":
            return [actions.close_place, actions.change_hours]
        if target.kind == "intern":
            taken = (
                [actions.unassign, *self.commands.allocation.offered(target)] if actions.unassign.isEnabled() else []
            )
            return [*taken, actions.correct_intern]
        return []

    def _after_change(self, changes: Changes) -> None:
        self.pages.look_again()
        target = self.selection.target
        if target is not None and self.plan.sheet(target) is None:  # An import was taken back, or took it away.
            self.selection.select(None)
        if changes.touch(*_NAMED):
            self.top_bar.set_plan(self.plan)
        self._show_sheet(self.selection.target)
        can_undo = not self.plan.last_was_undo and self.plan.file.next_undo() is not None  # What is signed stays.
        self.status.show_step(changes.label, can_undo=can_undo)
        if changes.touch("plan"):
            QTimer.singleShot(0, self._look_at_territory)

    def _look_at_territory(self) -> None:
        """Ask for the plan to be opened anew when it lies on another territory, once no dialog is in the way."""
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_DIALOG_MS, self._look_at_territory)
            return
        try:
            is_other = base_file(self.plan.file) != self.plan.territory.base
        except KnownError as error:
            self.banner.show_error(error)
            return
        if is_other:
            self.anew_asked.emit(self.plan.file.path)

    def refresh_state(self) -> None:
        """Enable what can be done now and say what undo and redo would do."""
        self.commands.refresh()
        self.status.show_saved(self.commands.last_saved(), read_only=self.plan.file.read_only)

    def _show_minutes(self) -> None:
        coverage = self.plan.territory.coverage
        if coverage is not None:
            text = self.tr("Minutes : {source}").format(source=coverage.source.name)
            self.status.show_minutes(text, f"{definition_sentence(coverage)}\n{coverage.source.note}")
        self.refresh_state()
        self._show_sheet(self.selection.target)

    def toggle_theme(self) -> None:
        """Light or dark, kept for the next time."""
        theme = LIGHT if current_theme() is DARK else DARK
        QSettings().setValue("theme", theme.name)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
        self.rail.refresh_icons()
        self.top_bar.refresh_icons()
        self.pages.refresh_theme()
        self.problems.panel.refresh_theme()

    def close_plan(self) -> None:
        """Stop the work under way and give the file back."""
        self.plan.leaving.emit()
        self.pages.leave()
        self.problems.watch.stop()
        self.tasks.cancel_all()
        self.tasks.wait()
        self.plan.file.close()
