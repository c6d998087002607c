"""A plan for a choice round: 50 interns of the socle, 60 seats on 20 posts, nobody placed yet.

Odd numbers may take N1 or URGENCES; even ones have done N1 and need URGENCES, of which there are 30 seats for 25 of
them: the sixth odd one who takes URGENCES strands an even one. Number k has national rank k: calls go 1, 2, 3…
"""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from pacte_desktop.domain.choice import ChoiceEvent
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.parameters import Mark, Parameter
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship, PlanContents
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, OpenPost
from pacte_desktop.domain.sites import PracticeLocation, SiteKind, TrainingSite
from pacte_desktop.domain.wishes import Wish
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import create_session, draw_up, open_session
from pacte_desktop.store import choice_edits, choice_queries
from pacte_desktop.store.opening import create_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import CHATEAUROUX, SUMMER, WINTER, intern, tiny_contents

INTERNS, POSTS, SEATS_A_POST = 50, 20, 3
N1_POSTS = tuple(range(1, 11))
URGENCES_POSTS = tuple(range(11, 21))
WISHES = (Wish(1, 2, 1), Wish(1, 11, 2), Wish(2, 1, 1), Wish(2, 11, 2), Wish(3, 11, 1))


def round_intern(number: int, **parts: object) -> Intern:
    """Intern ``number``; the even ones have validated N1."""
    done = ("N1",) if number % 2 == 0 else ()
    made = intern(number, Phase.SOCLE, 2 if done else 1, done, rank=number)
    return replace(made, **({"choice_seniority": 0} | parts))  # type: ignore[arg-type]


def round_contents(interns: int = INTERNS, *, wishes: tuple[Wish, ...] = ()) -> PlanContents:
    """The plan as values. Site and post have the same id."""
    people = tuple(round_intern(number) for number in range(1, interns + 1))
    sites = tuple(
        TrainingSite(
            number,
            SiteKind.HOSPITAL_SERVICE if number > 10 else SiteKind.SUPERVISOR_GROUP,
            f"Terrain {number}",
            f"Dr {number}",
            False,
            (PracticeLocation(CHATEAUROUX, 10),),
        )
        for number in range(1, POSTS + 1)
    )
    codes = {number: "N1" if number in N1_POSTS else "URGENCES" for number in range(1, POSTS + 1)}
    return replace(
        tiny_contents(),
        interns=people,
        completed=tuple(
            CompletedInternship(place, person.id, SUMMER.id, "N1", None, True)
            for place, person in enumerate((person for person in people if person.validated), start=1)
        ),
        structures=(),
        sites=sites,
        members=(),
        housing=(),
        accreditations=tuple(
            Accreditation(
                number, number, code, Phase.SOCLE, AccreditationKind.PRINCIPAL, date(2024, 1, 1), WINTER.end, 4
            )
            for number, code in codes.items()
        ),
        posts=tuple(
            OpenPost(number, WINTER.id, f"36-{number:04d}", number, code, (Phase.SOCLE,), SEATS_A_POST)
            for number, code in codes.items()
        ),
        wishes=wishes,
    )


def write_round(
    folder: Path, name: str = "seance.pacte", interns: int = INTERNS, wishes: tuple[Wish, ...] = ()
) -> Path:
    """A new file with the plan; no session yet."""
    path = folder / name
    create_plan(path, round_contents(interns, wishes=wishes))
    return path


def opened_session(plan: PlanFile, **parts: object) -> int:
    """An open session of the socle with its call list; returns its id."""
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE], **parts)  # type: ignore[arg-type]
    draw_up(plan, session_id)
    open_session(plan, session_id)
    return session_id


def events(plan: PlanFile, session_id: int) -> tuple[ChoiceEvent, ...]:
    """What happened in a session, as the file has it."""
    with plan.read() as reader:
        return choice_queries.events(reader, session_id)


def seats(plan: PlanFile) -> dict[int, int]:
    """Post (id) by intern id, as the file has it."""
    return {item.intern_id: item.post_id for item in post_board(plan).assignments}


def set_parameter(plan: PlanFile, key: str, value: object) -> None:
    """Write a local rule."""
    item = Parameter(key, value, date(2026, 1, 1), "essai", Mark.READ)
    with plan.write() as writing:
        writing.name("paramètre")
        choice_edits.add_parameter(writing.session, item, "essai", datetime(2026, 1, 1))
