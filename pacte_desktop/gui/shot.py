"""A picture of the real window, made without a screen: for documentation and for looking at what was built."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDeadlineTimer, QIODevice, QThread

from pacte_desktop.arguments import Shot
from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate


def take_shot(plan_path: Path, shot: Shot) -> None:
    """Open the plan in the window, wait until nothing is under way, and write its picture."""
    from pacte_desktop.gui.app import make_application, make_window

    application = make_application(shot.theme)
    window = make_window(plan_path)
    try:
        window.resize(*shot.size)
        window.show()
        window.show_page(shot.page)
        deadline = QDeadlineTimer(60_000)
        while window.tasks.is_busy() and not deadline.hasExpired():
            application.processEvents()
            QThread.msleep(5)
        if shot.select:
            target = window.top_bar.search.lookup(shot.select)
            if target is None:
                raise KnownError(
                    translate("Shot", "Rien ne s’appelle « {text} » dans ce plan.").format(text=shot.select)
                )
            window.show_target(target)
        for _ in range(5):  # Layouts settle, then the map paints its final image.
            application.processEvents()
            QThread.msleep(60)
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        window.grab().save(buffer, "PNG")
        atomic_write_bytes(shot.png, bytes(content.data()))
    finally:
        window.close()
