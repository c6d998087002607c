"""Gives every widget the colours of a theme: Qt palette and style sheet."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from pacte_desktop.gui.style_sheet import style_sheet
from pacte_desktop.gui.theme import Theme, use_theme


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give every widget the colours of ``theme``."""
    use_theme(theme)
    application.setPalette(qpalette(theme))
    application.setStyleSheet(style_sheet(theme, application.font().pointSizeF()))


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
