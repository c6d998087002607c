"""The fields of an intern's record, and the intern that they say."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern, RankingKind
from pacte_desktop.domain.wording import translate
from pacte_desktop.gui.dialogs.intern.fields import ValueBox, WholeNumber
from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.search_box import commune_entries
from pacte_desktop.services.intern_checks import FIRST_COHORT, MOST_SEMESTERS

_DAY = "%d/%m/%Y"
_LARGEST_RANKING = 99_999


class RecordForm(QWidget):
    """Every part of one record that may be wrong. ``changed``: something was typed or chosen."""

    changed = Signal()

    def __init__(self, plan: OpenPlan, intern: Intern, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = intern
        curricula = plan.snapshot.board.curricula
        self.last_name = _text(self.tr("Nom"), intern.last_name)
        self.first_name = _text(self.tr("Prénom"), intern.first_name)
        self.cohort = WholeNumber(self.tr("Promotion"), intern.cohort, FIRST_COHORT, 2100)
        regimes = [(found.label, regime) for regime, found in curricula.items()]
        self.regime = ValueBox(self.tr("Régime"), regimes, intern.regime)
        self.phase = ValueBox(self.tr("Phase"), [(phase.label, phase) for phase in Phase], intern.phase)
        self.position = WholeNumber(self.tr("Semestre dans la phase"), intern.phase_position, 1, MOST_SEMESTERS)
        self.rank = WholeNumber(self.tr("Rang national, 0 s’il est inconnu"), intern.national_rank, 0, _LARGEST_RANKING)
        self.ranking_size = WholeNumber(self.tr("Taille du classement"), intern.ranking_size, 0, _LARGEST_RANKING)
        kinds = [(str(kind), kind) for kind in RankingKind]
        self.kind = ValueBox(self.tr("Épreuve du classement"), kinds, intern.ranking_kind)
        thesis = f"{intern.thesis_date:{_DAY}}" if intern.thesis_date else ""
        self.thesis = _text(self.tr("Thèse soutenue le"), thesis)
        self.thesis.setPlaceholderText(self.tr("jj/mm/aaaa ; vide : pas encore"))
        self.home = EntryField()
        self.home.setAccessibleName(self.tr("Commune du domicile"))
        self.home.set_entries(lambda: commune_entries(plan, with_margin=True))
        self._code = intern.home_insee_code
        self._home_text = self.tr("{name} ({code})").format(
            name=plan.territory.commune_name(self._code), code=self._code
        )
        self.home.setText(self._home_text)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(6)
        rows: list[tuple[str, tuple[QWidget, ...]]] = [
            (self.tr("&Nom, prénom"), (self.last_name, self.first_name)),
            (self.tr("P&romotion, régime"), (self.cohort, self.regime)),
            (self.tr("P&hase, semestre dans la phase"), (self.phase, self.position)),
            (self.tr("Ran&g, taille du classement"), (self.rank, self.ranking_size, self.kind)),
            (self.tr("&Thèse soutenue le"), (self.thesis,)),
            (self.tr("&Domicile"), (self.home,)),
        ]
        for label, widgets in rows:
            row = QHBoxLayout()
            for widget in widgets:
                row.addWidget(widget, 1)
            form.addRow(label, row)
            made = form.labelForField(row)
            if isinstance(made, QLabel):
                made.setAlignment(Qt.AlignmentFlag.AlignVCenter)
                made.setBuddy(widgets[0])

    def _connect(self) -> None:
        for field in (self.last_name, self.first_name, self.thesis):
            field.textChanged.connect(lambda _text: self.changed.emit())
        for number in (self.cohort, self.position, self.rank, self.ranking_size):
            number.valueChanged.connect(lambda _value: self.changed.emit())
        for choice in (self.regime, self.phase, self.kind):
            choice.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.home.found.connect(self._take_home)
        self.home.textChanged.connect(lambda _text: self.changed.emit())

    def _take_home(self, insee_code: str) -> None:
        self._code, self._home_text = insee_code, self.home.text()
        self.changed.emit()

    @property
    def intern(self) -> Intern:
        """The intern as the fields say. Raises :class:`KnownError` for a day or a commune that cannot be read."""
        return replace(
            self._start,
            last_name=self.last_name.text().strip(),
            first_name=self.first_name.text().strip(),
            cohort=self.cohort.value(),
            regime=self.regime.value,
            phase=self.phase.value,
            phase_position=self.position.value(),
            national_rank=self.rank.value(),
            ranking_size=self.ranking_size.value(),
            ranking_kind=self.kind.value,
            thesis_date=_day(self.thesis.text().strip()),
            home_insee_code=self._home(),
        )

    def _home(self) -> str:
        text = self.home.text().strip()
        found = self._code if text == self._home_text else self.home.lookup(text)
        if not found:
            raise KnownError(
                translate("Interns", "« {text} » n’est pas une commune connue du plan.").format(text=text),
                translate("Interns", "Choisissez une commune dans la liste."),
            )
        return str(found)


def _text(name: str, value: str) -> QLineEdit:
    field = QLineEdit(value)
    field.setAccessibleName(name)
    return field


def _day(text: str) -> date | None:
    """The day written in figures. Raises :class:`KnownError` when it is none."""
    if not text:
        return None
    try:
        return datetime.strptime(text, _DAY).date()
    except ValueError as error:
        raise KnownError(
            translate("Interns", "« {text} » n’est pas un jour.").format(text=text),
            translate("Interns", "Écrivez par exemple 30/09/2026, ou laissez vide."),
        ) from error
