"""What a sheet says of places, minutes, lodging and zones, for the site sheet and the commune sheet alike."""

from collections.abc import Callable, Iterable, Sequence

from pacte_desktop.documents.document import Cell, Column, Emphasis, Entry, Facts, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.people import Supervisor
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.sites import Housing
from pacte_desktop.domain.urgent_care import OPENING_SLOTS, TimeSlot
from pacte_desktop.domain.wording import counted, stated, translate
from pacte_desktop.services.coverage_report import definition_sentence, margin_words
from pacte_desktop.services.documents.figures.rents import rent_cell
from pacte_desktop.services.documents.sheets.nearby import Nearby, View
from pacte_desktop.services.layers import edition_label, layer_in_force
from pacte_desktop.services.sheets.layer_facts import value_words
from pacte_desktop.services.sheets.sheet import Fact
from pacte_desktop.services.sheets.territory_sheets import availability_fact
from pacte_desktop.services.snapshot import PlanSnapshot

_LONGEST_NOTE = 580  # Pages cut longer ones.
BEYOND_MARK = "\u00a0▲"
SHEET_SCALES = (0.95, 0.8)
"""Letters of a sheet: as large as one page allows, never below 8 pt on A4."""


def plain_facts(title: str, found: Iterable[Fact], *, empty: str) -> Facts:
    """Facts of the inspector as facts of a page, in two columns; ``empty`` is said when there is none."""
    pairs = tuple((fact.label or "–", fact.value) for fact in found)
    return Facts(title, pairs, 2) if pairs else Facts(title, ((empty, ""),))


def care_cell(view: View, insee_code: str) -> Cell:
    """Minutes of a commune to urgent care as the inspector says them, boxed and with ▲ beyond the limit."""
    territory = view.territory
    if view.refusal:
        return Cell(None, translate("DocumentSheets", "inconnu"), Emphasis.QUIET)
    words = territory.minutes_text(insee_code)
    if territory.is_beyond(insee_code):
        return Cell(territory.minutes(insee_code), words + BEYOND_MARK, Emphasis.MARK)
    return Cell(territory.minutes(insee_code), words)


def way_cell(nearby: Nearby, minutes: float | None) -> Cell:
    """Minutes by car; beyond what the source is good for there is no number, on paper as in a spreadsheet."""
    words = nearby.minutes_words(minutes)
    if minutes is None or minutes > nearby.travel.facts.valid_to_min:
        return Cell(None, words, Emphasis.PLAIN if minutes is not None else Emphasis.QUIET)
    return Cell(minutes, words)


def care_range(view: View, codes: Sequence[str]) -> str:
    """« 3,2 min (Levroux) à 33,4 min ▲ (Vatan) »: the least and the most minutes of some communes."""
    if view.refusal:
        return translate("DocumentSheets", "inconnu")
    told = {code: care_cell(view, code).words.replace(" ", "\u00a0") for code in dict.fromkeys(codes)}
    known = sorted((minutes, code) for code in told if (minutes := view.territory.minutes(code)) is not None)
    untold = [f"{words} ({view.territory.commune_name(code)})" for code, words in told.items() if not _has(known, code)]
    if len(told) == 1:
        return next(iter(told.values()))
    ends = [
        f"{told[code]} ({view.territory.commune_name(code)})"
        for code in dict.fromkeys(code for _, code in (known[:1] + known[-1:]))
    ]
    if len(ends) == 2:
        ends = [translate("DocumentSheets", "{least} à {most}").format(least=ends[0], most=ends[1])]
    return ", ".join([*ends, *untold])


def _has(known: Sequence[tuple[float, str]], code: str) -> bool:
    return any(code == other for _, other in known)


def care_columns(nearby: Nearby) -> tuple[Column, ...]:
    """Definition, its day, and one column for each hour that a definition of the plan looks at."""
    slots = {view.definition.time_slot for view in nearby.views}
    ordered = [TimeSlot.NOT_CONSIDERED, *OPENING_SLOTS]
    return (
        Column("definition", translate("DocumentSheets", "Définition"), weight=1.5, emphasis=Emphasis.STRONG),
        Column("day", translate("Sheet", "Situation au"), ColumnType.DATE, chars=11),
        *(Column(slot, slot_heading(slot), ColumnType.MINUTES, weight=1.2) for slot in ordered if slot in slots),
    )


def slot_heading(slot: TimeSlot) -> str:
    """« Heure non prise en compte », « Jour »."""
    return slot.label[:1].upper() + slot.label[1:]


def care_entry(views: Sequence[View], cell: Callable[[View], Cell]) -> Entry:
    """Definitions that differ by their hour only, as one row."""
    first = views[0].definition
    cells = {"definition": Cell(first.label), "day": Cell(first.date)}
    return Entry(cells | {str(view.definition.time_slot): cell(view) for view in views})


def care_notes(nearby: Nearby, first: str = "") -> tuple[str, ...]:
    """``first`` and what else must be said, then what the minutes depend on.

    That is definition, date, hour, population, source and margin; what could not be computed comes before.
    """
    coverage = nearby.chosen.territory.coverage
    reasons = dict.fromkeys(view.refusal for view in nearby.views if view.refusal)
    if coverage is None:
        return _packed((first, *reasons))
    margin = translate("DocumentSheets", "Marge retenue\u202f: {margin}.").format(margin=margin_words(coverage))
    limit = translate(
        "DocumentSheets", "▲\u202f: au-delà de {threshold} min ({threshold} min 00 s est encore couvert)."
    ).format(threshold=stated(coverage.definition.threshold_min))
    note = coverage.source.note.rstrip(".")
    own = f"{definition_sentence(coverage)}. {note}. {margin} {limit}"
    seen = (view.territory.coverage for view in nearby.views)
    remarks = dict.fromkeys(remark for found in seen if found is not None for remark in found.remarks)
    return (*_packed((first, *_other_sources(nearby, coverage.source.name), *remarks, *reasons)), own)


def _packed(sentences: Iterable[str]) -> tuple[str, ...]:
    """Sentences in as few notes as hold them uncut, each with a capital and a full stop."""
    notes: list[str] = []
    for sentence in filter(None, sentences):
        whole = f"{sentence[:1].upper()}{sentence[1:].rstrip('.')}."
        if notes and len(notes[-1]) + 1 + len(whole) <= _LONGEST_NOTE:
            notes[-1] += f" {whole}"
        else:
            notes.append(whole)
    return tuple(notes)


def _other_sources(nearby: Nearby, own: str) -> list[str]:
    """Which definitions have minutes of another source: two sources never stand side by side unnamed."""
    found: dict[str, list[str]] = {}
    for view in nearby.views:
        coverage = view.territory.coverage
        if coverage is not None and coverage.source.name != own:
            found.setdefault(coverage.source.name, []).append(view.definition.label)
    words = translate("DocumentSheets", "D’une autre source ({source})\u202f: {definitions}.")
    return [words.format(source=source, definitions="\u202f; ".join(labels)) for source, labels in found.items()]


def minutes_base(nearby: Nearby) -> str:
    """For the foot of the page: where the minutes come from, and those of single ways when they have another source."""
    coverage = nearby.chosen.territory.coverage
    names = [coverage.source.credited_name] if coverage is not None else []
    listed = "\u202f; ".join(dict.fromkeys([*names, nearby.travel.facts.credited_name]))
    return translate("DocumentSheets", "Minutes\u202f: {source}").format(source=listed)


def zone_words(layers: Sequence[CommuneLayer], insee_code: str, *, short: bool = False) -> str:
    """The zone of a commune in the order in force, « non publié », or « inconnu » without any order in the plan."""
    layer = layer_in_force(layers, LayerKind.ZONING)
    if layer is None:
        return translate("DocumentSheets", "inconnu")
    value = layer.values.get(insee_code)
    return str(value) if short and value is not None else value_words(LayerKind.ZONING, value)


def zone_note(layers: Sequence[CommuneLayer]) -> str:
    """Which order the zones are of, with its date."""
    layer = layer_in_force(layers, LayerKind.ZONING)
    if layer is None:
        return translate("DocumentSheets", "Zonage inconnu\u202f: ce plan n’en contient aucun.")
    return translate("DocumentSheets", "Zonage des médecins généralistes\u202f: {edition}.").format(
        edition=edition_label(layer)
    )


def supervisor_words(supervisor: Supervisor, snapshot: PlanSnapshot, half_days: int = 0) -> str:
    """« N1, SASPAS · 4 demi-journées · MCS »: levels, presence, and whether they answer calls of the SAMU."""
    types = snapshot.board.types
    levels = ", ".join(types[code].short_label if code in types else code for code in supervisor.levels)
    parts = [levels or translate("DocumentSheets", "niveaux inconnus")]
    if half_days:
        one, many = translate("Sheet", "{n} demi-journée"), translate("Sheet", "{n} demi-journées")
        parts.append(counted(half_days, one, many))
    if supervisor.is_mcs:
        parts.append(translate("DocumentSheets", "MCS"))
    return " · ".join(parts)


def supervisor_facts(snapshot: PlanSnapshot, site_id: int, level: PrintLevel) -> list[Fact]:
    """The MSU of a site, where their names may stand."""
    if not may_show(Disclosure.SUPERVISOR_NAME, level):
        return []
    doctors = [(snapshot.supervisors[member.supervisor_id], member) for member in snapshot.members.get(site_id, ())]
    return [Fact(doctor.full_name, supervisor_words(doctor, snapshot, member.half_days)) for doctor, member in doctors]


def supervisor_sentence(snapshot: PlanSnapshot, site_id: int) -> str:
    """« Dr A, Dr B (N1) ; Dr C (SASPAS · MCS) »: the MSU of a site by what they may supervise."""
    found: dict[str, list[str]] = {}
    for member in snapshot.members.get(site_id, ()):
        doctor = snapshot.supervisors[member.supervisor_id]
        found.setdefault(supervisor_words(doctor, snapshot), []).append(doctor.full_name)
    return "\u202f; ".join(f"{', '.join(names)} ({words})" for words, names in found.items())


def housing_table(nearby: Nearby, snapshot: PlanSnapshot, insee_code: str, most: int) -> Table:
    """Lodging near a commune (``housing.near_min``), the nearest first; the nearest of all when there is none."""
    found = sorted(
        (
            (minutes, home.id, home)
            for home in snapshot.housing.values()
            if (minutes := nearby.minutes(insee_code, home.insee_code)) is not None
        ),
        key=lambda item: item[:2],
    )
    limit = snapshot.board.parameters.number("housing.near_min")
    near = [item for item in found if item[0] <= limit] or found[:1]
    rows = tuple(_home(nearby, snapshot, minutes, home) for minutes, _, home in near[:most])
    left = len(near) - len(rows)
    more = translate("DocumentSheets", "et {n} autre logement à {limit} min ou moins")
    several = translate("DocumentSheets", "et {n} autres logements à {limit} min ou moins")
    title = translate("DocumentSheets", "Logement")
    return Table(
        title,
        (
            Column("home", translate("DocumentSheets", "Logement"), weight=2.8, emphasis=Emphasis.STRONG),
            Column("kind", translate("DocumentSheets", "Type"), chars=6),
            Column("commune", translate("DocumentSheets", "Commune"), weight=1.5),
            Column("minutes", translate("DocumentSheets", "En voiture"), ColumnType.MINUTES, chars=11),
            Column("capacity", translate("Sheet", "Places"), ColumnType.INTEGER, chars=6),
            Column("rent", translate("DocumentSheets", "Loyer (€/mois)"), ColumnType.EUROS, chars=13),
            Column("until", translate("Sheet", "Disponible"), weight=2),
        ),
        (Group(entries=rows),),
        title=title,
        empty=translate("DocumentSheets", "Aucun logement connu dans ce plan."),
        notes=(counted(left, more, several, limit=stated(limit)),) if left > 0 else (),
    )


def _home(nearby: Nearby, snapshot: PlanSnapshot, minutes: float, home: Housing) -> Entry:
    kind = translate("DocumentSheets", "HTES") if home.is_htes else translate("DocumentSheets", "autre")
    when = availability_fact(snapshot, home)
    return Entry(
        {
            "home": Cell((home.name, home.address) if home.address else home.name),
            "kind": Cell(kind),
            "commune": Cell(nearby.chosen.territory.commune_name(home.insee_code)),
            "minutes": way_cell(nearby, minutes),
            "capacity": Cell(home.capacity),
            "rent": rent_cell(home.rent_eur),
            "until": Cell(when.value, emphasis=Emphasis.STRONG if when.sign else Emphasis.PLAIN),
        }
    )
