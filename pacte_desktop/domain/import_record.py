"""A file that a plan was told things by: the map and the prints quote it."""

from dataclasses import dataclass
from datetime import datetime

from pacte_desktop.domain.incoming import ImportKind, Provenance


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import. ``at`` is UTC; ``rows`` of the file, things ``added`` to the plan and ``changed`` in it."""

    id: int
    at: datetime
    author: str
    kind: ImportKind
    provenance: Provenance
    rows: int
    added: int
    changed: int
