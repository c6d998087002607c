"""A person makes a computed plan the plan in force: one step, checked again by the independent checker, or refused."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.name_list import some_names
from pacte_desktop.domain.posts import Assignment
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.placement.checker import CheckFacts, check_plan
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.adequacy import session_facts
from pacte_desktop.services.allocation.kept import known_run
from pacte_desktop.services.allocation.run import WITHOUT_PLAN_RULES, Run
from pacte_desktop.services.board import read_board
from pacte_desktop.store.edits import Decision, add_assignment, move_assignment, remove_assignment
from pacte_desktop.store.plan_file import PlanFile, Writing, current_author


class NotValidError(KnownError):
    """The plan cannot be validated; ``problems`` are the errors that forbid it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(
            " ".join(problem.sentence for problem in problems),
            translate("Allocate", "Corrigez ces points, puis refaites le calcul."),
        )
        self.problems = tuple(problems)


def validate(plan: PlanFile, run: Run | int, reason: str = "") -> Changes:
    """Write the assignments of a run (or of the kept run with this id) as one step of the history.

    Locked assignments and those that a choice session gave stay; a run that would change one is refused. The
    independent checker reads the result inside the transaction: :class:`NotValidError` with every error, and nothing
    is written. Never called but by a person.
    """
    with plan.write() as writing:
        chosen = known_run(writing.session, run) if isinstance(run, int) else run
        board = read_board(writing.session)
        _check_known(board, chosen)
        _check_stays(board, chosen)
        why = reason.strip() or translate("Allocate", "calcul validé\u202f: {label}").format(label=chosen.label)
        decision = Decision(datetime.now(UTC).replace(tzinfo=None, microsecond=0), current_author(), why)
        _write(writing, board, chosen, decision)
        writing.session.flush()
        after = read_board(writing.session)
        facts = CheckFacts(sessions=session_facts(writing.session, board.semester.id))
        errors = [
            problem
            for problem in check_plan(after, facts=facts)
            if problem.severity is Severity.ERROR and problem.rule not in WITHOUT_PLAN_RULES
        ]
        if errors:
            raise NotValidError(errors)
        writing.name(
            QT_TRANSLATE_NOOP("History", "valider l’affectation calculée «\u202f{run}\u202f»"), run=chosen.label
        )
    return writing.changes


def _check_known(board: PostBoard, run: Run) -> None:
    """A run of another semester, or one that names somebody or a post that is gone, is refused."""
    gone = [
        item.name
        for item in run.placements
        if item.intern_id not in board.interns or (item.post_id is not None and item.post_id not in board.posts)
    ]
    if run.semester_id != board.semester.id or gone:
        raise KnownError(
            translate("Allocate", "Ce calcul ne correspond plus au plan\u202f: un interne ou un poste n’existe plus."),
            translate("Allocate", "Refaites le calcul."),
        )


def _check_stays(board: PostBoard, run: Run) -> None:
    """Nobody who is locked, or who chose in a session, may be moved by a computation."""
    locked, chosen = [], []
    for item in run.placements:
        held = board.by_intern.get(item.intern_id)
        if held is None or held.post_id == item.post_id:
            continue
        if held.is_locked:
            locked.append(item.name)
        elif held.session_id is not None or held.is_supernumerary:
            chosen.append(item.name)
    if locked:
        raise KnownError(
            counted(
                len(locked),
                translate("Allocate", "Ce calcul déplacerait {n} interne verrouillé\u202f: {names}."),
                translate("Allocate", "Ce calcul déplacerait {n} internes verrouillés\u202f: {names}."),
                names=some_names(locked),
            ),
            translate("Allocate", "Déverrouillez d’abord, ou refaites le calcul."),
        )
    if chosen:
        raise KnownError(
            counted(
                len(chosen),
                translate("Allocate", "Ce calcul déplacerait {n} interne qui a choisi en séance\u202f: {names}."),
                translate("Allocate", "Ce calcul déplacerait {n} internes qui ont choisi en séance\u202f: {names}."),
                names=some_names(chosen),
            ),
            translate("Allocate", "Refaites le calcul en gardant les choix faits en séance."),
        )


def _write(writing: Writing, board: PostBoard, run: Run, decision: Decision) -> None:
    """Take away first, so that nobody stands in anybody's way."""
    wanted: Mapping[int, int | None] = {item.intern_id: item.post_id for item in run.placements}
    for intern_id, post_id in wanted.items():
        held: Assignment | None = board.by_intern.get(intern_id)
        if held is not None and post_id is None:
            remove_assignment(writing.session, held.id)
    for intern_id, post_id in wanted.items():
        held = board.by_intern.get(intern_id)
        if post_id is None or (held is not None and held.post_id == post_id):
            continue
        if held is None:
            add_assignment(writing.session, intern_id, board.posts[post_id], decision)
        else:
            move_assignment(writing.session, held.id, board.posts[post_id], decision)
