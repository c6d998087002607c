"""One column that a kind of file may have: how it is called, what its cells mean, what a template says of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from pacte_desktop.domain.incoming import Plain
from pacte_desktop.domain.wording import translate

_NUMBERED = re.compile(r"(.+) (\d{1,2})")


class CellError(ValueError):
    """A cell that means nothing; the text says why, in the user's language."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a cell means, and what must be said because it was not written so (a leading zero given back)."""

    value: Plain
    note: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A column. ``label``, ``help`` and ``choices`` are French source texts, marked for the catalogue.

    ``code`` names the value; ``label`` is the heading of the templates; ``synonyms`` are other headings, in any case,
    with or without accents. ``read`` turns the text of a cell that is not empty into its meaning or raises
    :class:`CellError`; ``write`` does the reverse, in words that ``read`` takes back. ``choices``: the words that a
    cell may hold, for the drop-down of the templates. ``default``: the value of a new thing whose file has no such
    column. ``in_template``: False for another way to tell the same, which templates leave out.
    """

    code: str
    label: str
    read: Callable[[str], Parsed]
    write: Callable[[Plain], str]
    help: str
    synonyms: tuple[str, ...] = ()
    is_required: bool = False
    choices: tuple[str, ...] = ()
    default: Plain = None
    is_key: bool = False
    is_number: bool = False
    in_template: bool = True


def label_of(item: Field) -> str:
    """The label in the user's language; one of several alike keeps its number (« Commune 2 »)."""
    match = _NUMBERED.fullmatch(item.label)
    return f"{translate('ImportField', match[1])} {match[2]}" if match else translate("ImportField", item.label)


def shown_value(item: Field, value: Plain) -> str:
    """A value in words of the user's language; those of files and templates are French."""
    if not item.choices and not isinstance(value, tuple):
        return item.write(value)
    return ", ".join(translate("ImportWord", word) for word in item.write(value).split(", "))
