"""« Recensement des logements »: what is offered to interns in each département, and where training has no lodging."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from itertools import groupby

from pacte_desktop.documents.document import Cell, Column, Document, Emphasis, Entry, Figure, Figures, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.comparable_text import comparable
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import Housing
from pacte_desktop.domain.wording import counted, grouped, stated, translate
from pacte_desktop.services.coverage import CoverageInput, coverage_input
from pacte_desktop.services.documents.departements import chosen_departement, departement_scope, scoped_title
from pacte_desktop.services.documents.figures.housing_surroundings import NearSite, Surroundings, surroundings
from pacte_desktop.services.documents.figures.rents import rent_cell, rents_of
from pacte_desktop.services.documents.figures.territory_figures import departement_of_commune
from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.lists.draft_mark import is_draft

Place = tuple[str, str]
"""Code and name of a département."""

_SITES_NAMED = 2


def housing_census_kind() -> DocumentKind:
    """Lodgings, one group a département."""
    return DocumentKind(
        "housing",
        Family.FIGURES,
        translate("Documents", "Recensement des logements"),
        translate(
            "Documents", "Logements par département : places, loyers, disponibilité, stages proches, communes sans."
        ),
        _prepare,
        scopes=departement_scope,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    depends, draft = coverage_input(source.plan), is_draft(source)
    return lambda watch: (_document(source, wanted, depends, watch, draft=draft),)


@dataclass(frozen=True)
class _Training:
    """By commune of a place of a site with open posts: its sites, their seats, the interns who hold one.

    Everybody may read it: an intern outside the capacity of a post is not told by more interns than seats.
    """

    sites: Counter[str]
    seats: Counter[str]
    interns: Counter[str]
    posts: tuple[tuple[frozenset[str], int], ...]

    def seats_in(self, codes: Collection[str]) -> int:
        """Seats with a place in one of these communes, each once."""
        return sum(seats for communes, seats in self.posts if not communes.isdisjoint(codes))


def _document(source: DocumentSource, wanted: Wanted, depends: CoverageInput, watch: Watch, *, draft: bool) -> Document:
    only = chosen_departement(source, wanted)
    around, training = surroundings(source, depends, watch), _training(source)
    placed = [(departement_of_commune(source, item.insee_code), item) for item in source.snapshot.housing.values()]
    chosen = sorted(
        (pair for pair in placed if not only or pair[0][0] == only),
        key=lambda pair: (
            pair[0],
            french_key(source.territory.commune_name(pair[1].insee_code)),
            french_key(pair[1].name),
        ),
    )
    semester = source.snapshot.board.semester
    equipped = {item.insee_code for item in source.snapshot.housing.values() if item.meets(semester)}
    bare = [
        (departement_of_commune(source, code), code)
        for code in training.seats
        if code not in equipped and (not only or departement_of_commune(source, code)[0] == only)
    ]
    title = translate("Documents", "Recensement des logements")
    groups = []
    for place, members in groupby(chosen, key=lambda pair: pair[0]):
        held = [item for _, item in members]
        entries = tuple(_entry(source, item, around, training) for item in held)
        groups.append(Group(f"{place[0]} · {place[1]}", _summary(held, semester), entries))
    table = Table(
        title,
        _columns(around.near_min),
        tuple(groups),
        (translate("Lists", "Département"),),
        empty=translate("Documents", "Aucun logement dans ce plan : il n’y a rien à recenser."),
        notes=_notes(around),
    )
    lodgings = [item for _, item in chosen]
    parts = (
        _figures(lodgings, bare, training, semester),
        table,
        *((_by_departement(chosen, bare, training, semester),) if len(groups) > 1 else ()),
        _bare(source, bare, around, training),
    )
    header = source.header(scoped_title(source, title, only), wanted.level, is_draft=draft, source=around.source)
    return Document("housing", header, parts, summary=_summary(lodgings, semester))


def _training(source: DocumentSource) -> _Training:
    board, sites, seats, interns = source.snapshot.board, Counter[str](), Counter[str](), Counter[str]()
    opened = [post for post in board.posts.values() if post.capacity > 0 or board.taken[post.id]]
    communes = {
        site_id: frozenset(place.insee_code for place in source.snapshot.sites[site_id].locations)
        for site_id in {post.site_id for post in opened}
    }
    for found in communes.values():
        sites.update(found)
    for post in opened:
        for code in communes[post.site_id]:
            seats[code] += post.capacity
            interns[code] += board.taken[post.id]
    posts = tuple((communes[post.site_id], post.capacity) for post in opened)
    return _Training(sites, seats, interns, posts)


def _figures(
    lodgings: list[Housing], bare: list[tuple[Place, str]], training: _Training, semester: Semester
) -> Figures:
    places = sum(item.capacity for item in lodgings)
    whole = sum(item.capacity for item in lodgings if item.spans(semester))
    htes = sum(item.is_htes for item in lodgings)
    return Figures(
        (
            Figure(
                grouped(len(lodgings)),
                counted(len(lodgings), translate("Documents", "logement"), translate("Documents", "logements")),
                counted(
                    htes,
                    translate("Documents", "dont {n} hébergement territorial (HTES)"),
                    translate("Documents", "dont {n} hébergements territoriaux (HTES)"),
                ),
            ),
            Figure(
                grouped(places),
                counted(places, translate("Documents", "place"), translate("Documents", "places")),
                counted(
                    whole,
                    translate("Documents", "dont {n} disponible tout le semestre"),
                    translate("Documents", "dont {n} disponibles tout le semestre"),
                ),
            ),
            Figure(
                rents_of(lodgings).words,
                translate("Documents", "loyer moyen par mois"),
                rents_of(lodgings).basis,
            ),
            Figure(
                grouped(len(bare)),
                counted(
                    len(bare),
                    translate("Documents", "commune de stage sans logement"),
                    translate("Documents", "communes de stage sans logement"),
                ),
                counted(
                    training.seats_in({code for _, code in bare}),
                    translate("Documents", "{n} place de stage y a un lieu"),
                    translate("Documents", "{n} places de stage y ont un lieu"),
                ),
            ),
        )
    )


def _by_departement(
    chosen: list[tuple[Place, Housing]], bare: list[tuple[Place, str]], training: _Training, semester: Semester
) -> Table:
    """One row a département, for a spreadsheet and at a glance."""
    entries = []
    for place in sorted({place for place, _ in (*chosen, *bare)}):
        held = [item for where, item in chosen if where == place]
        without = {code for where, code in bare if where == place}
        rents = rents_of(held)
        entries.append(
            Entry(
                {
                    "departement": Cell(f"{place[0]} · {place[1]}"),
                    "lodgings": Cell(len(held)),
                    "htes": Cell(sum(item.is_htes for item in held)),
                    "places": Cell(sum(item.capacity for item in held)),
                    "whole": Cell(sum(item.capacity for item in held if item.spans(semester))),
                    "rent": Cell(None if rents.mean is None else round(rents.mean, 2), rents.words),
                    "rents": Cell(len(rents.paid)),
                    "free": Cell(rents.free),
                    "communes": Cell(len(without)),
                    "seats": Cell(training.seats_in(without)),
                }
            )
        )
    title, many = translate("Documents", "Par département"), ColumnType.INTEGER
    columns = (
        Column("departement", translate("Lists", "Département"), weight=2.0, emphasis=Emphasis.STRONG),
        Column("lodgings", translate("Lists", "Logements"), many, chars=10),
        Column("htes", translate("Lists", "dont HTES"), many, chars=8),
        Column("places", translate("Lists", "Places"), many, chars=7),
        Column("whole", translate("Lists", "dont tout le semestre"), many, chars=10),
        Column("rent", translate("Lists", "Loyer moyen par mois"), ColumnType.EUROS, chars=9),
        Column("rents", translate("Lists", "sur … loyers"), many, chars=8),
        Column("free", translate("Lists", "Gratuits"), many, chars=9),
        Column("communes", translate("Lists", "Communes de stage sans logement"), many, chars=13),
        Column("seats", translate("Lists", "Leurs places de stage"), many, chars=9),
    )
    return Table(title, columns, (Group(entries=tuple(entries)),), title=title)


def _columns(near_min: float) -> tuple[Column, ...]:
    many, near = ColumnType.INTEGER, translate("Lists", "Stages à {minutes} min").format(minutes=stated(near_min))
    return (
        Column("commune", translate("Lists", "Commune"), weight=1.5, emphasis=Emphasis.STRONG),
        Column("name", translate("Lists", "Logement"), weight=2.4),
        Column("htes", translate("Lists", "HTES"), chars=5),
        Column("capacity", translate("Lists", "Places"), many, chars=6),
        Column("rent", translate("Lists", "Loyer €/mois"), ColumnType.EUROS, chars=8),
        Column("available", translate("Lists", "Disponible"), chars=13),
        Column("spans", translate("Lists", "Tout le semestre"), chars=9, spare=4),
        Column("near", translate("Lists", "Stages les plus proches"), weight=4.6, spare=2),
        Column("near_count", near, many, chars=8, spare=1),
        Column("interns", translate("Lists", "Internes sur place"), many, chars=8, spare=3),
        Column("number", translate("Lists", "N° du logement"), chars=9, is_shown=False),
        Column("insee", translate("Lists", "INSEE"), chars=6, is_shown=False),
    )


def _entry(source: DocumentSource, item: Housing, around: Surroundings, training: _Training) -> Entry:
    is_whole = item.spans(source.snapshot.board.semester)
    near = around.near.get(item.insee_code, ())
    lines = tuple(_near_words(source, site) for site in near[:_SITES_NAMED])
    return Entry(
        {
            "commune": Cell(source.territory.commune_name(item.insee_code)),
            "name": Cell(item.name),
            "htes": Cell(item.is_htes, "" if item.is_htes else "–"),
            "capacity": Cell(item.capacity),
            "rent": rent_cell(item.rent_eur),
            "available": Cell(_availability(item)),
            "spans": Cell(is_whole, emphasis=Emphasis.PLAIN if is_whole else Emphasis.MARK),
            "near": Cell(lines) if lines else Cell("", translate("Documents", "aucun"), Emphasis.QUIET),
            "near_count": Cell(len(near)),
            "interns": Cell(training.interns[item.insee_code]),
            "number": Cell(item.number),
            "insee": Cell(item.insee_code),
        }
    )


def _near_words(source: DocumentSource, near: NearSite) -> str:
    name = source.snapshot.sites[near.site_id].name
    if near.minutes is None:
        return translate("Documents", "sur place · {site}").format(site=name)
    return translate("Documents", "{minutes} min · {site}").format(site=name, minutes=grouped(round(near.minutes)))


def _availability(item: Housing) -> tuple[str, ...]:
    """One line a bound: « du 02/11/2026 », « au 31/03/2027 »."""
    found = []
    if item.available_from is not None:
        found.append(translate("Documents", "du {day:%d/%m/%Y}").format(day=item.available_from))
    if item.available_to is not None:
        found.append(translate("Documents", "au {day:%d/%m/%Y}").format(day=item.available_to))
    return tuple(found) or (translate("Documents", "sans limite"),)


def _summary(lodgings: list[Housing], semester: Semester) -> str:
    places = sum(item.capacity for item in lodgings)
    whole = sum(item.capacity for item in lodgings if item.spans(semester))
    found = [
        counted(len(lodgings), translate("Documents", "{n} logement"), translate("Documents", "{n} logements")),
        counted(places, translate("Lists", "{n} place"), translate("Lists", "{n} places")),
    ]
    if whole != places:
        found.append(translate("Documents", "{n} tout le semestre").format(n=grouped(whole)))
    if lodgings:
        rents = rents_of(lodgings)
        words = translate("Documents", "loyer moyen {rent} {basis}")
        found.append(words.format(rent=rents.words, basis=rents.basis) if rents.paid else rents.basis)
    return " · ".join(found)


def _notes(around: Surroundings) -> tuple[str, ...]:
    return (
        translate(
            "Documents",
            "Stages : terrains qui ont un poste ouvert ce semestre, dans la commune du logement ou à {minutes} min au "
            "plus. Internes sur place : hors surnombre, ceux dont le terrain a un lieu dans la commune ; un terrain de "
            "plusieurs communes compte dans chacune. Loyer moyen : de ce qui se paie, un logement compte une fois ; "
            "les logements gratuits et ceux dont le loyer n’est pas connu n’y entrent pas.",
        ).format(minutes=stated(around.near_min)),
        *filter(None, (around.note,)),
    )


def _bare(source: DocumentSource, bare: list[tuple[Place, str]], around: Surroundings, training: _Training) -> Table:
    """Communes where one trains but nobody is lodged, most seats first."""
    ordered = sorted(bare, key=lambda pair: (pair[0], -training.seats[pair[1]], pair[1]))
    groups = []
    for place, members in groupby(ordered, key=lambda pair: pair[0]):
        codes = [code for _, code in members]
        words = counted(
            training.seats_in(codes),
            translate("Documents", "{n} place de stage"),
            translate("Documents", "{n} places de stage"),
        )
        communes = counted(len(codes), translate("Coverage", "{n} commune"), translate("Coverage", "{n} communes"))
        entries = tuple(_bare_entry(source, code, around, training) for code in codes)
        groups.append(Group(f"{place[0]} · {place[1]}", f"{communes} · {words}", entries))
    title = translate("Documents", "Communes de stage sans logement")
    many = ColumnType.INTEGER
    columns = (
        Column("commune", translate("Lists", "Commune"), weight=1.5, emphasis=Emphasis.STRONG),
        Column("insee", translate("Lists", "INSEE"), chars=6),
        Column("sites", translate("Lists", "Terrains"), many, chars=9),
        Column("seats", translate("Lists", "Places de stage"), many, chars=9),
        Column("interns", translate("Lists", "Internes"), many, chars=9),
        Column("lodging", translate("Lists", "Logement le plus proche"), weight=3.0),
        Column("minutes", translate("Lists", "Minutes"), ColumnType.MINUTES, chars=8),
    )
    return Table(
        title,
        columns,
        tuple(groups),
        (translate("Lists", "Département"),),
        title=title,
        empty=translate("Documents", "Chaque commune de stage a un logement.")
        if training.sites
        else translate("Documents", "Aucune commune de stage : aucun poste n’est ouvert ce semestre."),
        notes=(
            translate("Documents", "Logement : habitable au moins un jour du semestre. Internes : hors surnombre."),
        ),
    )


def _bare_entry(source: DocumentSource, code: str, around: Surroundings, training: _Training) -> Entry:
    cells = {
        "commune": Cell(source.territory.commune_name(code)),
        "insee": Cell(code),
        "sites": Cell(training.sites[code]),
        "seats": Cell(training.seats[code]),
        "interns": Cell(training.interns[code]),
        "lodging": Cell("", translate("Documents", "aucun trajet connu"), Emphasis.QUIET),
        "minutes": Cell(None, "–"),
    }
    if code in around.lodging:
        item, minutes = around.lodging[code]
        commune = source.territory.commune_name(item.insee_code)
        is_named = comparable(commune) in comparable(item.name)
        cells["lodging"] = Cell(item.name if is_named else f"{item.name} ({commune})")
        cells["minutes"] = Cell(round(minutes, 1))
    return Entry(cells)
