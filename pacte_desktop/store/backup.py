"""Copies of a plan that can be trusted: made by SQLite itself, opened and checked before they count.

A plain file copy of a live database can be empty or stale (its write-ahead log stays behind), so copies are made
with ``VACUUM INTO`` and a file is only replaced together with its log.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.store.connection import damaged, explain

_SIDE_FILES = ("-wal", "-journal", "-shm")
_STEPS_OF_SQLITE = 10_000
"""Between two looks at the watch: some milliseconds."""


def backup_folder(path: Path) -> Path:
    """Folder that holds the backups of the plan at ``path``."""
    return path.with_suffix(".sauvegardes")


def keep(path: Path, reason: str, held: sqlite3.Connection | None = None, watch: Watch | None = None) -> Path:
    """Keep a checked copy of the plan in its backup folder; returns the copy. The rest: see :func:`copy_of`."""
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
    moment = datetime.now(UTC).strftime("%Y-%m-%d_%H%M%S_%f")
    target = folder / f"{path.stem}_{moment}_{reason}{path.suffix}"
    copy_of(path, target, held, watch)
    return target


def copy_of(path: Path, target: Path, held: sqlite3.Connection | None = None, watch: Watch | None = None) -> None:
    """Write a whole, checked copy of the plan at ``target`` (replaced if it is there).

    ``held``: the connection that has the plan open, when this program does; its lock keeps every other one out.
    Raises :class:`CancelledError` when ``watch`` asks to stop; what was at ``target`` stays then.
    """
    watch = watch or Watch()
    temporary = target.with_name(target.name + ".partial")
    temporary.unlink(missing_ok=True)
    try:
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
    finally:
        temporary.unlink(missing_ok=True)


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
