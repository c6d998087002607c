"""The value of a spreadsheet cell as text, the same in every language of the spreadsheet."""

import math
from datetime import date, datetime, time, timedelta
from decimal import Decimal

TRUE, FALSE = "VRAI", "FAUX"
_FIGURES = 15  # What a spreadsheet keeps of a number.
_HALF_SECOND = timedelta(milliseconds=500)


def cell_text(value: object) -> str:
    """Text of a value: numbers with a point and no needless zero, dates ISO, times « 08:30 », « VRAI » and « FAUX ».

    >>> [cell_text(value) for value in (1234.0, 0.1 + 0.2, 1e-07, True, "01001", None)]
    ['1234', '0.3', '0.0000001', 'VRAI', '01001', '']
    >>> cell_text(datetime(2026, 11, 2)), cell_text(datetime(2026, 11, 2, 8, 29, 59, 999000)), cell_text(time(8, 30))
    ('2026-11-02', '2026-11-02T08:30:00', '08:30')
    """
    if type(value) is float:  # Most cells by far.
        return _number(value)
    match value:
        case str():
            text = value
        case bool():
            text = TRUE if value else FALSE
        case int() | float():
            text = _number(value)
        case datetime():
            whole = (value + _HALF_SECOND).replace(microsecond=0)
            text = whole.isoformat() if whole.time() != time() else whole.date().isoformat()
        case date():
            text = value.isoformat()
        case time():
            text = _duration(timedelta(hours=value.hour, minutes=value.minute, seconds=value.second))
        case timedelta():
            text = _duration(value)
        case _:
            text = ""
    return text


def _number(value: float) -> str:
    if not math.isfinite(value):
        return ""
    shortest = repr(value).removesuffix(".0")
    if len(shortest) <= _FIGURES and "e" not in shortest:  # Nearly always; the rest is exact and slow.
        return shortest.removeprefix("-") if value == 0 else shortest
    return format(Decimal(f"{value:.{_FIGURES}g}").normalize(), "f")


def _duration(value: timedelta) -> str:
    """Hours (a day has 24, two have 48) and minutes, with seconds where there are some."""
    seconds = round(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    text = f"{sign}{hours:02}:{minutes:02}"
    return f"{text}:{left:02}" if left else text
