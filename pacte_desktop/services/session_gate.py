"""Who a session would call, and what stands against calling them (rule R0), read from a plan."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from pacte_desktop.domain.choice import ChoiceSession
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.post_board import PostBoard


@dataclass(frozen=True)
class Gate:
    """What stands against calling interns: ``blocked`` by intern id; ``warnings`` are for a person to settle."""

    blocked: Mapping[int, tuple[Problem, ...]] = field(default_factory=dict)
    warnings: tuple[Problem, ...] = ()

    @property
    def passes(self) -> bool:
        """True when nobody is blocked."""
        return not self.blocked


def check_eligibility(
    board: PostBoard, interns: Iterable[Intern], session: ChoiceSession, placed_elsewhere: Collection[int]
) -> Gate:
    """Complete curriculum, wrong phase, absence from the subdivision, a post held already."""
    blocked: dict[int, tuple[Problem, ...]] = {}
    for intern in interns:
        sentences = []
        if not board.curricula[intern.regime].remaining(intern.validated):
            sentences.append(translate("Gate", "{name} a déjà validé toute sa maquette."))
        if intern.phase not in session.phases:
            sentences.append(translate("Gate", "{name} n’est pas dans la phase de cette séance."))
        situation = board.situations.get(intern.id)
        if situation and situation.is_away:
            sentences.append(translate("Gate", "{name} n’est pas en stage dans la subdivision ce semestre."))
        if intern.id in placed_elsewhere:
            sentences.append(translate("Gate", "{name} a déjà un poste ce semestre."))
        if sentences:
            blocked[intern.id] = tuple(
                Problem(Severity.ERROR, "R0", text.format(name=intern.full_name), intern_id=intern.id)
                for text in sentences
            )
    return Gate(blocked)


class GateError(KnownError):
    """A call list that must not be shown: ``gate`` says who is blocked and why."""

    def __init__(self, gate: Gate) -> None:
        problems = [problem.sentence for found in gate.blocked.values() for problem in found]
        super().__init__(
            counted(
                len(gate.blocked),
                translate("Gate", "La liste d’appel ne peut pas être établie, {n} interne est bloqué :"),
                translate("Gate", "La liste d’appel ne peut pas être établie, {n} internes sont bloqués :"),
            )
            + "\n"
            + "\n".join(problems),
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
    situation = board.situations.get(intern.id)
    if situation and situation.is_away:
        return translate("Gate", "{name} n’est pas en stage dans la subdivision ce semestre.")
    if intern.id in placed:
        return translate("Gate", "{name} a déjà un poste ce semestre.")
    if intern.id in leave_out:
        return translate("Gate", "{name} est laissé hors de la liste.")
    return ""


def placed_elsewhere(board: PostBoard, session: ChoiceSession) -> frozenset[int]:
    """Interns who hold a post of the semester that this session did not give."""
    return frozenset(item.intern_id for item in board.assignments if item.session_id != session.id)
