"""A plan open on this machine: one file, one connection, one writer.

Every edit is one transaction with a name; it is in the file when :meth:`PlanFile.write` returns. Threads take turns:
whoever reads or writes has the connection alone until the end of the block.
"""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Any

from sqlalchemy import Engine, func, insert, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.store import backup, connection, journal
from pacte_desktop.store.schema import Base, JournalChangeRow, JournalOperationRow
from pacte_desktop.store.soundness import UnreadableError

DONE, UNDONE, DISCARDED, SEALED = "DONE", "UNDONE", "DISCARDED", "SEALED"
_STEP = func.max(JournalOperationRow.id)
_IN_FORCE = select(_STEP).where(JournalOperationRow.state.in_((DONE, SEALED)))
_NEWEST = select(select(_STEP).scalar_subquery(), _IN_FORCE.scalar_subquery())
"""Asked at every turn of a choice session, hence put together once."""
_JOURNALED_TOGETHER = 500
"""Changes that the journal takes between two looks at the watch."""


@dataclass(frozen=True, slots=True)
class Step:
    """One named step of the history. ``at`` is UTC. ``is_sealed``: signed since, no undo reaches it."""

    id: int
    at: datetime
    author: str
    label: str
    is_undone: bool
    is_sealed: bool = False


class Writing:
    """A transaction under way: its session, the name of its step, and after the end its :class:`Changes`."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.label = ""
        self.facts: dict[str, Any] = {}
        self.changes = Changes()
        self.is_sealed = False

    def name(self, label: str, **facts: Any) -> None:
        """Name the step: a French source text with named places, and what to fill them with."""
        self.label, self.facts = label, facts

    def seal(self) -> None:
        """Neither this step nor any before it can be undone: what was signed stays as it was signed."""
        self.is_sealed = True


class PlanFile:
    """An open plan. Use :func:`pacte_desktop.store.opening.open_plan` to get one."""

    def __init__(self, path: Path, engine: Engine, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._engine = engine
        self._turn = RLock()  # Whoever holds it waits for no other thread.

    def close(self) -> None:
        """Give the file back; the write-ahead log is folded into it. Waits for a thread that reads or writes."""
        with self._turn:
            self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Session to read with; what it would change is thrown away.

        Raises :class:`KnownError` when the file cannot be read or a value in it means nothing.
        """
        try:
            with self._turn, Session(self._engine) as session:
                yield session
        except (SQLAlchemyError, UnreadableError) as error:
            raise connection.explain(error, self.path) from error

    @contextmanager
    def write(self, watch: Watch | None = None) -> Iterator[Writing]:
        """One transaction, to be given a name with :meth:`Writing.name` before it ends.

        It is committed, with its journal, when the block ends; any exception rolls everything back, and so does a
        ``watch`` that asks to stop. Raises :class:`KnownError` when the file is read-only or cannot be written.
        """
        self._check_writable()
        try:
            with self._turn, Session(self._engine, expire_on_commit=False) as session, session.begin():
                _check_references_at_the_end(session)
                recorder = journal.Recorder(session)
                writing = Writing(session)
                yield writing
                session.flush()
                if recorder.changes:
                    self._record(session, recorder.changes, writing, watch or Watch())
                    pairs = [(change.table_name, change.row_id) for change in recorder.changes]
                    writing.changes = Changes.of(_render(writing.label, writing.facts), pairs)
        except (KnownError, CancelledError):
            raise
        except Exception as error:
            raise connection.explain(error, self.path) from error

    def _check_writable(self) -> None:
        if self.read_only:
            raise KnownError(
                translate("Store", "Ce plan est ouvert en lecture seule : rien ne peut y être modifié."),
                translate("Store", "Copiez le fichier dans un dossier où vous pouvez écrire, puis ouvrez la copie."),
            )

    def _record(self, session: Session, changes: list[journal.RowChange], writing: Writing, watch: Watch) -> None:
        session.execute(update(JournalOperationRow).where(JournalOperationRow.state == UNDONE).values(state=DISCARDED))
        if writing.is_sealed:
            session.execute(update(JournalOperationRow).where(JournalOperationRow.state == DONE).values(state=SEALED))
        operation = JournalOperationRow(
            at=datetime.now(UTC).replace(tzinfo=None),
            author=current_author(),
            label=writing.label,
            facts=writing.facts,
            state=SEALED if writing.is_sealed else DONE,
        )
        session.add(operation)
        session.flush()
        words = translate("Store", "Écriture de l’historique")
        table = Base.metadata.tables[JournalChangeRow.__tablename__]  # Rows of the ORM would cost twice the time.
        for done in range(0, len(changes), _JOURNALED_TOGETHER):
            watch.step(words, done, len(changes))
            session.execute(
                insert(table),
                [
                    {
                        "operation_id": operation.id,
                        "table_name": change.table_name,
                        "row_id": change.row_id,
                        "before": change.before,
                        "after": change.after,
                    }
                    for change in changes[done : done + _JOURNALED_TOGETHER]
                ],
            )
        watch.step(words, len(changes), len(changes))

    def keep_copy(self, reason: str, watch: Watch | None = None) -> Path:
        """Keep a checked copy of the plan as it is now in its backup folder; returns the copy.

        Raises :class:`KnownError` when the plan is read-only, or the copy cannot be written, and
        :class:`CancelledError` when ``watch`` asks to stop; there is no copy then.
        """
        self._check_writable()
        with self._turn:
            held = self._engine.raw_connection()
            try:
                driver: Any = held.driver_connection
                return backup.keep(self.path, reason, driver, watch)
            finally:
                held.close()

    def history(self, limit: int = 200) -> list[Step]:
        """Steps that are in force or can be redone, newest first."""
        query = (
            select(JournalOperationRow)
            .where(JournalOperationRow.state != DISCARDED)
            .order_by(JournalOperationRow.id.desc())
            .limit(limit)
        )
        with self.read() as session:
            return [_step(row) for row in session.scalars(query)]

    def undo(self) -> Changes:
        """Take back the newest step. Empty :class:`Changes` when there is none."""
        return self._travel(DONE, UNDONE, JournalOperationRow.id.desc(), journal.apply_reverse)

    def redo(self) -> Changes:
        """Do the last undone step again. Empty :class:`Changes` when there is none."""
        return self._travel(UNDONE, DONE, JournalOperationRow.id.asc(), journal.apply_forward)

    def _travel(self, state: str, new_state: str, order: Any, apply: Any) -> Changes:
        self._check_writable()
        newest = select(JournalOperationRow).where(JournalOperationRow.state == state).order_by(order).limit(1)
        try:
            with self._turn, Session(self._engine) as session, session.begin():
                operation = session.scalar(newest)
                if operation is None:
                    return Changes()
                changes = session.scalars(
                    select(JournalChangeRow)
                    .where(JournalChangeRow.operation_id == operation.id)
                    .order_by(JournalChangeRow.id)
                ).all()
                _check_references_at_the_end(session)
                pairs = apply(session.connection(), changes)
                operation.state = new_state
                return Changes.of(_step(operation).label, pairs)
        except KnownError:
            raise
        except Exception as error:
            raise connection.explain(error, self.path) from error

    def next_undo(self) -> str | None:
        """Name of the step that *Annuler* would take back."""
        return self._label_of(DONE, JournalOperationRow.id.desc())

    def next_redo(self) -> str | None:
        """Name of the step that *Rétablir* would do again."""
        return self._label_of(UNDONE, JournalOperationRow.id.asc())

    def _label_of(self, state: str, order: Any) -> str | None:
        query = select(JournalOperationRow).where(JournalOperationRow.state == state).order_by(order).limit(1)
        with self.read() as session:
            operation = session.scalar(query)
            return _step(operation).label if operation else None

    def last_saved(self) -> datetime | None:
        """When the newest step was written (UTC)."""
        with self.read() as session:
            return session.scalar(select(JournalOperationRow.at).order_by(JournalOperationRow.id.desc()).limit(1))


def newest_steps(session: Session) -> tuple[int, int]:
    """Ids of the newest step and of the newest one in force, 0 for none: as long as they are the same, nothing that
    steps edit has changed."""
    newest, in_force = session.execute(_NEWEST).one()
    return newest or 0, in_force or 0


def step_before(session: Session, step_id: int) -> int:
    """Id of the newest step in force that was made before this one, 0 for none."""
    return session.scalar(_IN_FORCE.where(JournalOperationRow.id < step_id)) or 0


def rows_of_step(session: Session, step_id: int) -> dict[str, frozenset[int]]:
    """Ids of the rows that a step changed, by table name."""
    row = JournalChangeRow
    pairs = session.execute(select(row.table_name, row.row_id).where(row.operation_id == step_id))
    return dict(Changes.of("", ((table, row_id) for table, row_id in pairs)).ids)


def _check_references_at_the_end(session: Session) -> None:
    """Rows are written in the order of the edits and of the journal, which is not that of the foreign keys."""
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys=ON")


def current_author() -> str:
    """Name of the account that works here, for the record."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # An account without a name, as in some containers.
        return translate("Store", "compte sans nom")


def _render(label: str, facts: dict[str, Any]) -> str:
    try:
        return translate("History", label).format(**facts)
    except (LookupError, ValueError, TypeError, AttributeError):  # A wrong name must not hide the history.
        return label


def _step(row: JournalOperationRow) -> Step:
    label = _render(row.label, row.facts)
    return Step(row.id, row.at, row.author, label, row.state == UNDONE, row.state == SEALED)
