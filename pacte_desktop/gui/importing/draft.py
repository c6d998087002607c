"""A file on its way into the plan: what was read, what its columns are taken for, what would change. No widget here."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Provenance
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.importing.kind_facts import KindFacts, field_label, kind_facts
from pacte_desktop.gui.importing.plain_words import visible
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tasks import Tasks
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.reading.raw_table import RawRow, ReadingOptions
from pacte_desktop.services.imports import (
    ColumnMapping,
    ImportPreview,
    SourceFile,
    apply_import,
    guess_mapping,
    headings_of,
    official_provenance,
    plan_state,
    preview_import,
    read_source,
    remember_mapping,
)
from pacte_desktop.services.imports.memory import forget_mapping, remembered_mapping

_WORDS = 3  # Enough to recognise somebody.
SURE = 0.5
"""From this score on a kind is taken without asking."""


class ImportDraft(QObject):
    """Each signal says that what it names is another, or gone. Reading, comparing and writing are done beside the
    window."""

    read = Signal()
    mapped = Signal()
    compared = Signal()
    revealed = Signal()
    failed = Signal(object)  # KnownError
    written = Signal(object)  # Changes
    unwritten = Signal(str)
    """Nothing was written: why, or "" where the plan has said so."""

    def __init__(
        self,
        plan: OpenPlan,
        path: Path,
        kind: ImportKind | None = None,
        hints: Provenance | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.plan, self.path = plan, path
        self.tasks = Tasks(self)
        plan.leaving.connect(self.leave)
        self.options = ReadingOptions()
        self._read_options = ReadingOptions()
        self.source: SourceFile | None = None
        self._lines: dict[int, RawRow] = {}
        self.headings: tuple[str, ...] = ()
        """The headings as written, one for each column; empty where there is none."""
        self._never_read: set[int] = set()
        self.kind = kind
        self.is_own_kind = kind is not None
        """True when a person (or the catalogue) said what the file is about."""
        self.mapping: ColumnMapping | None = None
        self.is_remembered = False
        self._guessed: ColumnMapping | None = None
        self.remove_missing = False
        self.is_revealed = False
        """True when somebody asked to see the values of a restricted table."""
        self.preview: ImportPreview | None = None
        self.is_writing = False
        """True from the order to write until its end, even when it was asked to stop meanwhile."""
        self._hints = hints
        self._told: dict[str, str] = {}

    @property
    def reading(self) -> str:
        """Name of the task that reads."""
        return QCoreApplication.translate("ImportDraft", "Lecture du fichier")

    @property
    def comparing(self) -> str:
        """Name of the task that compares."""
        return QCoreApplication.translate("ImportDraft", "Comparaison avec le plan")

    @property
    def writing(self) -> str:
        """Name of the task that writes."""
        return QCoreApplication.translate("ImportDraft", "Écriture dans le plan")

    @property
    def is_busy(self) -> bool:
        """True while the file is read, compared or written."""
        return self.is_writing or self.tasks.is_busy()

    @property
    def facts(self) -> KindFacts | None:
        """What is known of the kind chosen."""
        return None if self.kind is None else kind_facts(self.kind)

    @property
    def has_columns(self) -> bool:
        """True when the kind is a table whose columns can be chosen."""
        facts = self.facts
        return facts is not None and bool(facts.fields) and self.source is not None and self.source.table is not None

    @property
    def rows(self) -> tuple[RawRow, ...]:
        """Rows of the table; none for a file that is no table."""
        table = self.source.table if self.source else None
        return table.rows if table else ()

    def cells_at(self, line: int) -> tuple[str, ...]:
        """Cells of a line of the file; none where it has none."""
        return self._lines[line].cells if line in self._lines else ()

    @property
    def heading_line(self) -> int:
        """Line of the file where the headings stand; 0 without a mapping."""
        return self.mapping.heading_line if self.mapping else 0

    def telling_columns(self) -> list[int]:
        """Columns that fields were given to, in the order of the fields, but for what is masked."""
        facts, mapping, masked = self.facts, self.mapping, self.masked_columns
        if facts is None or mapping is None:
            return []
        given = [mapping.columns[field.code] for field in facts.fields if field.code in mapping.columns]
        return [column for column in given if column not in masked]

    def row_words(self, line: int, columns: Sequence[int]) -> str:
        """The first words of a row in these columns."""
        cells = self.cells_at(line)
        words = (visible(cells[column]) for column in columns if column < len(cells) and cells[column])
        return " ".join(islice(words, _WORDS))

    @property
    def masked_columns(self) -> frozenset[int]:
        """Columns that nobody should read over a shoulder, until somebody asks to see them; those that must never be
        read stay among them."""
        facts = self.facts
        if self.mapping is None or facts is None:
            return frozenset()
        given = self.mapping.columns
        hidden = {given[code] for code in facts.masked if code in given} if self.is_masked else set()
        return frozenset(hidden | self._never_read)

    @property
    def is_masked(self) -> bool:
        """True while values of a restricted table are hidden."""
        facts = self.facts
        return facts is not None and facts.is_restricted and not self.is_revealed

    def reveal(self, wanted: bool) -> None:
        """Show the values of a restricted table, or hide them."""
        if wanted != self.is_revealed:
            self.is_revealed = wanted
            self.revealed.emit()

    @property
    def missing_keys(self) -> list[str]:
        """Labels of the fields without which no row can be told from another."""
        return [field_label(field) for field in self._missing() if field.is_key]

    @property
    def missing_for_additions(self) -> list[str]:
        """Labels of the fields without which nothing new can be added."""
        return [field_label(field) for field in self._missing() if not field.is_key]

    def _missing(self) -> list[Field]:
        facts = self.facts
        if facts is None or not self.has_columns:
            return []
        return facts.missing(self.mapping.columns if self.mapping else {})

    @property
    def provenance(self) -> Provenance:
        """Where the values come from: as typed, else as the caller or the file says."""
        hints = self._hints
        typed = {
            part: self._told.get(part, str(getattr(hints, part)) if hints else "")
            for part in ("source", "vintage", "licence")
        }
        if self.source is None or self.kind is None:
            return Provenance(self.path.name, "", **typed)
        found = official_provenance(
            self.source, self.kind, vintage=typed["vintage"], words=typed["source"], licence=typed["licence"]
        )
        return replace(found, **self._told)  # What was emptied by hand stays empty.

    def told(self, part: str) -> str:
        """``source``, ``vintage`` or ``licence`` of the values."""
        return str(getattr(self.provenance, part))

    def tell(self, part: str, text: str) -> None:
        """Take what was typed for ``source``, ``vintage`` or ``licence``."""
        if text != self.told(part):
            self._told[part] = text
            self._outdate()

    def start(self, source: SourceFile | None = None) -> None:
        """Read the file, unless somebody has just done so."""
        if source is not None:
            self._take_source(source)
        else:
            self._read()

    def read_with(self, options: ReadingOptions) -> None:
        """Read the file again with another sheet, encoding or separator."""
        if options != self.options:
            self.options = options
            self._read()

    def _read(self) -> None:
        self._outdate()
        path, options = self.path, self.options
        self.tasks.start(
            self.reading,
            lambda watch: read_source(path, options, watch),
            self._take_source,
            self._fail_to_read,
            self._keep_reading,
        )

    def _fail_to_read(self, error: Exception) -> None:
        self._keep_reading()
        self._fail(error)

    def _keep_reading(self) -> None:
        """What was read before stays, as it was read."""
        if self.tasks.progress(self.reading) is None:
            self.options = self._read_options
            self.read.emit()

    def _take_source(self, source: SourceFile) -> None:
        self.source, self._read_options = source, self.options
        self._lines = {row.line: row for row in self.rows}
        if not self.is_own_kind:
            best = source.guesses[0] if source.guesses else None
            self.kind = best.kind if best is not None and best.score >= SURE else None
        self._map_anew()
        self.read.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)

    def choose_kind(self, kind: ImportKind | None) -> None:
        """Take the file for this kind."""
        if kind is not self.kind:
            self.kind, self.is_own_kind, self.remove_missing = kind, kind is not None, False
            self._map_anew()
            self.mapped.emit()

    def choose_heading(self, line: int) -> None:
        """Take this line for the headings; its columns are guessed again."""
        if line != self.heading_line:
            self._map_anew(line)
            self.mapped.emit()

    def choose_column(self, code: str, column: int | None) -> None:
        """Give a column to a field; None takes it away."""
        if self.mapping is None or self.mapping.columns.get(code) == column:
            return
        columns = {field: place for field, place in self.mapping.columns.items() if field != code}
        if column is not None:
            columns[code] = column
        self.mapping = replace(self.mapping, columns=columns)
        self._outdate()
        self.mapped.emit()

    def forget(self) -> None:
        """Forget the columns kept for files with these headings, and guess them by their names."""
        if self.source is not None and self.kind is not None:
            forget_mapping(self.kind, self._heading_cells())
            self._map_anew(self.heading_line)
            self.mapped.emit()

    def _heading_cells(self) -> tuple[str, ...]:
        return self.cells_at(self.heading_line)

    def _map_anew(self, heading_line: int | None = None) -> None:
        self._outdate()
        self.mapping, self.is_remembered = None, False
        self.headings, self._never_read = (), set()
        if self.has_columns and self.source is not None and self.kind is not None:
            self.mapping = guess_mapping(self.source, self.kind, heading_line)
            self.is_remembered = remembered_mapping(self.kind, self._heading_cells()) is not None
            self._guessed = self.mapping
            self.headings = headings_of(self.source, self.heading_line)
            facts = kind_facts(self.kind)
            self._never_read = {place for place, text in enumerate(self.headings) if facts.is_never_read(text)}

    def remove_what_is_missing(self, wanted: bool) -> None:
        """Take out of the plan, or leave in it, what the file does not name."""
        if wanted != self.remove_missing:
            self.remove_missing = wanted
            self._outdate()
            self.compare()

    def _outdate(self) -> None:
        self.tasks.cancel(self.comparing)
        if self.preview is not None:
            self.preview = None
            self.compared.emit()

    @property
    def hindrance(self) -> str:
        """Why the file cannot be compared with the plan yet; empty when it can."""
        if self.source is None:
            return QCoreApplication.translate("ImportDraft", "Le fichier n’est pas lu.")
        if self.kind is None:
            return QCoreApplication.translate("ImportDraft", "Dites d’abord ce que contient le fichier.")
        missing = self.missing_keys
        if missing:
            words = QCoreApplication.translate("ImportDraft", "Choisissez la colonne de : {fields}.")
            return words.format(fields=", ".join(missing))
        return ""

    def compare(self) -> None:
        """Check the rows and compare them with the plan, unless that was done since the last change."""
        if self.preview is not None or self.hindrance or self.tasks.progress(self.comparing) is not None:
            return
        source, kind, mapping, provenance = self.source, self.kind, self.mapping, self.provenance
        remove_missing = self.remove_missing
        if source is None or kind is None:
            return
        file = self.plan.file

        def compared(watch: Watch) -> ImportPreview:
            state = plan_state(file, kind, watch)
            return preview_import(source, kind, mapping, state, provenance, remove_missing=remove_missing, watch=watch)

        self.tasks.start(self.comparing, compared, self._take_preview, self._fail)

    def _take_preview(self, preview: ImportPreview) -> None:
        self.preview = preview
        self.compared.emit()

    def apply(self, *, good_rows_only: bool) -> None:
        """Write what was compared in one step, beside the window; ``written`` or ``unwritten`` tells the end."""
        preview = self.preview
        if preview is None or self.is_writing:
            return
        self.is_writing = True
        self.plan.run_beside(
            self.tasks,
            self.writing,
            lambda plan, watch: apply_import(plan, preview, good_rows_only=good_rows_only, watch=watch),
            self._end_writing,
            self._end_stopped,
        )

    def stop_writing(self) -> None:
        """Ask to stop; ``unwritten`` tells when nothing is written any more, ``written`` when that came too late."""
        self.tasks.cancel(self.writing)

    def _end_writing(self, changes: Changes | None) -> None:
        self.is_writing = False
        if changes is None:
            self.unwritten.emit("")
            return
        self._remember()
        self.written.emit(changes)

    def _end_stopped(self) -> None:
        self.is_writing = False
        words = QCoreApplication.translate("ImportDraft", "L’import est arrêté : rien n’a été écrit dans le plan.")
        self.unwritten.emit(words)

    def _remember(self) -> None:
        """Keep columns chosen by hand for the next such file."""
        source, kind, mapping = self.source, self.kind, self.mapping
        if source is None or kind is None or mapping is None or mapping == self._guessed:
            return
        try:
            remember_mapping(source, kind, mapping)
        except KnownError as error:  # The import is done; only the next one has to ask again.
            self.failed.emit(error)

    def leave(self) -> None:
        """Stop what is under way, and wait for its end."""
        self.tasks.cancel_all()
        self.tasks.wait()
