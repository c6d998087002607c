"""What the actions around computations do: locks, « why not this post? », a post that closes, the fairness ledger."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pacte_desktop.gui.plan_reading import PlanReading

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from pacte_desktop.domain.posts import Assignment
    from pacte_desktop.gui.desk import Desk
    from pacte_desktop.services.allocation import Run
    from pacte_desktop.services.sheets import Target


class AllocationCommands(QObject):
    """Handlers of these actions of one desk; ``reading`` is shared with the page of computations."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.reading = PlanReading(desk.plan, self)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Handler of each action, by the action's name."""
        return {
            "lock": self.toggle_lock,
            "why_not": self.show_why,
            "if_closed": self.show_closing,
            "ledger": self.show_ledger,
        }

    def offered(self, target: "Target") -> list["QAction"]:
        """What can be done with an intern or a post that is selected."""
        actions = self._desk.action_set
        if target.kind == "intern":
            return [actions.lock] if self._held() is not None else []
        return [actions.why_not, actions.if_closed] if target.kind == "post" else []

    def _held(self) -> "Assignment | None":
        """The assignment of the intern at hand."""
        desk = self._desk
        intern_id = desk.intern_at_hand()
        return None if intern_id is None else desk.plan.snapshot.board.by_intern.get(intern_id)

    def refresh(self) -> None:
        """Enable each action as the selection allows, and say why not."""
        desk, actions, held = self._desk, self._desk.action_set, self._held()
        page = desk.placement_page if desk.has_placement_page else None
        post_id = page.post_at_hand() if page else None
        locked = held is not None and held.is_locked
        actions.lock.setText(self.tr("Déverrouiller l’affectation") if locked else self.tr("Verrouiller l’affectation"))
        shut = self.tr("Ce plan est ouvert en lecture seule.") if desk.plan.file.read_only else ""
        nobody = self.tr("Choisissez un interne qui a une affectation.") if held is None else ""
        nothing = self.tr("Choisissez un poste.") if post_id is None else ""
        no_pair = self.tr("Choisissez un interne et un poste.") if None in (post_id, desk.intern_at_hand()) else ""
        for action, why, words in (
            (actions.lock, shut or nobody, self.tr("Aucun calcul ni aucune étape ne déplace ce qui est verrouillé")),
            (actions.why_not, no_pair, self.tr("Règles, faits, et le plus petit changement qui le permettrait")),
            (actions.if_closed, nothing, self.tr("Le meilleur plan, et celui qui déplace le moins d’internes")),
        ):
            action.setEnabled(not why)
            action.setToolTip(why or f"{words} ({action.shortcut().toString()})")

    def toggle_lock(self) -> None:
        """Lock the assignment of the intern at hand, or unlock it."""
        from pacte_desktop.services.allocation import lock, unlock

        held = self._held()
        if held is not None:
            self._desk.banner.hide()
            self._desk.plan.run(unlock if held.is_locked else lock, held.intern_id)

    def show_why(self) -> None:
        """Answer for the intern and the post at hand."""
        from pacte_desktop.gui.dialogs.guide_dialog import add_help_key
        from pacte_desktop.gui.dialogs.why.why_dialog import WhyDialog

        intern_id, post_id = self._desk.intern_at_hand(), self._desk.placement_page.post_at_hand()
        if intern_id is None or post_id is None:
            return
        for former in self._desk.findChildren(WhyDialog):
            former.close()
        dialog = WhyDialog(self._desk.plan, self.reading, intern_id, post_id, self._desk)
        dialog.followed.connect(self._desk.show_target)
        add_help_key(dialog, "why_not")
        dialog.show()

    def show_run_why(self, run: "Run | None", intern_id: int | None) -> None:
        """Answer for an intern in a computed plan, None for the one in force; the post is chosen there."""
        from pacte_desktop.gui.dialogs.guide_dialog import add_help_key
        from pacte_desktop.gui.dialogs.why.run_why_dialog import RunWhyDialog
        from pacte_desktop.gui.dialogs.why.why_dialog import WhyDialog

        for former in self._desk.findChildren(WhyDialog):
            former.close()
        dialog = RunWhyDialog(self._desk.plan, self.reading, run, intern_id, self._desk)
        dialog.followed.connect(self._desk.show_target)
        add_help_key(dialog, "allocation")
        dialog.show()

    def show_closing(self) -> None:
        """Look for the plans without the post at hand."""
        from pacte_desktop.gui.dialogs.closing_dialog import ClosingDialog
        from pacte_desktop.gui.dialogs.guide_dialog import add_help_key

        post_id = self._desk.placement_page.post_at_hand()
        if post_id is None:
            return
        for former in self._desk.findChildren(ClosingDialog):
            former.close()
        dialog = ClosingDialog(self._desk.plan, self.reading, post_id, self._desk)
        dialog.followed.connect(self._desk.show_target)
        dialog.kept.connect(self._desk.allocation_page.shelf.read)
        add_help_key(dialog, "allocation")
        dialog.show()

    def show_ledger(self) -> None:
        """Bring the ledger of the page of computations to the front."""
        self._desk.show_page("allocation")
        self._desk.allocation_page.show_ledger()
