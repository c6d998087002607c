"""Tooltips that show the characters of a text, whatever they look like: Qt takes what resembles HTML for HTML."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

_MOST_CHARS = 1500
_LINE_CHARS = 100  # Longer lines are wrapped, which Qt does of HTML only.


def plain_tooltip(text: str) -> str:
    """``text`` for ``setToolTip``: as it stands, or where it holds a sign of HTML written so that it stays text."""
    shown = text if len(text) <= _MOST_CHARS else f"{text[:_MOST_CHARS]}…"
    if not set("<&") & set(shown) and max(map(len, shown.splitlines() or [""])) <= _LINE_CHARS:
        return shown
    return "<span>{}</span>".format(escape(shown).replace("\n", "<br>"))


def tell_what_is_cut(widget: QWidget, event: QEvent, shown: Callable[[], str], whole: Callable[[], str]) -> bool:
    """Tell the ``whole`` text where less is ``shown``, if ``event`` asks for a tooltip and ``widget`` has no other."""
    if not isinstance(event, QHelpEvent) or widget.toolTip() or shown() == whole():
        return False
    QToolTip.showText(event.globalPos(), plain_tooltip(whole()), widget)
    return True
