"""The points of the map: urgent care, structures, training sites and housing, as they are or as a scenario has them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.scenario import AddEquipment, CloseEquipment, Scenario, ScenarioEdit
from pacte_desktop.domain.sites import StructureKind
from pacte_desktop.domain.urgent_care import EquipmentKind, UrgentCareEquipment
from pacte_desktop.gui.map.layer_card import LayerRow
from pacte_desktop.gui.map.model import MapPoint, PointKind, PointState
from pacte_desktop.gui.plan_view import PlanView
from pacte_desktop.territory.access import equipment_places

EQUIPMENT_KINDS = {
    EquipmentKind.SU: PointKind.SU,
    EquipmentKind.SMUR: PointKind.SMUR,
    EquipmentKind.SU_OR_SMUR: PointKind.SU_OR_SMUR,
    EquipmentKind.SMUR_ANTENNA: PointKind.SMUR_ANTENNA,
    EquipmentKind.MCS: PointKind.MCS,
    EquipmentKind.HELISMUR: PointKind.HELISMUR,
    EquipmentKind.STATE_HELICOPTER: PointKind.STATE_HELICOPTER,
}
STRUCTURE_KINDS = {StructureKind.MSP: PointKind.MSP, StructureKind.CDS: PointKind.CDS}
_HIDDEN_AT_FIRST = (PointKind.HOUSING, PointKind.CDS)


def map_points(plan: PlanView, edits: Sequence[ScenarioEdit] = ()) -> list[MapPoint]:
    """Every point, at its own place or at the main point of its commune; ``edits`` mark what they add and close."""
    return [*_equipment(plan, edits), *_structures(plan), *_sites(plan), *_housing(plan)]


def _equipment(plan: PlanView, edits: Sequence[ScenarioEdit]) -> Iterable[MapPoint]:
    added = Scenario(0, "", tuple(edit for edit in edits if isinstance(edit, AddEquipment))).applied(())
    closed = {edit.equipment_id for edit in edits if isinstance(edit, CloseEquipment)}
    items: list[UrgentCareEquipment] = [*plan.snapshot.equipment.values(), *added]
    communes = plan.territory.communes
    where = equipment_places(communes, items)
    for item, row, (x_m, y_m) in zip(items, where.commune.tolist(), where.point.tolist(), strict=True):
        if np.isfinite(x_m):
            state = PointState.CLOSED if item.id in closed else PointState.ADDED if item.id < 0 else PointState.USUAL
            outside = row < 0 or not bool(communes.inside[row])
            yield MapPoint(EQUIPMENT_KINDS[item.kind], item.id, item.name, x_m, y_m, None, outside, state)


@dataclass(frozen=True, slots=True)
class _Standing:
    """One point to come: what it is, and where it stands."""

    kind: PointKind
    id: int
    name: str
    insee_code: str
    lon: float | None
    lat: float | None
    fill: float | None = None


def _points(plan: PlanView, things: Sequence[_Standing]) -> Iterable[MapPoint]:
    """Each at its own point, else at the main point of its commune; what stands in no commune here is left out."""
    communes = plan.territory.communes
    where = equipment_places(communes, things)
    for thing, row, (x_m, y_m) in zip(things, where.commune.tolist(), where.point.tolist(), strict=True):
        if row >= 0:
            outside = not bool(communes.inside[row])
            yield MapPoint(thing.kind, thing.id, thing.name, x_m, y_m, thing.fill, outside)


def _structures(plan: PlanView) -> Iterable[MapPoint]:
    kinds = STRUCTURE_KINDS
    return _points(
        plan,
        [
            _Standing(kinds[item.kind], item.id, item.name, item.insee_code, item.lon, item.lat)
            for item in plan.snapshot.structures.values()
            if item.kind in kinds
        ],
    )


def _sites(plan: PlanView) -> Iterable[MapPoint]:
    seats = _seats_by_site(plan)
    things = []
    for site in plan.snapshot.sites.values():
        taken, capacity = seats.get(site.id, (0, 0))
        fill = taken / capacity if capacity else None
        kind = PointKind.CHU if site.is_chu else PointKind.TRAINING_SITE
        place = site.main_location
        host = plan.snapshot.structures.get(place.structure_id) if place.structure_id is not None else None
        at = host if place.lon is None and host is not None and host.insee_code == place.insee_code else place
        things.append(_Standing(kind, site.id, site.name, place.insee_code, at.lon, at.lat, fill))
    return _points(plan, things)


def _seats_by_site(plan: PlanView) -> Mapping[int, tuple[int, int]]:
    board = plan.snapshot.board
    seats: dict[int, tuple[int, int]] = {}
    for post in board.posts.values():
        taken, capacity = seats.get(post.site_id, (0, 0))
        seats[post.site_id] = taken + board.taken[post.id], capacity + post.capacity
    return seats


def _housing(plan: PlanView) -> Iterable[MapPoint]:
    housing = plan.snapshot.housing.values()
    return _points(
        plan,
        [_Standing(PointKind.HOUSING, item.id, item.name, item.insee_code, item.lon, item.lat) for item in housing],
    )


def layer_rows(points: Sequence[MapPoint]) -> list[LayerRow]:
    """One row for each kind of point that is there; housing is off at first, so that the gaps stay readable."""
    labels = {
        PointKind.SU: QCoreApplication.translate("MapContent", "SU"),
        PointKind.SMUR: QCoreApplication.translate("MapContent", "SMUR"),
        PointKind.SU_OR_SMUR: QCoreApplication.translate("MapContent", "SU ou SMUR"),
        PointKind.SMUR_ANTENNA: QCoreApplication.translate("MapContent", "Antennes de SMUR"),
        PointKind.MCS: QCoreApplication.translate("MapContent", "MCS"),
        PointKind.HELISMUR: QCoreApplication.translate("MapContent", "HéliSMUR"),
        PointKind.STATE_HELICOPTER: QCoreApplication.translate("MapContent", "Hélicoptères de l’État"),
        PointKind.CHU: QCoreApplication.translate("MapContent", "Services du CHU"),
        PointKind.TRAINING_SITE: QCoreApplication.translate("MapContent", "Terrains de stage"),
        PointKind.MSP: QCoreApplication.translate("MapContent", "Maisons de santé"),
        PointKind.CDS: QCoreApplication.translate("MapContent", "Centres de santé"),
        PointKind.HOUSING: QCoreApplication.translate("MapContent", "Logements"),
    }
    counts = {kind: sum(point.kind is kind for point in points) for kind in labels}
    return [
        LayerRow(kind, label, counts[kind], kind not in _HIDDEN_AT_FIRST)
        for kind, label in labels.items()
        if counts[kind]
    ]
