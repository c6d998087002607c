"""R0 presence, R2 one post per intern, R4 capacity."""

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Assignment, OpenPost
from pacte_desktop.domain.rules.rule import Refusal, Rule
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wording import counted, translate


def check_presence(intern: Intern, situation: Situation) -> Refusal | None:
    """R0: an intern who is away this semester takes no post."""
    if not situation.is_away:
        return None
    return Refusal(
        Rule.PRESENCE,
        translate(
            "Rules", "{name} ne prend pas de poste ce semestre ({situation}) : corrigez d’abord sa situation."
        ).format(name=intern.full_name, situation=situation.label),
    )


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
