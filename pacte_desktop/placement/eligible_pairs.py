"""Who may take what, as a table of truth values, and the numbers from which every way of choosing works.

The rules are read for classes of interns and kinds of posts, not pair by pair; R2 and R4 are left to whoever chooses.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.rules import (
    DEROGABLE,
    Rule,
    check_accreditation,
    check_hospital,
    check_hosts,
    check_junior_site,
)
from pacte_desktop.domain.rules.curriculum import is_hospital
from pacte_desktop.domain.rules.past_sites import check_chu, check_repeat
from pacte_desktop.domain.wishes import HostRank, Wish
from pacte_desktop.placement.instance import NOBODY, Instance, PostGroup
from pacte_desktop.placement.post_board import PostBoard

Pairs = NDArray[np.bool_]


def eligible_matrix(board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost]) -> Pairs:
    """True (n, m) where the board has no refusal other than R2 and R4 for the intern on the post."""
    allowed = np.ones((len(interns), len(posts)), np.bool_)
    if not interns or not posts:
        return allowed
    lifted = _lifted_pairs(board, interns, posts)
    for rule, against in _broken(board, interns, posts):
        for row, columns in lifted.get(rule, ()):
            against[row, columns] = False
        allowed &= ~against
    return allowed


def _broken(board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost]) -> Iterator[tuple[Rule, Pairs]]:
    """For each rule in force, the pairs that break it."""
    away = np.array([board.situation(intern.id).is_away for intern in interns])
    yield Rule.PRESENCE, np.repeat(away[:, None], len(posts), axis=1)
    yield Rule.CURRICULUM, ~_by_class(interns, posts, _Needs(board))
    yield Rule.ACCREDITATION, ~_accredited(board, interns, posts)
    rules = board.local_rules
    if rules.no_retake:
        yield Rule.RETAKE, ~_by_class(interns, posts, _NotDone(board))
    if rules.after_hosts:
        waiting = [
            check_hosts(post, board.accreditations.get(post.site_id, ()), hosts_done=board.hosts_done) is not None
            for post in posts
        ]
        yield Rule.AFTER_HOSTS, np.repeat(np.array(waiting)[None, :], len(interns), axis=0)
    if rules.stays_feasible:
        yield Rule.FEASIBLE, stranding_pairs(board, interns, posts)
    yield from _in_hospital(board, interns, posts)
    yield from _by_past(board, interns, posts)


@dataclass(frozen=True)
class _Needs:
    """Types and phases open to a class of interns (R5)."""

    board: PostBoard

    def key(self, intern: Intern) -> tuple[object, ...]:
        return intern.regime, intern.phase, intern.phase_position, intern.validated

    def allows(self, intern: Intern, codes: Sequence[str], phases: Sequence[tuple[Phase, ...]]) -> Pairs:
        needed = set(self.board.needed_types(intern))
        by_type = np.array([code in needed for code in codes])
        by_phase = np.array([intern.phase in open_to for open_to in phases])
        open_kinds: Pairs = by_phase[:, None] & by_type[None, :]
        return open_kinds


@dataclass(frozen=True)
class _NotDone:
    """Types that a class of interns has not validated to the end (local part of R5)."""

    board: PostBoard

    def key(self, intern: Intern) -> tuple[object, ...]:
        return intern.regime, intern.validated

    def allows(self, intern: Intern, codes: Sequence[str], phases: Sequence[tuple[Phase, ...]]) -> Pairs:
        remaining = self.board.remaining(intern)
        open_types = np.array([code not in intern.validated or code in remaining for code in codes])
        return np.repeat(open_types[None, :], len(phases), axis=0)


@dataclass(frozen=True)
class _Strands:
    """Types after which a class of interns has more semesters late than after another one (R6)."""

    board: PostBoard

    def key(self, intern: Intern) -> tuple[object, ...]:
        return intern.regime, intern.phase, intern.phase_position, intern.validated

    def allows(self, intern: Intern, codes: Sequence[str], phases: Sequence[tuple[Phase, ...]]) -> Pairs:
        stranding = self.board.stranding_types(intern)
        found = np.array([code in stranding for code in codes])
        return np.repeat(found[None, :], len(phases), axis=0)


def stranding_pairs(board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost]) -> Pairs:
    """True (n, m) where more of the intern's curriculum is late after the post than after another one."""
    if not interns or not posts:
        return np.zeros((len(interns), len(posts)), np.bool_)
    return _by_class(interns, posts, _Strands(board))


def _by_class(interns: Sequence[Intern], posts: Sequence[OpenPost], rule: _Needs | _NotDone | _Strands) -> Pairs:
    """One answer for each class of interns and kind (phases, type) of posts, spread over the pairs."""
    codes = sorted({post.internship_type for post in posts})
    phases = sorted({post.phases for post in posts})
    column = {kind: number for number, kind in enumerate((open_to, code) for open_to in phases for code in codes)}
    kinds = np.array([column[post.phases, post.internship_type] for post in posts])
    classes: dict[tuple[object, ...], int] = {}
    answers: list[Pairs] = []
    rows = np.empty(len(interns), np.int64)
    for number, intern in enumerate(interns):
        key = rule.key(intern)
        if key not in classes:
            classes[key] = len(answers)
            answers.append(rule.allows(intern, codes, phases).ravel())
        rows[number] = classes[key]
    spread: Pairs = np.array(answers)[:, kinds][rows]
    return spread


def _accredited(board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost]) -> Pairs:
    """R3 reads nothing of an intern but the phase: one example of each is enough."""
    examples = {intern.phase: intern for intern in interns}
    answers = {
        phase: np.array(
            [
                check_accreditation(intern, post, board.accreditations.get(post.site_id, ()), board.semester) is None
                for post in posts
            ]
        )
        for phase, intern in examples.items()
    }
    order = {phase: number for number, phase in enumerate(answers)}
    rows = np.array([order[intern.phase] for intern in interns])
    spread: Pairs = np.array(list(answers.values()))[rows]
    return spread


def _by_past(board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost]) -> Iterator[tuple[Rule, Pairs]]:
    """R8, R9 and R10 depend on the sites where an intern was: few posts for most."""
    rules = board.local_rules
    on_site: dict[int, list[int]] = defaultdict(list)
    for column, post in enumerate(posts):
        on_site[post.site_id].append(column)
    if rules.no_repeat:
        against = np.zeros((len(interns), len(posts)), np.bool_)
        for row, intern in enumerate(interns):
            done, junior = board.completed.get(intern.id, ()), board.junior_types(intern)
            for site in {item.site_id for item in done if item.site_id in on_site}:
                for column in on_site[site]:
                    against[row, column] = check_repeat(intern, posts[column], done, board.sites, junior) is not None
        yield Rule.REPEAT, against
    if rules.chu_most is not None:
        yield Rule.CHU, _too_many_chu(board, interns, posts, rules.chu_most)
    if rules.junior_stays:
        yield Rule.JUNIOR_SITE, _away_from_first(board, interns, posts)


def _in_hospital(
    board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost]
) -> Iterator[tuple[Rule, Pairs]]:
    """R5 of the consolidation: few posts are open to it in a hospital, and few interns are in it."""
    mode = board.local_rules.junior_hospital
    columns = [number for number, post in enumerate(posts) if is_hospital(board.sites, post.site_id)]
    found = {
        rule: np.zeros((len(interns), len(posts)), np.bool_) for rule in (Rule.IN_HOSPITAL, Rule.NEVER_IN_HOSPITAL)
    }
    for row, intern in enumerate(interns):
        if intern.phase is not Phase.CONSOLIDATION:
            continue
        done, junior = board.completed.get(intern.id, ()), board.junior_types(intern)
        for column in columns:
            refusal = check_hospital(intern, posts[column], done, board.sites, junior, mode=mode)
            if refusal is not None:
                found[refusal.rule][row, column] = True
    yield from found.items()


def _too_many_chu(board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost], most: int) -> Pairs:
    in_chu = np.array([post.site_id in board.sites and board.sites[post.site_id].is_chu for post in posts])
    example = next((post for post, inside in zip(posts, in_chu, strict=True) if inside), None)
    full = np.array(
        [
            example is not None
            and check_chu(intern, example, board.completed.get(intern.id, ()), board.sites, most) is not None
            for intern in interns
        ]
    )
    against: Pairs = full[:, None] & in_chu[None, :]
    return against


def _away_from_first(board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost]) -> Pairs:
    against = np.zeros((len(interns), len(posts)), np.bool_)
    for row, intern in enumerate(interns):
        done = board.completed.get(intern.id, ())
        if not done:
            continue
        junior = board.junior_types(intern)
        if not any(item.internship_type in junior for item in done):
            continue
        against[row] = [check_junior_site(intern, post, done, board.sites, junior) is not None for post in posts]
    return against


def _lifted_pairs(
    board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost]
) -> dict[Rule, list[tuple[int, slice | int]]]:
    """Row and column of each pair that a derogation frees from a rule."""
    row_of = {intern.id: row for row, intern in enumerate(interns)}
    column_of = {post.id: column for column, post in enumerate(posts)}
    found: dict[Rule, list[tuple[int, slice | int]]] = defaultdict(list)
    for item in board.lifting:
        if item.intern_id not in row_of or (item.post_id is not None and item.post_id not in column_of):
            continue
        columns = slice(None) if item.post_id is None else column_of[item.post_id]
        for rule in DEROGABLE:
            if item.rule == rule or rule.startswith(f"{item.rule}."):
                found[rule].append((row_of[item.intern_id], columns))
    return found


@dataclass(frozen=True)
class InstanceInputs:
    """What the board does not know. Tables are (n, m) by intern and post as given; None where nothing is known.

    ``hardship``: by intern id. ``locked``: intern ids that keep their post besides those locked in the plan.
    ``eligible``: what :func:`eligible_matrix` said of the same interns and posts, so that no pair is judged twice.
    """

    wishes: Sequence[Wish] = ()
    host_ranks: Sequence[HostRank] = ()
    travel_min: NDArray[np.float32] | None = None
    farthest_min: NDArray[np.float32] | None = None
    eligible: Pairs | None = None
    hardship: Mapping[int, float] | None = None
    locked: frozenset[int] = frozenset()
    couples: tuple[tuple[int, int], ...] = ()
    apart_min: NDArray[np.float32] | None = None
    groups: tuple[PostGroup, ...] = ()


def make_instance(
    board: PostBoard, interns: Sequence[Intern], posts: Sequence[OpenPost], inputs: InstanceInputs | None = None
) -> Instance:
    """The problem of placing ``interns`` (in call order) on ``posts``.

    Seats held by interns who are not listed are taken off; those of the listed ones are free again, and ``current``
    says where they sit. Interns outside the capacity (surnombre) take no seat: pass only interns who do. ``couples`` of
    the inputs are pairs of intern ids.
    """
    inputs = inputs or InstanceInputs()
    size = (len(interns), len(posts))
    row_of = {intern.id: row for row, intern in enumerate(interns)}
    column_of = {post.id: column for column, post in enumerate(posts)}
    capacity = np.array([post.capacity for post in posts], np.int64)
    current = np.full(len(interns), NOBODY, np.int64)
    locked = np.zeros(len(interns), np.bool_)
    for held in board.assignments:
        column = column_of.get(held.post_id)
        if held.intern_id in row_of:
            row = row_of[held.intern_id]
            current[row] = NOBODY if column is None else column
            locked[row] = column is not None and (held.is_locked or held.intern_id in inputs.locked)
        elif column is not None and not held.is_supernumerary:
            capacity[column] -= 1
    hardship = inputs.hardship or {}
    return Instance(
        intern_ids=np.array([intern.id for intern in interns], np.int64),
        post_ids=np.array([post.id for post in posts], np.int64),
        capacity=np.maximum(capacity, 0),
        eligible=eligible_matrix(board, interns, posts) if inputs.eligible is None else inputs.eligible,
        wish_rank=_ranks(size, ((row_of.get(w.intern_id), column_of.get(w.post_id), w.rank) for w in inputs.wishes)),
        host_rank=_ranks(
            size, ((row_of.get(h.intern_id), column_of.get(h.post_id), h.rank) for h in inputs.host_ranks)
        ),
        travel_min=_minutes(inputs.travel_min, size),
        farthest_min=_minutes(inputs.farthest_min, size),
        strands=stranding_pairs(board, interns, posts),
        hardship=np.array([hardship.get(intern.id, 0.0) for intern in interns], np.float64),
        current=current,
        locked=locked,
        couples=tuple(
            (row_of[one], row_of[other]) for one, other in inputs.couples if one in row_of and other in row_of
        ),
        apart_min=inputs.apart_min,
        groups=inputs.groups,
    )


def _ranks(size: tuple[int, int], given: Iterator[tuple[int | None, int | None, int]]) -> NDArray[np.int16]:
    """Ranks (n, m), 0 where none was given; who or what is not listed is left out."""
    table = np.zeros(size, np.int16)
    for row, column, rank in given:
        if row is not None and column is not None:
            table[row, column] = rank
    return table


def _minutes(given: NDArray[np.float32] | None, size: tuple[int, int]) -> NDArray[np.float32]:
    return np.full(size, np.nan, np.float32) if given is None else given.astype(np.float32)
