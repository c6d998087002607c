"""How far from its first cell a sheet may reach."""

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.importing.reading.caps import Caps


def column_name(column: int) -> str:
    """Letters of a column counted from 0.

    >>> column_name(0), column_name(25), column_name(26), column_name(16383)
    ('A', 'Z', 'AA', 'XFD')
    """
    letters = ""
    number = column + 1
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_reference(row: int, column: int) -> str:
    """« B3 » for row 2 and column 1, both counted from 0."""
    return f"{column_name(column)}{row + 1}"


class Bounds:
    """The caps of one sheet."""

    def __init__(self, caps: Caps, file_name: str, sheet: str) -> None:
        self.rows, self.columns = caps.rows, caps.columns
        self._file_name, self._sheet = file_name, sheet

    def check(self, row: int, column: int) -> None:
        """Raises :class:`KnownError` for a cell with content outside; both count from 0."""
        if row < self.rows and column < self.columns:
            return
        raise KnownError(
            translate(
                "Reading",
                "« {name} », feuille « {sheet} » : la cellule {cell} est hors de {rows} lignes et {columns} colonnes.",
            ).format(
                name=self._file_name,
                sheet=self._sheet,
                cell=cell_reference(row, column),
                rows=grouped(self.rows),
                columns=grouped(self.columns),
            ),
            translate("Reading", "Supprimez ce qui se trouve hors du tableau, ou partagez-le en plusieurs fichiers."),
        )
