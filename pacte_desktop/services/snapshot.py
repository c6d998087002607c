"""A plan read once, as plain values: what the pages, the sheets and the lists are made from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol, TypeVar

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.people import Intern, Supervisor
from pacte_desktop.domain.plan import GroupMember, PlanInfo
from pacte_desktop.domain.posts import Assignment
from pacte_desktop.domain.sites import HealthStructure, Housing, TrainingSite
from pacte_desktop.domain.urgent_care import UrgentCareEquipment
from pacte_desktop.placement.call_order import in_call_order
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import post_board
from pacte_desktop.store import queries
from pacte_desktop.store.plan_file import PlanFile

_APART = ("choice_session", "call_list_entry", "choice_event", "frozen_round", "wish")
"""What a snapshot does not hold."""


class _HasId(Protocol):
    @property
    def id(self) -> int: ...


Value = TypeVar("Value", bound=_HasId)


@dataclass(frozen=True)
class PlanSnapshot:
    """Values of one moment. Mappings are by id; ``call_order`` lists the interns as they are called."""

    info: PlanInfo
    board: PostBoard
    call_order: tuple[Intern, ...]
    sites: Mapping[int, TrainingSite]
    structures: Mapping[int, HealthStructure]
    supervisors: Mapping[int, Supervisor]
    members: Mapping[int, tuple[GroupMember, ...]]
    housing: Mapping[int, Housing]
    equipment: Mapping[int, UrgentCareEquipment]

    @cached_property
    def call_position(self) -> dict[int, int]:
        """1-based place in the call order, by intern id."""
        return {intern.id: place for place, intern in enumerate(self.call_order, start=1)}


def read_snapshot(plan: PlanFile) -> PlanSnapshot:
    """Read everything once."""
    board = post_board(plan)
    with plan.read() as session:
        return PlanSnapshot(
            info=queries.plan_info(session),
            board=board,
            call_order=tuple(in_call_order(board.interns.values())),
            sites=_by_id(queries.sites(session)),
            structures=_by_id(queries.structures(session)),
            supervisors=_by_id(queries.supervisors(session)),
            members=_by_site(queries.group_members(session)),
            housing=_by_id(queries.housing(session)),
            equipment=_by_id(queries.equipment(session)),
        )


def refreshed(plan: PlanFile, old: PlanSnapshot, changes: Changes) -> PlanSnapshot:
    """The snapshot after ``changes``; only what changed is read again."""
    if set(changes.ids) <= {"assignment", *_APART}:
        return replace(old, board=replace(old.board, assignments=_assignments(plan, old)))
    return read_snapshot(plan)


def _assignments(plan: PlanFile, old: PlanSnapshot) -> tuple[Assignment, ...]:
    with plan.read() as session:
        return queries.assignments(session, old.board.semester.id)


def _by_id(values: Iterable[Value]) -> dict[int, Value]:
    return {value.id: value for value in values}


def _by_site(members: Iterable[GroupMember]) -> dict[int, tuple[GroupMember, ...]]:
    found: dict[int, list[GroupMember]] = defaultdict(list)
    for member in members:
        found[member.site_id].append(member)
    return {site_id: tuple(group) for site_id, group in found.items()}
