"""The verbs that bring a file into a plan and write the workbooks to fill in."""

import json
from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pacte_desktop.cli.output import Progress, open_file, say, say_json
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, translate

if TYPE_CHECKING:
    from pacte_desktop.services.imports import ColumnMapping, ImportPreview, SourceFile

_SURE = 0.5
"""From this score on a kind that nobody named is taken."""

_MOST_MAPPING_BYTES = 1_000_000


def import_(arguments: Namespace) -> int:
    """Import a file, or say what that would do; 1 when problems of its rows keep it out."""
    from pacte_desktop.importing.reading.raw_table import ReadingOptions
    from pacte_desktop.services.imports import (
        apply_import,
        official_provenance,
        plan_state,
        preview_import,
        read_source,
        save_report,
    )

    _check_report(arguments)
    watch = Watch(Progress())
    options = ReadingOptions(arguments.sheet, arguments.encoding, arguments.delimiter.replace("\\t", "\t"))
    with open_file(arguments.file) as plan:
        source = read_source(arguments.source_file, options, watch)
        kind = ImportKind(arguments.kind) if arguments.kind else _recognised(source)
        provenance = official_provenance(
            source, kind, vintage=arguments.vintage, words=arguments.source, licence=arguments.licence
        )
        preview = preview_import(
            source,
            kind,
            _mapping(source, kind, arguments),
            plan_state(plan, kind),
            provenance,
            remove_missing=arguments.remove_missing,
            watch=watch,
        )
        keeps_out = bool(preview.problems) and not (
            arguments.good_rows and all(problem.row for problem in preview.problems)
        )
        is_written = not arguments.dry_run and not keeps_out
        if arguments.report is not None:  # First: where it cannot be written, the plan is left alone as well.
            save_report(preview, arguments.report)
        if is_written:
            apply_import(plan, preview, good_rows_only=arguments.good_rows)
    if arguments.json:
        say_json(_as_json(preview, written=is_written))
    else:
        say("\n".join(_sentences(preview, written=is_written)))
    return 0 if is_written or arguments.dry_run else 1


def _check_report(arguments: Namespace) -> None:
    """The report never takes the place of what it reports on."""
    taken = [path.resolve() for path in (arguments.source_file, arguments.file)]
    if arguments.report is not None and arguments.report.resolve() in taken:
        raise KnownError(
            translate("CommandLine", "Le rapport écraserait « {file} ».").format(file=arguments.report),
            translate("CommandLine", "Donnez-lui un autre nom ; rien n’a été écrit."),
        )


def _recognised(source: "SourceFile") -> ImportKind:
    best = source.guesses[0] if source.guesses else None
    if best is None or best.score < _SURE:
        raise KnownError(
            translate("CommandLine", "« {file} » : le genre de données n’est pas reconnu.").format(
                file=source.path.name
            ),
            translate("CommandLine", "Donnez --kind : {kinds}.").format(kinds=", ".join(ImportKind)),
        )
    return best.kind


def _mapping(source: "SourceFile", kind: ImportKind, arguments: Namespace) -> "ColumnMapping | None":
    """The guessed columns with those that the user named in their place; None for a file that is no table."""
    from pacte_desktop.importing.mapping import cells_at, named_columns
    from pacte_desktop.importing.table_kind import TableKind
    from pacte_desktop.services.imports import guess_mapping, kind_of

    found = kind_of(kind)
    if source.table is None or not isinstance(found, TableKind):
        return None
    guessed = guess_mapping(source, kind, arguments.heading_line)
    if arguments.mapping is None:
        return guessed
    named = _named(arguments.mapping)
    cells = cells_at(source.table, guessed.heading_line)
    given = named_columns(found, cells, named, source.table.width)
    kept = {code: at for code, at in guessed.columns.items() if code not in named and at not in given.values()}
    return replace(guessed, columns={**kept, **given})


def _named(path: Path) -> Mapping[str, str]:
    """The mapping that a file holds. Raises :class:`KnownError` when it is none."""
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_MOST_MAPPING_BYTES))
    except (OSError, ValueError) as error:
        raise KnownError(
            translate("CommandLine", "La correspondance « {path} » ne se lit pas ({reason}).").format(
                path=path, reason=(error.strerror if isinstance(error, OSError) else None) or error
            )
        ) from error
    if not isinstance(found, dict) or not all(isinstance(name, str) for name in found.values()):
        raise KnownError(
            translate("CommandLine", "« {path} » n’est pas un objet JSON de textes.").format(path=path),
            translate("CommandLine", "Écrivez par exemple {example}.").format(
                example='{"last_name": "Nom", "phase": "C"}'
            ),
        )
    return found


def _as_json(preview: "ImportPreview", *, written: bool) -> dict[str, Any]:
    return {
        "kind": str(preview.kind),
        "rows": preview.rows,
        "added": preview.added,
        "changed": preview.changed,
        "unchanged": preview.unchanged,
        "missing": preview.missing,
        "removed": preview.removed,
        "refused": preview.refused,
        "problems": [
            {"row": problem.row, "column": problem.column, "sentence": problem.sentence} for problem in preview.problems
        ],
        "notes": list(preview.notes),
        "written": written,
    }


def _sentences(preview: "ImportPreview", *, written: bool) -> list[str]:
    words = translate(
        "CommandLine",
        "{kind} : lignes {rows}, ajouts {added}, modifications {changed}, inchangés {unchanged}, "
        "absents du fichier {missing}, refusées {refused}",
    )
    said = [
        words.format(
            kind=preview.kind.label,
            rows=preview.rows,
            added=preview.added,
            changed=preview.changed,
            unchanged=preview.unchanged,
            missing=preview.missing,
            refused=preview.refused,
        )
    ]
    said += [f"- {problem.text}" for problem in preview.problems]
    said += [f"- {note}" for note in preview.notes]
    if preview.removed and written:
        said.append(
            counted(
                preview.removed,
                translate("CommandLine", "{n} élément retiré du plan"),
                translate("CommandLine", "{n} éléments retirés du plan"),
            )
        )
    if not written or (preview.refused and not preview.unchanged and not preview.can_apply):
        said.append(translate("CommandLine", "Rien n’a été écrit."))
    elif preview.can_apply:
        said.append(translate("CommandLine", "Importé."))
    else:
        said.append(translate("CommandLine", "Rien à changer : le plan le dit déjà."))
    return said


def template(arguments: Namespace) -> int:
    """Write a workbook to fill in, or filled with what a plan has."""
    from pacte_desktop.services.templates import save_template

    kind = ImportKind(arguments.kind)
    if arguments.plan is None:
        save_template(kind, arguments.out)
        say(translate("CommandLine", "Modèle écrit : {path}").format(path=arguments.out))
        return 0
    with open_file(arguments.plan) as plan:
        rows = save_template(kind, arguments.out, plan)
    lines = counted(rows, translate("CommandLine", "{n} ligne"), translate("CommandLine", "{n} lignes"))
    say(translate("CommandLine", "Classeur écrit : {path} ({lines})").format(path=arguments.out, lines=lines))
    return 0


VERBS: dict[str, Callable[[Namespace], int]] = {"import": import_, "template": template}
