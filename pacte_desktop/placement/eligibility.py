"""Eligibility gate (rule R0): no call list is shown or printed while an intern in it may not be called.

Completeness of the curriculum decides, never the number of semesters. What a person may allow is lifted by a recorded
derogation and stays visible as a warning; a complete curriculum, an absence, a duplicate or a post already held is
never lifted.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pacte_desktop.domain.choice import ChoiceSession
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.rules import is_lifted
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.gate_dates import check_dates, check_duration
from pacte_desktop.placement.gate_training import (
    check_complete,
    check_earlier_phases,
    check_phase,
    check_session_types,
    check_thesis,
)
from pacte_desktop.placement.post_board import PostBoard

LIFTABLE = frozenset({"R0.phase", "R0.thesis", "R0.ranking"})
"""Cases that a recorded derogation lifts; the thesis only for the cohorts that the parameters name."""


@dataclass(frozen=True, slots=True)
class Gate:
    """What stands against a call list: ``blocked`` by intern id, ``general`` for the session itself, and warnings."""

    blocked: Mapping[int, tuple[Problem, ...]]
    warnings: tuple[Problem, ...]
    general: tuple[Problem, ...] = ()

    @property
    def passes(self) -> bool:
        """True when the call list may be shown and printed."""
        return not self.blocked and not self.general

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything, errors first."""
        return (*self.general, *(item for found in self.blocked.values() for item in found), *self.warnings)


def check_eligibility(
    board: PostBoard, interns: Sequence[Intern], session: ChoiceSession, placed_elsewhere: Collection[int]
) -> Gate:
    """The gate of a session for these interns. ``placed_elsewhere``: ids that another session or person has placed."""
    blocked: dict[int, list[Problem]] = defaultdict(list)
    warnings: list[Problem] = []
    general: list[Problem] = []
    for problem in check_dates(board, session):
        (general if problem.severity is Severity.ERROR else warnings).append(problem)
    placed = {*placed_elsewhere, *_placed_outside(board, session)}
    found = [*_duplicates(interns)]
    known = {intern.id: intern for intern in interns}
    for intern in known.values():
        found += _checks(board, intern, session, placed)
    for problem in (_lifted(problem, board, known) for problem in found):
        if problem.severity is Severity.ERROR and problem.intern_id is not None:
            blocked[problem.intern_id].append(problem)
        else:
            warnings.append(problem)
    own = [replace(problem, session_id=session.id) for problem in warnings]
    return Gate(
        {key: tuple(replace(item, session_id=session.id) for item in items) for key, items in blocked.items()},
        tuple(own),
        tuple(general),
    )


def _checks(board: PostBoard, intern: Intern, session: ChoiceSession, placed: Collection[int]) -> Iterator[Problem]:
    """Every check of one intern; one that is away or has finished needs no further reason."""
    first: tuple[Callable[[], Problem | None], ...] = (
        lambda: _check_presence(board, intern),
        lambda: check_complete(board, intern),
    )
    for check in first:
        problem = check()
        if problem is not None:
            yield problem
            if problem.severity is Severity.ERROR:
                return
    findings = (
        check_phase(board, intern, session),
        check_earlier_phases(board, intern),
        check_thesis(board, intern),
        check_session_types(board, intern, session),
        check_duration(board, intern),
        _check_ranking(intern, session),
        _check_placed(intern, placed),
    )
    yield from (problem for problem in findings if problem is not None)


def _placed_outside(board: PostBoard, session: ChoiceSession) -> set[int]:
    return {item.intern_id for item in board.assignments if item.session_id != session.id}


def _check_presence(board: PostBoard, intern: Intern) -> Problem | None:
    situation = board.situation(intern.id)
    if not situation.is_away:
        return None
    return Problem(
        Severity.ERROR,
        "R0.away",
        translate("Gate", "{name} ne peut pas être appelé ce semestre : {situation}.").format(
            name=intern.full_name, situation=situation.label
        ),
        translate("Gate", "Retirez l’interne de la liste d’appel ou corrigez sa situation."),
        intern_id=intern.id,
    )


def _check_ranking(intern: Intern, session: ChoiceSession) -> Problem | None:
    if session.order_key == "imported" or 0 < intern.national_rank <= intern.ranking_size:
        return None
    if intern.national_rank > 0 and intern.ranking_size > 0:
        sentence = translate("Gate", "Le rang de {name} ({rank}) dépasse la taille de son classement ({size}).")
    else:
        sentence = translate("Gate", "Le classement de {name} n’est pas connu.")
    return Problem(
        Severity.ERROR,
        "R0.ranking",
        sentence.format(name=intern.full_name, rank=intern.national_rank, size=intern.ranking_size),
        translate(
            "Gate", "Saisissez le rang et la taille du classement, ou enregistrez une dérogation (auteur, motif)."
        ),
        intern_id=intern.id,
    )


def _check_placed(intern: Intern, placed: Collection[int]) -> Problem | None:
    if intern.id not in placed:
        return None
    return Problem(
        Severity.ERROR,
        "R0.placed",
        translate("Gate", "{name} a déjà un poste ce semestre.").format(name=intern.full_name),
        translate("Gate", "Retirez l’interne de la liste d’appel ou reprenez d’abord son affectation."),
        intern_id=intern.id,
    )


def _duplicates(interns: Sequence[Intern]) -> Iterator[Problem]:
    """The same intern twice, and the same person under two numbers: same names, cohort and rank."""
    way_out = translate("Gate", "Gardez une seule fiche ; un doublon ne se déroge pas.")
    for number, times in Counter(intern.id for intern in interns).items():
        if times > 1:
            intern = next(found for found in interns if found.id == number)
            yield Problem(
                Severity.ERROR,
                "R0.duplicate",
                counted(
                    times,
                    "",
                    translate("Gate", "{name} figure {n} fois dans la liste d’appel."),
                    name=intern.full_name,
                ),
                way_out,
                intern_id=number,
            )
    for intern, other in same_persons(interns):
        yield Problem(
            Severity.ERROR,
            "R0.duplicate",
            translate(
                "Gate",
                "{name} ({number}) et {other} ({other_number}) ont les mêmes noms, la même promotion et le même rang : "
                "sans doute une seule personne.",
            ).format(
                name=intern.full_name,
                number=intern.imotep_number,
                other=other.full_name,
                other_number=other.imotep_number,
            ),
            way_out,
            intern_id=intern.id,
        )


def same_persons(interns: Sequence[Intern]) -> Iterator[tuple[Intern, Intern]]:
    """Pairs of different records with the same names (accents and case aside), cohort and rank, both ways round."""
    groups: dict[tuple[str, str, int, int], dict[int, Intern]] = defaultdict(dict)
    for intern in interns:
        key = (search_key(intern.last_name), search_key(intern.first_name), intern.cohort, intern.national_rank)
        groups[key][intern.id] = intern
    for group in groups.values():
        for intern in group.values():
            other = next((found for found in group.values() if found.id != intern.id), None)
            if other is not None:
                yield intern, other


def _lifted(problem: Problem, board: PostBoard, known: Mapping[int, Intern]) -> Problem:
    """The problem, or the warning that it becomes when a derogation that may lift it is recorded."""
    if problem.severity is not Severity.ERROR or problem.rule not in LIFTABLE or problem.intern_id is None:
        return problem
    if problem.rule == "R0.thesis":
        cohorts = board.parameters.get("curriculum.p3_thesis_derogation_cohorts") or ()
        if known[problem.intern_id].cohort not in cohorts:
            return problem
    derogation = _derogation(problem, board.derogations)
    if derogation is None:
        return problem
    return replace(
        problem,
        severity=Severity.WARNING,
        way_out=translate("Gate", "Dérogation accordée par {author} le {day:%d/%m/%Y} : {motive}").format(
            author=derogation.granted_by, day=derogation.granted_on, motive=derogation.motive
        ),
    )


def _derogation(problem: Problem, derogations: Sequence[Derogation]) -> Derogation | None:
    return next(
        (
            item
            for item in derogations
            if item.post_id is None and is_lifted(problem.rule, [item], problem.intern_id or 0)
        ),
        None,
    )
