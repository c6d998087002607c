"""The two counters of an intern, counted again from the semesters done, and where the stored ones differ."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pacte_desktop.domain.curriculum import Curriculum, Phase, Regime
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.post_board import PostBoard


@dataclass(frozen=True, slots=True)
class Counters:
    """Semesters that raise the order of choice in the phase, and semesters validated in the whole curriculum."""

    choice_seniority: int
    validated_semesters: int


def counters(
    intern: Intern, done: Iterable[CompletedInternship], curriculum: Curriculum, *, former_whole: bool = True
) -> Counters:
    """Counted from ``done``. A semester belongs to the phase that asks for its type; without one, to the current phase.

    A validated semester raises both; one that is not validated raises the seniority when it says so.
    """
    rows = list(done)
    phases_of = _phases_of(curriculum)
    everywhere = former_whole and curriculum.regime is Regime.FORMER
    return Counters(
        choice_seniority=sum(
            item.counts_for_seniority
            and (everywhere or intern.phase in phases_of.get(item.internship_type, {intern.phase}))
            for item in rows
        ),
        validated_semesters=sum(item.is_validated for item in rows),
    )


def _phases_of(curriculum: Curriculum) -> dict[str, set[Phase]]:
    found: dict[str, set[Phase]] = {}
    for requirement in curriculum.requirements:
        found.setdefault(requirement.internship_type, set()).add(requirement.phase)
    return found


def check_counters(board: PostBoard) -> list[Problem]:
    """R1: stored counters that differ from the semesters done; an intern whose past is not recorded is left alone."""
    former_whole = board.parameters.text("order.former_regime_seniority") != "PHASE"
    found: list[Problem] = []
    for intern in board.interns.values():
        done = board.completed.get(intern.id, ())
        if done or not (intern.choice_seniority or intern.validated_semesters):
            again = counters(intern, done, board.curricula[intern.regime], former_whole=former_whole)
            found += _differences(intern, again)
    return found


def _differences(intern: Intern, again: Counters) -> Iterator[Problem]:
    pairs = (
        (
            translate("Counters", "ancienneté de choix"),
            intern.choice_seniority,
            again.choice_seniority,
        ),
        (
            translate("Counters", "semestres validés"),
            intern.validated_semesters,
            again.validated_semesters,
        ),
    )
    for label, stored, counted_again in pairs:
        if stored != counted_again:
            yield Problem(
                Severity.WARNING,
                "R1",
                translate(
                    "Counters",
                    "{name} : {counter} de {stored} dans la fiche, {again} d’après ses stages enregistrés.",
                ).format(name=intern.full_name, counter=label, stored=stored, again=counted_again),
                translate("Counters", "Corrigez la fiche ou les stages de l’interne."),
                intern_id=intern.id,
            )
