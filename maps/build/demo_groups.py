"""Invented groups of supervisors: 2 to 4 doctors of near communes who host an intern together."""

import random
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from demo_names import NameDrawer
from demo_places import Place, Places
from demo_sites import site_number

from pacte_desktop.domain.people import Supervisor
from pacte_desktop.domain.plan import GroupMember
from pacte_desktop.domain.sites import HealthStructure, PracticeLocation, SiteKind, StructureKind, TrainingSite

SUPERVISORS = 715
SMALLEST_COMMUNE = 350
# More doctors near a faculty take interns.
FACULTY_DEPARTEMENT, NEAR_FACULTY_FACTOR = "37", 1.5
GROUP_SIZES = ((2, 0.48), (3, 0.38), (4, 0.14))
WIDEST_GROUP_M = 30_000
# A partner of the same commune is as welcome as one that much farther away.
SAME_COMMUNE_M = 12_000
HALF_DAYS = (8, 9, 9, 10, 10)
MCS_COUNT = 37
MCS_DEPARTEMENTS = ("18", "36")
MCS_ELSEWHERE = 3
LEVELS = ("N1", "SASPAS", "DJ", "FEMME_ENFANT", "LIBRE")


@dataclass(frozen=True, slots=True)
class Draft:
    """A group before its doctors have names: supervisor ids with their half-days a week, the referent first."""

    site_id: int
    half_days: dict[int, int]


class Groups:
    """Communes of the supervisors (by id, from 1) and the groups that they form."""

    def __init__(self, rng: random.Random, places: Places, first_site_id: int) -> None:
        self._rng, self._places = rng, places
        candidates = [place for place in places.region if place.population >= SMALLEST_COMMUNE]
        # Fewer doctors a head in large towns take interns: the exponent keeps rural groups.
        weights = [
            place.population**0.85 * (NEAR_FACULTY_FACTOR if place.departement == FACULTY_DEPARTEMENT else 1)
            for place in candidates
        ]
        drawn = rng.choices(candidates, weights, k=SUPERVISORS)
        self.homes = dict(enumerate(sorted(drawn, key=lambda place: place.insee_code), start=1))
        self.drafts = [
            Draft(site_id, self._share(members)) for site_id, members in enumerate(self._gather(), start=first_site_id)
        ]

    def _gather(self) -> list[list[int]]:
        free = list(self.homes)
        self._rng.shuffle(free)
        groups: list[list[int]] = []
        alone: list[int] = []
        while free:
            members = [free.pop()]
            size = self._rng.choices([size for size, _ in GROUP_SIZES], [share for _, share in GROUP_SIZES])[0]
            while len(members) < size and (partner := self._partner(members, free)):
                members.append(partner)
                free.remove(partner)
            if len(members) > 1:
                groups.append(members)
            else:
                alone += members
        busy: Counter[int] = Counter()
        for lonely in alone:
            # Nobody was left near by: a doctor of another group takes part in a second one.
            partner = self._partner([lonely], [other for other in self.homes if other != lonely and not busy[other]])
            if partner is None:
                raise RuntimeError(f"no partner within reach of {self.homes[lonely].name}")
            busy[partner] += 1
            groups.append([lonely, partner])
        return groups

    def _partner(self, members: list[int], free: Sequence[int]) -> int | None:
        """One of the free doctors, near enough to every member, rather near and rather in another commune."""
        here = [self.homes[member] for member in members]
        best: tuple[float, int] | None = None
        for candidate in free:
            home = self.homes[candidate]
            reach = max(home.distance_m(place) for place in here)
            if reach > WIDEST_GROUP_M:
                continue
            cost = (reach + SAME_COMMUNE_M * (home in here)) * (0.5 + self._rng.random())
            if best is None or (cost, candidate) < best:
                best = cost, candidate
        return best[1] if best else None

    def _share(self, members: list[int]) -> dict[int, int]:
        total = self._rng.choice(HALF_DAYS)
        each, rest = divmod(total, len(members))
        return {member: each + (place < rest) for place, member in enumerate(members)}

    def sites(
        self, supervisors: Mapping[int, Supervisor], structures: Sequence[HealthStructure]
    ) -> tuple[list[TrainingSite], list[GroupMember]]:
        """The groups as training sites, named after their communes, with their members."""
        msp = {item.insee_code: item.id for item in structures if item.kind is StructureKind.MSP}
        sites: list[TrainingSite] = []
        members: list[GroupMember] = []
        seen: Counter[str] = Counter()
        for draft in self.drafts:
            days: Counter[str] = Counter()
            for supervisor_id, half_days in draft.half_days.items():
                days[self.homes[supervisor_id].insee_code] += half_days
                members.append(GroupMember(draft.site_id, supervisor_id, half_days))
            name = "Groupe " + " – ".join(self._places.of(code).name for code in days)
            seen[name] += 1
            locations = tuple(PracticeLocation(code, half_days, msp.get(code)) for code, half_days in days.items())
            sites.append(
                TrainingSite(
                    draft.site_id,
                    SiteKind.SUPERVISOR_GROUP,
                    f"{name} n°\u00a0{seen[name]}" if seen[name] > 1 else name,
                    supervisors[next(iter(draft.half_days))].full_name,
                    False,
                    locations,
                    number=site_number(draft.site_id),
                )
            )
        return sites, members

    def supervisors(
        self, names: NameDrawer, types: Mapping[int, Collection[str]], equipped: Sequence[Place]
    ) -> tuple[Supervisor, ...]:
        """The doctors: each may supervise what their groups are accredited for (``types``, by site id)."""
        levels: dict[int, set[str]] = {number: set() for number in self.homes}
        for draft in self.drafts:
            for number in draft.half_days:
                levels[number].update(types[draft.site_id])
        mcs = self._mcs(equipped)
        found = []
        for number in self.homes:
            last_name, first_name = names.draw()
            found.append(
                Supervisor(
                    id=number,
                    # Real numbers start with 10.
                    rpps=f"99{number:09d}",
                    last_name=last_name,
                    first_name=first_name,
                    levels=tuple(code for code in LEVELS if code in levels[number]),
                    is_mcs=number in mcs,
                    professional_email=f"msu{number:04d}@demonstration.invalid",
                )
            )
        return tuple(found)

    def _mcs(self, equipped: Sequence[Place]) -> set[int]:
        """Doctors far from urgent care, most of them in the two départements that had them in 2015."""
        far = [
            number for number, home in self.homes.items() if min(home.distance_m(place) for place in equipped) >= 14_000
        ]
        inside = [number for number in far if self.homes[number].departement in MCS_DEPARTEMENTS]
        outside = [number for number in far if number not in set(inside)]
        count = min(MCS_COUNT - MCS_ELSEWHERE, len(inside))
        return set(self._rng.sample(inside, count)) | set(self._rng.sample(outside, MCS_ELSEWHERE))
