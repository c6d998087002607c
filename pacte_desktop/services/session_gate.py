"""Who a session would call, and what stands against calling them (rule R0), read from a plan."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from pacte_desktop.domain.choice import ChoiceSession
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.eligibility import Gate, check_eligibility
from pacte_desktop.placement.post_board import PostBoard


class GateError(KnownError):
    """A call list that must not be shown: ``gate`` says who is blocked and why."""

    def __init__(self, gate: Gate) -> None:
        first = (
            counted(
                len(gate.blocked),
                translate("Gate", "La liste d’appel est retenue, {n} interne ne peut pas être appelé :"),
                translate("Gate", "La liste d’appel est retenue, {n} internes ne peuvent pas être appelés :"),
            )
            if gate.blocked
            else translate("Gate", "La liste d’appel est retenue :")
        )
        problems = (*gate.general, *(problem for found in gate.blocked.values() for problem in found))
        super().__init__(
            "\n".join((first, *(problem.sentence for problem in problems))),
            translate("Gate", "Corrigez la fiche, accordez une dérogation, ou laissez l’interne hors de la liste."),
        )
        self.gate = gate


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An intern of the phase who is not called, and why."""

    intern: Intern
    sentence: str


def callable_interns(
    board: PostBoard, session: ChoiceSession, leave_out: Collection[int] = ()
) -> tuple[tuple[Intern, ...], tuple[LeftOut, ...]]:
    """Interns of the session's phases who are to be called, and those who are not: away, placed, or set aside."""
    placed = placed_elsewhere(board, session)
    called, left = [], []
    for intern in board.interns.values():
        if intern.phase not in session.phases:
            continue
        why = _why_not_called(board, intern, placed, leave_out)
        if why:
            left.append(LeftOut(intern, why.format(name=intern.full_name)))
        else:
            called.append(intern)
    return tuple(called), tuple(left)


def _why_not_called(board: PostBoard, intern: Intern, placed: Collection[int], leave_out: Collection[int]) -> str:
    if board.situation(intern.id).is_away:
        return translate("Gate", "{name} n’est pas en stage dans la subdivision ce semestre.")
    if intern.id in placed:
        return translate("Gate", "{name} a déjà un poste ce semestre.")
    if intern.id in leave_out:
        return translate("Gate", "{name} est laissé hors de la liste.")
    return ""


def placed_elsewhere(board: PostBoard, session: ChoiceSession) -> frozenset[int]:
    """Interns who hold a post of the semester that this session did not give."""
    return frozenset(item.intern_id for item in board.assignments if item.session_id != session.id)


def gate_of(board: PostBoard, session: ChoiceSession, interns: Sequence[Intern]) -> Gate:
    """The gate of a session for these interns."""
    return check_eligibility(board, interns, session, placed_elsewhere(board, session))
