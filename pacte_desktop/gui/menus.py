"""The menu behind the name of the plan: every action of the window, grouped."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from pacte_desktop.gui.actions import Actions


def plan_menu(actions: Actions, parent: QWidget) -> QMenu:
    """Menu of the plan button."""
    menu = QMenu(parent)
    menu.setAccessibleName(QCoreApplication.translate("Menus", "Plan"))
    menu.setToolTipsVisible(True)
    groups = (
        (actions.open, actions.new_demo),
        (actions.print_list, actions.web_map),
        (actions.undo, actions.redo, actions.assign, actions.unassign),
        (actions.search, actions.filter, actions.inspector, actions.theme),
        (actions.help, actions.shortcuts, actions.about),
        (actions.quit,),
    )
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions(list(group))
    return menu
