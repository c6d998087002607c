"""Folders of this user on this machine. ``PACTE_FOLDER`` in the environment puts them all in one place (a USB key)."""

import os
from contextlib import suppress
from pathlib import Path

from pacte_desktop.own_folder import own_folder


def user_folder() -> Path:
    """Folder of the user's plans; made when it is missing."""
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def networks_folder() -> Path:
    """Folder of the networks that all plans share; made when it is missing."""
    folder = own_folder() / "networks"
    with suppress(OSError):  # Whoever only reads finds no network; whoever writes is told why.
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def matrices_folder() -> Path:
    """Folder of the matrices of minutes that all plans share; made when it is missing."""
    folder = own_folder() / "matrices"
    with suppress(OSError):  # Whoever only reads finds no matrix; whoever writes is told why.
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def cache_folder() -> Path:
    """Folder of what can be made again at any time; it may not be there yet."""
    own = os.environ.get("PACTE_FOLDER")
    if own:
        return Path(own) / "cache"
    from platformdirs import user_cache_path

    return user_cache_path("PacteDesktop", appauthor=False)
