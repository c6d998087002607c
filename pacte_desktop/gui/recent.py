"""The plans used before, newest first, kept with the settings of the program."""

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "recent_plans"
_MOST = 8


def _kept() -> list[Path]:
    value = QSettings().value(_KEY, [])
    names = [value] if isinstance(value, str) else value  # One entry comes back as a bare string.
    return [Path(name) for name in names] if isinstance(names, list) else []


def remember_plan(path: Path) -> None:
    """Put a plan first."""
    resolved = path.resolve()
    others = [kept for kept in _kept() if kept != resolved]
    QSettings().setValue(_KEY, [str(kept) for kept in [resolved, *others][:_MOST]])


def recent_plans(without: Path | None = None) -> list[Path]:
    """Plans used before, newest first; those that cannot be reached now are listed too."""
    hidden = without.resolve() if without else None
    return [path for path in _kept() if path != hidden]


def last_plan() -> Path | None:
    """The plan used last, when it is still there."""
    return next((path for path in _kept()[:1] if path.is_file()), None)
