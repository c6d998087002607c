"""« Pourquoi pas ce poste ? » for an intern and a post, beside the window: one can go to whom it names."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.dialogs.why.why_view import WhyView
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.services.allocation import prepare_input
from pacte_desktop.services.why import Why, why_of


class WhyDialog(QDialog):
    """Answers anew when the plan changes. ``followed`` carries the person or post gone to."""

    followed = Signal(object)

    def __init__(
        self, plan: OpenPlan, reading: PlanReading, intern_id: int, post_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pourquoi pas ce poste ?"))
        self._plan, self._reading = plan, reading
        self._intern_id, self._post_id = intern_id, post_id
        self._task = self.tr("Pourquoi pas ce poste ?")
        self.found: Why | None = None
        board = plan.snapshot.board
        self.title = plain_label(board.interns[intern_id].full_name, "title")
        self.post = plain_label(self._post_words(), "muted")
        self.view = WhyView({post.imotep_number: post.id for post in board.posts.values()})
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.post)
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 100, room.width() - 40), min(unit * 74, room.height() - 60))
        self.view.followed.connect(self.followed)
        plan.changed.connect(self.ask)
        self.ask()

    def _post_words(self) -> str:
        snapshot = self._plan.snapshot
        post = snapshot.board.posts[self._post_id]
        return self.tr("{site} · {type} · {number}").format(
            site=snapshot.sites[post.site_id].name,
            type=snapshot.board.types[post.internship_type].label,
            number=post.imotep_number,
        )

    def ask(self, _changes: object = None) -> None:
        """Look for the answer beside the window."""
        try:
            wanted = self._reading.without_travel()
        except KnownError as error:
            self.view.show_words(str(error))
            return
        work: Callable[[Watch], Why] = lambda watch: why_of(  # noqa: E731 - handed to a thread
            prepare_input(wanted, watch), self._intern_id, self._post_id
        )
        self._plan.tasks.start(self._task, work, self._take, self._fail)

    def _take(self, found: Why) -> None:
        self.found = found
        self.view.show_why(found)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.view.show_words(str(error))

    def done(self, result: int) -> None:
        """Stop looking."""
        self._plan.changed.disconnect(self.ask)
        self._plan.tasks.cancel(self._task)
        super().done(result)
