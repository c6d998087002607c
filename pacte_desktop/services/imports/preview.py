"""What an import would do, before anything is written."""

from dataclasses import dataclass

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import (
    Beside,
    ImportKind,
    LayerDifference,
    Provenance,
    ReadFile,
    RowDifference,
    RowProblem,
    RowState,
)
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.checked_table import read_checked
from pacte_desktop.importing.difference import differences
from pacte_desktop.importing.layer_difference import layer_differences
from pacte_desktop.importing.mapping import ColumnMapping
from pacte_desktop.importing.plan_state import PlanState
from pacte_desktop.importing.table_kind import TableKind
from pacte_desktop.importing.territory_moves import with_moves
from pacte_desktop.services.imports.source import SourceFile, kind_of


@dataclass(frozen=True)
class ImportPreview:
    """``rows``: rows of data in the file. ``problems``: everything that refuses a row; those of row 0 refuse the file.
    ``remove_missing``: rows that only the plan has are removed. ``steps``: the history that it was compared with."""

    kind: ImportKind
    provenance: Provenance
    rows: int
    differences: tuple[RowDifference, ...]
    layers: tuple[LayerDifference, ...]
    problems: tuple[RowProblem, ...]
    notes: tuple[str, ...]
    remove_missing: bool
    steps: tuple[int, int]
    beside: Beside | None = None

    def count(self, state: RowState) -> int:
        """Things in this state."""
        return sum(1 for item in self.differences if item.state is state)

    @property
    def added(self) -> int:
        """Things, and values of communes, that the plan does not have yet."""
        return self.count(RowState.ADDED) + sum(layer.added for layer in self.layers) + self._beside.added

    @property
    def changed(self) -> int:
        """Things, and values of communes, that the plan has otherwise."""
        return self.count(RowState.CHANGED) + sum(layer.changed for layer in self.layers) + self._beside.changed

    @property
    def unchanged(self) -> int:
        """Things, and values of communes, that are in the plan as the file has them."""
        layers = sum(layer.unchanged for layer in self.layers)
        return self.count(RowState.UNCHANGED) + layers + self._beside.unchanged

    @property
    def _beside(self) -> Beside:
        return self.beside or Beside(0, 0, 0)

    @property
    def missing(self) -> int:
        """Things, and values of communes, that the file leaves out although it tells of what they belong to."""
        return self.count(RowState.MISSING) + sum(layer.missing for layer in self.layers)

    @property
    def refused(self) -> int:
        """Rows of the file with a problem; all of them when the file as a whole cannot be used."""
        lines = {problem.row for problem in self.problems}
        return self.rows if 0 in lines else len(lines)

    @property
    def removed(self) -> int:
        """Things that applying would remove."""
        return len(self.to_remove)

    @property
    def to_remove(self) -> tuple[RowDifference, ...]:
        """Rows that applying would remove: those that are missing and that nothing holds, when that is asked for."""
        missing = (item for item in self.differences if item.state is RowState.MISSING and not item.problems)
        return tuple(missing) if self.remove_missing else ()

    @property
    def can_apply(self) -> bool:
        """True when there is something that can be written, be it without the rows that have problems."""
        dropped = any(layer.missing for layer in self.layers)  # A layer is replaced as a whole.
        something = self.added or self.changed or self.removed or dropped
        return bool(something) and all(problem.row for problem in self.problems)


def preview_import(
    source: SourceFile,
    kind: ImportKind,
    mapping: ColumnMapping | None,
    state: PlanState,
    provenance: Provenance,
    *,
    remove_missing: bool = False,
    watch: Watch | None = None,
) -> ImportPreview:
    """What importing this file as this kind would do to the plan of which ``state`` was read. Touches no plan.

    ``remove_missing`` counts for kinds that may remove; nothing of other ones is ever taken away.

    Raises :class:`KnownError` when the file is none of this kind, ``CancelledError`` when stopped.
    """
    watch = watch or Watch()
    found = _read(source=source, kind=kind, mapping=mapping, state=state, provenance=provenance, watch=watch)
    watch.step(translate("Import", "Comparaison avec le plan"))
    if found.beside is not None:
        found = with_moves(found, state)
    reader = kind_of(kind)
    compared = differences(found, state, reader.scope if isinstance(reader, TableKind) else None)
    layers = layer_differences(found, state)
    return ImportPreview(
        kind=kind,
        provenance=found.provenance,
        rows=found.rows,
        differences=compared.rows,
        layers=layers.layers,
        problems=(*layers.problems, *compared.problems),
        notes=(*found.notes, *compared.notes, *layers.notes),
        remove_missing=remove_missing and isinstance(reader, TableKind) and reader.may_remove,
        steps=state.steps,
        beside=found.beside,
    )


def _read(
    *,
    source: SourceFile,
    kind: ImportKind,
    mapping: ColumnMapping | None,
    state: PlanState,
    provenance: Provenance,
    watch: Watch,
) -> ReadFile:
    reader = kind_of(kind, is_table=source.table is not None)
    if not isinstance(reader, TableKind):
        return reader.read(source.path, state.area, provenance, watch)
    if source.table is None or mapping is None:
        raise KnownError(
            translate("Import", "« {name} » n’est pas un tableau.").format(name=source.path.name),
            translate("Import", "Choisissez un autre genre de fichier, ou enregistrez-le en XLSX ou en CSV."),
        )
    return read_checked(source.table, reader, mapping, provenance, plan=state.facts, watch=watch)
