"""« Tableau d’adéquation »: interns against seats by phase and type, and the legal minimum of each choice session."""

import re
from collections.abc import Sequence
from itertools import groupby

from pacte_desktop.documents.document import (
    Bar,
    Bars,
    Cell,
    Column,
    Document,
    Emphasis,
    Entry,
    Figure,
    Figures,
    Group,
    Part,
    Table,
)
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.placement.adequacy import (
    Adequacy,
    SessionAdequacy,
    TypeAdequacy,
    adequacy,
    counts_called,
    needed_posts,
    vacant_seats,
)
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.lists.draft_mark import is_draft
from pacte_desktop.services.layers import edition_label, layer_in_force
from pacte_desktop.services.opening_outlook import PhaseTotal, phase_totals
from pacte_desktop.services.problems import plan_facts

_RULES = ("surplus.rate", "surplus.mg_threshold", "surplus.mg_extra", "surplus.n_basis")
"""What the minimum is made of."""
_ADDRESS = re.compile(r"\s*[;·,]?\s*https?://\S+")  # Nobody clicks on paper; the page of parameters has it.


def adequacy_kind() -> DocumentKind:
    """For the commission until it is published."""
    return DocumentKind(
        "adequacy",
        Family.FIGURES,
        translate("Documents", "Tableau d’adéquation"),
        translate("Documents", "Internes et places par phase et par type, et le minimum légal de chaque séance."),
        _prepare,
        levels=(PrintLevel.COMMISSION, PrintLevel.PUBLIC),
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    facts, draft = plan_facts(source.plan, source.snapshot.board), is_draft(source)

    def make(_watch: object) -> tuple[Document, ...]:
        found = adequacy(facts.board, facts.sessions, facts.zip_communes)
        return (_document(source, wanted.level, found, list(phase_totals(facts)), draft=draft),)

    return make


def _document(
    source: DocumentSource, level: PrintLevel, found: Adequacy, totals: Sequence[PhaseTotal], *, draft: bool
) -> Document:
    board = source.snapshot.board
    title = translate("Documents", "Tableau d’adéquation")
    layer = layer_in_force(source.layers, LayerKind.ZONING)
    zoning = f"{layer.kind.label} · {edition_label(layer)}" if layer else ""
    parts: tuple[Part, ...] = (
        _figures(found.overall, board.parameters, totals[-1]),
        _types(board, found.table, totals, zoning),
        _minimum(board, found),
        *_bars(board),
    )
    header = source.header(title, level, is_draft=draft, source=_header_source(board, zoning))
    return Document("adequacy", header, parts)


def _header_source(board: PostBoard, zoning: str) -> str:
    words = translate("AdequacyPrint", "Source : ce plan, règles au {day:%d/%m/%Y}").format(day=board.semester.start)
    return f"{words} · {zoning}" if zoning else words


def _figures(overall: SessionAdequacy, parameters: Parameters, total: PhaseTotal) -> Figures:
    least = needed_posts(overall, parameters)
    lacking = least - overall.posts_open
    verdict = (
        translate("AdequacyPrint", "il en manque {n}").format(n=grouped(lacking))
        if lacking > 0
        else translate("AdequacyPrint", "minimum atteint")
    )
    return Figures(
        (
            Figure(
                grouped(overall.n_present),
                counted(
                    overall.n_present,
                    translate("AdequacyPrint", "interne présent à placer"),
                    translate("AdequacyPrint", "internes présents à placer"),
                ),
                translate("AdequacyPrint", "{n} avec les absents du semestre").format(n=grouped(overall.n_called)),
            ),
            Figure(
                grouped(overall.posts_open),
                counted(
                    overall.posts_open,
                    translate("AdequacyPrint", "place ouverte"),
                    translate("AdequacyPrint", "places ouvertes"),
                ),
                counted(
                    least,
                    translate("AdequacyPrint", "{n} requise au moins : {verdict}"),
                    translate("AdequacyPrint", "{n} requises au moins : {verdict}"),
                    verdict=verdict,
                ),
            ),
            Figure(
                _percent(overall.ratio),
                translate("AdequacyPrint", "ratio des places aux internes présents"),
                translate("AdequacyPrint", "{ratio} avec les absents du semestre").format(
                    ratio=_percent(overall.ratio_called)
                ),
            ),
            Figure(
                grouped(total.vacant),
                counted(
                    total.vacant,
                    translate("AdequacyPrint", "place vacante"),
                    translate("AdequacyPrint", "places vacantes"),
                ),
                counted(total.taken, translate("AdequacyPrint", "{n} prise"), translate("AdequacyPrint", "{n} prises")),
            ),
        )
    )


def _types(board: PostBoard, rows: Sequence[TypeAdequacy], totals: Sequence[PhaseTotal], zoning: str) -> Table:
    by_phase = {total.phase: total for total in totals}
    groups = []
    for phase, members in groupby(rows, key=lambda row: row.phase):
        entries = [_type_entry(board, row) for row in members]
        label = translate("AdequacyPrint", "Total {phase}").format(phase=phase.label)
        if phase in by_phase:
            entries.append(_total_entry(by_phase[phase], label))
        groups.append(Group(phase.label[:1].upper() + phase.label[1:], entries=tuple(entries)))
    if groups:
        every = translate("AdequacyPrint", "Toutes les phases")
        label = translate("AdequacyPrint", "Total du semestre")
        groups.append(Group(every, entries=(_total_entry(by_phase[None], label),)))
    in_zip = (Column("zip", translate("AdequacyPrint", "Vac. en ZIP"), ColumnType.INTEGER, chars=9),) if zoning else ()
    return Table(
        translate("Documents", "Tableau d’adéquation"),
        (
            Column("type", translate("Lists", "Type de stage"), weight=2.2),
            Column("to_place", translate("AdequacyPrint", "Internes à placer"), ColumnType.INTEGER, chars=9),
            Column("only", translate("AdequacyPrint", "Sans autre type"), ColumnType.INTEGER, chars=9),
            Column("accredited", translate("AdequacyPrint", "Places agréées"), ColumnType.INTEGER, chars=9),
            Column("open", translate("AdequacyPrint", "Places ouvertes"), ColumnType.INTEGER, chars=9),
            Column("ratio", translate("AdequacyPrint", "Ratio"), ColumnType.DECIMAL, chars=9),
            Column("taken", translate("AdequacyPrint", "Prises"), ColumnType.INTEGER, chars=8),
            Column("vacant", translate("AdequacyPrint", "Vacantes"), ColumnType.INTEGER, chars=9),
            *in_zip,
        ),
        tuple(groups),
        (translate("AdequacyPrint", "Phase"),),
        title=translate("AdequacyPrint", "Par phase et par type de stage"),
        empty=translate("AdequacyPrint", "Ni interne à placer ni poste ouvert ce semestre : il n’y a rien à imprimer."),
        notes=_type_notes(zoning),
    )


def _type_notes(zoning: str) -> tuple[str, ...]:
    notes = [
        translate(
            "AdequacyPrint",
            "Internes à placer : présents ce semestre, qui peuvent prendre ce type ; un interne compte dans chacun des "
            "types qui lui restent, une fois dans un total. Sans autre type : ceux qui ne peuvent prendre que lui.",
        ),
        translate(
            "AdequacyPrint",
            "Places agréées : des agréments qui couvrent tout le semestre. Places ouvertes : offertes au choix, prises "
            "ou non ; un poste ouvert à plusieurs phases compte dans chacune, une fois dans le total du semestre. "
            "Ratio : places ouvertes pour 100 internes à placer. Prises : hors surnombre.",
        ),
    ]
    if zoning:
        words = translate(
            "AdequacyPrint",
            "Vac. en ZIP : places vacantes dont le lieu principal, celui du plus de demi-journées, est en zone "
            "d’intervention prioritaire ({zoning}).",
        )
        notes.append(words.format(zoning=zoning))
    else:
        notes.append(
            translate("AdequacyPrint", "Vacantes en ZIP : non comptées, ce plan n’a pas de zonage en vigueur.")
        )
    return tuple(notes)


def _type_entry(board: PostBoard, row: TypeAdequacy) -> Entry:
    return Entry(
        {
            "type": Cell(_type_label(board, row.internship_type)),
            "to_place": Cell(row.to_place),
            "only": Cell(row.only),
            "accredited": Cell(row.accredited),
            "open": Cell(row.posts_open),
            "ratio": _ratio(row.ratio),
            "taken": Cell(row.taken),
            "vacant": Cell(row.vacant),
            "zip": Cell(row.vacant_in_zip),
        }
    )


def _total_entry(total: PhaseTotal, label: str) -> Entry:
    cells = {
        "type": Cell(label),
        "to_place": Cell(total.to_place),
        "only": Cell(None, "–"),
        "accredited": Cell(total.accredited),
        "open": Cell(total.posts_open),
        "ratio": _ratio(total.ratio),
        "taken": Cell(total.taken),
        "vacant": Cell(total.vacant),
        "zip": Cell(total.vacant_in_zip),
    }
    return Entry({key: Cell(cell.value, cell.words, Emphasis.STRONG) for key, cell in cells.items()})


def _minimum(board: PostBoard, found: Adequacy) -> Table:
    rows = (*found.sessions, found.overall)
    counts_listed = counts_called(board.parameters)
    return Table(
        translate("AdequacyPrint", "Minimum légal"),
        (
            Column("session", translate("AdequacyPrint", "Séance de choix"), weight=2.0),
            Column("phases", translate("AdequacyPrint", "Phases"), weight=1.2),
            Column("present", translate("AdequacyPrint", "Présents"), ColumnType.INTEGER, chars=9),
            Column("least", translate("AdequacyPrint", "Minimum"), ColumnType.INTEGER, chars=9),
            Column("called", translate("AdequacyPrint", "Appelés"), ColumnType.INTEGER, chars=9),
            Column("least_called", translate("AdequacyPrint", "Min. appelés"), ColumnType.INTEGER, chars=9),
            Column("open", translate("AdequacyPrint", "Ouvertes"), ColumnType.INTEGER, chars=9),
            Column("ratio", translate("AdequacyPrint", "Ratio"), ColumnType.DECIMAL, chars=9),
            Column("verdict", translate("AdequacyPrint", "Écart"), ColumnType.INTEGER, chars=12),
        ),
        (Group(entries=tuple(_session_entry(board, row) for row in rows)),),
        title=translate("AdequacyPrint", "Minimum légal par séance de choix"),
        empty=translate("AdequacyPrint", "Aucune séance de choix ce semestre."),
        is_whole=True,
        notes=_rule_notes(board, counts_listed=counts_listed),
    )


def _session_entry(board: PostBoard, row: SessionAdequacy) -> Entry:
    emphasis = Emphasis.PLAIN if row.phases else Emphasis.STRONG
    spare = row.posts_open - needed_posts(row, board.parameters)
    verdict = (
        Cell(
            spare,
            translate("AdequacyPrint", "manque {n}").format(n=grouped(-spare)),
            Emphasis.MARK,
        )
        if spare < 0
        else Cell(spare, f"+{grouped(spare)}" if spare else translate("AdequacyPrint", "juste atteint"))
    )
    cells = {
        "session": Cell(row.label),
        "phases": Cell(", ".join(phase.label for phase in row.phases) or "–"),
        "present": Cell(row.n_present),
        "least": Cell(row.posts_min),
        "called": Cell(row.n_called),
        "least_called": Cell(row.posts_min_called),
        "open": Cell(row.posts_open),
        "ratio": _ratio(row.ratio),
    }
    return Entry({key: Cell(cell.value, cell.words, emphasis) for key, cell in cells.items()} | {"verdict": verdict})


def _rule_notes(board: PostBoard, *, counts_listed: bool) -> tuple[str, ...]:
    parameters = board.parameters
    words = translate(
        "AdequacyPrint",
        "Minimum (règle R7) : {rate} % des internes, arrondi au-dessus ; à partir de {threshold} internes, {extra} "
        "places de plus que d’internes. Le minimum qui vaut ici est celui des internes {basis}.",
    ).format(
        rate=grouped(parameters.integer("surplus.rate")),
        threshold=grouped(parameters.integer("surplus.mg_threshold")),
        extra=grouped(parameters.integer("surplus.mg_extra")),
        basis=translate("AdequacyPrint", "appelés") if counts_listed else translate("AdequacyPrint", "présents"),
    )
    present = translate(
        "AdequacyPrint",
        "Appelés : de la liste d’appel, ou que la séance appellerait. Présents : les mêmes, sans ceux qui ne prennent "
        "pas de poste de la subdivision ce semestre, sans les absents et les désistés de la séance.",
    )
    whole = translate(
        "AdequacyPrint",
        "Ensemble : tous ceux qui ont un stage à valider, chacun une fois ; présents : sans les absents du semestre, "
        "mais avec les absents et les désistés d’une séance, qui restent à placer.",
    )
    return (words, present, whole, *(_rule_words(parameters, key) for key in _RULES if key in parameters.in_force))


def _rule_words(parameters: Parameters, key: str) -> str:
    """A dated figure by its name: value, since when, from where, how certain."""
    item, definition = parameters.in_force[key], parameters.definitions.get(key)
    value = dict(definition.choices).get(str(item.value), str(item.value)) if definition else str(item.value)
    unit = f" {definition.unit}" if definition and definition.unit else ""
    return translate(
        "AdequacyPrint", "{label} : {value}{unit}, en vigueur depuis le {day:%d/%m/%Y} · {source} ({mark})"
    ).format(
        label=definition.label if definition else key,
        value=value,
        unit=unit,
        day=item.valid_from,
        source=_ADDRESS.sub("", item.source) or "–",
        mark=item.mark.label,
    )


def _bars(board: PostBoard) -> tuple[Bars, ...]:
    """Each post once, whatever the phases it is open to; none without a post."""
    bars = []
    for code in board.types:
        posts = [post for post in board.posts.values() if post.internship_type == code]
        if not posts:
            continue
        taken = sum(board.taken[post.id] for post in posts)
        vacant = sum(vacant_seats(board, post) for post in posts)
        words = " · ".join(
            (
                counted(taken, translate("AdequacyPrint", "{n} prise"), translate("AdequacyPrint", "{n} prises")),
                counted(vacant, translate("AdequacyPrint", "{n} vacante"), translate("AdequacyPrint", "{n} vacantes")),
            )
        )
        bars.append(Bar(_type_label(board, code), taken + vacant, words, vacant))
    title = translate("AdequacyPrint", "Places ouvertes, prises et vacantes")
    key = (translate("AdequacyPrint", "prises"), translate("AdequacyPrint", "vacantes"))
    return (Bars(title, tuple(bars), key),) if bars else ()


def _type_label(board: PostBoard, code: str) -> str:
    label = board.types[code].label if code in board.types else code
    return label[:1].upper() + label[1:]


def _ratio(ratio: float | None) -> Cell:
    return Cell(None if ratio is None else round(100 * ratio, 1), _percent(ratio))


def _percent(ratio: float | None) -> str:
    """« 106,8 % », or a dash without interns."""
    return "–" if ratio is None else translate("AdequacyPrint", "{n} %").format(n=grouped(100 * ratio, 1))
