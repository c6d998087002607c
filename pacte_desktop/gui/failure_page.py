"""What the window shows when the plan cannot be opened: the sentence, and three ways on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.folders import user_folder
from pacte_desktop.services.plans import SUFFIX, ensure_demo


class FailurePage(QWidget):
    """``chosen`` carries the path of the plan to open instead."""

    chosen = Signal(Path)

    def __init__(self, error: KnownError) -> None:
        super().__init__()
        self.setObjectName("Page")
        title = QLabel(error.sentence)
        title.setProperty("role", "heading")
        remedy = QLabel(error.remedy)
        remedy.setProperty("role", "muted")
        for label in (title, remedy):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        open_button = QPushButton(self.tr("Ouvrir un plan…"))
        self.make = QPushButton(self.tr("Nouveau plan…"))
        demo_button = QPushButton(self.tr("Ouvrir la démonstration"))
        open_button.clicked.connect(self._choose)
        self.make.clicked.connect(self._make)
        demo_button.clicked.connect(self._open_demo)
        self._remedy = remedy
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(open_button)
        buttons.addWidget(self.make)
        buttons.addWidget(demo_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.setSpacing(16)
        layout.addStretch(1)
        layout.addWidget(title)
        layout.addWidget(remedy)
        layout.addLayout(buttons)
        layout.addStretch(2)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Ouvrir un plan"), str(user_folder()), f"Pacte Desktop (*{SUFFIX})"
        )
        if name:
            self.chosen.emit(Path(name))

    def _make(self) -> None:
        from pacte_desktop.gui.dialogs.new_plan_dialog import NewPlanDialog

        dialog = NewPlanDialog(self)
        dialog.written.connect(self.chosen)
        dialog.open()

    def _open_demo(self) -> None:
        try:
            self.chosen.emit(ensure_demo())
        except KnownError as error:
            self._remedy.setText(str(error))
