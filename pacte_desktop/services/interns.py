"""Correcting an intern: who they are, what they have done, their situation this semester; each act is one step."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypedDict, Unpack

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.people import Intern, RankingKind
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.placement.counters import Counters, counters
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import read_board
from pacte_desktop.services.couples import CoupleWish, write_couple
from pacte_desktop.services.intern_checks import check_intern, check_past, known_intern
from pacte_desktop.store import choice_edits, intern_edits, queries
from pacte_desktop.store.plan_file import PlanFile, Writing


class InternValues(TypedDict, total=False):
    """What may be corrected; what is not given stays as it is."""

    last_name: str
    first_name: str
    cohort: int
    regime: Regime
    phase: Phase
    phase_position: int
    national_rank: int
    ranking_size: int
    ranking_kind: RankingKind
    choice_seniority: int
    validated_semesters: int
    home_insee_code: str
    is_military: bool
    has_cesp: bool
    thesis_date: date | None


def correct_intern(plan: PlanFile, intern_id: int, **values: Unpack[InternValues]) -> Changes:
    """Correct the record of an intern. No step when nothing changes; :class:`KnownError` for an impossible value."""
    with plan.write() as writing:
        board = read_board(writing.session)
        before = known_intern(board, intern_id)
        _write_intern(writing, board, before, replace(before, **values))
        writing.name(QT_TRANSLATE_NOOP("History", "corriger la fiche de {intern}"), intern=before.full_name)
    return writing.changes


def correct_past(
    plan: PlanFile, intern_id: int, rows: Sequence[CompletedInternship], *, recount: bool = False
) -> Changes:
    """Make ``rows`` the whole past of an intern; id 0 adds a semester, one that is missing goes.

    ``recount`` writes the counters again from them. Raises :class:`KnownError` for an impossible semester.
    """
    with plan.write() as writing:
        board = read_board(writing.session)
        before = known_intern(board, intern_id)
        _write_past(writing, board, before, rows)
        if recount:
            _write_intern(writing, board, before, recounted(board, before, rows))
        writing.name(QT_TRANSLATE_NOOP("History", "corriger les stages faits de {intern}"), intern=before.full_name)
    return writing.changes


def set_situation(plan: PlanFile, intern_id: int, situation: Situation) -> Changes:
    """Set the situation of an intern in the semester of the plan: the category, never a reason.

    The history says that it changed and not into what: it is read over shoulders.
    """
    with plan.write() as writing:
        board = read_board(writing.session)
        intern = known_intern(board, intern_id)
        _write_situation(writing, board, intern, situation)
        words = QT_TRANSLATE_NOOP("History", "situation de {intern} pour {semester}")
        writing.name(words, intern=intern.full_name, semester=board.semester.label)
    return writing.changes


def correct_all(
    plan: PlanFile,
    intern: Intern,
    rows: Sequence[CompletedInternship],
    situation: Situation | None = None,
    couple: CoupleWish | None = None,
) -> Changes:
    """Write a record, the whole past and (unless None) the situation and the couple of an intern as one step.

    Raises :class:`KnownError` when any of it is impossible; then nothing is written.
    """
    with plan.write() as writing:
        board = read_board(writing.session)
        before = known_intern(board, intern.id)
        _write_past(writing, board, before, rows)
        _write_intern(writing, board, before, intern)
        if situation is not None:
            _write_situation(writing, board, before, situation)
        if couple is not None:
            write_couple(writing, board, before, couple)
        writing.name(QT_TRANSLATE_NOOP("History", "corriger l’interne {intern}"), intern=before.full_name)
    return writing.changes


def plan_semesters(plan: PlanFile) -> tuple[Semester, ...]:
    """Semesters that the plan knows, oldest first."""
    with plan.read() as reader:
        return queries.semesters(reader)


def recounted(board: PostBoard, intern: Intern, rows: Sequence[CompletedInternship]) -> Intern:
    """The intern with both counters counted again from ``rows``; a seniority that fits them as it is stays."""
    again = count_again(board, intern, rows)
    fits = again.choice_seniority <= intern.choice_seniority <= again.most_seniority
    return replace(
        intern,
        validated=validated_types(rows),
        validated_semesters=again.validated_semesters,
        choice_seniority=intern.choice_seniority if fits else again.choice_seniority,
    )


def count_again(board: PostBoard, intern: Intern, rows: Sequence[CompletedInternship]) -> Counters:
    """Both counters from the semesters ``rows``."""
    former_whole = board.parameters.text("order.former_regime_seniority") != "PHASE"
    return counters(intern, rows, board.curricula[intern.regime], board.types, former_whole=former_whole)


def validated_types(rows: Sequence[CompletedInternship]) -> tuple[str, ...]:
    """Types validated, oldest first."""
    ordered = sorted(rows, key=lambda item: (item.semester_id, item.id or 1 << 30))
    return tuple(item.internship_type for item in ordered if item.is_validated)


def _write_intern(writing: Writing, board: PostBoard, before: Intern, after: Intern) -> None:
    after = replace(after, id=before.id, imotep_number=before.imotep_number)
    check_intern(board, after)
    intern_edits.write_intern(writing.session, after)


def _write_past(writing: Writing, board: PostBoard, intern: Intern, rows: Sequence[CompletedInternship]) -> None:
    check_past(board, intern, rows, queries.semesters(writing.session))
    intern_edits.replace_past(writing.session, intern.id, rows)


def _write_situation(writing: Writing, board: PostBoard, intern: Intern, situation: Situation) -> None:
    choice_edits.set_situation(writing.session, intern.id, board.semester.id, situation)
