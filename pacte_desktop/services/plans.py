"""Plans as files: the demonstration plan, and where it lives on this machine."""

from pathlib import Path

from pacte_desktop.services.demo import demo_contents
from pacte_desktop.services.folders import user_folder
from pacte_desktop.store.opening import create_plan

SUFFIX = ".pacte"


def create_demo(path: Path) -> None:
    """Write the demonstration plan at ``path``. Raises :class:`KnownError` when the file exists."""
    create_plan(path, demo_contents())


def ensure_demo(folder: Path | None = None) -> Path:
    """Path of the user's demonstration plan, written first when it is not there."""
    path = (folder or user_folder()) / f"demo-centre-val-de-loire{SUFFIX}"
    if not path.exists():
        create_demo(path)
    return path
