"""The placement page: interns in call order, open posts, and the gesture that joins them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from pacte_desktop.domain.changes import Changes
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.intern_panel import InternPanel
from pacte_desktop.gui.pages.post_panel import PostPanel
from pacte_desktop.gui.selection import Selection
from pacte_desktop.services import placement
from pacte_desktop.services.sheets import Target

_SHOWN = (
    "assignment",
    "intern",
    "open_post",
    "accreditation",
    "training_site",
    "practice_location",
    "semester",
    "completed_internship",
    "semester_situation",
    "derogation",
)
"""Kinds of which the lists show something."""


class PlacementPage(QWidget):
    """Assign by drag and drop, by Enter, or by the actions of the window."""

    state_changed = Signal()

    def __init__(self, plan: OpenPlan, selection: Selection, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._plan = plan
        self._selection = selection
        self._is_stale = False
        self.banner = banner
        self.interns = InternPanel(plan)
        self.posts = PostPanel(plan)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.interns)
        splitter.addWidget(self.posts)
        splitter.setSizes([480, 520])
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(splitter, 1)
        self.setFocusProxy(self.interns.view)
        self._connect()

    def _connect(self) -> None:
        self.interns.picked.connect(lambda key: self._selection.select(Target("intern", str(key))))
        self.posts.picked.connect(lambda key: self._selection.select(Target("post", str(key))))
        self.posts.wanted.connect(self._assign_by_key)
        self.posts.dropped.connect(self.assign)
        self.interns.view.activated_row.connect(self.posts.focus_first_possible)
        self.interns.view.removal_asked.connect(self.unassign_current)
        self.interns.view.drag_refused.connect(self._explain_drag)
        self.posts.view.left_by_key.connect(self.interns.view.setFocus)
        self._selection.changed.connect(self._follow)
        self._plan.changed.connect(self._redraw)

    def intern_at_hand(self) -> int | None:
        """Id of the intern that the board is shown for, also when a filter hides them from the list."""
        selected = self._selection.key_of("intern")
        at_hand = int(selected) if selected else self.posts.intern_id
        return at_hand if at_hand in self._plan.snapshot.board.interns else None  # An import may have been taken back.

    def post_at_hand(self) -> int | None:
        """Id of the post chosen last."""
        selected = self._selection.key_of("post")
        return int(selected) if selected else self.posts.current_id()

    def can_assign(self) -> bool:
        """True when an intern and a post are both at hand."""
        return self.intern_at_hand() is not None and self.post_at_hand() is not None

    def can_unassign(self) -> bool:
        """True when the intern at hand holds a post."""
        return self.intern_at_hand() in self._plan.snapshot.board.by_intern

    def assign_current(self) -> None:
        """Put the intern at hand on the current post."""
        intern_id, post_id = self.intern_at_hand(), self.post_at_hand()
        if intern_id is not None and post_id is not None:
            self.assign(intern_id, post_id)

    def unassign_current(self) -> None:
        """Take the intern at hand off their post."""
        intern_id = self.intern_at_hand()
        if intern_id is not None:
            self.banner.hide()
            self._plan.run(placement.unassign, intern_id)

    def assign(self, intern_id: int, post_id: int) -> bool:
        """Put an intern on a post; the banner says why not."""
        self.banner.hide()
        return self._plan.run(placement.assign, intern_id, post_id) is not None

    def focus_filter(self) -> None:
        """Put the cursor into the filter of the list that has the keyboard."""
        search = self.posts.search if self.posts.isAncestorOf(self.focusWidget() or self) else self.interns.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def _assign_by_key(self, post_id: int) -> None:
        """Enter on a post: assign, then go on with the next intern to place."""
        intern_id = self.intern_at_hand()
        if intern_id is None:
            self.banner.show_refusal(self.tr("Choisissez d’abord un interne dans la liste de gauche."))
            return
        if self.assign(intern_id, post_id):
            following = self.interns.next_to_place(intern_id)
            if following is not None:
                self._selection.select(Target("intern", str(following)))
            self.interns.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explain_drag(self) -> None:
        view = self.posts.view
        sentence, view.refused_under_pointer = view.refused_under_pointer, ""
        if sentence:
            self.banner.show_refusal(sentence)

    def _follow(self, target: Target | None) -> None:
        if target is None:
            return
        if target.kind == "intern":
            self.banner.hide()
            self.interns.make_current(int(target.key))
            self.posts.set_intern(int(target.key))
        elif target.kind == "post":
            self.posts.make_current(int(target.key))
        self.state_changed.emit()

    def _redraw(self, changes: Changes) -> None:
        if changes.touch(*_SHOWN):
            self._is_stale = not self.isVisible()  # While interns choose on another page, each choice would wait.
            if not self._is_stale:
                self._draw_anew()

    def _draw_anew(self) -> None:
        self._is_stale = False
        self.interns.refresh()
        self.posts.refresh()
        self.state_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was in view."""
        super().showEvent(event)
        if self._is_stale:
            self._draw_anew()
