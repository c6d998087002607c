"""The verbs on the placement: what is wrong with a plan, posts against interns."""

from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from pacte_desktop.cli.output import open_file, say, say_json
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import counted, grouped, translate

if TYPE_CHECKING:
    from pacte_desktop.placement.adequacy import Adequacy


def check(arguments: Namespace) -> int:
    """Everything that is wrong with a plan; 1 when there is an error."""
    from pacte_desktop.services.board import post_board
    from pacte_desktop.services.choice_sessions import sessions
    from pacte_desktop.services.problems import plan_problems, problems_as_json

    with open_file(arguments.file) as plan:
        problems = plan_problems(plan, with_travel=arguments.travel)
        board, known = post_board(plan), sessions(plan)
    if arguments.json:
        say_json(problems_as_json(problems, board, known))
    else:
        say("\n".join(_told(problems)))
    return 1 if any(problem.severity is Severity.ERROR for problem in problems) else 0


def _told(problems: Sequence[Problem]) -> Iterable[str]:
    for severity, one, many in (
        (Severity.ERROR, translate("CommandLine", "{n} erreur"), translate("CommandLine", "{n} erreurs")),
        (
            Severity.WARNING,
            translate("CommandLine", "{n} avertissement"),
            translate("CommandLine", "{n} avertissements"),
        ),
        (Severity.NOTE, translate("CommandLine", "{n} remarque"), translate("CommandLine", "{n} remarques")),
    ):
        found = [problem for problem in problems if problem.severity is severity]
        yield counted(len(found), one, many)
        for problem in found:
            yield f"  {problem.rule.partition('.')[0]:<4}{problem.sentence} {problem.way_out}".rstrip()


def adequacy(arguments: Namespace) -> int:
    """Posts against interns."""
    from pacte_desktop.services import adequacy as service

    with open_file(arguments.file) as plan:
        found = service.adequacy(plan)
    if arguments.json:
        say_json(service.as_json(found))
        return 0
    say("\n".join([*_session_lines(found), "", *_type_lines(found)]))
    return 0


def _session_lines(found: "Adequacy") -> Iterable[str]:
    heads = (
        translate("CommandLine", "séance"),
        translate("CommandLine", "appelés"),
        translate("CommandLine", "présents"),
        translate("CommandLine", "minimum"),
        translate("CommandLine", "ouverts"),
        translate("CommandLine", "ratio"),
    )
    rows = [
        (row.label, *map(grouped, (row.n_called, row.n_present, row.posts_min, row.posts_open)), _share(row.ratio))
        for row in (*found.sessions, found.overall)
    ]
    return _aligned([heads, *rows], words=1)


def _type_lines(found: "Adequacy") -> Iterable[str]:
    from pacte_desktop.services.rulebook import load_rulebook

    types = load_rulebook().types
    heads = (
        translate("CommandLine", "phase"),
        translate("CommandLine", "type"),
        translate("CommandLine", "à placer"),
        translate("CommandLine", "que ce type"),
        translate("CommandLine", "agréées"),
        translate("CommandLine", "ouvertes"),
        translate("CommandLine", "ratio"),
        translate("CommandLine", "prises"),
        translate("CommandLine", "vacantes"),
        translate("CommandLine", "en ZIP"),
    )
    rows = [
        (
            row.phase.short_label,
            types[row.internship_type].short_label if row.internship_type in types else row.internship_type,
            *map(grouped, (row.to_place, row.only, row.accredited, row.posts_open)),
            _share(row.ratio),
            *map(grouped, (row.taken, row.vacant, row.vacant_in_zip)),
        )
        for row in found.table
    ]
    return _aligned([heads, *rows], words=2)


def _share(ratio: float | None) -> str:
    return "–" if ratio is None else f"{grouped(100 * ratio, 1)}\u202f%"


def _aligned(rows: Sequence[Sequence[str]], words: int) -> Iterable[str]:
    """Rows as columns: the first ``words`` to the left, figures to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.ljust(width) if column < words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


VERBS: dict[str, Callable[[Namespace], int]] = {"check": check, "adequacy": adequacy}
