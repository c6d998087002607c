"""A message inside the page: what was refused and why, or what went well; it can be closed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.icons import SIZE, icon
from pacte_desktop.gui.theme import current_theme


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Banner")
        self.acts: list[QPushButton] = []
        """What can be done about what it says."""
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._acts = QHBoxLayout()
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Fermer le message"))
        self._close.setToolTip(self.tr("Fermer"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(12)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._acts)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_error(self, error: KnownError) -> None:
        """Say what was refused, why and what to do."""
        self._show(str(error), "error", "triangle-alert")

    def show_refusal(self, sentence: str) -> None:
        """Say why something may not be done."""
        self._show(sentence, "error", "triangle-alert")

    def show_done(self, sentence: str, acts: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say what went well, beside buttons for what can be done about it."""
        self._show(sentence, "good", "check")
        for text, act in acts:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, act=act: act())
            self.acts.append(button)
            self._acts.addWidget(button)

    def _show(self, text: str, sign: str, icon_name: str) -> None:
        theme = current_theme()
        while self.acts:
            former = self.acts.pop()
            former.hide()
            former.deleteLater()
        self._text.setText(text)
        self.setAccessibleName(text)
        self._sign.setPixmap(icon(icon_name, getattr(theme, sign)).pixmap(QSize(SIZE, SIZE), self.devicePixelRatioF()))
        self._close.setIcon(icon("x"))
        self.setProperty("sign", sign)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
