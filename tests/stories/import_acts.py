"""What a person does with the import assistant, for the stories: files to drop, steps to go, lists to read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pacte_desktop.domain.people import Intern
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.importing.assistant import CHECK, FINISH, ImportAssistant
from pacte_desktop.gui.window import Window
from tests.stories.window_acts import event_point

ACTION, BUTTON, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
HEADINGS = (
    *("N° IMOTEP", "Nom", "Prénom", "Promotion", "Phase", "Semestre dans la phase", "Rang national"),
    *("Commune du domicile", "Militaire", "Date de thèse"),
)


def write_table(path: Path, rows: Sequence[Sequence[str]], encoding: str = "utf-8", delimiter: str = ";") -> Path:
    """A text file with these rows."""
    path.write_bytes("".join(delimiter.join(row) + "\r\n" for row in rows).encode(encoding))
    return path


def as_row(intern: Intern, **other: str) -> list[str]:
    """An intern of the plan as a row under HEADINGS, with other words where they are given."""
    words = {
        "number": intern.imotep_number,
        "last": intern.last_name,
        "first": intern.first_name,
        "cohort": str(intern.cohort),
        "phase": {"SOCLE": "socle", "APPROFONDISSEMENT": "approfondissement", "CONSOLIDATION": "consolidation"}[
            intern.phase.value
        ],
        "position": str(intern.phase_position),
        "rank": str(intern.national_rank),
        "home": intern.home_insee_code,
        "military": "oui" if intern.is_military else "non",
        "thesis": intern.thesis_date.strftime("%d/%m/%Y") if intern.thesis_date else "",
    }
    return list((words | other).values())


def people(desk: Desk) -> list[Intern]:
    """The interns of the plan by their number."""
    return sorted(desk.plan.snapshot.board.interns.values(), key=lambda intern: intern.imotep_number)


def undo_button(desk: Desk) -> QPushButton:
    """What the banner offers after an import."""
    return next(button for button in desk.banner.acts if button.text() == "Annuler l’import")


def assistant_of(qtbot: QtBot, desk: Desk) -> ImportAssistant:
    """The assistant that is open, once its file was read or refused."""
    qtbot.waitUntil(lambda: any(found.isVisible() for found in desk.findChildren(ImportAssistant)), timeout=20_000)
    (dialog,) = (found for found in desk.findChildren(ImportAssistant) if found.isVisible())
    qtbot.waitUntil(lambda: not dialog.draft.is_busy, timeout=60_000)
    QApplication.processEvents()
    return dialog


def open_file(qtbot: QtBot, desk: Desk, *paths: Path) -> ImportAssistant:
    """The assistant for these files, once the first was read."""
    desk.commands.imports.open_files(list(paths))
    return assistant_of(qtbot, desk)


def go(qtbot: QtBot, dialog: ImportAssistant, step: int) -> None:
    """Press the buttons as far as a step, and wait for what it shows."""
    while dialog.step < step:
        before = dialog.step
        assert dialog.next.isEnabled(), dialog.next.toolTip()
        qtbot.mouseClick(dialog.next, BUTTON)
        assert dialog.step > before
        settle(qtbot, dialog)


def settle(qtbot: QtBot, dialog: ImportAssistant) -> None:
    """Wait until nothing is read or compared any more."""
    qtbot.waitUntil(lambda: not dialog.draft.is_busy, timeout=60_000)
    if dialog.step in (CHECK, FINISH):
        qtbot.waitUntil(lambda: dialog.draft.preview is not None or dialog.banner.isVisible(), timeout=60_000)
    QApplication.processEvents()


def write(qtbot: QtBot, dialog: ImportAssistant) -> None:
    """Press the button that imports, and wait for the end."""
    assert dialog.write.isEnabled(), dialog.write.toolTip()
    qtbot.mouseClick(dialog.write, BUTTON)
    await_end(qtbot, dialog)


def await_end(qtbot: QtBot, dialog: ImportAssistant) -> None:
    """Wait until nothing is written any more; after an import the assistant is gone."""
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.draft.is_writing, timeout=60_000)
    QApplication.processEvents()


def is_gone(dialog: ImportAssistant) -> bool:
    """True once the assistant is closed."""
    return not isValid(dialog) or not dialog.isVisible()


class Held:
    """Files held over the window with the mouse."""

    def __init__(self, window: Window, *paths: Path) -> None:
        self._window = window
        self._mime = QMimeData()
        self._mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])

    def enter(self) -> bool:
        """Bring them over the window; True when they may be dropped."""
        event = QDragEnterEvent(event_point(QPoint(40, 40)), ACTION, self._mime, BUTTON, NO_KEY)
        event.ignore()
        QApplication.sendEvent(self._window, event)
        return event.isAccepted()

    def leave(self) -> None:
        """Take them away again."""
        QApplication.sendEvent(self._window, QDragLeaveEvent())

    def drop(self) -> None:
        """Let them go."""
        event = QDropEvent(QPointF(40, 40), ACTION, self._mime, BUTTON, NO_KEY, QEvent.Type.Drop)
        QApplication.sendEvent(self._window, event)
