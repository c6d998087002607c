"""Prepares a choice session: its name, who is called, for which posts, in which order, when."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession
from pacte_desktop.domain.curriculum import InternshipType, Phase
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.prechoice import trial_day

_TYPES_A_LINE = 2


class SessionDialog(QDialog):
    """``values`` are what the service takes; a session in preparation can be changed with the same form.

    ``trial_weeks``: a local rule wants a trial choice so many weeks before; ``trial_values`` are then those of it.
    """

    def __init__(
        self,
        types: Mapping[str, InternshipType],
        order_key: str,
        session: ChoiceSession | None = None,
        parent: QWidget | None = None,
        *,
        trial_weeks: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Modifier la séance") if session else self.tr("Nouvelle séance de choix"))
        self.label = QLineEdit(session.label if session else "")
        self.label.setAccessibleName(self.tr("Nom de la séance"))
        self.label.setPlaceholderText(self.tr("Choix du semestre d’hiver, socle"))
        chosen = session.phases if session else (Phase.SOCLE, Phase.APPROFONDISSEMENT)
        self.phases = {phase: self._box(phase.label, checked=phase in chosen) for phase in Phase}
        wanted = session.internship_types if session else ()
        self.types = {code: self._box(kind.label, checked=code in wanted) for code, kind in types.items()}
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Clé de classement"))
        keys = (
            ("raw", self.tr("rang national")),
            ("percentile", self.tr("rang rapporté à la taille du classement")),
            ("imported", self.tr("ordre de la liste importée")),
        )
        for code, words in keys:
            self.order.addItem(words, code)
        self.order.setCurrentIndex(max(0, self.order.findData(session.order_key if session else order_key)))
        self.is_trial = self._box(
            self.tr("Pré-choix : à blanc, personne n’est affecté"),
            checked=session is not None and session.kind is ChoiceKind.PRE_CHOICE,
        )
        self.hosts_done = self._box(
            self.tr("Les internes des spécialités d’accueil ont déjà choisi"),
            checked=session is not None and session.hosts_done,
        )
        self._trial_weeks = trial_weeks
        self.with_trial = self._box(self.tr("Préparer aussi le pré-choix"), checked=trial_weeks is not None)
        self.with_trial.setVisible(False)
        self._make_times(session)
        self._arrange()
        self.day.dateChanged.connect(self._show_trial)
        self.is_trial.toggled.connect(self._show_trial)
        self._show_trial()
        self.label.textChanged.connect(self._enable)
        for box in self.phases.values():
            box.toggled.connect(self._enable)
        self._enable()

    def _box(self, text: str, *, checked: bool) -> CheckBox:
        box = CheckBox(text[:1].upper() + text[1:])
        box.setChecked(checked)
        return box

    def _make_times(self, session: ChoiceSession | None) -> None:
        day = session.day if session and session.day else date.today()
        self.day = QDateEdit(QDate(day.year, day.month, day.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setAccessibleName(self.tr("Jour"))
        self.first_call = QTimeEdit(QTime.fromString(session.first_call if session else "09:00", "HH:mm"))
        self.first_call.setDisplayFormat("HH:mm")
        self.first_call.setAccessibleName(self.tr("Premier appel"))
        self.minutes = QDoubleSpinBox()
        self.minutes.setRange(0.5, 30)
        self.minutes.setSingleStep(0.5)
        self.minutes.setDecimals(1)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setValue(session.minutes_a_turn if session else 2)
        self.minutes.setAccessibleName(self.tr("Minutes par tour"))
        self.venue = QLineEdit(session.venue if session else "")
        self.venue.setAccessibleName(self.tr("Lieu"))
        self.venue.setPlaceholderText(self.tr("Faculté de médecine, amphithéâtre A, 10 boulevard Tonnellé, Tours"))

    def _arrange(self) -> None:
        phases = QHBoxLayout()
        for box in self.phases.values():
            phases.addWidget(box)
        phases.addStretch(1)
        types = QGridLayout()
        for place, box in enumerate(self.types.values()):
            types.addWidget(box, place // _TYPES_A_LINE, place % _TYPES_A_LINE)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Nom de la séance"), self.label)
        form.addRow(self.tr("Phases appelées"), phases)
        form.addRow(self.tr("Types de stage"), types)
        form.addRow("", plain_label(self.tr("Aucun type coché : tous les postes ouverts à ces phases."), "muted"))
        form.addRow(self.tr("Clé de classement"), self.order)
        form.addRow(self.tr("Jour"), self.day)
        form.addRow(self.tr("Premier appel"), self.first_call)
        form.addRow(self.tr("Minutes par tour"), self.minutes)
        form.addRow(self.tr("Lieu"), self.venue)
        form.addRow("", self.with_trial)
        form.addRow("", self.is_trial)
        form.addRow("", self.hosts_done)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(self.tr("Enregistrer"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("primary", True)
        buttons.addButton(self.tr("Ne rien faire"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(buttons)

    @property
    def values(self) -> dict[str, Any]:
        """What was chosen, by the names of the service."""
        chosen = self.day.date()
        return {
            "label": self.label.text().strip(),
            "phases": tuple(phase for phase, box in self.phases.items() if box.isChecked()),
            "internship_types": tuple(code for code, box in self.types.items() if box.isChecked()),
            "kind": ChoiceKind.PRE_CHOICE if self.is_trial.isChecked() else ChoiceKind.CHOICE,
            "order_key": str(self.order.currentData()),
            "day": date(chosen.year(), chosen.month(), chosen.day()),
            "first_call": self.first_call.time().toString("HH:mm"),
            "minutes_a_turn": self.minutes.value(),
            "hosts_done": self.hosts_done.isChecked(),
            "venue": self.venue.text().strip(),
        }

    @property
    def trial_values(self) -> dict[str, Any] | None:
        """The trial choice to prepare as well; None when there is none to prepare."""
        if self._trial_weeks is None or self.is_trial.isChecked() or not self.with_trial.isChecked():
            return None
        values = self.values
        label = self.tr("{session}, pré-choix").format(session=values["label"])
        day = trial_day(values["day"], self._trial_weeks)
        return values | {"label": label, "kind": ChoiceKind.PRE_CHOICE, "day": day}

    def _show_trial(self) -> None:
        """Which day the trial choice would be on, where a local rule wants one before this session."""
        weeks = self._trial_weeks
        self.with_trial.setVisible(weeks is not None and not self.is_trial.isChecked())
        if weeks is not None:
            words = self.tr("Préparer aussi le pré-choix, le {day:%d/%m/%Y}, qu’une règle locale demande")
            self.with_trial.setText(words.format(day=trial_day(self.values["day"], weeks)))

    def _enable(self) -> None:
        named = bool(self.label.text().strip())
        phased = any(box.isChecked() for box in self.phases.values())
        self.go.setEnabled(named and phased)
        why = self.tr("Donnez un nom à la séance.") if not named else self.tr("Cochez au moins une phase.")
        self.go.setToolTip("" if named and phased else why)
