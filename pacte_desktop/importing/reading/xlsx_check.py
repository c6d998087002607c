"""What the XML of an XLSX tells before a library may load it, and what that library does not tell.

A cell far away makes readers fill everything before it; the stated dimension of a sheet is not to be believed. So the
cells themselves are looked at, as a stream.
"""

import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing.reading.archive import Archive
from pacte_desktop.importing.reading.caps import Caps
from pacte_desktop.importing.reading.far_cells import Bounds, column_name
from pacte_desktop.importing.reading.safe_xml import UnsafeXmlError, read_tags

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STYLES = "xl/styles.xml"
_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_ZEROS = re.compile(r"0{2,}")


@dataclass
class SheetFacts:
    """What a sheet holds that its values do not tell: cells with an error or with a formula never computed, and how
    many figures a cell of a format like 00000 shows. Rows and columns count from 0.
    """

    errors: list[tuple[int, int]] = field(default_factory=list)
    uncomputed: list[tuple[int, int]] = field(default_factory=list)
    zeros: dict[int, dict[int, int]] = field(default_factory=dict)


class XlsxCheck:
    """The parts of one workbook. Raises :class:`KnownError` for what no office program writes."""

    def __init__(self, archive: Archive, caps: Caps, name: str) -> None:
        self._archive, self._caps, self._name = archive, caps, name
        self._part_of = self._parts()
        self._zeros_of_style = self._zero_styles()

    def _read(self, part: str, on_start: Callable[[str, dict[str, str]], None]) -> None:
        try:
            read_tags(self._archive.chunks(part), lambda tag, attributes: on_start(local_name(tag), attributes))
        except KeyError as error:
            raise self._archive.broken() from error
        except UnsafeXmlError as error:
            raise self._archive.broken() from error

    def _parts(self) -> dict[str, str]:
        """Member of the archive for each sheet."""
        targets: dict[str, str] = {}
        found: dict[str, str] = {}

        def relation(tag: str, attributes: dict[str, str]) -> None:
            if tag == "Relationship":
                target = attributes.get("Target", "")
                path = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
                targets[attributes.get("Id", "")] = posixpath.normpath(path)

        def sheet(tag: str, attributes: dict[str, str]) -> None:
            if tag == "sheet":
                ids = [value for key, value in attributes.items() if key.rpartition(":")[2] == "id"]
                name = attributes.get("name", "")
                if name in found:  # Other readers might take the other one.
                    raise self._archive.rigged()
                found[name] = targets.get(ids[0], "") if ids else ""

        self._read(_RELATIONS, relation)
        self._read(_WORKBOOK, sheet)
        return found

    def _zero_styles(self) -> dict[str, int]:
        """Figures shown by each cell style whose format is zeros only (postal codes)."""
        formats: dict[str, int] = {}
        styles: dict[str, int] = {}
        position, inside = -1, False

        def style(tag: str, attributes: dict[str, str]) -> None:
            nonlocal position, inside
            if tag == "numFmt" and _ZEROS.fullmatch(attributes.get("formatCode", "")):
                formats[attributes.get("numFmtId", "")] = len(attributes["formatCode"])
            elif tag == "cellXfs":
                inside = True
            elif tag in ("cellStyles", "dxfs"):
                inside = False
            elif tag == "xf" and inside:
                position += 1
                if attributes.get("numFmtId", "") in formats:
                    styles[str(position)] = formats[attributes["numFmtId"]]

        if _STYLES in self._archive.names:
            self._read(_STYLES, style)
        return styles

    def sheet(self, sheet_name: str) -> SheetFacts:
        """The facts of a sheet. Raises :class:`KnownError` for a cell with content beyond the caps."""
        part = self._part_of.get(sheet_name, "")
        if part not in self._archive.names:
            raise self._archive.broken()
        looked = _SheetTags(self._zeros_of_style, Bounds(self._caps, self._name, sheet_name), self._archive.broken())
        try:
            read_tags(self._archive.chunks(part), looked.start, looked.text)
        except UnsafeXmlError as error:
            raise self._archive.broken() from error
        looked.end_cell()
        return looked.facts


def local_name(tag: str) -> str:
    """Name of a tag without its prefix."""
    return tag.rpartition(":")[2]


class _SheetTags:
    """Follows the tags of a sheet: a million of them, so the usual ones are dealt with first and by few steps.

    A cell ends where the next one begins: no call for closing tags.
    """

    def __init__(self, zeros_of_style: dict[str, int], bounds: Bounds, broken: KnownError) -> None:
        self.facts = SheetFacts()
        self._zeros_of_style, self._bounds, self._broken = zeros_of_style, bounds, broken
        self._columns = {column_name(column): column for column in range(bounds.columns)}
        self._row = self._column = -1
        self._row_text = ""
        self._is_inside = True
        self._cell: dict[str, str] = {}
        self._has_value = self._has_formula = self._is_in_value = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """One opening tag."""
        if tag in ("v", "is"):
            if not self._is_inside:
                self._bounds.check(self._row, self._column)
            self._is_in_value = True
        elif tag == "c":
            if self._has_formula or "s" in self._cell or "t" in self._cell:
                self.end_cell()
            self._cell = attributes
            self._has_value = self._has_formula = self._is_in_value = False
            self._place(attributes.get("r"))
        elif tag == "f":
            self._has_formula = True
        elif tag == "row":
            self.end_cell()
            self._begin_row(attributes.get("r"))
        elif ":" in tag:
            self.start(local_name(tag), attributes)

    def text(self, text: str) -> None:
        """One text; white space between tags is none of a value."""
        if self._is_in_value and not self._has_value and text.strip():
            self._has_value = True

    def _begin_row(self, number: str | None) -> None:
        self._column = -1
        if number is None:
            self._row += 1
            self._row_text = str(self._row + 1)
        elif number.isascii() and number.isdigit() and len(number) < 8:
            self._row, self._row_text = int(number) - 1, number
        else:
            raise self._broken

    def _place(self, reference: str | None) -> None:
        if reference is None:
            self._column += 1
        else:
            column = self._columns.get(reference.removesuffix(self._row_text))
            if column is not None:
                self._column = column
            else:
                self._place_far(reference)
        self._is_inside = self._row < self._bounds.rows and self._column < self._bounds.columns

    def _place_far(self, reference: str) -> None:
        """A cell out of its row, or of a column beyond the caps."""
        match = _REFERENCE.fullmatch(reference)
        if match is None:
            raise self._broken
        column = 0
        for letter in match.group(1).upper():
            column = column * 26 + ord(letter) - 64
        self._row, self._column = int(match.group(2)) - 1, column - 1

    def end_cell(self) -> None:
        """What the last cell was, once all of it was seen."""
        kind = self._cell.get("t", "n")
        if kind == "e":
            self.facts.errors.append((self._row, self._column))
        elif self._has_formula and not self._has_value and kind != "str":
            self.facts.uncomputed.append((self._row, self._column))
        elif kind == "n" and self._has_value:
            figures = self._zeros_of_style.get(self._cell.get("s", ""))
            if figures:
                self.facts.zeros.setdefault(self._row, {})[self._column] = figures
        self._cell = {}
        self._has_formula = False
