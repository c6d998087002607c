"""« Postes ouverts »: what there is to choose from, by internship type, then département."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from pacte_desktop.documents.document import Cell, Column, Document, Emphasis, Entry, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind, Zoning
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, OpenPost
from pacte_desktop.domain.print_levels import Disclosure, may_show
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.placement.adequacy import vacant_seats
from pacte_desktop.services.coverage import coverage_input, minutes_source, without_official
from pacte_desktop.services.documents.departements import (
    chosen_departement,
    departement_scope,
    departement_title,
    place_of,
    scoped_title,
)
from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Family, Make, Scope, Wanted
from pacte_desktop.services.documents.lists.assignment_lists import communes_of_site, no_post_words
from pacte_desktop.services.documents.lists.chu_minutes import ChuMinutes, chu_communes, chu_minutes
from pacte_desktop.services.documents.lists.draft_mark import is_draft
from pacte_desktop.services.documents.lists.lodging_near import LodgingNear, lodging_by_commune, with_minutes
from pacte_desktop.services.layers import edition_label, layer_in_force
from pacte_desktop.services.list_check import refuse_faulty

TYPE = "type"
_WARNING = "▲"


def open_posts_kind() -> DocumentKind:
    """The posts of the semester with what one chooses by; a draft of it may still show what is to be put right."""
    return DocumentKind(
        "open-posts",
        Family.LISTS,
        translate("Documents", "Postes ouverts"),
        translate("Documents", "Ce qui est à choisir, type par type : lieux, places, zonage, trajet, logement."),
        _prepare,
        scopes=lambda source: (*departement_scope(source), _type_scope(source)),
    )


def _type_scope(source: DocumentSource) -> Scope:
    board = source.snapshot.board
    opened = {post.internship_type for post in board.posts.values()}
    every = ("", translate("Documents", "tous les types"))
    known = tuple((code, item.label) for code, item in board.types.items() if code in opened)
    return Scope(TYPE, translate("Documents", "Type de stage"), (every, *known))


def _chosen_type(source: DocumentSource, wanted: Wanted) -> str:
    code = wanted.of(TYPE)
    if code and code not in source.snapshot.board.types:
        raise KnownError(
            translate("Documents", "Le type de stage « {code} » n’existe pas.").format(code=code),
            translate("Documents", "Types possibles : {codes}.").format(codes=", ".join(source.snapshot.board.types)),
        )
    return code


@dataclass(frozen=True)
class _Beside:
    """What stands beside each post and is looked up once for all of them."""

    source: DocumentSource
    zoning: CommuneLayer | None
    minutes: ChuMinutes
    lodging: LodgingNear


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    draft = is_draft(source, of_posts=True)
    if not draft:
        refuse_faulty(source.plan)
    only, code = chosen_departement(source, wanted), _chosen_type(source, wanted)
    posts = _chosen_posts(source, only, code)
    travel = without_official(coverage_input(source.plan))

    def make(watch: Watch) -> tuple[Document, ...]:
        snapshot, communes = source.snapshot, source.territory.communes
        minutes = minutes_source(travel, communes)
        sites = {post.site_id: snapshot.sites[post.site_id] for post in posts}
        semester = snapshot.board.semester
        lodging = LodgingNear(
            source.territory,
            semester,
            lodging_by_commune(snapshot.housing.values(), semester),
            snapshot.board.parameters.number("housing.near_min"),
        )
        beside = _Beside(
            source,
            layer_in_force(source.layers, LayerKind.ZONING),
            chu_minutes(communes, minutes, chu_communes(snapshot.sites.values()), sites.values()),
            with_minutes(lodging, minutes, watch),
        )
        title = translate("Documents", "Postes ouverts")
        table = Table(
            title,
            _columns(beside, wanted),
            _groups(beside, posts),
            (translate("Lists", "Type de stage"), translate("Lists", "Département")),
            empty=no_post_words(),
            notes=_notes(beside, posts, minutes.facts.note),
        )
        of_type = f"{title} · {snapshot.board.types[code].short_label}" if code else title
        header = source.header(
            scoped_title(source, of_type, only),
            wanted.level,
            is_draft=draft,
            source=_sources(beside, minutes.facts.name),
        )
        return (Document("open-posts", header, (table,), summary=_summary(source, posts)),)

    return make


def _chosen_posts(source: DocumentSource, departement: str, code: str) -> list[OpenPost]:
    """Open posts in the order of the list; a post without seats is closed, unless somebody sits on it."""
    board, sites = source.snapshot.board, source.snapshot.sites
    types = list(board.types)
    places = {post.id: place_of(source, sites[post.site_id])[0] for post in board.posts.values()}
    chosen = [
        post
        for post in board.posts.values()
        if board.is_open(post)
        and (not departement or places[post.id] == departement)
        and (not code or post.internship_type == code)
    ]
    return sorted(
        chosen,
        key=lambda post: (
            types.index(post.internship_type),
            places[post.id],
            french_key(sites[post.site_id].name),
            post.imotep_number,
        ),
    )


def _columns(beside: _Beside, wanted: Wanted) -> tuple[Column, ...]:
    person = Disclosure.SUPERVISOR_NAME
    columns = [
        Column("number", translate("Lists", "N° IMOTEP"), chars=10, emphasis=Emphasis.STRONG),
        Column("communes", translate("Lists", "Commune(s)"), weight=1.6, is_flowing=True),
        Column("site", translate("Lists", "Terrain de stage"), weight=1.8),
        Column("referent", translate("Lists", "Référent"), weight=1.4, discloses=person),
        Column("supervisors", translate("Lists", "Maîtres de stage"), weight=1.9, spare=5, discloses=person),
        Column("phases", translate("Lists", "Phases"), chars=7, spare=1),
        Column("accreditation", translate("Lists", "Agrément"), chars=13, spare=4),
        Column("capacity", translate("Lists", "Places"), ColumnType.INTEGER, chars=6),
        Column("taken", translate("Lists", "Prises"), ColumnType.INTEGER, chars=5, spare=2),
        Column("free", translate("Lists", "Libres"), ColumnType.INTEGER, chars=6),
    ]
    if beside.zoning is not None:
        columns.append(Column("zone", translate("Lists", "Zone"), chars=5))
    if not beside.minutes.is_empty:
        columns += [
            Column("minutes", translate("Lists", "Min. du CHU"), ColumnType.INTEGER, chars=6),
            Column("farthest", translate("Lists", "au plus loin"), ColumnType.INTEGER, chars=6, spare=3),
        ]
    columns += [
        Column("lodging", translate("Lists", "Logement"), weight=1.9),
        Column("remarks", translate("Lists", "Remarques"), weight=2.0, is_shown=False, is_blank=True),
    ]
    return tuple(column for column in columns if may_show(column.discloses, wanted.level))


def _groups(beside: _Beside, posts: Sequence[OpenPost]) -> tuple[Group, ...]:
    source, board = beside.source, beside.source.snapshot.board
    groups = []
    for code, of_type in groupby(posts, key=lambda post: post.internship_type):
        held = list(of_type)
        by_place = groupby(held, key=lambda post: place_of(source, source.snapshot.sites[post.site_id]))
        inner = []
        for place, members in by_place:
            mine = list(members)
            entries = tuple(_entry(beside, post) for post in mine)
            inner.append(Group(departement_title(place), _summary(source, mine), entries))
        label = board.types[code].label
        groups.append(Group(label[:1].upper() + label[1:], _summary(source, held), groups=tuple(inner)))
    return tuple(groups)


def _entry(beside: _Beside, post: OpenPost) -> Entry:
    snapshot = beside.source.snapshot
    site, taken = snapshot.sites[post.site_id], snapshot.board.taken[post.id]
    free = vacant_seats(snapshot.board, post)
    cells = {
        "number": Cell(post.imotep_number),
        "communes": Cell(communes_of_site(beside.source, post)),
        "site": Cell(site.name),
        "referent": Cell(site.referent),
        "supervisors": Cell(_supervisors(beside.source, site)),
        "phases": Cell(tuple(phase.label for phase in post.phases), ", ".join(p.short_label for p in post.phases)),
        "accreditation": Cell(_accreditations(beside.source, post)),
        "capacity": Cell(post.capacity),
        "taken": Cell(taken),
        "free": Cell(free, emphasis=Emphasis.MARK if free else Emphasis.QUIET),
        "lodging": Cell(beside.lodging.lines(site)),
    }
    if beside.zoning is not None:
        cells["zone"] = Cell(_zones(beside.zoning, site))
    if not beside.minutes.is_empty:
        cells |= {"minutes": beside.minutes.main(site), "farthest": beside.minutes.farthest(site)}
    return Entry(cells)


def _supervisors(source: DocumentSource, site: TrainingSite) -> tuple[str, ...]:
    """Those of the group, but the referent, who stands beside them."""
    members = source.snapshot.members.get(site.id, ())
    names = (source.snapshot.supervisors[member.supervisor_id].full_name for member in members)
    return tuple(sorted((name for name in dict.fromkeys(names) if name != site.referent), key=french_key))


def _accreditations(source: DocumentSource, post: OpenPost) -> tuple[str, ...]:
    """« P 31/08/2028 », with its phase when those of the post differ; ▲ when a day of the semester is not covered."""
    board = source.snapshot.board
    by_phase = {
        phase: _best(
            (
                item
                for item in board.accreditations.get(post.site_id, ())
                if item.internship_type == post.internship_type and item.phase is phase
            ),
            board.semester,
        )
        for phase in post.phases
    }
    lines = {}
    for phase, found in by_phase.items():
        if found is None:
            lines[phase] = translate("Documents", "{sign} aucun").format(sign=_WARNING)
            continue
        sign = "" if found.spans(board.semester) else f"{_WARNING}\u00a0"
        lines[phase] = f"{sign}{_LETTERS[found.kind]}\u00a0{found.valid_to:%d/%m/%Y}"
    if len(set(lines.values())) == 1:
        return tuple(dict.fromkeys(lines.values()))
    return tuple(f"{phase.short_label} {words}" for phase, words in lines.items())


def _best(found: Iterable[Accreditation], semester: Semester) -> Accreditation | None:
    """What a post rests on: one that covers the semester, else one that holds on a day of it, else the last one."""

    def rank(item: Accreditation) -> tuple[bool, bool, date, int]:
        is_met = item.valid_from <= semester.end and semester.start <= item.valid_to
        return item.spans(semester), is_met, item.valid_to, item.id

    return max(found, key=rank, default=None)


_LETTERS = {
    AccreditationKind.PRINCIPAL: "P",
    AccreditationKind.COMPLEMENTAIRE: "C",
    AccreditationKind.FONCTIONNEL: "F",
}


def _zones(layer: CommuneLayer, site: TrainingSite) -> tuple[str, ...]:
    """Zones of the communes of a site, each once; « – » for one that is not published."""
    return tuple(dict.fromkeys(str(layer.values.get(place.insee_code, "–")) for place in site.locations))


def _notes(beside: _Beside, posts: Sequence[OpenPost], minutes_note: str) -> tuple[str, ...]:
    if not posts:
        return ()
    notes = [
        translate(
            "Documents",
            "Agrément : P principal, C complémentaire, F fonctionnel, et son dernier jour ; {sign} : il ne couvre pas "
            "tout le semestre.",
        ).format(sign=_WARNING)
    ]
    if beside.zoning is not None:
        shown = {zone for post in posts for zone in _zones(beside.zoning, beside.source.snapshot.sites[post.site_id])}
        labels = "\u202f; ".join(zone.label for zone in Zoning if zone in shown)
        notes.append(
            translate("Documents", "Zone : {labels}. Zonage des médecins généralistes, {edition}.").format(
                labels=labels or "–", edition=edition_label(beside.zoning)
            )
        )
    if beside.minutes.is_empty:
        notes.append(translate("Documents", "Aucun terrain du plan n’est au CHU : il n’y a pas de minutes."))
    else:
        communes = dict.fromkeys(travel.insee_code for travel in beside.minutes.travels)
        notes.append(
            translate(
                "Documents",
                "Minutes en voiture depuis {communes} (CHU) jusqu’au lieu principal, puis jusqu’au lieu le plus "
                "éloigné. {source}",
            ).format(
                communes=", ".join(beside.source.territory.commune_name(code) for code in communes), source=minutes_note
            )
        )
    if beside.lodging.by_commune:
        notes.append(
            translate(
                "Documents",
                "Logement ouvert aux internes pendant le semestre, loyer par mois, dans une commune du terrain, sinon "
                "au plus près, à {near} min au plus ; HTES : hébergement territorial des étudiants en santé.",
            ).format(near=grouped(beside.lodging.near_min))
        )
    return tuple(notes)


def _sources(beside: _Beside, minutes_name: str) -> str:
    """For the foot of each page, and above a spreadsheet, which has no notes."""
    parts = []
    if not beside.minutes.is_empty:
        parts.append(translate("Documents", "Minutes : {source}").format(source=minutes_name))
    if beside.zoning is not None:
        parts.append(translate("Documents", "Zonage : {edition}").format(edition=edition_label(beside.zoning)))
    return " · ".join(parts)


def _summary(source: DocumentSource, posts: Sequence[OpenPost]) -> str:
    board = source.snapshot.board
    capacity, taken = sum(post.capacity for post in posts), sum(board.taken[post.id] for post in posts)
    free = sum(vacant_seats(board, post) for post in posts)
    return " · ".join(
        (
            counted(len(posts), translate("Lists", "{n} poste"), translate("Lists", "{n} postes")),
            counted(capacity, translate("Lists", "{n} place"), translate("Lists", "{n} places")),
            counted(taken, translate("Lists", "{n} prise"), translate("Lists", "{n} prises")),
            counted(free, translate("Lists", "{n} libre"), translate("Lists", "{n} libres")),
        )
    )
