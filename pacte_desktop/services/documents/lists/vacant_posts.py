"""« Postes vacants »: posts with free seats, by internship type, then département. It names nobody."""

from itertools import groupby

from pacte_desktop.documents.document import Cell, Column, Document, Emphasis, Entry, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.adequacy import vacant_seats
from pacte_desktop.services.documents.departements import chosen_departement, departement_scope, place_of, scoped_title
from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.lists.assignment_lists import communes_of_site, no_post_words
from pacte_desktop.services.documents.lists.draft_mark import is_draft


def vacant_posts_kind() -> DocumentKind:
    """Seats that nobody took."""
    return DocumentKind(
        "vacant",
        Family.LISTS,
        translate("Documents", "Postes vacants"),
        translate("Documents", "Les places que personne n’a prises, type par type."),
        _prepare,
        scopes=departement_scope,
        is_checked=True,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    draft = is_draft(source)
    return lambda _watch: (_list(source, wanted, draft=draft),)


def _list(source: DocumentSource, wanted: Wanted, *, draft: bool) -> Document:
    board, only = source.snapshot.board, chosen_departement(source, wanted)
    types = list(board.types)
    free = [
        (post, place_of(source, source.snapshot.sites[post.site_id]))
        for post in board.posts.values()
        if vacant_seats(board, post)
    ]
    ordered = sorted(
        (item for item in free if not only or item[1][0] == only),
        key=lambda item: (
            types.index(item[0].internship_type),
            item[1][0],
            french_key(source.snapshot.sites[item[0].site_id].name),
            item[0].imotep_number,
        ),
    )
    groups = []
    for code, members in groupby(ordered, key=lambda item: item[0].internship_type):
        held = list(members)
        label = board.types[code].label
        entries = tuple(_entry(source, post, place) for post, place in held)
        groups.append(Group(label[:1].upper() + label[1:], _summary(source, [post for post, _ in held]), entries))
    title = translate("Documents", "Postes vacants")
    columns = (
        Column("site", translate("Lists", "Terrain de stage"), weight=1.6, emphasis=Emphasis.STRONG),
        Column("departement", translate("Lists", "Département"), chars=22),
        Column("communes", translate("Lists", "Commune(s)"), weight=1.4, is_flowing=True),
        Column("number", translate("Lists", "N° IMOTEP"), chars=11),
        Column("capacity", translate("Lists", "Places"), ColumnType.INTEGER, chars=7),
        Column("vacant", translate("Lists", "Vacantes"), ColumnType.INTEGER, chars=8, emphasis=Emphasis.MARK),
    )
    nothing = translate("Lists", "Aucun poste n’est vacant : il n’y a rien à imprimer.")
    table = Table(
        title,
        columns,
        tuple(groups),
        (translate("Lists", "Type de stage"),),
        empty=nothing if board.posts else no_post_words(),
    )
    summary = _summary(source, [post for post, _ in ordered])
    header = source.header(scoped_title(source, title, only), wanted.level, is_draft=draft)
    return Document("vacant", header, (table,), summary=summary)


def _entry(source: DocumentSource, post: OpenPost, place: tuple[str, str]) -> Entry:
    return Entry(
        {
            "site": Cell(source.snapshot.sites[post.site_id].name),
            "departement": Cell("–" if place[0] == "–" else f"{place[0]} · {place[1]}"),
            "communes": Cell(communes_of_site(source, post)),
            "number": Cell(post.imotep_number),
            "capacity": Cell(post.capacity),
            "vacant": Cell(vacant_seats(source.snapshot.board, post)),
        }
    )


def _summary(source: DocumentSource, posts: list[OpenPost]) -> str:
    board = source.snapshot.board
    vacant = sum(vacant_seats(board, post) for post in posts)
    capacity = sum(post.capacity for post in posts)
    return " · ".join(
        (
            counted(vacant, translate("Lists", "{n} place vacante"), translate("Lists", "{n} places vacantes")),
            translate("Lists", "sur {posts} de {places}").format(
                posts=counted(len(posts), translate("Lists", "{n} poste"), translate("Lists", "{n} postes")),
                places=counted(capacity, translate("Lists", "{n} place"), translate("Lists", "{n} places")),
            ),
        )
    )
