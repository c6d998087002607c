"""Asks why before something is closed or annulled, after saying what will happen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label


class MotiveDialog(QDialog):
    """Sentences, a motive, and a button named by its verb. Without a motive nothing is done."""

    def __init__(self, title: str, sentences: Sequence[str], verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Motif"))
        self.field.setPlaceholderText(self.tr("Motif, tel qu’il sera gardé avec la séance"))
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("primary", True)
        buttons.addButton(self.tr("Ne rien faire"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for sentence in sentences:
            layout.addWidget(plain_label(sentence, "value"))
        layout.addWidget(self.field)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)
        self.field.textChanged.connect(self._enable)
        self._enable()

    @property
    def motive(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def _enable(self) -> None:
        self.go.setEnabled(bool(self.motive))
        self.go.setToolTip("" if self.motive else self.tr("Donnez un motif."))
