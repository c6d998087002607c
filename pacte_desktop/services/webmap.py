"""The shared web map of a plan: communes by minutes, sites and urgent care, one page without interns' names."""

from collections.abc import Iterable
from pathlib import Path

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents.webmap import MapCommune, MapMarker, MarkerKind, MarkerLayer, WebMap, webmap_bytes
from pacte_desktop.domain.sites import StructureKind, TrainingSite
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.coverage import compute, coverage_input, open_territory
from pacte_desktop.services.coverage_report import beyond_sentence, definition_sentence
from pacte_desktop.services.labels import seats_label
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.snapshot import PlanSnapshot, read_snapshot
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import base_source
from pacte_desktop.territory.outlines import departement_names


def plan_webmap(snapshot: PlanSnapshot, territory: PlanTerritory) -> WebMap:
    """Everything on the page. The coverage of ``territory`` must be there."""
    coverage = territory.coverage
    if coverage is None:
        raise ValueError("the coverage is not computed yet")
    source = base_source()
    return WebMap(
        title=snapshot.info.name,
        subtitle=translate("WebMap", "Semestre {label} · {figure}").format(
            label=snapshot.board.semester.label, figure=beyond_sentence(coverage)
        ),
        definition_line=definition_sentence(coverage),
        minutes_note=coverage.source_note,
        attribution=f"{source.attribution} · {source.licence} · COG {source.cog_year}",
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


def _layers(snapshot: PlanSnapshot, territory: PlanTerritory) -> Iterable[MarkerLayer]:
    place = _Placer(territory)
    yield MarkerLayer(
        MarkerKind.URGENT_CARE,
        translate("WebMap", "Soins urgents"),
        tuple(
            marker
            for item in snapshot.equipment.values()
            for marker in place.markers(item.name, (item.kind.label, item.source), item.insee_code)
        ),
    )
    yield MarkerLayer(
        MarkerKind.TRAINING_SITE,
        translate("WebMap", "Terrains de stage"),
        tuple(
            marker
            for site in snapshot.sites.values()
            for marker in place.markers(site.name, _site_details(snapshot, territory, site), site.main_insee_code)
        ),
    )
    yield MarkerLayer(
        MarkerKind.MSP,
        translate("WebMap", "Maisons de santé"),
        tuple(
            marker
            for item in snapshot.structures.values()
            if item.kind is StructureKind.MSP
            for marker in place.markers(item.name, (), item.insee_code)
        ),
    )
    yield MarkerLayer(
        MarkerKind.HOUSING,
        translate("WebMap", "Logements"),
        tuple(
            marker
            for item in snapshot.housing.values()
            for marker in place.markers(item.name, (_places(item.capacity),), item.insee_code)
        ),
        is_shown=False,
    )


def _places(count: int) -> str:
    return counted(count, translate("WebMap", "{n} place"), translate("WebMap", "{n} places"))


def _site_details(snapshot: PlanSnapshot, territory: PlanTerritory, site: TrainingSite) -> tuple[str, ...]:
    lines = [territory.commune_names(site)]
    for post in snapshot.board.posts.values():
        if post.site_id == site.id:
            label = snapshot.board.types[post.internship_type].label
            lines.append(f"{label} : {seats_label(post.capacity - snapshot.board.taken[post.id], post.capacity)}")
    return tuple(lines)


class _Placer:
    """Puts things at the main point of their commune, in degrees (WGS 84)."""

    def __init__(self, territory: PlanTerritory) -> None:
        from geopandas import points_from_xy

        communes = territory.communes
        points = points_from_xy(*communes.point.T, crs=communes.projection_epsg).to_crs(4326)
        degrees = zip(points.x.tolist(), points.y.tolist(), strict=True)
        self._degrees = dict(zip(communes.insee_code.tolist(), degrees, strict=True))

    def markers(self, label: str, details: tuple[str, ...], insee_code: str) -> Iterable[MapMarker]:
        """One marker, or none when the commune is outside the territory."""
        if insee_code in self._degrees:
            yield MapMarker(label, details, *self._degrees[insee_code])


def webmap_page(snapshot: PlanSnapshot, territory: PlanTerritory) -> bytes:
    """The page in UTF-8."""
    return webmap_bytes(plan_webmap(snapshot, territory))


def write_webmap(plan: PlanFile, path: Path) -> None:
    """Write the page of the plan at ``path``."""
    snapshot = read_snapshot(plan)
    wanted = coverage_input(plan)
    communes = open_territory(wanted.info)
    coverage, _ = compute(wanted, communes)
    atomic_write_bytes(path, webmap_page(snapshot, PlanTerritory(communes, departement_names(), coverage)))
