"""The window: places the bars, the pages and the inspector, and joins them to the plan. It decides nothing else."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from pacte_desktop.domain.changes import Changes
from pacte_desktop.gui.actions import Actions
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.commands import Commands
from pacte_desktop.gui.inspector import Inspector
from pacte_desktop.gui.menus import plan_menu
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.map_page import MapPage
from pacte_desktop.gui.pages.placement_page import PlacementPage
from pacte_desktop.gui.rail import Rail
from pacte_desktop.gui.selection import Selection
from pacte_desktop.gui.status_bar import StatusBar
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.gui.theme import DARK, LIGHT, apply_theme, current_theme
from pacte_desktop.gui.top_bar import TopBar
from pacte_desktop.services.coverage_report import definition_sentence
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.plan_file import PlanFile

_PAGE_OF = {"intern": "placement", "post": "placement"}


class Window(QMainWindow):
    """Main window on one plan."""

    def __init__(self, plan_file: PlanFile) -> None:
        super().__init__()
        self.tasks = Tasks(self)
        self.plan = OpenPlan(plan_file, self.tasks, self)
        self.selection = Selection(self)
        self.action_set = Actions.make(self)
        self.commands = Commands(self)
        self.banner = Banner()
        self.map_page = MapPage(self.plan, self.selection)
        self.placement_page = PlacementPage(self.plan, self.selection, self.banner)
        self.pages = {"map": self.map_page, "placement": self.placement_page}
        self.rail = Rail()
        self.rail.add_page("map", self.tr("Carte"), "map", "Ctrl+1")
        self.rail.add_page("placement", self.tr("Affectations"), "arrow-left-right", "Ctrl+2")
        self.inspector = Inspector(self._actions_for)
        tools = [
            (self.action_set.undo, "undo-2"),
            (self.action_set.redo, "redo-2"),
            (self.action_set.print_list, "printer"),
            (self.action_set.inspector, "panel-right"),
            (self.action_set.theme, "sun-moon"),
            (self.action_set.help, "circle-help"),
        ]
        self.top_bar = TopBar(plan_menu(self.action_set, self), tools)
        self.status = StatusBar(self.tasks, self.action_set.undo)
        self._arrange()
        self._connect()
        self.top_bar.set_plan(self.plan)
        self.setWindowTitle(f"{self.plan.snapshot.info.name} — Pacte Desktop")
        self.show_page("map")
        self._refresh_state()
        self._show_minutes()
        self._restore()

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self.banner)
        centre.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(centre, 1)
        middle.addWidget(self.inspector)
        body = QWidget()
        body.setObjectName("Page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addLayout(middle, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        self.addActions(self.action_set.all())
        self.setMinimumSize(960, 560)

    def _connect(self) -> None:
        self.action_set.connect(self.commands.handlers())
        self.rail.chosen.connect(self.show_page)
        self.top_bar.search.found.connect(self.show_target)
        self.inspector.followed.connect(self.show_target)
        self.selection.changed.connect(self._show_sheet)
        self.placement_page.state_changed.connect(self._refresh_state)
        self.plan.changed.connect(self._after_change)
        self.plan.failed.connect(self.banner.show_error)
        self.plan.coverage_changed.connect(self._show_minutes)

    def start(self) -> None:
        """Begin the work that the first picture did not wait for."""
        self.plan.start()

    @property
    def page(self) -> str:
        """Name of the page in view."""
        return next(name for name, page in self.pages.items() if page is self._stack.currentWidget())

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        self._stack.setCurrentWidget(self.pages[name])
        self.rail.show_current(name)
        self.pages[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh_state()

    def show_target(self, target: Target) -> None:
        """Select something and bring the page that shows it best; a link between pages never loses the other."""
        if target.kind in _PAGE_OF:
            self.show_page(_PAGE_OF[target.kind])
        elif self.page != "map" and target.kind == "commune":
            self.show_page("map")
        self.selection.select(target)
        self.map_page.go_to(target)

    def _show_sheet(self, target: Target | None) -> None:
        self.inspector.show_sheet(target, self.plan.sheet(target) if target else None)

    def _actions_for(self, target: Target) -> list[QAction]:
        if target.kind == "post":
            return [self.action_set.assign]
        return [self.action_set.unassign] if target.kind == "intern" and self.placement_page.can_unassign() else []

    def _after_change(self, changes: Changes) -> None:
        self._refresh_state()
        self._show_sheet(self.selection.target)
        self.status.show_step(changes.label)

    def _refresh_state(self) -> None:
        """Enable what can be done now and say what undo and redo would do."""
        self.commands.refresh()
        self.status.show_saved(self.commands.last_saved(), read_only=self.plan.file.read_only)

    def _show_minutes(self) -> None:
        coverage = self.plan.territory.coverage
        if coverage is not None:
            text = self.tr("Minutes : {source}").format(source=coverage.source.label)
            self.status.show_minutes(text, f"{definition_sentence(coverage)}\n{coverage.source_note}")
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
        self.map_page.refresh_theme()

    def _restore(self) -> None:
        geometry = QSettings().value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            screen = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(1440, screen.width()), min(900, screen.height()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work under way and give the file back."""
        self.tasks.cancel()
        self.tasks.wait()
        QSettings().setValue("geometry", self.saveGeometry())
        QSettings().setValue("last_plan", str(self.plan.file.path.resolve()))
        self.plan.file.close()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        super().closeEvent(event)
