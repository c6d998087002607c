"""The history of the plan: every step with its time and author; go back to any of them, or forward again."""

from datetime import UTC

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.theme import current_theme
from pacte_desktop.store.plan_file import Step


class HistoryDialog(QDialog):
    """Steps, newest first. Undone steps are struck through until something new is done."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Historique"))
        self._plan = plan
        self._steps: list[Step] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Étapes, de la plus récente à la plus ancienne"))
        self.list.setAlternatingRowColors(True)
        explanation = QLabel(
            self.tr(
                "Chaque étape est enregistrée dans le fichier. Choisissez celle à laquelle revenir : "
                "les suivantes sont annulées, et peuvent être rétablies."
            )
        )
        explanation.setProperty("role", "muted")
        explanation.setWordWrap(True)
        self.go = QPushButton(self.tr("Revenir à cette étape"))
        self.go.setProperty("primary", True)
        self.go.clicked.connect(self.go_to_current)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(explanation)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 90, unit * 70)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.refresh()

    def refresh(self) -> None:
        """Show the steps as they are now; the last entry is the plan as it was first written."""
        self._steps = self._plan.file.history()
        self.list.clear()
        for step in self._steps:
            at = step.at.replace(tzinfo=UTC).astimezone()
            text = self.tr("{at:%d/%m/%Y %H:%M} · {label} · {author}").format(
                at=at, label=step.label, author=step.author
            )
            item = QListWidgetItem(text)
            if step.is_undone:
                font = item.font()
                font.setStrikeOut(True)
                item.setFont(font)
                item.setForeground(current_theme().muted)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("annulée : {step}").format(step=text))
            self.list.addItem(item)
        self.list.addItem(QListWidgetItem(self.tr("Création du plan")))
        self._enable()

    def go_to_current(self) -> None:
        """Undo or redo until the chosen step is the newest one in force; a refused move stops the journey."""
        row = self.list.currentRow()
        if row >= 0:
            back = sum(not step.is_undone for step in self._steps[:row])
            forward = sum(step.is_undone for step in self._steps[row:])
            moves = [self._plan.undo] * back or [self._plan.redo] * forward
            for move in moves:
                if not move():
                    break
            self.refresh()

    def _enable(self) -> None:
        row = self.list.currentRow()
        in_force = next((index for index, step in enumerate(self._steps) if not step.is_undone), len(self._steps))
        self.go.setEnabled(row >= 0 and row != in_force and not self._plan.file.read_only)
