"""An import that was looked at is written: a backup first, then one transaction and one named step."""

from contextlib import suppress

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import LayerDifference, Provenance, RowDifference, RowState, TargetKind
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, grouped, translate
from pacte_desktop.services.imports.beside import put_beside, write_outside
from pacte_desktop.services.imports.preview import ImportPreview
from pacte_desktop.store import coverage_edits, queries
from pacte_desktop.store.import_edits import ImportEdits, record_import
from pacte_desktop.store.plan_file import PlanFile, Writing, newest_steps

_SHOWN = 10
_TOGETHER = 500
"""Rows written between two looks at the watch: a tenth of a second."""

_NO_ID = 0
BACKUP_REASON = "import"


def apply_import(
    plan: PlanFile, preview: ImportPreview, *, good_rows_only: bool, watch: Watch | None = None
) -> Changes:
    """Write what the preview says, whole or not at all. No step and no backup when there is nothing to write.

    It may run beside the window: ``watch`` is told how many rows are written, and when it asks to stop
    :class:`CancelledError` is raised, nothing is written, and the backup is taken away again.

    Raises :class:`KnownError` when rows have problems unless ``good_rows_only``, when the file as a whole cannot be
    used, when the plan changed since the preview, and when it cannot be written.
    """
    watch = watch or Watch()
    _check_problems(preview, good_rows_only=good_rows_only)
    with plan.read() as reader:
        _check_steps(newest_steps(reader), preview)
    if not preview.can_apply:
        return Changes()
    watch.step(translate("Import", "Copie de sauvegarde du plan"))
    if preview.beside is not None and write_outside(preview.beside):
        return Changes()
    kept = plan.keep_copy(BACKUP_REASON, watch)
    try:
        with plan.write(watch) as writing:
            _check_steps(newest_steps(writing.session), preview)
            _write(writing, preview, watch)
    except CancelledError:
        with suppress(OSError):  # A scanner may hold it; one copy more does no harm.
            kept.unlink(missing_ok=True)
        raise
    return writing.changes


def _write(writing: Writing, preview: ImportPreview, watch: Watch) -> None:
    session = writing.session
    _write_rows(ImportEdits(session, queries.plan_info(session).semester_id), _in_order(preview), watch)
    for layer in preview.layers:
        if layer.added or layer.changed or layer.missing:
            watch.step(layer.incoming.kind.label)
            coverage_edits.put_layer(session, _layer(layer, preview.provenance))
    if preview.beside is not None:
        put_beside(session, preview.beside)
    record_import(
        session, preview.kind, preview.provenance, rows=preview.rows, added=preview.added, changed=preview.changed
    )
    words = QT_TRANSLATE_NOOP("History", "importer « {file} » ({kind})")
    writing.name(words, file=preview.provenance.file_name, kind=preview.kind.label)


def _write_rows(edits: ImportEdits, items: list[RowDifference], watch: Watch) -> None:
    told = translate("Import", "{done} lignes sur {total}")
    for done, item in enumerate(items):
        if done % _TOGETHER == 0:
            watch.step(told.format(done=grouped(done), total=grouped(len(items))), done, len(items))
            edits.send()
        _put(edits, item)
    edits.finish()


def _check_problems(preview: ImportPreview, *, good_rows_only: bool) -> None:
    problems = preview.problems
    whole = [problem.sentence for problem in problems if not problem.row]
    if whole:
        raise KnownError(
            translate("Import", "« {file} » ne peut pas être importé : {problems}.").format(
                file=preview.provenance.file_name, problems=" ; ".join(whole)
            ),
            translate("Import", "Rien n’a été écrit."),
        )
    if problems and preview.remove_missing:
        raise KnownError(
            translate("Import", "Des lignes sont refusées : ce qui manque au fichier ne peut pas être retiré du plan."),
            translate("Import", "Corrigez ces lignes, ou importez sans rien retirer ; rien n’a été écrit."),
        )
    if problems and not good_rows_only:
        raise KnownError(
            counted(
                len(problems),
                translate("Import", "{n} problème dans « {file} » : {list}."),
                translate("Import", "{n} problèmes dans « {file} » : {list}."),
                file=preview.provenance.file_name,
                list=" ; ".join(problem.text for problem in problems[:_SHOWN])
                + ("…" if len(problems) > _SHOWN else ""),
            ),
            translate("Import", "Corrigez le fichier, ou n’importez que les bonnes lignes ; rien n’a été écrit."),
        )


def _check_steps(steps: tuple[int, int], preview: ImportPreview) -> None:
    if steps != preview.steps:
        raise KnownError(
            translate("Import", "Le plan a changé depuis l’aperçu de l’import."),
            translate("Import", "Comparez de nouveau le fichier avec le plan ; rien n’a été écrit."),
        )


def _in_order(preview: ImportPreview) -> list[RowDifference]:
    """What goes first, those that others refer to last; then what comes, those that others refer to first."""
    order = list(TargetKind)
    writes = (RowState.ADDED, RowState.CHANGED)
    written = [item for item in preview.differences if item.state in writes and item.incoming is not None]
    written.sort(key=lambda item: order.index(item.incoming.target) if item.incoming else 0)
    return [*preview.to_remove, *written]


def _put(edits: ImportEdits, item: RowDifference) -> None:
    if item.state is RowState.MISSING:
        if item.target is not None and item.row_id is not None:
            edits.remove(item.target, item.row_id)
        return
    record = item.incoming
    if record is None:
        return
    if item.row_id is None:
        edits.put(record.target, None, record.keys, record.values)
        return
    changed = {change.field: record.values[change.field] for change in item.changes}
    edits.put(record.target, item.row_id, record.keys, changed)


def _layer(difference: LayerDifference, provenance: Provenance) -> CommuneLayer:
    """The label says how the words of the file were understood, wherever the layer is shown."""
    layer = difference.incoming
    label = " · ".join([layer.kind.label, *layer.notes])
    source, licence, sha256 = provenance.source, provenance.licence, provenance.file_sha256
    return CommuneLayer(_NO_ID, layer.kind, label, layer.vintage, source, licence, sha256, layer.values)
