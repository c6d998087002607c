"""A whole plan written into an empty file, in one go. The journal starts after it."""

from collections.abc import Iterable
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert

from pacte_desktop.domain.plan import OwnTerritory, PlanContents
from pacte_desktop.store import schema
from pacte_desktop.store.schema import Base


def write_contents(connection: Connection, contents: PlanContents, territory: OwnTerritory | None = None) -> None:
    """Insert every value of ``contents`` and the plan's own territory, if any; the caller holds the transaction."""
    if territory is not None:
        connection.execute(insert(schema.BaseTerritoryRow), [asdict(territory)])
    sites = [
        {key: getattr(site, key) for key in ("id", "kind", "name", "referent", "is_chu", "number")}
        for site in contents.sites
    ]
    locations = [asdict(location) | {"site_id": site.id} for site in contents.sites for location in site.locations]
    posts = {post.id: post for post in contents.posts}
    assignments = [
        asdict(assignment) | {"semester_id": posts[assignment.post_id].semester_id}
        for assignment in contents.assignments
    ]
    for row_class, rows in (
        (schema.SemesterRow, _rows(contents.semesters)),
        (schema.PlanRow, [_plan(contents, territory)]),
        (schema.InternRow, _rows(contents.interns, without=("validated",))),
        (schema.SupervisorRow, _rows(contents.supervisors)),
        (schema.HealthStructureRow, _rows(contents.structures)),
        (schema.TrainingSiteRow, sites),
        (schema.PracticeLocationRow, locations),
        (schema.GroupMemberRow, _rows(contents.members)),
        (schema.HousingRow, _rows(contents.housing)),
        (schema.AccreditationRow, _rows(contents.accreditations)),
        (schema.OpenPostRow, _rows(contents.posts)),
        (schema.CompletedInternshipRow, _rows(contents.completed)),
        (schema.ChoiceSessionRow, _rows(contents.sessions)),
        (schema.CallListEntryRow, _rows(contents.calls)),
        (schema.ChoiceEventRow, _rows(contents.events)),
        (schema.AssignmentRow, assignments),
        (schema.SemesterSituationRow, _rows(contents.situations)),
        (schema.DerogationRow, _rows(contents.derogations)),
        (schema.WishRow, _rows(contents.wishes)),
        (schema.HostRankRow, _rows(contents.host_ranks)),
        (schema.UrgentCareEquipmentRow, _rows(contents.equipment)),
    ):
        _insert(connection, row_class, rows)


def _plan(contents: PlanContents, territory: OwnTerritory | None) -> dict[str, Any]:
    departements, own = list(contents.info.departements), "" if territory is None else territory.sha256
    return asdict(contents.info) | {"departements": departements, "territory": own}


def _rows(values: Iterable[Any], without: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    return [
        {item.name: _plain(getattr(value, item.name)) for item in fields(value) if item.name not in without}
        for value in values
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
    return value


def _insert(connection: Connection, row_class: type[Base], rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(row_class), [row | {"version": 1} for row in rows])
