"""Version, licence, and where every figure on the screen comes from."""

import platform
from importlib.metadata import version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.coverage_report import coverage_sentences
from pacte_desktop.territory.basemap import base_source


class AboutDialog(QDialog):
    """What this program is and what its data are."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("À propos et sources"))
        source, coverage = base_source(plan.territory.base), plan.territory.coverage
        self._versions = (
            f"Pacte Desktop {version('pacte-desktop')} · Python {platform.python_version()} · Qt {qVersion()}"
        )
        paragraphs = [
            self._versions,
            self.tr("Licence Apache 2.0. Qt et PySide6 sont utilisés sous licence LGPL 3. Icônes Lucide (ISC)."),
            self.tr("Fond de carte : {attribution} · {licence} · {geography} · {population}.").format(
                attribution=source.attribution,
                licence=source.licence,
                geography=source.geography or self.tr("code officiel géographique {year}").format(year=source.cog_year),
                population=source.population_vintage,
            ),
        ]
        if coverage is not None:
            paragraphs += coverage_sentences(coverage)[:3]
            paragraphs += sorted({item.source for item in plan.snapshot.equipment.values()})
        if plan.snapshot.info.is_demo:
            paragraphs.append(
                self.tr("Plan de démonstration : toutes les personnes et tous les terrains sont fictifs.")
            )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        title = QLabel("Pacte Desktop")
        title.setProperty("role", "title")
        layout.addWidget(title)
        for text in paragraphs:
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        layout.addStretch(1)
        copy = QPushButton(self.tr("Copier les versions"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._versions))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)
