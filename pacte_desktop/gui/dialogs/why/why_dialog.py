"""« Pourquoi pas ce poste ? » for an intern and a post, beside the window: one can go to whom it names."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.posts import OpenPost
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
        self,
        plan: OpenPlan,
        reading: PlanReading,
        intern_id: int | None,
        post_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pourquoi pas ce poste ?"))
        self._plan, self._reading = plan, reading
        self._intern_id, self._post_id = intern_id, post_id
        self._task = self.tr("Pourquoi pas ce poste ?")
        self.found: Why | None = None
        self.view = WhyView({post.imotep_number: post.id for post in plan.snapshot.board.posts.values()})
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter chooses, where one can.
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in self._head():
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 100, room.width() - 40), min(unit * 74, room.height() - 60))
        self.view.followed.connect(self.followed)
        plan.changed.connect(self.ask)
        self.ask()

    def _head(self) -> Sequence[QWidget]:
        """What stands above the answer: whom and what it is about."""
        board = self._plan.snapshot.board
        name = board.interns[self._intern_id].full_name if self._intern_id is not None else ""
        post = board.posts[self._post_id] if self._post_id is not None else None
        self.title = plain_label(name, "title")
        self.post = plain_label(self._post_words(post) if post else "", "muted")
        return self.title, self.post

    def _post_words(self, post: OpenPost) -> str:
        snapshot = self._plan.snapshot
        return self.tr("{site} · {type} · {number}").format(
            site=snapshot.sites[post.site_id].name,
            type=snapshot.board.types[post.internship_type].label,
            number=post.imotep_number,
        )

    def ask(self, _changes: object = None) -> None:
        """Look for the answer beside the window."""
        if self._intern_id is None or self._post_id is None:
            return
        try:
            work = self._work(self._intern_id, self._post_id)
        except KnownError as error:
            self.view.show_words(str(error))
            return
        self._plan.tasks.start(self._task, work, self._take, self._fail)

    def _work(self, intern_id: int, post_id: int) -> Callable[[Watch], Why]:
        """What finds the answer. Raises :class:`KnownError` when the plan cannot be read."""
        wanted = self._reading.without_travel()
        return lambda watch: why_of(prepare_input(wanted, watch), intern_id, post_id)

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
