"""The guide, offline: the page of ``docs/guide`` about what is in view."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from pacte_desktop.shipped import GUIDE

_PAGES = {"map": "carte.md", "placement": "affectations.md"}


class GuideDialog(QDialog):
    """Shows one page of the guide; links lead to the others."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Aide"))
        self.browser = QTextBrowser()
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
