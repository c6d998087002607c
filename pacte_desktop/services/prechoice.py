"""The trial choice some weeks before the choice, where a local rule asks for one."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.parameters import first_day, plan_parameters
from pacte_desktop.store.plan_file import PlanFile

WEEKS = "prechoice.weeks_before"


def proposed_prechoice(plan: PlanFile, day: date) -> date | None:
    """Day of the trial choice before a choice on ``day``; None when no rule of the plan asks for a trial choice."""
    with plan.read() as reader:
        weeks = plan_parameters(reader, first_day(reader)).optional_integer(WEEKS)
    return None if weeks is None else trial_day(day, weeks)


def trial_day(day: date, weeks: int) -> date:
    """Day of the trial choice ``weeks`` before a choice on ``day``."""
    return day - timedelta(weeks=weeks)


def check_prechoice(board: PostBoard, sessions: Sequence[ChoiceSession]) -> Iterator[Problem]:
    """R1: a note on each choice of the semester that no trial choice comes before, though a local rule asks for one."""
    weeks = board.parameters.optional_integer(WEEKS)
    planned = [item for item in sessions if item.status is not SessionStatus.ANNULLED]
    trials = [item for item in planned if item.kind is ChoiceKind.PRE_CHOICE]
    for session in planned:
        if weeks is None or session.kind is not ChoiceKind.CHOICE or session.replaces_id is not None:
            continue
        if any(set(session.phases) <= set(trial.phases) for trial in trials):
            continue
        day = None if session.day is None else trial_day(session.day, weeks)
        yield Problem(
            Severity.NOTE,
            "R1.prechoice",
            counted(
                weeks,
                translate(
                    "Prechoice", "« {session} » n’a pas de préchoix ; une règle locale en veut un {n} semaine avant."
                ),
                translate(
                    "Prechoice", "« {session} » n’a pas de préchoix ; une règle locale en veut un {n} semaines avant."
                ),
                session=session.label,
            ),
            translate("Prechoice", "Préparez une séance de préchoix.")
            if day is None
            else translate("Prechoice", "Préparez une séance de préchoix vers le {day:%d/%m/%Y}.").format(day=day),
            session_id=session.id,
        )
