"""The rows of a plan in the shape in which a file would bring them: what filled templates are made of.

Reading back what is written from them changes nothing; a property test holds that.
"""

from pacte_desktop.domain.incoming import Incoming, TargetKind
from pacte_desktop.store import queries
from pacte_desktop.store.import_queries import Current, current
from pacte_desktop.store.plan_file import PlanFile


def plan_rows(plan: PlanFile, target: TargetKind) -> tuple[Incoming, ...]:
    """Everything of one kind that the plan has, in the order in which it was entered; ``row`` is 0 for each.

    Posts, wishes and situations are those of the semester of the plan.
    """
    with plan.read() as session:
        found = current(session, target, queries.plan_info(session).semester_id)
    return tuple(_incoming(target, row) for row in found.values())


def _incoming(target: TargetKind, row: Current) -> Incoming:
    keys, values = row
    return Incoming(target, keys, values, 0, _title(row))


def _title(row: Current) -> str:
    """How the user recognises the row: its name, else its key."""
    keys, values = row
    if "last_name" in values:
        return f"{str(values['last_name']).upper()} {values['first_name']}"
    return str(values["name"]) if "name" in values else " · ".join(keys[0] if keys else ())
