"""One map of a sheet as plain values: the communes of an area in their colours, what lies around it, and its legend."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from pacte_desktop.documents.escaping import printable
from pacte_desktop.gui.map.labels import ALWAYS_FROM
from pacte_desktop.gui.map.legend import LegendContent, band_rows
from pacte_desktop.gui.map.model import MapCommunes, MapOutlines, MapPoint, PointKind, PointState
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.gui.pages.map_content import class_counts, map_bands, map_minutes, minutes_legend
from pacte_desktop.gui.pages.map_points import EQUIPMENT_KINDS, map_points
from pacte_desktop.gui.pages.map_variables import VariableKey, Way, coloured
from pacte_desktop.gui.plan_view import PlanView
from pacte_desktop.services.map_classes import Floats
from pacte_desktop.territory.basemap import base_source
from pacte_desktop.territory.coverage import Coverage
from pacte_desktop.territory.outlines import Outlines

_AROUND = 2.0
"""How far the drawing goes beyond the area, in halves of its longer side: more than any page shows.

The widest is that of a tall area on an upright page whose table leaves a low map: 1.8.
"""
_FINEST = 1 / 4_000
"""What is finer than this share of the drawing is left out: a tenth of a millimetre on A3."""
_NAME_CHARS = 40
_URGENT = frozenset(EQUIPMENT_KINDS.values())


@dataclass(frozen=True)
class Colours:
    """What colours the communes of the territory: values, classes, and the legend for the whole plan."""

    values: Floats | None
    scheme: Scheme
    legend: LegendContent
    is_minutes: bool

    @classmethod
    def of(cls, plan: PlanView, way: Way) -> "Colours":
        """By the minutes, or by another variable that the plan holds."""
        found = coloured(plan, way)
        if found is not None:
            return cls(found.values, found.scheme, found.legend, is_minutes=False)
        coverage = plan.territory.coverage
        legend = minutes_legend(plan.definition, coverage, ())
        return cls(
            map_minutes(plan, coverage), map_bands(plan.definition), legend, is_minutes=way is VariableKey.MINUTES
        )


@dataclass(frozen=True)
class Scene:
    """What one drawing shows. ``bounds_m`` is the box of the area; ``named`` the places whose names are written."""

    communes: MapCommunes
    values: Floats | None
    scheme: Scheme
    outlines: MapOutlines
    points: tuple[MapPoint, ...]
    named: frozenset[tuple[PointKind, int]]
    legend: LegendContent
    attribution: str
    bounds_m: tuple[float, float, float, float]


def chosen_communes(plan: PlanView, departement: str) -> NDArray[np.bool_]:
    """Communes of the territory that lie in a département of the plan; in any of them for an empty code."""
    communes = plan.territory.communes
    return communes.inside & (communes.departement == departement) if departement else communes.inside


def part_of(coverage: Coverage, departement: str) -> Coverage:
    """The figures of a département alone; of the whole plan for an empty code."""
    return coverage.part(coverage.departement == departement) if departement else coverage


def scene_of(plan: PlanView, colours: Colours, outlines: Outlines, departement: str) -> Scene:
    """The map of a département, or of the whole plan for an empty code."""
    communes, area = plan.territory.communes, chosen_communes(plan, departement)
    boxes = shapely.bounds(communes.polygon)
    west, south = boxes[area, :2].min(axis=0).tolist()
    east, north = boxes[area, 2:].max(axis=0).tolist()
    reach = _AROUND * max(east - west, north - south) / 2
    x_m, y_m = (west + east) / 2, (south + north) / 2
    window = (x_m - reach, y_m - reach, x_m + reach, y_m + reach)
    near = _meets(boxes, window)
    polygons = shapely.coverage_simplify(communes.polygon[near], reach * _FINEST)
    values = None if colours.values is None else colours.values[near]
    shown = MapCommunes(
        insee_code=communes.insee_code[near],
        name=communes.name[near],
        population=communes.population_municipal[near].astype(np.int64),
        polygon=np.asarray(polygons, dtype=object),
        point=communes.point[near],
        inside=area[near],
    )
    points = tuple(_points(plan, area, window))
    return Scene(
        communes=shown,
        values=values,
        scheme=colours.scheme,
        outlines=MapOutlines(_clipped(outlines.departement, window), _clipped(outlines.region, window)),
        points=tuple(replace(point, outside=False) for point in points),  # A pale symbol is lost on a photocopy.
        named=_named(plan, points),
        legend=_legend(plan, colours, departement, area),
        attribution=_attribution(plan),
        bounds_m=(west, south, east, north),
    )


def _named(plan: PlanView, points: Sequence[MapPoint]) -> frozenset[tuple[PointKind, int]]:
    """Care across the border, and inside where no town that is always named stands for it."""
    communes = plan.territory.communes
    by_id = {item.id: item for item in plan.coverage_input.equipment}

    def has_town(point: MapPoint) -> bool:
        row = plan.territory.find(by_id[point.id].insee_code) if point.id in by_id else None
        is_base = point.kind in (PointKind.SU, PointKind.SMUR, PointKind.SU_OR_SMUR)
        return is_base and row is not None and int(communes.population_municipal[row]) >= ALWAYS_FROM

    urgent = (point for point in points if point.kind in _URGENT)
    return frozenset((point.kind, point.id) for point in urgent if point.outside or not has_town(point))


def _points(plan: PlanView, area: NDArray[np.bool_], window: tuple[float, ...]) -> Sequence[MapPoint]:
    """What stands in the area, and the urgent care around it; the care that does not count is told apart."""
    west, south, east, north = window
    counted = {item.id for item in plan.coverage_input.counted}
    found = [point for point in map_points(plan) if west <= point.x_m <= east and south <= point.y_m <= north]
    polygons = shapely.STRtree(plan.territory.communes.polygon[area])
    at = shapely.points([p.x_m for p in found], [p.y_m for p in found])
    inside = set(polygons.query(at, predicate="intersects")[0].tolist())
    urgent_or_inside = [
        (number, point) for number, point in enumerate(found) if number in inside or point.kind in _URGENT
    ]
    return [
        replace(
            point,
            outside=number not in inside,
            name=printable(point.name, _NAME_CHARS),
            fill=None,  # Who is placed where is not what this sheet is about.
            state=PointState.UNCOUNTED
            if point.kind in _URGENT and point.state is PointState.USUAL and point.id not in counted
            else point.state,
        )
        for number, point in urgent_or_inside
    ]


def _legend(plan: PlanView, colours: Colours, departement: str, area: NDArray[np.bool_]) -> LegendContent:
    """The legend with the communes of the area counted alone."""
    if not departement:
        return colours.legend
    coverage = plan.territory.coverage
    if colours.is_minutes and coverage is not None:
        return minutes_legend(plan.definition, part_of(coverage, departement), ())
    if colours.values is None:
        return colours.legend
    values = colours.values[area]
    missing = bool(np.isnan(values).any())
    counts = class_counts(colours.scheme, values)
    rows = band_rows(colours.scheme, counts if missing else counts[:-1], with_no_data=missing)
    return replace(colours.legend, bands=rows)


def _attribution(plan: PlanView) -> str:
    source = base_source(plan.territory.base)
    return f"{source.attribution} · {source.licence}"


def _meets(boxes: Floats, window: tuple[float, ...]) -> NDArray[np.bool_]:
    west, south, east, north = window
    found: NDArray[np.bool_] = (
        (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
    )
    return found


def _clipped(shapes: NDArray[np.object_], window: tuple[float, ...]) -> list[BaseGeometry]:
    """Outlines near the area, cut outside of what any page shows."""
    near = shapes[_meets(shapely.bounds(shapes), window)]
    west, south, east, north = window
    cut = np.asarray(shapely.clip_by_rect(near, west, south, east, north), dtype=object)
    return [shape for shape in cut.tolist() if not shape.is_empty]
