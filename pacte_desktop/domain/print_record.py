"""The register of what was printed for few: which document left the program, when, by whom, for which readers."""

from dataclasses import dataclass
from datetime import datetime

from pacte_desktop.domain.print_levels import PrintLevel


@dataclass(frozen=True, slots=True)
class PrintRecord:
    """One print or file of a restricted level. ``at`` is UTC; ``id`` 0 before it is kept.

    ``document``: code of its kind; ``form``: « pdf », « printer », « xlsx », « csv » or « clipboard »; ``extent``: how
    many rows or documents. ``subject`` names the person or site by number only, never by name; empty for a list.
    """

    id: int
    at: datetime
    author: str
    document: str
    level: PrintLevel
    form: str
    extent: int
    subject: str = ""
