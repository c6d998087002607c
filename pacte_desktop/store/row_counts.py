"""How many rows of each kind a plan holds."""

from sqlalchemy import func, select

from pacte_desktop.domain.incoming import TargetKind
from pacte_desktop.store.queries import Reader, stored
from pacte_desktop.store.schema import Base


@stored
def row_counts(reader: Reader) -> dict[TargetKind, int]:
    """Rows by the table that an import may write, over all semesters."""
    tables = Base.metadata.tables
    return {
        kind: int(reader.execute(select(func.count()).select_from(tables[kind])).scalar_one()) for kind in TargetKind
    }
