"""« Fiche terrain »: one training site on one page, for interns who choose and coordinators who know."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pacte_desktop.documents.document import (
    Cell,
    Column,
    Document,
    Emphasis,
    Entry,
    Frame,
    Group,
    Part,
    Table,
)
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import PracticeLocation, SiteKind, StructureKind, TrainingSite
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.documents.kind import A4_PORTRAIT, DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.lists.draft_mark import is_draft
from pacte_desktop.services.documents.lists.seats_beside_names import seats_held, seats_note
from pacte_desktop.services.documents.sheets.nearby import Nearby, by_hour, look_around, nearby_input
from pacte_desktop.services.documents.sheets.sheet_map import MapGround, map_ground, sheet_map
from pacte_desktop.services.documents.sheets.sheet_parts import (
    SHEET_SCALES,
    care_cell,
    care_columns,
    care_entry,
    care_notes,
    care_range,
    housing_table,
    minutes_base,
    plain_facts,
    supervisor_facts,
    way_cell,
    zone_note,
    zone_words,
)
from pacte_desktop.services.documents.sheets.sheet_scopes import chosen_sites, site_scopes
from pacte_desktop.services.labels import structure_label
from pacte_desktop.services.sheets.placement_sheets import accreditation_facts
from pacte_desktop.services.travel import travel_to_sites
from pacte_desktop.store import queries

_MAP_MM = 58.0
_HOMES = 4
_PAST = 6
_ON_THE_SPOT = (StructureKind.MSP, StructureKind.CDS)


def site_sheet_kind() -> DocumentKind:
    """One page a training site. It computes its minutes itself, under every definition.

    It tells who is where: the plan must be free of errors.
    """
    return DocumentKind(
        "site-sheet",
        Family.SHEETS,
        translate("Documents", "Fiche terrain"),
        translate("Documents", "Un terrain de stage sur une page\u202f: lieux, trajets, MSU, postes, logement, carte."),
        _prepare,
        page=A4_PORTRAIT,
        scopes=site_scopes,
        is_checked=True,
        is_series=True,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    sites, given, draft = chosen_sites(source, wanted), nearby_input(source), is_draft(source)
    with source.plan.read() as session:
        semesters = {semester.id: semester for semester in queries.semesters(session)}

    def make(watch: Watch) -> tuple[Document, ...]:
        nearby = look_around(given, watch)
        sheets = _SiteSheets(
            source,
            wanted.level,
            nearby,
            map_ground(nearby, source.snapshot),
            _from_chu(source, nearby, sites, watch),
            _past(source, semesters),
            draft,
        )
        made = []
        for number, site in enumerate(sites):
            watch.step(translate("Documents", "Fiches"), number, len(sites))
            made.append(sheets.document(site))
            if number == 0 and len(sites) > 1:
                watch.part(made[0])
        return tuple(made)

    return make


Ways = Mapping[int, Sequence[float | None]]
"""Minutes to each place of each site, by site id."""


def _from_chu(source: DocumentSource, nearby: Nearby, sites: Sequence[TrainingSite], watch: Watch) -> Ways:
    """From the nearest commune of the CHU to each place; None where there is no CHU or no way is known."""
    hospitals = [site for site in source.snapshot.sites.values() if site.is_chu]
    codes = sorted({place.insee_code for site in hospitals for place in site.locations})
    found: dict[int, list[float | None]] = {site.id: [None] * len(site.locations) for site in sites}
    for number, code in enumerate(codes):
        watch.step(translate("Nearby", "Trajets depuis le CHU"), number, len(codes))
        travel = travel_to_sites(nearby.chosen.territory.communes, nearby.travel, code, sites)
        for site in sites:
            for place, way in enumerate(travel.sites[site.id].places):
                known = [minutes for minutes in (found[site.id][place], way.minutes) if minutes is not None]
                found[site.id][place] = min(known, default=None)
    return found


def _past(source: DocumentSource, semesters: Mapping[int, Semester]) -> Mapping[int, str]:
    """« été 2025 : 2 · hiver 2025-26 : 3 » by site id: how many interns the plan knows to have been there before."""
    counts: Counter[tuple[int, int]] = Counter(
        (item.site_id, item.semester_id)
        for done in source.snapshot.board.completed.values()
        for item in done
        if item.site_id is not None
    )
    found: dict[int, list[tuple[Semester, int]]] = {}
    for (site_id, semester_id), count in counts.items():
        found.setdefault(site_id, []).append((semesters[semester_id], count))
    words = translate("DocumentSheets", "{semester}\u202f: {n}")
    return {
        site_id: " · ".join(
            words.format(semester=semester.label, n=count)
            for semester, count in sorted(listed, key=lambda item: item[0].start)[-_PAST:]
        )
        for site_id, listed in found.items()
    }


@dataclass(frozen=True)
class _SiteSheets:
    """What the sheets of one print share."""

    source: DocumentSource
    level: PrintLevel
    nearby: Nearby
    ground: MapGround
    from_chu: Ways
    past: Mapping[int, str]
    is_draft: bool

    def document(self, site: TrainingSite) -> Document:
        """The sheet of one site."""
        snapshot = self.source.snapshot
        codes = [place.insee_code for place in site.locations]
        posts = [post for post in snapshot.board.posts.values() if post.site_id == site.id]
        doctors = supervisor_facts(snapshot, site.id, self.level)
        accreditations = tuple(accreditation_facts(snapshot, site.id))
        parts: list[Part | None] = [
            self._places(site),
            self._care(codes),
            sheet_map(
                self.ground,
                codes,
                [(place, str(number)) for number, place in enumerate(site.locations, start=1)],
                self._seen(site),
                height_mm=_MAP_MM,
                alt=translate("DocumentSheets", "Carte de situation du terrain {name}").format(name=site.name),
            )
            if codes
            else None,
            self._posts(site, posts),
            plain_facts(
                translate("DocumentSheets", "Maîtres de stage universitaires (MSU)"),
                doctors,
                empty=translate("DocumentSheets", "Aucun MSU n’est inscrit pour ce terrain."),
            )
            if doctors or site.kind is SiteKind.SUPERVISOR_GROUP
            else None,
            plain_facts(
                translate("Sheet", "Agréments"),
                accreditations,
                empty=translate("DocumentSheets", "Aucun agrément n’est enregistré."),
            ),
            housing_table(self.nearby, snapshot, site.main_insee_code, _HOMES) if codes else None,
        ]
        return Document(
            "site-sheet",
            self.source.header(site.name, self.level, is_draft=self.is_draft, source=minutes_base(self.nearby)),
            tuple(part for part in parts if part is not None),
            Frame.SHEET,
            self._summary(site),
            f"{site.number} {site.name}".strip(),
            text_scales=SHEET_SCALES,
        )

    def _summary(self, site: TrainingSite) -> str:
        kind = {
            SiteKind.HOSPITAL_SERVICE: translate("DocumentSheets", "service hospitalier"),
            SiteKind.SUPERVISOR_GROUP: translate("DocumentSheets", "groupe de maîtres de stage"),
        }[site.kind]
        referent = translate("DocumentSheets", "référent\u202f: {name}").format(
            name=site.referent or translate("DocumentSheets", "inconnu")
        )
        parts = [translate("Documents", "Fiche terrain"), site.number, kind, referent]
        return " · ".join(filter(None, [*parts, translate("DocumentSheets", "CHU") if site.is_chu else ""]))

    def _seen(self, site: TrainingSite) -> list[str]:
        """Communes that the map should hold: the nearest urgent care of each place."""
        equipment = self.source.snapshot.equipment
        nearest = (self.nearby.chosen.territory.nearest(place.insee_code) for place in site.locations)
        return list(dict.fromkeys(equipment[number].insee_code for number in nearest if number in equipment))

    def _places(self, site: TrainingSite) -> Table:
        title, layers = translate("Sheet", "Lieux d’exercice"), self.source.layers
        has_chu = any(one.is_chu for one in self.source.snapshot.sites.values())
        base = translate("DocumentSheets", "Population\u202f: {base}.").format(
            base=self.nearby.chosen.definition.population_base
        )
        no_chu = translate("DocumentSheets", "Trajet du CHU inconnu\u202f: aucun terrain du plan n’est dans un CHU.")
        return Table(
            title,
            (
                Column("number", translate("DocumentSheets", "N°"), ColumnType.INTEGER, chars=2),
                Column("place", translate("DocumentSheets", "Commune, structure, adresse"), weight=2.4),
                Column("half_days", translate("DocumentSheets", "Demi-j."), ColumnType.INTEGER, chars=7),
                Column("zone", translate("DocumentSheets", "Zone"), chars=10),
                Column("population", translate("DocumentSheets", "Population"), ColumnType.INTEGER, chars=10),
                Column("chu", translate("DocumentSheets", "Du CHU"), ColumnType.MINUTES, chars=9),
                Column("care", translate("DocumentSheets", "Soins urgents"), ColumnType.MINUTES, chars=14),
            ),
            (
                Group(
                    entries=tuple(
                        self._place(number, place, self.from_chu[site.id][number - 1])
                        for number, place in enumerate(site.locations, start=1)
                    )
                ),
            ),
            title=title,
            empty=translate("DocumentSheets", "Aucun lieu d’exercice n’est enregistré."),
            notes=(" ".join(filter(None, (zone_note(layers), base, "" if has_chu else no_chu))),),
        )

    def _place(self, number: int, place: PracticeLocation, chu_min: float | None) -> Entry:
        territory, layers = self.nearby.chosen.territory, self.source.layers
        row = territory.find(place.insee_code)
        outside = translate("DocumentSheets", "inconnu")
        return Entry(
            {
                "number": Cell(number),
                "place": Cell((territory.commune_name(place.insee_code), *self._on_the_spot(place))),
                "half_days": Cell(place.half_days),
                "zone": Cell(zone_words(layers, place.insee_code, short=True)),
                "population": Cell(int(territory.communes.population_municipal[row]))
                if row is not None
                else Cell(None, outside, Emphasis.QUIET),
                "chu": way_cell(self.nearby, chu_min),
                "care": care_cell(self.nearby.chosen, place.insee_code),
            }
        )

    def _on_the_spot(self, place: PracticeLocation) -> list[str]:
        """The structure that the place is in, its address, and the MSP and CDS of the commune beside it."""
        structures = self.source.snapshot.structures
        own = structures.get(place.structure_id) if place.structure_id is not None else None
        lines = [own.name] if own else []
        address = place.address or (own.address if own else "")
        if address:
            lines.append(address)
        others = sorted(
            (
                item
                for item in structures.values()
                if item.insee_code == place.insee_code and item.kind in _ON_THE_SPOT and item is not own
            ),
            key=lambda item: (item.kind, french_key(item.name)),
        )
        lines += [f"{structure_label(item.kind)}\u202f: {item.name}" for item in others[:2]]
        if len(others) > 2:
            one, many = translate("DocumentSheets", "et {n} autre"), translate("DocumentSheets", "et {n} autres")
            lines[-1] += " " + counted(len(others) - 2, one, many)
        return lines

    def _posts(self, site: TrainingSite, posts: Sequence[OpenPost]) -> Table:
        board = self.source.snapshot.board
        types = list(board.types)
        ordered = sorted(posts, key=lambda post: (types.index(post.internship_type), post.imotep_number))
        columns = (
            Column("type", translate("Lists", "Type de stage"), weight=1.4, emphasis=Emphasis.STRONG),
            Column("phases", translate("Sheet", "Phases"), weight=1.2),
            Column("capacity", translate("Lists", "Places"), ColumnType.INTEGER, chars=6),
            Column("taken", translate("DocumentSheets", "Pourvues"), ColumnType.INTEGER, chars=9),
            Column("vacant", translate("Lists", "Vacantes"), ColumnType.INTEGER, chars=9),
            Column("interns", translate("Lists", "Interne(s)"), weight=1.8, discloses=Disclosure.POST),
        )
        title = translate("Sheet", "Postes ouverts ce semestre")
        return Table(
            title,
            tuple(column for column in columns if may_show(column.discloses, self.level)),
            (Group(entries=tuple(self._post(post) for post in ordered)),),
            title=title,
            empty=translate("DocumentSheets", "Aucun poste n’est ouvert ici ce semestre."),
            notes=(self._before(site), *seats_note(self.level)),
        )

    def _before(self, site: TrainingSite) -> str:
        """How many interns came before, as far as the plan knows."""
        if site.id not in self.past:
            return translate("DocumentSheets", "Internes accueillis auparavant\u202f: aucun connu dans ce plan.")
        return translate("DocumentSheets", "Internes accueillis auparavant\u202f: {counts}.").format(
            counts=self.past[site.id]
        )

    def _care(self, codes: Sequence[str]) -> Table:
        """The least and the most minutes of the places under every definition."""
        title = translate("DocumentSheets", "Minutes jusqu’aux soins urgents, selon la définition")
        columns = tuple(replace(column, kind=ColumnType.TEXT) for column in care_columns(self.nearby)[2:])
        entries = tuple(
            care_entry(views, lambda view: Cell(care_range(view, codes))) for views in by_hour(self.nearby.views)
        )
        return Table(
            translate("DocumentSheets", "Minutes par définition"),
            (*care_columns(self.nearby)[:2], *columns),
            (Group(entries=entries if codes else ()),),
            title=title,
            empty=translate("DocumentSheets", "Sans lieu d’exercice, les minutes sont inconnues."),
            notes=care_notes(self.nearby),
        )

    def _post(self, post: OpenPost) -> Entry:
        board = self.source.snapshot.board
        taken = seats_held(board, post, self.level)
        vacant = post.capacity - taken
        cells = {
            "type": Cell(board.types[post.internship_type].label),
            "phases": Cell(", ".join(phase.label for phase in post.phases)),
            "capacity": Cell(post.capacity),
            "taken": Cell(taken),
            "vacant": Cell(vacant, emphasis=Emphasis.MARK if vacant else Emphasis.QUIET),
        }
        if may_show(Disclosure.POST, self.level):
            names = sorted((intern.full_name for intern in board.holders.get(post.id, ())), key=french_key)
            nobody = Cell("", translate("Lists", "aucun interne"), Emphasis.QUIET)
            cells["interns"] = Cell(tuple(names)) if names else nobody
        return Entry(cells)
