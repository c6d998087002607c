"""Everything that decides which posts open: adequacy, slack of each type and département, what one more seat is worth.

The slack is counted as if the whole semester were still to be chosen; locked assignments alone are kept.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.problems import Problem
from pacte_desktop.placement.adequacy import Adequacy, accredited_seats, adequacy, vacant_seats
from pacte_desktop.placement.adequacy_problems import check_adequacy
from pacte_desktop.placement.eligible_pairs import eligible_matrix
from pacte_desktop.placement.hall_slack import GroupSlack, slack_by_group
from pacte_desktop.placement.look_ahead import LookAhead
from pacte_desktop.placement.opening_value import seat_value
from pacte_desktop.services.opening_simulation import choosing, departement_label, main_departement
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.problems import PlanFacts
from pacte_desktop.services.snapshot import PlanSnapshot


@dataclass(frozen=True, slots=True)
class Slack:
    """Seats of a type or a département (``key``) against those who need them; see :class:`GroupSlack`.

    ``tight_interns`` compete for ``tight_seats`` where the group is tightest; both 0 when it can be closed whole.
    """

    key: str
    label: str
    seats: int
    must: int
    can: int
    slack: int
    spare: int
    tight_interns: int
    tight_seats: int


@dataclass(frozen=True, slots=True)
class PhaseTotal:
    """Interns present and seats of one phase, of the whole semester when ``phase`` is None; each post counted once."""

    phase: Phase | None
    to_place: int
    accredited: int
    posts_open: int
    ratio: float | None
    taken: int
    vacant: int
    vacant_in_zip: int


@dataclass(frozen=True)
class Outlook:
    """``wanted_posts``: ids of posts where one more seat would place one more intern; ``problems``: of accreditations.

    ``interns`` choose; ``unplaced`` of them have no seat whatever they choose.
    """

    adequacy: Adequacy
    totals: tuple[PhaseTotal, ...]
    by_type: tuple[Slack, ...]
    by_departement: tuple[Slack, ...]
    wanted_posts: tuple[int, ...]
    problems: tuple[Problem, ...]
    interns: int
    unplaced: int


def outlook(facts: PlanFacts, snapshot: PlanSnapshot, territory: PlanTerritory) -> Outlook:
    """The outlook of the semester of a plan; a second at most, to be made beside the window."""
    board = facts.board
    found = adequacy(board, facts.sessions, facts.zip_communes)
    posts = list(board.posts.values())
    locked = {item.intern_id for item in board.assignments if item.is_locked}
    interns = [intern for intern in choosing(snapshot) if intern.id not in locked]
    kept = Counter(item.post_id for item in board.assignments if item.is_locked and not item.is_supernumerary)
    capacity = np.array([max(0, post.capacity - kept[post.id]) for post in posts], np.int64)
    eligible = eligible_matrix(board, interns, posts)
    ahead = LookAhead(eligible, capacity)
    by_type = _columns(posts, (post.internship_type for post in posts))
    by_area = _columns(posts, (main_departement(snapshot, territory, post) for post in posts))
    types = slack_by_group(eligible, capacity, {code: by_type[code] for code in board.types if code in by_type})
    areas = slack_by_group(eligible, capacity, dict(sorted(by_area.items())))
    return Outlook(
        found,
        tuple(phase_totals(facts)),
        tuple(_slack(item, board.types[item.label].label) for item in types),
        tuple(_slack(item, departement_label(territory, item.label)) for item in areas),
        tuple(post.id for post, worth in zip(posts, seat_value(ahead).tolist(), strict=True) if worth),
        tuple(item for item in check_adequacy(board, found) if item.rule == "R3"),
        len(interns),
        len(ahead.stranded),
    )


def _columns(posts: Iterable[OpenPost], keys: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for column, (_post, key) in enumerate(zip(posts, keys, strict=True)):
        found[key].append(column)
    return found


def _slack(item: GroupSlack, label: str) -> Slack:
    tight = item.tightest
    return Slack(
        item.label,
        label,
        item.seats,
        item.must,
        item.can,
        item.slack,
        item.spare,
        len(tight.interns) if tight else 0,
        tight.seats if tight else 0,
    )


def phase_totals(facts: PlanFacts) -> Iterator[PhaseTotal]:
    """One row for each phase that has interns or posts, and one for all."""
    board = facts.board
    present = Counter(intern.phase for intern in board.interns.values() if board.is_to_place(intern))
    accredited: Counter[Phase] = Counter()
    for (_code, phase), seats in accredited_seats(board).items():
        accredited[phase] += seats
    for phase in Phase:
        posts = [post for post in board.posts.values() if phase in post.phases]
        if present[phase] or posts or accredited[phase]:
            yield _total(facts, posts, phase, present[phase], accredited[phase])
    yield _total(facts, list(board.posts.values()), None, present.total(), accredited.total())


def _total(facts: PlanFacts, posts: list[OpenPost], phase: Phase | None, interns: int, accredited: int) -> PhaseTotal:
    board = facts.board
    seats = sum(post.capacity for post in posts)
    vacant = {post.id: vacant_seats(board, post) for post in posts}
    in_zip = [post for post in posts if board.sites[post.site_id].main_insee_code in facts.zip_communes]
    return PhaseTotal(
        phase,
        interns,
        accredited,
        seats,
        seats / interns if interns else None,
        sum(board.taken[post.id] for post in posts),
        sum(vacant.values()),
        sum(vacant[post.id] for post in in_zip),
    )
