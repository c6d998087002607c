"""How values are written in a cell, in words that the readers of :mod:`cells` take back."""

from datetime import date

from pacte_desktop.domain.incoming import Plain
from pacte_desktop.importing.cells import NO_WORD, YES_WORD


def as_text(value: Plain) -> str:
    """Text as it is; None empty."""
    return "" if value is None else str(value)


def as_number(value: Plain) -> str:
    """A figure with a decimal comma, without loss; None empty."""
    if value is None:
        return ""
    return repr(value).replace(".", ",") if isinstance(value, float) else str(value)


def as_day(value: Plain) -> str:
    """« 31/12/2026 »; None empty."""
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else ""


def as_yes_no(value: Plain) -> str:
    """« oui » or « non »; None empty."""
    return "" if value is None else YES_WORD if value else NO_WORD
