"""Who chooses for an intern who gave a written proxy."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label


class ProxyDialog(QDialog):
    """Name of the proxy; an empty name takes the proxy back."""

    def __init__(self, intern_name: str, proxy: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Procuration"))
        self.field = QLineEdit(proxy)
        self.field.setAccessibleName(self.tr("Personne qui choisit"))
        self.field.setPlaceholderText(self.tr("Nom et prénom ; vide : aucune procuration"))
        self.field.selectAll()
        buttons = QDialogButtonBox()
        go = buttons.addButton(self.tr("Noter"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("primary", True)
        buttons.addButton(self.tr("Ne rien changer"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(plain_label(self.tr("Qui choisit pour {name} ?").format(name=intern_name), "heading"))
        layout.addWidget(self.field)
        layout.addWidget(
            plain_label(
                self.tr("La procuration est écrite, avec une pièce d’identité ; elle est rappelée à l’appel."),
                "muted",
            )
        )
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)

    @property
    def proxy(self) -> str:
        """What was typed."""
        return self.field.text().strip()
