"""R3: the accreditation of a site holds over the whole semester, for the type of the post and the phase."""

from collections.abc import Iterable

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Accreditation, OpenPost
from pacte_desktop.domain.rules.rule import Refusal, Rule
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.wording import translate


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
