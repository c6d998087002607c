"""The journal: what each operation changed, row by row, so that it can be undone after a restart.

Changes are read from the session at flush time; whoever edits never writes the journal by hand. Undo and redo put
rows back through the same columns and refuse when a row is no longer what the journal says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, bindparam, delete, event, insert, inspect, select, update
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.sql import sqltypes

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.store.schema import Base, Edited, JournalChangeRow

Columns = dict[str, Any]
_MOST_TOGETHER = 500
"""Rows moved by one statement; SQLite takes no more than 32,766 values in one."""


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
    return _move_all(connection, [Move.of(change, change.after, change.before) for change in reversed(list(changes))])


def apply_forward(connection: Connection, changes: Iterable[JournalChangeRow]) -> list[tuple[str, int]]:
    """Put every row as it was after; oldest change first. Returns the ``(kind, id)`` pairs touched."""
    return _move_all(connection, [Move.of(change, change.before, change.after) for change in changes])


class Move(NamedTuple):
    """One row to be brought from ``start`` to ``end``."""

    table_name: str
    row_id: int
    start: Columns | None
    end: Columns | None

    @classmethod
    def of(cls, change: JournalChangeRow, start: Columns | None, end: Columns | None) -> "Move":
        """The move of a change, in either direction."""
        return cls(change.table_name, change.row_id, start, end)


def _move_all(connection: Connection, moves: Sequence[Move]) -> list[tuple[str, int]]:
    """Move rows in their order; neighbours of one table that come, go or change together go in one statement."""
    together: list[Move] = []
    ids: set[int] = set()
    for move in moves:
        alike = bool(together) and _way(together[0]) == _way(move)
        if together and (not alike or move.row_id in ids or len(together) == _MOST_TOGETHER):
            _move(connection, together)
            together, ids = [], set()
        together.append(move)
        ids.add(move.row_id)
    if together:
        _move(connection, together)
    return [(move.table_name, move.row_id) for move in moves]


def _way(move: Move) -> tuple[str, bool, bool]:
    return move.table_name, move.start is None, move.end is None


def _move(connection: Connection, moves: Sequence[Move]) -> None:
    """Bring rows of one table to their end; the version always grows, so that a stale edit is noticed."""
    table = Base.metadata.tables[moves[0].table_name]
    query = select(table).where(table.c.id.in_([move.row_id for move in moves]))
    found = {row["id"]: row for row in connection.execute(query).mappings()}
    if not all(_same(found.get(move.row_id), move.start) for move in moves):
        raise KnownError(
            translate("Journal", "Cette étape ne peut plus être annulée : une donnée a changé depuis."),
            translate("Journal", "Corrigez-la directement ; rien n’a été modifié."),
        )
    named = table.c.id == bindparam("moved_id")
    ends = [(move.row_id, _from_json(table, move.end)) for move in moves if move.end is not None]
    if not ends:
        connection.execute(delete(table).where(named), [{"moved_id": move.row_id} for move in moves])
    elif not found:
        connection.execute(insert(table), [values for _, values in ends])
    else:
        connection.execute(
            update(table).where(named),
            [values | {"moved_id": row_id, "version": found[row_id]["version"] + 1} for row_id, values in ends],
        )


def _same(found: Any, expected: Columns | None) -> bool:
    if found is None or expected is None:
        return found is None and expected is None
    return all(_to_json(found[name]) == value for name, value in expected.items() if name != "version")
