"""One SQLite connection to one plan file, with the settings that keep it whole.

One connection, exclusive lock: a second program is refused at once, and the defects of SQLite releases before 3.51.3
that need two connections cannot occur. Transactions start with BEGIN IMMEDIATE so that a failed migration rolls back
whole (pysqlite would commit before DDL).
"""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.store.leftover_log import has_log, in_memory, is_sound_with_log
from pacte_desktop.store.schema import SCHEMA_VERSION
from pacte_desktop.store.soundness import UnreadableError, is_whole


def is_writable(path: Path) -> bool:
    """True when both the file and its folder (for the write-ahead log) can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def connect(path: Path, *, read_only: bool = False) -> Engine:
    """Engine that holds the only connection to ``path``. Raises :class:`KnownError` when another program has it."""

    def creator() -> sqlite3.Connection:
        if read_only and has_log(path):
            return in_memory(path)
        uri = path.resolve().as_uri() + ("?mode=ro&immutable=1" if read_only else "")
        return sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None, check_same_thread=False)

    # The log quotes what SQLAlchemy says of an unexpected error: names and situations are no part of it.
    engine = create_engine("sqlite://", creator=creator, poolclass=StaticPool, hide_parameters=True)
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "connect")
    def _settings(connection: sqlite3.Connection, _record: object) -> None:
        try:
            _set(connection, read_only=read_only)
        except BaseException:
            connection.close()  # The pool does not know it yet and would leave it, with its lock, to the collector.
            raise

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _set(connection: sqlite3.Connection, *, read_only: bool) -> None:
    for pragma in ("foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
    if not read_only:
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")


def check_log(path: Path) -> None:
    """Raise :class:`KnownError` when a log lies beside the file and the two together are not a whole plan.

    Called before :func:`connect`, whose closing would fold the log into the file.
    """
    if not has_log(path):
        return
    try:
        if not is_sound_with_log(path):
            raise damaged(path)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise _explain_opening(error, path) from error


def take(engine: Engine, path: Path) -> None:
    """Open the connection, take the lock and check that the file is whole and not newer than this program."""
    try:
        with engine.connect() as connection:
            found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            whole = found > SCHEMA_VERSION or is_whole(connection, found)
    except (DBAPIError, UnicodeDecodeError) as error:
        raise _explain_opening(error, path) from error
    if found > SCHEMA_VERSION:
        raise newer(path)
    if not whole:
        raise damaged(path)


def _explain_opening(error: BaseException, path: Path) -> KnownError:
    """What SQLite refuses before the first edit is the file's fault; its own messages may quote broken text."""
    told = explain(error, path)
    return told if isinstance(told, KnownError) else damaged(path)


def newer(path: Path) -> KnownError:
    """The sentence for a file whose schema this program does not know yet."""
    return KnownError(
        translate("Store", "« {path} » a été enregistré par une version plus récente de Pacte Desktop.").format(
            path=path
        ),
        translate("Store", "Installez la dernière version ; le fichier n’a pas été modifié."),
    )


def damaged(path: Path) -> KnownError:
    """The sentence for a file that SQLite finds broken."""
    return KnownError(
        translate("Store", "Le fichier « {path} » est abîmé ; il n’a pas été modifié.").format(path=path),
        translate("Store", "Reprenez la dernière sauvegarde, dans le dossier « {folder} ».").format(
            folder=path.with_suffix(".sauvegardes")
        ),
    )


def explain(error: BaseException, path: Path) -> BaseException:
    """A :class:`KnownError` for what the world did (lock, disk, damage); anything else comes back as it is."""
    reason = getattr(error, "orig", error)
    if not isinstance(reason, sqlite3.Error | UnreadableError):
        return error
    code = getattr(reason, "sqlite_errorcode", 0) & 0xFF
    # Without a code it is Python that could not make text of the bytes.
    undecodable = isinstance(reason, sqlite3.OperationalError) and not hasattr(reason, "sqlite_errorcode")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return KnownError(
            translate("Store", "« {path} » est déjà ouvert dans un autre programme.").format(path=path),
            translate("Store", "Fermez l’autre fenêtre de Pacte Desktop, puis recommencez."),
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or isinstance(reason, UnreadableError) or undecodable:
        return damaged(path)
    if code == sqlite3.SQLITE_FULL:
        return KnownError(
            translate("Store", "Le disque est plein : la modification n’a pas été enregistrée."),
            translate("Store", "Libérez de la place, puis recommencez ; tout ce qui précède est enregistré."),
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return KnownError(
            translate("Store", "« {path} » ne peut pas être écrit ({reason}).").format(path=path, reason=reason),
            translate("Store", "Vérifiez le disque et vos droits ; tout ce qui précède est enregistré."),
        )
    return error
