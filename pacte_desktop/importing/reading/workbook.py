"""One sheet of a workbook as rows of text: looked at as XML first where it is XML, then loaded by calamine."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.reading.archive import Archive
from pacte_desktop.importing.reading.caps import Caps
from pacte_desktop.importing.reading.cell_text import cell_text
from pacte_desktop.importing.reading.far_cells import Bounds, cell_reference
from pacte_desktop.importing.reading.nature import Nature
from pacte_desktop.importing.reading.ods_check import check_ods
from pacte_desktop.importing.reading.refusals import refusal
from pacte_desktop.importing.reading.xlsx_check import SheetFacts, XlsxCheck

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_NAMED = 10
Row = tuple[int, list[str]]


@dataclass
class Workbook:
    """``sheets``: all tables in their order. ``rows``: line from 1 and cells of every row of ``sheet`` that holds some
    text, without empty cells at its end.
    """

    sheets: list[str]
    sheet: str
    rows: list[Row]
    notes: list[str] = field(default_factory=list)


class _Reader:
    def __init__(self, data: bytes, nature: Nature, name: str, caps: Caps) -> None:
        self._name, self._caps = name, caps
        self._xlsx: XlsxCheck | None = None
        self._facts: dict[str, SheetFacts] = {}
        if nature is not Nature.XLS:
            archive = Archive(data, name, caps)
            archive.check_all()
            if nature is Nature.XLSX:
                self._xlsx = XlsxCheck(archive, caps, name)
            else:
                self._facts = check_ods(archive, caps, name)
        self._book = self._opened(data)

    def _opened(self, data: bytes) -> "CalamineWorkbook":
        from python_calamine import CalamineError, CalamineWorkbook, PasswordError

        try:
            return CalamineWorkbook.from_filelike(io.BytesIO(data))
        except PasswordError as error:
            raise refusal(self._name, Nature.LOCKED) from error
        except (CalamineError, ValueError, OSError) as error:
            raise self._unread() from error

    def read(self, wanted: str) -> Workbook:
        """The sheet of that name, or the first one that is not hidden and not empty."""
        from python_calamine import SheetTypeEnum, SheetVisibleEnum

        tables = [found for found in self._book.sheets_metadata if found.typ == SheetTypeEnum.WorkSheet]
        names = [found.name for found in tables]
        hidden = [found.name for found in tables if found.visible != SheetVisibleEnum.Visible]
        if wanted and wanted not in names:
            raise KnownError(
                translate("Reading", "« {name} » n’a pas de feuille « {sheet} ».").format(
                    name=self._name, sheet=wanted
                ),
                translate("Reading", "Ses feuilles : {list}.").format(list=", ".join(names)),
            )
        seen = [name for name in names if name not in hidden] or names
        if not seen:
            raise KnownError(
                translate("Reading", "« {name} » n’a aucune feuille de calcul.").format(name=self._name),
                translate("Reading", "Choisissez un autre fichier."),
            )
        for sheet in [wanted] if wanted else seen:
            rows, notes = self._sheet(sheet)
            if rows:
                break
        else:
            sheet = wanted or seen[0]
        return Workbook(names, sheet, rows, [*_hidden_notes(hidden), *notes])

    def _sheet(self, name: str) -> tuple[list[Row], list[str]]:
        from python_calamine import CalamineError

        facts = self._xlsx.sheet(name) if self._xlsx else self._facts.get(name, SheetFacts())
        try:
            sheet = self._book.get_sheet_by_name(name)
            start, end = sheet.start or (0, 0), sheet.end or (0, 0)
            Bounds(self._caps, self._name, name).check(*end)
            rows = list(_rows(sheet.to_python(skip_empty_area=True), start, facts))
            merged = len(sheet.merged_cell_ranges or ())
        except (CalamineError, ValueError, OverflowError, OSError) as error:
            raise self._unread() from error
        return rows, [*_notes(facts, merged)]

    def _unread(self) -> KnownError:
        return KnownError(
            translate("Reading", "« {name} » est un classeur abîmé ou incomplet.").format(name=self._name),
            translate("Reading", "Ouvrez-le dans un tableur et enregistrez-le sous un autre nom, puis recommencez."),
        )


def read_workbook(data: bytes, nature: Nature, name: str, sheet: str, caps: Caps) -> Workbook:
    """The sheet that was chosen, or the first that has something to show.

    Raises :class:`KnownError` for a workbook that is broken, locked, rigged, beyond the caps, or without that sheet.
    """
    return _Reader(data, nature, name, caps).read(sheet)


def _rows(values: Sequence[Sequence[object]], start: tuple[int, int], facts: SheetFacts) -> Iterator[Row]:
    """Rows from ``start`` (row and column of the first value, from 0) on."""
    margin = [""] * start[1]
    errors: dict[int, list[int]] = {}
    for row, column in facts.errors:
        errors.setdefault(row, []).append(column)
    for row, line in enumerate(values, start[0]):
        cells = margin + [value if type(value) is str else cell_text(value) for value in line]
        for column in errors.get(row, ()):
            if column < len(cells):
                cells[column] = ""
        for column, figures in facts.zeros.get(row, {}).items():
            if column < len(cells) and cells[column].isdigit():
                cells[column] = cells[column].zfill(figures)
        while cells and not cells[-1].strip():
            cells.pop()
        if cells:
            yield row + 1, cells


def _hidden_notes(hidden: Sequence[str]) -> list[str]:
    if not hidden:
        return []
    names = ", ".join(hidden[:_NAMED]) + ("…" if len(hidden) > _NAMED else "")
    return [
        counted(
            len(hidden),
            translate("Reading", "Feuille masquée dans ce classeur : {names}"),
            translate("Reading", "{n} feuilles masquées dans ce classeur : {names}"),
            names=names,
        )
    ]


def _notes(facts: SheetFacts, merged: int) -> Iterator[str]:
    if facts.errors:
        yield counted(
            len(facts.errors),
            translate("Reading", "{n} cellule en erreur est lue comme vide : {cells}"),
            translate("Reading", "{n} cellules en erreur sont lues comme vides : {cells}"),
            cells=_named(facts.errors),
        )
    if facts.uncomputed:
        yield counted(
            len(facts.uncomputed),
            translate("Reading", "{n} formule sans résultat enregistré est lue comme vide : {cells}"),
            translate("Reading", "{n} formules sans résultat enregistré sont lues comme vides : {cells}"),
            cells=_named(facts.uncomputed),
        )
    padded = sum(map(len, facts.zeros.values()))
    if padded:
        yield counted(
            padded,
            translate("Reading", "{n} nombre est lu avec les zéros de tête que montre son format."),
            translate("Reading", "{n} nombres sont lus avec les zéros de tête que montre leur format."),
        )
    if merged:
        yield counted(
            merged,
            translate("Reading", "{n} groupe de cellules fusionnées : sa valeur est dans la première."),
            translate("Reading", "{n} groupes de cellules fusionnées : leur valeur est dans la première."),
        )


def _named(cells: Sequence[tuple[int, int]]) -> str:
    return ", ".join(cell_reference(*cell) for cell in cells[:_NAMED]) + ("…" if len(cells) > _NAMED else "")
