"""The folder of this user's own files. ``PACTE_FOLDER`` in the environment puts it in one place (a USB key)."""

import os
from pathlib import Path


def own_folder() -> Path:
    """Where the user's plans, networks and own tables of sources lie; it may not be there yet."""
    own = os.environ.get("PACTE_FOLDER")
    if own:
        return Path(own)
    from platformdirs import user_data_path

    return user_data_path("PacteDesktop", appauthor=False)
