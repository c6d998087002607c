"""A computation under way: what it is doing, how far it is, and the button that ends it with the best plan so far."""

from PySide6.QtWidgets import QWidget

from pacte_desktop.gui.pages.allocation.computation import Computation
from pacte_desktop.gui.pages.work_card import WorkCard
from pacte_desktop.gui.tasks import Tasks


class StopCard(WorkCard):
    """Stopping does not throw the result away: it asks the computation for what it has."""

    def __init__(self, tasks: Tasks, computation: Computation, parent: QWidget | None = None) -> None:
        super().__init__(tasks, computation.name, parent)
        self._computation = computation

    def set_working(self, working: bool) -> None:
        """Show the card, or take it away."""
        super().set_working(working)
        self.stop.setToolTip(self.tr("S’arrêter et garder le meilleur plan trouvé jusqu’ici"))

    def _ask_to_stop(self) -> None:
        self._computation.stop()
        self.stop.setEnabled(False)
        self.stop.setToolTip(self.tr("Arrêt en cours…"))
