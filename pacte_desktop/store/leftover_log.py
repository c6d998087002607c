"""The write-ahead log that a stopped program leaves beside a plan: the newest steps are in it.

SQLite folds a log into its file when the file is closed, also one that belongs to another file. So a log is read
before it may be folded, and where nothing can be written it is read from a copy.
"""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path


def log_of(path: Path) -> Path:
    """Where SQLite keeps the log of the file at ``path``."""
    return path.with_name(path.name + "-wal")


def has_log(path: Path) -> bool:
    """True when a log with something in it lies beside the file: it was not closed, or is open elsewhere."""
    log = log_of(path)
    return log.exists() and log.stat().st_size > 0


def is_sound_with_log(path: Path) -> bool:
    """True when the file is whole once its log is read; neither is changed. Raises ``sqlite3.Error`` when locked."""
    index = path.with_name(path.name + "-shm")
    had_index = index.exists()
    # A connection that may not write cannot fold the log when it closes.
    with closing(sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True, timeout=0)) as connection:
        connection.execute("PRAGMA trusted_schema=OFF")
        whole: bool = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        orphans = connection.execute("PRAGMA foreign_key_check").fetchone()
    if not had_index:
        index.unlink(missing_ok=True)
    return whole and orphans is None


def in_memory(path: Path) -> sqlite3.Connection:
    """Connection to a copy in memory of the file and its log. The copies on disk are gone when it returns."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(log_of(path), log_of(copy))
        with closing(sqlite3.connect(copy)) as source:
            source.backup(memory)
    return memory
