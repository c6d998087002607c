"""Where the read-only files that come with the program lie: ``resources/`` and ``maps/``."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "shipped"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent

RESOURCES = _ROOT / "resources"
MAPS = _ROOT / "maps"
GUIDE = _ROOT / "docs" / "guide"
