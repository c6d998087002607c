"""The tables of the minutes of a choice session: journal, alarms, attendance, posts left."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from pacte_desktop.documents.document import Cell, Column, Emphasis, Entry, Group, Table
from pacte_desktop.documents.workbook import ColumnType
from pacte_desktop.domain.choice import CallListEntry, ChoiceEvent, EventKind
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.choice_round import Standing
from pacte_desktop.services.choice_round import BY_WISHES
from pacte_desktop.services.documents.sessions.session_record import SessionRecord, local_time


def journal_table(record: SessionRecord, level: PrintLevel) -> Table:
    """Every event in the order in which it happened, at local time, one group a day."""
    columns = _shown(
        (
            Column("time", translate("SessionPrints", "Heure"), chars=5),
            _position(),
            _name(),
            Column(
                "event", translate("SessionPrints", "Ce qui s’est passé"), weight=1.1, discloses=Disclosure.ATTENDANCE
            ),
            Column("number", translate("Lists", "N° IMOTEP"), chars=11, discloses=Disclosure.POST),
            Column("site", translate("Lists", "Terrain de stage"), weight=2.2, discloses=Disclosure.POST),
            Column("type", translate("Lists", "Type de stage"), chars=14, discloses=Disclosure.POST),
            Column("by", translate("SessionPrints", "Par qui"), weight=1.1, discloses=Disclosure.PROXY),
            Column("supernumerary", translate("Lists", "S"), chars=2, discloses=Disclosure.SUPERNUMERARY),
            Column("alarm", translate("SessionPrints", "Alarme"), chars=8, discloses=Disclosure.ALARM),
        ),
        level,
    )
    keys = {column.key for column in columns}
    rows = _journal(record)
    groups = tuple(
        Group(f"{day:%d/%m/%Y}", entries=tuple(Entry(_only(keys, cells)) for _, cells in members))
        for day, members in groupby(rows, key=lambda row: local_time(row[0].at).date())
    )
    notes = []
    if groups and "supernumerary" in keys:
        notes.append(translate("SessionPrints", "S : surnombre. Le motif n’est ni enregistré ni imprimé."))
    return Table(
        translate("SessionPrints", "Journal"),
        columns,
        groups,
        (translate("SessionPrints", "Jour"),),
        title=translate("SessionPrints", "Journal de la séance"),
        empty=translate("SessionPrints", "Il ne s’est encore rien passé."),
        notes=tuple(notes),
    )


def _journal(record: SessionRecord) -> Iterator[tuple[ChoiceEvent, dict[str, Cell]]]:
    places = {entry.intern_id: entry for entry in record.calls}
    held: dict[int, int] = {}
    for event in sorted(record.events, key=lambda event: event.number):
        cells = {
            "day": Cell(local_time(event.at).date()),
            "time": Cell(f"{local_time(event.at):%H:%M}"),
            "position": Cell(places[event.intern_id].position),
            "name": Cell(record.interns[event.intern_id].full_name),
            "event": Cell(_event_words(event, gives_back=event.intern_id in held)),
        }
        if event.kind.seats and event.post_id is not None:
            held[event.intern_id] = event.post_id
            cells |= _post_cells(record, event.post_id) | {"by": Cell(_by_words(event))}
            if event.kind is not EventKind.CHOICE:
                cells["supernumerary"] = Cell(translate("Lists", "S"), emphasis=Emphasis.MARK)
        elif event.kind is EventKind.WITHDRAWN and event.intern_id in held:
            cells |= _post_cells(record, held.pop(event.intern_id))
        if event.alarm:
            cells["alarm"] = Cell(translate("SessionPrints", "alarme"), emphasis=Emphasis.MARK)
        yield event, cells


def _event_words(event: ChoiceEvent, *, gives_back: bool) -> str:
    """The same word for each choice, inside the capacity or not: the letter S tells it, where it may be told."""
    if event.kind.seats:
        return EventKind.CHOICE.label
    if event.kind is EventKind.WITHDRAWN and gives_back:
        return translate("SessionPrints", "désistement, place rendue")
    return event.kind.label


def _by_words(event: ChoiceEvent) -> str:
    if event.chosen_by == BY_WISHES:
        return translate("Round", "liste de vœux")
    return event.chosen_by or translate("SessionPrints", "en personne")


def _post_cells(record: SessionRecord, post_id: int) -> dict[str, Cell]:
    post = record.posts[post_id]
    return {
        "number": Cell(post.imotep_number),
        "site": Cell(post.site),
        "type": Cell(record.short_type_label(post.internship_type)),
    }


def alarms_table(record: SessionRecord, level: PrintLevel) -> Table:
    """Choices after which somebody could no longer be placed, with what was said when they were made.

    The day is told where the session had several.
    """
    days = {local_time(event.at).date() for event in record.events}
    day = (Column("day", translate("SessionPrints", "Jour"), ColumnType.DATE, chars=10),) if len(days) > 1 else ()
    columns = _shown(
        (
            *day,
            Column("time", translate("SessionPrints", "Heure"), chars=5),
            _position(),
            _name(),
            Column("number", translate("Lists", "N° IMOTEP"), chars=11, discloses=Disclosure.POST),
            Column(
                "alarm",
                translate("SessionPrints", "Ce que l’anticipation a dit"),
                weight=4.0,
                is_sentence=True,
                discloses=Disclosure.ALARM,
            ),
        ),
        level,
    )
    keys = {column.key for column in columns}
    found = tuple(
        Entry(_only(keys, cells | {"alarm": Cell(event.alarm)})) for event, cells in _journal(record) if event.alarm
    )
    return Table(
        translate("SessionPrints", "Alarmes"),
        columns,
        (Group(entries=found),),
        title=translate("SessionPrints", "Choix faits malgré une alarme"),
        empty=translate("SessionPrints", "Aucun choix n’a été fait malgré une alarme de l’anticipation."),
    )


def attendance_table(record: SessionRecord, level: PrintLevel) -> Table:
    """Everybody whose turn has come, in call order; who still waits is on the call list only, behind its gate."""
    columns = _shown(
        (
            _position(),
            _name(),
            Column("phase", translate("SessionPrints", "Phase"), chars=9, discloses=Disclosure.PHASE),
            Column("key", translate("SessionPrints", "Classement"), weight=1.0, discloses=Disclosure.RANK),
            Column("presence", translate("SessionPrints", "Présence"), weight=1.2, discloses=Disclosure.ATTENDANCE),
            Column("result", translate("SessionPrints", "Issue"), weight=1.0, discloses=Disclosure.ATTENDANCE),
            Column("number", translate("Lists", "N° IMOTEP"), chars=11, discloses=Disclosure.POST),
        ),
        level,
    )
    keys = {column.key for column in columns}
    called = [
        entry
        for entry in sorted(record.calls, key=lambda entry: entry.position)
        if record.state.standing(entry.intern_id) is not Standing.WAITING
    ]
    return Table(
        translate("SessionPrints", "Présence"),
        columns,
        (Group(entries=tuple(Entry(_only(keys, _attendance(record, entry))) for entry in called)),),
        title=translate("SessionPrints", "Internes appelés"),
        empty=translate("SessionPrints", "Personne n’a encore été appelé."),
    )


def _attendance(record: SessionRecord, entry: CallListEntry) -> dict[str, Cell]:
    intern, standing = record.interns[entry.intern_id], record.state.standing(entry.intern_id)
    placed = record.state.placed.get(entry.intern_id)
    post = record.posts[placed.post_id] if placed is not None and placed.post_id is not None else None
    return {
        "position": Cell(entry.position),
        "name": Cell(intern.full_name),
        "phase": Cell(f"{intern.phase.short_label}\u00a0{intern.phase_position}"),
        "key": Cell(entry.key_shown),
        "presence": Cell(_presence(entry, standing, placed)),
        "result": Cell(standing.label),
        "number": Cell(post.imotep_number if post else ""),
    }


def _presence(entry: CallListEntry, standing: Standing, placed: ChoiceEvent | None) -> str:
    """Who was there. Of a withdrawal, which may come before the turn or after it, nothing is said."""
    if standing is Standing.ABSENT or (placed is not None and placed.chosen_by == BY_WISHES):
        return translate("SessionPrints", "absence")
    if standing is Standing.WITHDRAWN:
        return "–"
    proxy = placed.chosen_by if placed is not None else entry.proxy
    if proxy:
        return translate("SessionPrints", "procuration : {proxy}").format(proxy=proxy)
    return translate("SessionPrints", "en personne")


def left_table(record: SessionRecord) -> Table:
    """Seats offered, taken and left, by internship type in the order of the rules."""
    order = list(record.types)
    codes = dict.fromkeys(post.internship_type for post in record.posts.values() if post.id in record.seats)
    entries = []
    for code in sorted(codes, key=lambda code: order.index(code) if code in order else len(order)):
        posts = [post.id for post in record.posts.values() if post.internship_type == code and post.id in record.seats]
        entries.append(_left_entry(record, record.type_label(code), posts))
    total = _left_entry(record, translate("SessionPrints", "Total"), list(record.seats), is_total=True)
    return Table(
        translate("SessionPrints", "Places restantes"),
        (
            Column("type", translate("Lists", "Type de stage"), weight=2.0),
            Column("offered", translate("SessionPrints", "Offertes"), ColumnType.INTEGER, chars=9),
            Column("taken", translate("SessionPrints", "Prises"), ColumnType.INTEGER, chars=9),
            Column("left", translate("SessionPrints", "Non prises"), ColumnType.INTEGER, chars=10),
            Column("posts", translate("SessionPrints", "Où"), weight=1.2),
        ),
        (Group(entries=(*entries, total) if entries else ()),),
        title=translate("SessionPrints", "Places restantes par type de stage"),
        empty=translate("SessionPrints", "La séance n’offre aucun poste."),
        is_whole=True,
        notes=(
            translate("SessionPrints", "Places libres au début de la séance, prises dans sa capacité, et restantes."),
        )
        if entries
        else (),
    )


def _left_entry(record: SessionRecord, label: str, posts: list[int], *, is_total: bool = False) -> Entry:
    offered = sum(record.seats[post] for post in posts)
    left = [record.state.seats[post] for post in posts]
    where = counted(
        sum(seats > 0 for seats in left),
        translate("SessionPrints", "sur {n} poste"),
        translate("SessionPrints", "sur {n} postes"),
    )
    emphasis = Emphasis.STRONG if is_total else Emphasis.PLAIN
    return Entry(
        {
            "type": Cell(label, emphasis=emphasis),
            "offered": Cell(offered, emphasis=emphasis),
            "taken": Cell(offered - sum(left), emphasis=emphasis),
            "left": Cell(sum(left), emphasis=emphasis),
            "posts": Cell(where if sum(left) else "", emphasis=emphasis),
        }
    )


def _position() -> Column:
    heading = translate("SessionPrints", "N°")
    return Column("position", heading, ColumnType.INTEGER, chars=5, discloses=Disclosure.CALL)


def _name() -> Column:
    heading = translate("SessionPrints", "Interne")
    return Column("name", heading, weight=1.6, discloses=Disclosure.NAME, emphasis=Emphasis.STRONG)


def _shown(columns: tuple[Column, ...], level: PrintLevel) -> tuple[Column, ...]:
    return tuple(column for column in columns if may_show(column.discloses, level))


def _only(keys: set[str], cells: Mapping[str, Cell]) -> dict[str, Cell]:
    return {key: cell for key, cell in cells.items() if key in keys}
