"""What must hold in the sessions, situations and wishes of the demo plan, told a second way from its plain lists."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import numpy as np
import pytest
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching

from pacte_desktop.domain.choice import ChoiceEvent, EventKind, SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wishes import minimum_wishes
from pacte_desktop.placement.call_order import in_call_order
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.services.rulebook import load_rulebook

CALLED_PHASES = (Phase.SOCLE, Phase.APPROFONDISSEMENT)


@pytest.fixture(scope="module")
def plan() -> PlanContents:
    return demo_contents()


def needed(intern: Intern) -> tuple[str, ...]:
    curriculum = load_rulebook().curricula[intern.regime]
    return curriculum.needed_types(intern.phase, intern.phase_position, intern.validated)


def away_ids(plan: PlanContents) -> set[int]:
    return {row.intern_id for row in plan.situations if row.situation.is_away}


def present(plan: PlanContents, phase: Phase) -> list[Intern]:
    away = away_ids(plan)
    return in_call_order([intern for intern in plan.interns if intern.phase is phase and intern.id not in away])


def free_seats(plan: PlanContents) -> dict[int, int]:
    """Seats left by post id, on posts that are accredited over the whole semester."""
    semester = plan.semesters[-1]
    valid = {(row.site_id, row.internship_type) for row in plan.accreditations if row.spans(semester)}
    taken = Counter(row.post_id for row in plan.assignments if not row.is_supernumerary)
    return {
        post.id: post.capacity - taken[post.id] for post in plan.posts if (post.site_id, post.internship_type) in valid
    }


def may_take(intern: Intern, post: OpenPost) -> bool:
    return intern.phase in post.phases and post.internship_type in needed(intern)


def placeable(plan: PlanContents, interns: Iterable[Intern], free: dict[int, int]) -> int:
    """How many of the interns can be placed at once on the free seats, on types they need."""
    seats = [post for post in plan.posts for _ in range(free.get(post.id, 0))]
    waiting = list(interns)
    may = np.array([[may_take(intern, post) for post in seats] for intern in waiting], dtype=np.int8)
    return int((maximum_bipartite_matching(csr_array(may), perm_type="column") >= 0).sum())


def unplaced(plan: PlanContents, phase: Phase) -> list[Intern]:
    placed = {row.intern_id for row in plan.assignments}
    return [intern for intern in present(plan, phase) if intern.id not in placed]


def test_two_sessions_are_under_way_and_the_third_is_being_prepared(plan: PlanContents) -> None:
    assert [row.number for row in plan.sessions] == [row.id for row in plan.sessions] == [1, 2, 3]
    assert [row.phases for row in plan.sessions] == [(phase,) for phase in Phase]
    assert [row.status for row in plan.sessions] == [SessionStatus.OPEN, SessionStatus.OPEN, SessionStatus.DRAFT]
    days = [row.day for row in plan.sessions]
    assert None not in days
    assert days == sorted(days)  # type: ignore[type-var]
    assert all(date(2026, 10, 1) <= day <= date(2026, 10, 15) for day in days if day)
    assert {row.semester_id for row in plan.sessions} == {plan.info.semester_id}
    drafts = {row.id for row in plan.sessions if row.status is SessionStatus.DRAFT}
    assert not drafts & {row.session_id for row in (*plan.calls, *plan.events, *plan.assignments)}


@pytest.mark.parametrize("phase", CALLED_PHASES)
def test_everybody_who_is_here_is_called_once_in_the_call_order(plan: PlanContents, phase: Phase) -> None:
    (session,) = [row for row in plan.sessions if row.phases == (phase,)]
    entries = [row for row in plan.calls if row.session_id == session.id]
    assert [row.position for row in entries] == list(range(1, len(entries) + 1))
    interns = present(plan, phase)
    assert [row.intern_id for row in entries] == [intern.id for intern in interns]
    for row, intern in zip(entries, interns, strict=True):
        assert row.seniority == intern.choice_seniority
        assert row.key_shown.replace("\u202f", "") == f"rang {intern.national_rank}"
    keys = [(-row.seniority, int(row.key_shown.removeprefix("rang ").replace("\u202f", ""))) for row in entries]
    assert keys == sorted(keys)


def test_a_few_are_represented_and_their_proxies_choose_for_them(plan: PlanContents) -> None:
    proxies = {row.intern_id: row.proxy for row in plan.calls if row.proxy}
    assert 3 <= len(proxies) <= 5
    assert not set(proxies.values()) & {intern.full_name for intern in plan.interns}
    chosen = {row.intern_id: row.chosen_by for row in plan.events if row.kind.seats}
    assert {chosen[number] for number in proxies if number in chosen} <= set(proxies.values())
    assert any(number in chosen for number in proxies)
    assert any(number not in chosen for number in proxies)
    assert sorted(set(chosen.values()) - set(proxies.values())) == ["", "liste de vœux"]


def fold(plan: PlanContents, events: list[ChoiceEvent]) -> tuple[dict[int, ChoiceEvent], set[int], list[int]]:
    """Who holds what, who is absent, who was recalled and has not chosen yet; every step is checked."""
    order = [row.intern_id for row in plan.calls if row.session_id == events[0].session_id]
    seats = {post.id: post.capacity for post in plan.posts}
    held: dict[int, ChoiceEvent] = {}
    absent: set[int] = set()
    recalled: list[int] = []
    turn = 0
    for event in events:
        if event.kind is EventKind.RECALLED:
            absent.remove(event.intern_id)
            recalled.append(event.intern_id)
        elif event.kind is EventKind.WITHDRAWN:
            seats[held.pop(event.intern_id).post_id or 0] += 1
        else:
            if recalled:
                recalled.remove(event.intern_id)
            else:
                assert order[turn] == event.intern_id
                turn += 1
            if event.kind is EventKind.ABSENT:
                absent.add(event.intern_id)
                continue
            assert event.post_id is not None
            assert seats[event.post_id] > 0
            seats[event.post_id] -= event.kind is EventKind.CHOICE
            held[event.intern_id] = event
    return held, absent, recalled


def test_what_is_in_force_is_the_sum_of_what_happened(plan: PlanContents) -> None:
    assert [row.id for row in plan.events] == list(range(1, len(plan.events) + 1))
    in_force: dict[int, ChoiceEvent] = {}
    for session in plan.sessions[:2]:
        events = [row for row in plan.events if row.session_id == session.id]
        assert [row.number for row in events] == list(range(1, len(events) + 1))
        assert [row.at for row in events] == sorted({row.at for row in events})
        assert {row.at.date() for row in events} == {session.day}
        assert all((row.post_id is not None) == row.kind.seats for row in events)
        assert {row.author for row in events} == {"Démonstration"}
        held, absent, recalled = fold(plan, events)
        in_force |= held
        assert len(absent) == 1
        assert len(recalled) == (session.phases == (Phase.APPROFONDISSEMENT,))
    assert {row.intern_id for row in plan.assignments} == in_force.keys()
    for row in plan.assignments:
        event = in_force[row.intern_id]
        assert (row.post_id, row.session_id, row.at) == (event.post_id, event.session_id, event.at)
        assert row.is_supernumerary == (event.kind is EventKind.SURNOMBRE_VALIDANT)
    kinds = Counter(row.kind for row in plan.events)
    assert kinds[EventKind.ABSENT] == 4
    assert kinds[EventKind.RECALLED] == kinds[EventKind.SURNOMBRE_VALIDANT] == 2
    assert kinds[EventKind.WITHDRAWN] == 1


def test_nobody_who_is_away_is_called_or_holds_a_post(plan: PlanContents) -> None:
    counts = Counter(row.situation for row in plan.situations)
    assert counts == {
        Situation.DISPONIBILITE: 9,
        Situation.HORS_SUBDIVISION: 6,
        Situation.SURNOMBRE_VALIDANT: 3,
        Situation.SURNOMBRE_NON_VALIDANT: 1,
        Situation.AMENAGEMENT: 2,
    }
    assert {row.semester_id for row in plan.situations} == {plan.info.semester_id}
    assert max(Counter(row.intern_id for row in plan.situations).values()) == 1
    away = away_ids(plan)
    assert all(plan.interns[number - 1].validated_semesters >= 2 for number in away)
    for rows in (plan.assignments, plan.calls, plan.events, plan.wishes, plan.host_ranks, plan.derogations):
        assert not away & {row.intern_id for row in rows}
    outside = {row.intern_id for row in plan.situations if row.situation is Situation.SURNOMBRE_VALIDANT}
    assert {row.intern_id for row in plan.assignments if row.is_supernumerary} < outside


def test_a_thesis_that_is_missing_has_its_derogation(plan: PlanContents) -> None:
    without = {intern.id for intern in present(plan, Phase.CONSOLIDATION) if intern.thesis_date is None}
    assert {row.intern_id for row in plan.derogations} == without
    assert len(plan.derogations) == len(without) > 5
    assert all(row.motive and row.granted_by for row in plan.derogations)


def test_wishes_are_for_needed_types_and_numbered_from_one(plan: PlanContents) -> None:
    posts = {row.id: row for row in plan.posts}
    wishes = defaultdict(list)
    for row in plan.wishes:
        wishes[row.intern_id].append(row)
    assert wishes.keys() == {intern.id for phase in Phase for intern in present(plan, phase)}
    accredited = free_seats(plan).keys()
    assert {row.post_id for row in plan.wishes} <= accredited
    junior_seats = sum(post.capacity for post in plan.posts if post.internship_type == "DJ")
    asked = minimum_wishes(junior_seats, Fraction(1, 5), 4)
    for number, rows in wishes.items():
        intern = plan.interns[number - 1]
        assert [row.rank for row in rows] == list(range(1, len(rows) + 1))
        assert len({row.post_id for row in rows}) == len(rows)
        assert all(may_take(intern, posts[row.post_id]) for row in rows)
        possible = sum(may_take(intern, posts[post_id]) for post_id in accredited)
        fewest, most = (asked, asked + 5) if intern.phase is Phase.CONSOLIDATION else (min(possible, 10), 15)
        assert fewest <= len(rows) <= most


def test_whoever_chose_took_the_first_of_their_wishes_that_was_free(plan: PlanContents) -> None:
    """Seat by seat through the events: the choices are those of the lists."""
    wishes = defaultdict(list)
    for row in plan.wishes:
        wishes[row.intern_id].append(row.post_id)
    free = {post.id: post.capacity for post in plan.posts}
    held: dict[int, int] = {}
    for event in plan.events:
        if event.kind is EventKind.WITHDRAWN:
            free[held[event.intern_id]] += 1
        if event.post_id is not None:
            assert event.post_id == next(number for number in wishes[event.intern_id] if free[number])
            free[event.post_id] -= event.kind is EventKind.CHOICE
            held[event.intern_id] = event.post_id


def test_posts_of_junior_doctors_rank_four_candidates_in_five(plan: PlanContents) -> None:
    juniors = {intern.id for intern in plan.interns if intern.phase is Phase.CONSOLIDATION}
    wished, ranks = defaultdict(set), defaultdict(dict)
    for wish in plan.wishes:
        if wish.intern_id in juniors:
            wished[wish.post_id].add(wish.intern_id)
    for row in plan.host_ranks:
        ranks[row.post_id][row.intern_id] = row.rank
    assert ranks.keys() == wished.keys()
    for post_id, given in ranks.items():
        assert given.keys() <= wished[post_id]
        assert 5 * len(given) >= 4 * len(wished[post_id])
        assert sorted(set(given.values())) == list(range(1, max(given.values()) + 1))
    assert sum(len(given) for given in ranks.values()) == len(plan.host_ranks) < sum(map(len, wished.values()))
    assert any(len(set(given.values())) < len(given) for given in ranks.values())


def test_wishes_and_ranks_can_place_nearly_every_junior_doctor(plan: PlanContents) -> None:
    juniors = [intern.id for intern in present(plan, Phase.CONSOLIDATION)]
    seats = [post_id for post_id, free in free_seats(plan).items() for _ in range(free)]
    ranked = {(row.intern_id, row.post_id) for row in plan.host_ranks}
    may = np.array([[(number, post_id) in ranked for post_id in seats] for number in juniors], dtype=np.int8)
    found = (maximum_bipartite_matching(csr_array(may), perm_type="column") >= 0).sum()
    assert 0.95 * len(juniors) <= found <= len(juniors)


@pytest.mark.parametrize("phase", Phase)
def test_everybody_still_to_place_can_be_placed_at_once(plan: PlanContents, phase: Phase) -> None:
    waiting = unplaced(plan, phase)
    assert len(waiting) >= 20
    assert placeable(plan, waiting, free_seats(plan)) == len(waiting)


def test_the_intern_at_hand_could_strand_another_and_need_not(plan: PlanContents) -> None:
    """The last event of the second session recalls an intern: some of their posts are one seat too many."""
    last = plan.events[-1]
    assert last.kind is EventKind.RECALLED
    waiting = unplaced(plan, Phase.APPROFONDISSEMENT)
    at_hand = plan.interns[last.intern_id - 1]
    others = [intern for intern in waiting if intern is not at_hand]
    assert len(others) == len(waiting) - 1
    free, safe = free_seats(plan), defaultdict(set)
    for post in plan.posts:
        if free.get(post.id) and may_take(at_hand, post):
            left = placeable(plan, others, free | {post.id: free[post.id] - 1})
            assert left in (len(others), len(others) - 1)
            safe[left == len(others)].add(post.id)
    assert safe[True]
    assert safe[False]
