"""Simulated past semesters and choice sessions: who was called, what happened at each turn, who took which post."""

import itertools
import random
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from demo_people import Past
from demo_tastes import Tastes

from pacte_desktop.domain.choice import (
    CallListEntry,
    ChoiceEvent,
    ChoiceKind,
    ChoiceSession,
    EventKind,
    SessionStatus,
)
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import Accreditation, Assignment, OpenPost
from pacte_desktop.domain.wording import grouped

# One intern in fifty was elsewhere: another faculty, or a site that is closed now.
ELSEWHERE_SHARE = 0.02
VENUE = "Faculté de médecine, amphithéâtre B (fictif), Tours"
# Share of each phase already called, in call order; days of the three sessions. The third is still being prepared.
SESSIONS = (
    (Phase.SOCLE, 0.82, datetime(2026, 10, 5, 7, 0, tzinfo=UTC)),
    (Phase.APPROFONDISSEMENT, 0.74, datetime(2026, 10, 6, 7, 0, tzinfo=UTC)),
    (Phase.CONSOLIDATION, 0.0, datetime(2026, 10, 8, 7, 0, tzinfo=UTC)),
)
LABELS = {
    Phase.SOCLE: "Choix du socle",
    Phase.APPROFONDISSEMENT: "Choix de l’approfondissement",
    Phase.CONSOLIDATION: "Choix de la consolidation",
}
FIRST_CALL = "09:00"
MINUTES_A_CHOICE = 2
AUTHOR, CHOSEN, OUTSIDE = "Démonstration", "Choix simulé", "Choix simulé en surnombre validant"
BY_LIST = "liste de vœux"


def past_internships(
    rng: random.Random, past: Mapping[int, Sequence[Past]], accreditations: Sequence[Accreditation]
) -> tuple[CompletedInternship, ...]:
    """Past semesters with a site accredited for the type, never above its capacity, never twice the same site."""
    capacity = {(item.site_id, item.internship_type): item.capacity for item in accreditations}
    by_type: dict[str, list[int]] = defaultdict(list)
    for site_id, code in capacity:
        by_type[code].append(site_id)
    taken: Counter[tuple[int, int, str]] = Counter()
    found: list[CompletedInternship] = []
    for intern_id, semesters in past.items():
        visited: set[int] = set()
        for item in semesters:
            code = item.internship_type
            free = [
                site_id
                for site_id in by_type[code]
                if site_id not in visited and taken[site_id, item.semester_id, code] < capacity[site_id, code]
            ]
            chosen = rng.choice(free) if free and rng.random() >= ELSEWHERE_SHARE else None
            if chosen is not None:
                visited.add(chosen)
                taken[chosen, item.semester_id, code] += 1
            found.append(
                CompletedInternship(len(found) + 1, intern_id, item.semester_id, code, chosen, item.is_validated)
            )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Story:
    """What happens out of the ordinary, by intern id: ``absent`` and not recalled; ``listed``: absent, recalled, placed
    by their list of wishes; ``at_hand``: absent and just recalled; ``outside``: supernumerary; ``withdrawn`` late."""

    absent: frozenset[int] = frozenset()
    listed: frozenset[int] = frozenset()
    at_hand: frozenset[int] = frozenset()
    outside: frozenset[int] = frozenset()
    withdrawn: frozenset[int] = frozenset()
    proxies: Mapping[int, str] = field(default_factory=dict)

    @property
    def away_at_their_turn(self) -> frozenset[int]:
        """Who did not answer when they were called."""
        return self.absent | self.listed | self.at_hand


def make_sessions(semester_id: int) -> tuple[ChoiceSession, ...]:
    """The three sessions of the semester: two under way, one in preparation."""
    return tuple(
        ChoiceSession(
            id=number,
            semester_id=semester_id,
            number=number,
            label=LABELS[phase],
            kind=ChoiceKind.CHOICE,
            phases=(phase,),
            internship_types=(),
            order_key="raw",
            status=SessionStatus.OPEN if share else SessionStatus.DRAFT,
            day=opening.date(),
            first_call=FIRST_CALL,
            minutes_a_turn=float(MINUTES_A_CHOICE),
            venue=VENUE,
        )
        for number, (phase, share, opening) in enumerate(SESSIONS, start=1)
    )


class Rounds:
    """Interns called one after the other, each taking the free post that they like best.

    Nobody takes a post that leaves another intern of the phase without one (look-ahead on the types, rule R6): who
    gave one up for that reason is in ``given_up``, with the posts.
    """

    def __init__(self, tastes: Tastes) -> None:
        self._tastes = tastes
        self.free = {post.id: post.capacity for post in tastes.posts}
        self.calls: list[CallListEntry] = []
        self.events: list[ChoiceEvent] = []
        self.given_up: dict[int, set[int]] = defaultdict(set)
        self.chosen: dict[int, int] = {}

    def hold(self, session: ChoiceSession, called: Sequence[Intern], story: Story) -> None:
        """The call list of a session, and its turns so far."""
        for position, intern in enumerate(called, start=1):
            self.calls.append(
                CallListEntry(
                    len(self.calls) + 1,
                    session.id,
                    position,
                    intern.id,
                    intern.choice_seniority,
                    f"rang {grouped(intern.national_rank)}",
                    story.proxies.get(intern.id, ""),
                )
            )
        _, share, opening = SESSIONS[session.number - 1]
        turns = _Turns(session.id, opening, self.events)
        unplaced = {intern.id for intern in called}
        for intern in called[: round(share * len(called))]:
            if intern.id in story.away_at_their_turn:
                turns.add(EventKind.ABSENT, intern.id)
                continue
            outside = intern.id in story.outside
            post = self._best(intern.id, unplaced, outside=outside)
            kind = EventKind.SURNOMBRE_VALIDANT if outside else EventKind.CHOICE
            turns.add(kind, intern.id, post.id, chosen_by=story.proxies.get(intern.id, ""))
        for intern_id in sorted(story.listed):
            turns.add(EventKind.RECALLED, intern_id)
            post = self._best(intern_id, unplaced, outside=False)
            turns.add(EventKind.CHOICE, intern_id, post.id, chosen_by=BY_LIST)
        for intern_id in sorted(story.withdrawn):
            turns.add(EventKind.WITHDRAWN, intern_id)
            self.free[self.chosen[intern_id]] += 1
        for intern_id in sorted(story.at_hand):
            turns.add(EventKind.RECALLED, intern_id)

    def assignments(self) -> tuple[Assignment, ...]:
        """Who holds which post once everything has happened."""
        held: dict[int, ChoiceEvent] = {}
        for event in self.events:
            if event.kind.seats:
                held[event.intern_id] = event
            elif event.kind is EventKind.WITHDRAWN:
                held.pop(event.intern_id, None)
        return tuple(
            Assignment(
                number,
                event.intern_id,
                event.post_id,
                event.at,
                event.author,
                CHOSEN if event.kind is EventKind.CHOICE else OUTSIDE,
                is_locked=False,
                is_supernumerary=event.kind is not EventKind.CHOICE,
                session_id=event.session_id,
            )
            for number, event in enumerate(held.values(), start=1)
            if event.post_id is not None
        )

    def _best(self, intern_id: int, unplaced: set[int], *, outside: bool) -> OpenPost:
        """The post that the intern takes, and the seat with it; who sits outside the capacity takes none."""
        unplaced.remove(intern_id)
        codes = self._tastes.needed[intern_id]
        allowed = {code for code in codes if outside or self._leaves_room(code, unplaced)}
        for post in self._tastes.liked(intern_id):
            if self.free[post.id] and post.internship_type in allowed:
                self.free[post.id] -= not outside
                self.chosen[intern_id] = post.id
                return post
            if self.free[post.id]:
                self.given_up[intern_id].add(post.id)
        raise RuntimeError(f"no post left for intern {intern_id}")

    def _leaves_room(self, taken: str, unplaced: Collection[int]) -> bool:
        """Hall's condition: after this seat, every set of types holds as many seats as interns bound to it."""
        free: Counter[str] = Counter()
        for post in self._tastes.posts:
            free[post.internship_type] += self.free[post.id]
        if free[taken] == 0:
            return False
        free[taken] -= 1
        bound = Counter(frozenset(self._tastes.needed[intern_id]) for intern_id in unplaced)
        codes = sorted(set().union(*bound))
        return all(
            sum(free[code] for code in subset) >= sum(count for need, count in bound.items() if need <= set(subset))
            for size in range(1, len(codes) + 1)
            for subset in itertools.combinations(codes, size)
        )


class _Turns:
    """Events of one session, numbered and spaced in time."""

    def __init__(self, session_id: int, opening: datetime, events: list[ChoiceEvent]) -> None:
        self._session_id, self._opening, self._events = session_id, opening, events
        self._number = 0

    def add(self, kind: EventKind, intern_id: int, post_id: int | None = None, *, chosen_by: str = "") -> None:
        moment = self._opening + timedelta(minutes=MINUTES_A_CHOICE * self._number)
        self._number += 1
        self._events.append(
            ChoiceEvent(
                len(self._events) + 1,
                self._session_id,
                self._number,
                kind,
                intern_id,
                post_id,
                moment,
                AUTHOR,
                chosen_by,
            )
        )
