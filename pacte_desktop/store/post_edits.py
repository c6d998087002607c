"""Row edits of open posts inside a transaction of :meth:`PlanFile.write`."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.posts import Accreditation
from pacte_desktop.store.schema import OpenPostRow


def set_post_capacity(session: Session, post_id: int, capacity: int) -> None:
    """Write the seats of a post."""
    session.get_one(OpenPostRow, post_id).capacity = capacity


def add_post(
    session: Session,
    semester_id: int,
    imotep_number: str,
    accreditation: Accreditation,
    *,
    phases: Sequence[Phase],
    capacity: int,
) -> int:
    """Open a post on the site and for the type of an accreditation; returns the id that the file gives it."""
    row = OpenPostRow(
        semester_id=semester_id,
        imotep_number=imotep_number,
        site_id=accreditation.site_id,
        internship_type=accreditation.internship_type,
        phases=[str(phase) for phase in phases],
        capacity=capacity,
    )
    session.add(row)
    session.flush()
    return row.id
