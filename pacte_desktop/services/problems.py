"""Everything that is wrong with a plan, or worth a look, worst first: what the window lists and ``check`` prints."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pacte_desktop.domain.choice import ChoiceSession, EventKind, SessionStatus
from pacte_desktop.domain.problems import Problem, Severity, worst_first
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wishes import HostRank, Wish
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.adequacy import SessionFacts, adequacy
from pacte_desktop.placement.adequacy_problems import check_adequacy
from pacte_desktop.placement.check_finished import check_finished
from pacte_desktop.placement.check_openings import check_durations, check_untaken
from pacte_desktop.placement.check_outside import check_outside
from pacte_desktop.placement.check_wishes import check_wishes, judges_wishes
from pacte_desktop.placement.checker import CheckFacts, check_plan
from pacte_desktop.placement.counters import check_counted, check_counters
from pacte_desktop.placement.eligibility import check_eligibility, same_persons
from pacte_desktop.placement.gate_dates import check_length
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.adequacy import communes_in_zip, session_facts
from pacte_desktop.services.assignment_travel import TravelFacts, TravelLook
from pacte_desktop.services.board import read_board
from pacte_desktop.services.coverage import coverage_input, minutes_source, open_territory, without_official
from pacte_desktop.services.prechoice import check_prechoice
from pacte_desktop.store import choice_queries, queries
from pacte_desktop.store.plan_file import PlanFile


@dataclass(frozen=True)
class PlanFacts:
    """What a check reads besides travel, as plain values: they may be looked at beside the window.

    ``supervisors``: number of supervisors by site id. ``lodgings``: INSEE codes of communes with lodging.
    ``situations`` of every semester, by intern id and semester id. ``wishes`` and ``host_ranks`` are empty unless the
    consolidation is a matching.
    """

    board: PostBoard
    sessions: tuple[SessionFacts, ...]
    supervisors: Mapping[int, int]
    zip_communes: frozenset[str]
    lodgings: frozenset[str]
    semesters: tuple[Semester, ...] = ()
    situations: Mapping[tuple[int, int], Situation] = field(default_factory=dict)
    wishes: tuple[Wish, ...] = ()
    host_ranks: tuple[HostRank, ...] = ()


def plan_facts(plan: PlanFile, board: PostBoard | None = None) -> PlanFacts:
    """The facts of the semester of the plan; ``board``: the one that was read already."""
    zip_communes = communes_in_zip(plan)
    with plan.read() as reader:
        board = board or read_board(reader)
        return PlanFacts(
            board,
            session_facts(reader, board.semester.id),
            Counter(member.site_id for member in queries.group_members(reader)),
            zip_communes,
            frozenset(item.insee_code for item in queries.housing(reader)),
            queries.semesters(reader),
            {(item.intern_id, item.semester_id): item.situation for item in choice_queries.all_situations(reader)},
            *_rankings(reader, board),
        )


def _rankings(reader: queries.Reader, board: PostBoard) -> tuple[tuple[Wish, ...], tuple[HostRank, ...]]:
    """Wishes and host ranks, some ten thousand of each, when a rule judges them."""
    if not judges_wishes(board):
        return (), ()
    return choice_queries.wishes(reader), choice_queries.host_ranks(reader)


def plan_problems(plan: PlanFile, *, with_travel: bool = False) -> list[Problem]:
    """Problems of the semester of the plan. ``with_travel`` adds the minutes from home (R19), which take a while."""
    facts = plan_facts(plan)
    if not with_travel:
        return find_problems(facts)
    wanted = without_official(coverage_input(plan))
    territory = open_territory(wanted)
    return find_problems(
        facts, TravelLook(territory, minutes_source(wanted, territory)).facts(facts.board, facts.lodgings)
    )


def find_problems(facts: PlanFacts, travel: TravelFacts | None = None) -> list[Problem]:
    """Problems of these facts, worst first; without ``travel`` nothing is said of the minutes from home (R19)."""
    board, travel = facts.board, travel or TravelFacts()
    checked = CheckFacts(facts.sessions, travel.minutes, travel.housed_sites, facts.supervisors, facts.zip_communes)
    found = [*check_plan(board, facts=checked), *check_counters(board), *_same_persons(board)]
    found += check_length(board.semester, board.parameters)
    found += check_counted(board, facts.situations)
    found += check_durations(board)
    found += check_untaken(board, facts.semesters)
    found += check_wishes(board, facts.wishes, facts.host_ranks)
    found += check_prechoice(board, [item.session for item in facts.sessions])
    found += check_outside(board, facts.sessions)
    found += _gates(board, facts.sessions)
    found += check_finished(board, {item.intern_id for item in found if item.intern_id and _says_finished(item)})
    # Too few posts are an error of the checker already; the adequacy adds the phases and types that are short.
    found += [
        problem
        for problem in check_adequacy(board, adequacy(board, facts.sessions, facts.zip_communes))
        if problem.rule != "R7" or problem.severity is not Severity.ERROR
    ]
    return worst_first(found)


def stops_printing(problem: Problem) -> bool:
    """True for an error of a person or a seat: a list that shows it must not leave the program.

    Too few open posts (R7) are an error of the opening: nobody on the list is wrongly there.
    """
    return problem.severity is Severity.ERROR and problem.rule.partition(".")[0] != "R7"


def _says_finished(problem: Problem) -> bool:
    """An error of the gate or of an assignment: the curriculum of the intern is complete."""
    return problem.severity is Severity.ERROR and problem.rule == "R0.complete"


def _gates(board: PostBoard, sessions: Sequence[SessionFacts]) -> list[Problem]:
    """R0 for every call list that is drawn up and not yet settled; what is said of the plan anyway is left out.

    Who was withdrawn from the list is no longer called.
    """
    found = []
    for facts in sessions:
        if facts.called is None or facts.session.status not in (SessionStatus.DRAFT, SessionStatus.OPEN):
            continue
        last = {event.intern_id: event.kind for event in sorted(facts.events, key=lambda event: event.number)}
        waiting = [number for number in facts.called if last.get(number) is not EventKind.WITHDRAWN]
        interns = [board.interns[number] for number in waiting if number in board.interns]
        gate = check_eligibility(board, interns, facts.session, ())
        found += [
            problem
            for problem in gate.problems
            if problem.session_id is not None and problem.rule not in ("R0.duplicate", "R0.duration")
        ]
    return found


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


def problems_as_json(
    problems: list[Problem], board: PostBoard, sessions: Iterable[ChoiceSession] = ()
) -> dict[str, Any]:
    """Errors, warnings and notes. ``rule`` is the number in the rule book, ``case`` names the case where it has one.

    ``intern`` and ``post`` are IMOTEP numbers and ``session`` that of one of ``sessions``, as other verbs take them.
    """
    numbers = {session.id: session.number for session in sessions}
    interns = {intern.id: intern.imotep_number for intern in board.interns.values()}
    posts = {post.id: post.imotep_number for post in board.posts.values()}
    return {
        f"{severity}s": [_record(item, interns, posts, numbers) for item in problems if item.severity is severity]
        for severity in Severity
    }


def _record(
    problem: Problem, interns: Mapping[int, str], posts: Mapping[int, str], sessions: Mapping[int, int]
) -> dict[str, Any]:
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
        record["session"] = sessions.get(problem.session_id)
    return record
