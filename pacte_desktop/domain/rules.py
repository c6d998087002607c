"""The placement rules that a single assignment can break, each with its number and its French sentence.

Numbers are those of the rule book: R2 one post per intern, R3 accreditation over the whole semester, R4 capacity,
R5 curriculum.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pacte_desktop.domain.curriculum import InternshipType
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Accreditation, Assignment, OpenPost
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.wording import counted, translate


class Rule(StrEnum):
    """Rules that refuse an assignment."""

    ONE_POST = "R2"
    ACCREDITATION = "R3"
    CAPACITY = "R4"
    CURRICULUM = "R5"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A broken rule and the sentence that says what, why and what to do."""

    rule: Rule
    sentence: str


def check_one_post(intern: Intern, held: Assignment | None) -> Refusal | None:
    """R2: an intern holds at most one post in a semester."""
    if held is None:
        return None
    return Refusal(
        Rule.ONE_POST,
        translate("Rules", "{name} a déjà un poste ce semestre : retirez d’abord cette affectation.").format(
            name=intern.full_name
        ),
    )


def check_accreditation(
    intern: Intern, post: OpenPost, accreditations: Iterable[Accreditation], semester: Semester
) -> Refusal | None:
    """R3: one accreditation of the site, for the type of the post and the phase of the intern, holds all semester."""
    # Another rule refuses a phase to which the post is closed; here the post is then judged for its own phases.
    phases = (intern.phase,) if intern.phase in post.phases else post.phases
    matching = [
        accreditation
        for accreditation in accreditations
        if accreditation.site_id == post.site_id
        and accreditation.internship_type == post.internship_type
        and accreditation.phase in phases
    ]
    if any(accreditation.spans(semester) for accreditation in matching):
        return None
    if not matching:
        return Refusal(
            Rule.ACCREDITATION,
            translate(
                "Rules",
                "Ce terrain n’a pas d’agrément pour ce type de stage et cette phase : "
                "vérifiez les agréments du terrain ou fermez le poste.",
            ),
        )
    last_day = max(accreditation.valid_to for accreditation in matching)
    return Refusal(
        Rule.ACCREDITATION,
        translate(
            "Rules",
            "L’agrément expire le {last_day:%d/%m/%Y}, avant la fin du semestre ({end:%d/%m/%Y}) : "
            "demandez son renouvellement ou choisissez un autre poste.",
        ).format(last_day=last_day, end=semester.end)
        if last_day < semester.end
        else translate("Rules", "L’agrément de ce terrain ne couvre pas tout le semestre : choisissez un autre poste."),
    )


def check_capacity(post: OpenPost, taken: int) -> Refusal | None:
    """R4: the seats already taken leave at least one free."""
    if taken < post.capacity:
        return None
    return Refusal(
        Rule.CAPACITY,
        counted(
            post.capacity,
            translate("Rules", "Le poste est complet ({n} place) : libérez-la ou choisissez un autre poste."),
            translate("Rules", "Le poste est complet ({n} places) : libérez-en une ou choisissez un autre poste."),
        ),
    )


def check_curriculum(
    intern: Intern, post: OpenPost, needed: Sequence[str], labels: Mapping[str, InternshipType]
) -> Refusal | None:
    """R5: the post is open to the intern's phase and its type is one that they still need this semester."""
    if intern.phase not in post.phases:
        return Refusal(
            Rule.CURRICULUM,
            translate("Rules", "Ce poste n’est pas ouvert à la phase {phase} de {name}.").format(
                phase=intern.phase.label, name=intern.full_name
            ),
        )
    if post.internship_type in needed:
        return None
    wanted = translate("Rules", " ou ").join(labels[code].label for code in needed)
    post_label = labels[post.internship_type].label
    if not wanted:
        return Refusal(
            Rule.CURRICULUM,
            translate("Rules", "{name} n’a plus aucun stage à valider dans cette phase.").format(name=intern.full_name),
        )
    return Refusal(
        Rule.CURRICULUM,
        translate("Rules", "{name} n’a pas besoin d’un stage « {type} » ce semestre ; il lui faut : {wanted}.").format(
            name=intern.full_name, type=post_label, wanted=wanted
        ),
    )
