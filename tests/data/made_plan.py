"""Made plans of one semester for the allocation: a board without a file, and a file with a handful of interns.

Everybody is in the socle of the 2023 regime. ``beginner`` needs N1 or URGENCES; ``second`` has done one of them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship, PlanContents
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, Assignment, OpenPost
from pacte_desktop.domain.sites import PracticeLocation, SiteKind, TrainingSite
from pacte_desktop.domain.wishes import HostRank, Wish
from pacte_desktop.services.allocation import AllocationInput, AllocationSettings
from pacte_desktop.services.board import board_of
from pacte_desktop.store.opening import create_plan
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, SUMMER, WINTER, intern, tiny_contents

AT = datetime(2026, 10, 5, 8, 0, tzinfo=UTC).replace(tzinfo=None)


def beginner(number: int, rank: int = 0) -> Intern:
    """An intern in the first semester; the national rank is the number by default."""
    return intern(number, Phase.SOCLE, 1, (), rank=rank or number)


def second(number: int, done: str = "URGENCES", rank: int = 0) -> Intern:
    """An intern in the second semester who has validated ``done``."""
    return intern(number, Phase.SOCLE, 2, (done,), rank=rank or number)


def site(number: int, insee_code: str = CHATEAUROUX) -> TrainingSite:
    """A site in one commune."""
    return TrainingSite(
        number, SiteKind.SUPERVISOR_GROUP, f"Site {number}", "Dr A", False, (PracticeLocation(insee_code, 10),)
    )


def post(number: int, code: str, capacity: int = 1) -> OpenPost:
    """A post of the site with its own number, open to the socle."""
    return OpenPost(number, WINTER.id, f"36-{number:04d}", number, code, (Phase.SOCLE,), capacity)


def completed(interns: Sequence[Intern]) -> tuple[CompletedInternship, ...]:
    """What each has validated, done elsewhere in the summer before."""
    pairs = [(person.id, code) for person in interns for code in person.validated]
    return tuple(
        CompletedInternship(number, person, SUMMER.id, code, None, True)
        for number, (person, code) in enumerate(pairs, start=1)
    )


def made_contents(
    interns: Sequence[Intern],
    posts: Sequence[OpenPost],
    *,
    assignments: Sequence[Assignment] = (),
    wishes: Sequence[Wish] = (),
    host_ranks: Sequence[HostRank] = (),
) -> PlanContents:
    """A plan where every post has its site and accreditation; sites alternate between two communes."""
    return replace(
        tiny_contents(),
        interns=tuple(interns),
        completed=completed(interns),
        members=(),
        sites=tuple(site(item.site_id, (CHATEAUROUX, LE_BLANC)[item.site_id % 2]) for item in posts),
        accreditations=tuple(
            Accreditation(
                item.id,
                item.site_id,
                item.internship_type,
                Phase.SOCLE,
                AccreditationKind.PRINCIPAL,
                WINTER.start,
                WINTER.end,
                9,
            )
            for item in posts
        ),
        posts=tuple(posts),
        assignments=tuple(assignments),
        wishes=tuple(wishes),
        host_ranks=tuple(host_ranks),
    )


def made_input(contents: PlanContents, settings: AllocationSettings | None = None) -> AllocationInput:
    """What would be read of these contents, without minutes."""
    return AllocationInput(
        settings=settings or AllocationSettings(),
        board=board_of(contents),
        wishes=contents.wishes,
        host_ranks=contents.host_ranks,
        semesters=contents.semesters,
    )


def held(number: int, intern_id: int, post_id: int, *, locked: bool = False, session: int | None = None) -> Assignment:
    """An assignment in force."""
    return Assignment(number, intern_id, post_id, AT, "test", "", locked, session_id=session)


def write_made(folder: Path, contents: PlanContents) -> Path:
    """A new file with the plan."""
    path = folder / "essai.pacte"
    create_plan(path, contents)
    return path
