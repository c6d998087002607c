"""A picture of the real window, made without a screen: for documentation and for looking at what was built."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDeadlineTimer, QIODevice, QThread
from PySide6.QtWidgets import QApplication

from pacte_desktop.arguments import Shot
from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.gui.app import make_application
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.garbage import Collector
from pacte_desktop.gui.window import Window


def take_shot(plan_path: Path, shot: Shot) -> None:
    """Open the plan in the window, wait until nothing is under way, and write its picture."""
    application = make_application(shot.theme)
    Collector(application).start()
    window = Window(remembers=False)
    window.resize(*shot.size)
    window.show()
    try:
        if not window.open(plan_path) or window.desk is None:
            raise window.failure or KnownError(str(plan_path))
        _prepare(window.desk, shot.page, shot.select)
        _settle(application, window.desk)
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        window.grab().save(buffer, "PNG")
        atomic_write_bytes(shot.png, bytes(content.data()))
    finally:
        window.close()


def _prepare(desk: Desk, page: str, select: str) -> None:
    """Bring the page, and what is to be shown, to the front."""
    desk.show_page(page)
    if select:
        target = desk.top_bar.search.lookup(select)
        if target is None:
            raise KnownError(translate("Shot", "Rien ne s’appelle « {text} » dans ce plan.").format(text=select))
        desk.show_target(target)


def _settle(application: QApplication, desk: Desk) -> None:
    """Let background work end, layouts settle and the map paint its final picture."""
    deadline = QDeadlineTimer(60_000)
    while (desk.tasks.is_busy() or desk.problems.watch.is_busy) and not deadline.hasExpired():
        application.processEvents()
        QThread.msleep(5)
    for _ in range(5):
        application.processEvents()
        QThread.msleep(60)
