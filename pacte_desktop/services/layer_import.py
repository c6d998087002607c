"""A table of communes added to a plan without a look at it: what the command line does."""

from pathlib import Path

from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.progress import Watch
from pacte_desktop.importing.kinds import TABLE_KINDS
from pacte_desktop.services.imports import (
    ImportPreview,
    apply_import,
    guess_mapping,
    official_provenance,
    plan_state,
    preview_import,
    read_source,
)
from pacte_desktop.store.plan_file import PlanFile


def add_layers(
    plan: PlanFile,
    path: Path,
    *,
    vintage: str = "",
    source: str = "",
    licence: str = "",
    good_rows_only: bool = False,
    watch: Watch | None = None,
) -> ImportPreview:
    """Add the layers of a table of communes in one step; returns what was done, with everything to be said of it.

    Only layers: kinds of table that write anything else of the plan are not considered. Raises :class:`KnownError`
    with every problem when there is one, unless it is only of rows and ``good_rows_only``; nothing is written then.
    """
    file = read_source(path, watch=watch)
    only_layers = {kind for kind, table in TABLE_KINDS.items() if not table.targets}
    kind = next((guess.kind for guess in file.guesses if guess.kind in only_layers), ImportKind.COMMUNES)
    preview = preview_import(
        file,
        kind,
        guess_mapping(file, kind),
        plan_state(plan, kind),
        official_provenance(file, kind, vintage=vintage, words=source, licence=licence),
        watch=watch,
    )
    apply_import(plan, preview, good_rows_only=good_rows_only)
    return preview
