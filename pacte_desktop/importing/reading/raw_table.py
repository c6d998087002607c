"""A table as its file has it: cells of text with the line where they stand, before anybody says what they mean."""

from dataclasses import dataclass
from enum import StrEnum


class FileFormat(StrEnum):
    """What a file is by its content, whatever its name says."""

    CSV = "csv"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    JSON = "json"
    GEO = "geo"
    ZIP = "zip"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What the user chose by hand: name of the sheet, encoding, delimiter; empty where it is to be guessed."""

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row; ``line`` counts from 1 as a spreadsheet or an editor shows it (its first line, when it has several)."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawTable:
    """One sheet of a workbook, or a text file. Rows without any text are left out; the others keep their line.

    Rows differ in length: those of a workbook end at their last cell with text, those of a text as their line does.
    ``encoding`` and ``delimiter`` are empty for workbooks, ``sheets`` and ``sheet`` for text. ``notes``: sentences on
    what was read otherwise than it looks in a spreadsheet (errors, formulas without a value, hidden sheets).
    """

    file_name: str
    sha256: str
    size_bytes: int
    format: FileFormat
    encoding: str
    delimiter: str
    sheets: tuple[str, ...]
    sheet: str
    rows: tuple[RawRow, ...]
    notes: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """Cells of the longest row."""
        return max((len(row.cells) for row in self.rows), default=0)
