"""Boards of a few interns and posts, made at random: every regime, phase, situation, local rule and derogation."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from hypothesis import strategies as st

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.parameters import Mark, Parameter
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, Assignment, OpenPost
from pacte_desktop.domain.sites import PracticeLocation, SiteKind, TrainingSite
from pacte_desktop.domain.situations import Situation
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from tests.data.tiny_plan import CHATEAUROUX, SUMMER, WINTER, intern, tiny_contents

LOCAL_RULES: dict[str, tuple[Any, ...]] = {
    "curriculum.repeat_site": (True, False),
    "curriculum.no_retake": (True, False),
    "curriculum.libre_after_hosts": (True, False),
    "curriculum.chu_max": (None, 1, 2),
    "p3.same_site": (True, False),
    "curriculum.feasible_choice": (True, False),
    "curriculum.chu_notice_months": (None, 1, 6),
    "curriculum.p3_hospital_semester": ("DEROGATION", "ALLOWED", "FORBIDDEN"),
}
SITES = (1, 2, 3)
TYPES = ("N1", "URGENCES", "POLYVALENT", "FEMME_ENFANT", "ENFANT", "SASPAS", "LIBRE", "DJ", "MERE_ENFANT")
GRANTS = ("R2", "R3", "R4", "R5", "R5.retake", "R5.hosts", "R5.hospital", "R6", "R8", "R9", "R10", "R0")


def with_parameters(board: PostBoard, **values: object) -> PostBoard:
    """The board with values of its own; « __ » in a name stands for the dot."""
    own = [
        Parameter(name.replace("__", "."), value, date(2000, 1, 1), "essai", Mark.INFERENCE, id=number)
        for number, (name, value) in enumerate(values.items(), start=1)
    ]
    return replace(board, parameters=board.parameters.with_values(own))


def seat(number: int, intern_id: int, post_id: int, **changes: Any) -> Assignment:
    """An assignment made by hand before the choice."""
    return replace(Assignment(number, intern_id, post_id, datetime(2026, 10, 9), "", "", False), **changes)


def _person(draw: Callable[..., Any], number: int) -> tuple[Intern, list[CompletedInternship]]:
    phase = draw(st.sampled_from(list(Phase)))
    validated = tuple(draw(st.lists(st.sampled_from(TYPES), max_size=4)))
    person = replace(
        intern(number, phase, draw(st.integers(1, 4)), validated, rank=draw(st.integers(1, 5))),
        regime=draw(st.sampled_from(list(Regime))),
    )
    done = [
        CompletedInternship(number * 10 + place, number, SUMMER.id, code, draw(st.sampled_from((None, *SITES))), True)
        for place, code in enumerate(validated)
    ]
    return person, done


def _accreditation(draw: Callable[..., Any], number: int, site: int) -> Accreditation:
    return Accreditation(
        number,
        site,
        draw(st.sampled_from(TYPES)),
        draw(st.sampled_from(list(Phase))),
        draw(st.sampled_from(list(AccreditationKind))),
        draw(st.sampled_from((date(2024, 1, 1), WINTER.start, date(2026, 11, 3)))),
        draw(st.sampled_from((WINTER.end, date(2027, 4, 30), date(2029, 1, 1)))),
        2,
    )


@st.composite
def small_boards(draw: Callable[..., Any]) -> PostBoard:
    """Nobody placed yet. Most posts have the accreditation that they need, so that not everything is refused."""
    people = [_person(draw, number) for number in range(1, draw(st.integers(2, 5)))]
    sites = {
        number: TrainingSite(
            number,
            SiteKind.HOSPITAL_SERVICE,
            f"Terrain {number}",
            "",
            number < 3,
            (PracticeLocation(CHATEAUROUX, 10),),
        )
        for number in SITES
    }
    posts, accreditations = {}, []
    for number in range(1, draw(st.integers(2, 7))):
        phases = tuple(draw(st.lists(st.sampled_from(list(Phase)), min_size=1, max_size=2, unique=True)))
        post = OpenPost(
            number,
            WINTER.id,
            f"p{number}",
            draw(st.sampled_from(SITES)),
            draw(st.sampled_from(TYPES)),
            phases,
            draw(st.integers(1, 2)),
        )
        posts[number] = post
        if draw(st.integers(0, 3)):
            accreditations += [
                replace(
                    _accreditation(draw, len(accreditations) + place, post.site_id),
                    internship_type=post.internship_type,
                    phase=phase,
                    valid_from=date(2024, 1, 1),
                    valid_to=WINTER.end,
                )
                for place, phase in enumerate(phases)
            ]
        else:
            accreditations.append(_accreditation(draw, len(accreditations), post.site_id))
    ids = [person.id for person, _ in people]
    board = replace(
        board_of(tiny_contents()),
        interns={person.id: person for person, _ in people},
        completed={person.id: done for person, done in people},
        sites=sites,
        posts=posts,
        accreditations={site: [item for item in accreditations if item.site_id == site] for site in SITES},
        situations=draw(st.dictionaries(st.sampled_from(ids), st.sampled_from(list(Situation)), max_size=2)),
        derogations=[
            Derogation(
                number,
                WINTER.id,
                draw(st.sampled_from(GRANTS)),
                draw(st.sampled_from(ids)),
                draw(st.sampled_from((None, *posts))),
                "la doyenne",
                date(2026, 9, 1),
                "dossier",
            )
            for number in range(draw(st.integers(0, 3)))
        ],
        hosts_done=draw(st.booleans()),
    )
    chosen = {key: draw(st.sampled_from(values)) for key, values in LOCAL_RULES.items()}
    return with_parameters(board, **{key.replace(".", "__"): value for key, value in chosen.items()})
