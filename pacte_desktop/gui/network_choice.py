"""Which road network a plan uses on this machine, kept for the next time beside the window's other settings."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QSettings


def kept_network(plan: Path) -> Path | None:
    """The network chosen last for the plan; None for none, or when its file is gone."""
    name = QSettings().value(_key(plan), "")
    path = Path(str(name)) if name else None
    return path if path is not None and path.is_file() else None


def keep_network(plan: Path, network: Path | None) -> None:
    """Remember ``network`` for the plan; None: minutes are estimated."""
    if network is None:
        QSettings().remove(_key(plan))
    else:
        QSettings().setValue(_key(plan), str(network))


def _key(plan: Path) -> str:
    return "networks/" + hashlib.sha256(str(plan.resolve()).encode()).hexdigest()[:16]
