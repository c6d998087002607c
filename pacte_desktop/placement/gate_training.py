"""What the training of an intern says at the eligibility gate: finished, wrong phase, thesis, nothing to choose."""

from collections.abc import Iterable

from pacte_desktop.domain.choice import ChoiceSession
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.post_board import PostBoard


def check_complete(board: PostBoard, intern: Intern) -> Problem | None:
    """An error when nothing is left to validate; a warning when enough semesters are validated, but not the right ones.

    The second case is for a person to settle: six validated semesters with a requirement missing.
    """
    curriculum = board.curricula[intern.regime]
    remaining = board.remaining(intern)
    if not remaining:
        return Problem(
            Severity.ERROR,
            "R0.complete",
            translate("Gate", "{name} a tout validé : {count} semestres, « {regime} », rien ne reste à faire.").format(
                name=intern.full_name, count=len(intern.validated), regime=curriculum.label
            ),
            translate("Gate", "Retirez l’interne de la liste d’appel, ou corrigez ses stages validés s’ils sont faux."),
            intern_id=intern.id,
        )
    if max(intern.validated_semesters, len(intern.validated)) < curriculum.length():
        return None
    return Problem(
        Severity.WARNING,
        "R0.complete",
        translate("Gate", "{name} a validé {count} semestres, mais il lui manque encore : {missing}.").format(
            name=intern.full_name,
            count=max(intern.validated_semesters, len(intern.validated)),
            missing=labels(board, remaining),
        ),
        translate("Gate", "Décidez avec le coordonnateur si l’interne doit être appelé."),
        intern_id=intern.id,
    )


def check_phase(board: PostBoard, intern: Intern, session: ChoiceSession) -> Problem | None:
    """An error when the session is for other phases, or when nothing is left in the phase of the intern."""
    if session.phases and intern.phase not in session.phases:
        return Problem(
            Severity.ERROR,
            "R0.phase",
            translate("Gate", "{name} est en phase {phase} ; la séance est pour : {phases}.").format(
                name=intern.full_name,
                phase=intern.phase.label,
                phases=", ".join(phase.label for phase in session.phases),
            ),
            translate("Gate", "Corrigez la phase, ou enregistrez une dérogation (auteur, motif)."),
            intern_id=intern.id,
        )
    if board.needed_types(intern):
        return None
    return Problem(
        Severity.ERROR,
        "R0.phase",
        translate("Gate", "{name} n’a aucun stage à faire en phase {phase} ce semestre.").format(
            name=intern.full_name, phase=intern.phase.label
        ),
        translate(
            "Gate", "Corrigez la phase ou le semestre dans la phase, ou enregistrez une dérogation (auteur, motif)."
        ),
        intern_id=intern.id,
    )


def check_earlier_phases(board: PostBoard, intern: Intern) -> Problem | None:
    """An error when the consolidation begins before the earlier phases are validated."""
    if intern.phase is not Phase.CONSOLIDATION:
        return None
    curriculum = board.curricula[intern.regime]
    remaining = board.remaining(intern)
    own = {item.internship_type for item in curriculum.requirements if item.phase is Phase.CONSOLIDATION}
    missing = [code for code in remaining if code not in own]
    if not missing:
        return None
    return Problem(
        Severity.ERROR,
        "R0.phase",
        translate("Gate", "{name} est en consolidation sans avoir validé : {missing}.").format(
            name=intern.full_name, missing=labels(board, missing)
        ),
        translate("Gate", "Corrigez la phase ou les stages validés, ou enregistrez une dérogation (auteur, motif)."),
        intern_id=intern.id,
    )


def check_thesis(board: PostBoard, intern: Intern) -> Problem | None:
    """An error when the consolidation begins without a thesis; cohorts in transition may be derogated."""
    if intern.phase is not Phase.CONSOLIDATION or not board.parameters.flag("curriculum.p3_thesis_required"):
        return None
    if intern.thesis_date is not None and intern.thesis_date <= board.semester.start:
        return None
    cohorts = board.parameters.get("curriculum.p3_thesis_derogation_cohorts") or ()
    return Problem(
        Severity.ERROR,
        "R0.thesis",
        translate("Gate", "{name} entre en consolidation sans thèse soutenue avant le {day:%d/%m/%Y}.").format(
            name=intern.full_name, day=board.semester.start
        ),
        translate(
            "Gate",
            "Saisissez la date de la thèse, ou enregistrez la dérogation transitoire de sa promotion (auteur, motif).",
        )
        if intern.cohort in cohorts
        else translate("Gate", "Saisissez la date de la thèse ; sa promotion n’a pas de dérogation transitoire."),
        intern_id=intern.id,
    )


def check_session_types(board: PostBoard, intern: Intern, session: ChoiceSession) -> Problem | None:
    """A warning when the session offers none of the types that the intern needs."""
    needed = board.needed_types(intern)
    if not session.internship_types or not needed or set(needed) & set(session.internship_types):
        return None
    return Problem(
        Severity.WARNING,
        "R0.types",
        translate("Gate", "{name} n’a besoin d’aucun des types de la séance ; il lui faut : {needed}.").format(
            name=intern.full_name, needed=labels(board, needed)
        ),
        translate("Gate", "Retirez l’interne de la liste d’appel ou ajoutez le type à la séance."),
        intern_id=intern.id,
    )


def labels(board: PostBoard, codes: Iterable[str]) -> str:
    """Type labels, one after the other."""
    return ", ".join(board.types[code].label if code in board.types else code for code in codes)
