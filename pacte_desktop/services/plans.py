"""Plans as files: the demonstration plan, and where it lives on this machine."""

from pathlib import Path

from pacte_desktop.services.demo import demo_contents
from pacte_desktop.store.opening import create_plan

SUFFIX = ".pacte"


def create_demo(path: Path) -> None:
    """Write the demonstration plan at ``path``. Raises :class:`KnownError` when the file exists."""
    create_plan(path, demo_contents())


def user_folder() -> Path:
    """Folder of this user's plans on this machine; made when it is missing."""
    from platformdirs import user_data_path

    folder = user_data_path("PacteDesktop", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def ensure_demo(folder: Path | None = None) -> Path:
    """Path of the user's demonstration plan, written first when it is not there."""
    path = (folder or user_folder()) / f"demo-centre-val-de-loire{SUFFIX}"
    if not path.exists():
        create_demo(path)
    return path
