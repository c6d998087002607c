"""What tests of values that can be edited do: boards of the tiny plan under other rules, and what is said of them."""

from dataclasses import replace

from pacte_desktop.domain.choice import ChoiceKind, ChoiceSession, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.problems import Problem
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.placement.checker import check_plan
from pacte_desktop.placement.eligible_pairs import eligible_matrix
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from pacte_desktop.services.local_rules import local_profile
from pacte_desktop.services.problems import PlanFacts, find_problems
from pacte_desktop.services.regimes import curricula_in_force, types_in_force
from tests.data.small_boards import seat
from tests.data.tiny_plan import SUMMER, WINTER, tiny_contents


def board(*seats: tuple[int, int], **changes: object) -> PostBoard:
    """The tiny plan with seats taken; both sites are in the CHU."""
    found = board_of(tiny_contents())
    taken = [seat(number, *pair) for number, pair in enumerate(seats, start=1)]
    sites = {number: replace(site, is_chu=True) for number, site in found.sites.items()}
    return replace(found, assignments=taken, sites=sites, **changes)  # type: ignore[arg-type]


def adopted(found: PostBoard, code: str, *, without: str = "") -> PostBoard:
    """The board under the rules of a faculty, all but one of them where that is asked for."""
    values = [value for value in local_profile(code).values if value.key != without]
    own = [replace(value, id=number) for number, value in enumerate(values, start=1)]
    return in_force(replace(found, parameters=found.parameters.with_values(own)))


def in_force(found: PostBoard) -> PostBoard:
    """The board with types and curricula read from its parameters again."""
    return replace(found, types=types_in_force(found.parameters), curricula=curricula_in_force(found.parameters))


def refused(found: PostBoard, intern_id: int, post_id: int) -> list[str]:
    """Rules against an intern on a post; the table of pairs and the checker must say the same of it."""
    person, post = found.interns[intern_id], found.posts[post_id]
    rules = [str(item.rule) for item in found.refusals(person, post)]
    against = [rule for rule in rules if rule not in ("R2", "R4")]
    assert bool(eligible_matrix(found, [person], [post])[0, 0]) == (not against)
    seated = replace(found, assignments=[seat(1, intern_id, post_id)])
    checked = {item.rule for item in check_plan(seated) if item.severity == "error" and item.intern_id == intern_id}
    assert set(against) <= checked
    return rules


def rules_of(found: PostBoard, **facts: object) -> list[str]:
    """Rules of every problem of a plan with this board."""
    return [problem.rule for problem in problems_of(found, **facts)]


def problems_of(found: PostBoard, **facts: object) -> list[Problem]:
    empty = PlanFacts(found, (), {}, frozenset(), frozenset())
    return find_problems(replace(empty, **facts))  # type: ignore[arg-type]


def done(intern_id: int, code: str, site: int | None, **changes: object) -> CompletedInternship:
    return replace(CompletedInternship(50, intern_id, SUMMER.id, code, site, True), **changes)  # type: ignore[arg-type]


def session(number: int, kind: ChoiceKind = ChoiceKind.CHOICE, **changes: object) -> SessionFacts:
    made = ChoiceSession(
        number, WINTER.id, number, f"séance {number}", kind, (Phase.SOCLE,), (), "raw", SessionStatus.DRAFT
    )
    return SessionFacts(replace(made, **changes))  # type: ignore[arg-type]
