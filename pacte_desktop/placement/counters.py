"""The two counters of an intern, counted again from the semesters done, and where the stored ones differ."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pacte_desktop.domain.curriculum import Curriculum, Phase, Regime, Types
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.post_board import PostBoard


@dataclass(frozen=True, slots=True)
class Counters:
    """Semesters that raise the order of choice in the phase, and semesters validated in the whole curriculum.

    ``most_seniority`` counts also those that the curriculum allows in this phase as well as in another.
    """

    choice_seniority: int
    validated_semesters: int
    most_seniority: int


def counters(
    intern: Intern,
    done: Iterable[CompletedInternship],
    curriculum: Curriculum,
    types: Types | None = None,
    *,
    former_whole: bool = True,
) -> Counters:
    """Counted from ``done``. A semester belongs to the phase that asks for its type; without one, to the current phase.

    A semester raises the seniority when it says so, validated or not.
    """
    rows = list(done)
    counting = [item.internship_type for item in rows if item.counts_for_seniority]
    everywhere = former_whole and curriculum.regime is Regime.FORMER
    phases = {code: _phases(curriculum, code, types) for code in counting}
    sure = [code for code in counting if everywhere or phases[code] <= {intern.phase}]
    possible = [code for code in counting if everywhere or not phases[code] or intern.phase in phases[code]]
    return Counters(len(sure), sum(item.is_validated for item in rows), len(possible))


def _phases(curriculum: Curriculum, code: str, types: Types | None) -> set[Phase]:
    """Phases in which the curriculum asks for the type; else those in which it stands for another; else none."""
    own = [item for item in curriculum.requirements if item.internship_type == code]
    asked = own or [item for item in curriculum.requirements if item.accepts(code, types)]
    return {window.phase for item in asked for window in item.windows}


def check_counters(board: PostBoard) -> list[Problem]:
    """R1: stored counters that differ from the semesters done; an intern whose past is not recorded is left alone."""
    former_whole = board.parameters.text("order.former_regime_seniority") != "PHASE"
    found: list[Problem] = []
    for intern in board.interns.values():
        done = board.completed.get(intern.id, ())
        if done or not (intern.choice_seniority or intern.validated_semesters):
            again = counters(intern, done, board.curricula[intern.regime], board.types, former_whole=former_whole)
            found += _differences(intern, again)
    return found


def _differences(intern: Intern, again: Counters) -> Iterator[Problem]:
    found = []
    if not again.choice_seniority <= intern.choice_seniority <= again.most_seniority:
        label = translate("Counters", "ancienneté de choix")
        found.append((label, intern.choice_seniority, again.choice_seniority))
    if intern.validated_semesters != again.validated_semesters:
        label = translate("Counters", "semestres validés")
        found.append((label, intern.validated_semesters, again.validated_semesters))
    for label, stored, counted_again in found:
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


def counts_without_validation(board: PostBoard, situation: Situation) -> bool:
    """True when a semester spent in this situation raises the seniority of choice although it is not validated."""
    return situation.value in (board.parameters.get("seniority.counted_situations") or ())


def check_counted(board: PostBoard, situations: Mapping[tuple[int, int], Situation]) -> Iterator[Problem]:
    """R13: unvalidated semesters that count for seniority, or do not, against the table of situations that do.

    ``situations`` by intern id and semester id; a semester without one is left to whoever entered it.
    """
    for intern in board.interns.values():
        for item in board.completed.get(intern.id, ()):
            situation = situations.get((intern.id, item.semester_id), Situation.PRESENT)
            if item.is_validated or situation is Situation.PRESENT:
                continue
            if item.counts_for_seniority and not counts_without_validation(board, situation):
                sentence = translate(
                    "Counters", "{name} : un semestre non validé compte pour l’ancienneté, contre la règle en vigueur."
                )
            elif not item.counts_for_seniority and counts_without_validation(board, situation):
                sentence = translate(
                    "Counters",
                    "{name} : un semestre non validé ne compte pas pour l’ancienneté, contre la règle en vigueur.",
                )
            else:
                continue
            yield Problem(
                Severity.WARNING,
                "R13.seniority",
                sentence.format(name=intern.full_name),
                translate("Counters", "Corrigez le semestre de l’interne, ou la règle dans la page « Règles »."),
                intern_id=intern.id,
            )
