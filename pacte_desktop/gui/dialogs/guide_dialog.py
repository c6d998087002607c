"""The guide, offline: the page of ``docs/guide`` about what is in view."""

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from pacte_desktop.shipped import GUIDE

_PAGES = {
    "map": "carte.md",
    "what_if": "scenario.md",
    "definition": "minutes-et-definitions.md",
    "placement": "affectations.md",
    "round": "seance-de-choix.md",
    "allocation": "calculs.md",
    "why_not": "pourquoi-pas.md",
    "ledger": "equite.md",
    "adequacy": "adequation.md",
    "rules": "regles.md",
    "problems": "problemes.md",
    "network": "reseau-routier.md",
    "import": "importer.md",
    "data": "donnees.md",
    "documents": "documents.md",
}


class _Pages(QTextBrowser):
    """Pages whose pictures are never wider than the window, so that nothing is read by scrolling sideways."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # Coming later, it would narrow the page.

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """The file, or the picture made to fit."""
        found = super().loadResource(kind, name)
        if kind != int(QTextDocument.ResourceType.ImageResource.value):
            return found
        picture = QImage.fromData(found)
        ratio = self.devicePixelRatioF()
        room = round((self.viewport().width() - 3 * self.document().documentMargin()) * ratio)
        if picture.width() > room > 0:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Load the pictures again in their new size, at the same place of the page."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)


class GuideDialog(QDialog):
    """Shows the page of the guide about ``page``, the first one when none is; links lead to the others."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Aide"))
        self.browser = _Pages()
        self.browser.setAccessibleName(self.tr("Guide"))
        self.browser.setOpenExternalLinks(False)
        self.browser.setSearchPaths([str(GUIDE)])
        self.browser.setSource(QUrl(_PAGES.get(page, "prise-en-main.md")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.browser, 1)
        layout.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 100, unit * 90)


def add_help_key(dialog: QDialog, page: str) -> None:
    """Let F1 in ``dialog`` open the guide about ``page``: the window beneath it does not hear the key."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
    shortcut.activated.connect(lambda: GuideDialog(page, dialog).open())
