"""The small map of a sheet: which window, which communes, which marks."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from pacte_desktop.documents.document import Picture
from pacte_desktop.documents.locator_map import LocatorMap, Mark, MarkKind, locator_svg, map_width_mm
from pacte_desktop.domain.sites import StructureKind
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.coverage_report import definition_sentence
from pacte_desktop.services.documents.sheets.nearby import Nearby
from pacte_desktop.services.snapshot import PlanSnapshot
from pacte_desktop.territory.access import Placed
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.degrees import to_metres

_LEAST_M, _MOST_M = 26_000.0, 110_000.0
_TOLERANCE_M = 80.0
_AROUND = 1.25
_CARE = (StructureKind.MSP, StructureKind.CDS, StructureKind.HOSPITAL)

Point = tuple[float, float]


@dataclass(frozen=True)
class MapGround:
    """What all maps of one print share: simplified outlines and who is beyond the limit (by row), and marks."""

    nearby: Nearby
    outline: NDArray[np.object_]
    beyond: NDArray[np.bool_]
    marks: tuple[Mark, ...]


def map_ground(nearby: Nearby, snapshot: PlanSnapshot) -> MapGround:
    """Simplify the outlines once; neighbours keep their common border."""
    territory = nearby.chosen.territory
    communes, coverage = territory.communes, territory.coverage
    beyond = np.zeros(len(communes), dtype=bool)
    if coverage is not None:
        rows = [communes.row_of[code] for code in coverage.insee_code[coverage.beyond].tolist()]
        beyond[rows] = True
    outline = shapely.coverage_simplify(communes.polygon, _TOLERANCE_M)
    return MapGround(nearby, outline, beyond, tuple(_standing(nearby, snapshot)))


def sheet_map(
    ground: MapGround,
    subject: Collection[str],
    own: Iterable[tuple[Placed, str]],
    seen: Iterable[str],
    *,
    height_mm: float,
    alt: str,
) -> Picture | None:
    """The map around the communes ``subject``; ``own``: places of the sheet with the label inside their marks.

    The window also holds the communes ``seen`` as far as that does not make it too wide. None when no commune of the
    sheet lies in the territory.
    """
    territory = ground.nearby.chosen.territory
    communes = territory.communes
    rows = [row for code in subject if (row := communes.row_of.get(code)) is not None]
    if not rows:
        return None
    chosen = np.zeros(len(communes), dtype=bool)
    chosen[rows] = True
    wished = [communes.row_of[code] for code in seen if code in communes.row_of]
    centre, width_m = _window(ground.outline[rows], communes.point[wished], height_mm / map_width_mm())
    named = chosen.copy()
    named[wished] = True
    threshold = ground.nearby.chosen.definition.threshold_min
    drawn = LocatorMap(
        outline=ground.outline,
        point=communes.point,
        name=communes.name.tolist(),
        population=communes.population_municipal,
        beyond=ground.beyond,
        subject=chosen,
        named=named,
        marks=(*ground.marks, *(mark for place, label in own for mark in _mark(communes, MarkKind.SITE, place, label))),
        centre=centre,
        width_m=width_m,
        threshold_min=threshold,
        limit_note=_limit_note(ground.nearby),
    )
    shown = counted(
        int(ground.beyond[rows].sum()),
        translate("SheetMap", "{n} commune de la fiche au-delà du seuil"),
        translate("SheetMap", "{n} communes de la fiche au-delà du seuil"),
    )
    return Picture(locator_svg(drawn, height_mm), f"{alt}\u202f; {shown}", height_mm=height_mm)


def _limit_note(nearby: Nearby) -> str:
    """Definition, date, hour, population and source of the hatching: never a limit without what it depends on."""
    coverage = nearby.chosen.territory.coverage
    if coverage is None:
        return translate("SheetMap", "Communes au-delà du seuil inconnues\u202f: {reason}").format(
            reason=nearby.chosen.refusal
        )
    return translate("SheetMap", "Seuil\u202f: {definition}. Hors du plan, non hachuré.").format(
        definition=definition_sentence(coverage)
    )


def _window(outlines: NDArray[np.object_], others: NDArray[np.float64], ratio: float) -> tuple[Point, float]:
    """Centre and width (metres) of the window: all ``outlines``, and those of ``others`` that leave it readable."""
    bounds = shapely.bounds(shapely.GeometryCollection(outlines.tolist()))
    low, high = bounds[:2], bounds[2:]
    for point in others:
        wider_low, wider_high = np.minimum(low, point), np.maximum(high, point)
        if _width_of(wider_low, wider_high, ratio) <= _MOST_M:
            low, high = wider_low, wider_high
    x_m, y_m = ((low + high) / 2).tolist()
    return (x_m, y_m), max(_width_of(low, high, ratio), _LEAST_M)


def _width_of(low: NDArray[np.float64], high: NDArray[np.float64], ratio: float) -> float:
    across, upright = (high - low).tolist()
    return _AROUND * float(max(across, upright / ratio))


def _standing(nearby: Nearby, snapshot: PlanSnapshot) -> Iterable[Mark]:
    """What stands in the territory, whatever the sheet is about."""
    communes = nearby.chosen.territory.communes
    for home in snapshot.housing.values():
        yield from _mark(communes, MarkKind.HOUSING, home)
    for structure in snapshot.structures.values():
        if structure.kind in _CARE:
            yield from _mark(communes, MarkKind.CARE, structure)
    for item in nearby.given.wanted.counted:
        yield from _mark(communes, MarkKind.URGENT, item)


def _mark(communes: BaseTerritory, kind: MarkKind, thing: Placed, label: str = "") -> Iterable[Mark]:
    """At its own point, else the main point of its commune; nothing outside the territory."""
    if thing.lon is not None and thing.lat is not None:
        ((x_m, y_m),) = to_metres(communes.projection_epsg, thing.lon, thing.lat).tolist()
        yield Mark(kind, x_m, y_m, label)
        return
    row = communes.row_of.get(thing.insee_code)
    if row is not None:
        x_m, y_m = communes.point[row].tolist()
        yield Mark(kind, x_m, y_m, label)
