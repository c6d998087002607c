"""What is worth a look in the accreditations and in posts that nobody took: R3 durations, R7 withdrawals."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from pacte_desktop.domain.derogations import months_before
from pacte_desktop.domain.posts import Accreditation, OpenPost
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.post_board import PostBoard


def check_durations(board: PostBoard) -> Iterator[Problem]:
    """R3: accreditations of the open posts that last longer or shorter than the local rule allows."""
    least = board.parameters.integer("accreditation.years_min")
    most = board.parameters.integer("accreditation.years_max")
    open_to = {(post.site_id, post.internship_type) for post in board.posts.values()}
    for site_id, held in board.accreditations.items():
        for item in held:
            if (site_id, item.internship_type) not in open_to:
                continue
            too_long = item.valid_to > _anniversary(item.valid_from, most)
            if too_long or item.valid_to < _anniversary(item.valid_from, least) - timedelta(days=1):
                yield _duration(board, item, most if too_long else least, too_long=too_long)


def _anniversary(first: date, years: int) -> date:
    """Decisions write the last day of a right as the anniversary or as its eve: both are whole years."""
    return months_before(first, -12 * years)


def _duration(board: PostBoard, item: Accreditation, years: int, *, too_long: bool) -> Problem:
    site = board.sites.get(item.site_id)
    words = (
        translate("Openings", "{site} : l’agrément « {type} » ({first:%d/%m/%Y}–{last:%d/%m/%Y}) dépasse {n} an."),
        translate("Openings", "{site} : l’agrément « {type} » ({first:%d/%m/%Y}–{last:%d/%m/%Y}) dépasse {n} ans."),
    )
    if not too_long:
        words = (
            translate(
                "Openings", "{site} : l’agrément « {type} » ({first:%d/%m/%Y}–{last:%d/%m/%Y}) dure moins d’un an."
            ),
            translate(
                "Openings", "{site} : l’agrément « {type} » ({first:%d/%m/%Y}–{last:%d/%m/%Y}) dure moins de {n} ans."
            ),
        )
    return Problem(
        Severity.WARNING,
        "R3.duration",
        counted(
            years,
            *words,
            site=site.name if site else item.site_id,
            type=board.types[item.internship_type].label,
            first=item.valid_from,
            last=item.valid_to,
        ),
        translate("Openings", "Vérifiez les dates de la décision d’agrément."),
        site_id=item.site_id,
    )


def check_untaken(board: PostBoard, semesters: Sequence[Semester]) -> Iterator[Problem]:
    """R7: posts whose site hosted nobody for their type during the semesters after which a post is withdrawn.

    Only where the site was accredited for the type throughout, and where the plan knows the internships of each of
    these semesters: nothing is said of a past that was not recorded.
    """
    count = board.parameters.optional_integer("post.withdraw_after_untaken")
    before = sorted((item for item in semesters if item.end < board.semester.start), key=lambda item: item.start)
    if not count or len(before) < count:
        return
    done = [item for found in board.completed.values() for item in found]
    looked_at = before[-count:]
    if {item.id for item in looked_at} - {item.semester_id for item in done}:
        return
    hosted = {(item.site_id, item.internship_type, item.semester_id) for item in done}
    for post in board.posts.values():
        taken = any((post.site_id, post.internship_type, item.id) in hosted for item in looked_at)
        if not taken and all(_accredited(board, post, item) for item in looked_at):
            site = board.sites.get(post.site_id)
            yield Problem(
                Severity.NOTE,
                "R7.untaken",
                counted(
                    count,
                    translate(
                        "Openings", "{site} : aucun interne en « {type} » au dernier semestre, malgré l’agrément."
                    ),
                    translate(
                        "Openings",
                        "{site} : aucun interne en « {type} » aux {n} derniers semestres, malgré l’agrément.",
                    ),
                    site=site.name if site else post.imotep_number,
                    type=board.types[post.internship_type].label,
                ),
                translate("Openings", "Décidez avec la commission si ce poste se retire."),
                post_id=post.id,
                site_id=post.site_id,
            )


def _accredited(board: PostBoard, post: OpenPost, semester: Semester) -> bool:
    return any(
        item.internship_type == post.internship_type and item.spans(semester)
        for item in board.accreditations.get(post.site_id, ())
    )
