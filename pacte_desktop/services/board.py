"""The board of a semester, read from a plan or made from plain values."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from pacte_desktop.domain.plan import CompletedInternship, PlanContents
from pacte_desktop.domain.posts import Accreditation
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.parameters import plan_parameters, shipped_parameters
from pacte_desktop.services.regimes import curricula_in_force, types_in_force
from pacte_desktop.store import choice_queries, queries
from pacte_desktop.store.plan_file import PlanFile

Owned = TypeVar("Owned", Accreditation, CompletedInternship)


def post_board(plan: PlanFile, semester_id: int | None = None) -> PostBoard:
    """Posts, interns and assignments of a semester (that of the plan when none is given)."""
    with plan.read() as session:
        return read_board(session, semester_id)


def read_board(reader: queries.Reader, semester_id: int | None = None) -> PostBoard:
    """The board inside a transaction."""
    wanted = semester_id or queries.plan_info(reader).semester_id
    semester = next(semester for semester in queries.semesters(reader) if semester.id == wanted)
    parameters = plan_parameters(reader, semester.start)
    return PostBoard(
        semester=semester,
        interns={intern.id: intern for intern in queries.interns(reader)},
        posts={post.id: post for post in queries.open_posts(reader, wanted)},
        accreditations=_by_owner(queries.accreditations(reader), "site_id"),
        assignments=queries.assignments(reader, wanted),
        types=types_in_force(parameters),
        curricula=curricula_in_force(parameters),
        parameters=parameters,
        sites={site.id: site for site in queries.sites(reader)},
        situations={item.intern_id: item.situation for item in choice_queries.situations(reader, wanted)},
        derogations=choice_queries.derogations(reader, wanted),
        completed=_by_owner(choice_queries.completed_internships(reader), "intern_id"),
    )


def board_of(contents: PlanContents) -> PostBoard:
    """The board of plain values, by the shipped rules."""
    wanted = contents.info.semester_id
    semester = next(semester for semester in contents.semesters if semester.id == wanted)
    parameters = shipped_parameters().on(semester.start)
    posts = {post.id: post for post in contents.posts if post.semester_id == wanted}
    return PostBoard(
        semester=semester,
        interns={intern.id: intern for intern in contents.interns},
        posts=posts,
        accreditations=_by_owner(contents.accreditations, "site_id"),
        assignments=[item for item in contents.assignments if item.post_id in posts],
        types=types_in_force(parameters),
        curricula=curricula_in_force(parameters),
        parameters=parameters,
        sites={site.id: site for site in contents.sites},
        situations={item.intern_id: item.situation for item in contents.situations if item.semester_id == wanted},
        derogations=[item for item in contents.derogations if item.semester_id == wanted],
        completed=_by_owner(contents.completed, "intern_id"),
    )


def _by_owner(values: Iterable[Owned], owner: str) -> dict[int, list[Owned]]:
    found: dict[int, list[Owned]] = defaultdict(list)
    for value in values:
        found[getattr(value, owner)].append(value)
    return found
