"""The communes in which one more place would cover most people, as a menu to choose the candidate from."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QPushButton

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.scenario import AddEquipment
from pacte_desktop.domain.urgent_care import AIR_KINDS
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.whatif.mode import WhatIf
from pacte_desktop.services.best_places import BestPlace, best_places
from pacte_desktop.services.coverage import compute
from pacte_desktop.services.whatif import with_definition, without_official

_MOST = 12


class BestMenu(QObject):
    """Behind a button: computes beside the window for the kind and the edits at hand, then lists the communes."""

    def __init__(self, mode: WhatIf, plan: OpenPlan, button: QPushButton) -> None:
        super().__init__(button)
        self._mode, self._plan, self._button = mode, plan, button
        self.menu = QMenu(button)
        self.menu.setAccessibleName(self.tr("Communes où un lieu couvrirait le plus d’habitants"))
        button.clicked.connect(self.ask)
        mode.edited.connect(self._enable)

    def _enable(self) -> None:
        flies = self._mode.kind in AIR_KINDS
        self._button.setEnabled(not flies)
        self._button.setToolTip(
            self.tr("Les hélicoptères ne suivent pas les routes.")
            if flies
            else self.tr("Liste les communes où un lieu de ce type couvrirait le plus d’habitants.")
        )

    def ask(self) -> None:
        """Compute under a definition that counts the kind, with the edits made so far."""
        kind, plan = self._mode.kind, self._plan
        seen = self._mode.scenario.with_edit(AddEquipment(kind, "", "", self._mode.hours))
        wanted = with_definition(plan.file, without_official(plan.coverage_input), seen)
        wanted = wanted.with_scenario(self._mode.scenario)
        territory, source = plan.territory.communes, plan.travel_source
        plan.tasks.start(
            self.tr("Meilleures communes"),
            lambda watch: best_places(
                wanted, territory, compute(wanted, territory, watch, source), kind, watch=watch, most=_MOST
            ),
            self._show,
            self._fail,
        )

    def _show(self, places: list[BestPlace]) -> None:
        if not self._mode.is_on:
            return
        self.menu.clear()
        for place in places:
            people = counted(
                place.newly_covered_population, self.tr("{n} habitant de plus"), self.tr("{n} habitants de plus")
            )
            name = self.tr("{name} ({departement})").format(name=place.name, departement=place.departement)
            communes = counted(place.newly_covered_communes, self.tr("{n} commune"), self.tr("{n} communes"))
            text = self.tr("{name} : {people}, {communes}").format(name=name, people=people, communes=communes)
            action = self.menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, code=place.insee_code: self._mode.try_in(code))
        if not places:
            self.menu.addAction(self.tr("Aucune commune de plus ne serait couverte")).setEnabled(False)
        self.menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._plan.failed.emit(error)
