"""The stage of the trial: joins mode, panel and list to the map, and gives the map back as it was."""

import shapely
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from pacte_desktop.gui.map.view import MapView
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.map_points import EQUIPMENT_KINDS
from pacte_desktop.gui.pages.whatif.apply_dialog import ApplyDialog
from pacte_desktop.gui.pages.whatif.change_drawer import ChangeDrawer
from pacte_desktop.gui.pages.whatif.hours import HoursDialog
from pacte_desktop.gui.pages.whatif.kept_menu import KeptMenu
from pacte_desktop.gui.pages.whatif.mode import WhatIf
from pacte_desktop.gui.pages.whatif.name_dialog import NameDialog
from pacte_desktop.gui.pages.whatif.panel import WhatIfPanel
from pacte_desktop.services.candidate_trial import Trial
from pacte_desktop.services.sheets import Target
from pacte_desktop.territory.zone_grid import Rings


class WhatIfStage(QObject):
    """Owns mode, panel and drawer; ``scene_changed`` asks the page to show other points, classes and legend."""

    scene_changed = Signal()

    def __init__(self, plan: OpenPlan, view: MapView, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan, self._map = plan, view
        self.mode = WhatIf(plan, self)
        self.panel = WhatIfPanel(self.mode, plan)
        self.drawer = ChangeDrawer(self.mode)
        self.panel.kept.setMenu(KeptMenu(self.mode, plan, self.panel))
        self._connect()

    def _connect(self) -> None:
        mode, panel, view = self.mode, self.panel, self._map
        view.candidate_moved.connect(mode.move_to)
        view.candidate_dropped.connect(mode.drop_at)
        view.candidate_left.connect(mode.leave)
        panel.candidate_asked.connect(self.put_in_the_middle)
        panel.named.connect(self.try_in)
        panel.close_asked.connect(mode.close)
        panel.hours_asked.connect(self.ask_hours)
        panel.removed.connect(mode.remove)
        panel.keep_asked.connect(self._ask_name)
        panel.apply_asked.connect(self._ask_day)
        mode.entered.connect(self._enter)
        mode.left.connect(self._leave)
        mode.edited.connect(self._show_candidate)
        mode.moved.connect(self._show_gains)
        mode.settled.connect(self._settle)

    # What the person asks for.
    def begin(self, insee_code: str | None) -> None:
        """A scenario with a candidate to drag: in this commune, else in the middle of what the map shows."""
        self.mode.enter()
        if insee_code is not None and self._plan.territory.find(insee_code) is not None:
            self.try_in(insee_code)
        else:
            self.put_in_the_middle()
        self._map.setFocus()

    def put_in_the_middle(self) -> None:
        """A candidate in the middle of what the map shows."""
        camera = self._map.camera
        self.mode.put_at(camera.x_m, camera.y_m)
        self._map.setFocus()

    def try_in(self, insee_code: str) -> None:
        """A candidate in this commune, in view."""
        self.mode.try_in(insee_code)
        place = self.mode.place
        if place is not None and not self._is_in_view(place.x_m, place.y_m):
            self._map.centre_on(place.x_m, place.y_m)

    def _is_in_view(self, x_m: float, y_m: float) -> bool:
        west, south, east, north = self._map.camera.bounds_m()
        return west < x_m < east and south < y_m < north

    def ask_hours(self, equipment_id: int) -> None:
        """Ask for other hours of a place of the plan."""
        item = self._plan.snapshot.equipment.get(equipment_id)
        if item is None:
            return
        dialog = HoursDialog(item.name, item.open_slots, self._map.window())
        dialog.accepted.connect(lambda: self.mode.change_hours(equipment_id, dialog.box.slots_chosen))
        dialog.open()

    def _ask_name(self) -> None:
        title, button = self.tr("Garder le scénario"), self.tr("Garder")
        dialog = NameDialog(title, self.mode.scenario.name, button, self._map.window())
        dialog.accepted.connect(lambda: self.mode.keep(dialog.name))
        dialog.open()

    def _ask_day(self) -> None:
        dialog = ApplyDialog(self.mode.sentences(), self._map.window())
        dialog.accepted.connect(lambda: self.mode.apply(dialog.from_day))
        dialog.open()

    def follow(self, target: Target | None) -> None:
        """The selection of the window is at hand in the panel too."""
        if self.mode.is_on and target is not None and target.kind == "equipment":
            self.panel.choose_place(int(target.key))

    # What the map shows.
    def _enter(self) -> None:
        self._map.set_mode_frame(self.tr("Scénario : rien ne change dans le plan"))
        self.panel.show()

    def _leave(self) -> None:
        self.panel.hide()
        self._map.clear_scenario()
        self.scene_changed.emit()

    def _show_candidate(self) -> None:
        mode = self.mode
        if not mode.is_on:
            return
        kind = EQUIPMENT_KINDS[mode.kind]
        place = mode.place
        self._map.set_candidate(kind, *((None, None) if place is None else (place.x_m, place.y_m)))
        self.scene_changed.emit()

    def _show_gains(self) -> None:
        mode = self.mode
        if mode.gains is not None:
            self._map.set_newly_covered(mode.gains.won.tolist())
            self._map.set_newly_lost(mode.gains.lost.tolist())
        self._map.set_candidate_zone(self._zone(mode.trial))

    def _zone(self, trial: Trial | None) -> BaseGeometry | list[BaseGeometry] | None:
        """What the candidate reaches: its zone on the roads, or whole communes where there are none."""
        if trial is None or self.mode.is_cutting:
            return None
        if trial.zone is not None:
            return zone_shapes(trial.zone)
        return shapely.coverage_union_all(self._plan.territory.communes.polygon[trial.reached])

    def _settle(self) -> None:
        if self.mode.is_on:
            self.scene_changed.emit()


def zone_shapes(rings: Rings) -> list[BaseGeometry]:
    """The rings as polygons with their holes."""
    if not len(rings):
        return []
    kind = shapely.GeometryType.POLYGON
    return list(shapely.from_ragged_array(kind, rings.point, (rings.start, rings.outer)))
