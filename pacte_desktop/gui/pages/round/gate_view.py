"""The gate before a call list: who may not be called and why, or that everybody may. The list itself is not here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Problem
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.round.blocked_card import BlockedCard
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.placement.eligibility import LIFTABLE

_NAMES = 12  # Names in one sentence; more are counted.


class GateView(QScrollArea):
    """``followed``: go to an intern; ``corrected``: correct one; ``lifted``: derogate; ``draw_up_asked``."""

    followed = Signal(int)
    corrected = Signal(int)
    lifted = Signal(object)
    draw_up_asked = Signal()

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self.setAccessibleName(self.tr("Contrôle avant la liste d’appel"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._day = day
        self.cards: list[BlockedCard] = []

    def refresh(self) -> None:
        """Show the gate as it is now."""
        gate = self._day.gate
        body = QWidget()
        body.setObjectName("Page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        self.cards = []
        if gate is not None:
            if gate.passes:
                self._say_open(layout)
            else:
                self._say_shut(layout)
            self._add_notes(layout)
        layout.addStretch(1)
        former = self.takeWidget()
        if former is not None:
            former.hide()
            former.deleteLater()  # Later: its button is still handling the click.
        self.setWidget(body)

    def _say_open(self, layout: QVBoxLayout) -> None:
        layout.addWidget(plain_label(self.tr("La liste d’appel peut être établie"), "title"))
        layout.addWidget(
            plain_label(
                self.tr(
                    "Chaque interne de la séance a été contrôlé : maquette inachevée, bonne phase, présence dans la "
                    "subdivision, classement connu, aucun doublon, aucun poste déjà pris."
                ),
                "value",
            )
        )
        button = QPushButton(self.tr("Établir la liste d’appel"))
        button.setProperty("primary", True)
        button.clicked.connect(self.draw_up_asked)
        if self._day.plan.file.read_only:
            button.setEnabled(False)
            button.setToolTip(self.tr("Ce plan est ouvert en lecture seule."))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _say_shut(self, layout: QVBoxLayout) -> None:
        gate = self._day.gate
        assert gate is not None
        layout.addWidget(plain_label(self.tr("La liste d’appel est fermée"), "title"))
        words = counted(
            len(gate.blocked),
            self.tr("{n} interne ne peut pas être appelé."),
            self.tr("{n} internes ne peuvent pas être appelés."),
        )
        why = self.tr(
            "Un seul interne inéligible dans la liste peut faire annuler toute la procédure : "
            "elle ne s’affiche ni ne s’imprime avant que chaque cas soit réglé."
        )
        layout.addWidget(plain_label(f"{words} {why}" if gate.blocked else why, "value"))
        if gate.general:
            self._add_card(layout, self.tr("La séance elle-même"), None, gate.general)
        interns = self._day.plan.snapshot.board.interns
        for intern_id, problems in gate.blocked.items():
            self._add_card(layout, _title(interns[intern_id]), intern_id, problems)

    def _add_card(self, layout: QVBoxLayout, title: str, intern_id: int | None, problems: tuple[Problem, ...]) -> None:
        card = BlockedCard(title, intern_id, problems, [item for item in problems if item.rule in LIFTABLE])
        if self._day.plan.file.read_only:
            card.forbid(self.tr("Ce plan est ouvert en lecture seule."))
        card.followed.connect(self.followed)
        card.corrected.connect(self.corrected)
        card.lifted.connect(self.lifted)
        card.left_out.connect(lambda wanted: self._day.leave_out(wanted, is_left_out=True))
        layout.addWidget(card)
        self.cards.append(card)

    def _add_notes(self, layout: QVBoxLayout) -> None:
        """Those left out by a person, who can be taken back; then what a person settles."""
        gate = self._day.gate
        interns = self._day.plan.snapshot.board.interns
        for intern_id in sorted(self._day.left_out):
            name = interns[intern_id].full_name if intern_id in interns else str(intern_id)
            button = QPushButton(self.tr("{name} n’est pas appelé : remettre dans la liste").format(name=name))
            button.setProperty("link", True)
            button.clicked.connect(
                lambda _checked=False, wanted=intern_id: self._day.leave_out(wanted, is_left_out=False)
            )
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if gate is not None and gate.warnings:
            layout.addSpacing(8)
            layout.addWidget(plain_label(self.tr("À vérifier, sans blocage"), "heading"))
            for problem in gate.warnings[:_NAMES]:
                layout.addWidget(plain_label(f"{problem.sentence} {problem.way_out}".strip(), "value"))
            more = len(gate.warnings) - _NAMES
            if more > 0:
                words = counted(more, self.tr("et {n} autre remarque"), self.tr("et {n} autres remarques"))
                layout.addWidget(plain_label(words, "muted"))


def _title(intern: Intern) -> str:
    return intern.full_name
