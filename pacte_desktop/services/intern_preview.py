"""What would stand against an intern once corrected, before anything is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.problems import Problem, worst_first
from pacte_desktop.domain.situations import Situation
from pacte_desktop.placement.checker import check_plan
from pacte_desktop.placement.counters import Counters, check_counted, check_counters
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.interns import count_again, validated_types
from pacte_desktop.services.session_gate import gate_of
from pacte_desktop.store import choice_queries
from pacte_desktop.store.plan_file import PlanFile

PLACED = "R0.placed"
"""Having a post already stands against a call, but is nothing that a correction of the record mends."""


@dataclass(frozen=True, slots=True)
class Preview:
    """``problems`` of the intern, worst first; ``counted``: both counters as the semesters done give them."""

    problems: tuple[Problem, ...]
    counted: Counters


@dataclass(frozen=True)
class PreviewFacts:
    """What a preview reads besides the board: sessions of the semester, situations by (intern id, semester id)."""

    sessions: tuple[ChoiceSession, ...]
    situations: Mapping[tuple[int, int], Situation]


def preview_facts(plan: PlanFile, board: PostBoard) -> PreviewFacts:
    """Read once when the correction begins."""
    with plan.read() as reader:
        return PreviewFacts(
            choice_queries.sessions(reader, board.semester.id),
            {(item.intern_id, item.semester_id): item.situation for item in choice_queries.all_situations(reader)},
        )


def preview(
    board: PostBoard,
    facts: PreviewFacts,
    intern: Intern,
    rows: Sequence[CompletedInternship],
    situation: Situation,
) -> Preview:
    """The reasons of the gate for this intern, then what the checker and the counters say of them.

    The gate is that of the sessions being prepared or held for their phase; without any, of one for that phase.
    """
    intern = replace(intern, validated=validated_types(rows))
    alone = replace(
        board,
        interns={intern.id: intern},
        completed={intern.id: list(rows)},
        situations={intern.id: situation},
        assignments=[item for item in board.assignments if item.intern_id == intern.id],
    )
    found: list[Problem] = []
    for session in _sessions(alone, facts.sessions, intern):
        found += gate_of(alone, session, [intern]).problems
    found += [*check_plan(alone), *check_counters(alone), *check_counted(alone, facts.situations)]
    own = [problem for problem in found if problem.intern_id == intern.id and problem.rule != PLACED]
    told = {problem.sentence: problem for problem in reversed(own)}
    return Preview(tuple(worst_first(reversed(told.values()))), count_again(board, intern, rows))


def _sessions(board: PostBoard, sessions: Sequence[ChoiceSession], intern: Intern) -> Sequence[ChoiceSession]:
    usable = [
        item
        for item in sessions
        if item.kind is ChoiceKind.CHOICE
        and item.status in (SessionStatus.DRAFT, SessionStatus.OPEN)
        and intern.phase in item.phases
    ]
    return usable or [
        ChoiceSession(
            0,
            board.semester.id,
            0,
            "",
            ChoiceKind.CHOICE,
            (intern.phase,),
            (),
            board.parameters.text("order.key"),
            SessionStatus.DRAFT,
        )
    ]
