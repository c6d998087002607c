"""Which column of a table holds which field, by the words of its heading or as somebody says."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.reading.raw_table import RawTable
from pacte_desktop.importing.table_kind import TableKind
from pacte_desktop.importing.text_table import comparable, shown

_NUMBER_WORDS = {"no": "n", "num": "n", "numero": "n", "numeros": "n", "nr": "n", "nos": "n"}
_EMPTY_WORDS = frozenset({"de", "du", "des", "d", "la", "le", "l", "les", "un", "une", "the", "of"})
_YEAR = re.compile(r"(?:19|20)\d{2}")
_LONGEST = 200
_LETTERS = re.compile(r"[A-Za-z]{1,3}")


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """``heading_line``: as a spreadsheet shows it, 0 for a table without a heading. ``columns``: position of the column
    of each field from 0."""

    heading_line: int
    columns: Mapping[str, int] = field(default_factory=dict)


def heading_key(heading: str) -> str:
    """A heading as it is compared: no case, accents, articles; « N° », « num. » and « numéro » are the same."""
    words = comparable(heading[:_LONGEST]).split()
    said = [_NUMBER_WORDS.get(word, word) for word in words if word not in _EMPTY_WORDS]
    return " ".join(said or words)


@lru_cache(maxsize=8192)
def loose_keys(heading: str) -> tuple[str, ...]:
    """Keys of a heading, the surest first: whole, without what stands in brackets, without years."""
    bare = re.sub(r"\([^)]*\)|\[[^]]*\]|\*", " ", heading[:_LONGEST])
    keys = [heading_key(heading), heading_key(bare)]
    keys += [" ".join(word for word in key.split() if not _YEAR.fullmatch(word)) for key in tuple(keys)]
    return tuple(dict.fromkeys(key for key in keys if key))


def cells_at(table: RawTable, heading_line: int) -> tuple[str, ...]:
    """Cells of the heading; none for line 0 or a line without text."""
    return next((row.cells for row in table.rows if row.line == heading_line), ())


def field_names(item: Field) -> Iterable[str]:
    """Every heading that names a field, the surest first."""
    return (item.label, *item.synonyms, item.code)


@cache
def _names(fields: tuple[Field, ...]) -> dict[str, tuple[int, int]]:
    """Number of the field that each heading names, and how sure that is (0 is the surest)."""
    found: dict[str, tuple[int, int]] = {}
    for number, item in enumerate(fields):
        for strength, name in enumerate(field_names(item)):
            found.setdefault(heading_key(name), (number, strength))
    return found


def match_headings(kind: TableKind, cells: Sequence[str]) -> dict[str, int]:
    """Position of each field whose heading is recognised; a column holds one field, a field is in one column."""
    names = _names(tuple(kind.fields))
    ignored = set(kind.ignored)
    found: dict[str, int] = {}
    strengths: dict[str, tuple[int, int]] = {}
    for position, cell in enumerate(cells):
        if comparable(cell[:_LONGEST]) in ignored:
            continue
        for looseness, key in enumerate(loose_keys(cell)):
            if key not in names:
                continue
            number, strength = names[key]
            code = kind.fields[number].code
            if code not in found or (looseness, strength) < strengths[code]:
                found[code], strengths[code] = position, (looseness, strength)
            break
    return found


def missing_fields(kind: TableKind, columns: Mapping[str, int]) -> tuple[Field, ...]:
    """Fields that a new thing needs and that no column tells, themselves or by a substitute."""
    return tuple(
        item
        for item in kind.fields
        if (item.is_required or item.is_key)
        and item.code not in columns
        and not any(code in columns for code in kind.substitutes.get(item.code, ()))
    )


def signature(cells: Sequence[str]) -> str:
    """What tells one heading from another: the same words in the same columns give the same."""
    return hashlib.sha256("\x1f".join(heading_key(cell) for cell in cells).encode()).hexdigest()[:32]


def column_letter(position: int) -> str:
    """« A » for 0, « AA » for 26, as spreadsheets name columns."""
    letters = ""
    number = position + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_position(letters: str) -> int:
    """The reverse of :func:`column_letter`."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def named_columns(kind: TableKind, cells: Sequence[str], named: Mapping[str, str], width: int) -> dict[str, int]:
    """Positions of columns that somebody named by heading or by letter, by field code.

    Raises :class:`KnownError` with everything in ``named`` that is no field or no column.
    """
    codes = {item.code for item in kind.fields}
    keys = [heading_key(cell) for cell in cells]
    found: dict[str, int] = {}
    wrong: list[str] = []
    for code, name in named.items():
        if code not in codes:
            wrong.append(translate("Import", "« {code} » n’est pas un champ").format(code=shown(code)))
            continue
        if name.strip() and heading_key(name) in keys:
            found[code] = keys.index(heading_key(name))
        elif _LETTERS.fullmatch(name.strip()) and column_position(name.strip()) < width:
            found[code] = column_position(name.strip())
        elif name.strip():
            wrong.append(translate("Import", "« {name} » n’est pas une colonne du fichier").format(name=shown(name)))
    if wrong:
        raise KnownError(
            translate("Import", "Correspondance des colonnes inutilisable : {problems}.").format(
                problems=" ; ".join(wrong)
            ),
            translate("Import", "Champs : {codes}.").format(codes=", ".join(item.code for item in kind.fields)),
        )
    return found
