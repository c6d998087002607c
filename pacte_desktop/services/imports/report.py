"""What an import would do, or did, as a table to be kept: CSV or XLSX. Nothing that is restricted is in it."""

from collections.abc import Iterator
from pathlib import Path

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents.csv_table import csv_bytes
from pacte_desktop.documents.workbook import ColumnType, OutColumn, OutSheet, write_workbook
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import RowDifference
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.imports.preview import ImportPreview

_Line = tuple[str, int | None, str, str, str, str, str]


def save_report(preview: ImportPreview, path: Path) -> None:
    """Write the report as its suffix says, .csv or .xlsx: a line for each thing, field that changes, and problem.

    Raises :class:`KnownError` for another suffix and when the file cannot be written.
    """
    headings = (
        translate("ImportReport", "État"),
        translate("ImportReport", "Ligne"),
        translate("ImportReport", "Élément"),
        translate("ImportReport", "Champ"),
        translate("ImportReport", "Avant"),
        translate("ImportReport", "Après"),
        translate("ImportReport", "Remarque"),
    )
    lines = list(_lines(preview))
    match path.suffix.lower():
        case ".csv":
            atomic_write_bytes(path, csv_bytes([headings, *lines]))
        case ".xlsx":
            columns = [
                OutColumn(heading, ColumnType.NUMBER if number == 1 else ColumnType.TEXT)
                for number, heading in enumerate(headings)
            ]
            title = f"{preview.kind.label} · {preview.provenance.file_name}"
            write_workbook(path, [OutSheet(translate("ImportReport", "Import"), columns, lines, title)])
        case _:
            raise KnownError(
                translate("ImportReport", "Le rapport s’enregistre en .csv ou en .xlsx, pas en « {suffix} ».").format(
                    suffix=path.suffix
                )
            )


def _lines(preview: ImportPreview) -> Iterator[_Line]:
    for problem in preview.problems:
        if not problem.row:
            yield translate("ImportReport", "fichier"), None, "", "", "", "", problem.sentence
    for item in preview.differences:
        yield from _of_row(item)
    for layer in preview.layers:
        words = translate(
            "ImportReport", "{added} ajouts, {changed} modifications, {unchanged} inchangés, {missing} absents"
        )
        told = words.format(added=layer.added, changed=layer.changed, unchanged=layer.unchanged, missing=layer.missing)
        title = f"{layer.incoming.kind.label} · {layer.incoming.vintage}"
        yield translate("ImportReport", "couche"), None, title, "", "", "", told
    for note in preview.notes:
        yield translate("ImportReport", "remarque"), None, "", "", "", "", note


def _of_row(item: RowDifference) -> Iterator[_Line]:
    state, row = item.state.label, item.row or None
    if not item.problems and (not item.changes or item.row_id is None):
        yield state, row, item.title, "", "", "", ""
    for problem in item.problems:
        yield state, row, item.title, problem.column, "", "", problem.sentence
    if item.row_id is not None:
        for change in item.changes:
            yield state, row, item.title, change.label, change.before, change.after, ""
