"""Draws one picture of the guide for which something must be done in the window first.

``python docs/scenes.py SCENE PLAN PNG WxH``, with ``QT_QPA_PLATFORM=offscreen`` and ``QT_SCALE_FACTOR`` set beforehand.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDate, QDeadlineTimer, QThread
from PySide6.QtWidgets import QApplication, QWidget

from pacte_desktop.gui.app import make_application
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs.comparison_dialog import ComparisonDialog
from pacte_desktop.gui.dialogs.definition_dialog import DefinitionDialog
from pacte_desktop.gui.dialogs.definitions.definition_editor import DefinitionEditor
from pacte_desktop.gui.pages.whatif.apply_dialog import ApplyDialog
from pacte_desktop.gui.window import Window
from pacte_desktop.services.sheets import Target

VATAN = "36230"
Kind = TypeVar("Kind", bound=QWidget)


def settle(desk: Desk) -> None:
    """Let the work beside the window end, and the window paint."""
    deadline = QDeadlineTimer(120_000)
    for _ in range(5):
        while desk.tasks.is_busy() and not deadline.hasExpired():
            QApplication.processEvents()
            QThread.msleep(5)
        QApplication.processEvents()
        QThread.msleep(60)


def dialog(desk: Desk, kind: type[Kind]) -> Kind:
    """The dialog of this kind that is open."""
    settle(desk)
    return next(found for found in desk.window().findChildren(kind) if found.isVisible())


def definition(desk: Desk) -> QWidget:
    """All of a definition in words, and the minutes in use."""
    desk.commands.show_definition()
    return dialog(desk, DefinitionDialog)


def own_definition(desk: Desk) -> QWidget:
    """The form of a definition of one's own."""
    desk.commands.show_definition()
    dialog(desk, DefinitionDialog).copy.click()
    editor = dialog(desk, DefinitionEditor)
    editor.form.name.setText("SU ou SMUR, 20 minutes, départ compris")
    editor.form.threshold.setValue(20)
    editor.form.delay.setValue(5)
    return editor


def comparison(desk: Desk) -> QWidget:
    """The plan as it is beside a kept scenario."""
    desk.commands.show_comparison()
    found = dialog(desk, ComparisonDialog)
    found.after.scenario.setCurrentIndex(1)
    found.compare()
    settle(desk)
    return found


def trial(desk: Desk) -> QWidget:
    """A correspondent of the SAMU tried in Vatan."""
    begin(desk, VATAN)
    return desk.window()


def begin(desk: Desk, insee_code: str, metres_a_pixel: float = 130.0) -> None:
    """A scenario with a candidate in this commune, seen from near."""
    desk.show_target(Target("commune", insee_code))
    desk.commands.what_if()
    settle(desk)
    place = desk.map_page.whatif.mode.place
    assert place is not None
    desk.map_page.map.centre_on(place.x_m, place.y_m, metres_a_pixel)
    settle(desk)


def application_of_a_trial(desk: Desk) -> QWidget:
    """The question from which day a scenario is to be in force."""
    begin(desk, VATAN)
    desk.map_page.whatif.panel.apply.click()
    asked = dialog(desk, ApplyDialog)
    asked.day.setDate(QDate(2027, 1, 1))
    return asked


SCENES: dict[str, Callable[[Desk], QWidget]] = {
    "definition": definition,
    "own-definition": own_definition,
    "comparison": comparison,
    "trial": trial,
    "application": application_of_a_trial,
}


def main() -> None:
    """Draw the scene named on the command line."""
    name, plan, png, size = sys.argv[1:]
    application = make_application("light")
    window = Window(remembers=False)
    window.resize(*map(int, size.split("x")))
    window.show()
    if not window.open(Path(plan)) or window.desk is None:
        raise SystemExit(str(window.failure))
    settle(window.desk)
    drawn = SCENES[name](window.desk)
    settle(window.desk)
    application.processEvents()
    if not drawn.grab().save(png):
        raise SystemExit(f"{png} could not be written")
    window.close()


if __name__ == "__main__":
    main()
