"""The journal: what each operation changed, row by row, so that it can be undone after a restart.

Changes are read from the session at flush time; whoever edits never writes the journal by hand. Undo and redo put
rows back through the same columns and refuse when a row is no longer what the journal says.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, event, insert, inspect, select, update
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.sql import sqltypes

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.store.schema import Base, Edited, JournalChangeRow

Columns = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """Columns of one row before and after; None where it did not exist. Values are JSON values."""

    table_name: str
    row_id: int
    before: Columns | None
    after: Columns | None


@dataclass(slots=True)
class Recorder:
    """Collects the row changes of one session, in the order in which they were flushed."""

    session: Session
    changes: list[RowChange] = field(default_factory=list)
    _pending: list[tuple[Any, Columns | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        event.listen(self.session, "before_flush", self._before_flush)
        event.listen(self.session, "after_flush_postexec", self._after_flush)
        event.listen(self.session, "do_orm_execute", self._before_execute)

    def _before_execute(self, state: ORMExecuteState) -> None:
        """Statements on many rows pass by the flush: nothing would be journaled and no version would grow."""
        bulk = state.is_insert or state.is_update or state.is_delete
        if bulk and state.bind_mapper is not None and issubclass(state.bind_mapper.class_, Edited):
            raise TypeError(f"edit the rows of {state.bind_mapper.class_.__name__} one by one")

    def _before_flush(self, session: Session, _context: UOWTransaction, _instances: object) -> None:
        edited = [row for row in (*session.dirty, *session.deleted) if isinstance(row, Edited)]
        self._pending = [
            (row, _columns_before(row)) for row in edited if session.is_modified(row) or row in session.deleted
        ]
        self._pending += [(row, None) for row in session.new if isinstance(row, Edited)]

    def _after_flush(self, session: Session, _context: UOWTransaction) -> None:
        for row, before in self._pending:
            alive = row in session
            after = _columns(row) if alive else None
            identifier = after["id"] if after else before["id"] if before else 0
            self.changes.append(RowChange(row.__tablename__, identifier, before, after))
        self._pending = []


def _to_json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _columns(row: Any) -> Columns:
    return {name: _to_json(getattr(row, name)) for name in row.__table__.columns.keys()}  # noqa: SIM118


def _columns_before(row: Any) -> Columns:
    """Columns as they are in the file, whatever was set since."""
    state = inspect(row)
    columns = {}
    for name in row.__table__.columns.keys():  # noqa: SIM118
        history = state.attrs[name].history
        columns[name] = _to_json(history.deleted[0] if history.deleted else getattr(row, name))
    return columns


def _from_json(table: Table, columns: Columns) -> Columns:
    """Python values for the columns of ``table``."""

    def value(name: str) -> Any:
        raw = columns[name]
        if raw is None:
            return None
        kind = table.columns[name].type
        if isinstance(kind, sqltypes.DateTime):
            return datetime.fromisoformat(raw)
        return date.fromisoformat(raw) if isinstance(kind, sqltypes.Date) else raw

    return {name: value(name) for name in columns}


def apply_reverse(connection: Connection, changes: Iterable[JournalChangeRow]) -> list[tuple[str, int]]:
    """Put every row back as it was before; newest change first. Returns the ``(kind, id)`` pairs touched."""
    return [_move(connection, change, change.after, change.before) for change in reversed(list(changes))]


def apply_forward(connection: Connection, changes: Iterable[JournalChangeRow]) -> list[tuple[str, int]]:
    """Put every row as it was after; oldest change first. Returns the ``(kind, id)`` pairs touched."""
    return [_move(connection, change, change.before, change.after) for change in changes]


def _move(
    connection: Connection, change: JournalChangeRow, start: Columns | None, end: Columns | None
) -> tuple[str, int]:
    """Bring one row from ``start`` to ``end``; the version always grows, so that a stale edit is noticed."""
    table = Base.metadata.tables[change.table_name]
    found = connection.execute(select(table).where(table.c.id == change.row_id)).mappings().first()
    if not _same(found, start):
        raise KnownError(
            translate("Journal", "Cette étape ne peut plus être annulée : une donnée a changé depuis."),
            translate("Journal", "Corrigez-la directement ; rien n’a été modifié."),
        )
    if end is None:
        connection.execute(delete(table).where(table.c.id == change.row_id))
    elif found is None:
        connection.execute(insert(table).values(_from_json(table, end)))
    else:
        values = _from_json(table, end) | {"version": found["version"] + 1}
        connection.execute(update(table).where(table.c.id == change.row_id).values(values))
    return change.table_name, change.row_id


def _same(found: Any, expected: Columns | None) -> bool:
    if found is None or expected is None:
        return found is None and expected is None
    return all(_to_json(found[name]) == value for name, value in expected.items() if name != "version")
