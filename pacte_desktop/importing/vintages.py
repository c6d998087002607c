"""The date of what a file tells, out of its name, a heading or a title."""

import re

_YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")
_DAY = re.compile(r"(?<!\d)(20[0-4]\d)[-_ ]?(0[1-9]|1[0-2])[-_ ]?(0[1-9]|[12]\d|3[01])(?!\d)")


def vintage_in(text: str) -> str:
    """The day (« 2019-07-03 ») or the only year that a name or a title tells; empty when it tells none or several."""
    days = {"-".join(day.groups()) for day in _DAY.finditer(text)}
    if days:
        return days.pop() if len(days) == 1 else ""
    years = {year.group(1) for year in _YEAR.finditer(text)}
    return years.pop() if len(years) == 1 else ""
