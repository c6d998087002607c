"""R8 repeat of a site, R9 internships in a CHU, R10 one site for both semesters of a junior doctor."""

from collections.abc import Collection, Iterable, Mapping

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.rules.rule import Refusal, Rule
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import counted, translate


def check_repeat(
    intern: Intern,
    post: OpenPost,
    done: Iterable[CompletedInternship],
    sites: Mapping[int, TrainingSite],
    junior: Collection[str],
) -> Refusal | None:
    """R8, local: an intern does not come back to a site; a junior doctor's second semester is no repeat."""
    if post.site_id not in {item.site_id for item in done if not _continues(post, item, junior)}:
        return None
    site = sites.get(post.site_id)
    return Refusal(
        Rule.REPEAT,
        translate(
            "Rules",
            "{name} a déjà fait un stage à « {site} », qu’une règle locale interdit de reprendre : choisissez un autre "
            "terrain ou enregistrez une dérogation.",
        ).format(name=intern.full_name, site=site.name if site else post.site_id),
    )


def chu_done(done: Iterable[CompletedInternship], sites: Mapping[int, TrainingSite]) -> int:
    """Validated internships that took place in a CHU of this plan."""
    return sum(
        item.is_validated and item.site_id is not None and item.site_id in sites and sites[item.site_id].is_chu
        for item in done
    )


def check_chu(
    intern: Intern,
    post: OpenPost,
    done: Iterable[CompletedInternship],
    sites: Mapping[int, TrainingSite],
    most: int,
) -> Refusal | None:
    """R9, local: at most ``most`` internships in a CHU."""
    site = sites.get(post.site_id)
    count = chu_done(done, sites)
    if site is None or not site.is_chu or count < most:
        return None
    return Refusal(
        Rule.CHU,
        counted(
            count,
            translate(
                "Rules",
                "{name} a déjà fait {n} stage en CHU (maximum local : {most}) : choisissez un terrain hors CHU ou "
                "enregistrez une dérogation.",
            ),
            translate(
                "Rules",
                "{name} a déjà fait {n} stages en CHU (maximum local : {most}) : choisissez un terrain hors CHU ou "
                "enregistrez une dérogation.",
            ),
            name=intern.full_name,
            most=most,
        ),
    )


def check_junior_site(
    intern: Intern,
    post: OpenPost,
    done: Iterable[CompletedInternship],
    sites: Mapping[int, TrainingSite],
    junior: Collection[str],
) -> Refusal | None:
    """R10: the second semester of a junior doctor is on the site of the first. ``junior``: types of the last phase."""
    first = [item.site_id for item in done if _continues(post, item, junior) and item.site_id is not None]
    if not first or post.site_id in first:
        return None
    site = sites.get(first[-1])
    return Refusal(
        Rule.JUNIOR_SITE,
        translate(
            "Rules",
            "{name} a fait son premier semestre de docteur junior à « {site} » et doit y rester : choisissez ce "
            "terrain ou enregistrez une dérogation.",
        ).format(name=intern.full_name, site=site.name if site else first[-1]),
    )


def _continues(post: OpenPost, item: CompletedInternship, junior: Collection[str]) -> bool:
    """True when both are semesters of a junior doctor."""
    return post.internship_type in junior and item.internship_type in junior
