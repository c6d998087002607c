"""The errors that keep a list in, in the place of its pages."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import counted
from pacte_desktop.services.list_check import ListCheck

_TOLD = 12  # The panel of problems has them all.


def error_lines(check: ListCheck) -> str:
    """The first errors with their ways out, one a line, and how many more there are."""
    told = [f"▲ {problem.sentence} {problem.way_out}".strip() for problem in check.errors[:_TOLD]]
    more = len(check.errors) - len(told)
    if more:
        told.append(
            counted(
                more,
                QCoreApplication.translate("ErrorLines", "et {n} autre, dans « Problèmes »"),
                QCoreApplication.translate("ErrorLines", "et {n} autres, dans « Problèmes »"),
            )
        )
    return "\n".join(told)
