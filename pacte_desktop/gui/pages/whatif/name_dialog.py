"""Asks for the name of a scenario, when it is kept and when it is renamed."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget


class NameDialog(QDialog):
    """A name that is not empty."""

    def __init__(self, title: str, name: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit(name)
        self.field.setAccessibleName(self.tr("Nom du scénario"))
        self.field.selectAll()
        form = QFormLayout()
        form.addRow(self.tr("Nom du scénario"), self.field)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("primary", True)
        buttons.addButton(self.tr("Annuler"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        self.field.textChanged.connect(self._enable)
        self._enable()

    @property
    def name(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def _enable(self) -> None:
        self.go.setEnabled(bool(self.name))
        self.go.setToolTip("" if self.name else self.tr("Donnez un nom au scénario."))
