"""The question before a file is removed for good, beside the page: keeping it is what Enter and Escape do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_removal(parent: QWidget, title: str, question: str, more: str, remove: Callable[[], None]) -> None:
    """Ask ``question``; ``remove`` is called when the answer is to remove."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(question)
    box.setInformativeText(more)
    yes = box.addButton(QCoreApplication.translate("RemovalBox", "Supprimer"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(QCoreApplication.translate("RemovalBox", "Garder"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    yes.clicked.connect(remove)
    box.open()
