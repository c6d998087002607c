"""Import: a file is read, understood, compared with the plan, looked at, and then written in one step.

``read_source`` and ``preview_import`` touch no plan. ``plan_state`` and ``apply_import`` may run beside the window too:
a plan takes one thread after the other.
"""

from pacte_desktop.importing.mapping import ColumnMapping
from pacte_desktop.importing.plan_state import PlanState
from pacte_desktop.importing.recognition import KindGuess
from pacte_desktop.services.imports.applying import apply_import
from pacte_desktop.services.imports.memory import remember_mapping
from pacte_desktop.services.imports.preview import ImportPreview, preview_import
from pacte_desktop.services.imports.report import save_report
from pacte_desktop.services.imports.source import (
    SourceFile,
    guess_mapping,
    headings_of,
    kind_of,
    official_provenance,
    read_source,
)
from pacte_desktop.services.imports.state import plan_state

__all__ = [
    "ColumnMapping",
    "ImportPreview",
    "KindGuess",
    "PlanState",
    "SourceFile",
    "apply_import",
    "guess_mapping",
    "headings_of",
    "kind_of",
    "official_provenance",
    "plan_state",
    "preview_import",
    "read_source",
    "remember_mapping",
    "save_report",
]
