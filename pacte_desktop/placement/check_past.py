"""What the independent checker says of one placed intern and the semesters done: R8, R9, R10, R12 and R13."""

from collections.abc import Iterator

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.derogations import months_before
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.check_training import site_name
from pacte_desktop.placement.post_board import PostBoard


def past_faults(board: PostBoard, intern: Intern, post: OpenPost) -> Iterator[Problem]:
    """Faults of one assignment, before any derogation."""
    junior = {
        item.internship_type
        for item in board.curricula[intern.regime].requirements
        if item.phase is Phase.CONSOLIDATION
    }
    yield from _repeat(board, intern, post, junior)
    yield from _chu(board, intern, post)
    yield from _junior_site(board, intern, post, junior)


def _fault(rule: str, intern: Intern, post: OpenPost, sentence: str, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(
        severity,
        rule,
        sentence,
        translate("Checker", "Changez l’interne de poste, ou enregistrez une dérogation."),
        intern_id=intern.id,
        post_id=post.id,
        site_id=post.site_id,
    )


def _repeat(board: PostBoard, intern: Intern, post: OpenPost, junior: set[str]) -> Iterator[Problem]:
    """R8, where the same site is banned; both semesters of a junior doctor are one stay."""
    if board.parameters.flag("curriculum.repeat_site"):
        return
    for item in board.completed.get(intern.id, ()):
        one_stay = item.internship_type in junior and post.internship_type in junior
        if item.site_id == post.site_id and not one_stay:
            yield _fault(
                "R8",
                intern,
                post,
                translate("Checker", "{name} revient sur un terrain déjà fait : {site}.").format(
                    name=intern.full_name, site=site_name(board, post)
                ),
            )
            return


def _chu(board: PostBoard, intern: Intern, post: OpenPost) -> Iterator[Problem]:
    """R9: more internships in a CHU than allowed, or a curriculum that ends with too few."""
    chu = {number for number, site in board.sites.items() if site.is_chu}
    before = sum(item.is_validated and item.site_id in chu for item in board.completed.get(intern.id, ()))
    most = board.parameters.optional_integer("curriculum.chu_max")
    if most is not None and post.site_id in chu and before + 1 > most:
        yield _fault(
            "R9",
            intern,
            post,
            translate("Checker", "{name} ferait {count} stages en CHU ; le maximum local est {most}.").format(
                name=intern.full_name, count=before + 1, most=most
            ),
        )
    least = board.parameters.optional_integer("curriculum.chu_min")
    here = post.site_id in chu
    after = sum(board.remaining(intern, post.internship_type).values())
    if least is not None and before + here + after < least:
        yield _fault(
            "R9",
            intern,
            post,
            translate("Checker", "{name} finirait avec moins de {least} stages en CHU, minimum local.").format(
                name=intern.full_name, least=least
            )
            if least > 1
            else translate("Checker", "{name} finirait sans stage en CHU, obligatoire localement.").format(
                name=intern.full_name
            ),
            Severity.WARNING,
        )


def _junior_site(board: PostBoard, intern: Intern, post: OpenPost, junior: set[str]) -> Iterator[Problem]:
    """R10: both semesters of a junior doctor on one site."""
    if not board.parameters.flag("p3.same_site") or post.internship_type not in junior:
        return
    before = {
        item.site_id
        for item in board.completed.get(intern.id, ())
        if item.internship_type in junior and item.site_id is not None
    }
    if before and post.site_id not in before:
        yield _fault(
            "R10",
            intern,
            post,
            translate("Checker", "{name} change de terrain entre ses deux semestres de docteur junior.").format(
                name=intern.full_name
            ),
        )


def check_past(board: PostBoard) -> list[Problem]:
    """R12 and R13 for every intern, placed or not: semesters that should not have been validated."""
    tolerated, listed = _tolerated_days(board)
    found = []
    for intern in board.interns.values():
        for item in board.completed.get(intern.id, ()):
            if item.is_validated and item.absence_days > tolerated:
                found.append(_absence(intern, item.absence_days, tolerated, listed))
            never = board.situations.get(intern.id) is Situation.SURNOMBRE_NON_VALIDANT
            if item.is_validated and never and item.semester_id == board.semester.id:
                found.append(
                    Problem(
                        Severity.ERROR,
                        "R13",
                        translate("Checker", "{name} a validé un semestre en surnombre non validant.").format(
                            name=intern.full_name
                        ),
                        translate("Checker", "Retirez la validation ou corrigez la situation."),
                        intern_id=intern.id,
                    )
                )
    return found


def _tolerated_days(board: PostBoard) -> tuple[int, int]:
    """Days of absence beyond which a validation is in doubt, and those beyond which even a listed leave puts it there.

    The texts speak of months and sources of days: the stricter of both counts. Months are those from the first day of
    the semester.
    """
    start, figure = board.semester.start, board.parameters.integer
    months = figure("validation.absence_months")
    listed = figure("validation.absence_months_listed")
    return (
        min(figure("validation.absence_days"), (months_before(start, -months) - start).days),
        (months_before(start, -listed) - start).days,
    )


def _absence(intern: Intern, days: int, tolerated: int, listed: int) -> Problem:
    way_out = translate("Checker", "Confirmez la validation (congés énumérés : {listed} jours) ou retirez-la.")
    if days > listed:
        way_out = translate("Checker", "Retirez la validation : même un congé énuméré n’en permet pas tant ({listed}).")
    return Problem(
        Severity.WARNING,
        "R12",
        counted(
            days,
            translate("Checker", "{name} : un semestre est validé avec {n} jour d’absence (toléré : {most})."),
            translate("Checker", "{name} : un semestre est validé avec {n} jours d’absence (toléré : {most})."),
            name=intern.full_name,
            most=tolerated,
        ),
        way_out.format(listed=listed),
        intern_id=intern.id,
    )
