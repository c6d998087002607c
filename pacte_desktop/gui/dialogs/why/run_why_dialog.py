"""« Pourquoi pas un autre poste ? » in a computed plan: the intern and the post are searched for by name."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QFormLayout, QWidget

from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.dialogs.why.why_dialog import WhyDialog
from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.services.allocation import Run, prepare_input
from pacte_desktop.services.why import Why, why_in_run


class RunWhyDialog(WhyDialog):
    """``run`` None: the plan in force, which the rules and facts explain. ``intern_id`` None: to be chosen too."""

    def __init__(
        self,
        plan: OpenPlan,
        reading: PlanReading,
        run: Run | None,
        intern_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        self._run = run
        super().__init__(plan, reading, intern_id if intern_id in plan.snapshot.board.interns else None, None, parent)
        self.setWindowTitle(self.tr("Pourquoi pas un autre poste ?"))
        (self.intern_field if self._intern_id is None else self.post_field).setFocus()

    def _head(self) -> Sequence[QWidget]:
        board = self._plan.snapshot.board
        label = self._run.label if self._run else self.tr("plan en vigueur")
        self.title = plain_label(label[:1].upper() + label[1:], "title")
        self.intern_field, self.post_field = EntryField(), EntryField()
        self.intern_field.setPlaceholderText(self.tr("Nom de l’interne"))
        self.post_field.setPlaceholderText(self.tr("Site, type ou numéro du poste"))
        self.intern_field.setAccessibleName(self.tr("Interne"))
        self.post_field.setAccessibleName(self.tr("Poste"))
        self.intern_field.set_entries(lambda: [(item.full_name, item.id) for item in board.interns.values()])
        self.post_field.set_entries(lambda: [(self._post_words(item), item.id) for item in board.posts.values()])
        if self._intern_id is not None:
            self.intern_field.setText(board.interns[self._intern_id].full_name)
        self.intern_field.found.connect(self.choose_intern)
        self.post_field.found.connect(self.choose_post)
        chooser = QWidget()
        form = QFormLayout(chooser)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Interne"), self.intern_field)
        form.addRow(self.tr("Poste"), self.post_field)
        return self.title, chooser

    def choose_intern(self, intern_id: Any) -> None:
        """Ask about this intern."""
        self._intern_id = int(intern_id)
        self.intern_field.setText(self._plan.snapshot.board.interns[self._intern_id].full_name)
        self.ask()

    def choose_post(self, post_id: Any) -> None:
        """Ask about this post."""
        self._post_id = int(post_id)
        self.post_field.setText(self._post_words(self._plan.snapshot.board.posts[self._post_id]))
        self.ask()

    def ask(self, changes: object = None) -> None:
        """Look for the answer once both are chosen."""
        if self._intern_id is None:
            self.view.show_words(self.tr("Choisissez un interne, puis un poste : la réponse paraît ici."))
        elif self._post_id is None:
            self.view.show_words(self.tr("Choisissez un poste : la réponse paraît ici."))
        else:
            self.view.show_words(self.tr("Recherche de la réponse…"))
        super().ask(changes)

    def _work(self, intern_id: int, post_id: int) -> Callable[[Watch], Why]:
        run = self._run
        if run is None:
            return super()._work(intern_id, post_id)
        wanted = self._reading.wanted(run.settings)
        return lambda watch: why_in_run(prepare_input(wanted, watch), run, intern_id, post_id)
