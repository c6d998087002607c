"""What tests of imports do again and again: a file is written, previewed, and applied to a plan."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.incoming import ImportKind, Incoming, Key, Plain, TargetKind
from pacte_desktop.services.imports import (
    ColumnMapping,
    ImportPreview,
    apply_import,
    guess_mapping,
    official_provenance,
    plan_state,
    preview_import,
    read_source,
)
from pacte_desktop.services.plan_tables import plan_rows
from pacte_desktop.store.plan_file import PlanFile

FOLDER = Path(__file__).parent / "import"


def write_csv(path: Path, heading: Sequence[str], rows: Sequence[Sequence[object]]) -> Path:
    """A table with « ; » in UTF-8."""
    lines = [";".join(f'"{cell}"' if cell != "" else "" for cell in row) for row in (heading, *rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def preview(
    plan: PlanFile,
    path: Path,
    kind: ImportKind,
    *,
    remove_missing: bool = False,
    columns: Mapping[str, int] | None = None,
) -> ImportPreview:
    """What importing the file would do; ``columns`` in place of the guessed ones."""
    source = read_source(path)
    mapping = guess_mapping(source, kind)
    if columns is not None:
        mapping = ColumnMapping(mapping.heading_line, columns)
    provenance = official_provenance(source, kind)
    return preview_import(source, kind, mapping, plan_state(plan, kind), provenance, remove_missing=remove_missing)


def bring(plan: PlanFile, path: Path, kind: ImportKind, *, good_rows_only: bool = False) -> Changes:
    """The file imported."""
    return apply_import(plan, preview(plan, path, kind), good_rows_only=good_rows_only)


def counts(found: ImportPreview) -> tuple[int, int, int, int]:
    """Added, changed, unchanged, refused."""
    return found.added, found.changed, found.unchanged, found.refused


def rows(plan: PlanFile, target: TargetKind) -> dict[Key, Mapping[str, Plain]]:
    """Values of the plan by first key."""
    return {row.keys[0]: row.values for row in plan_rows(plan, target)}


def told(plan: PlanFile) -> dict[TargetKind, list[Incoming]]:
    """Everything that a plan has, whatever the order in which it came."""
    return {target: sorted(plan_rows(plan, target), key=repr) for target in TargetKind}
