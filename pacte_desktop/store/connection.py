"""One SQLite connection to one plan file, with the settings that keep it whole.

One connection, exclusive lock: a second program is refused at once, and the defects of SQLite releases before 3.51.3
that need two connections cannot occur. Transactions start with BEGIN IMMEDIATE so that a failed migration rolls back
whole (pysqlite would commit before DDL).
"""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.store.schema import APPLICATION_ID, SCHEMA_VERSION

_HEADER = b"SQLite format 3\x00"


def not_a_plan(path: Path) -> KnownError:
    """The sentence for a file that is something else."""
    return KnownError(
        translate("Store", "« {path} » n’est pas un plan Pacte Desktop.").format(path=path),
        translate("Store", "Choisissez un fichier .pacte, ou créez un plan de démonstration."),
    )


def check_is_plan(path: Path) -> None:
    """Read the header of the file. Raises :class:`KnownError` when it is missing, foreign or unreadable."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise KnownError(
            translate("Store", "Le fichier « {path} » n’existe pas.").format(path=path),
            translate("Store", "Vérifiez le chemin, ou créez un plan de démonstration."),
        ) from error
    except IsADirectoryError as error:
        raise not_a_plan(path) from error
    except OSError as error:
        raise KnownError(
            translate("Store", "Le fichier « {path} » ne peut pas être lu ({reason}).").format(
                path=path, reason=error.strerror or error
            ),
            translate("Store", "Vérifiez vos droits sur ce fichier et sur son dossier."),
        ) from error
    if not header.startswith(_HEADER) or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise not_a_plan(path)


def is_writable(path: Path) -> bool:
    """True when both the file and its folder (for the write-ahead log) can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def connect(path: Path, *, read_only: bool = False) -> Engine:
    """Engine that holds the only connection to ``path``. Raises :class:`KnownError` when another program has it."""

    def creator() -> sqlite3.Connection:
        uri = path.resolve().as_uri() + ("?mode=ro&immutable=1" if read_only else "")
        return sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", creator=creator, poolclass=StaticPool)
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "connect")
    def _settings(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in ("foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")
        if not read_only:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def take(engine: Engine, path: Path) -> None:
    """Open the connection, take the lock and check that the file is sound and not newer than this program."""
    try:
        with engine.connect() as connection:
            found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            problems = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
            orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    except Exception as error:
        raise explain(error, path) from error
    if found > SCHEMA_VERSION:
        raise KnownError(
            translate("Store", "« {path} » a été enregistré par une version plus récente de Pacte Desktop.").format(
                path=path
            ),
            translate("Store", "Installez la dernière version ; le fichier n’a pas été modifié."),
        )
    if problems != "ok" or orphans is not None:
        raise damaged(path)


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
    if not isinstance(reason, sqlite3.Error):
        return error
    code = getattr(reason, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return KnownError(
            translate("Store", "« {path} » est déjà ouvert dans un autre programme.").format(path=path),
            translate("Store", "Fermez l’autre fenêtre de Pacte Desktop, puis recommencez."),
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
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
