"""Tables of a plan file. One class a kind; every edited table carries a version that SQLAlchemy checks and bumps.

A schema change is: a column here, a migration, the domain class, and ``SCHEMA_VERSION`` + 1.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from pacte_desktop.store.base_row import Base, Edited
from pacte_desktop.store.choice_schema import (
    AllocationRunRow,
    CallListEntryRow,
    ChoiceEventRow,
    ChoiceSessionRow,
    CoupleRow,
    DerogationRow,
    FrozenRoundRow,
    HostRankRow,
    ParameterRow,
    SemesterSituationRow,
    WishRow,
)
from pacte_desktop.store.document_schema import LetterTemplateRow, PrintRecordRow

__all__ = [
    "AllocationRunRow",
    "Base",
    "CallListEntryRow",
    "ChoiceEventRow",
    "ChoiceSessionRow",
    "CoupleRow",
    "DerogationRow",
    "Edited",
    "FrozenRoundRow",
    "HostRankRow",
    "LetterTemplateRow",
    "ParameterRow",
    "PrintRecordRow",
    "SemesterSituationRow",
    "WishRow",
]

SCHEMA_VERSION = 8


def _unique_number(table: str) -> Index:
    """No two rows share a number; any may be without one."""
    return Index(f"uq_{table}_number", "number", unique=True, sqlite_where=text("number != ''"))


class PlanRow(Edited, Base):
    """The one row that says what the file is. ``territory``: sha256 of its own base territory, "" for none."""

    __tablename__ = "plan"
    name: Mapped[str]
    dumg: Mapped[str]
    region: Mapped[str] = mapped_column(String(2))
    departements: Mapped[list[str]]
    semester_id: Mapped[int] = mapped_column(ForeignKey("semester.id"))
    is_demo: Mapped[bool]
    territory: Mapped[str] = mapped_column(default="")


class SemesterRow(Edited, Base):
    __tablename__ = "semester"
    season: Mapped[str]
    start: Mapped[date]
    end: Mapped[date]
    __table_args__ = (CheckConstraint('start < "end"', name="dates"),)


class InternRow(Edited, Base):
    __tablename__ = "intern"
    imotep_number: Mapped[str] = mapped_column(unique=True)
    last_name: Mapped[str]
    first_name: Mapped[str]
    cohort: Mapped[int]
    regime: Mapped[str]
    phase: Mapped[str]
    phase_position: Mapped[int]
    national_rank: Mapped[int]
    ranking_size: Mapped[int]
    ranking_kind: Mapped[str]
    choice_seniority: Mapped[int]
    validated_semesters: Mapped[int]
    home_insee_code: Mapped[str] = mapped_column(String(5))
    is_military: Mapped[bool]
    has_cesp: Mapped[bool]
    thesis_date: Mapped[date | None]


class CompletedInternshipRow(Edited, Base):
    __tablename__ = "completed_internship"
    intern_id: Mapped[int] = mapped_column(ForeignKey("intern.id"), index=True)
    semester_id: Mapped[int] = mapped_column(ForeignKey("semester.id"))
    internship_type: Mapped[str]
    site_id: Mapped[int | None] = mapped_column(ForeignKey("training_site.id"))
    is_validated: Mapped[bool]
    counts_for_seniority: Mapped[bool]
    absence_days: Mapped[int]


class SupervisorRow(Edited, Base):
    __tablename__ = "supervisor"
    rpps: Mapped[str] = mapped_column(unique=True)
    last_name: Mapped[str]
    first_name: Mapped[str]
    levels: Mapped[list[str]]
    is_mcs: Mapped[bool]
    professional_email: Mapped[str]
    accredited_on: Mapped[date | None]
    most_interns: Mapped[int | None]


class HealthStructureRow(Edited, Base):
    __tablename__ = "health_structure"
    kind: Mapped[str]
    name: Mapped[str]
    finess_et: Mapped[str]
    insee_code: Mapped[str] = mapped_column(String(5))
    address: Mapped[str] = mapped_column(default="")
    lon: Mapped[float | None]
    lat: Mapped[float | None]
    source: Mapped[str] = mapped_column(default="")


class TrainingSiteRow(Edited, Base):
    __tablename__ = "training_site"
    kind: Mapped[str]
    name: Mapped[str]
    referent: Mapped[str]
    is_chu: Mapped[bool]
    number: Mapped[str] = mapped_column(default="")
    __table_args__ = (_unique_number("training_site"),)


class PracticeLocationRow(Edited, Base):
    __tablename__ = "practice_location"
    site_id: Mapped[int] = mapped_column(ForeignKey("training_site.id"), index=True)
    insee_code: Mapped[str] = mapped_column(String(5))
    half_days: Mapped[int]
    structure_id: Mapped[int | None] = mapped_column(ForeignKey("health_structure.id"))
    address: Mapped[str] = mapped_column(default="")
    lon: Mapped[float | None]
    lat: Mapped[float | None]


class GroupMemberRow(Edited, Base):
    __tablename__ = "group_member"
    site_id: Mapped[int] = mapped_column(ForeignKey("training_site.id"), index=True)
    supervisor_id: Mapped[int] = mapped_column(ForeignKey("supervisor.id"), index=True)
    half_days: Mapped[int]
    __table_args__ = (UniqueConstraint("site_id", "supervisor_id"),)


class HousingRow(Edited, Base):
    __tablename__ = "housing"
    name: Mapped[str]
    insee_code: Mapped[str] = mapped_column(String(5))
    capacity: Mapped[int]
    rent_eur: Mapped[int | None]
    is_htes: Mapped[bool]
    number: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    lon: Mapped[float | None]
    lat: Mapped[float | None]
    available_from: Mapped[date | None]
    available_to: Mapped[date | None]
    __table_args__ = (_unique_number("housing"),)


class AccreditationRow(Edited, Base):
    __tablename__ = "accreditation"
    site_id: Mapped[int] = mapped_column(ForeignKey("training_site.id"), index=True)
    internship_type: Mapped[str]
    phase: Mapped[str]
    kind: Mapped[str]
    valid_from: Mapped[date]
    valid_to: Mapped[date]
    capacity: Mapped[int]


class OpenPostRow(Edited, Base):
    __tablename__ = "open_post"
    semester_id: Mapped[int] = mapped_column(ForeignKey("semester.id"), index=True)
    imotep_number: Mapped[str]
    site_id: Mapped[int] = mapped_column(ForeignKey("training_site.id"), index=True)
    internship_type: Mapped[str]
    phases: Mapped[list[str]]
    capacity: Mapped[int]
    __table_args__ = (
        UniqueConstraint("semester_id", "imotep_number"),
        CheckConstraint("capacity >= 0", name="capacity"),
    )


class AssignmentRow(Edited, Base):
    """One post per intern and semester (rule R2) is a constraint of the file, not only of the code."""

    __tablename__ = "assignment"
    intern_id: Mapped[int] = mapped_column(ForeignKey("intern.id"))
    post_id: Mapped[int] = mapped_column(ForeignKey("open_post.id"), index=True)
    semester_id: Mapped[int] = mapped_column(ForeignKey("semester.id"))
    at: Mapped[datetime]
    author: Mapped[str]
    reason: Mapped[str]
    is_locked: Mapped[bool]
    is_supernumerary: Mapped[bool] = mapped_column(default=False)
    session_id: Mapped[int | None] = mapped_column(ForeignKey("choice_session.id"))
    __table_args__ = (UniqueConstraint("intern_id", "semester_id"),)


class UrgentCareEquipmentRow(Edited, Base):
    __tablename__ = "urgent_care_equipment"
    kind: Mapped[str]
    insee_code: Mapped[str] = mapped_column(String(5))
    name: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    source: Mapped[str]
    open_slots: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    lon: Mapped[float | None]
    lat: Mapped[float | None]


class CoverageDefinitionRow(Edited, Base):
    """A definition that a user made; the shipped ones are in the rule files."""

    __tablename__ = "coverage_definition"
    code: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str]
    kinds: Mapped[list[str]]
    threshold_min: Mapped[float]
    bands_min: Mapped[list[float]]
    date: Mapped[date | None]
    time_slot: Mapped[str]
    direction: Mapped[str]
    intra_commune_min: Mapped[float | None]
    extra_delay_min: Mapped[float]
    speed_profile: Mapped[str]
    source: Mapped[str]


class ScenarioRow(Edited, Base):
    """Changes of the equipment that are looked at but not decided; ``edits`` in the order they were made."""

    __tablename__ = "scenario"
    name: Mapped[str] = mapped_column(unique=True)
    edits: Mapped[list[dict[str, Any]]]


class CommuneLayerRow(Edited, Base):
    """One dated figure or class of each commune from one source: official minutes, APL, zoning, vie-santé area."""

    __tablename__ = "commune_layer"
    kind: Mapped[str]
    label: Mapped[str]
    vintage: Mapped[str]
    source: Mapped[str]
    licence: Mapped[str]
    file_sha256: Mapped[str]
    values: Mapped[dict[str, Any]]
    __table_args__ = (UniqueConstraint("kind", "vintage", "source"),)


class ImportRecordRow(Edited, Base):
    """A file that was imported: where its values come from, and how much it brought."""

    __tablename__ = "import_record"
    at: Mapped[datetime]
    author: Mapped[str]
    kind: Mapped[str]
    file_name: Mapped[str]
    file_sha256: Mapped[str]
    source: Mapped[str]
    vintage: Mapped[str]
    licence: Mapped[str]
    rows: Mapped[int]
    added: Mapped[int]
    changed: Mapped[int]


class SettingRow(Base):
    """A choice of how the plan is looked at (definition, source of minutes); no edit of the plan, hence no step."""

    __tablename__ = "setting"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]


class BaseTerritoryRow(Base):
    """A base territory of the plan's own, in the layout of the shipped one, with the note of its origin (TOML). Those
    that are in force no more stay, so that a step back finds them."""

    __tablename__ = "base_territory"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    payload: Mapped[bytes] = mapped_column(LargeBinary)
    source: Mapped[str]


class JournalOperationRow(Base):
    """One named step. ``state``: DONE, UNDONE (may be redone), DISCARDED (kept for the record only) or SEALED (done,
    and no undo reaches it)."""

    __tablename__ = "journal_operation"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    author: Mapped[str]
    label: Mapped[str]
    facts: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(index=True)


class JournalChangeRow(Base):
    """One row changed by an operation: its columns before and after (None: the row did not exist)."""

    __tablename__ = "journal_change"
    id: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[int] = mapped_column(ForeignKey("journal_operation.id", ondelete="CASCADE"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]


class ComputationRow(Base):
    """A computed field kept under the hash of everything it depends on; safe to delete at any time."""

    __tablename__ = "computation"
    key: Mapped[str] = mapped_column(primary_key=True)
    payload: Mapped[bytes] = mapped_column(LargeBinary)
