"""Every key of the window, from the actions themselves, so that the list never lies."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.gui.actions import Actions


def _fixed_keys() -> list[tuple[str, str]]:
    """Keys of the pages, which are no actions."""
    enter = QCoreApplication.translate("Shortcuts", "Entrée")
    escape = QCoreApplication.translate("Shortcuts", "Échap")
    delete = QCoreApplication.translate("Shortcuts", "Suppr")
    return [
        (
            QCoreApplication.translate("Shortcuts", "Pages, dans l’ordre de la barre de gauche"),
            "Ctrl+1 … Ctrl+9",
        ),
        (QCoreApplication.translate("Shortcuts", "Interne choisi : passer aux postes possibles"), enter),
        (QCoreApplication.translate("Shortcuts", "Poste choisi : affecter, puis interne suivant"), enter),
        (QCoreApplication.translate("Shortcuts", "Revenir des postes aux internes"), escape),
        (QCoreApplication.translate("Shortcuts", "Retirer l’affectation de l’interne choisi"), delete),
        (QCoreApplication.translate("Shortcuts", "Séance : prendre le poste qui porte le chiffre"), "1 … 9"),
        (QCoreApplication.translate("Shortcuts", "Séance : prendre le poste choisi"), enter),
        (QCoreApplication.translate("Shortcuts", "Séance : absent, absent selon ses vœux"), "A, V"),
        (QCoreApplication.translate("Shortcuts", "Séance : sans poste, surnombre"), "P, S"),
        (QCoreApplication.translate("Shortcuts", "Liste d’appel : procuration, pourquoi ce rang"), "F2, F4"),
        (
            QCoreApplication.translate("Shortcuts", "Documents : page avant, après, première, dernière"),
            "Pg↑, Pg↓, ↖, ↘",
        ),
        (QCoreApplication.translate("Shortcuts", "Documents : agrandir, réduire, pleine largeur"), "+, −, 0"),
        (QCoreApplication.translate("Shortcuts", "Documents : monter ou descendre une colonne"), "Alt+↑, Alt+↓"),
        (QCoreApplication.translate("Shortcuts", "Liste : copier, pour un tableur"), "Ctrl+C"),
        (QCoreApplication.translate("Shortcuts", "Carte : agrandir, réduire, toute la région"), "+, −, 0"),
        (QCoreApplication.translate("Shortcuts", "Carte : se déplacer"), "← → ↑ ↓"),
        (QCoreApplication.translate("Shortcuts", "Carte : choisir la commune au centre"), enter),
    ]


class ShortcutsDialog(QDialog):
    """A table of what the keys do."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Raccourcis clavier"))
        native = QKeySequence.SequenceFormat.NativeText
        keys = [
            (action.text().replace("&", "").rstrip("…"), action.shortcut().toString(native))
            for action in actions.all()
            if not action.shortcut().isEmpty()
        ]
        rows = keys + _fixed_keys()
        table = QTableWidget(len(rows), 2)
        table.setAccessibleName(self.tr("Raccourcis clavier"))
        table.setHorizontalHeaderLabels([self.tr("Ce que fait la touche"), self.tr("Touches")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(row, column, item)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table, 1)
        layout.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 84, unit * 84)
