"""« Affectations par terrain » and « Affectations par interne »: who goes where this semester."""

from itertools import groupby

from pacte_desktop.documents.document import Cell, Column, Document, Emphasis, Entry, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.documents.departements import (
    chosen_departement,
    departement_scope,
    departement_title,
    place_of,
    scoped_title,
)
from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.lists.draft_mark import is_draft
from pacte_desktop.services.documents.lists.seats_beside_names import seats_held, seats_note
from pacte_desktop.services.snapshot import PlanSnapshot

_LEVELS = (PrintLevel.PUBLIC, PrintLevel.COMMISSION)


def site_list_kind() -> DocumentKind:
    """By training site, one group a département."""
    return DocumentKind(
        "site",
        Family.LISTS,
        translate("Documents", "Affectations par terrain"),
        translate("Documents", "Qui va où, terrain par terrain, avec les places vacantes."),
        _prepare_sites,
        levels=_LEVELS,
        scopes=departement_scope,
        is_checked=True,
    )


def intern_list_kind() -> DocumentKind:
    """By name, as in a dictionary."""
    return DocumentKind(
        "intern",
        Family.LISTS,
        translate("Documents", "Affectations par interne"),
        translate("Documents", "Où va chaque interne, dans l’ordre alphabétique."),
        _prepare_interns,
        levels=(PrintLevel.PUBLIC, PrintLevel.COMMISSION, PrintLevel.INDIVIDUAL),
        is_checked=True,
    )


def _prepare_sites(source: DocumentSource, wanted: Wanted) -> Make:
    draft = is_draft(source)
    return lambda _watch: (_site_list(source, wanted, draft=draft),)


def _site_list(source: DocumentSource, wanted: Wanted, *, draft: bool) -> Document:
    only = chosen_departement(source, wanted)
    posts = [
        (place_of(source, source.snapshot.sites[post.site_id]), post) for post in source.snapshot.board.posts.values()
    ]
    ordered = sorted(
        (item for item in posts if not only or item[0][0] == only),
        key=lambda item: (
            item[0][0],
            french_key(source.snapshot.sites[item[1].site_id].name),
            french_key(source.snapshot.board.types[item[1].internship_type].label),
        ),
    )
    groups = []
    for place, members in groupby(ordered, key=lambda item: item[0]):
        held = [post for _, post in members]
        entries = tuple(_site_entry(source, post, wanted.level) for post in held)
        groups.append(Group(departement_title(place), _site_summary(source.snapshot, held, wanted.level), entries))
    title = translate("Documents", "Affectations par terrain")
    table = Table(
        title,
        tuple(column for column in _site_columns() if may_show(column.discloses, wanted.level)),
        tuple(groups),
        (translate("Lists", "Département"),),
        empty=no_post_words(),
        notes=(*_supernumerary_note(wanted.level), *seats_note(wanted.level)),
    )
    summary = _site_summary(source.snapshot, [post for _, post in ordered], wanted.level)
    header = source.header(scoped_title(source, title, only), wanted.level, is_draft=draft)
    return Document("site", header, (table,), summary=summary)


def no_post_words() -> str:
    """What a list of posts says of a plan without any."""
    return translate("Lists", "Aucun poste ouvert ce semestre : il n’y a rien à imprimer.")


def _site_columns() -> tuple[Column, ...]:
    return (
        Column("site", translate("Lists", "Terrain de stage"), weight=1.9, emphasis=Emphasis.STRONG),
        Column("communes", translate("Lists", "Commune(s)"), weight=1.5, is_flowing=True),
        Column("type", translate("Lists", "Type de stage"), weight=1.5),
        Column("capacity", translate("Lists", "Places"), ColumnType.INTEGER, chars=6),
        Column("intern", translate("Lists", "Interne(s)"), weight=1.5, discloses=Disclosure.POST),
        Column("phase", translate("Lists", "Phase · semestre"), chars=19, discloses=Disclosure.PHASE),
        Column("supernumerary", translate("Lists", "S"), chars=2, discloses=Disclosure.SUPERNUMERARY),
        Column("start", translate("Lists", "Du"), ColumnType.DATE, chars=10, spare=3),
        Column("end", translate("Lists", "Au"), ColumnType.DATE, chars=10, spare=3),
        Column("vacant", translate("Lists", "Vacant"), ColumnType.INTEGER, chars=10),
        Column("number", translate("Lists", "N° IMOTEP"), chars=11, is_shown=False),
    )


def _site_entry(source: DocumentSource, post: OpenPost, level: PrintLevel) -> Entry:
    board, site = source.snapshot.board, source.snapshot.sites[post.site_id]
    vacant = post.capacity - seats_held(board, post, level)
    words = counted(vacant, translate("Lists", "{n} vacant"), translate("Lists", "{n} vacants"))
    none = translate("Lists", "complet") if post.capacity else translate("Lists", "fermé")
    vacancy = Cell(vacant, words, Emphasis.MARK) if vacant else Cell(0, none, Emphasis.QUIET)
    cells = {
        "site": Cell(site.name),
        "communes": Cell(communes_of_site(source, post)),
        "type": Cell(board.types[post.internship_type].label),
        "capacity": Cell(post.capacity),
        "vacant": vacancy,
        "number": Cell(post.imotep_number),
    }
    holders = sorted(board.holders.get(post.id, ()), key=lambda intern: french_key(intern.full_name))
    if not holders:
        return Entry(cells | {"intern": Cell("", translate("Lists", "aucun interne"), Emphasis.QUIET)})
    return Entry(cells, tuple(_seat(source, intern, level) for intern in holders))


def _seat(source: DocumentSource, intern: Intern, level: PrintLevel) -> dict[str, Cell]:
    semester, held = source.snapshot.board.semester, source.snapshot.board.by_intern[intern.id]
    line = {
        "intern": Cell(intern.full_name),
        "phase": Cell(f"{intern.phase.label} ·\u00a0{intern.phase_position}"),
        "start": Cell(semester.start),
        "end": Cell(semester.end),
    }
    if held.is_supernumerary and may_show(Disclosure.SUPERNUMERARY, level):
        line["supernumerary"] = Cell(translate("Lists", "S"), emphasis=Emphasis.MARK)
    return line


def communes_of_site(source: DocumentSource, post: OpenPost) -> tuple[str, ...]:
    """Names of the communes of the site of a post, each once, in the order of its places."""
    places = source.snapshot.sites[post.site_id].locations
    return tuple(dict.fromkeys(source.territory.commune_name(place.insee_code) for place in places))


def _site_summary(snapshot: PlanSnapshot, posts: list[OpenPost], level: PrintLevel) -> str:
    board = snapshot.board
    sites = len({post.site_id for post in posts})
    capacity = sum(post.capacity for post in posts)
    interns = sum(len(board.holders.get(post.id, ())) for post in posts)
    vacant = capacity - sum(seats_held(board, post, level) for post in posts)
    return " · ".join(
        (
            counted(sites, translate("Lists", "{n} terrain"), translate("Lists", "{n} terrains")),
            counted(capacity, translate("Lists", "{n} place"), translate("Lists", "{n} places")),
            counted(interns, translate("Lists", "{n} interne"), translate("Lists", "{n} internes")),
            counted(vacant, translate("Lists", "{n} place vacante"), translate("Lists", "{n} places vacantes")),
        )
    )


def _supernumerary_note(level: PrintLevel) -> tuple[str, ...]:
    if not may_show(Disclosure.SUPERNUMERARY, level):
        return ()
    return (translate("Lists", "S : hors capacité du poste. Le motif n’est ni enregistré ni imprimé."),)


def _prepare_interns(source: DocumentSource, wanted: Wanted) -> Make:
    draft = is_draft(source)
    return lambda _watch: (_intern_list(source, wanted, draft=draft),)


def _intern_list(source: DocumentSource, wanted: Wanted, *, draft: bool) -> Document:
    board = source.snapshot.board
    ordered = sorted(
        board.interns.values(),
        key=lambda intern: (french_key(intern.last_name), french_key(intern.first_name), intern.cohort),
    )
    without = [intern for intern in ordered if intern.id not in board.by_intern]
    away = [intern for intern in without if _is_told_away(board, intern, wanted.level)]
    title = translate("Documents", "Affectations par interne")
    table = Table(
        title,
        tuple(column for column in _intern_columns() if may_show(column.discloses, wanted.level)),
        (Group(entries=tuple(_intern_entry(source, intern, wanted.level) for intern in ordered)),),
        empty=translate("Lists", "Aucun interne dans ce plan : il n’y a rien à imprimer."),
        notes=(*_supernumerary_note(wanted.level), *_without_note(wanted.level, without)),
        running_key="name",
    )
    unplaced, words = len(without) - len(away), translate("Lists", "{n} sans affectation")
    facts = [
        counted(len(ordered), translate("Lists", "{n} interne"), translate("Lists", "{n} internes")),
        counted(unplaced, words, words),
    ]
    if away:
        one, many = translate("Lists", "{n} absent du semestre"), translate("Lists", "{n} absents du semestre")
        facts.append(counted(len(away), one, many))
    summary = " · ".join(facts)
    return Document("intern", source.header(title, wanted.level, is_draft=draft), (table,), summary=summary)


def _is_told_away(board: PostBoard, intern: Intern, level: PrintLevel) -> bool:
    return may_show(Disclosure.AWAY, level) and board.situation(intern.id).is_away


def _without_note(level: PrintLevel, without: list[Intern]) -> tuple[str, ...]:
    """Who is counted as « sans affectation »; where nobody's absence may be told, everybody without a post is."""
    if not without:
        return ()
    if not may_show(Disclosure.AWAY, level):
        return (translate("Lists", "Sans affectation : sans poste ce semestre, qu’il en attende un ou non."),)
    words = translate(
        "Lists",
        "Sans affectation : présent ce semestre, sans poste. Absent du semestre : n’y prend pas de poste de la "
        "subdivision.",
    )
    return (words,)


def _intern_columns() -> tuple[Column, ...]:
    return (
        Column(
            "name", translate("Lists", "Nom, prénom"), weight=1.6, discloses=Disclosure.NAME, emphasis=Emphasis.STRONG
        ),
        Column(
            "cohort", translate("Lists", "Promotion"), ColumnType.NUMBER, chars=9, spare=2, discloses=Disclosure.COHORT
        ),
        Column("phase", translate("Lists", "Phase · semestre"), chars=19, discloses=Disclosure.PHASE),
        Column("type", translate("Lists", "Type de stage"), weight=1.3, discloses=Disclosure.POST),
        Column("site", translate("Lists", "Terrain de stage"), weight=2.0, discloses=Disclosure.POST),
        Column(
            "communes",
            translate("Lists", "Commune(s)"),
            weight=1.5,
            spare=1,
            is_flowing=True,
            discloses=Disclosure.POST,
        ),
        Column("supernumerary", translate("Lists", "S"), chars=2, discloses=Disclosure.SUPERNUMERARY),
        Column("start", translate("Lists", "Du"), ColumnType.DATE, chars=10, spare=3),
        Column("end", translate("Lists", "Au"), ColumnType.DATE, chars=10, spare=3),
        Column(
            "left",
            translate("Lists", "À valider ce semestre"),
            weight=3.0,
            is_sentence=True,
            discloses=Disclosure.CURRICULUM,
        ),
        Column("number", translate("Lists", "N° IMOTEP"), chars=11, is_shown=False),
    )


def _intern_entry(source: DocumentSource, intern: Intern, level: PrintLevel) -> Entry:
    board = source.snapshot.board
    cells = {
        "name": Cell(intern.full_name),
        "cohort": Cell(intern.cohort, str(intern.cohort)),
        "phase": Cell(f"{intern.phase.label} ·\u00a0{intern.phase_position}"),
        "number": Cell(intern.imotep_number),
    }
    if may_show(Disclosure.CURRICULUM, level):
        needed = [board.types[code].label for code in board.needed_types(intern)]
        cells["left"] = Cell(translate("Sheet", " ou ").join(needed))
    held = board.by_intern.get(intern.id)
    if held is None and _is_told_away(board, intern, level):
        return Entry(cells | {"site": Cell("", translate("Lists", "absent du semestre"), Emphasis.QUIET)})
    if held is None:
        return Entry(cells | {"site": Cell("", translate("Lists", "sans affectation"), Emphasis.MARK)})
    post = board.posts[held.post_id]
    cells |= {
        "type": Cell(board.types[post.internship_type].label),
        "site": Cell(source.snapshot.sites[post.site_id].name),
        "communes": Cell(communes_of_site(source, post)),
        "start": Cell(board.semester.start),
        "end": Cell(board.semester.end),
    }
    if held.is_supernumerary and may_show(Disclosure.SUPERNUMERARY, level):
        cells["supernumerary"] = Cell(translate("Lists", "S"), emphasis=Emphasis.MARK)
    return Entry(cells)
