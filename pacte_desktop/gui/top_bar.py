"""The top bar: which plan, which semester, the search, the theme, the help."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from pacte_desktop.gui.icons import SIZE, icon
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.search_box import SearchBox


class TopBar(QFrame):
    """Shows the plan and its semester; buttons carry the actions that they are given."""

    def __init__(self, plan_menu: QMenu, tools: list[tuple[QAction, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TopBar")
        self.search = SearchBox()
        self._plan_button = QToolButton()
        self._plan_button.setObjectName("PlanButton")
        self._plan_button.setMenu(plan_menu)
        self._plan_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._plan_button.setToolTip(self.tr("Plan : ouvrir, imprimer, exporter"))
        self._semester = QLabel()
        self._semester.setProperty("role", "heading")
        self._demo = QLabel()
        self._demo.setProperty("role", "demo")
        self._demo.setToolTip(self.tr("DÉMO · personnes et terrains fictifs"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(12)
        for widget in (self._plan_button, self._semester, self._demo):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.search)
        self._tools: list[tuple[QToolButton, str]] = []
        for action, icon_name in tools:
            self._add_tool(layout, action, icon_name)
        self._semester_label = ""
        self.refresh_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Try from the fullest words to the shortest until everything fits."""
        layout = self.layout()
        for search_chars, full in ((48, True), (30, True), (30, False), (18, False), (10, False)):
            self._shorten(search_chars, full)
            if layout is None or layout.minimumSize().width() <= self.width():
                return

    def _shorten(self, search_chars: int, full: bool) -> None:
        label = self._semester_label
        self._semester.setText(self.tr("Semestre {label}").format(label=label) if full else label)
        self._demo.setText(self.tr("DÉMO · personnes et terrains fictifs") if full else self.tr("DÉMO"))
        self.search.setFixedWidth(self.fontMetrics().averageCharWidth() * search_chars)

    def _add_tool(self, layout: QHBoxLayout, action: QAction, icon_name: str) -> None:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(SIZE, SIZE))
        self._tools.append((button, icon_name))
        layout.addWidget(button)

    def set_plan(self, plan: OpenPlan) -> None:
        """Show the name and semester of this plan."""
        info = plan.snapshot.info
        self._plan_button.setText(f"{info.name} ▾")
        self._plan_button.setAccessibleName(info.name)
        self._semester_label = plan.snapshot.board.semester.label
        self._demo.setVisible(info.is_demo)
        self._fit()
        self.search.set_plan(plan)

    def refresh_icons(self) -> None:
        """Draw the icons again after a change of theme."""
        for button, icon_name in self._tools:
            button.defaultAction().setIcon(icon(icon_name))
        self.search.refresh_icons()
