"""Columns of what the independent checker says of a plan."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.sheets import Target

PROBLEM_SAMPLES = {0: "▲ Avertissement", 1: "Règle", 2: "8" * 20}
Numbered = tuple[int, Problem]


def numbered(problems: Sequence[Problem]) -> list[Numbered]:
    """Problems with a number, which is their key: two may read alike."""
    return list(enumerate(problems))


def problem_target(problem: Problem) -> Target | None:
    """Where a problem leads: the intern, else the post, else the site."""
    for kind, key in (("intern", problem.intern_id), ("post", problem.post_id), ("site", problem.site_id)):
        if key is not None:
            return Target(kind, str(key))
    return None


def severity_words(severity: Severity) -> str:
    """A sign and a word."""
    return {
        Severity.ERROR: QCoreApplication.translate("ProblemRows", "✖ Erreur"),
        Severity.WARNING: QCoreApplication.translate("ProblemRows", "▲ Avertissement"),
        Severity.NOTE: QCoreApplication.translate("ProblemRows", "ⓘ Note"),
    }[severity]


def problem_columns() -> list[Column[Numbered]]:
    """Severity, rule, sentence with the way out."""
    order = list(Severity)

    def whole(item: Numbered) -> str:
        return " ".join(part for part in (item[1].sentence, item[1].way_out) if part)

    return [
        Column(
            QCoreApplication.translate("ProblemRows", "Gravité"),
            lambda item: severity_words(item[1].severity),
            lambda item: order.index(item[1].severity),
        ),
        Column(QCoreApplication.translate("ProblemRows", "Règle"), lambda item: item[1].rule.partition(".")[0]),
        Column(QCoreApplication.translate("ProblemRows", "Ce qui est constaté"), whole, hint=whole),
    ]
