"""The choice of Île-de-France of October 2019 with invented interns and hospitals: published counts, real communes.

Published: 462 interns present; 327 paediatric posts open at first, 159 taken, 168 empty; one intern called although the
curriculum was complete; then 492 posts (217 + 91 + 156 + 28) and 182 in paediatrics. Not published, hence assumed here:
the other posts of the first procedure (:data:`FIRST_POSTS`), who needed what, and where everybody lives.
"""

import random
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

import numpy as np
from sqlalchemy import insert

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.people import Intern, RankingKind
from pacte_desktop.domain.plan import CompletedInternship, PlanContents, PlanInfo
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, OpenPost
from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.sites import HealthStructure, PracticeLocation, SiteKind, StructureKind, TrainingSite
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_round import open_round, take
from pacte_desktop.services.choice_sessions import create_session, draw_up, open_session, sessions
from pacte_desktop.services.home_minutes import plan_home_minutes
from pacte_desktop.services.simulation import simulate_round
from pacte_desktop.store import schema
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.post_edits import set_post_capacity
from pacte_desktop.territory.basemap import open_base_territory

DEPARTEMENTS = ("75", "77", "78", "91", "92", "93", "94", "95")
RINGS = {"75": "centre", "92": "centre", "93": "centre", "94": "centre"}
INTERNS = 462
FIRST_POSTS: Mapping[str, int] = {"ENFANT": 327, "FEMME": 103, "POLYVALENT": 169, "URGENCES": 31}
SECOND_POSTS: Mapping[str, int] = {"ENFANT": 217, "FEMME": 91, "POLYVALENT": 156, "URGENCES": 28}
SEMESTERS = tuple(
    Semester(number, season, start, end)
    for number, (season, start, end) in enumerate(
        (
            (Season.WINTER, date(2016, 11, 2), date(2017, 5, 1)),
            (Season.SUMMER, date(2017, 5, 2), date(2017, 11, 1)),
            (Season.WINTER, date(2017, 11, 2), date(2018, 5, 1)),
            (Season.SUMMER, date(2018, 5, 2), date(2018, 11, 1)),
            (Season.WINTER, date(2018, 11, 2), date(2019, 5, 1)),
            (Season.SUMMER, date(2019, 5, 2), date(2019, 11, 3)),
            (Season.WINTER, date(2019, 11, 4), date(2020, 5, 3)),
        ),
        start=1,
    )
)
PLACED = SEMESTERS[-1]
DAY = date(2019, 10, 8)
PHASES = (Phase.APPROFONDISSEMENT,)
INELIGIBLE = INTERNS + 1
"""Id of the intern whose six semesters are validated."""
INELIGIBLE_RANK = 350
_SERVICES = {"ENFANT": 44, "FEMME": 14, "POLYVALENT": 20, "URGENCES": 4}
_OUTER_SHARE = {"ENFANT": 0.62, "FEMME": 0.35, "POLYVALENT": 0.35, "URGENCES": 0.4}


def idf_contents(posts: Mapping[str, int] = FIRST_POSTS, *, with_ineligible: bool = True) -> PlanContents:
    """The plan before anybody is called; the same people, homes and hospitals whatever the posts."""
    rng = random.Random(20191008)
    people, done = _people(rng, _communes())
    if with_ineligible:
        whole = ("N1", "URGENCES", "POLYVALENT", "ENFANT", "LIBRE", "LIBRE")
        people.append(
            _intern(
                INELIGIBLE,
                Regime.FORMER,
                cohort=2015,
                position=6,
                validated=whole,
                rank=INELIGIBLE_RANK,
                home=people[0].home_insee_code,
            )
        )
        done.append((INELIGIBLE, whole))
    sites, types = _hospitals(random.Random(20191009), _communes())
    return PlanContents(
        info=PlanInfo("Île-de-France 2019", "DUMG d’essai", "11", DEPARTEMENTS, PLACED.id, is_demo=True),
        semesters=SEMESTERS,
        interns=tuple(people),
        completed=_completed(done),
        structures=tuple(
            HealthStructure(site.id, StructureKind.HOSPITAL, site.name, f"9{site.id:08d}", site.main_insee_code)
            for site in sites
        ),
        sites=tuple(sites),
        accreditations=tuple(
            Accreditation(
                site.id,
                site.id,
                types[site.id],
                Phase.APPROFONDISSEMENT,
                AccreditationKind.PRINCIPAL if types[site.id] != "ENFANT" else AccreditationKind.COMPLEMENTAIRE,
                date(2018, 1, 1),
                date(2022, 12, 31),
                15,
            )
            for site in sites
        ),
        posts=open_posts(sites, types, posts),
    )


def as_recorded(contents: PlanContents) -> PlanContents:
    """The same plan as the office had it on the day: the last semester of the ineligible intern not validated yet."""
    last = max(item.id for item in contents.completed if item.intern_id == INELIGIBLE)
    return replace(
        contents,
        interns=tuple(
            replace(person, validated=person.validated[:-1], validated_semesters=5)
            if person.id == INELIGIBLE
            else person
            for person in contents.interns
        ),
        completed=tuple(replace(item, is_validated=False) if item.id == last else item for item in contents.completed),
    )


def validate_last_semester(plan: PlanFile) -> None:
    """Put the record of the ineligible intern right, as the office did on 21 October."""
    with plan.write() as writing:
        writing.name("valider le sixième semestre")
        rows = writing.session.query(schema.CompletedInternshipRow).filter_by(intern_id=INELIGIBLE)
        max(rows, key=lambda row: row.id).is_validated = True
        writing.session.get_one(schema.InternRow, INELIGIBLE).validated_semesters = 6


def reopen_posts(plan: PlanFile, seats: Mapping[str, int]) -> None:
    """Give the posts of the plan the seats of another list; services without a seat close."""
    board = post_board(plan)
    types = {post.site_id: post.internship_type for post in board.posts.values()}
    sites = [board.sites[site_id] for site_id in sorted(types)]
    wanted = {post.id: post.capacity for post in open_posts(sites, types, seats)}
    with plan.write() as writing:
        writing.name("nouvelle liste de postes")
        for post in board.posts.values():
            set_post_capacity(writing.session, post.id, wanted.get(post.id, 0))


def opened_procedure(plan: PlanFile, *, leave_out: Iterable[int] = ()) -> int:
    """The session of October 2019, its call list drawn up, open; returns its id."""
    session_id = create_session(plan, label="Approfondissement", phases=PHASES, day=DAY)
    draw_up(plan, session_id, leave_out=tuple(leave_out))
    open_session(plan, session_id)
    return session_id


def hold_round(plan: PlanFile, session_id: int, *, leave: int = 0) -> None:
    """Everybody still waiting but the last ``leave`` takes, in order, the best of their wishes that has a seat."""
    seen = open_round(plan, session_id)
    waiting = {entry.intern_id for entry in seen.state.waiting[: len(seen.state.waiting) - leave]}
    for intern_id, post_id in choices_ahead(plan, session_id).items():
        if intern_id in waiting:
            seen = seen.refreshed(plan, take(plan, session_id, intern_id, post_id, seen=seen))


def choices_ahead(plan: PlanFile, session_id: int) -> dict[int, int]:
    """Post (id) that each intern called takes when all follow their wishes, in call order."""
    found = simulate_round(plan, None, sessions_number(plan, session_id), complete=False)
    return {turn.intern.id: turn.post.id for turn in found.turns if turn.post is not None}


def write_wishes(plan: PlanFile) -> None:
    """Give everybody a whole list: what was not published of October 2019, and is assumed here.

    Emergencies first, then the other posts that are not paediatric, then those; within each the nearest first.
    """
    board = post_board(plan)
    interns, posts = list(board.interns.values()), list(board.posts.values())
    minutes, _ = plan_home_minutes(plan, interns, list(board.sites.values())).columns([post.site_id for post in posts])
    order = {"URGENCES": 0, "FEMME": 1000, "POLYVALENT": 1000, "ENFANT": 2000}
    felt = minutes + np.array([order[post.internship_type] for post in posts])
    wishes = [
        {"intern_id": intern.id, "post_id": posts[column].id, "rank": rank, "version": 1}
        for intern, row in zip(interns, felt, strict=True)
        for rank, column in enumerate(row.argsort(kind="stable").tolist(), start=1)
    ]
    with plan.write() as writing:  # As they come with a plan: no step, and 38,000 rows are not told to the journal.
        writing.session.connection().execute(insert(schema.WishRow), wishes)


def sessions_number(plan: PlanFile, session_id: int) -> int:
    """Number of a session in its semester."""
    return next(item.number for item in sessions(plan) if item.id == session_id)


def open_posts(
    sites: Iterable[TrainingSite], types: Mapping[int, str], seats: Mapping[str, int]
) -> tuple[OpenPost, ...]:
    """Seats dealt out among the services of each type, one after the other; a service without a seat has no post."""
    found: list[OpenPost] = []
    for code, count in seats.items():
        ids = [site.id for site in sites if types[site.id] == code]
        for place, site_id in enumerate(ids):
            capacity = count // len(ids) + (place < count % len(ids))
            if capacity:
                number = f"IDF-{site_id:04d}"
                found.append(OpenPost(site_id, PLACED.id, number, site_id, code, (Phase.APPROFONDISSEMENT,), capacity))
    return tuple(found)


@cache
def _communes() -> dict[str, list[tuple[str, int]]]:
    """INSEE code and population of the communes of each ring."""
    territory = open_base_territory(set(DEPARTEMENTS))
    found: dict[str, list[tuple[str, int]]] = {"centre": [], "outer": []}
    for code, departement, people in zip(
        territory.insee_code, territory.departement, territory.population_municipal, strict=True
    ):
        if str(departement) in DEPARTEMENTS and people > 10_000:
            found[RINGS.get(str(departement), "outer")].append((str(code), int(people)))
    return found


def _people(
    rng: random.Random, communes: Mapping[str, list[tuple[str, int]]]
) -> tuple[list[Intern], list[tuple[int, tuple[str, ...]]]]:
    homes = {ring: ([code for code, _ in found], [people for _, people in found]) for ring, found in communes.items()}
    ranks = rng.sample(range(300, 8000), INTERNS)
    people: list[Intern] = []
    done: list[tuple[int, tuple[str, ...]]] = []
    for number in range(1, INTERNS + 1):
        draw = rng.random()
        if draw < 0.40:
            regime, cohort, position, validated = Regime.B_2017, 2018, 1, ("N1", "URGENCES")
        elif draw < 0.74:
            regime, cohort, position = Regime.B_2017, 2017, 3
            validated = ("N1", "URGENCES", *rng.sample(("POLYVALENT", "FEMME", "SASPAS"), 2))
        else:
            regime, cohort, position = Regime.FORMER, 2016, 5
            validated = ("N1", *rng.sample(("FEMME", "POLYVALENT", "ENFANT"), 2), "LIBRE")
        ring = "centre" if rng.random() < 0.8 else "outer"
        home = rng.choices(*homes[ring])[0]
        people.append(
            _intern(
                number,
                regime,
                cohort=cohort,
                position=position,
                validated=validated,
                rank=ranks[number - 1],
                home=home,
            )
        )
        done.append((number, validated))
    return people, done


def _intern(
    number: int, regime: Regime, *, cohort: int, position: int, validated: tuple[str, ...], rank: int, home: str
) -> Intern:
    in_phase = len(validated) if regime is Regime.FORMER else len(validated) - 2
    return Intern(
        id=number,
        imotep_number=f"{cohort}-{number:04d}",
        last_name=f"Fictif{number:03d}",
        first_name="Camille",
        cohort=cohort,
        regime=regime,
        phase=Phase.APPROFONDISSEMENT,
        phase_position=position,
        national_rank=rank,
        ranking_size=8700,
        ranking_kind=RankingKind.ECNI,
        choice_seniority=in_phase,
        validated_semesters=len(validated),
        home_insee_code=home,
        validated=validated,
    )


def _completed(done: Iterable[tuple[int, tuple[str, ...]]]) -> tuple[CompletedInternship, ...]:
    rows = [
        (intern_id, PLACED.id - len(validated) + turn, code)
        for intern_id, validated in done
        for turn, code in enumerate(validated)
    ]
    return tuple(
        CompletedInternship(number, intern_id, semester_id, code, None, True)
        for number, (intern_id, semester_id, code) in enumerate(rows, start=1)
    )


def _hospitals(
    rng: random.Random, communes: Mapping[str, list[tuple[str, int]]]
) -> tuple[list[TrainingSite], dict[int, str]]:
    sites: list[TrainingSite] = []
    types: dict[int, str] = {}
    for code, count in _SERVICES.items():
        for turn in range(count):
            ring = "outer" if rng.random() < _OUTER_SHARE[code] else "centre"
            commune = rng.choices([c for c, _ in communes[ring]], [people for _, people in communes[ring]])[0]
            site_id = len(sites) + 1
            name = f"Hôpital fictif {site_id} ({code.lower()} {turn + 1})"
            sites.append(
                TrainingSite(
                    site_id,
                    SiteKind.HOSPITAL_SERVICE,
                    name,
                    f"Dr FICTIF {site_id}",
                    False,
                    (PracticeLocation(commune, 10, site_id),),
                )
            )
            types[site_id] = code
    return sites, types
