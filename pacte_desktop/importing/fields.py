"""One column that a kind of file may have: how it is called, what its cells mean, what a template says of it."""

from collections.abc import Callable
from dataclasses import dataclass

from pacte_desktop.domain.incoming import Plain


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
    column.
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
