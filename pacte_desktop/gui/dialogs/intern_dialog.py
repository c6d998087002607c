"""« Corriger l’interne… »: the record, the semesters done and the situation, with what would stand against a call."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Severity
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.dialogs.intern.couple_field import CoupleField
from pacte_desktop.gui.dialogs.intern.fields import WholeNumber
from pacte_desktop.gui.dialogs.intern.past_rows import PastRows
from pacte_desktop.gui.dialogs.intern.record_form import RecordForm
from pacte_desktop.gui.dialogs.intern.situation_box import SituationBox
from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.couples import partner_of, plan_couples
from pacte_desktop.services.intern_checks import MOST_SEMESTERS
from pacte_desktop.services.intern_preview import Preview, preview, preview_facts
from pacte_desktop.services.interns import correct_all, plan_semesters, recounted

_PAUSE_MS = 150
_ICONS = {Severity.ERROR: "siren", Severity.WARNING: "triangle-alert", Severity.NOTE: "info"}


class InternDialog(QDialog):
    """Fields at the top, semesters done below, reasons at the bottom; nothing is written before « Enregistrer »."""

    def __init__(self, plan: OpenPlan, intern_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        board = plan.snapshot.board
        self._plan = plan
        self._intern = board.interns[intern_id]
        self._facts = preview_facts(plan.file, board)
        self._preview: Preview | None = None
        self.setWindowTitle(self.tr("Corriger {name}").format(name=self._intern.full_name))
        self.banner = Banner()
        self.record = RecordForm(plan, self._intern)
        self.situation = SituationBox(board.situation(intern_id))
        partner_id = partner_of(plan_couples(plan.file), intern_id)
        self.couple = CoupleField(self._intern, board.interns.values(), partner_id)
        self.past = PastRows(board, plan_semesters(plan.file), board.completed.get(intern_id, ()))
        self.seniority = WholeNumber(self.tr("Ancienneté de choix"), self._intern.choice_seniority, 0, MOST_SEMESTERS)
        self.validated = WholeNumber(self.tr("Semestres validés"), self._intern.validated_semesters, 0, MOST_SEMESTERS)
        self.counted = plain_label("", "caption")
        self.recount = QPushButton(self.tr("&Recompter d’après les stages"))
        self.recount.setAutoDefault(False)
        self.verdict = plain_label("", "heading")
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Ce qui s’opposerait à l’appel de l’interne"))
        self.problems.setWordWrap(True)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problems.setMaximumHeight(self.fontMetrics().height() * 8)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._arrange()
        self._connect()
        self.look()

    def _arrange(self) -> None:
        body = QWidget()
        body.setObjectName("InspectorBody")
        words = QVBoxLayout(body)
        words.setSpacing(8)
        words.addWidget(self.record)
        words.addWidget(plain_label(self.tr("Situation ce semestre"), "heading"))
        words.addWidget(self.situation)
        words.addWidget(self.couple)
        words.addWidget(plain_label(self.tr("Semestres faits"), "heading"))
        words.addWidget(self.past)
        words.addWidget(plain_label(self.tr("Compteurs"), "heading"))
        words.addLayout(self._counters())
        words.addWidget(self.counted)
        words.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("Page")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        scroll.setAccessibleName(self.tr("Fiche à corriger"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self.tr("&Enregistrer"))
        self.save.setProperty("primary", True)
        self.save.setEnabled(not self._plan.file.read_only)
        if self._plan.file.read_only:
            self.save.setToolTip(self.tr("Ce plan est ouvert en lecture seule."))
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addWidget(scroll, 3)
        layout.addWidget(self.verdict)
        layout.addWidget(self.problems, 1)
        layout.addWidget(self.buttons)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 150, room.width() - 40), min(unit * 110, room.height() - 60))

    def _counters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, field in (
            (self.tr("An&cienneté de choix"), self.seniority),
            (self.tr("Semestres &validés"), self.validated),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.addWidget(self.recount)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        for part in (self.record, self.past, self.situation, self.couple):
            part.changed.connect(self._wait.start)
        for number in (self.seniority, self.validated):
            number.valueChanged.connect(lambda _value: self._wait.start())
        self._wait.timeout.connect(self.look)
        self.recount.clicked.connect(self._recount)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._save)
        self._plan.failed.connect(self.banner.show_error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field takes what is typed there; it does not write the record, as on a button it would."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or isinstance(self.focusWidget(), QAbstractButton):
            super().keyPressEvent(event)

    def _read(self) -> Intern:
        return replace(
            self.record.intern,
            choice_seniority=self.seniority.value(),
            validated_semesters=self.validated.value(),
        )

    def look(self) -> None:
        """Say what would stand against a call of the intern as the fields are now."""
        self._wait.stop()
        self.problems.clear()
        try:
            intern, _ = self._read(), self.couple.wish
        except KnownError as error:
            self.verdict.setText(error.sentence)
            self.recount.setEnabled(False)
            return
        board = self._plan.snapshot.board
        found = preview(board, self._facts, intern, self.past.rows, self.situation.situation)
        self._preview = found
        stops = any(problem.severity is Severity.ERROR for problem in found.problems)
        self.verdict.setText(self._verdict(stops=stops, doubts=bool(found.problems)))
        for problem in found.problems:
            text = self.tr("{sentence} {way_out}").format(sentence=problem.sentence, way_out=problem.way_out).strip()
            self.problems.addItem(QListWidgetItem(icon(_ICONS[problem.severity]), text))
        self.problems.setVisible(bool(found.problems))
        again = recounted(board, intern, self.past.rows)
        same = (again.choice_seniority, again.validated_semesters) == (self.seniority.value(), self.validated.value())
        self.recount.setEnabled(not same)
        self.recount.setToolTip(self.tr("Les compteurs sont ceux des stages.") if same else "")
        self.counted.setText(
            self.tr("D’après les stages : ancienneté {seniority}, semestres validés {validated}.").format(
                seniority=again.choice_seniority, validated=again.validated_semesters
            )
        )

    def _verdict(self, *, stops: bool, doubts: bool) -> str:
        if stops:
            return self.tr("L’interne ne pourrait pas être appelé, ou son poste serait irrégulier :")
        if doubts:
            return self.tr("Rien ne s’oppose à l’appel ; à vérifier :")
        return self.tr("Rien ne s’oppose à l’appel de l’interne.")

    def _recount(self) -> None:
        again = recounted(self._plan.snapshot.board, self._read(), self.past.rows)
        self.seniority.setValue(again.choice_seniority)
        self.validated.setValue(again.validated_semesters)
        self.look()

    def _save(self) -> None:
        self.banner.hide()
        try:
            intern, couple = self._read(), self.couple.wish
        except KnownError as error:
            self.banner.show_error(error)
            return
        if self._plan.run(correct_all, intern, self.past.rows, self.situation.situation, couple) is not None:
            self.accept()
