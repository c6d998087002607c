"""The small bar of tools on the map: nearer, farther, whole region, measure, go to, copy, print."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from pacte_desktop.gui.actions import Actions
from pacte_desktop.gui.icons import SIZE, icon

MARGIN = 12


class MapTools(QFrame):
    """Buttons that share the actions of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.setAccessibleName(self.tr("Outils de la carte"))
        self._buttons: list[tuple[QToolButton, str]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 2, 4, 2)
        self._row.setSpacing(0)
        self.hide()

    def set_actions(self, actions: Actions) -> None:
        """Show one button for each tool of the map."""
        tools = (
            (actions.zoom_in, "plus"),
            (actions.zoom_out, "minus"),
            (actions.whole_region, "maximize"),
            (actions.measure, "ruler"),
            (actions.go_to_commune, "map-pinned"),
            (actions.copy_picture, "clipboard-copy"),
            (actions.print_view, "printer"),
            (actions.save_view, "file-down"),
            (actions.what_if, "flask-conical"),
        )
        for action, name in tools:
            self._add(action, name)
        self.refresh_icons()
        self.adjustSize()
        self.show()

    def _add(self, action: QAction, icon_name: str) -> None:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(QSize(SIZE, SIZE))
        button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        self._buttons.append((button, icon_name))
        self._row.addWidget(button)

    def refresh_icons(self) -> None:
        """Draw the icons again after a change of theme."""
        for button, name in self._buttons:
            button.defaultAction().setIcon(icon(name))


def place_tools(tools: MapTools, legend: QWidget, width: int, *, stacked: bool, in_trial: bool) -> None:
    """Tools in the corner of a map of ``width`` pixels that the layers leave free.

    That is the right one when those are ``stacked`` over the legend. Beside the legend where that
    reaches up to them; under the name of the mode while a scenario is tried.
    """
    low = legend.y() < tools.height() + 4 * MARGIN
    left = legend.geometry().right() + MARGIN if low else MARGIN
    top = MARGIN + (tools.fontMetrics().height() * 2 if in_trial else 0)
    tools.move(width - tools.width() - MARGIN if stacked else left, top)
