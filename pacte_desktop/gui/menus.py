"""The menu behind the name of the plan: every action of the window, grouped."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from pacte_desktop.gui.actions import Actions


def plan_menu(actions: Actions, recent: list[QAction], parent: QWidget) -> QMenu:
    """Menu of the plan button; ``recent`` opens the plans used before."""
    menu = QMenu(parent)
    menu.setAccessibleName(QCoreApplication.translate("Menus", "Plan"))
    menu.setToolTipsVisible(True)
    groups: tuple[tuple[QAction, ...], ...] = (
        (actions.open, *recent, actions.new_plan, actions.new_demo, actions.new_trial),
        (actions.import_file, actions.paste_table),
        (actions.print_list, actions.web_map),
        (actions.definition, actions.compare, actions.layers),
        (actions.undo, actions.redo, actions.history),
        (
            actions.assign,
            actions.unassign,
            actions.correct_intern,
            actions.lock,
            actions.why_not,
            actions.if_closed,
            actions.ledger,
        ),
        (actions.what_if, actions.try_here, actions.close_place, actions.change_hours),
        (
            actions.zoom_in,
            actions.zoom_out,
            actions.whole_region,
            actions.measure,
            actions.go_to_commune,
            actions.copy_picture,
            actions.print_view,
            actions.save_view,
            actions.export_zones,
        ),
        (actions.projection,),
        (actions.search, actions.filter, actions.inspector, actions.problems, actions.theme),
        (actions.help, actions.shortcuts, actions.about),
        (actions.quit,),
    )
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions(list(group))
    return menu
