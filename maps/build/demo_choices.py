"""Simulated choices: where past semesters took place, and who took which post so far this semester."""

import itertools
import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from demo_people import Past
from demo_places import Place, Places

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import Accreditation, Assignment, OpenPost
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.placement.call_order import in_call_order

# One intern in fifty was elsewhere: another faculty, or a site that is closed now.
ELSEWHERE_SHARE = 0.02
# Share of each phase already called, in call order; days of the three sessions.
SESSIONS = (
    (Phase.SOCLE, 0.82, datetime(2026, 10, 5, 7, 0, tzinfo=UTC)),
    (Phase.APPROFONDISSEMENT, 0.74, datetime(2026, 10, 6, 7, 0, tzinfo=UTC)),
    (Phase.CONSOLIDATION, 0.50, datetime(2026, 10, 8, 7, 0, tzinfo=UTC)),
)
MINUTES_A_CHOICE = 2
FACULTY_TOWNS = ("Tours", "Orléans")


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


class Chooser:
    """Interns called one after the other, each taking the open post that suits them best.

    A choice never leaves a later intern of the phase without a post (look-ahead on the types, rule R6).
    """

    def __init__(
        self,
        rng: random.Random,
        *,
        places: Places,
        sites: Mapping[int, TrainingSite],
        posts: Sequence[OpenPost],
        accreditations: Sequence[Accreditation],
        semester: Semester,
        needed: Mapping[int, tuple[str, ...]],
        visited: Mapping[int, set[int]],
    ) -> None:
        self._rng, self._places, self._sites = rng, places, sites
        self._needed, self._visited = needed, visited
        valid = {(item.site_id, item.internship_type) for item in accreditations if item.spans(semester)}
        self._posts = [post for post in posts if (post.site_id, post.internship_type) in valid]
        self._free = {post.id: post.capacity for post in self._posts}
        self._towns = [places.named(name) for name in FACULTY_TOWNS]

    def choose(self, interns: Sequence[Intern]) -> tuple[Assignment, ...]:
        """Assignments of those called so far; checks that all the others can still be placed."""
        found: list[Assignment] = []
        for phase, share, opening in SESSIONS:
            called = in_call_order([intern for intern in interns if intern.phase is phase])
            for turn, intern in enumerate(called[: round(share * len(called))]):
                post = self._best(intern, [other.id for other in called[turn + 1 :]])
                self._free[post.id] -= 1
                moment = opening + timedelta(minutes=MINUTES_A_CHOICE * turn)
                found.append(
                    Assignment(len(found) + 1, intern.id, post.id, moment, "Démonstration", "Choix simulé", False)
                )
        return tuple(found)

    def _best(self, intern: Intern, later: list[int]) -> OpenPost:
        open_types = [code for code in self._needed[intern.id] if self._leaves_room(code, later)]
        open_posts = [post for post in self._posts if self._free[post.id] and post.internship_type in open_types]
        fresh = [post for post in open_posts if post.site_id not in self._visited[intern.id]]
        home = self._places.of(intern.home_insee_code)
        return min(fresh or open_posts, key=lambda post: (self._cost(home, self._sites[post.site_id]), post.id))

    def _cost(self, home: Place, site: TrainingSite) -> float:
        """Kilometres from home (weighted by half-days) and from the nearest faculty town, and a personal taste."""
        total = sum(location.half_days for location in site.locations)
        metres = 0.0
        for location in site.locations:
            place = self._places.of(location.insee_code)
            to_town = min(place.distance_m(town) for town in self._towns)
            metres += location.half_days / total * (home.distance_m(place) + 0.4 * to_town)
        return metres / 1000 - (10 if site.is_chu else 0) + 35 * self._rng.random()

    def _leaves_room(self, taken: str, later: list[int]) -> bool:
        """Hall's condition: after this seat, every set of types holds as many seats as interns bound to it."""
        free: Counter[str] = Counter()
        for post in self._posts:
            free[post.internship_type] += self._free[post.id]
        if free[taken] == 0:
            return False
        free[taken] -= 1
        bound = Counter(frozenset(self._needed[intern_id]) for intern_id in later)
        codes = sorted(set().union(*bound))
        return all(
            sum(free[code] for code in subset) >= sum(count for need, count in bound.items() if need <= set(subset))
            for size in range(1, len(codes) + 1)
            for subset in itertools.combinations(codes, size)
        )
