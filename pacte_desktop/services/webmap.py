"""The shared web map of a plan: communes by minutes, sites and urgent care, one page without interns' names."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents.webmap import MapCommune, MapMarker, MarkerKind, MarkerLayer, WebMap, webmap_bytes
from pacte_desktop.domain.sites import StructureKind, TrainingSite
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.coverage import compute, coverage_input
from pacte_desktop.services.coverage_report import beyond_sentence, definition_sentence
from pacte_desktop.services.labels import seats_label
from pacte_desktop.services.plan_territory import PlanTerritory, open_plan_territory
from pacte_desktop.services.snapshot import PlanSnapshot, read_snapshot
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import base_source


def plan_webmap(snapshot: PlanSnapshot, territory: PlanTerritory) -> WebMap:
    """Everything on the page. The coverage of ``territory`` must be there."""
    coverage = territory.coverage
    if coverage is None:
        raise ValueError("the coverage is not computed yet")
    source = base_source(territory.base)
    return WebMap(
        title=snapshot.info.name,
        subtitle=translate("WebMap", "Semestre {label} · {figure}").format(
            label=snapshot.board.semester.label, figure=beyond_sentence(coverage)
        ),
        definition_line=definition_sentence(coverage),
        minutes_note=coverage.source.note,
        attribution=f"{source.attribution} · {source.licence} · {source.geography or f'COG {source.cog_year}'}",
        is_demo=snapshot.info.is_demo,
        bands_min=coverage.definition.bands_min,
        threshold_min=coverage.definition.threshold_min,
        communes=tuple(_communes(territory)),
        layers=tuple(layer for layer in _layers(snapshot, territory) if layer.markers),
        epsg=territory.communes.projection_epsg,
    )


def _communes(territory: PlanTerritory) -> Iterable[MapCommune]:
    communes = territory.communes
    for row in communes.inside.nonzero()[0].tolist():
        code = str(communes.insee_code[row])
        population = int(communes.population_municipal[row])
        outline = communes.polygon[row]
        yield MapCommune(code, str(communes.name[row]), population, territory.minutes(code), outline)


Placed = Iterable[tuple[str, tuple[str, ...], str]]
"""Label, lines of detail and INSEE code of things to be marked."""


def _layers(snapshot: PlanSnapshot, territory: PlanTerritory) -> Iterable[MarkerLayer]:
    degrees = _degrees(territory)

    def layer(kind: MarkerKind, name: str, things: Placed, *, is_shown: bool = True) -> MarkerLayer:
        known = [(label, details, degrees[code]) for label, details, code in things if code in degrees]
        return MarkerLayer(kind, name, tuple(MapMarker(label, details, *at) for label, details, at in known), is_shown)

    equipment = ((item.name, (item.kind.label, item.source), item.insee_code) for item in snapshot.equipment.values())
    sites = (
        (site.name, _site_details(snapshot, territory, site), site.main_insee_code) for site in snapshot.sites.values()
    )
    practices = (
        (item.name, (), item.insee_code) for item in snapshot.structures.values() if item.kind is StructureKind.MSP
    )
    lodgings = ((item.name, (_places(item.capacity),), item.insee_code) for item in snapshot.housing.values())
    yield layer(MarkerKind.URGENT_CARE, translate("WebMap", "Soins urgents"), equipment)
    yield layer(MarkerKind.TRAINING_SITE, translate("WebMap", "Terrains de stage"), sites)
    yield layer(MarkerKind.MSP, translate("WebMap", "Maisons de santé"), practices)
    yield layer(MarkerKind.HOUSING, translate("WebMap", "Logements"), lodgings, is_shown=False)


def _degrees(territory: PlanTerritory) -> dict[str, tuple[float, float]]:
    """Longitude and latitude (WGS 84) of the main point of each commune, by INSEE code."""
    from geopandas import points_from_xy

    communes = territory.communes
    points = points_from_xy(*communes.point.T, crs=communes.projection_epsg).to_crs(4326)
    return dict(zip(communes.insee_code.tolist(), zip(points.x.tolist(), points.y.tolist(), strict=True), strict=True))


def _places(count: int) -> str:
    return counted(count, translate("WebMap", "{n} place"), translate("WebMap", "{n} places"))


def _site_details(snapshot: PlanSnapshot, territory: PlanTerritory, site: TrainingSite) -> tuple[str, ...]:
    lines = [territory.commune_names(site)]
    for post in snapshot.board.posts.values():
        if post.site_id == site.id:
            label = snapshot.board.types[post.internship_type].label
            lines.append(f"{label} : {seats_label(post.capacity - snapshot.board.taken[post.id], post.capacity)}")
    return tuple(lines)


def webmap_page(snapshot: PlanSnapshot, territory: PlanTerritory) -> bytes:
    """The page in UTF-8."""
    return webmap_bytes(plan_webmap(snapshot, territory))


def write_webmap(plan: PlanFile, path: Path) -> None:
    """Write the page of the plan at ``path``."""
    snapshot = read_snapshot(plan)
    wanted = coverage_input(plan)
    territory = open_plan_territory(wanted)
    coverage = compute(wanted, territory.communes).coverage
    atomic_write_bytes(path, webmap_page(snapshot, replace(territory, coverage=coverage)))
