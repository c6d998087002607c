"""The log of the program: what went wrong, in files of the user's own log folder. No names, no contents of a plan."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_SIZE_BYTES = 1_000_000
_FILES = 10


def log_folder() -> Path:
    """Folder of the log files; made when it is missing."""
    from platformdirs import user_log_path

    return user_log_path("PacteDesktop", appauthor=False, ensure_exists=True)


def keep_log() -> None:
    """Write warnings and errors to rotating files from now on; without a folder to write in, to standard error."""
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        handler: logging.Handler = RotatingFileHandler(
            log_folder() / "pacte-desktop.log", maxBytes=_SIZE_BYTES, backupCount=_FILES - 1, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(form)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
