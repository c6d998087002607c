"""What one cell means: text, code, figure, day, yes or no; or why it means nothing. Makers of ``Field.read``.

Each maker returns a function of the text of a cell that is not empty; it raises :class:`CellError` with the reason.
"""

import math
import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta

from pacte_desktop.domain.wording import grouped, stated, translate
from pacte_desktop.importing.fields import CellError, Parsed
from pacte_desktop.importing.text_table import comparable, shown

Read = Callable[[str], Parsed]

NAME_LENGTH = 200
CODE_LENGTH = 40
_LONGEST_FIGURE = 60
_ERRORS = re.compile(r"#(?:N/?A|REF!|VALUE!|VALEUR!|NAME\?|NOM\s?\?|DIV/0!|NUL!|NULL!|NUM!|NOMBRE!|SPILL!|CALC!)")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009']+")
_WHOLE = re.compile(r"[+-]?\d{1,15}(?:[.,](?:0{1,2}|0{4,6}))?")  # « 1.000 » may be a thousand: it is refused.
_DECIMAL = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,30})?(?:[eE][+-]?\d{1,3})?")
_ISO_DAY = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?")
_FRENCH_DAY = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: \d{1,2}[:h]\d{2}(?::\d{2})?)?")
_SPOKEN_DAY = re.compile(r"(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})")
_SERIAL_DAY = re.compile(r"[3-7]\d{4}")
_SERIAL_ORIGIN = date(1899, 12, 30)  # Day 0 of spreadsheets for every day after February 1900.
_MONTHS = (
    *("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet"),
    *("aout", "septembre", "octobre", "novembre", "decembre"),
)
_CENTURY_TURN = 70  # « 69 » is 2069, « 70 » is 1970, as spreadsheets read it.
_YES = frozenset({"oui", "o", "x", "1", "vrai", "true", "yes", "y", "v"})
_NO = frozenset({"non", "n", "0", "faux", "false", "no", "f"})
YES_WORD, NO_WORD = "oui", "non"


def cleaned(cell: str) -> Parsed:
    """The text of a cell in NFC, trimmed, with spaces for line breaks and tabs.

    Raises :class:`CellError` for characters that control a terminal or turn the direction of writing, and for
    characters that stand for nothing.
    """
    is_plain = cell.isprintable()  # Then none of its letters is a space of another sort, controls or is invisible.
    value = cell if is_plain else "".join(" " if letter in "\t\n\r\v\f\x85\u2028\u2029" else letter for letter in cell)
    value = unicodedata.normalize("NFC", value)
    if _ERRORS.fullmatch(value.strip()):
        raise CellError(
            translate("ImportCell", "« {cell} » est une erreur de calcul du tableur").format(cell=cell.strip())
        )
    if is_plain:
        return Parsed(value.strip(), "")
    for letter in value:
        if letter in _DIRECTION:
            raise CellError(
                translate("ImportCell", "« {cell} » contient un caractère qui inverse le sens de lecture").format(
                    cell=shown(cell)
                )
            )
        if letter not in _INVISIBLE and unicodedata.category(letter) in ("Cc", "Cs", "Co", "Cn"):
            raise CellError(
                translate("ImportCell", "« {cell} » contient un caractère de contrôle ou inconnu").format(
                    cell=shown(cell)
                )
            )
    plain = "".join(letter for letter in value if letter not in _INVISIBLE).strip()
    note = "" if len(plain) == len(value.strip()) else translate("ImportCell", "caractère invisible retiré")
    return Parsed(plain, note)


def text(most: int = NAME_LENGTH) -> Read:
    """Any text of at most ``most`` letters; HTML and formulas stay the text that they are."""

    def read(cell: str) -> Parsed:
        parsed = cleaned(cell)
        length = len(str(parsed.value))
        if length > most:
            raise CellError(
                translate("ImportCell", "« {cell} » a {n} caractères, plus que les {most} permis").format(
                    cell=shown(cell), n=grouped(length), most=grouped(most)
                )
            )
        return parsed

    return read


def code(most: int = CODE_LENGTH) -> Read:
    """A number or code kept as text, leading zeros included: without needless spaces at its ends, never a figure."""

    def read(cell: str) -> Parsed:
        parsed = text(most)(cell)
        if not str(parsed.value).strip():
            raise CellError(translate("ImportCell", "il n’y a qu’un caractère invisible"))
        return parsed

    return read


def numbered(pattern: str, length: int, what: str, *, zero_back: bool = False) -> Read:
    """A code that ``pattern`` matches, in capitals and without spaces. ``what``: its name, in the user's language.

    ``zero_back``: ``length`` - 1 figures get their leading zero back, with a note.
    """
    known = re.compile(pattern, re.ASCII)

    def read(cell: str) -> Parsed:
        value = _SPACES.sub("", str(cleaned(cell).value)).upper()
        if known.fullmatch(value):
            return Parsed(value)
        if zero_back and value.isascii() and value.isdecimal() and len(value) == length - 1:
            return Parsed("0" + value, zero_note())
        raise CellError(
            translate("ImportCell", "« {cell} » n’est pas un {what} ({n} caractères)").format(
                cell=shown(cell), what=translate("ImportCell", what), n=length
            )
        )

    return read


def zero_note() -> str:
    """What is said of a code whose leading zero a spreadsheet had eaten."""
    return translate("ImportCell", "zéro de tête rendu")


def whole(low: int, high: int) -> Read:
    """A whole number from ``low`` to ``high``, with or without spaces between thousands."""

    def read(cell: str) -> Parsed:
        plain = _figure(cell)
        if not _WHOLE.fullmatch(plain):
            raise CellError(translate("ImportCell", "« {cell} » n’est pas un nombre entier").format(cell=shown(cell)))
        value = int(re.split(r"[.,]", plain)[0])
        if not low <= value <= high:
            raise CellError(
                translate("ImportCell", "{value} n’est pas entre {low} et {high}").format(
                    value=grouped(value), low=grouped(low), high=grouped(high)
                )
            )
        return Parsed(value)

    return read


def decimal(low: float, high: float) -> Read:
    """A finite figure from ``low`` to ``high``, with a decimal comma or point."""

    def read(cell: str) -> Parsed:
        plain = _figure(cell)
        value = float(plain.replace(",", ".")) if _DECIMAL.fullmatch(plain) else math.nan
        if not math.isfinite(value):
            raise CellError(translate("ImportCell", "« {cell} » n’est pas un nombre").format(cell=shown(cell)))
        if not low <= value <= high:
            raise CellError(
                translate("ImportCell", "{value} n’est pas entre {low} et {high}").format(
                    value=stated(value), low=stated(low), high=stated(high)
                )
            )
        return Parsed(value)

    return read


def _figure(cell: str) -> str:
    """The figure without spaces; empty for what is no ASCII figure or too long to be looked at."""
    plain = _SPACES.sub("", cell[: _LONGEST_FIGURE + 1]).replace("\u2212", "-")
    return plain if plain.isascii() and len(plain) <= _LONGEST_FIGURE else ""


def read_day(cell: str) -> Parsed:
    """A day: « 31/12/2026 », « 31-12-26 », « 2026-12-31 », « 31 décembre 2026 », or the day number of a spreadsheet."""
    value = " ".join(cell[:_LONGEST_FIGURE].split())
    found: date | None = None
    note = ""
    if match := _ISO_DAY.fullmatch(value):
        found = _day(int(match[1]), int(match[2]), int(match[3]))
    elif match := _FRENCH_DAY.fullmatch(value):
        found = _day(_year(match[3]), int(match[2]), int(match[1]))
    elif (match := _SPOKEN_DAY.fullmatch(comparable(value))) and match[2] in _MONTHS:
        found = _day(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
    elif _SERIAL_DAY.fullmatch(value):
        found = _SERIAL_ORIGIN + timedelta(int(value))
        note = translate("ImportCell", "nombre lu comme une date de tableur")
    if found is None or not 1900 <= found.year < 2200:
        raise CellError(
            translate("ImportCell", "« {cell} » n’est pas une date comme 31/12/2026").format(cell=shown(cell))
        )
    return Parsed(found, note)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(digits_: str) -> int:
    value = int(digits_)
    if len(digits_) == 4:
        return value
    return value + (2000 if value < _CENTURY_TURN else 1900)


def read_yes_no(cell: str) -> Parsed:
    """True or False: oui/non, x, 1/0, vrai/faux."""
    word = comparable(cell[:_LONGEST_FIGURE])
    if word in _YES or cell.strip() in ("✓", "✔", "☑"):
        return Parsed(True)
    if word in _NO or cell.strip() in ("-", "–", "☐"):
        return Parsed(False)
    raise CellError(translate("ImportCell", "« {cell} » ne dit ni oui ni non").format(cell=shown(cell)))
