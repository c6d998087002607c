"""Asks under which label a computed plan is kept."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label


class LabelDialog(QDialog):
    """A label that is not empty."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Garder ce calcul"))
        self.field = QLineEdit(label[:1].upper() + label[1:])
        self.field.setAccessibleName(self.tr("Nom du calcul"))
        self.field.selectAll()
        form = QFormLayout()
        form.addRow(self.tr("Nom du calcul"), self.field)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(self.tr("Garder"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("primary", True)
        buttons.addButton(self.tr("Annuler"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(
            plain_label(
                self.tr("Il reste dans le fichier du plan, à comparer ; les affectations ne changent pas."), "muted"
            )
        )
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.field.textChanged.connect(self._enable)
        self._enable()

    @property
    def label(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def _enable(self) -> None:
        self.go.setEnabled(bool(self.label))
        self.go.setToolTip("" if self.label else self.tr("Donnez un nom au calcul."))
