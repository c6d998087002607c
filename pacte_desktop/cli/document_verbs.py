"""The verbs that write documents: lists, tables, letters, sheets, and the register of restricted prints."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from pacte_desktop.arguments.documents import SCOPES
from pacte_desktop.cli.output import open_file, say, say_json
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted, translate

if TYPE_CHECKING:
    from pacte_desktop.documents.document import PageFormat
    from pacte_desktop.services.documents.kind import DocumentKind, DocumentSource, Wanted
    from pacte_desktop.services.documents.writing import PrintJob


def write(arguments: Namespace) -> int:
    """Make one kind of document and write it: a file, or a file for each person or place."""
    from pacte_desktop.services.documents import document_kind, open_source
    from pacte_desktop.services.documents.one_table import left_out_words
    from pacte_desktop.services.documents.writing import (
        Form,
        PrintJob,
        form_of,
        make_documents,
        write_job,
        write_series,
    )

    kind = document_kind(arguments.kind)
    if arguments.folder is not None:
        _check_series(kind, arguments)
    path = arguments.folder or arguments.out or arguments.pdf
    is_pdf = arguments.folder is not None or (arguments.pdf is not None and not arguments.format)
    form = Form.PDF if is_pdf else form_of(path, arguments.format)
    with open_file(arguments.file) as plan:
        source = open_source(plan, datetime.now(), with_coverage=kind.needs_coverage)
        wanted = _wanted(kind, source, arguments)
        documents = make_documents(source, kind, wanted)
        job = PrintJob(kind, wanted, documents, _page(kind, arguments), arguments.columns)
        _check_columns(job, arguments.columns)
        written = write_series(plan, job, path) if arguments.folder is not None else write_job(plan, job, form, path)
    if arguments.folder is not None:
        files = counted(
            len(written.paths),
            translate("CommandLine", "{n} fichier écrit"),
            translate("CommandLine", "{n} fichiers écrits"),
        )
        say(translate("CommandLine", "{files} dans {path}").format(files=files, path=path))
        return 0
    lines = counted(written.extent, translate("CommandLine", "{n} ligne"), translate("CommandLine", "{n} lignes"))
    say(
        translate("CommandLine", "« {title} » écrit : {path} ({lines})").format(
            title=kind.title, path=path, lines=lines
        )
    )
    if form is Form.CSV and (left_out := left_out_words(job.shown)):
        say(left_out)
    return 0


def _wanted(kind: "DocumentKind", source: "DocumentSource", arguments: Namespace) -> "Wanted":
    from pacte_desktop.services.documents.kind import Wanted
    from pacte_desktop.services.documents.writing import level_named

    level = level_named(arguments.level) if arguments.level else kind.levels[0]
    kind.refuse_level(level)
    chosen = {key: getattr(arguments, key) for key in SCOPES if getattr(arguments, key)}
    return Wanted(level, kind.resolved(source, chosen))


def _page(kind: "DocumentKind", arguments: Namespace) -> "PageFormat":
    from pacte_desktop.documents.document import PageFormat, Paper

    lies = kind.page.is_landscape
    if arguments.portrait or arguments.landscape:
        lies = arguments.landscape
    return PageFormat(Paper(arguments.paper) if arguments.paper else kind.page.paper, lies)


def _check_series(kind: "DocumentKind", arguments: Namespace) -> None:
    if not kind.is_series or arguments.format not in (None, "pdf"):
        raise KnownError(
            translate("CommandLine", "« {title} » s’écrit en un seul fichier.").format(title=kind.title),
            translate("CommandLine", "Donnez --out à la place de --folder."),
        )


def _check_columns(job: "PrintJob", names: Sequence[str] | None) -> None:
    """Refuse a column that the document does not have, naming those that it has."""
    if not names:
        return
    known = job.column_names
    unknown = [name for name in names if name not in known]
    if unknown:
        raise KnownError(
            translate("CommandLine", "Colonnes inconnues : {names}.").format(names=", ".join(unknown)),
            translate("CommandLine", "Colonnes de ce document : {names}.").format(
                names=", ".join(f"{key} ({heading})" for key, heading in known.items()) or "–"
            ),
        )


def prints(arguments: Namespace) -> int:
    """The register of what was printed for few."""
    from pacte_desktop.services.documents.register import print_register

    with open_file(arguments.file) as plan:
        found = print_register(plan)
    if arguments.json:
        say_json({"prints": [asdict(item) | {"at": f"{item.at.isoformat()}Z"} for item in found]})
        return 0
    for item in found:
        what = f"{item.document} {item.subject}".strip()
        say(f"{item.at:%Y-%m-%d %H:%M}Z  {item.author:<12} {item.level:<11} {item.form:<9} {item.extent:>6}  {what}")
    if not found:
        say(translate("CommandLine", "Aucune impression à diffusion restreinte."))
    return 0


VERBS: dict[str, Callable[[Namespace], int]] = {
    "list": write,
    "table": write,
    "letter": write,
    "sheet": write,
    "prints": prints,
}
