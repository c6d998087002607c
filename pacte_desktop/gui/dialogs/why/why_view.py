"""The answer to « why not this post? », read from top to bottom; names and posts lead on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.sheets import Target
from pacte_desktop.services.why import ChainLink, Reason, Why

LEVELS = "levels"
"""What stands for a rule where the levels of a computed plan answer."""


class WhyView(QScrollArea):
    """``followed`` carries the person or post gone to. ``posts``: ids of posts by their IMOTEP number."""

    followed = Signal(object)

    def __init__(self, posts: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posts = posts
        self.setObjectName("Page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Réponse"))
        self.show_words(self.tr("Recherche de la réponse…"))

    def show_words(self, words: str) -> None:
        """A sentence alone: still looking, or why there is no answer."""
        layout = self._begin()
        layout.addWidget(plain_label(words, "value"))
        self._end(layout)

    def show_why(self, found: Why) -> None:
        """The whole answer."""
        layout = self._begin()
        verdict = plain_label(self._verdict(found), "heading")
        elsewhere = found.allowed and _is_of_run(found) and bool(found.chain)
        verdict.setProperty("sign", "warning" if elsewhere else "good" if found.allowed else "error")
        layout.addWidget(verdict)
        if found.reasons:
            self._section(layout, self.tr("Règles et faits"))
            self._add_reasons(layout, found.reasons)
        if found.way_out:
            self._section(layout, self.tr("Ce qui le rendrait possible, le moins de changements d’abord"))
            for number, sentence in enumerate(found.way_out, start=1):
                words = self.tr("{number}. {sentence}").format(number=number, sentence=sentence)
                layout.addWidget(plain_label(words, "value"))
        if found.chain:
            moving = self._moving(found)
            self._section(layout, moving)
            self._add_chain(layout, found.chain)
        self._end(layout)

    def _moving(self, found: Why) -> str:
        if _is_of_run(found):
            one, many = self.tr("Qui bougerait : {n} interne"), self.tr("Qui bougerait : {n} internes")
        else:
            one = self.tr("Qui bougerait dans la première solution : {n} interne")
            many = self.tr("Qui bougerait dans la première solution : {n} internes")
        return counted(len(found.chain), one, many)

    def _begin(self) -> QVBoxLayout:
        self._body = QWidget()
        self._body.setObjectName("Page")
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        return layout

    def _end(self, layout: QVBoxLayout) -> None:
        """Put the finished text into view; words added to what is in view already would be seen a moment later."""
        layout.addStretch(1)
        former = self.takeWidget()
        if former is not None:
            former.hide()
            former.deleteLater()  # Later: the link that led away is still handling its click.
        self.setWidget(self._body)
        self._body.show()

    def _verdict(self, found: Why) -> str:
        if found.allowed and _is_of_run(found):
            if not found.chain:
                return self.tr("✔ C’est le poste que ce plan lui donne.")
            return self.tr("▲ Permis par les règles, mais ce plan en donne un autre.")
        if not found.allowed:
            return self.tr("✖ Non, pas dans le plan tel qu’il est.")
        return self.tr("▲ Permis, avec une alerte.") if found.reasons else self.tr("✔ Rien ne s’y oppose.")

    def _section(self, layout: QVBoxLayout, title: str) -> None:
        layout.addSpacing(8)
        layout.addWidget(plain_label(title.upper(), "section"))

    def _add_reasons(self, layout: QVBoxLayout, reasons: Sequence[Reason]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, reason in enumerate(reasons):
            in_levels = reason.rule == LEVELS
            words = self.tr("Niveaux") if in_levels else reason.rule.partition(".")[0]
            number = plain_label(words, "value")
            number.setProperty("sign", "warning" if in_levels or reason.rule == "R6" else "error")
            number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            number.setAccessibleName(words if in_levels else self.tr("Règle {number}").format(number=words))
            grid.addWidget(number, row, 0)
            grid.addWidget(plain_label(reason.sentence, "value"), row, 1)
        layout.addLayout(grid)

    def _add_chain(self, layout: QVBoxLayout, chain: Sequence[ChainLink]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, link in enumerate(chain):
            grid.addWidget(plain_label(self.tr("{number}.").format(number=row + 1), "muted"), row, 0)
            words = plain_label(self._move(link), "value")
            grid.addWidget(words, row, 1)
            grid.addWidget(self._link(link.name, Target("intern", str(link.intern_id))), row, 2)
            post_id = self._post_in(link.after)
            if post_id is not None:
                grid.addWidget(self._link(self.tr("poste"), Target("post", str(post_id)), link.after), row, 3)
        layout.addLayout(grid)

    def _move(self, link: ChainLink) -> str:
        if not link.before:
            return self.tr("{name} prend {after}.").format(name=link.name, after=link.after)
        if not link.after:
            return self.tr("{name} quitte {before} et reste sans poste.").format(name=link.name, before=link.before)
        words = self.tr("{name} quitte {before} pour {after}.")
        return words.format(name=link.name, before=link.before, after=link.after)

    def _post_in(self, words: str) -> int | None:
        """The post whose number ends « Groupe Cuffy (18-0044) »."""
        number = words.rpartition("(")[2].removesuffix(")")
        return self._posts.get(number)

    def _link(self, text: str, target: Target, spoken: str = "") -> QPushButton:
        button = QPushButton(self.tr("→ {name}").format(name=text).replace("&", "&&"))
        button.setProperty("link", True)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Aller à {name}").format(name=spoken or text))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: self.followed.emit(target))
        return button


def _is_of_run(found: Why) -> bool:
    """Whether a computed plan answers, and not the rules."""
    return any(reason.rule == LEVELS for reason in found.reasons)
