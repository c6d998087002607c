"""A file to be imported: its table as text, what it looks like, and which column is which."""

from dataclasses import dataclass
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Provenance
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.file_kind import FileKind
from pacte_desktop.importing.kinds import TABLE_KINDS
from pacte_desktop.importing.mapping import ColumnMapping, cells_at, match_headings
from pacte_desktop.importing.reading.raw_table import FileFormat, RawTable, ReadingOptions
from pacte_desktop.importing.reading.tables import sniff
from pacte_desktop.importing.recognition import KindGuess, best_heading, guess_kinds
from pacte_desktop.importing.table_kind import TableKind
from pacte_desktop.services.imports.file_kinds import FILE_KINDS, file_sha256, guess_files
from pacte_desktop.services.imports.memory import remembered_mapping
from pacte_desktop.services.imports.sheets import RECOGNISED, read_best_sheet, read_recognised_sheet

_TABLES = (FileFormat.CSV, FileFormat.XLSX, FileFormat.XLS, FileFormat.ODS)
_CERTAIN = 0.9
"""A kind of file that is so sure need not be read as a table first; national files are too large for that."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it was read. ``table`` is None for a file that is no table; ``guesses``: the surest kind first."""

    table: RawTable | None
    path: Path
    format: FileFormat
    sha256: str
    size_bytes: int
    guesses: tuple[KindGuess, ...]


def read_source(path: Path, options: ReadingOptions | None = None, watch: Watch | None = None) -> SourceFile:
    """The file with what it looks like. Nothing of the plan is needed; a table is read in a child process.

    Raises :class:`KnownError` when the file cannot be read or is no format that is known, ``CancelledError`` when
    stopped.
    """
    found = sniff(path)
    files = guess_files(path)
    if files and (files[0].score >= _CERTAIN or found not in _TABLES):
        return SourceFile(None, path, found, file_sha256(path), path.stat().st_size, files)
    options = options or ReadingOptions()
    table = read_best_sheet(path, options, watch)  # Says what the file is when it is no table.
    guesses = guess_kinds(table, TABLE_KINDS.values())
    if not options.sheet and not (guesses and guesses[0].score >= RECOGNISED):
        table, guesses = read_recognised_sheet(path, options, table, watch)
    ordered = sorted((*files, *guesses), key=lambda guess: -guess.score)
    return SourceFile(table, path, table.format, table.sha256, table.size_bytes, tuple(ordered))


def kind_of(kind: ImportKind, *, is_table: bool = True) -> TableKind | FileKind:
    """How files of this kind are read; some kinds come as a table or as an archive of it (not ``is_table``).

    Raises :class:`KnownError` for a kind that no reader knows.
    """
    table, file = TABLE_KINDS.get(kind), FILE_KINDS.get(kind)
    found: TableKind | FileKind | None = (table or file) if is_table else (file or table)
    if found is None:
        raise KnownError(translate("Import", "Ce genre de fichier ne s’importe pas : {kind}.").format(kind=kind.label))
    return found


def table_kind(kind: ImportKind) -> TableKind:
    """The kind as a table. Raises :class:`KnownError` for one that is no table."""
    found = kind_of(kind)
    if not isinstance(found, TableKind):
        raise KnownError(translate("Import", "« {kind} » n’est pas un tableau à colonnes.").format(kind=kind.label))
    return found


def headings_of(source: SourceFile, heading_line: int) -> tuple[str, ...]:
    """Cells of the heading line, as wide as the table; empty where it has none."""
    if source.table is None:
        return ()
    cells = cells_at(source.table, heading_line)
    return (*cells, *[""] * (source.table.width - len(cells)))


def guess_mapping(source: SourceFile, kind: ImportKind, heading_line: int | None = None) -> ColumnMapping:
    """Which column is which: as remembered for this heading, else by names. ``heading_line``: where the heading is
    (0: nowhere), None to look for it.

    Raises :class:`KnownError` for a file or a kind that is no table.
    """
    wanted = table_kind(kind)
    if source.table is None:
        raise KnownError(translate("Import", "« {name} » n’est pas un tableau.").format(name=source.path.name))
    if heading_line is None:
        best = best_heading(source.table, wanted)
        heading_line = best.heading_line if best else next((row.line for row in source.table.rows), 1)
    cells = cells_at(source.table, heading_line)
    kept = remembered_mapping(kind, cells)
    if kept is not None:
        codes = {item.code for item in wanted.fields}
        return ColumnMapping(heading_line, {code: at for code, at in kept.items() if code in codes})
    return ColumnMapping(heading_line, match_headings(wanted, cells))


def official_provenance(
    source: SourceFile, kind: ImportKind, *, vintage: str = "", words: str = "", licence: str = ""
) -> Provenance:
    """Where the values of a file come from: what somebody says, else what is known of the kind and of the name."""
    from pacte_desktop.importing.vintages import vintage_in

    found = kind_of(kind)
    return Provenance(
        file_name=source.path.name,
        file_sha256=source.sha256,
        source=words.strip() or found.source,
        vintage=vintage.strip() or vintage_in(source.path.stem),
        licence=licence.strip() or found.licence,
    )
