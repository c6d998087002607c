"""The four steps, one beside the other: where one is, and which can be gone to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class StepBar(QWidget):
    """``chosen`` carries the place of a step, from 0."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (self.tr("Fichier"), self.tr("Colonnes"), self.tr("Vérification"), self.tr("Import"))
        self.buttons = [QPushButton(f"{place}  {name}") for place, name in enumerate(names, start=1)]
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for place, (button, name) in enumerate(zip(self.buttons, names, strict=True)):
            words = self.tr("Étape {place} sur {count} : {name}")
            button.setAccessibleName(words.format(place=place + 1, count=len(names), name=name))
            button.setProperty("step", True)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, place=place: self.chosen.emit(place))
            group.addButton(button)
            row.addWidget(button, 1)

    def show_step(self, current: int, reasons: list[str]) -> None:
        """Mark where one is; ``reasons`` say why a step cannot be gone to, empty where it can."""
        for place, (button, reason) in enumerate(zip(self.buttons, reasons, strict=True)):
            button.setChecked(place == current)
            button.setEnabled(not reason)
            button.setToolTip(reason)
