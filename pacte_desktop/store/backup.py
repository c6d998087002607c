"""Copies of a plan that can be trusted: made by SQLite itself, opened and checked before they count.

A plain file copy of a live database can be empty or stale (its write-ahead log stays behind), so copies are made
with ``VACUUM INTO`` and a file is only replaced together with its log. Old backups go when a new one is there.
"""

import errno
import logging
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.store.backup_thinning import Backup, backup_name, backups_among, surplus
from pacte_desktop.store.connection import damaged, explain
from pacte_desktop.store.header import check_is_plan

logger = logging.getLogger(__name__)

_SIDE_FILES = ("-wal", "-journal", "-shm")
_FULL = (errno.ENOSPC, errno.EDQUOT)
_STEPS_OF_SQLITE = 10_000
"""Between two looks at the watch: some milliseconds."""


def backup_folder(path: Path) -> Path:
    """Folder that holds the backups of the plan at ``path``."""
    return path.with_suffix(".sauvegardes")


def keep(path: Path, reason: str, held: sqlite3.Connection | None = None, watch: Watch | None = None) -> Path:
    """Keep a checked copy of the plan in its backup folder; returns the copy. The rest: see :func:`copy_of`.

    Then older ones go, as :func:`backup_thinning.surplus` says. One that cannot be removed stays; the log says so.
    """
    folder = backup_folder(path)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise KnownError(
            translate("Store", "Le dossier de sauvegarde « {folder} » ne peut pas être créé ({reason}).").format(
                folder=folder, reason=error.strerror or error
            ),
            translate("Store", "Vérifiez vos droits ; le plan n’a pas été modifié."),
        ) from error
    now = _now()
    target = folder / backup_name(path.stem, now, reason, path.suffix)
    copy_of(path, target, held, watch)
    _thin(path, target, now, watch or Watch())
    return target


def _now() -> datetime:
    return datetime.now(UTC)


def _thin(path: Path, newest: Path, now: datetime, watch: Watch) -> None:
    """Remove what the backup folder of the plan has too much. ``newest`` stays, whatever its date.

    It stands for no other either: an import that is stopped takes it back. A backup that was opened as a plan since is
    somebody's plan now, and no backup any more.
    """

    @cache
    def is_sound(backup: Backup) -> bool:
        return not watch.cancelled() and _is_sound(newest.with_name(backup.name))

    try:
        names = [file.name for file in newest.parent.iterdir() if file.is_file() and not file.is_symlink()]
        found = [backup for backup in backups_among(names, path.stem, path.suffix) if backup.name != newest.name]
        older = [backup for backup in found if not _was_opened(newest.with_name(backup.name))]
    except OSError as error:
        logger.warning("the backup folder could not be thinned: %s", error)
        return
    for backup in surplus(older, now, is_sound):
        try:
            newest.with_name(backup.name).unlink(missing_ok=True)
        except OSError as error:  # A scanner or a viewer holds it; the next backup tries again.
            logger.warning("an old backup could not be removed: %s", error)


def _was_opened(file: Path) -> bool:
    """True when the header asks for a write-ahead log: ``VACUUM INTO`` never does, opening a plan to write always."""
    with file.open("rb") as opened:
        return opened.read(20)[18:] == b"\x02\x02"


def _is_sound(file: Path) -> bool:
    """True when the file is a plan and SQLite finds nothing broken. It leaves nothing beside it."""
    found: object
    try:
        check_is_plan(file)
        with closing(sqlite3.connect(file.resolve().as_uri() + "?mode=ro&immutable=1", uri=True)) as copy:
            (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    except (KnownError, sqlite3.Error, UnicodeDecodeError) as error:
        found = error
    if found != "ok":
        logger.warning("the backup %s is damaged: %s", file, found)
    return found == "ok"


def copy_of(path: Path, target: Path, held: sqlite3.Connection | None = None, watch: Watch | None = None) -> None:
    """Write a whole, checked copy of the plan at ``target`` (replaced if it is there).

    ``held``: the connection that has the plan open, when this program does; its lock keeps every other one out.
    Raises :class:`CancelledError` when ``watch`` asks to stop, and :class:`KnownError` when the plan cannot be read or
    the copy cannot be written, as on a full disk; what was at ``target`` stays then.
    """
    watch = watch or Watch()
    temporary = target.with_name(target.name + ".partial")
    try:
        temporary.unlink(missing_ok=True)
        if held is not None:
            with _stoppable(held, watch):
                held.execute("VACUUM INTO ?", (str(temporary),))
        else:
            with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as source, _stoppable(source, watch):
                source.execute("VACUUM INTO ?", (str(temporary),))
        with closing(sqlite3.connect(temporary)) as copy, _stoppable(copy, watch):
            if copy.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                raise damaged(path)
        shutil.copymode(path, temporary)
        _sync(temporary)
        temporary.replace(target)
    except sqlite3.Error as error:
        raise explain(error, path) from error
    except OSError as error:
        raise explain(_as_sqlite_tells(error), target) from error
    finally:
        temporary.unlink(missing_ok=True)


def _as_sqlite_tells(error: OSError) -> sqlite3.Error:
    """What the system refuses after SQLite has written: the same sentences are due."""
    told = sqlite3.OperationalError(error.strerror or str(error))
    told.sqlite_errorcode = sqlite3.SQLITE_FULL if error.errno in _FULL else sqlite3.SQLITE_IOERR
    return told


@contextmanager
def _stoppable(connection: sqlite3.Connection, watch: Watch) -> Iterator[None]:
    """Break off what SQLite does as soon as the watch asks to stop."""
    connection.set_progress_handler(watch.cancelled, _STEPS_OF_SQLITE)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT and watch.cancelled():
            raise CancelledError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def swap(new: Path, path: Path) -> None:
    """Put ``new`` in the place of the plan and move the logs of the old file away first, so that none is replayed."""
    for suffix in _SIDE_FILES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    new.replace(path)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
