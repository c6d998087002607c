"""What a plan has today in the shape in which files tell it: natural keys and plain values, no ids of the plan.

A site without a number is referred to as "" by what hangs on it, and so is a structure without a FINESS number: those
rows have no key where the number is part of it, and an edit of them with "" leaves the reference as it is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from pacte_desktop.domain.import_record import ImportRecord
from pacte_desktop.domain.incoming import ImportKind, Key, Plain, Provenance, TargetKind
from pacte_desktop.domain.natural_keys import equipment_key, main_commune, place_keys
from pacte_desktop.store import schema
from pacte_desktop.store.queries import Reader, stored

Current = tuple[tuple[Key, ...], dict[str, Plain]]
"""Keys and values of one row, as in an ``Incoming``."""

FIELDS: dict[TargetKind, tuple[str, ...]] = {
    TargetKind.SEMESTER: ("season", "start", "end"),
    TargetKind.INTERN: (
        "last_name",
        "first_name",
        "cohort",
        "regime",
        "phase",
        "phase_position",
        "national_rank",
        "ranking_size",
        "ranking_kind",
        "choice_seniority",
        "validated_semesters",
        "home_insee_code",
        "is_military",
        "has_cesp",
        "thesis_date",
    ),
    TargetKind.SUPERVISOR: (
        "last_name",
        "first_name",
        "levels",
        "is_mcs",
        "professional_email",
        "accredited_on",
        "most_interns",
    ),
    TargetKind.STRUCTURE: ("kind", "name", "insee_code", "address", "lon", "lat", "source"),
    TargetKind.SITE: ("number", "kind", "name", "referent", "is_chu"),
    TargetKind.GROUP_MEMBER: ("half_days",),
    TargetKind.ACCREDITATION: ("valid_to", "capacity"),
    TargetKind.POST: ("internship_type", "phases", "capacity"),
    TargetKind.WISH: ("rank",),
    TargetKind.SITUATION: ("situation",),
    TargetKind.INTERNSHIP: ("internship_type", "is_validated", "counts_for_seniority", "absence_days"),
    TargetKind.HOUSING: (
        "number",
        "name",
        "insee_code",
        "capacity",
        "rent_eur",
        "is_htes",
        "address",
        "lon",
        "lat",
        "available_from",
        "available_to",
    ),
    TargetKind.EQUIPMENT: (
        "kind",
        "insee_code",
        "name",
        "valid_from",
        "valid_to",
        "source",
        "open_slots",
        "lon",
        "lat",
    ),
}
"""Columns that are values as they stand; references to other rows (``site``, ``locations``) come beside them."""


@stored
def current(session: Reader, target: TargetKind, semester_id: int) -> dict[int, Current]:
    """Keys and values of every row of ``target`` by its id; posts, wishes and situations of one semester only."""
    return dict(_ROWS[target](session, semester_id))


@stored
def import_records(session: Reader) -> tuple[ImportRecord, ...]:
    """Files that were imported, oldest first; what was taken back is not among them."""
    rows = session.execute(select(schema.ImportRecordRow.__table__).order_by(schema.ImportRecordRow.id))
    return tuple(
        ImportRecord(
            row.id,
            row.at,
            row.author,
            ImportKind(row.kind),
            Provenance(row.file_name, row.file_sha256, row.source, row.vintage, row.licence),
            row.rows,
            row.added,
            row.changed,
        )
        for row in rows
    )


def _plain(value: Any) -> Plain:
    if isinstance(value, list):
        return tuple(_plain(item) for item in value)
    plain: Plain = value
    return plain


def _values(target: TargetKind, row: Any) -> dict[str, Plain]:
    return {name: _plain(getattr(row, name)) for name in FIELDS[target]}


def _all(session: Session, table: type[schema.Base], *where: Any) -> Iterator[Any]:
    columns = table.__table__
    return iter(session.execute(select(columns).where(*where).order_by(columns.c.id)))


def _numbers(session: Session, column: Any) -> dict[int, str]:
    """A natural key of every row of a table, by id."""
    return {row.id: row[1] for row in session.execute(select(column.class_.id, column))}


def _own(
    table: type[schema.Base], keys: Callable[[Any], tuple[Key, ...]]
) -> Callable[..., Iterator[tuple[int, Current]]]:
    """Rows that refer to nothing."""
    target = TargetKind(table.__tablename__)

    def rows(session: Session, _semester_id: int) -> Iterator[tuple[int, Current]]:
        for row in _all(session, table):
            yield row.id, (keys(row), _values(target, row))

    return rows


def _sites(session: Session, _semester_id: int) -> Iterator[tuple[int, Current]]:
    finess = _numbers(session, schema.HealthStructureRow.finess_et)
    places: dict[int, list[tuple[Plain, ...]]] = defaultdict(list)
    days: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for row in _all(session, schema.PracticeLocationRow):
        structure = finess.get(row.structure_id, "")
        places[row.site_id].append((row.insee_code, row.half_days, structure, row.address, row.lon, row.lat))
        days[row.site_id].append((row.insee_code, row.half_days))
    for row in _all(session, schema.TrainingSiteRow):
        keys = place_keys(row.number, row.name, main_commune(days[row.id]))
        yield row.id, (keys, _values(TargetKind.SITE, row) | {"locations": tuple(places[row.id])})


def _members(session: Session, _semester_id: int) -> Iterator[tuple[int, Current]]:
    sites, rpps = _numbers(session, schema.TrainingSiteRow.number), _numbers(session, schema.SupervisorRow.rpps)
    for row in _all(session, schema.GroupMemberRow):
        number = sites[row.site_id]
        keys: tuple[Key, ...] = ((number, rpps[row.supervisor_id]),) if number else ()
        yield row.id, (keys, _values(TargetKind.GROUP_MEMBER, row))


def _accreditations(session: Session, _semester_id: int) -> Iterator[tuple[int, Current]]:
    sites = _numbers(session, schema.TrainingSiteRow.number)
    for row in _all(session, schema.AccreditationRow):
        number = sites[row.site_id]
        key = (number, row.internship_type, row.phase, row.kind, row.valid_from.isoformat())
        yield row.id, ((key,) if number else (), _values(TargetKind.ACCREDITATION, row))


def _posts(session: Session, semester_id: int) -> Iterator[tuple[int, Current]]:
    sites = _numbers(session, schema.TrainingSiteRow.number)
    for row in _all(session, schema.OpenPostRow, schema.OpenPostRow.semester_id == semester_id):
        yield row.id, (((row.imotep_number,),), _values(TargetKind.POST, row) | {"site": sites[row.site_id]})


def _wishes(session: Session, semester_id: int) -> Iterator[tuple[int, Current]]:
    interns = _numbers(session, schema.InternRow.imotep_number)
    table = schema.OpenPostRow
    posts = {row.id: row.imotep_number for row in _all(session, table, table.semester_id == semester_id)}
    for row in _all(session, schema.WishRow):
        if row.post_id in posts:
            key = (interns[row.intern_id], posts[row.post_id])
            yield row.id, ((key,), _values(TargetKind.WISH, row))


def _situations(session: Session, semester_id: int) -> Iterator[tuple[int, Current]]:
    interns, table = _numbers(session, schema.InternRow.imotep_number), schema.SemesterSituationRow
    for row in _all(session, table, table.semester_id == semester_id):
        yield row.id, (((interns[row.intern_id],),), _values(TargetKind.SITUATION, row))


def _internships(session: Session, _semester_id: int) -> Iterator[tuple[int, Current]]:
    interns = _numbers(session, schema.InternRow.imotep_number)
    sites = _numbers(session, schema.TrainingSiteRow.number)
    starts = {row.id: row.start.isoformat() for row in _all(session, schema.SemesterRow)}
    for row in _all(session, schema.CompletedInternshipRow):
        key = (interns[row.intern_id], starts[row.semester_id])
        yield row.id, ((key,), _values(TargetKind.INTERNSHIP, row) | {"site": sites.get(row.site_id, "")})


_ROWS: dict[TargetKind, Callable[[Session, int], Iterator[tuple[int, Current]]]] = {
    TargetKind.SEMESTER: _own(schema.SemesterRow, lambda row: ((row.start.isoformat(),),)),
    TargetKind.INTERN: _own(schema.InternRow, lambda row: ((row.imotep_number,),)),
    TargetKind.SUPERVISOR: _own(schema.SupervisorRow, lambda row: ((row.rpps,),)),
    TargetKind.STRUCTURE: _own(schema.HealthStructureRow, lambda row: ((row.finess_et,),) if row.finess_et else ()),
    TargetKind.SITE: _sites,
    TargetKind.GROUP_MEMBER: _members,
    TargetKind.ACCREDITATION: _accreditations,
    TargetKind.POST: _posts,
    TargetKind.WISH: _wishes,
    TargetKind.SITUATION: _situations,
    TargetKind.INTERNSHIP: _internships,
    TargetKind.HOUSING: _own(schema.HousingRow, lambda row: place_keys(row.number, row.name, row.insee_code)),
    TargetKind.EQUIPMENT: _own(
        schema.UrgentCareEquipmentRow, lambda row: (equipment_key(row.kind, row.insee_code, row.name),)
    ),
}
