"""The status bar: what was saved when, what just happened (with *Annuler*), which minutes, and work under way."""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.elided_label import ElidedLabel
from pacte_desktop.gui.tasks import Tasks

_NOTICE_MS = 8000
_MINUTES_CHARS = 48  # A network of many extracts has a long name, and the window must not grow with it.


class StatusBar(QFrame):
    """One line at the bottom of the window."""

    def __init__(
        self, tasks: Tasks, *, undo: QAction, history: QAction, definition: QAction, problems: QAction
    ) -> None:
        super().__init__()
        self.setObjectName("StatusBar")
        self._saved = _link(self.tr("Historique des étapes"))
        self._saved.clicked.connect(history.trigger)
        self._notice = _caption()
        self._undo = QPushButton(self.tr("Annuler cette étape"))
        self._undo.setProperty("link", True)
        self._undo.clicked.connect(undo.trigger)
        self._minutes = _link(self.tr("Définition et sources"))
        self._minutes.clicked.connect(definition.trigger)
        self.problems = _link(problems.toolTip())
        self.problems.clicked.connect(problems.trigger)
        self._problems_tip = problems.toolTip()
        self.show_problems(None)
        self._tasks = tasks
        self._work = ElidedLabel()
        self._work.setProperty("role", "caption")
        self._work.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Avancement"))
        self._progress.setFixedWidth(self.fontMetrics().averageCharWidth() * 14)
        self._cancel = QPushButton(self.tr("Arrêter"))
        self._cancel.setProperty("link", True)
        self._cancel.clicked.connect(tasks.cancel_shown)
        self._timer = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._timer.timeout.connect(self.clear_notice)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(12)
        left: tuple[QWidget, ...] = (self._saved, self.problems, self._notice, self._undo)
        right: tuple[QWidget, ...] = (self._work, self._progress, self._cancel, self._minutes)
        for widget in left:
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in right:
            layout.addWidget(widget)
        layout.setStretchFactor(self._work, 1)
        self.clear_notice()
        self._show_work()
        tasks.changed.connect(self._show_work)

    def show_saved(self, at: datetime | None, *, read_only: bool) -> None:
        """« Enregistré à 14:02 »; ``at`` is local time, None when nothing was edited yet."""
        if read_only:
            self._saved.setText(self.tr("Lecture seule"))
        elif at is None:
            self._saved.setText(self.tr("Enregistré"))
        elif at.date() == datetime.now().date():
            self._saved.setText(self.tr("Enregistré à {time:%H:%M}").format(time=at))
        else:
            self._saved.setText(self.tr("Enregistré le {time:%d/%m/%Y} à {time:%H:%M}").format(time=at))

    def show_step(self, label: str, *, can_undo: bool) -> None:
        """Say what was just done and offer to take it back; not after an undo, which would take back another step."""
        self._notice.setText(label[:1].upper() + label[1:])
        self._undo.setVisible(can_undo)
        self._timer.start()

    def clear_notice(self) -> None:
        """Say nothing of the last step any more."""
        self._notice.setText("")
        self._undo.setVisible(False)

    def show_problems(self, found: list[Problem] | None) -> None:
        """« ▲ 3 problèmes ▸ »; None while the plan is looked at for the first time."""
        count = {severity: sum(item.severity is severity for item in found or ()) for severity in Severity}
        number = count[Severity.ERROR] + count[Severity.WARNING]
        if found is None:
            self.problems.setText(self.tr("Contrôle du plan…"))
        elif number:
            sign = "▲" if count[Severity.ERROR] else "△"
            words = counted(number, self.tr("{sign} {n} problème ▸"), self.tr("{sign} {n} problèmes ▸"), sign=sign)
            self.problems.setText(words)
        else:
            self.problems.setText(self.tr("✓ Aucun problème ▸"))
        told = self.tr("Erreurs : {errors} · avertissements : {warnings} · remarques : {notes}").format(
            errors=count[Severity.ERROR], warnings=count[Severity.WARNING], notes=count[Severity.NOTE]
        )
        self.problems.setToolTip(f"{told}\n{self._problems_tip}" if found is not None else self._problems_tip)
        self.problems.setProperty("sign", "error" if count[Severity.ERROR] else "")
        self.problems.style().unpolish(self.problems)
        self.problems.style().polish(self.problems)

    def show_minutes(self, text: str, tooltip: str) -> None:
        """Which minutes are in use; the tooltip holds the whole definition."""
        room = self.fontMetrics().averageCharWidth() * _MINUTES_CHARS
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._minutes.setText(shown)
        self._minutes.setToolTip(tooltip if shown == text else f"{text}\n{tooltip}")

    def _show_work(self) -> None:
        """The task started last: words, numbers and how far it is; it can be stopped."""
        progress = self._tasks.shown
        for widget in (self._work, self._progress, self._cancel):
            widget.setVisible(progress is not None)
        if progress is not None:
            self._work.setText(progress.text)
            self._progress.setRange(0, 1000 if progress.total else 0)
            self._progress.setValue(progress.per_mille)
            self._cancel.setAccessibleDescription(progress.name)


def _link(name: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("link", True)
    button.setProperty("quiet", True)
    button.setToolTip(name)
    button.setAccessibleDescription(name)  # Its name is its text: what was saved when.
    return button


def _caption() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "caption")
    return label
