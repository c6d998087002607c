"""What the map page hands to the map: communes, points and legend, from the plan as it is now."""

from collections.abc import Iterable, Mapping

import numpy as np
from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.sites import StructureKind
from pacte_desktop.domain.urgent_care import EquipmentKind
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.map.layer_card import LayerRow
from pacte_desktop.gui.map.legend import LegendContent, band_rows
from pacte_desktop.gui.map.model import Floats, MapBands, MapCommunes, MapPoint, PointKind
from pacte_desktop.gui.open_plan import OpenPlan

EQUIPMENT_KINDS = {
    EquipmentKind.SU: PointKind.SU,
    EquipmentKind.SMUR: PointKind.SMUR,
    EquipmentKind.SU_OR_SMUR: PointKind.SU_OR_SMUR,
    EquipmentKind.SMUR_ANTENNA: PointKind.SMUR,
    EquipmentKind.MCS: PointKind.MCS,
}
STRUCTURE_KINDS = {StructureKind.MSP: PointKind.MSP, StructureKind.CDS: PointKind.CDS}


def map_communes(plan: OpenPlan) -> MapCommunes:
    """Communes of the plan and those around it."""
    communes = plan.territory.communes
    return MapCommunes(
        insee_code=communes.insee_code,
        name=communes.name,
        population=communes.population_municipal.astype(np.int64),
        polygon=communes.polygon,
        point=communes.point,
        inside=communes.inside,
        minutes=map_minutes(plan),
    )


def map_minutes(plan: OpenPlan) -> Floats | None:
    """Minutes of every commune of the territory; NaN outside the plan; None while they are computed."""
    coverage, inside = plan.territory.coverage, plan.territory.communes.inside
    if coverage is None:
        return None
    minutes = np.full(len(inside), np.nan)
    minutes[inside] = coverage.minutes
    return minutes


def map_bands(plan: OpenPlan) -> MapBands:
    """Classes of the definition in use."""
    definition = plan.definition
    return MapBands(definition.bands_min, definition.threshold_min)


def map_points(plan: OpenPlan) -> list[MapPoint]:
    """Urgent care, structures, training sites and housing, at the main point of their commune."""
    return [*_equipment(plan), *_structures(plan), *_sites(plan), *_housing(plan)]


def _at(plan: OpenPlan, insee_code: str) -> tuple[float, float, bool] | None:
    row = plan.territory.find(insee_code)
    if row is None:
        return None
    x_m, y_m = plan.territory.communes.point[row].tolist()
    return x_m, y_m, not bool(plan.territory.communes.inside[row])


def _point(plan: OpenPlan, kind: PointKind, item: object, insee_code: str, fill: float | None = None) -> list[MapPoint]:
    where = _at(plan, insee_code)
    if where is None:
        return []
    x_m, y_m, outside = where
    return [MapPoint(kind, getattr(item, "id"), getattr(item, "name"), x_m, y_m, fill, outside)]  # noqa: B009


def _equipment(plan: OpenPlan) -> Iterable[MapPoint]:
    for item in plan.snapshot.equipment.values():
        if item.kind in EQUIPMENT_KINDS:
            yield from _point(plan, EQUIPMENT_KINDS[item.kind], item, item.insee_code)


def _structures(plan: OpenPlan) -> Iterable[MapPoint]:
    for item in plan.snapshot.structures.values():
        if item.kind in STRUCTURE_KINDS:
            yield from _point(plan, STRUCTURE_KINDS[item.kind], item, item.insee_code)


def _sites(plan: OpenPlan) -> Iterable[MapPoint]:
    seats = _seats_by_site(plan)
    for site in plan.snapshot.sites.values():
        taken, capacity = seats.get(site.id, (0, 0))
        fill = taken / capacity if capacity else None
        kind = PointKind.CHU if site.is_chu else PointKind.TRAINING_SITE
        yield from _point(plan, kind, site, site.main_insee_code, fill)


def _seats_by_site(plan: OpenPlan) -> Mapping[int, tuple[int, int]]:
    board = plan.snapshot.board
    seats: dict[int, tuple[int, int]] = {}
    for post in board.posts.values():
        taken, capacity = seats.get(post.site_id, (0, 0))
        seats[post.site_id] = taken + board.taken[post.id], capacity + post.capacity
    return seats


def _housing(plan: OpenPlan) -> Iterable[MapPoint]:
    for item in plan.snapshot.housing.values():
        yield from _point(plan, PointKind.HOUSING, item, item.insee_code)


def layer_rows(points: list[MapPoint]) -> list[LayerRow]:
    """One row for each kind of point that is there; housing is off at first, so that the gaps stay readable."""
    labels = {
        PointKind.SU: QCoreApplication.translate("MapContent", "SU"),
        PointKind.SMUR: QCoreApplication.translate("MapContent", "SMUR"),
        PointKind.SU_OR_SMUR: QCoreApplication.translate("MapContent", "SU ou SMUR"),
        PointKind.MCS: QCoreApplication.translate("MapContent", "MCS"),
        PointKind.CHU: QCoreApplication.translate("MapContent", "Services du CHU"),
        PointKind.TRAINING_SITE: QCoreApplication.translate("MapContent", "Terrains de stage"),
        PointKind.MSP: QCoreApplication.translate("MapContent", "Maisons de santé"),
        PointKind.CDS: QCoreApplication.translate("MapContent", "Centres de santé"),
        PointKind.HOUSING: QCoreApplication.translate("MapContent", "Logements"),
    }
    counts = {kind: sum(point.kind is kind for point in points) for kind in labels}
    hidden = (PointKind.HOUSING, PointKind.CDS)
    return [LayerRow(kind, label, counts[kind], kind not in hidden) for kind, label in labels.items() if counts[kind]]


def legend_content(plan: OpenPlan, bands: MapBands) -> LegendContent:
    """Classes with their number of communes, and everything that the figures depend on."""
    coverage, definition = plan.territory.coverage, plan.definition
    situation = QCoreApplication.translate("MapContent", "{label} · situation au {day:%d/%m/%Y} · {slot}").format(
        label=definition.label, day=definition.date, slot=definition.time_slot.label
    )
    lines = [situation, definition.population_base[:1].upper() + definition.population_base[1:]]
    title = QCoreApplication.translate("MapContent", "Minutes jusqu’aux soins urgents")
    if coverage is None:
        note = QCoreApplication.translate("MapContent", "Estimation des temps en cours…")
        return LegendContent(title, lines, band_rows(bands), notes=[note])
    classes = bands.classify(coverage.minutes)
    one = QCoreApplication.translate("MapContent", "{n} commune")
    many = QCoreApplication.translate("MapContent", "{n} communes")
    counts = [counted(int((classes == index).sum()), one, many) for index in range(bands.count)]
    return LegendContent(title, lines, band_rows(bands, counts), notes=[coverage.source.note, *coverage.remarks])
