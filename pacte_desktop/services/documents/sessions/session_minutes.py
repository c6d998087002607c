"""« PV de séance »: what happened in one choice session, as it was signed, or as a draft while it can still change.

Of a supernumerary it tells the letter S and a count, never which kind; of an absence, a withdrawal or a place on the
list, never why.
"""

from pacte_desktop.documents.document import Document, Facts, Figure, Figures, Paragraphs, Part, Table
from pacte_desktop.domain.choice import ChoiceKind, SessionStatus
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.choice_round import BY_WISHES
from pacte_desktop.services.choice_sessions import sessions
from pacte_desktop.services.documents.kind import A4_LANDSCAPE, DocumentKind, DocumentSource, Family, Make, Wanted
from pacte_desktop.services.documents.sessions.call_lists import session_signatures, session_title, when_words
from pacte_desktop.services.documents.sessions.minutes_tables import (
    alarms_table,
    attendance_table,
    journal_table,
    left_table,
)
from pacte_desktop.services.documents.sessions.session_record import SessionRecord, local_time, read_record
from pacte_desktop.services.documents.sessions.session_scope import chosen_session, session_scope


def minutes_kind() -> DocumentKind:
    """Facts, journal, alarms, attendance and posts left of a session."""
    return DocumentKind(
        "minutes",
        Family.SESSIONS,
        translate("Documents", "PV de séance"),
        translate("Documents", "Ce qui s’est passé à une séance de choix, avec l’empreinte de la séance figée."),
        _prepare,
        levels=(PrintLevel.COMMISSION,),
        page=A4_LANDSCAPE,
        scopes=session_scope,
    )


def _prepare(source: DocumentSource, wanted: Wanted) -> Make:
    session = chosen_session(source, wanted)
    record = read_record(source, session)
    replaced = next((item.number for item in sessions(source.plan) if item.id == session.replaces_id), None)
    return lambda _watch: (_minutes(source, record, wanted.level, replaced),)


def _minutes(source: DocumentSource, record: SessionRecord, level: PrintLevel, replaced: int | None) -> Document:
    """``replaced``: number of the annulled session that this one is held in place of."""
    title = session_title(translate("Documents", "PV de séance"), record)
    tables: list[Table] = [journal_table(record, level)]
    if may_show(Disclosure.ALARM, level):
        tables.append(alarms_table(record, level))
    if may_show(Disclosure.ATTENDANCE, level):
        tables.append(attendance_table(record, level))
    tables.append(left_table(record))
    parts: tuple[Part, ...] = (
        *_annulment(record),
        _figures(record, level),
        _facts(record, replaced),
        *tables,
        _seal(record),
        session_signatures(),
    )
    header = source.header(title, level, is_draft=not record.kept)
    return Document("minutes", header, parts, summary=" · ".join((*when_words(record), _standing(record))))


def _standing(record: SessionRecord) -> str:
    if record.kept:
        return translate("SessionPrints", "séance {status}").format(status=record.session.status.label)
    return translate("SessionPrints", "séance {status} : projet, ce qui suit peut encore changer").format(
        status=record.session.status.label
    )


def _annulment(record: SessionRecord) -> tuple[Paragraphs, ...]:
    if not record.is_annulled or not record.kept:
        return ()
    kept = record.kept[-1].frozen
    words = translate(
        "SessionPrints",
        "Cette séance a été annulée le {at:%d/%m/%Y} à {at:%H:%M} par {author}. Motif : {motive}",
    ).format(at=local_time(kept.at), author=kept.author, motive=kept.motive or "–")
    after = translate(
        "SessionPrints", "Aucun des choix ci-dessous ne vaut plus. Ils sont imprimés pour dire ce qui s’est passé."
    )
    return (Paragraphs((words, after), translate("SessionPrints", "SÉANCE ANNULÉE")),)


def _figures(record: SessionRecord, level: PrintLevel) -> Figures:
    counts, state = record.state.counts, record.state
    by_wishes = sum(event.chosen_by == BY_WISHES for event in state.placed.values())
    by_proxy = sum(bool(event.chosen_by) for event in state.placed.values()) - by_wishes
    outside = (
        translate("SessionPrints", "dont en surnombre : {n}").format(n=grouped(counts.supernumerary))
        if may_show(Disclosure.SUPERNUMERARY, level)
        else ""
    )
    ways = translate("SessionPrints", "par procuration : {proxy} · par liste de vœux : {wishes}").format(
        proxy=grouped(by_proxy), wishes=grouped(by_wishes)
    )
    offered = sum(record.seats.values())
    return Figures(
        (
            Figure(
                grouped(counts.called),
                counted(
                    counts.called,
                    translate("SessionPrints", "interne sur la liste"),
                    translate("SessionPrints", "internes sur la liste"),
                ),
                translate("SessionPrints", "à appeler encore : {n}").format(n=grouped(counts.waiting)),
            ),
            Figure(
                grouped(counts.placed),
                counted(
                    counts.placed,
                    translate("SessionPrints", "a choisi un poste"),
                    translate("SessionPrints", "ont choisi un poste"),
                ),
                outside,
            ),
            Figure(
                grouped(by_proxy + by_wishes),
                counted(
                    by_proxy + by_wishes,
                    translate("SessionPrints", "choix fait par un tiers"),
                    translate("SessionPrints", "choix faits par un tiers"),
                ),
                ways,
            ),
            Figure(
                grouped(counts.absent + counts.withdrawn + counts.no_post),
                translate("SessionPrints", "sans poste"),
                translate("SessionPrints", "absents : {absent} · désistés : {withdrawn} · sans choix : {none}").format(
                    absent=grouped(counts.absent), withdrawn=grouped(counts.withdrawn), none=grouped(counts.no_post)
                ),
            ),
            Figure(
                grouped(sum(state.seats.values())),
                counted(
                    sum(state.seats.values()),
                    translate("SessionPrints", "place non prise"),
                    translate("SessionPrints", "places non prises"),
                ),
                counted(
                    offered,
                    translate("SessionPrints", "sur {n} offerte"),
                    translate("SessionPrints", "sur {n} offertes"),
                ),
            ),
        )
    )


def _facts(record: SessionRecord, replaced: int | None) -> Facts:
    session = record.session
    kinds = {
        ChoiceKind.CHOICE: translate("SessionPrints", "choix"),
        ChoiceKind.PRE_CHOICE: translate("SessionPrints", "pré-choix, qui n’affecte personne"),
    }
    types = ", ".join(record.type_label(code) for code in session.internship_types)
    pairs = [
        (translate("SessionPrints", "Séance"), f"n° {session.number} · {session.label}"),
        (translate("SessionPrints", "Nature"), kinds[session.kind]),
        (
            translate("SessionPrints", "Jour"),
            f"{session.day:%d/%m/%Y}" if session.day else translate("SessionPrints", "non fixé"),
        ),
        (translate("SessionPrints", "Phases"), ", ".join(phase.label for phase in session.phases)),
        (translate("SessionPrints", "Types de stage"), types or translate("SessionPrints", "tous")),
        (translate("SessionPrints", "Classement"), record.order_label),
        (translate("SessionPrints", "État"), session.status.label),
    ]
    if replaced is not None:
        words = translate("SessionPrints", "remplace la séance n° {number}, annulée").format(number=replaced)
        pairs.append((translate("SessionPrints", "Seconde procédure"), words))
    return Facts(translate("SessionPrints", "La séance"), tuple(pairs), columns=2)


def _seal(record: SessionRecord) -> Facts:
    title = translate("SessionPrints", "Empreinte")
    if not record.kept:
        why = translate("SessionPrints", "La séance n’est pas figée : elle n’a pas d’empreinte.")
        return Facts(title, ((translate("SessionPrints", "Projet"), why),))
    pairs: list[tuple[str, str]] = []
    for check in record.kept:
        kept = check.frozen
        words = translate("SessionPrints", "le {at:%d/%m/%Y} à {at:%H:%M}, par {author}").format(
            at=local_time(kept.at), author=kept.author
        )
        motive = f"{words} · {kept.motive}" if kept.motive else words
        pairs += [
            (_seal_label(kept.status), motive),
            (translate("SessionPrints", "SHA-256"), kept.sha256),
            (translate("SessionPrints", "Contrôle"), check.sentence),
        ]
    return Facts(title, tuple(pairs))


def _seal_label(status: SessionStatus) -> str:
    if status is SessionStatus.ANNULLED:
        return translate("SessionPrints", "Séance annulée")
    return translate("SessionPrints", "Séance figée")
