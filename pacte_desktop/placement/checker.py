"""The independent checker: every problem of a plan, read from the rules and the values, never from what made the plan.

It shares no code with the refusals of the board, the eligible pairs or any solver, so that each can judge the other.
R0 presence and completeness, R1 order of the call lists, R2 one post, R3 accreditation, R4 capacity, R5 curriculum, R6
feasible choice, R7 posts, R8 to R13, R17 ambulatory posts, R18 supervisors, R19 travel without lodging, R20 no
reordering.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Assignment, OpenPost
from pacte_desktop.domain.problems import Problem, Severity, worst_first
from pacte_desktop.domain.wording import stated, translate
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.placement.check_past import check_past, past_faults
from pacte_desktop.placement.check_seats import seat_faults
from pacte_desktop.placement.check_training import training_faults
from pacte_desktop.placement.post_board import PostBoard


@dataclass(frozen=True)
class CheckFacts:
    """What the board does not know; what is empty is not checked.

    ``minutes`` from home by (intern id, post id). ``housed_sites``: ids of sites with lodging near, None when unknown.
    ``supervisors``: number of supervisors by site id. ``zip_communes``: INSEE codes.
    """

    sessions: Sequence[SessionFacts] = ()
    minutes: Mapping[tuple[int, int], float] = field(default_factory=dict)
    housed_sites: Collection[int] | None = None
    supervisors: Mapping[int, int] = field(default_factory=dict)
    zip_communes: Collection[str] = frozenset()


def check_plan(
    board: PostBoard, assignments: Sequence[Assignment] | None = None, facts: CheckFacts | None = None
) -> list[Problem]:
    """Every problem of ``assignments`` (those of the board when None), worst first.

    A fault that a recorded derogation lifts becomes a note that says who granted it.
    """
    facts = facts or CheckFacts()
    seats = list(board.assignments if assignments is None else assignments)
    judged = replace(board, assignments=seats)
    found: list[Problem] = list(_granted_late(judged))
    in_time = [item for item in board.derogations if not _is_late(board, item)]
    for held in seats:
        intern, post = board.interns.get(held.intern_id), board.posts.get(held.post_id)
        if intern is None or post is None:
            found.append(_unknown(held))
            continue
        faults = (*training_faults(judged, intern, post, held, facts.sessions), *past_faults(judged, intern, post))
        found += [_unless_granted(fault, in_time) for fault in faults]
        found += _travel(judged, intern, post, facts)
    found += check_past(judged)
    found += seat_faults(judged, facts.sessions, facts.supervisors, facts.zip_communes)
    return worst_first(found)


def _unknown(held: Assignment) -> Problem:
    return Problem(
        Severity.ERROR,
        "R2",
        translate(
            "Checker", "Une affectation désigne un interne ou un poste qui n’existe pas ({intern}, {post})."
        ).format(intern=held.intern_id, post=held.post_id),
        translate("Checker", "Retirez cette affectation."),
        intern_id=held.intern_id,
        post_id=held.post_id,
    )


GRANTABLE = frozenset({"R5", "R5.retake", "R5.hosts", "R5.hospital", "R6", "R8", "R9", "R10", "R11"})
"""Rules that the rule book calls hard with derogation, or local."""


def _unless_granted(fault: Problem, derogations: Sequence[Derogation]) -> Problem:
    """The fault, or the note that it becomes when it was granted."""
    if fault.severity is not Severity.ERROR or fault.rule not in GRANTABLE:
        return fault
    whole = fault.rule.split(".", 1)[0]
    for item in derogations:
        right_post = item.post_id is None or item.post_id == fault.post_id
        if item.intern_id == fault.intern_id and right_post and item.rule in (fault.rule, whole):
            granted = translate("Checker", "Dérogation accordée par {author} le {day:%d/%m/%Y} : {motive}").format(
                author=item.granted_by, day=item.granted_on, motive=item.motive
            )
            return replace(fault, severity=Severity.NOTE, way_out=granted)
    return fault


def _is_late(board: PostBoard, item: Derogation) -> bool:
    """True for a derogation to R9 granted after the day by which a local rule wants it: so many months before."""
    notice = board.parameters.optional_integer("curriculum.chu_notice_months")
    if notice is None or item.rule != "R9":
        return False
    start = board.semester.start
    whole = (start.year - item.granted_on.year) * 12 + start.month - item.granted_on.month
    return whole < notice or (whole == notice and item.granted_on.day > start.day)


def _granted_late(board: PostBoard) -> Iterator[Problem]:
    """R9: derogations that lift nothing because they came too late."""
    for item in board.derogations:
        intern = board.interns.get(item.intern_id)
        if intern is not None and _is_late(board, item):
            yield Problem(
                Severity.WARNING,
                "R9",
                translate(
                    "Checker",
                    "{name} : la dérogation du {day:%d/%m/%Y} sur les stages en CHU est trop tardive et ne lève rien.",
                ).format(name=intern.full_name, day=item.granted_on),
                translate("Checker", "Retirez-la, ou changez l’interne de poste."),
                intern_id=intern.id,
                post_id=item.post_id,
            )


def _travel(board: PostBoard, intern: Intern, post: OpenPost, facts: CheckFacts) -> Iterator[Problem]:
    """R19: a long way from home where no lodging is known."""
    minutes = facts.minutes.get((intern.id, post.id))
    limit = board.parameters.integer("travel.housing_warning_min")
    if minutes is None or minutes <= limit or (facts.housed_sites is not None and post.site_id in facts.housed_sites):
        return
    yield Problem(
        Severity.WARNING,
        "R19",
        translate(
            "Checker", "{name} est à {minutes} min de son stage, sans logement connu (seuil : {limit} min)."
        ).format(name=intern.full_name, minutes=stated(round(minutes)), limit=stated(limit)),
        translate("Checker", "Cherchez un logement près du terrain ou un poste plus proche."),
        intern_id=intern.id,
        post_id=post.id,
        site_id=post.site_id,
    )
