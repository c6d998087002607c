"""Columns of the problems: what and why, what to do, which rule."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.tables.record_table import Column

SIGNS = {Severity.ERROR: "▲", Severity.WARNING: "△", Severity.NOTE: "○"}
ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "muted"}


def severity_word(severity: Severity) -> str:
    """« erreur »."""
    return {
        Severity.ERROR: QCoreApplication.translate("ProblemTable", "erreur"),
        Severity.WARNING: QCoreApplication.translate("ProblemTable", "avertissement"),
        Severity.NOTE: QCoreApplication.translate("ProblemTable", "remarque"),
    }[severity]


def severity_count(severity: Severity, number: int) -> str:
    """« ▲ 2 erreurs »."""
    one, many = {
        Severity.ERROR: (
            QCoreApplication.translate("ProblemTable", "{n} erreur"),
            QCoreApplication.translate("ProblemTable", "{n} erreurs"),
        ),
        Severity.WARNING: (
            QCoreApplication.translate("ProblemTable", "{n} avertissement"),
            QCoreApplication.translate("ProblemTable", "{n} avertissements"),
        ),
        Severity.NOTE: (
            QCoreApplication.translate("ProblemTable", "{n} remarque"),
            QCoreApplication.translate("ProblemTable", "{n} remarques"),
        ),
    }[severity]
    return f"{SIGNS[severity]} {counted(number, one, many)}"


def problem_columns() -> list[Column[Problem]]:
    """One row a problem."""
    return [
        Column(
            QCoreApplication.translate("ProblemTable", "Constat"),
            lambda item: item.sentence,
            hint=lambda item: item.sentence,
        ),
        Column(
            QCoreApplication.translate("ProblemTable", "Gravité"),
            lambda item: f"{SIGNS[item.severity]} {severity_word(item.severity)}",
            lambda item: list(Severity).index(item.severity),
            sign=lambda item: ROLES[item.severity],
        ),
        Column(QCoreApplication.translate("ProblemTable", "Règle"), lambda item: item.rule.partition(".")[0]),
        Column(
            QCoreApplication.translate("ProblemTable", "Que faire"),
            lambda item: item.way_out,
            hint=lambda item: item.way_out,
        ),
    ]
