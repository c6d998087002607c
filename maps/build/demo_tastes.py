"""Simulated tastes: how many kilometres each post costs each intern, in a way of speaking."""

import random
from collections.abc import Callable, Mapping, Sequence

from demo_places import Place, Places

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Accreditation, OpenPost
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import TrainingSite

FACULTY_TOWNS = ("Tours", "Orléans")
# A post near a faculty town, or in its hospital, is liked even by those who live elsewhere.
TOWN_WEIGHT, CHU_BONUS_KM = 0.4, 10
TASTE_KM = 35


class Tastes:
    """The posts that each intern may take (needed type, accreditation over the whole semester), best liked first."""

    def __init__(
        self,
        rng: random.Random,
        *,
        places: Places,
        sites: Mapping[int, TrainingSite],
        posts: Sequence[OpenPost],
        accreditations: Sequence[Accreditation],
        semester: Semester,
        interns: Sequence[Intern],
        needed: Mapping[int, tuple[str, ...]],
        visited: Mapping[int, set[int]],
    ) -> None:
        valid = {(item.site_id, item.internship_type) for item in accreditations if item.spans(semester)}
        self.needed = needed
        self.posts = [post for post in posts if (post.site_id, post.internship_type) in valid]
        self._places, self._sites = places, sites
        self._towns = [places.named(name) for name in FACULTY_TOWNS]
        self._base_km = {site_id: self._town_km(site) for site_id, site in sites.items()}
        self._liked: dict[int, tuple[OpenPost, ...]] = {}
        for intern in interns:
            self._liked[intern.id] = self._sorted(rng, intern, visited.get(intern.id, set()))

    def _sorted(self, rng: random.Random, intern: Intern, been: set[int]) -> tuple[OpenPost, ...]:
        """Kilometres from home and from a faculty town, and a personal taste; a known site after all the others."""
        home = self._places.of(intern.home_insee_code)
        mine = [post for post in self.posts if post.internship_type in self.needed[intern.id]]
        cost = {
            post.id: self._home_km(home, self._sites[post.site_id])
            + self._base_km[post.site_id]
            + TASTE_KM * rng.random()
            for post in mine
        }
        return tuple(sorted(mine, key=lambda post: (post.site_id in been, cost[post.id], post.id)))

    def liked(self, intern_id: int) -> tuple[OpenPost, ...]:
        """Every post that the intern may take, best first."""
        return self._liked[intern_id]

    def home_km(self, intern: Intern, post: OpenPost) -> float:
        """Straight kilometres from home to the site, weighted by half-days."""
        return self._home_km(self._places.of(intern.home_insee_code), self._sites[post.site_id])

    def _home_km(self, home: Place, site: TrainingSite) -> float:
        return self._mean_km(site, home.distance_m)

    def _town_km(self, site: TrainingSite) -> float:
        nearest = self._mean_km(site, lambda place: min(place.distance_m(town) for town in self._towns))
        return TOWN_WEIGHT * nearest - (CHU_BONUS_KM if site.is_chu else 0)

    def _mean_km(self, site: TrainingSite, metres: Callable[[Place], float]) -> float:
        total = sum(location.half_days for location in site.locations)
        return sum(
            location.half_days / total * metres(self._places.of(location.insee_code)) / 1000
            for location in site.locations
        )
