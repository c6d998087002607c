"""« Synthèse du semestre »: one page with the figures that everybody asks for, and nothing about a person."""

from pacte_desktop.documents.document import (
    Bar,
    Bars,
    Beside,
    Cell,
    Column,
    Document,
    Emphasis,
    Entry,
    Facts,
    Figure,
    Figures,
    Frame,
    Group,
    Part,
    Table,
)
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.choice import ChoiceKind
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind, Zoning
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.placement.adequacy import SessionAdequacy, SessionFacts, counts_called, needed_posts
from pacte_desktop.services.adequacy import session_facts
from pacte_desktop.services.coverage import CoverageInput, compute, coverage_input
from pacte_desktop.services.coverage_report import beyond_sentence, definition_sentence, margin_words
from pacte_desktop.services.documents.figures.semester_figures import Seats, SemesterFigures, gathered, semester_figures
from pacte_desktop.services.documents.figures.territory_figures import communes_beyond_figure, people_beyond_figure
from pacte_desktop.services.documents.kind import A4_PORTRAIT, DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.lists.draft_mark import is_draft
from pacte_desktop.services.layers import edition_label, layer_in_force
from pacte_desktop.territory.coverage import Coverage

_MOST_BARS = 12
_MOST_SESSIONS = 8
_SCALES = (1.0, 0.7)


def synthesis_kind() -> DocumentKind:
    """The semester on one page."""
    return DocumentKind(
        "synthesis",
        Family.FIGURES,
        translate("Documents", "Synthèse du semestre"),
        translate("Documents", "Une page : internes, postes, zones, logements, soins urgents, séances."),
        _prepare,
        page=A4_PORTRAIT,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    depends = coverage_input(source.plan)
    with source.plan.read() as reader:
        sessions = session_facts(reader, source.snapshot.board.semester.id)
    draft = is_draft(source)
    return lambda watch: (_document(source, wanted, _coverage(source, depends, watch), sessions, draft=draft),)


def _coverage(source: DocumentSource, depends: CoverageInput, watch: Watch) -> Coverage | str:
    """The coverage at hand or computed now; why there is none otherwise: a synthesis does without."""
    if source.territory.coverage is not None:
        return source.territory.coverage
    try:
        return compute(depends, source.territory.communes, watch).coverage
    except KnownError as error:
        return str(error)


def _document(
    source: DocumentSource,
    wanted: Wanted,
    coverage: Coverage | str,
    sessions: tuple[SessionFacts, ...],
    *,
    draft: bool,
) -> Document:
    zoning = layer_in_force(source.layers, LayerKind.ZONING)
    found = semester_figures(source, sessions, zoning)
    parameters = source.snapshot.board.parameters
    parts: list[Part] = [
        Figures((*_interns(found, parameters), *_posts(found))),
        Figures(_territory(found, coverage), translate("Documents", "Territoire")),
    ]
    if found.posts:
        parts.append(_bars(found))
    parts += [_sessions(found, parameters), _sources(coverage, zoning)]
    title = translate("Documents", "Synthèse du semestre")
    minutes = (
        ""
        if isinstance(coverage, str)
        else translate("Documents", "minutes : {source}").format(source=coverage.source.credited_name)
    )
    header = source.header(title, wanted.level, is_draft=draft, source=minutes)
    return Document("synthesis", header, tuple(parts), Frame.SHEET, text_scales=_SCALES)


def _share(part: int, whole: int) -> str:
    return translate("Documents", "{share} %").format(share=grouped(100 * part / whole)) if whole else "–"


def _share_of(words: str, part: int, whole: int) -> str:
    """« 98 % de ceux à placer »; nothing of nothing."""
    return words.format(share=_share(part, whole)) if whole else ""


def _ratio(ratio: float | None) -> str:
    return "–" if ratio is None else grouped(ratio, 2)


def _interns(found: SemesterFigures, parameters: Parameters) -> tuple[Figure, ...]:
    least = needed_posts(found.overall, parameters)
    interns = found.overall.n_called if counts_called(parameters) else found.overall.n_present
    lacking = least - found.overall.posts_open
    minimum = translate("Documents", "minimum légal : {places} pour {interns}").format(
        places=counted(least, translate("Lists", "{n} place"), translate("Lists", "{n} places")),
        interns=counted(interns, translate("Lists", "{n} interne"), translate("Lists", "{n} internes")),
    )
    if lacking > 0:
        minimum = translate("Documents", "{minimum} ; ▲ il en manque {n}").format(minimum=minimum, n=grouped(lacking))
    of_those = translate("Documents", "{share} de ceux à placer")
    return (
        Figure(
            grouped(found.to_place),
            counted(
                found.to_place,
                translate("Documents", "interne à placer"),
                translate("Documents", "internes à placer"),
            ),
            _present_words(found),
        ),
        Figure(
            grouped(found.placed),
            counted(found.placed, translate("Documents", "placé"), translate("Documents", "placés")),
            _share_of(of_those, found.placed, found.to_place),
        ),
        Figure(
            grouped(found.unplaced),
            translate("Documents", "sans poste"),
            _share_of(of_those, found.unplaced, found.to_place),
        ),
        Figure(_ratio(found.overall.ratio), translate("Documents", "place par interne présent"), minimum),
    )


def _present_words(found: SemesterFigures) -> str:
    """Who is counted; who is away is counted apart."""
    away = found.overall.n_called - found.overall.n_present
    words = counted(
        found.to_place,
        translate("Documents", "présent, avec un stage à valider"),
        translate("Documents", "présents, avec un stage à valider"),
    )
    if not away:
        return words
    return translate("Documents", "{present} ; {away}").format(
        present=words,
        away=counted(
            away,
            translate("Documents", "{n} absent du semestre à part"),
            translate("Documents", "{n} absents du semestre à part"),
        ),
    )


def _posts(found: SemesterFigures) -> tuple[Figure, ...]:
    per_intern = found.lodging_places / found.to_place if found.to_place else None
    return (
        Figure(
            grouped(found.posts),
            counted(found.posts, translate("Documents", "poste ouvert"), translate("Documents", "postes ouverts")),
        ),
        Figure(
            grouped(found.overall.posts_open),
            counted(found.overall.posts_open, translate("Documents", "place"), translate("Documents", "places")),
            counted(
                found.seats.taken,
                translate("Documents", "{n} prise, hors surnombre"),
                translate("Documents", "{n} prises, hors surnombre"),
            ),
        ),
        Figure(
            grouped(found.seats.vacant),
            counted(
                found.seats.vacant, translate("Documents", "place vacante"), translate("Documents", "places vacantes")
            ),
            _share_of(translate("Documents", "{share} des places"), found.seats.vacant, found.overall.posts_open),
        ),
        Figure(
            grouped(found.lodging_places),
            counted(
                found.lodging_places,
                translate("Documents", "place de logement"),
                translate("Documents", "places de logement"),
            ),
            counted(
                found.lodgings,
                translate("Documents", "{n} logement ; {ratio} place par interne à placer"),
                translate("Documents", "{n} logements ; {ratio} place par interne à placer"),
                ratio=_ratio(per_intern),
            ),
        ),
    )


def _territory(found: SemesterFigures, coverage: Coverage | str) -> tuple[Figure, ...]:
    zoned = _zone_figure(found)
    if isinstance(coverage, str):
        return (zoned, Figure("–", translate("Documents", "population au-delà du seuil"), coverage))
    total = coverage.total()
    low, high = (grouped(people) for people in coverage.band)
    return (
        zoned,
        people_beyond_figure(
            coverage,
            translate("Documents", "{share} % ; entre {low} et {high} à {margin}").format(
                share=grouped(total.share_beyond, 1), low=low, high=high, margin=margin_words(coverage)
            ),
        ),
        communes_beyond_figure(coverage),
    )


def _zone_figure(found: SemesterFigures) -> Figure:
    label = translate("Documents", "des places en ZIP ou ZAC")
    if found.zones is None:
        return Figure("–", label, translate("Documents", "aucun zonage dans ce plan"))
    zip_seats, zac_seats = found.zones[Zoning.ZIP], found.zones[Zoning.ZAC]
    words = translate("Documents", "ZIP : {zip}, dont {zip_vacant} ; ZAC : {zac}, dont {zac_vacant}")

    def seats(count: int) -> str:
        return counted(count, translate("Lists", "{n} place"), translate("Lists", "{n} places"))

    def vacant(count: int) -> str:
        return counted(count, translate("Documents", "{n} vacante"), translate("Documents", "{n} vacantes"))

    return Figure(
        _share(zip_seats.all + zac_seats.all, found.seats.all),
        label,
        words.format(
            zip=seats(zip_seats.all),
            zip_vacant=vacant(zip_seats.vacant),
            zac=seats(zac_seats.all),
            zac_vacant=vacant(zac_seats.vacant),
        ),
    )


def _bars(found: SemesterFigures) -> Beside:
    key = (translate("Documents", "places prises"), translate("Documents", "vacantes"))
    rest = translate("Documents", "autres")

    def bars(title: str, rows: tuple[Seats, ...]) -> Bars:
        shown = gathered(rows, _MOST_BARS, rest)
        return Bars(title, tuple(_bar(row) for row in shown), key)

    return Beside(
        bars(translate("Documents", "Par type de stage"), found.by_type),
        bars(translate("Documents", "Par département"), found.by_departement),
    )


def _bar(row: Seats) -> Bar:
    words = translate("Documents", "{taken} sur {all}").format(taken=grouped(row.taken), all=grouped(row.all))
    return Bar(row.label, row.all, words, row.vacant)


def _sessions(found: SemesterFigures, parameters: Parameters) -> Table:
    """The last sessions of the semester; earlier ones are counted in a note where there are too many for one page."""
    shown = found.session_rows[-_MOST_SESSIONS:]
    entries = []
    for session, row in shown:
        label = session.label
        if session.kind is ChoiceKind.PRE_CHOICE:
            label = translate("Documents", "{label} (pré-choix)").format(label=label)
        cells = {
            "number": Cell(session.number),
            "label": Cell(label),
            "day": Cell(session.day, "–" if session.day is None else ""),
            "status": Cell(session.status.label),
        }
        entries.append(Entry(cells | (_session_numbers(row, parameters) if row is not None else {})))
    left_out = len(found.session_rows) - len(shown)
    note = counted(
        left_out,
        translate("Documents", "{n} séance plus ancienne n’est pas montrée."),
        translate("Documents", "{n} séances plus anciennes ne sont pas montrées."),
    )
    present = translate(
        "Documents",
        "Présents : sans les absents du semestre, ni les absents et les désistés de la séance, qui restent à placer.",
    )
    is_counted = any(row is not None for _, row in shown)
    title, many = translate("Documents", "Séances de choix"), ColumnType.INTEGER
    columns = (
        Column("number", translate("Lists", "N°"), many, chars=3),
        Column("label", translate("Lists", "Séance"), weight=2.0, emphasis=Emphasis.STRONG),
        Column("day", translate("Lists", "Date"), ColumnType.DATE, chars=10),
        Column("status", translate("Lists", "État"), chars=14),
        Column("present", translate("Lists", "Présents"), many, chars=8),
        Column("least", translate("Lists", "Minimum légal"), many, chars=8),
        Column("open", translate("Lists", "Places ouvertes"), many, chars=9),
        Column("ratio", translate("Lists", "Ratio"), ColumnType.DECIMAL, chars=6),
        Column("lacking", translate("Lists", "Il manque"), many, chars=7),
    )
    return Table(
        title,
        columns,
        (Group(entries=tuple(entries)),),
        title=title,
        empty=translate("Documents", "Aucune séance de choix n’est créée ce semestre."),
        notes=(*((present,) if is_counted else ()), *((note,) if left_out else ())),
    )


def _session_numbers(row: SessionAdequacy, parameters: Parameters) -> dict[str, Cell]:
    least = needed_posts(row, parameters)
    lacking = max(least - row.posts_open, 0)
    return {
        "present": Cell(row.n_present),
        "least": Cell(least),
        "open": Cell(row.posts_open),
        "ratio": Cell(None if row.ratio is None else round(row.ratio, 2), _ratio(row.ratio)),
        "lacking": Cell(lacking, emphasis=Emphasis.MARK) if lacking else Cell(0, "–", Emphasis.QUIET),
    }


def _sources(coverage: Coverage | str, zoning: CommuneLayer | None) -> Facts:
    """Where the figures come from, and what the ones of urgent care depend on."""
    pairs = [
        (
            translate("Documents", "Internes et places"),
            translate(
                "Documents",
                "le plan, à l’heure de l’impression ; un poste compte dans le département du premier lieu de son "
                "terrain ; un logement compte s’il est habitable au moins un jour du semestre ; minimum : règle R7",
            ),
        )
    ]
    if not isinstance(coverage, str):
        pairs += [
            (translate("Documents", "Soins urgents"), definition_sentence(coverage)),
            ("", beyond_sentence(coverage)),
            *(("", words) for words in filter(None, (coverage.source.note, *coverage.remarks))),
        ]
    if zoning is not None:
        words = translate(
            "Documents", "{label}, {edition} ; une place compte dans la zone du lieu principal de son terrain"
        )
        told = words.format(label=zoning.kind.label, edition=edition_label(zoning))
        pairs.append((translate("Documents", "Zonage"), told))
    return Facts(translate("Documents", "Ce que comptent ces chiffres"), tuple(pairs))
