"""Who changed the value of a parameter, when, from what to what: read from the journal of a plan."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from pacte_desktop.domain.parameters import Mark, Parameter
from pacte_desktop.store.plan_file import DONE
from pacte_desktop.store.queries import Reader, stored
from pacte_desktop.store.schema import JournalChangeRow, JournalOperationRow, ParameterRow


@dataclass(frozen=True, slots=True)
class ParameterChange:
    """One step of the journal on one value. ``at`` is UTC; None where the value did not exist before or after.

    ``is_undone``: the step was taken back since.
    """

    at: datetime
    author: str
    before: Parameter | None
    after: Parameter | None
    is_undone: bool


@stored
def parameter_changes(session: Reader, key: str) -> tuple[ParameterChange, ...]:
    """Every change of the values of ``key`` in this plan, oldest first."""
    change, step = JournalChangeRow, JournalOperationRow
    query = (
        select(change.before, change.after, step.at, step.author, step.state)
        .join(step, step.id == change.operation_id)
        .where(change.table_name == ParameterRow.__tablename__)
        .order_by(change.id)
    )
    return tuple(
        ParameterChange(row.at, row.author, _parameter(row.before), _parameter(row.after), row.state != DONE)
        for row in session.execute(query)
        if (row.after or row.before)["key"] == key
    )


def _parameter(columns: dict[str, Any] | None) -> Parameter | None:
    if columns is None:
        return None
    return Parameter(
        key=columns["key"],
        value=columns["value"]["value"],
        valid_from=date.fromisoformat(columns["valid_from"]),
        source=columns["source"],
        mark=Mark(columns["mark"]),
        valid_to=date.fromisoformat(columns["valid_to"]) if columns["valid_to"] else None,
        scope=columns["scope"],
        id=columns["id"],
        set_by=columns["set_by"],
        set_at=datetime.fromisoformat(columns["set_at"]),
        reason=columns["reason"],
    )
