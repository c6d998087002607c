"""« Liste d’appel » and « Feuille d’émargement » of one choice session: who is called, in which order, and when.

A list that the eligibility gate withholds is never made; no reason for a place on it is ever told.
"""

from collections.abc import Mapping
from dataclasses import replace

from pacte_desktop.documents.document import (
    Cell,
    Column,
    Document,
    Emphasis,
    Entry,
    Group,
    Header,
    Signatures,
    Table,
)
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.choice import CallListEntry, ChoiceKind, SessionStatus
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.choice_sessions import call_list, call_time
from pacte_desktop.services.documents.kind import A4_PORTRAIT, DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.sessions.session_record import SessionRecord, read_record
from pacte_desktop.services.documents.sessions.session_scope import chosen_session, session_scope

_LEAST_KEY_CHARS, _MOST_KEY_CHARS = 10, 30


def call_list_kind() -> DocumentKind:
    """In call order, with times, seniority and rank."""
    return DocumentKind(
        "call-list",
        Family.SESSIONS,
        translate("Documents", "Liste d’appel"),
        translate("Documents", "Qui est appelé à quelle heure, dans l’ordre du choix."),
        _prepare_list,
        levels=(PrintLevel.PUBLIC, PrintLevel.COMMISSION),
        page=A4_PORTRAIT,
        scopes=session_scope,
    )


def sign_sheet_kind() -> DocumentKind:
    """The same people, with boxes to fill in and to sign."""
    return DocumentKind(
        "sign-sheet",
        Family.SESSIONS,
        translate("Documents", "Feuille d’émargement"),
        translate("Documents", "Les mêmes internes, avec les cases à remplir et à signer le jour du choix."),
        _prepare_sheet,
        page=A4_PORTRAIT,
        scopes=session_scope,
    )


def _prepare_list(source: DocumentSource, wanted: Wanted) -> Make:
    record = _callable_record(source, wanted)
    return lambda _watch: (_call_list(source, record, wanted.level),)


def _prepare_sheet(source: DocumentSource, wanted: Wanted) -> Make:
    record = _callable_record(source, wanted)
    return lambda _watch: (_sign_sheet(source, record, wanted.level),)


def _callable_record(source: DocumentSource, wanted: Wanted) -> SessionRecord:
    """The session on record; raises :class:`GateError` when somebody on its list may not be called."""
    record = read_record(source, chosen_session(source, wanted))
    if not record.kept:
        call_list(source.plan, record.session.id)
    return record


def session_title(words: str, record: SessionRecord) -> str:
    """« Liste d’appel · Choix du socle »; said to be annulled where it is, since the title stands on every page."""
    if record.is_annulled:
        words = translate("SessionPrints", "{document} (séance ANNULÉE)").format(document=words)
    return f"{words} · {record.session.label}"


def _call_list(source: DocumentSource, record: SessionRecord, level: PrintLevel) -> Document:
    title = session_title(translate("Documents", "Liste d’appel"), record)
    table = _table(record, level, _list_columns(record), translate("Documents", "Liste d’appel"))
    return Document("call-list", _header(source, record, title, level), (table,), summary=_summary(record))


def _sign_sheet(source: DocumentSource, record: SessionRecord, level: PrintLevel) -> Document:
    title = session_title(translate("Documents", "Feuille d’émargement"), record)
    table = _table(record, level, _sheet_columns(record), translate("Documents", "Feuille d’émargement"))
    parts = (table, session_signatures()) if record.calls else (table,)
    return Document("sign-sheet", _header(source, record, title, level), parts, summary=_summary(record))


def _header(source: DocumentSource, record: SessionRecord, title: str, level: PrintLevel) -> Header:
    return source.header(title, level, is_draft=record.session.status is SessionStatus.DRAFT)


def session_signatures() -> Signatures:
    """Boxes for those who answer for a session."""
    return Signatures(
        (
            translate("SessionPrints", "Présidence de la séance (nom, signature)"),
            translate("SessionPrints", "Secrétariat de la séance (nom, signature)"),
            translate("SessionPrints", "Représentation des internes (nom, signature)"),
        ),
        translate("SessionPrints", "Fait à ………………………………………, le ………………………………"),
    )


def _summary(record: SessionRecord) -> str:
    return " · ".join(
        (
            *when_words(record),
            counted(
                len(record.calls),
                translate("SessionPrints", "{n} interne appelé"),
                translate("SessionPrints", "{n} internes appelés"),
            ),
            ", ".join(phase.label for phase in record.session.phases),
            translate("SessionPrints", "ordre : phase, ancienneté, puis {key}").format(key=record.order_label)
            if record.session.order_key != "imported"
            else record.order_label,
        )
    )


def when_words(record: SessionRecord) -> tuple[str, ...]:
    """Day and hour of the first call, where, and what sort of choice it is; an open day is said to be open."""
    session = record.session
    words = (
        translate("SessionPrints", "{day:%d/%m/%Y}, premier appel à {hour}").format(
            day=session.day, hour=session.first_call
        )
        if session.day
        else translate("SessionPrints", "jour à fixer")
    )
    found = (words, session.venue) if session.venue else (words,)
    if session.kind is ChoiceKind.PRE_CHOICE:
        return (translate("SessionPrints", "pré-choix, qui n’affecte personne"), *found)
    return found


def _time_column(record: SessionRecord) -> tuple[Column, ...]:
    if record.session.day is None:
        return ()
    return (Column("time", translate("SessionPrints", "Heure"), chars=5, discloses=Disclosure.CALL),)


def _list_columns(record: SessionRecord) -> tuple[Column, ...]:
    return (
        *_time_column(record),
        _position_column(),
        Column(
            "name", translate("Lists", "Nom, prénom"), weight=1.8, discloses=Disclosure.NAME, emphasis=Emphasis.STRONG
        ),
        _phase_column(),
        Column("seniority", translate("SessionPrints", "Anc."), ColumnType.INTEGER, chars=5, discloses=Disclosure.RANK),
        _key_column(record),
        Column(
            "percent",
            translate("SessionPrints", "Rang (%)"),
            ColumnType.PERCENT,
            chars=8,
            is_shown=False,
            discloses=Disclosure.RANK,
        ),
        Column(
            "proxy",
            translate("SessionPrints", "Procuration"),
            weight=1.1,
            is_shown=any(entry.proxy for entry in record.calls),
            discloses=Disclosure.PROXY,
        ),
        Column("standing", translate("SessionPrints", "État"), chars=10, discloses=Disclosure.ATTENDANCE),
        *_hidden_columns(),
    )


def _sheet_columns(record: SessionRecord) -> tuple[Column, ...]:
    return (
        *_time_column(record),
        _position_column(),
        Column(
            "name", translate("Lists", "Nom, prénom"), weight=1.5, discloses=Disclosure.NAME, emphasis=Emphasis.STRONG
        ),
        replace(_phase_column(), is_shown=False),
        Column("present", translate("SessionPrints", "Présent"), chars=7, is_blank=True),
        Column(
            "proxy",
            translate("SessionPrints", "Procuration"),
            weight=1.1,
            is_blank=True,
            discloses=Disclosure.PROXY,
        ),
        Column("post", translate("SessionPrints", "N° du poste choisi"), chars=11, is_blank=True),
        Column("signature", translate("SessionPrints", "Signature"), weight=1.7, is_blank=True),
        *_hidden_columns(),
    )


def _key_column(record: SessionRecord) -> Column:
    """As wide as its longest words: a rank alone is short, a share with the rank and the size of the ranking is not."""
    longest = max((len(entry.key_shown) for entry in record.calls), default=0)
    chars = min(max(longest, _LEAST_KEY_CHARS), _MOST_KEY_CHARS)
    return Column("key", translate("SessionPrints", "Classement"), chars=chars, discloses=Disclosure.RANK)


def _phase_column() -> Column:
    return Column("phase", translate("SessionPrints", "Phase"), chars=9, discloses=Disclosure.PHASE)


def _position_column() -> Column:
    return Column("position", translate("SessionPrints", "N°"), ColumnType.INTEGER, chars=5, discloses=Disclosure.CALL)


def _hidden_columns() -> tuple[Column, ...]:
    return (
        Column(
            "cohort",
            translate("Lists", "Promotion"),
            ColumnType.NUMBER,
            chars=8,
            is_shown=False,
            discloses=Disclosure.COHORT,
        ),
        Column("number", translate("Lists", "N° IMOTEP"), chars=11, is_shown=False),
    )


def _table(record: SessionRecord, level: PrintLevel, columns: tuple[Column, ...], name: str) -> Table:
    shown = tuple(column for column in columns if may_show(column.discloses, level))
    keys = {column.key for column in shown}
    entries = tuple(Entry(_only(keys, _cells(record, entry))) for entry in ordered_calls(record))
    return Table(
        name,
        shown,
        (Group(entries=entries),),
        empty=translate(
            "SessionPrints",
            "La liste d’appel de cette séance n’est pas encore établie : il n’y a rien à imprimer.",
        ),
        notes=_notes(keys) if entries else (),
    )


def ordered_calls(record: SessionRecord) -> list[CallListEntry]:
    """Entries of the list as they are called."""
    return sorted(record.calls, key=lambda entry: entry.position)


def _only(keys: set[str], cells: Mapping[str, Cell]) -> dict[str, Cell]:
    """What a level may not show is not in the document at all."""
    return {key: cell for key, cell in cells.items() if key in keys}


def _cells(record: SessionRecord, entry: CallListEntry) -> dict[str, Cell]:
    intern = record.interns[entry.intern_id]
    at = call_time(record.session, entry.position)
    size = intern.ranking_size
    return {
        "time": Cell(f"{at:%H:%M}" if at else None),
        "position": Cell(entry.position),
        "name": Cell(intern.full_name),
        "phase": Cell(f"{intern.phase.short_label}\u00a0{intern.phase_position}"),
        "seniority": Cell(entry.seniority),
        "key": Cell(entry.key_shown),
        "percent": Cell(100 * intern.national_rank / size if size > 0 and intern.national_rank > 0 else None),
        "proxy": Cell(entry.proxy),
        "standing": Cell(record.state.standing(entry.intern_id).label),
        "cohort": Cell(intern.cohort, str(intern.cohort)),
        "number": Cell(intern.imotep_number),
    }


def _notes(keys: set[str]) -> tuple[str, ...]:
    if "seniority" not in keys:
        return ()
    return (
        translate(
            "SessionPrints",
            "Phase : phase et semestre dans la phase. Anc. : ancienneté, les semestres qui comptent pour l’ordre. À "
            "égalité, le classement décide.",
        ),
    )
