"""What the page says before there is a session: one sentence and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pacte_desktop.gui.pages.plain_label import plain_label


class EmptyView(QWidget):
    """``asked``: prepare a session."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self.new = QPushButton(self.tr("Nouvelle séance de choix…"))
        self.new.setProperty("primary", True)
        self.new.clicked.connect(self.asked)
        title = plain_label(self.tr("Séance de choix"), "title")
        words = plain_label(
            self.tr(
                "Ici, les internes sont appelés l’un après l’autre et choisissent leur poste. "
                "Préparez d’abord une séance : qui est appelé, pour quels postes, quel jour."
            ),
            "value",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(1)
        for widget in (title, words):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget)
        layout.addWidget(self.new, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.setFocusProxy(self.new)

    def forbid(self, why: str) -> None:
        """Prepare no session; ``why`` is said at the button. Empty: it may be done."""
        self.new.setEnabled(not why)
        self.new.setToolTip(why)
