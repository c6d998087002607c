"""What the rooms above ask of a plan, as domain values. Nothing here writes.

Tables are read as plain rows, not as mapped objects: three times faster, and the values are copied anyway.
"""

from collections import defaultdict
from collections.abc import Callable, Collection
from functools import wraps
from typing import ParamSpec, TypeVar

from sqlalchemy import select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.people import Intern, RankingKind, Supervisor
from pacte_desktop.domain.plan import GroupMember, PlanInfo
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, Assignment, OpenPost
from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.sites import (
    HealthStructure,
    Housing,
    PracticeLocation,
    SiteKind,
    StructureKind,
    TrainingSite,
)
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.store import schema
from pacte_desktop.store.soundness import UnreadableError

Asked = ParamSpec("Asked")
Found = TypeVar("Found")


def stored(query: Callable[Asked, Found]) -> Callable[Asked, Found]:
    """``query``, with :class:`UnreadableError` for a value that the file holds and that means nothing."""

    @wraps(query)
    def read(*args: Asked.args, **kwargs: Asked.kwargs) -> Found:
        try:
            return query(*args, **kwargs)
        except (ValueError, NoResultFound) as error:
            raise UnreadableError(str(error)) from error

    return read


Reader = Session
"""What a transaction is read with; rooms above pass it on and never look inside."""


@stored
def plan_info(session: Session) -> PlanInfo:
    """Name and territory of the plan."""
    row = session.execute(select(schema.PlanRow.__table__)).one()
    return PlanInfo(row.name, row.dumg, row.region, tuple(row.departements), row.semester_id, row.is_demo)


@stored
def semesters(session: Session) -> tuple[Semester, ...]:
    """All semesters, oldest first."""
    rows = session.execute(select(schema.SemesterRow.__table__).order_by(schema.SemesterRow.start))
    return tuple(Semester(row.id, Season(row.season), row.start, row.end) for row in rows)


def _validated_by_intern(session: Session) -> dict[int, tuple[str, ...]]:
    done = schema.CompletedInternshipRow
    found: dict[int, list[str]] = defaultdict(list)
    query = select(done.intern_id, done.internship_type).where(done.is_validated).order_by(done.semester_id, done.id)
    for intern_id, internship_type in session.execute(query):
        found[intern_id].append(internship_type)
    return {intern_id: tuple(types) for intern_id, types in found.items()}


@stored
def interns(session: Session) -> tuple[Intern, ...]:
    """All interns, in the order of their ids."""
    validated = _validated_by_intern(session)
    return tuple(
        Intern(
            id=row.id,
            imotep_number=row.imotep_number,
            last_name=row.last_name,
            first_name=row.first_name,
            cohort=row.cohort,
            regime=Regime(row.regime),
            phase=Phase(row.phase),
            phase_position=row.phase_position,
            national_rank=row.national_rank,
            ranking_size=row.ranking_size,
            ranking_kind=RankingKind(row.ranking_kind),
            choice_seniority=row.choice_seniority,
            validated_semesters=row.validated_semesters,
            home_insee_code=row.home_insee_code,
            validated=validated.get(row.id, ()),
            is_military=row.is_military,
            has_cesp=row.has_cesp,
            thesis_date=row.thesis_date,
        )
        for row in session.execute(select(schema.InternRow.__table__).order_by(schema.InternRow.id))
    )


@stored
def supervisors(session: Session) -> tuple[Supervisor, ...]:
    """All supervisors, in the order of their ids."""
    rows = session.execute(select(schema.SupervisorRow.__table__).order_by(schema.SupervisorRow.id))
    return tuple(
        Supervisor(
            row.id,
            row.rpps,
            row.last_name,
            row.first_name,
            tuple(row.levels),
            row.is_mcs,
            row.professional_email,
            row.accredited_on,
            row.most_interns,
        )
        for row in rows
    )


@stored
def group_members(session: Session) -> tuple[GroupMember, ...]:
    """Which supervisor works in which group."""
    rows = session.execute(select(schema.GroupMemberRow.__table__).order_by(schema.GroupMemberRow.id))
    return tuple(GroupMember(row.site_id, row.supervisor_id, row.half_days) for row in rows)


@stored
def structures(session: Session) -> tuple[HealthStructure, ...]:
    """Houses of health, health centres, hospitals."""
    rows = session.execute(select(schema.HealthStructureRow.__table__).order_by(schema.HealthStructureRow.id))
    return tuple(
        HealthStructure(
            row.id,
            StructureKind(row.kind),
            row.name,
            row.finess_et,
            row.insee_code,
            row.address,
            row.lon,
            row.lat,
            row.source,
        )
        for row in rows
    )


@stored
def sites(session: Session) -> tuple[TrainingSite, ...]:
    """Training sites with their places."""
    places: dict[int, list[PracticeLocation]] = defaultdict(list)
    for row in session.execute(select(schema.PracticeLocationRow.__table__).order_by(schema.PracticeLocationRow.id)):
        places[row.site_id].append(
            PracticeLocation(row.insee_code, row.half_days, row.structure_id, row.address, row.lon, row.lat)
        )
    rows = session.execute(select(schema.TrainingSiteRow.__table__).order_by(schema.TrainingSiteRow.id))
    return tuple(
        TrainingSite(row.id, SiteKind(row.kind), row.name, row.referent, row.is_chu, tuple(places[row.id]), row.number)
        for row in rows
    )


@stored
def site_name(session: Session, site_id: int) -> str:
    """Name of one training site."""
    return session.get_one(schema.TrainingSiteRow, site_id).name


@stored
def housing(session: Session) -> tuple[Housing, ...]:
    """Lodgings offered to interns."""
    rows = session.execute(select(schema.HousingRow.__table__).order_by(schema.HousingRow.id))
    return tuple(
        Housing(
            row.id,
            row.name,
            row.insee_code,
            row.capacity,
            row.rent_eur,
            row.is_htes,
            row.number,
            row.address,
            row.lon,
            row.lat,
            row.available_from,
            row.available_to,
        )
        for row in rows
    )


@stored
def accreditations(session: Session) -> tuple[Accreditation, ...]:
    """All accreditations, past ones included."""
    rows = session.execute(select(schema.AccreditationRow.__table__).order_by(schema.AccreditationRow.id))
    return tuple(
        Accreditation(
            row.id,
            row.site_id,
            row.internship_type,
            Phase(row.phase),
            AccreditationKind(row.kind),
            row.valid_from,
            row.valid_to,
            row.capacity,
        )
        for row in rows
    )


@stored
def open_posts(session: Session, semester_id: int) -> tuple[OpenPost, ...]:
    """Posts opened for one semester."""
    rows = session.execute(
        select(schema.OpenPostRow.__table__)
        .where(schema.OpenPostRow.semester_id == semester_id)
        .order_by(schema.OpenPostRow.id)
    )
    return tuple(
        OpenPost(
            row.id,
            row.semester_id,
            row.imotep_number,
            row.site_id,
            row.internship_type,
            tuple(Phase(phase) for phase in row.phases),
            row.capacity,
        )
        for row in rows
    )


@stored
def assignments(session: Session, semester_id: int, ids: Collection[int] | None = None) -> tuple[Assignment, ...]:
    """Who sits where in one semester, by id; ``ids``: only these."""
    table = schema.AssignmentRow
    query = select(table.__table__).where(table.semester_id == semester_id).order_by(table.id)
    rows = session.execute(query if ids is None else query.where(table.id.in_(ids)))
    return tuple(
        Assignment(
            row.id,
            row.intern_id,
            row.post_id,
            row.at,
            row.author,
            row.reason,
            row.is_locked,
            row.is_supernumerary,
            row.session_id,
        )
        for row in rows
    )


@stored
def equipment(session: Session) -> tuple[UrgentCareEquipment, ...]:
    """Places of urgent care, across the border included."""
    rows = session.execute(select(schema.UrgentCareEquipmentRow.__table__).order_by(schema.UrgentCareEquipmentRow.id))
    return tuple(
        UrgentCareEquipment(
            row.id,
            EquipmentKind(row.kind),
            row.insee_code,
            row.name,
            row.valid_from,
            row.valid_to,
            row.source,
            open_slots=None if row.open_slots is None else tuple(TimeSlot(slot) for slot in row.open_slots),
            lon=row.lon,
            lat=row.lat,
        )
        for row in rows
    )


@stored
def newest_computation(session: Session, kind: str) -> tuple[str, bytes] | None:
    """Key and payload of the field of this kind that was kept last."""
    table = schema.ComputationRow
    row = session.execute(select(table.__table__).where(table.key.startswith(f"{kind}:"))).first()
    return (row.key, row.payload) if row else None
