"""One side of a comparison: definition, date, scenario and source of minutes, and below them its figures."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.definition_bar import ChoiceBox, fill_definitions, fill_offers
from pacte_desktop.services.comparison import Viewpoint, seen_from
from pacte_desktop.services.coverage_report import beyond_sentence, definition_sentence
from pacte_desktop.services.minutes import usual_choice
from pacte_desktop.services.minutes_offer import OfferedMinutes, offered_minutes
from pacte_desktop.services.scenarios import kept_scenarios
from pacte_desktop.territory.coverage import Coverage


class SideForm(QFrame):
    """A way of looking at the plan, to be chosen."""

    def __init__(self, plan: OpenPlan, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.setAccessibleName(title)
        self._heading = QLabel(title)
        self._heading.setProperty("role", "heading")
        self._plan = plan
        self._offers: list[OfferedMinutes] = []
        self._scenarios = kept_scenarios(plan.file)
        self.definition = ChoiceBox(self.tr("{side} : définition").format(side=title))
        fill_definitions(self.definition, plan)
        self.fixed = CheckBox(self.tr("Autre date"))
        self.fixed.setAccessibleName(self.tr("{side} : une autre date que celle de la définition").format(side=title))
        on = plan.definition.date
        self.day = QDateEdit(QDate(on.year, on.month, on.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setEnabled(False)
        self.day.setAccessibleName(self.tr("{side} : date").format(side=title))
        self.scenario = ChoiceBox(self.tr("{side} : scénario").format(side=title))
        self.scenario.addItem(self.tr("aucun"))
        self.scenario.addItems([scenario.name for scenario in self._scenarios])
        if not self._scenarios:
            self.scenario.setEnabled(False)
            self.scenario.setToolTip(self.tr("Ce plan ne garde aucun scénario."))
        self.minutes = ChoiceBox(self.tr("{side} : source des minutes").format(side=title))
        self.figure = QLabel()
        self.figure.setProperty("role", "muted")
        self.figure.setWordWrap(True)
        self._arrange()
        self._offer_minutes()
        self.fixed.toggled.connect(self.day.setEnabled)
        self.definition.currentIndexChanged.connect(lambda _row: self._offer_minutes())

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Définition"), self.definition)
        form.addRow(self.fixed, self.day)
        form.addRow(self.tr("Scénario"), self.scenario)
        form.addRow(self.tr("Minutes"), self.minutes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._heading)
        layout.addLayout(form)
        layout.addWidget(self.figure)
        layout.addStretch(1)

    def _offer_minutes(self) -> None:
        """The sources, those that cannot answer this definition greyed; the one chosen stays if it can."""
        wanted = seen_from(self._plan.file, Viewpoint(str(self.definition.currentData() or "")))
        former = self.minutes.currentIndex()
        chosen = self._offers[former].choice if 0 <= former < len(self._offers) else wanted.choice
        self._offers = offered_minutes(wanted, self._plan.territory.communes)
        fitting = [offer.choice for offer in self._offers if not offer.refusal]
        fill_offers(self.minutes, self._offers, chosen if chosen in fitting else None)

    def viewpoint(self) -> Viewpoint:
        """What was chosen."""
        row = self.scenario.currentIndex()
        choice = self._offers[self.minutes.currentIndex()].choice
        return Viewpoint(
            definition_code=str(self.definition.currentData()),
            day=self._day() if self.fixed.isChecked() else None,
            scenario=self._scenarios[row - 1] if row > 0 else None,
            choice=choice or usual_choice(self._plan.territory.communes),
        )

    def _day(self) -> date:
        picked = self.day.date()
        return date(picked.year(), picked.month(), picked.day())

    def choose(self, definition_code: str, offer: OfferedMinutes | None = None) -> None:
        """Set definition and source of minutes by program; without scenario, on the date of the definition."""
        self.definition.setCurrentIndex(self.definition.findData(definition_code))
        self.fixed.setChecked(False)
        self.scenario.setCurrentIndex(0)
        if offer is not None:
            self.minutes.setCurrentIndex([found.choice for found in self._offers].index(offer.choice))

    @property
    def offers(self) -> list[OfferedMinutes]:
        """The sources of minutes in the order of the list."""
        return self._offers

    def show_figure(self, coverage: Coverage | None) -> None:
        """What the side comes to; None while it is not known."""
        self.figure.setText(f"{beyond_sentence(coverage)}\n{definition_sentence(coverage)}" if coverage else "")
        self.figure.setToolTip(coverage.source.note if coverage else "")
