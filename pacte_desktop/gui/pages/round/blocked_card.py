"""One intern who may not be called: every reason with its way out, and what can be done from here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.problems import Problem
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.plain_tooltip import plain_tooltip


class BlockedCard(QFrame):
    """``followed``: go to the intern; ``corrected``: correct the record; ``lifted``: record a derogation for this
    problem; ``left_out``: do not call.
    """

    followed = Signal(int)
    corrected = Signal(int)
    lifted = Signal(object)
    left_out = Signal(int)

    def __init__(
        self,
        name: str,
        intern_id: int | None,
        problems: Sequence[Problem],
        liftable: Sequence[Problem],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.problems = tuple(problems)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(name, "heading"))
        for problem in problems:
            words.addWidget(plain_label(problem.sentence, "value"))
            if problem.way_out:
                words.addWidget(plain_label(problem.way_out, "muted"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        self.buttons: list[QPushButton] = []
        self._writing: list[QPushButton] = []
        if intern_id is None:
            return
        acts = QVBoxLayout()
        acts.setSpacing(4)
        for text, act in (
            (self.tr("Voir la fiche"), lambda: self.followed.emit(intern_id)),
            (self.tr("Ne pas appeler"), lambda: self.left_out.emit(intern_id)),
            (self.tr("Corriger…"), lambda: self.corrected.emit(intern_id)),
        ):
            button = QPushButton(text)
            button.setAccessibleName(self.tr("{act} : {name}").format(act=text, name=name))
            button.clicked.connect(act)
            acts.addWidget(button)
            self.buttons.append(button)
        for problem in liftable:
            button = QPushButton(self.tr("Déroger…"))
            button.setAccessibleName(self.tr("Déroger : {name}").format(name=name))
            button.setToolTip(plain_tooltip(problem.sentence))
            button.clicked.connect(lambda _checked=False, wanted=problem: self.lifted.emit(wanted))
            acts.addWidget(button)
            self.buttons.append(button)
            self._writing.append(button)
        acts.addStretch(1)
        layout.addLayout(acts)

    def forbid(self, why: str) -> None:
        """Offer no derogation and say why; the dialog of the intern, which can be read, says it by itself."""
        for button in self._writing:
            button.setEnabled(False)
            button.setToolTip(why)
