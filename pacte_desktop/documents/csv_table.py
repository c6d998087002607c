"""Tables for French spreadsheets: CSV with « ; », UTF-8 with a mark at its head, decimal comma, one table a file."""

import csv
import io
import math
from collections.abc import Iterable, Sequence
from typing import Any

from pacte_desktop.documents.escaping import without_controls

_FORMULA = ("=", "+", "-", "@")
_DECIMALS = 3  # A commune at 30,004 minutes is beyond 30, in a spreadsheet as on the screen.


def cell_text(value: Any) -> str:
    """A cell: numbers plain with a decimal comma, None empty, text that no spreadsheet runs as a formula.

    >>> [cell_text(value) for value in (12.34, -3, None, "=1+1", "Vatan")]
    ['12,34', '-3', '', "'=1+1", 'Vatan']
    """
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, int | float):
        text = without_controls(str(value)).strip()
        return f"'{text}" if text.startswith(_FORMULA) else text
    if math.isnan(value):
        return ""
    return str(value) if isinstance(value, int) else f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".").replace(".", ",")


def csv_bytes(rows: Iterable[Sequence[Any]]) -> bytes:
    """The rows as a file."""
    text = io.StringIO()
    table = csv.writer(text, delimiter=";", lineterminator="\r\n")
    table.writerows([cell_text(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")
