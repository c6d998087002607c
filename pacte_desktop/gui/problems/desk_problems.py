"""Joins the look for problems to the desk: status bar, panel, and the page that a problem leads to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pacte_desktop.domain.problems import Problem
from pacte_desktop.gui.problems.panel import ProblemPanel
from pacte_desktop.gui.problems.watch import ProblemWatch
from pacte_desktop.services.sheets import Target

if TYPE_CHECKING:
    from pacte_desktop.gui.desk import Desk


class DeskProblems(QObject):
    """The watch and the panel of one desk; the panel is hidden until it is asked for."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.watch = ProblemWatch(desk.plan, self)
        self.panel = ProblemPanel(desk.plan, self.watch)
        self.panel.hide()
        self.watch.changed.connect(lambda: desk.status.show_problems(self.watch.problems))
        self.panel.chosen.connect(self.go_to)
        self.panel.closed.connect(desk.action_set.problems.trigger)

    def toggle(self) -> None:
        """Show the panel and give it the keyboard, or put it away, as the action is checked."""
        wanted = self._desk.action_set.problems.isChecked()
        self.panel.setVisible(wanted)
        (self.panel if wanted else self._desk.page_in_view or self._desk).setFocus()

    def go_to(self, problem: Problem) -> None:
        """Go to what a problem speaks of: a person, a post, a site, a choice session, else the adequacy."""
        desk, target = self._desk, problem_target(problem)
        if target is None:
            has_round = problem.session_id is not None and "round" in desk.pages.names
            desk.show_page("round" if has_round else "adequacy")
            return
        if target.kind == "site":
            desk.show_map()
        desk.show_target(target)


def problem_target(problem: Problem) -> Target | None:
    """What a problem speaks of, person first; None for a session or the whole plan."""
    known = (("intern", problem.intern_id), ("post", problem.post_id), ("site", problem.site_id))
    return next((Target(kind, str(key)) for kind, key in known if key is not None), None)
