"""What a page shows while the plan has nothing for it yet: one sentence that teaches, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pacte_desktop.gui.action_button import action_button
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.snapshot import PlanSnapshot

_WORDS_SHARE = 6  # of the width, beside 1 on either side


def missing_words(page: str, snapshot: PlanSnapshot) -> str:
    """What ``page`` is for and what the plan lacks for it; empty when there is something to show."""
    board = snapshot.board
    interns, posts = bool(board.interns), bool(board.posts)
    if page == "placement" and not interns and not posts:
        return QCoreApplication.translate(
            "EmptyPlan",
            "Ici, les internes dans l’ordre d’appel font face aux postes ouverts. Importez d’abord vos internes, vos "
            "terrains et vos postes.",
        )
    if page == "round" and not interns:
        return QCoreApplication.translate(
            "EmptyPlan",
            "Ici, les internes sont appelés l’un après l’autre et choisissent leur poste. Importez d’abord vos "
            "internes et les postes ouverts.",
        )
    if page == "adequacy" and not interns and not posts and not board.accreditations:
        return QCoreApplication.translate(
            "EmptyPlan",
            "Ici se compare le nombre de postes à celui des internes, type par type. Importez d’abord vos internes, "
            "vos agréments et vos postes.",
        )
    if page == "allocation" and not (interns and posts):
        return QCoreApplication.translate(
            "EmptyPlan",
            "Ici se calculent des plans d’affectation, à comparer au plan en vigueur. Il y faut des internes et des "
            "postes : importez-les d’abord.",
        )
    return ""


class EmptyPlanPage(QWidget):
    """``acts``: the actions offered, the first one as the main button."""

    def __init__(self, title: str, acts: Sequence[tuple[QAction, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self.title = plain_label(title, "title")
        self.words = plain_label("", "value")
        self.buttons = [action_button(action, text) for action, text in acts]
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(1)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, _WORDS_SHARE)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addLayout(row)
        layout.addStretch(2)
        if self.buttons:
            self.buttons[0].setProperty("primary", True)
            self.setFocusProxy(self.buttons[0])

    def say(self, words: str) -> None:
        """Say what is missing."""
        self.words.setText(words)
