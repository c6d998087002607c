"""Colours of the two themes; one place, so that contrast can be tested."""

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Theme:
    """Colours by role. Text on any surface keeps a contrast of at least 4.5:1 (tested)."""

    name: str
    page: QColor
    card: QColor
    raised: QColor
    separator: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    error: QColor
    warning: QColor
    good: QColor
    error_surface: QColor
    good_surface: QColor


LIGHT = Theme(
    name="light",
    page=QColor("#F4F6F6"),
    card=QColor("#FFFFFF"),
    raised=QColor("#EAF0F0"),
    separator=QColor("#D3DBDC"),
    text=QColor("#17242A"),
    muted=QColor("#52626A"),
    accent=QColor("#0F6B74"),
    on_accent=QColor("#FFFFFF"),
    selection=QColor("#CFE6E8"),
    error=QColor("#B3261E"),
    warning=QColor("#8A5A00"),
    good=QColor("#1B6E3C"),
    error_surface=QColor("#FBE9E7"),
    good_surface=QColor("#E3F2E8"),
)

DARK = Theme(
    name="dark",
    page=QColor("#12191C"),
    card=QColor("#1A2327"),
    raised=QColor("#243036"),
    separator=QColor("#35434A"),
    text=QColor("#E6EDEE"),
    muted=QColor("#A3B3B8"),
    accent=QColor("#5FC1CB"),
    on_accent=QColor("#06282C"),
    selection=QColor("#1F4A50"),
    error=QColor("#FF9A91"),
    warning=QColor("#F2B84B"),
    good=QColor("#7CCB98"),
    error_surface=QColor("#3B2220"),
    good_surface=QColor("#1C3427"),
)


_current = LIGHT


def current_theme() -> Theme:
    """The theme in use."""
    return _current


def use_theme(theme: Theme) -> None:
    """Make ``theme`` the one that icons, delegates and pages draw with."""
    global _current  # noqa: PLW0603 - one theme per process, like the application itself
    _current = theme
