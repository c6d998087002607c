"""Colours and the style sheet of the two themes; one place, so that contrast can be tested."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


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
    error=QColor("#FF8A80"),
    warning=QColor("#F2B84B"),
    good=QColor("#7CCB98"),
    error_surface=QColor("#3B2220"),
    good_surface=QColor("#1C3427"),
)


def qpalette(theme: Theme) -> QPalette:
    """Qt palette of the theme, so that standard widgets follow it."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.page,
        QPalette.ColorRole.Base: theme.card,
        QPalette.ColorRole.AlternateBase: theme.page,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Mid: theme.separator,
        QPalette.ColorRole.Midlight: theme.separator,
    }
    for role, colour in roles.items():
        palette.setColor(role, colour)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.muted)
    return palette


_current = LIGHT


def current_theme() -> Theme:
    """The theme in use."""
    return _current


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give every widget the colours of ``theme``."""
    global _current  # noqa: PLW0603 - one theme per process, like the application itself
    from pacte_desktop.gui.style_sheet import style_sheet

    _current = theme
    application.setPalette(qpalette(theme))
    application.setStyleSheet(style_sheet(theme))
