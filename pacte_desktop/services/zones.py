"""Zones within 10, 20, 30 and 45 minutes of urgent care: for the map, and as files that a map program opens."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import AIR_KINDS, UrgentCareEquipment, hours_label
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import Computed, CoverageInput
from pacte_desktop.services.coverage_report import credited_definition
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.access import equipment_places
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.road_minutes import RoadMinutes
from pacte_desktop.territory.zone_grid import ZoneRule
from pacte_desktop.territory.zones import Zone, zones_of_communes, zones_of_roads

GEOPACKAGE, GEOJSON = ".gpkg", ".geojson"


def zone_rule() -> ZoneRule:
    """How zones are drawn."""
    return ZoneRule.from_table(load_rulebook().urgent_care["zones"])


def draw_zones(
    wanted: CoverageInput, territory: BaseTerritory, computed: Computed, watch: Watch | None = None
) -> tuple[Zone, ...]:
    """Zones at the borders of the definition's classes, in metres of the territory, cut to its communes.

    From the roads when the minutes come from roads and nothing flies; else from whole communes, which the zones say.
    """
    watch = watch or Watch()
    source, limits = computed.source, wanted.definition.bands_min
    flies = any(item.kind in AIR_KINDS for item in wanted.counted)
    if isinstance(source, RoadMinutes) and not flies:
        return _road_zones(wanted, territory, source, watch)
    inside = territory.inside
    return zones_of_communes(territory.polygon[inside], computed.coverage.minutes, limits, watch)


def _road_zones(wanted: CoverageInput, territory: BaseTerritory, source: RoadMinutes, watch: Watch) -> tuple[Zone, ...]:
    definition, rule = wanted.definition, zone_rule()
    grid, points = source.zone_grid(rule, watch)
    where = equipment_places(territory, wanted.counted)
    to_care = np.array([definition.drives_to_care(item.kind) for item in wanted.counted], dtype=bool)
    limit_min = max(definition.bands_min) + rule.softness_min - definition.extra_delay_min
    minutes = np.full(len(points), np.inf)
    for to_places in (True, False):
        chosen = (to_care == to_places) & np.isfinite(where.point).all(axis=1)
        if chosen.any():
            watch.step(translate("Zones", "Calcul des minutes sur les routes"))
            found = source.field(where.only(chosen), to_places=to_places, limit_min=limit_min)
            minutes = np.minimum(minutes, points.minutes(found))
    watch.step(translate("Zones", "Contour du territoire"))
    inside = territory.inside
    land = shapely.coverage_union_all(territory.polygon[inside])
    return zones_of_roads(
        grid,
        minutes + definition.extra_delay_min,
        definition.bands_min,
        land=shapely.make_valid(land),
        places=territory.point[inside],
        watch=watch,
    )


def check_zone_file(path: Path) -> None:
    """Raise :class:`KnownError` unless ``path`` ends as one of the kinds of files that :func:`write_zones` writes."""
    if path.suffix.lower() not in (GEOPACKAGE, GEOJSON):
        raise KnownError(
            translate("Zones", "« {path} » n’est ni un GeoPackage ni un GeoJSON.").format(path=path.name),
            translate("Zones", "Donnez un nom qui finit par .gpkg ou .geojson."),
        )


def write_zones(
    path: Path,
    wanted: CoverageInput,
    territory: BaseTerritory,
    computed: Computed,
    zones: Sequence[Zone],
) -> None:
    """Write the layers ``zones``, ``communes`` and ``sites`` as a GeoPackage or as GeoJSON, by the ending of ``path``.

    Raises :class:`KnownError` for another ending, and when the file cannot be written.
    """
    from pacte_desktop.documents.geodata import GeoExport, geojson, geopackage

    check_zone_file(path)
    export = GeoExport(
        epsg=territory.projection_epsg,
        description=f"{credited_definition(computed.coverage)}. {computed.coverage.source.note}",
        zones=_zone_rows(computed, zones),
        communes=_commune_rows(territory, computed, {item.id: item for item in wanted.equipment}),
        sites=_site_rows(wanted, territory),
    )
    write = {GEOPACKAGE: geopackage, GEOJSON: geojson}[path.suffix.lower()]
    write(export.layers(), path)


def _zone_rows(computed: Computed, zones: Sequence[Zone]) -> list[Any]:
    from pacte_desktop.documents.geodata import ZoneFeature

    coverage = computed.coverage
    definition = coverage.definition
    return [
        ZoneFeature(
            geometry=zone.polygon,
            upper_min=zone.upper_min,
            definition=definition.label,
            date=definition.date,
            hour=definition.time_slot.label,
            population_base=definition.population_base,
            source=coverage.source.note,
            basis=zone.basis.label,
        )
        for zone in zones
    ]


def _commune_rows(
    territory: BaseTerritory, computed: Computed, equipment: Mapping[int, UrgentCareEquipment]
) -> list[Any]:
    from pacte_desktop.documents.geodata import CommuneFeature

    coverage, rows = computed.coverage, np.flatnonzero(territory.inside)
    beyond = coverage.beyond
    return [
        CommuneFeature(
            geometry=territory.polygon[row],
            insee_code=str(coverage.insee_code[number]),
            name=str(coverage.name[number]),
            departement=str(coverage.departement[number]),
            epci=str(coverage.epci[number]),
            population=int(coverage.population[number]),
            minutes=None if np.isnan(coverage.minutes[number]) else float(coverage.minutes[number]),
            is_beyond=bool(beyond[number]),
            nearest=equipment[place].name if (place := int(coverage.nearest[number])) in equipment else "",
        )
        for number, row in enumerate(rows.tolist())
    ]


def _site_rows(wanted: CoverageInput, territory: BaseTerritory) -> list[Any]:
    from pacte_desktop.documents.geodata import SiteFeature

    where = equipment_places(territory, wanted.equipment)
    return [
        SiteFeature(
            geometry=shapely.Point(point) if np.isfinite(point).all() else None,
            kind=str(item.kind),
            name=item.name,
            insee_code=item.insee_code,
            slots=hours_label(item.open_slots),
            valid_from=item.valid_from,
            valid_to=item.valid_to,
            counted=wanted.definition.counts(item),
        )
        for item, point in zip(wanted.equipment, where.point, strict=True)
    ]
