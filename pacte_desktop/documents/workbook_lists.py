"""Drop-downs of a workbook: short lists stand in the cell itself, others on a sheet of lists."""

from collections.abc import Sequence
from typing import Any

from pacte_desktop.domain.wording import translate

_LONGEST_INLINE = 255  # What a spreadsheet takes of a list inside a cell, commas counted.
_LONGEST_MESSAGE = 255

Area = tuple[int, int, int, int]
"""First row, first column, last row, last column, from 0."""


class DropDowns:
    """Puts drop-downs and help texts on areas of a workbook. ``taken``: names of its other sheets."""

    def __init__(self, book: Any, taken: Sequence[str]) -> None:
        self._book = book
        self._taken = {name.casefold() for name in taken}
        self._sheet: Any = None
        self._places: dict[tuple[str, ...], str] = {}

    def add(self, page: Any, area: Area, choices: tuple[str, ...], words: str) -> None:
        """Let the cells of ``area`` hold ``choices`` only, when there are some, and show ``words`` beside the cell."""
        if not choices and not words:
            return
        rule: dict[str, Any] = {"validate": "any"}
        if choices:
            rule = {
                "validate": "list",
                "source": self._source(choices),
                "error_title": translate("Workbook", "Valeur non admise"),
                "error_message": translate("Workbook", "Choisissez une valeur de la liste."),
            }
        if words:
            cut = words if len(words) <= _LONGEST_MESSAGE else words[: _LONGEST_MESSAGE - 1] + "…"
            rule["input_message"] = cut
        page.data_validation(*area, rule)

    def _source(self, choices: tuple[str, ...]) -> list[str] | str:
        if len(",".join(choices)) <= _LONGEST_INLINE and not any("," in choice or '"' in choice for choice in choices):
            return list(choices)
        if choices not in self._places:
            self._places[choices] = self._written(choices)
        return self._places[choices]

    def _written(self, choices: tuple[str, ...]) -> str:
        """Range of a new column of the sheet of lists."""
        if self._sheet is None:
            name = translate("Workbook", "Listes")
            while name.casefold() in self._taken:
                name += "_"
            self._sheet = self._book.add_worksheet(name)
        column = len(self._places)
        for row, choice in enumerate(choices):
            self._sheet.write_string(row, column, choice)
        from xlsxwriter.utility import xl_range_abs

        name = self._sheet.get_name().replace("'", "''")
        return f"='{name}'!{xl_range_abs(0, column, len(choices) - 1, column)}"
