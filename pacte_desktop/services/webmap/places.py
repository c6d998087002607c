"""Places on the shared map: urgent care, sites, structures and housing, each where it really stands when that is known.

What names a person depends on the level. A page travels further than a sheet on a wall: interns and supervisors are
named from the commission on only, although the lists of a public level hold their names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pacte_desktop.documents.webmap import MapMarker, MarkerKind, MarkerLayer
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.sites import HealthStructure, Housing, PracticeLocation, StructureKind, TrainingSite
from pacte_desktop.domain.urgent_care import UrgentCareEquipment, hours_label
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.adequacy import vacant_seats
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.labels import rent_label, seats_label, structure_label
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.sheets.territory_sheets import availability_fact
from pacte_desktop.services.snapshot import PlanSnapshot

Point = tuple[float, float]


def shows_interns(level: PrintLevel) -> bool:
    """True when a page of ``level`` names the interns at their sites."""
    return level.is_restricted and may_show(Disclosure.NAME, level) and may_show(Disclosure.POST, level)


def place_layers(
    snapshot: PlanSnapshot, territory: PlanTerritory, wanted: CoverageInput, level: PrintLevel
) -> Iterable[MarkerLayer]:
    """Every layer, the empty ones too."""
    points = commune_points(territory)
    counted_ids = {item.id for item in wanted.counted}
    care: dict[bool, list[MapMarker]] = {True: [], False: []}
    for item in snapshot.equipment.values():
        is_counted = item.id in counted_ids
        care[is_counted] += _marker(points, item, item.name, _care_lines(item, territory, is_counted=is_counted))
    yield _layer(MarkerKind.URGENT_CARE, translate("WebMap", "Soins urgents"), care[True])
    not_counted = translate("WebMap", "Soins urgents non comptés")
    yield _layer(MarkerKind.OTHER_URGENT_CARE, not_counted, care[False])
    yield _layer(
        MarkerKind.TRAINING_SITE,
        translate("WebMap", "Terrains de stage"),
        [
            marker
            for site in snapshot.sites.values()
            for marker in _site_markers(points, snapshot, territory, site, level)
        ],
    )
    for kind, structure, name in (
        (MarkerKind.MSP, StructureKind.MSP, translate("WebMap", "Maisons de santé")),
        (MarkerKind.CDS, StructureKind.CDS, translate("WebMap", "Centres de santé")),
        (MarkerKind.HOSPITAL, StructureKind.HOSPITAL, translate("WebMap", "Hôpitaux")),
    ):
        markers = [
            marker
            for item in snapshot.structures.values()
            if item.kind is structure
            for marker in _marker(points, item, item.name, _structure_lines(item, territory))
        ]
        yield _layer(kind, name, markers, is_shown=kind is MarkerKind.MSP)
    lodgings = [
        marker
        for item in (_told(each, level) for each in snapshot.housing.values())
        for marker in _marker(points, item, item.name, _housing_lines(item, snapshot, territory))
    ]
    yield _layer(MarkerKind.HOUSING, translate("WebMap", "Logements"), lodgings, is_shown=False)


def _layer(kind: MarkerKind, name: str, markers: Iterable[MapMarker], *, is_shown: bool = True) -> MarkerLayer:
    return MarkerLayer(kind, name, tuple(markers), is_shown)


def commune_points(territory: PlanTerritory) -> dict[str, Point]:
    """Longitude and latitude (WGS 84) of the main point of each commune, by INSEE code."""
    from geopandas import points_from_xy

    communes = territory.communes
    points = points_from_xy(*communes.point.T, crs=communes.projection_epsg).to_crs(4326)
    return dict(zip(communes.insee_code.tolist(), zip(points.x.tolist(), points.y.tolist(), strict=True), strict=True))


Placed = UrgentCareEquipment | HealthStructure | Housing | PracticeLocation


def _told(item: Housing, level: PrintLevel) -> Housing:
    """A lodging as ``level`` may know it: by its commune alone on a public page, for it may be somebody's home."""
    return item if level.is_restricted else replace(item, address="", lon=None, lat=None)


def _point(points: Mapping[str, Point], item: Placed) -> Point | None:
    """Its own point, else that of its commune; None outside the territory."""
    if item.lon is not None and item.lat is not None:
        return item.lon, item.lat
    return points.get(item.insee_code)


def _marker(
    points: Mapping[str, Point], item: Placed, label: str, lines: Iterable[str], *, is_searched: bool = True
) -> list[MapMarker]:
    """One marker, or none where nobody knows the place."""
    at = _point(points, item)
    if at is None:
        return []
    return [MapMarker(label, tuple(line for line in lines if line), *at, item.insee_code, is_searched)]


def _where(territory: PlanTerritory, insee_code: str, address: str = "") -> str:
    return ", ".join(part for part in (address, territory.commune_name(insee_code)) if part)


def _care_lines(item: UrgentCareEquipment, territory: PlanTerritory, *, is_counted: bool) -> Iterable[str]:
    yield item.kind.label
    yield _where(territory, item.insee_code)
    yield translate("WebMap", "Horaires : {hours}").format(hours=hours_label(item.open_slots))
    yield (
        translate("WebMap", "Compte dans la définition de la carte")
        if is_counted
        else translate("WebMap", "Ne compte pas dans la définition de la carte")
    )
    if item.valid_to is not None:
        yield translate("WebMap", "Jusqu’au {day:%d/%m/%Y}").format(day=item.valid_to)
    yield item.source


def _structure_lines(item: HealthStructure, territory: PlanTerritory) -> Iterable[str]:
    yield structure_label(item.kind)
    yield _where(territory, item.insee_code, item.address)
    yield item.source


def _housing_lines(item: Housing, snapshot: PlanSnapshot, territory: PlanTerritory) -> Iterable[str]:
    if item.is_htes:
        yield translate("WebMap", "Hébergement territorial (HTES)")
    yield _where(territory, item.insee_code, item.address)
    places = counted(item.capacity, translate("WebMap", "{n} place"), translate("WebMap", "{n} places"))
    yield f"{places} · {rent_label(item.rent_eur)}"
    if item.available_from or item.available_to:
        when = availability_fact(snapshot, item).value
        yield translate("WebMap", "Disponible {when}").format(when=when)


def _site_markers(
    points: Mapping[str, Point], snapshot: PlanSnapshot, territory: PlanTerritory, site: TrainingSite, level: PrintLevel
) -> Iterable[MapMarker]:
    """One for each place of the site; the search finds the main one."""
    lines = _site_lines(snapshot, site, level)
    for place in sorted(site.locations, key=lambda place: place is not site.main_location):
        half_days = counted(
            place.half_days,
            translate("WebMap", "{n} demi-journée par semaine ici"),
            translate("WebMap", "{n} demi-journées par semaine ici"),
        )
        where = _where(territory, place.insee_code, place.address)
        shared = len(site.locations) > 1
        others = (
            translate("WebMap", "Lieux : {communes}").format(communes=territory.commune_names(site)) if shared else ""
        )
        told = (where, half_days if shared else "", others, *lines)
        yield from _marker(points, place, site.name, told, is_searched=place is site.main_location)


def _site_lines(snapshot: PlanSnapshot, site: TrainingSite, level: PrintLevel) -> list[str]:
    """Posts of the semester with their seats, then who is there as far as the level allows."""
    board, lines = snapshot.board, []
    for post in board.posts.values():
        if post.site_id != site.id:
            continue
        label = board.types[post.internship_type].label
        lines.append(f"{label}\u202f: {seats_label(vacant_seats(board, post), post.capacity)}")
        if shows_interns(level):
            names = sorted((intern.full_name for intern in board.holders.get(post.id, [])), key=french_key)
            if names:
                lines.append(translate("WebMap", "Internes : {names}").format(names=", ".join(names)))
    if level.is_restricted and may_show(Disclosure.SUPERVISOR_NAME, level):
        found = [snapshot.supervisors.get(member.supervisor_id) for member in snapshot.members.get(site.id, ())]
        doctors = sorted((doctor.full_name for doctor in found if doctor is not None), key=french_key)
        if doctors:
            lines.append(translate("WebMap", "Maîtres de stage : {names}").format(names=", ".join(doctors)))
    return lines
