"""Tables for French spreadsheets: CSV with « ; », UTF-8 with a mark at its head, decimal comma, one table a file."""

import csv
import io
import math
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from pacte_desktop.documents.escaping import without_controls

_FORMULA = frozenset("=+-@")
_DECIMALS = 3  # A commune at 30,004 minutes is beyond 30, in a spreadsheet as on the screen.


def cell_text(value: Any) -> str:
    """A cell as a French spreadsheet reads it: numbers plain with a decimal comma, days as « 02/11/2026 », None empty.

    No text of it runs as a formula.

    >>> [cell_text(value) for value in (12.34, -3, None, "=1+1", "Vatan", date(2026, 11, 2), True)]
    ['12,34', '-3', '', "'=1+1", 'Vatan', '02/11/2026', 'VRAI']
    """
    match value:
        case None:
            words = ""
        case bool():
            words = "VRAI" if value else "FAUX"
        case int():
            words = str(value)
        case float():
            words = _number(value) if math.isfinite(value) else ""
        case datetime():
            words = f"{value:%d/%m/%Y %H:%M}"
        case date():
            words = f"{value:%d/%m/%Y}"
        case _:
            text = without_controls(str(value)).strip()
            words = f"'{text}" if _runs(text) else text
    return words


def _number(value: float) -> str:
    words = f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".").replace(".", ",")
    return "0" if words == "-0" else words


def _runs(text: str) -> bool:
    """True when its first visible sign begins a formula, also the wide one of East Asian keyboards (« ＝ »)."""
    first = next((sign for sign in text if unicodedata.category(sign) not in {"Cf", "Zs"}), "")
    return unicodedata.normalize("NFKC", first) in _FORMULA


def csv_bytes(rows: Iterable[Sequence[Any]]) -> bytes:
    """The rows as a file."""
    text = io.StringIO()
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerows([cell_text(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")
