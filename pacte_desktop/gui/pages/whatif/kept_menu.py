"""The menu of kept scenarios: take one up, name it anew, remove it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from pacte_desktop.domain.scenario import Scenario
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.whatif.mode import WhatIf
from pacte_desktop.gui.pages.whatif.name_dialog import NameDialog
from pacte_desktop.services.scenarios import drop_scenario, keep_scenario, kept_scenarios


class KeptMenu(QMenu):
    """Filled each time it opens: another window may have kept something."""

    def __init__(self, mode: WhatIf, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Scénarios gardés"))
        self.setToolTipsVisible(True)
        self._mode, self._plan = mode, plan
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what is there."""
        self.clear()
        left = self._mode.left_behind
        if left is not None:
            self._add(self, self.tr("Reprendre le dernier essai"), lambda: self._mode.resume(left))
        kept = kept_scenarios(self._plan.file)
        for scenario in kept:
            part = self.addMenu(scenario.name.replace("&", "&&"))
            part.setToolTipsVisible(True)
            self._add(part, self.tr("Rouvrir"), partial(self._mode.resume, scenario))
            self._add(part, self.tr("Renommer…"), partial(self._rename, scenario), writes=True)
            self._add(part, self.tr("Supprimer"), partial(self._remove, scenario), writes=True)
        if self.isEmpty():
            nothing = self.addAction(self.tr("Aucun scénario gardé"))
            nothing.setEnabled(False)
            nothing.setToolTip(self.tr("« Garder le scénario… » en met un ici."))

    def _add(self, menu: QMenu, text: str, run: Callable[[], object], *, writes: bool = False) -> None:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: run())
        if writes and self._plan.file.read_only:
            action.setEnabled(False)
            action.setToolTip(self.tr("Le plan est ouvert en lecture seule."))

    def _rename(self, scenario: Scenario) -> None:
        dialog = NameDialog(self.tr("Renommer le scénario"), scenario.name, self.tr("Renommer"), self.parentWidget())
        dialog.accepted.connect(lambda: self.rename(scenario, dialog.name))
        dialog.open()

    def rename(self, scenario: Scenario, name: str) -> None:
        """Keep it under another name, and drop the former one."""
        if name == scenario.name:
            return
        if self._plan.run(keep_scenario, replace(scenario, id=0, name=name)) is not None:
            self._plan.run(drop_scenario, scenario.name)
            self._mode.follow_name(scenario.name, name)

    def _remove(self, scenario: Scenario) -> None:
        if self._plan.run(drop_scenario, scenario.name) is not None:
            self._mode.follow_name(scenario.name, "")
