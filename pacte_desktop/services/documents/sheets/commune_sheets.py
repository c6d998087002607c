"""« Fiche commune »: one commune on one page, for the référent installation who goes there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pacte_desktop.documents.document import (
    Beside,
    Cell,
    Column,
    Document,
    Emphasis,
    Entry,
    Figure,
    Figures,
    Frame,
    Group,
    Part,
    Table,
)
from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.doctor_rates import DOCTOR_COUNTS
from pacte_desktop.services.documents.departements import chosen_departement
from pacte_desktop.services.documents.kind import A4_PORTRAIT, DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.lists.draft_mark import is_draft
from pacte_desktop.services.documents.sheets.commune_surroundings import (
    care_table,
    neighbours_table,
    sites_of,
    sites_table,
)
from pacte_desktop.services.documents.sheets.nearby import Nearby, View, by_hour, look_around, nearby_input
from pacte_desktop.services.documents.sheets.sheet_map import MapGround, map_ground, sheet_map
from pacte_desktop.services.documents.sheets.sheet_parts import (
    SHEET_SCALES,
    care_cell,
    care_columns,
    care_entry,
    care_notes,
    housing_table,
    minutes_base,
)
from pacte_desktop.services.documents.sheets.sheet_scopes import WITH_SITE, chosen_commune, chosen_which, commune_scopes
from pacte_desktop.services.layers import edition_label, layer_in_force
from pacte_desktop.services.sheets.layer_facts import layer_facts, value_words
from pacte_desktop.services.sheets.sheet import Fact

_MAP_MM = 40.0
_NEXT, _CARE, _SITES, _HOMES, _NEIGHBOURS = 4, 5, 8, 3, 6
_ALWAYS_TOLD = (LayerKind.APL, LayerKind.ZONING)


def commune_sheet_kind() -> DocumentKind:
    """One page a commune. It computes its minutes itself, under every definition.

    It tells who is where: the plan must be free of errors.
    """
    return DocumentKind(
        "commune-sheet",
        Family.SHEETS,
        translate("Documents", "Fiche commune"),
        translate("Documents", "Une commune sur une page, pour une visite\u202f: soins urgents, offre, stages, carte."),
        _prepare,
        page=A4_PORTRAIT,
        scopes=commune_scopes,
        is_checked=True,
        is_series=True,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    one, only, which = chosen_commune(source, wanted), chosen_departement(source, wanted), chosen_which(wanted)
    given, draft = nearby_input(source), is_draft(source)

    def make(watch: Watch) -> tuple[Document, ...]:
        nearby = look_around(given, watch)
        codes = (one,) if one else _codes(source, nearby, only, which)
        sheets = _CommuneSheets(source, wanted.level, nearby, map_ground(nearby, source.snapshot), draft)
        made = []
        for number, code in enumerate(codes):
            watch.step(translate("Documents", "Fiches"), number, len(codes))
            made.append(sheets.document(code, watch))
            if number == 0 and len(codes) > 1:
                watch.part(made[0])
        return tuple(made)

    return make


def _codes(source: DocumentSource, nearby: Nearby, only: str, which: str) -> tuple[str, ...]:
    """Communes of the plan, or of one département, by name. Raises :class:`KnownError` when there is none."""
    territory = nearby.chosen.territory
    communes, coverage = territory.communes, territory.coverage
    if which == WITH_SITE:
        named = {place.insee_code for site in source.snapshot.sites.values() for place in site.locations}
    elif coverage is None:
        raise KnownError(nearby.chosen.refusal, translate("DocumentSheets", "Choisissez une commune."))
    else:
        named = set(coverage.insee_code[coverage.beyond].tolist())
    rows = [row for code in named if (row := communes.row_of.get(code)) is not None and communes.inside[row]]
    chosen = [row for row in rows if not only or communes.departement[row] == only]
    if not chosen:
        raise KnownError(
            translate("DocumentSheets", "Aucune commune ne répond à ce choix\u202f: il n’y a pas de fiche à imprimer."),
            translate("DocumentSheets", "Choisissez un autre département, ou une commune."),
        )
    ordered = sorted(chosen, key=lambda row: (str(communes.departement[row]), french_key(str(communes.name[row])), row))
    return tuple(str(communes.insee_code[row]) for row in ordered)


@dataclass(frozen=True)
class _CommuneSheets:
    """What the sheets of one print share."""

    source: DocumentSource
    level: PrintLevel
    nearby: Nearby
    ground: MapGround
    is_draft: bool

    def document(self, code: str, watch: Watch) -> Document:
        """The sheet of one commune of the plan."""
        snapshot, territory = self.source.snapshot, self.nearby.chosen.territory
        name = territory.commune_name(code)
        departement = str(territory.communes.departement[territory.communes.row_of[code]])
        parts: list[Part | None] = [
            self._figures(code),
            self._care(code, watch),
            sheet_map(
                self.ground,
                [code],
                [
                    (place, "")
                    for site in sites_of(snapshot, code)
                    for place in site.locations
                    if place.insee_code == code
                ],
                self._seen(code),
                height_mm=_MAP_MM,
                alt=translate("DocumentSheets", "Carte de situation de la commune {name}").format(name=name),
            ),
            self._sources(code),
            self._around(code),
            sites_table(self.nearby, snapshot, code, self.level, _SITES),
            housing_table(self.nearby, snapshot, code, _HOMES),
            _contact(),
        ]
        names = territory.departement_names
        return Document(
            "commune-sheet",
            self.source.header(name, self.level, is_draft=self.is_draft, source=minutes_base(self.nearby)),
            tuple(part for part in parts if part is not None),
            Frame.SHEET,
            " · ".join(
                (translate("Documents", "Fiche commune"), code, f"{names.get(departement, '')} ({departement})")
            ),
            f"{code} {name}",
            text_scales=SHEET_SCALES,
        )

    def _around(self, code: str) -> Part:
        """Care, and beside it the neighbours beyond the limit; where there are none, a line below care says so."""
        care = care_table(self.nearby, self.source.snapshot, code, _CARE)
        neighbours = neighbours_table(self.nearby, code, _NEIGHBOURS)
        if care.is_empty or not neighbours.is_empty:
            return Beside(care, neighbours)
        words = translate("DocumentSheets", "{title}\u202f: {words}").format(
            title=neighbours.title, words=neighbours.empty[:1].lower() + neighbours.empty[1:]
        )
        return replace(care, notes=(*care.notes, " ".join((words, *neighbours.notes))))

    def _seen(self, code: str) -> list[str]:
        nearest = self.source.snapshot.equipment.get(self.nearby.chosen.territory.nearest(code))
        return [nearest.insee_code] if nearest is not None else []

    def _figures(self, code: str) -> Figures:
        """What a visitor wants at a glance; what is not known says so."""
        territory, view = self.nearby.chosen.territory, self.nearby.chosen
        people = int(territory.communes.population_municipal[territory.communes.row_of[code]])
        care = care_cell(view, code)
        return Figures(
            (
                Figure(
                    grouped(people),
                    counted(people, translate("DocumentSheets", "habitant"), translate("DocumentSheets", "habitants")),
                    view.definition.population_base,
                ),
                Figure(care.words, view.definition.label, "" if care.value is None else self._nearest(view, code)),
                self._layer_figure(code, (LayerKind.APL,), translate("DocumentSheets", "APL aux généralistes")),
                self._layer_figure(code, DOCTOR_COUNTS, translate("DocumentSheets", "médecins généralistes")),
            )
        )

    def _layer_figure(self, code: str, kinds: Iterable[LayerKind], label: str) -> Figure:
        """The value of the first of these layers that the plan holds, with its edition."""
        for kind in kinds:
            layer = layer_in_force(self.source.layers, kind)
            if layer is not None:
                return Figure(value_words(kind, layer.values.get(code)), label, edition_label(layer))
        return Figure(
            translate("DocumentSheets", "inconnu"), label, translate("DocumentSheets", "aucune édition dans ce plan")
        )

    def _nearest(self, view: View, code: str) -> str:
        """Name of the nearest place; published minutes do not tell it."""
        number = view.territory.nearest(code)
        equipment = self.source.snapshot.equipment.get(number)
        if equipment is not None:
            return equipment.name
        if view.territory.minutes(code) is None:
            return translate("DocumentSheets", "inconnu")
        return translate("DocumentSheets", "lieu non publié")

    def _nearest_by_hour(self, views: Sequence[View], code: str) -> Cell:
        """The nearest place, and below it those of the hours at which it is another one."""
        first = self._nearest(views[0], code)
        others: dict[str, list[str]] = {}
        for view in views[1:]:
            name = self._nearest(view, code)
            if name != first:
                others.setdefault(name, []).append(view.definition.time_slot.label)
        words = translate("DocumentSheets", "{hours}\u202f: {name}")
        lines = [words.format(hours=", ".join(hours), name=name) for name, hours in others.items()]
        return Cell((first, *lines) if lines else first)

    def _care(self, code: str, watch: Watch) -> Table:
        """Minutes under every definition of the plan with the nearest place, then the next ones."""
        title = translate("DocumentSheets", "Minutes jusqu’aux soins urgents, selon la définition")
        entries = []
        for views in by_hour(self.nearby.views):
            entry = care_entry(views, lambda view: care_cell(view, code))
            entries.append(replace(entry, cells={**entry.cells, "nearest": self._nearest_by_hour(views, code)}))
        nearest = Column("nearest", translate("Sheet", "Lieu le plus proche"), weight=1.7)
        columns = [replace(column, chars=13) if column.is_number else column for column in care_columns(self.nearby)]
        return Table(
            translate("DocumentSheets", "Minutes par définition"),
            (*columns, nearest),
            (Group(entries=tuple(entries)),),
            title=title,
            notes=care_notes(self.nearby, self._next(code, watch)),
        )

    def _next(self, code: str, watch: Watch) -> str:
        """« Lieux suivants : … 34,1 min · … 41,0 min »; named apart where they are of another source."""
        places = self.nearby.next_places(code, _NEXT, watch)
        if not self.nearby.is_published:
            places = places[1:]
        if not places:
            return ""
        words = translate("DocumentSheets", "{name} {minutes}")
        listed = " · ".join(
            words.format(name=near.equipment.name, minutes=self.nearby.minutes_words(near.minutes)) for near in places
        )
        if self.nearby.is_published:
            return translate("DocumentSheets", "Lieux les plus proches ({source})\u202f: {places}.").format(
                source=self.nearby.travel.facts.name, places=listed
            )
        return translate("DocumentSheets", "Lieux suivants\u202f: {places}.").format(places=listed)

    def _sources(self, code: str) -> Table:
        """What the layers of the plan say, as the inspector says it, and which are missing."""
        layers = self.source.layers
        found = list(layer_facts(layers, code, self.nearby.chosen.territory))
        missing = [kind for kind in _ALWAYS_TOLD if layer_in_force(layers, kind) is None]
        if not any(layer.kind in DOCTOR_COUNTS for layer in layers):
            missing.append(LayerKind.RPPS_GP)
        if missing:
            unknown = translate("DocumentSheets", "inconnu (aucune édition)")
            found.append(Fact(", ".join(kind.label for kind in missing), unknown))
        name = translate("Sheet", "Sources publiées")
        columns = (
            Column("source", translate("DocumentSheets", "Sources publiées (édition)"), weight=2),
            Column("value", translate("DocumentSheets", "Valeur"), weight=1, emphasis=Emphasis.STRONG),
        )
        rows = tuple(Entry({"source": Cell(fact.label), "value": Cell(fact.value)}) for fact in found)
        return Table(name, columns, (Group(entries=rows),))


def _contact() -> Table:
    """One line to write on."""
    title = translate("DocumentSheets", "Contact")
    headings = (
        ("person", translate("DocumentSheets", "Interlocuteur, qualité"), 1.4),
        ("reach", translate("DocumentSheets", "Téléphone, courriel"), 1.4),
        ("day", translate("DocumentSheets", "Vu le"), 0.7),
        ("next", translate("DocumentSheets", "Suite à donner"), 2.0),
    )
    columns = tuple(Column(key, heading, weight=weight, is_blank=True) for key, heading, weight in headings)
    return Table(title, columns, (Group(entries=(Entry({}),)),), title=title)
