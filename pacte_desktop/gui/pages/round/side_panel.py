"""Beside the posts: how far the round is, who comes next, who is absent, what the look-ahead says, the last choices."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.elided_link import ElidedLink
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.round_log import RoundLog
from pacte_desktop.gui.pages.round.words import counts_words, fair_words

_FOLLOWING = 3
_NAMES = 8  # Names in the alarm; more are counted.


class SidePanel(QScrollArea):
    """``recall_asked``: an absent intern is there; ``withdrawal_asked``: somebody leaves the choice."""

    recall_asked = Signal(int)
    withdrawal_asked = Signal(int)

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SidePanel")
        self.setAccessibleName(self.tr("Avancement de la séance"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._day = day
        self.counts = plain_label("", "value")
        self.alarm = plain_label("", "value")
        self.following = plain_label("", "value")
        self._absents = QVBoxLayout()
        self._absents.setSpacing(2)
        self.absents: list[QPushButton] = []
        self.log = RoundLog(day)
        self.log.withdrawal_asked.connect(self.withdrawal_asked)
        self.log.list.setMinimumHeight(self.fontMetrics().height() * 7)
        body = QWidget()
        body.setObjectName("Panel")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(self.counts)
        layout.addWidget(self.alarm)
        layout.addSpacing(4)
        layout.addWidget(plain_label(self.tr("Ensuite"), "section"))
        layout.addWidget(self.following)
        layout.addSpacing(4)
        self._absent_title = plain_label(self.tr("Absents"), "section")
        layout.addWidget(self._absent_title)
        layout.addLayout(self._absents)
        layout.addWidget(self.log, 1)
        layout.addWidget(plain_label(fair_words(), "muted"))
        self.setWidget(body)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)

    def refresh(self) -> None:
        """Show the round as it is now."""
        round_ = self._day.round
        if round_ is None:
            return
        state = round_.state
        self.counts.setText(counts_words(state.counts))
        names = [round_.intern(entry).full_name for entry in state.waiting[1 : 1 + _FOLLOWING]]
        self.following.setText("\n".join(names) or "–")
        self._say_alarm()
        self._list_absents([(intern_id, round_.board.interns[intern_id].full_name) for intern_id in state.absent])
        self.log.refresh()

    def _say_alarm(self) -> None:
        """Who can no longer be placed, and why; a good word when everybody still can."""
        round_ = self._day.round
        assert round_ is not None
        stranded = [intern.full_name for intern in round_.stranded]
        if not stranded:
            over = round_.state.is_over
            words = "" if over else self.tr("✓ Tous ceux qui attendent peuvent encore être placés.")
            self._set_alarm(words, "good")
            return
        lead = counted(
            len(stranded),
            self.tr("⚠ {n} interne ne peut plus être placé : {names}."),
            self.tr("⚠ {n} internes ne peuvent plus être placés : {names}."),
            names=", ".join(stranded[:_NAMES]) + ("…" if len(stranded) > _NAMES else ""),
        )
        self._set_alarm("\n".join([lead, *round_.outlook.deficit()]), "warning")

    def _set_alarm(self, words: str, sign: str) -> None:
        self.alarm.setText(words)
        self.alarm.setVisible(bool(words))
        self.alarm.setProperty("sign", sign)
        self.alarm.style().unpolish(self.alarm)
        self.alarm.style().polish(self.alarm)

    def _list_absents(self, absents: list[tuple[int, str]]) -> None:
        for button in self.absents:
            button.hide()
            self._absents.removeWidget(button)
            button.deleteLater()
        self.absents = []
        for intern_id, name in absents:
            button = ElidedLink(self.tr("Rappeler {name}").format(name=name))
            button.clicked.connect(lambda _checked=False, wanted=intern_id: self.recall_asked.emit(wanted))
            if self._day.plan.file.read_only:
                button.setEnabled(False)
                button.setToolTip(self.tr("Ce plan est ouvert en lecture seule."))
            self._absents.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.absents.append(button)
        self._absent_title.setVisible(bool(absents))
