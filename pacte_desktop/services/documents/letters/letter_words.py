"""Days, hours, phases and semesters as a letter writes them: in French, whatever language the window speaks."""

from datetime import date, datetime

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.semester import Season, Semester

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_PHASES = {
    Phase.SOCLE: "phase socle",
    Phase.APPROFONDISSEMENT: "phase d’approfondissement",
    Phase.CONSOLIDATION: "phase de consolidation",
}


def day_words(day: date) -> str:
    """A day in words.

    >>> day_words(date(2027, 5, 1)), day_words(date(2026, 10, 5))
    ('1er\\xa0mai 2027', '5\\xa0octobre 2026')
    """
    return f"{'1er' if day.day == 1 else day.day}\u00a0{_MONTHS[day.month - 1]} {day.year}"


def weekday_words(day: date) -> str:
    """A day in words, with that of the week.

    >>> weekday_words(date(2026, 10, 5))
    'lundi 5\\xa0octobre 2026'
    """
    return f"{_DAYS[day.weekday()]} {day_words(day)}"


def hour_words(moment: datetime) -> str:
    """A time of day in words, without minutes on the hour.

    >>> hour_words(datetime(2026, 10, 5, 9, 4)).split(), hour_words(datetime(2026, 10, 5, 14)).split()
    (['9', 'h', '04'], ['14', 'h'])
    """
    return f"{moment.hour}\u00a0h" + (f"\u00a0{moment.minute:02d}" if moment.minute else "")


def phase_words(phase: Phase) -> str:
    """« phase d’approfondissement »."""
    return _PHASES[phase]


def semester_words(semester: Semester) -> str:
    """« hiver 2026-27 » or « été 2027 »."""
    year = semester.start.year
    return f"été {year}" if semester.season is Season.SUMMER else f"hiver {year}-{(year + 1) % 100:02d}"


def number_words(number: int, one: str, many: str) -> str:
    """A number with what it counts.

    >>> number_words(1, "interne", "internes"), number_words(2, "interne", "internes")
    ('1\\xa0interne', '2\\xa0internes')
    """
    return f"{number}\u00a0{many if number > 1 else one}"
