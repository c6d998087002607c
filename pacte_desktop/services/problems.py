"""Everything that is wrong with a plan, or worth a look, worst first: what the window lists and ``check`` prints."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

import numpy as np

from pacte_desktop.domain.problems import Problem, Severity, worst_first
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.adequacy import adequacy
from pacte_desktop.placement.adequacy_problems import check_adequacy
from pacte_desktop.placement.checker import CheckFacts, check_plan
from pacte_desktop.placement.counters import check_counters
from pacte_desktop.placement.eligibility import same_persons
from pacte_desktop.placement.gate_dates import check_length
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.adequacy import communes_in_zip, session_facts
from pacte_desktop.services.board import read_board
from pacte_desktop.store import queries
from pacte_desktop.store.plan_file import PlanFile


def plan_problems(plan: PlanFile, *, with_travel: bool = False) -> list[Problem]:
    """Problems of the semester of the plan. ``with_travel`` adds the minutes from home (R19), which take a while."""
    zip_communes = communes_in_zip(plan)
    with plan.read() as reader:
        board = read_board(reader)
        sessions = session_facts(reader, board.semester.id)
        supervisors = Counter(member.site_id for member in queries.group_members(reader))
    minutes, housed = _travel(plan, board) if with_travel else ({}, None)
    facts = CheckFacts(sessions, minutes, housed, supervisors, zip_communes)
    found = [*check_plan(board, facts=facts), *check_counters(board), *_same_persons(board)]
    found += check_length(board.semester, board.parameters)
    # Too few posts are an error of the checker already; the adequacy adds the phases and types that are short.
    found += [
        problem
        for problem in check_adequacy(board, adequacy(board, sessions, zip_communes))
        if problem.rule != "R7" or problem.severity is not Severity.ERROR
    ]
    return worst_first(found)


def _same_persons(board: PostBoard) -> list[Problem]:
    """R0: two records of the plan that look like one person, told once for the pair."""
    return [
        Problem(
            Severity.ERROR,
            "R0.duplicate",
            translate(
                "Problems", "{name} a deux fiches ({one} et {other}) : mêmes noms, même promotion, même rang."
            ).format(name=intern.full_name, one=intern.imotep_number, other=twin.imotep_number),
            translate("Problems", "Gardez une seule fiche."),
            intern_id=intern.id,
        )
        for intern, twin in same_persons(list(board.interns.values()))
        if intern.id < twin.id
    ]


def _travel(plan: PlanFile, board: PostBoard) -> tuple[dict[tuple[int, int], float], frozenset[int]]:
    """Mean minutes from home by (intern, post) of each assignment, and the sites with lodging near."""
    from pacte_desktop.services.coverage import coverage_input, minutes_source, open_territory, without_official
    from pacte_desktop.services.travel import minutes_from, travel_to_sites

    wanted = without_official(coverage_input(plan))
    territory = open_territory(wanted)
    source = minutes_source(wanted, territory)
    near_min = board.parameters.number("housing.near_min")
    with plan.read() as reader:
        lodgings = {item.insee_code for item in queries.housing(reader)}
    housed: set[int] = set()
    for code in lodgings & territory.row_of.keys():
        reached = minutes_from(territory, source, code)
        near = set(territory.insee_code[np.nan_to_num(reached, nan=np.inf) <= near_min].tolist()) | {code}
        housed |= {site.id for site in board.sites.values() if site.main_insee_code in near}
    held_from: dict[str, list[tuple[int, int]]] = {}
    for held in board.assignments:
        held_from.setdefault(board.interns[held.intern_id].home_insee_code, []).append((held.intern_id, held.post_id))
    minutes: dict[tuple[int, int], float] = {}
    for home, pairs in held_from.items():
        sites = [board.sites[board.posts[post_id].site_id] for _, post_id in pairs]
        travel = travel_to_sites(territory, source, home, sites)
        for (intern_id, post_id), site in zip(pairs, sites, strict=True):
            mean = travel.sites[site.id].mean_min
            if mean is not None:
                minutes[intern_id, post_id] = mean
    return minutes, frozenset(housed)


def problems_as_json(problems: list[Problem], board: PostBoard) -> dict[str, Any]:
    """Errors, warnings and notes. ``rule`` is the number in the rule book, ``case`` names the case where it has one.

    ``intern`` and ``post`` are IMOTEP numbers, as other verbs take them.
    """
    numbers = {intern.id: intern.imotep_number for intern in board.interns.values()}
    posts = {post.id: post.imotep_number for post in board.posts.values()}
    return {
        f"{severity}s": [_record(item, numbers, posts) for item in problems if item.severity is severity]
        for severity in Severity
    }


def _record(problem: Problem, interns: Mapping[int, str], posts: Mapping[int, str]) -> dict[str, Any]:
    rule, _, case = problem.rule.partition(".")
    record: dict[str, Any] = {"rule": rule, "sentence": problem.sentence}
    if case:
        record["case"] = case
    if problem.way_out:
        record["way_out"] = problem.way_out
    if problem.intern_id is not None:
        record["intern"] = interns.get(problem.intern_id, str(problem.intern_id))
    if problem.post_id is not None:
        record["post"] = posts.get(problem.post_id, str(problem.post_id))
    if problem.site_id is not None:
        record["site"] = problem.site_id
    if problem.session_id is not None:
        record["session"] = problem.session_id
    return record
