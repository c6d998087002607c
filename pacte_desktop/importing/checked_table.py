"""The rows of a table as what they tell, with every problem of every cell; what a kind makes of them together."""

from collections import Counter
from collections.abc import Sequence

from pacte_desktop.domain.incoming import Plain, Provenance, ReadFile, RowProblem
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.fields import CellError, Field, Parsed, label_of
from pacte_desktop.importing.mapping import ColumnMapping, cells_at, column_letter, missing_fields
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.reading.raw_table import RawRow, RawTable
from pacte_desktop.importing.table_kind import TableFacts, TableKind, TableRow
from pacte_desktop.importing.text_table import comparable, quoted, shown

_TITLE_LENGTH = 500
_TOLD_EVERY = 1000
_SHOWN = 8
_NOTHING = frozenset({"", "-", "–", "—", "/"})
"""What people write into a cell to leave it empty."""

_EMPTY = Parsed(None)


def read_checked(
    table: RawTable,
    kind: TableKind,
    mapping: ColumnMapping,
    provenance: Provenance,
    plan: PlanFacts,
    *,
    watch: Watch | None = None,
) -> ReadFile:
    """Everything that the table tells under a mapping. A row with a problem gives nothing; every problem is told.

    Raises ``CancelledError`` when stopped.
    """
    watch = watch or Watch()
    reading = _Reading(table, kind, mapping)
    rows = reading.data_rows()
    missing = [item for item in missing_fields(kind, mapping.columns) if item.is_key]
    if missing or not mapping.columns:
        return ReadFile(kind.kind, provenance, len(rows), problems=(_missing_problem(missing),), notes=table.notes)
    sound: list[TableRow] = []
    problems: list[RowProblem] = []
    for number, row in enumerate(rows):
        if number % _TOLD_EVERY == 0:
            watch.step(translate("Import", "Lecture des lignes"), number, len(rows))
        values, wrong = reading.values(row)
        problems += wrong
        if not wrong:
            sound.append(TableRow(row.line, values))
    gathered = kind.gather(sound, reading.facts(provenance, plan))
    told = sorted((*problems, *gathered.problems), key=lambda problem: problem.row)
    notes = (*table.notes, *reading.notes(), *gathered.notes)
    return ReadFile(kind.kind, provenance, len(rows), gathered.records, gathered.layers, tuple(told), notes)


def _missing_problem(missing: Sequence[Field]) -> RowProblem:
    if not missing:
        return RowProblem(0, "", translate("Import", "aucune colonne n’est reconnue"))
    labels = ", ".join(quoted(label_of(item)) for item in missing)
    return RowProblem(
        0,
        "",
        counted(
            len(missing),
            translate("Import", "il manque la colonne {labels}, sans laquelle rien ne peut être reconnu"),
            translate("Import", "il manque les colonnes {labels}, sans lesquelles rien ne peut être reconnu"),
            labels=labels,
        ),
    )


class _Reading:
    """One table while it is read."""

    def __init__(self, table: RawTable, kind: TableKind, mapping: ColumnMapping) -> None:
        self._table, self._kind, self._mapping = table, kind, mapping
        self._heading = cells_at(table, mapping.heading_line)
        self._fields = [(kind.field(code), position) for code, position in mapping.columns.items()]
        self._notes: Counter[tuple[str, str]] = Counter()

    def heading_of(self, position: int) -> str:
        """The heading of a column as written, its letter where there is none."""
        name = self._heading[position].strip() if position < len(self._heading) else ""
        return shown(name) or translate("Import", "colonne {letter}").format(letter=column_letter(position))

    def data_rows(self) -> list[RawRow]:
        """Rows below the heading that say something: not the units, not the foot."""
        start = self._mapping.heading_line
        rows = [row for row in self._table.rows if row.line > start and any(cell.strip() for cell in row.cells)]
        if self._kind.has_units_row and rows and self._is_units(rows[0]):
            rows = rows[1:]
        foot = tuple(comparable(words) for words in self._kind.foot)
        for number, row in enumerate(rows):
            filled = [cell for cell in row.cells if cell.strip()]
            if foot and len(filled) == 1 and comparable(filled[0][:100]).startswith(foot):
                return rows[:number]
        return rows

    def _is_units(self, row: RawRow) -> bool:
        """True when no key is told in the row below the heading."""
        keys = [position for item, position in self._fields if item.is_key]
        return bool(keys) and not any(position < len(row.cells) and row.cells[position].strip() for position in keys)

    def values(self, row: RawRow) -> tuple[dict[str, Plain], list[RowProblem]]:
        """What the cells of a row tell by field code, and every problem of them."""
        values: dict[str, Plain] = {}
        wrong: list[RowProblem] = []
        for item, position in self._fields:
            cell = row.cells[position] if position < len(row.cells) else ""
            try:
                parsed = item.read(cell) if cell.strip() not in _NOTHING else _EMPTY
            except CellError as error:
                wrong.append(RowProblem(row.line, self.heading_of(position), str(error)))
                continue
            if parsed is _EMPTY or parsed.value == "":  # Nothing, or characters that nobody sees.
                values[item.code] = None
                if (item.is_key or item.is_required) and not self._has_substitute(item, row):
                    wrong.append(RowProblem(row.line, self.heading_of(position), translate("Import", "case vide")))
                continue
            values[item.code] = parsed.value
            if parsed.note:
                self._notes[self.heading_of(position), parsed.note] += 1
        return values, wrong

    def _has_substitute(self, item: Field, row: RawRow) -> bool:
        positions = (self._mapping.columns.get(code) for code in self._kind.substitutes.get(item.code, ()))
        return any(at is not None and at < len(row.cells) and row.cells[at].strip() not in _NOTHING for at in positions)

    def facts(self, provenance: Provenance, plan: PlanFacts) -> TableFacts:
        """What the kind may need beside the rows."""
        above = (row for row in self._table.rows if row.line < self._mapping.heading_line)
        title = " ".join(cell for row in above for cell in row.cells if cell.strip())[:_TITLE_LENGTH]
        headings = {item.code: self.heading_of(position) for item, position in self._fields}
        return TableFacts(self._table.file_name, headings, title, self._table.sheet, provenance.vintage, plan)

    def notes(self) -> tuple[str, ...]:
        """What was read otherwise than it was written, and the columns that were left out."""
        said = [
            counted(
                count,
                translate("Import", "{column} : {note} ({n} ligne)"),
                translate("Import", "{column} : {note} ({n} lignes)"),
                column=column,
                note=note,
            )
            for (column, note), count in self._notes.items()
        ]
        return (*said, *self._left_out())

    def _left_out(self) -> list[str]:
        used = set(self._mapping.columns.values())
        others = [(number, cell.strip()) for number, cell in enumerate(self._heading) if number not in used]
        forbidden = [cell for _, cell in others if comparable(cell[:200]) in self._kind.ignored]
        plain = [cell for _, cell in others if cell and cell not in forbidden]
        said = [
            translate(
                "Import", "La colonne « {column} » n’est jamais lue : le motif d’une situation n’est pas enregistré."
            ).format(column=shown(cell))
            for cell in forbidden
        ]
        if plain:
            listed = ", ".join(quoted(cell) for cell in plain[:_SHOWN]) + ("…" if len(plain) > _SHOWN else "")
            said.append(translate("Import", "Colonnes non reprises : {columns}.").format(columns=listed))
        return said
