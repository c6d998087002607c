"""« Charge des maîtres de stage »: how many interns each has this semester, by internship type (level)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from pacte_desktop.documents.document import (
    Bar,
    Bars,
    Cell,
    Column,
    Document,
    Emphasis,
    Entry,
    Facts,
    Group,
    Part,
    Table,
)
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.curriculum import InternshipType
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.people import Supervisor
from pacte_desktop.domain.plan import GroupMember
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.documents.departements import (
    chosen_departement,
    departement_scope,
    place_of,
    scoped_title,
)
from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.lists.draft_mark import is_draft
from pacte_desktop.services.snapshot import PlanSnapshot


def supervisor_load_kind() -> DocumentKind:
    """Supervisors with their interns by level, one group a département."""
    return DocumentKind(
        "supervisors",
        Family.FIGURES,
        translate("Documents", "Charge des maîtres de stage"),
        translate("Documents", "Combien d’internes chaque maître de stage reçoit ce semestre, niveau par niveau."),
        _prepare,
        levels=(PrintLevel.COMMISSION,),
        scopes=departement_scope,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    draft = is_draft(source)
    return lambda _watch: (_document(source, wanted, draft=draft),)


@dataclass(frozen=True)
class SupervisorLoad:
    """A supervisor, the sites of their groups (most half-days first), and the interns there by internship type."""

    supervisor: Supervisor
    site_ids: tuple[int, ...]
    interns: Mapping[str, int]

    @property
    def total(self) -> int:
        """Interns of all levels."""
        return sum(self.interns.values())

    @property
    def excess(self) -> int:
        """Interns above what the supervisor said at most; 0 where nothing was said."""
        most = self.supervisor.most_interns
        return 0 if most is None else max(self.total - most, 0)

    def may(self, code: str) -> bool:
        """True when the supervisor may supervise this internship type."""
        return code in self.supervisor.levels


def supervisor_loads(snapshot: PlanSnapshot) -> list[SupervisorLoad]:
    """The load of every supervisor. An intern counts once for each supervisor of the group of their site."""
    board, groups = snapshot.board, defaultdict[int, list[GroupMember]](list)
    for members in snapshot.members.values():
        for member in members:
            groups[member.supervisor_id].append(member)
    on_site = defaultdict[int, Counter[str]](Counter)
    for post in board.posts.values():
        on_site[post.site_id][post.internship_type] += len(board.holders.get(post.id, ()))
    found = []
    for supervisor in snapshot.supervisors.values():
        mine = sorted(groups[supervisor.id], key=lambda member: (-member.half_days, member.site_id))
        site_ids = tuple(dict.fromkeys(member.site_id for member in mine))
        interns = sum((on_site[site_id] for site_id in site_ids), Counter[str]())
        found.append(SupervisorLoad(supervisor, site_ids, interns))
    return found


def hosted(snapshot: PlanSnapshot, loads: Iterable[SupervisorLoad]) -> Counter[str]:
    """Interns by internship type on the sites of these supervisors, each intern once."""
    site_ids, found = {number for load in loads for number in load.site_ids}, Counter[str]()
    for post in snapshot.board.posts.values():
        if post.site_id in site_ids:
            found[post.internship_type] += len(snapshot.board.holders.get(post.id, ()))
    return found


def _document(source: DocumentSource, wanted: Wanted, *, draft: bool) -> Document:
    only = chosen_departement(source, wanted)
    loads = [(_place(source, load), load) for load in supervisor_loads(source.snapshot)]
    chosen = sorted(
        (pair for pair in loads if not only or pair[0][0] == only),
        key=lambda pair: (
            not pair[0][0],
            pair[0],
            french_key(pair[1].supervisor.last_name),
            french_key(pair[1].supervisor.first_name),
            pair[1].supervisor.id,
        ),
    )
    levels = _levels(source, [load for _, load in loads])
    groups = []
    for place, members in groupby(chosen, key=lambda pair: pair[0]):
        held = [load for _, load in members]
        entries = tuple(_entry(source, load, levels, wanted.level) for load in held)
        heading = f"{place[0]} · {place[1]}" if place[0] else place[1]
        groups.append(Group(heading, _summary(source, held, levels), entries))
    title = translate("Documents", "Charge des maîtres de stage")
    table = Table(
        title,
        tuple(
            column
            for column in _columns(levels, [load.supervisor for _, load in loads])
            if may_show(column.discloses, wanted.level)
        ),
        tuple(groups),
        (translate("Lists", "Département"),),
        empty=translate("Documents", "Aucun maître de stage dans ce plan : il n’y a rien à imprimer."),
    )
    shown = [load for _, load in chosen]
    header = source.header(scoped_title(source, title, only), wanted.level, is_draft=draft)
    parts: tuple[Part, ...] = (*_bars(source, shown, levels), _definition(table), table)
    return Document("supervisors", header, parts if shown else (table,), summary=_summary(source, shown, levels))


def _place(source: DocumentSource, load: SupervisorLoad) -> tuple[str, str]:
    """Département of the site where the supervisor has most half-days."""
    if not load.site_ids:
        return "", translate("Documents", "Sans terrain")
    code, name = place_of(source, source.snapshot.sites[load.site_ids[0]])
    return ("", translate("Documents", "Hors du territoire")) if code == "–" else (code, name)


def _levels(source: DocumentSource, loads: list[SupervisorLoad]) -> list[InternshipType]:
    """Types that somebody may supervise or has an intern of, in the order of the curriculum."""
    used = {code for load in loads for code in load.supervisor.levels}
    used |= {code for load in loads for code, count in load.interns.items() if count}
    return [found for code, found in source.snapshot.board.types.items() if code in used]


def _columns(levels: list[InternshipType], supervisors: list[Supervisor]) -> tuple[Column, ...]:
    has_limit = any(item.most_interns is not None for item in supervisors)
    has_day = any(item.accredited_on is not None for item in supervisors)
    load, many = Disclosure.SUPERVISOR_LOAD, ColumnType.INTEGER
    return (
        Column(
            "name",
            translate("Lists", "Maître de stage"),
            weight=2.0,
            discloses=Disclosure.SUPERVISOR_NAME,
            emphasis=Emphasis.STRONG,
        ),
        Column("rpps", translate("Lists", "N° RPPS"), chars=12, is_shown=False, discloses=load),
        Column(
            "email",
            translate("Lists", "Courriel professionnel"),
            weight=2.8,
            is_shown=False,
            discloses=Disclosure.SUPERVISOR_EMAIL,
        ),
        Column("communes", translate("Lists", "Commune(s)"), weight=3.0, is_flowing=True),
        Column("sites", translate("Lists", "Terrain(s)"), weight=3.2, spare=3),
        Column("may", translate("Lists", "Peut encadrer"), weight=1.6, spare=1, discloses=load),
        *(Column(_key(item), item.short_label, many, chars=7, discloses=load) for item in levels),
        Column("total", translate("Lists", "Total"), many, chars=5, discloses=load, emphasis=Emphasis.STRONG),
        Column("most", translate("Lists", "Au plus"), many, chars=5, is_shown=has_limit, discloses=load),
        Column("excess", translate("Lists", "En trop"), many, chars=6, is_shown=has_limit, discloses=load),
        Column("mcs", translate("Lists", "MCS"), chars=4),
        Column(
            "accredited",
            translate("Lists", "Agréé le"),
            ColumnType.DATE,
            chars=10,
            is_shown=has_day,
            spare=2,
            discloses=load,
        ),
    )


def _key(item: InternshipType) -> str:
    return f"level:{item.code}"


def _entry(source: DocumentSource, load: SupervisorLoad, levels: list[InternshipType], level: PrintLevel) -> Entry:
    supervisor, sites = load.supervisor, [source.snapshot.sites[number] for number in load.site_ids]
    codes = dict.fromkeys(place.insee_code for site in sites for place in site.locations)
    communes = tuple(dict.fromkeys(source.territory.commune_name(code) for code in codes))
    cells = {
        "name": Cell(supervisor.full_name),
        "communes": Cell(communes),
        "sites": Cell(tuple(site.name for site in sites)),
        "mcs": Cell(supervisor.is_mcs, "" if supervisor.is_mcs else "–"),
    }
    if may_show(Disclosure.SUPERVISOR_EMAIL, level):
        cells["email"] = Cell(supervisor.professional_email)
    if not may_show(Disclosure.SUPERVISOR_LOAD, level):
        return Entry(cells)
    short = [item.short_label for item in levels if load.may(item.code)]
    cells |= {
        "rpps": Cell(supervisor.rpps),
        "may": Cell(", ".join(short)),
        **{_key(item): _count(load, item.code) for item in levels},
        "total": Cell(load.total),
        "most": Cell(supervisor.most_interns, "–" if supervisor.most_interns is None else ""),
        "excess": Cell(load.excess, f"+{load.excess}", Emphasis.MARK) if load.excess else Cell(None),
        "accredited": Cell(supervisor.accredited_on, "–" if supervisor.accredited_on is None else ""),
    }
    return Entry(cells)


def _count(load: SupervisorLoad, code: str) -> Cell:
    """Interns of one level; marked where the supervisor has not that level. A dash: has neither."""
    count = load.interns.get(code, 0)
    if not count:
        return Cell(0, "0" if load.may(code) else "–", Emphasis.QUIET)
    is_strange = bool(load.supervisor.levels) and not load.may(code)
    return Cell(count, emphasis=Emphasis.MARK if is_strange else Emphasis.PLAIN)


def _bars(source: DocumentSource, loads: list[SupervisorLoad], levels: list[InternshipType]) -> tuple[Bars, ...]:
    """Of each level, supervisors with an intern and those who could have one but have none."""
    interns = hosted(source.snapshot, loads)
    bars = []
    for item in levels:
        busy = sum(load.interns.get(item.code, 0) > 0 for load in loads)
        free = sum(load.may(item.code) and not load.interns.get(item.code, 0) for load in loads)
        words = counted(
            interns[item.code],
            translate("Documents", "{n} interne chez {busy} sur {all}"),
            translate("Documents", "{n} internes chez {busy} sur {all}"),
            busy=grouped(busy),
            all=grouped(busy + free),
        )
        if busy + free:
            bars.append(Bar(item.label[:1].upper() + item.label[1:], busy + free, words, free))
    key = (
        translate("Documents", "maîtres de stage qui ont un interne ce semestre"),
        translate("Documents", "qui peuvent en encadrer un et n’en ont pas"),
    )
    return (Bars(translate("Documents", "Maîtres de stage par niveau"), tuple(bars), key),) if bars else ()


def _definition(table: Table) -> Facts:
    has_limit = any(item.key == "most" and item.is_shown for item in table.columns)
    pairs = (
        (
            translate("Lists", "Internes"),
            translate(
                "Documents",
                "affectés ce semestre, surnombre compris ; dans le tableau, un interne compte pour chaque maître de "
                "stage du groupe de son terrain ; dans les totaux et les barres, une seule fois",
            ),
        ),
        (
            translate("Lists", "Niveaux"),
            translate(
                "Documents",
                "« 0 » : peut encadrer ce niveau et n’a pas d’interne ; « – » : ne l’encadre pas ; nombre encadré d’un "
                "trait : a un interne d’un niveau qu’il n’encadre pas, d’après le fichier",
            ),
        ),
        (
            translate("Lists", "Département"),
            translate("Documents", "celui du terrain où il passe le plus de demi-journées"),
        ),
    )
    above = translate("Documents", "internes au-delà du nombre que le maître de stage reçoit au plus en même temps")
    limit = ((translate("Lists", "En trop"), above),) if has_limit else ()
    return Facts(translate("Documents", "Ce que comptent ces chiffres"), (*pairs, *limit))


def _summary(source: DocumentSource, loads: list[SupervisorLoad], levels: list[InternshipType]) -> str:
    busy, over = sum(load.total > 0 for load in loads), sum(load.excess > 0 for load in loads)
    found = [
        counted(
            len(loads), translate("Documents", "{n} maître de stage"), translate("Documents", "{n} maîtres de stage")
        ),
        counted(
            busy,
            translate("Documents", "{n} avec au moins un interne"),
            translate("Documents", "{n} avec au moins un interne"),
        ),
    ]
    if over:
        found.append(
            counted(
                over,
                translate("Documents", "{n} au-delà de son nombre"),
                translate("Documents", "{n} au-delà de leur nombre"),
            )
        )
    interns = hosted(source.snapshot, loads)
    by_level = [f"{item.short_label} {grouped(interns[item.code])}" for item in levels if interns[item.code]]
    if by_level:
        found.append(translate("Documents", "internes : {levels}").format(levels=", ".join(by_level)))
    return " · ".join(found)
