"""R5: what the curriculum asks of an intern this semester, and what some faculties add to it (R6 among it)."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from pacte_desktop.domain.curriculum import InternshipType, Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, OpenPost
from pacte_desktop.domain.rules.rule import Refusal, Rule
from pacte_desktop.domain.sites import SiteKind, TrainingSite
from pacte_desktop.domain.wording import translate

LIBRE = "LIBRE"
"""Type code of the free internship."""


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


def check_retake(
    intern: Intern, post: OpenPost, remaining: Mapping[str, int], labels: Mapping[str, InternshipType]
) -> Refusal | None:
    """R5, local: a type that is validated, and of which nothing remains to be done, is not taken again."""
    if post.internship_type not in intern.validated or post.internship_type in remaining:
        return None
    return Refusal(
        Rule.RETAKE,
        translate(
            "Rules",
            "{name} a déjà validé un stage « {type} », qu’une règle locale interdit de refaire : choisissez un autre "
            "type de stage ou enregistrez une dérogation.",
        ).format(name=intern.full_name, type=labels[post.internship_type].label),
    )


def check_hosts(post: OpenPost, accreditations: Iterable[Accreditation], *, hosts_done: bool) -> Refusal | None:
    """R5, local: a free internship outside general practice is chosen after the interns of the host specialty.

    It is outside when the site has no principal accreditation for it.
    """
    if hosts_done or not is_outside(post, accreditations):
        return None
    return Refusal(
        Rule.AFTER_HOSTS,
        translate(
            "Rules",
            "Ce stage libre hors médecine générale se choisit après les internes de la spécialité d’accueil : attendez "
            "leur choix, puis indiquez-le dans la séance.",
        ),
    )


def is_outside(post: OpenPost, accreditations: Iterable[Accreditation]) -> bool:
    """True for a free internship on a site that has no principal accreditation for it."""
    return post.internship_type == LIBRE and not any(
        found.internship_type == LIBRE and found.kind is AccreditationKind.PRINCIPAL for found in accreditations
    )


def check_feasible(
    intern: Intern, post: OpenPost, stranding: Collection[str], labels: Mapping[str, InternshipType]
) -> Refusal | None:
    """R6, local: a choice leaves the curriculum feasible. ``stranding``: types after which more would be late."""
    if post.internship_type not in stranding:
        return None
    return Refusal(
        Rule.FEASIBLE,
        translate(
            "Rules",
            "Après un stage « {type} », {name} ne pourrait plus faire toute sa maquette à ses positions, ce qu’une "
            "règle locale interdit : choisissez un autre type de stage ou enregistrez une dérogation.",
        ).format(name=intern.full_name, type=labels[post.internship_type].label),
    )


BY_DEROGATION, ALLOWED, FORBIDDEN = "DEROGATION", "ALLOWED", "FORBIDDEN"
"""Values of the parameter ``curriculum.p3_hospital_semester``."""


def check_hospital(
    intern: Intern,
    post: OpenPost,
    done: Iterable[CompletedInternship],
    sites: Mapping[int, TrainingSite],
    junior: Collection[str],
    *,
    mode: str,
) -> Refusal | None:
    """R5: a semester of the consolidation in a hospital service, where ``mode`` does not simply allow the first one.

    ``junior``: types of the last phase; another type is refused by :func:`check_curriculum` unless that is derogated.
    """
    if intern.phase is not Phase.CONSOLIDATION or not is_hospital(sites, post.site_id):
        return None
    if mode != FORBIDDEN and post.internship_type not in junior:
        return None
    if mode == FORBIDDEN:
        return Refusal(
            Rule.NEVER_IN_HOSPITAL,
            translate(
                "Rules",
                "Aucun semestre de consolidation ne se fait à l’hôpital dans cette faculté : choisissez un terrain "
                "ambulatoire pour {name}.",
            ).format(name=intern.full_name),
        )
    before = any(item.internship_type in junior and is_hospital(sites, item.site_id) for item in done)
    if mode == ALLOWED and not before:
        return None
    return Refusal(
        Rule.IN_HOSPITAL,
        translate(
            "Rules",
            "{name} a déjà fait un semestre de consolidation à l’hôpital : choisissez un terrain ambulatoire ou "
            "enregistrez une dérogation.",
        ).format(name=intern.full_name)
        if before
        else translate(
            "Rules",
            "Un semestre de consolidation à l’hôpital demande une dérogation : enregistrez-la, ou choisissez un "
            "terrain ambulatoire pour {name}.",
        ).format(name=intern.full_name),
    )


def is_hospital(sites: Mapping[int, TrainingSite], site_id: int | None) -> bool:
    """True for a hospital service; False for a site that is not in the plan."""
    return site_id is not None and site_id in sites and sites[site_id].kind is SiteKind.HOSPITAL_SERVICE
