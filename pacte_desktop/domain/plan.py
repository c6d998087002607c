"""A whole plan as plain values: what one local file holds, apart from its history."""

from dataclasses import dataclass

from pacte_desktop.domain.choice import CallListEntry, ChoiceEvent, ChoiceSession
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.people import Intern, Supervisor
from pacte_desktop.domain.posts import Accreditation, Assignment, OpenPost
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import HealthStructure, Housing, TrainingSite
from pacte_desktop.domain.situations import SemesterSituation
from pacte_desktop.domain.urgent_care import UrgentCareEquipment
from pacte_desktop.domain.wishes import HostRank, Wish


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """Name and territory of a plan. ``is_demo``: every person and site in it is invented."""

    name: str
    dumg: str
    region: str
    departements: tuple[str, ...]
    semester_id: int
    is_demo: bool


@dataclass(frozen=True, slots=True)
class CompletedInternship:
    """A semester already done by an intern; ``site_id`` is None when it took place elsewhere.

    ``counts_for_seniority``: raises the seniority of choice although it may not be validated. ``absence_days``: days
    of absence in the semester.
    """

    id: int
    intern_id: int
    semester_id: int
    internship_type: str
    site_id: int | None
    is_validated: bool
    counts_for_seniority: bool = True
    absence_days: int = 0


@dataclass(frozen=True, slots=True)
class GroupMember:
    """A supervisor in a group (site) with the half-days a week that the intern spends with them."""

    site_id: int
    supervisor_id: int
    half_days: int


@dataclass(frozen=True, slots=True)
class OwnTerritory:
    """A base territory that a plan brings along: the file, its sha256, and the note of its origin (TOML)."""

    sha256: str
    payload: bytes
    source: str


@dataclass(frozen=True, slots=True)
class PlanContents:
    """Everything to write into a new plan. Ids refer to each other within these lists; nobody need be in it yet."""

    info: PlanInfo
    semesters: tuple[Semester, ...]
    interns: tuple[Intern, ...] = ()
    completed: tuple[CompletedInternship, ...] = ()
    supervisors: tuple[Supervisor, ...] = ()
    structures: tuple[HealthStructure, ...] = ()
    sites: tuple[TrainingSite, ...] = ()
    members: tuple[GroupMember, ...] = ()
    housing: tuple[Housing, ...] = ()
    accreditations: tuple[Accreditation, ...] = ()
    posts: tuple[OpenPost, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    equipment: tuple[UrgentCareEquipment, ...] = ()
    situations: tuple[SemesterSituation, ...] = ()
    derogations: tuple[Derogation, ...] = ()
    sessions: tuple[ChoiceSession, ...] = ()
    calls: tuple[CallListEntry, ...] = ()
    events: tuple[ChoiceEvent, ...] = ()
    wishes: tuple[Wish, ...] = ()
    host_ranks: tuple[HostRank, ...] = ()
