"""Invented accreditations and open posts: as many seats as the rule asks for, of every type that interns need."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from demo_places import Places

from pacte_desktop.domain.curriculum import Curriculum, Phase, Regime
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, OpenPost
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.services.parameters import shipped_parameters

# The whole margin weighs on hospital posts first; ambulatory ones keep a little for accreditations that lapse.
SURPLUS_ORDER = ("URGENCES", "POLYVALENT", "DJ", "FEMME_ENFANT", "LIBRE", "URGENCES", "DJ", "N1", "SASPAS")
IN_PRACTICES = {"FEMME_ENFANT": 24, "LIBRE": 32}
ONLY_IN_PRACTICES = ("N1", "SASPAS", "DJ")
HOSPITAL_MOST, GROUP_MOST = 4, 2
OTHER_SPECIALTY = ("FEMME_ENFANT", "FEMME", "ENFANT", "LIBRE")
SPARE_LEVELS = ("N1", "SASPAS", "DJ")
SPARE_SHARE = 0.35
LAPSED_SHARE = 0.035
# Posts that are open although their accreditation ends too early: the rule that refuses them can be seen.
LAPSED_POSTS = {"DJ": 3, "N1": 1, "SASPAS": 1, "URGENCES": 1, "POLYVALENT": 1, "FEMME_ENFANT": 1, "LIBRE": 1}
LAPSED_DAYS = (date(2026, 8, 31), date(2026, 10, 31), date(2026, 12, 31), date(2027, 1, 31), date(2027, 3, 31))

Seats = dict[tuple[int, str], int]


def needs(interns: Iterable[Intern], curricula: Mapping[Regime, Curriculum]) -> dict[int, tuple[str, ...]]:
    """Types that each intern may take this semester, by intern id."""
    return {
        intern.id: curricula[intern.regime].needed_types(intern.phase, intern.phase_position, intern.validated)
        for intern in interns
    }


def seat_targets(needed: Mapping[int, tuple[str, ...]], day: date) -> Counter[str]:
    """Seats to open by type: an intern who may take two types counts half in each, then the surplus.

    The surplus is the fixed one of large subdivisions, as it is in force on ``day``.
    """
    parameters = shipped_parameters().on(day)
    if len(needed) < parameters.integer("surplus.mg_threshold"):
        raise ValueError("the demo plan is made for a large subdivision")
    exact: defaultdict[str, float] = defaultdict(float)
    for codes in needed.values():
        for code in codes:
            exact[code] += 1 / len(codes)
    targets = Counter({code: -int(-share // 1) for code, share in sorted(exact.items())})
    for code in ("ENFANT", "FEMME"):
        targets[code] += 1
    surplus = len(needed) + parameters.integer("surplus.mg_extra") - targets.total()
    for turn in range(surplus):
        targets[SURPLUS_ORDER[turn % len(SURPLUS_ORDER)]] += 1
    return targets


def hospital_seats(rng: random.Random, services: Mapping[int, Sequence[str]], targets: Mapping[str, int]) -> Seats:
    """Seats by (service, type): at least one of its main type in each service, at most ``HOSPITAL_MOST``."""
    seats: Seats = {(site_id, code): int(code == codes[0]) for site_id, codes in services.items() for code in codes}
    for code in targets:
        keys = [key for key in seats if key[1] == code]
        wanted = 0 if code in ONLY_IN_PRACTICES else targets[code] - IN_PRACTICES.get(code, 0)
        while sum(seats[key] for key in keys) < wanted:
            open_keys = [key for key in keys if seats[key] < HOSPITAL_MOST]
            seats[rng.choices(open_keys, [3 if services[site][0] == code else 1 for site, _ in open_keys])[0]] += 1
    return seats


def group_seats(rng: random.Random, site_ids: Sequence[int], targets: Mapping[str, int]) -> Seats:
    """Seats by (group, type): one for each group, then second seats or second types at random."""
    deck = [code for code in ONLY_IN_PRACTICES for _ in range(targets[code])]
    deck += [code for code, count in IN_PRACTICES.items() for _ in range(count)]
    rng.shuffle(deck)
    seats: Seats = {(site_id, deck.pop()): 1 for site_id in site_ids}
    while deck:
        code, site_id = deck[-1], rng.choice(site_ids)
        if sum(count for (other, _), count in seats.items() if other == site_id) < GROUP_MOST:
            seats[site_id, code] = seats.get((site_id, code), 0) + 1
            deck.pop()
    for site_id in site_ids:
        if rng.random() < SPARE_SHARE:
            seats.setdefault((site_id, rng.choice(SPARE_LEVELS)), 0)
    return dict(sorted(seats.items()))


def phase_of_types(curricula: Mapping[Regime, Curriculum]) -> dict[str, Phase]:
    """Phase in which each type is asked for, in the regimes of the demo plan."""
    return {
        item.internship_type: item.phase
        for regime in (Regime.A_2023, Regime.B_2017)
        for item in curricula[regime].requirements
    }


def make_accreditations(
    rng: random.Random, seats: Seats, phases: Mapping[str, Phase], hospital_ids: frozenset[int], semester: Semester
) -> tuple[Accreditation, ...]:
    """One accreditation for each (site, type), also for those that open no seat this semester; a few end too early."""
    lapsed = _lapsed(rng, seats)
    found: list[Accreditation] = []
    for key, count in seats.items():
        site_id, code = key
        start, end = _validity(rng, semester)
        if key in lapsed:
            end = rng.choice(LAPSED_DAYS)
            start = date(end.year - rng.randint(2, 4), 11, 1)
        in_hospital = site_id in hospital_ids
        most = HOSPITAL_MOST if in_hospital else GROUP_MOST
        is_other = in_hospital and code in OTHER_SPECIALTY
        found.append(
            Accreditation(
                len(found) + 1,
                site_id,
                code,
                phases[code],
                AccreditationKind.COMPLEMENTAIRE if is_other else AccreditationKind.PRINCIPAL,
                start,
                end,
                min(most, max(1, count + (rng.random() < 0.2))),
            )
        )
    return tuple(found)


def _lapsed(rng: random.Random, seats: Seats) -> set[tuple[int, str]]:
    chosen: set[tuple[int, str]] = set()
    for code, count in LAPSED_POSTS.items():
        opened = [key for key, number in seats.items() if key[1] == code and number > 0]
        fewest = min(seats[key] for key in opened)
        chosen.update(rng.sample([key for key in opened if seats[key] == fewest], count))
    closed = [key for key, number in seats.items() if number == 0]
    return chosen | set(rng.sample(closed, int(LAPSED_SHARE * len(seats)) - len(chosen)))


def _validity(rng: random.Random, semester: Semester) -> tuple[date, date]:
    """One to five years that hold over the whole semester."""
    while True:
        start = date(semester.start.year - rng.randrange(5), *rng.choice(((5, 1), (11, 1))))
        years = rng.randint(1, 5)
        month, day = (4, 30) if start.month == 5 else (10, 31)
        end = date(start.year + years, month, day)
        if start <= semester.start and semester.end <= end:
            return start, end


def make_posts(
    seats: Seats, phases: Mapping[str, Phase], sites: Mapping[int, TrainingSite], places: Places, semester_id: int
) -> tuple[OpenPost, ...]:
    """Posts numbered within the département of the site, as « 37-0142 »."""
    numbers: Counter[str] = Counter()
    found: list[OpenPost] = []
    for (site_id, code), count in seats.items():
        if count == 0:
            continue
        departement = places.of(sites[site_id].main_insee_code).departement
        numbers[departement] += 1
        number = f"{departement}-{numbers[departement]:04d}"
        found.append(OpenPost(len(found) + 1, semester_id, number, site_id, code, (phases[code],), count))
    return tuple(found)
