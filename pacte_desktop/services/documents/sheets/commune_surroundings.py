"""What stands in and around one commune: health care, training sites with their interns, neighbours left uncovered."""

from collections.abc import Sequence

from pacte_desktop.documents.document import Cell, Column, Emphasis, Entry, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.sites import StructureKind, TrainingSite
from pacte_desktop.domain.wording import counted, stated, translate
from pacte_desktop.services.documents.lists.seats_beside_names import seats_held, seats_note
from pacte_desktop.services.documents.sheets.nearby import Nearby
from pacte_desktop.services.documents.sheets.sheet_parts import care_cell, supervisor_sentence, way_cell
from pacte_desktop.services.labels import structure_label
from pacte_desktop.services.snapshot import PlanSnapshot

_NEAR_MIN = 30.0
"""Minutes by car within which health care is listed."""
_CARE = (StructureKind.MSP, StructureKind.CDS, StructureKind.HOSPITAL)


def care_table(nearby: Nearby, snapshot: PlanSnapshot, insee_code: str, most: int) -> Table:
    """Houses of health, health centres and hospitals within half an hour, the nearest first; else the nearest one."""
    found = sorted(
        (
            (minutes, french_key(item.name), item)
            for item in snapshot.structures.values()
            if item.kind in _CARE and (minutes := nearby.minutes(insee_code, item.insee_code)) is not None
        ),
        key=lambda entry: entry[:2],
    )
    near = [entry for entry in found if entry[0] <= _NEAR_MIN] or found[:1]
    rows = tuple(
        Entry(
            {
                "name": Cell(item.name),
                "kind": Cell(structure_label(item.kind)),
                "commune": Cell(nearby.chosen.territory.commune_name(item.insee_code)),
                "minutes": Cell(minutes, translate("DocumentSheets", "sur place"))
                if item.insee_code == insee_code
                else way_cell(nearby, minutes),
            }
        )
        for minutes, _, item in near[:most]
    )
    title = translate("DocumentSheets", "Maisons et centres de santé, hôpitaux")
    left = len(near) - len(rows)
    one = translate("DocumentSheets", "et {n} autre à {limit} min ou moins")
    many = translate("DocumentSheets", "et {n} autres à {limit} min ou moins")
    return Table(
        translate("DocumentSheets", "Offre de soins"),
        (
            Column("name", translate("DocumentSheets", "Nom"), weight=2, emphasis=Emphasis.STRONG),
            Column("kind", translate("DocumentSheets", "Type"), weight=1.1, is_shown=False),
            Column("commune", translate("DocumentSheets", "Commune"), weight=1.3),
            Column("minutes", translate("DocumentSheets", "En voiture"), ColumnType.MINUTES, chars=10),
        ),
        (Group(entries=rows),),
        title=title,
        empty=translate("DocumentSheets", "Aucune maison de santé, aucun centre, aucun hôpital connu dans ce plan."),
        notes=(counted(left, one, many, limit=stated(_NEAR_MIN)),) if left > 0 else (),
    )


def sites_of(snapshot: PlanSnapshot, insee_code: str) -> list[TrainingSite]:
    """Training sites with a place in the commune, by name."""
    found = [
        site for site in snapshot.sites.values() if any(place.insee_code == insee_code for place in site.locations)
    ]
    return sorted(found, key=lambda site: (french_key(site.name), site.id))


def sites_table(nearby: Nearby, snapshot: PlanSnapshot, insee_code: str, level: PrintLevel, most: int) -> Table:
    """Training sites of the commune with their MSU, their seats and who is there this semester."""
    sites = sites_of(snapshot, insee_code)
    columns = (
        Column("site", translate("Lists", "Terrain de stage"), weight=2.1, emphasis=Emphasis.STRONG),
        Column(
            "supervisors",
            translate("DocumentSheets", "MSU et niveaux"),
            weight=2.7,
            discloses=Disclosure.SUPERVISOR_NAME,
        ),
        Column("capacity", translate("Lists", "Places"), ColumnType.INTEGER, chars=6),
        Column("vacant", translate("Lists", "Vacantes"), ColumnType.INTEGER, chars=8),
        Column("interns", translate("DocumentSheets", "Internes présents"), weight=1.5, discloses=Disclosure.POST),
    )
    title = translate("DocumentSheets", "Terrains de stage et internes ce semestre")
    left = len(sites) - most
    one, many = (
        translate("DocumentSheets", "et {n} autre terrain"),
        translate("DocumentSheets", "et {n} autres terrains"),
    )
    return Table(
        translate("DocumentSheets", "Terrains et internes"),
        tuple(column for column in columns if may_show(column.discloses, level)),
        (Group(entries=tuple(_site(snapshot, site, level) for site in sites[:most])),),
        title=title,
        summary=_presence(snapshot, sites),
        empty=_nearest_site(nearby, snapshot, insee_code),
        notes=(*((counted(left, one, many),) if left > 0 else ()), *(seats_note(level) if sites else ())),
    )


def _presence(snapshot: PlanSnapshot, sites: Sequence[TrainingSite]) -> str:
    """« 4 MSU · 3 internes ce semestre »."""
    if not sites:
        return ""
    board = snapshot.board
    doctors = {member.supervisor_id for site in sites for member in snapshot.members.get(site.id, ())}
    here = {site.id for site in sites}
    interns = sum(len(board.holders.get(post.id, ())) for post in board.posts.values() if post.site_id in here)
    return " · ".join(
        (
            counted(len(sites), translate("Lists", "{n} terrain"), translate("Lists", "{n} terrains")),
            counted(len(doctors), translate("DocumentSheets", "{n} MSU"), translate("DocumentSheets", "{n} MSU")),
            counted(interns, translate("Lists", "{n} interne"), translate("Lists", "{n} internes")),
        )
    )


def _nearest_site(nearby: Nearby, snapshot: PlanSnapshot, insee_code: str) -> str:
    """Said where there is none: which one is the nearest by car."""
    none = translate("DocumentSheets", "Aucun terrain de stage dans cette commune.")
    ways = [
        (minutes, site.id)
        for site in snapshot.sites.values()
        for place in site.locations
        if (minutes := nearby.minutes(insee_code, place.insee_code)) is not None
    ]
    if not ways:
        return none
    minutes, site_id = min(ways)
    nearest = translate("DocumentSheets", "Le plus proche\u202f: {name} ({minutes}).").format(
        name=snapshot.sites[site_id].name, minutes=nearby.minutes_words(minutes)
    )
    return f"{none} {nearest}"


def _site(snapshot: PlanSnapshot, site: TrainingSite, level: PrintLevel) -> Entry:
    board = snapshot.board
    posts = [post for post in board.posts.values() if post.site_id == site.id]
    vacant = sum(post.capacity - seats_held(board, post, level) for post in posts)
    cells = {
        "site": Cell(f"{site.name} · {site.number}" if site.number else site.name),
        "capacity": Cell(sum(post.capacity for post in posts)),
        "vacant": Cell(vacant, emphasis=Emphasis.MARK if vacant else Emphasis.QUIET),
    }
    if may_show(Disclosure.SUPERVISOR_NAME, level):
        doctors = supervisor_sentence(snapshot, site.id)
        none = Cell("", translate("DocumentSheets", "aucun MSU inscrit"), Emphasis.QUIET)
        cells["supervisors"] = Cell(doctors) if doctors else none
    if may_show(Disclosure.POST, level):
        names = sorted(
            (intern.full_name for post in posts for intern in board.holders.get(post.id, ())), key=french_key
        )
        nobody = Cell("", translate("Lists", "aucun interne"), Emphasis.QUIET)
        cells["interns"] = Cell(tuple(names)) if names else nobody
    return Entry(cells)


def neighbours_table(nearby: Nearby, insee_code: str, most: int) -> Table:
    """Communes that share a border and lie beyond the limit, most people first, with what they sum up to."""
    territory = nearby.chosen.territory
    communes = territory.communes
    row = communes.row_of[insee_code]
    pairs = communes.neighbours[(communes.neighbours == row).any(axis=1)]
    around = sorted({int(one) for one in pairs.ravel() if one != row})
    inside = [one for one in around if communes.inside[one]]
    population = communes.population_municipal
    beyond = sorted(
        (one for one in inside if territory.is_beyond(str(communes.insee_code[one]))),
        key=lambda one: (-int(population[one]), one),
    )
    title = translate("DocumentSheets", "Communes voisines au-delà du seuil")
    entries = tuple(
        Entry(
            {
                "commune": Cell(str(communes.name[one])),
                "population": Cell(int(population[one])),
                "minutes": _unboxed(care_cell(nearby.chosen, str(communes.insee_code[one]))),
            }
        )
        for one in beyond[:most]
    )
    known = not nearby.chosen.refusal
    none = counted(
        len(inside),
        translate("DocumentSheets", "Aucune\u202f: {n} commune voisine dans le plan."),
        translate("DocumentSheets", "Aucune des {n} communes voisines du plan."),
    )
    return Table(
        translate("DocumentSheets", "Voisines au-delà du seuil"),
        (
            Column("commune", translate("DocumentSheets", "Commune"), weight=2, emphasis=Emphasis.STRONG),
            Column("population", translate("DocumentSheets", "Population"), ColumnType.INTEGER, chars=10),
            Column("minutes", translate("DocumentSheets", "Soins urgents"), ColumnType.MINUTES, chars=13),
        ),
        (Group(entries=entries),),
        title=title,
        empty=none if known else nearby.chosen.refusal,
        notes=tuple(_neighbour_notes(len(around) - len(inside), beyond, int(population[beyond].sum()))),
    )


def _unboxed(cell: Cell) -> Cell:
    """All of them are beyond the limit: a box around each would say nothing."""
    return Cell(cell.value, cell.words)


def _neighbour_notes(outside: int, beyond: Sequence[int], people: int) -> list[str]:
    found = []
    if beyond:
        found.append(
            translate("DocumentSheets", "En tout {communes}, {people}.").format(
                communes=counted(
                    len(beyond), translate("Coverage", "{n} commune"), translate("Coverage", "{n} communes")
                ),
                people=counted(people, translate("Coverage", "{n} habitant"), translate("Coverage", "{n} habitants")),
            )
        )
    if outside:
        one = translate("DocumentSheets", "{n} commune voisine hors du plan\u202f: inconnue.")
        many = translate("DocumentSheets", "{n} communes voisines hors du plan\u202f: inconnues.")
        found.append(counted(outside, one, many))
    return [" ".join(found)] if found else []
