"""Invented interns with the semesters that they have behind them."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from demo_names import NameDrawer
from demo_places import Place, Places
from demo_semesters import first_semester_id

from pacte_desktop.domain.curriculum import Curriculum, Phase, Regime
from pacte_desktop.domain.people import Intern, RankingKind

COHORTS = {2019: 2, 2020: 3, 2021: 4, 2022: 6, 2023: 135, 2024: 137, 2025: 139, 2026: 138}
LAST_OF_REGIME_B = 2022
# Orders of magnitude; only 10,140 (ECNi 2023) is a published figure.
RANKING_SIZES = {2019: 9050, 2020: 9110, 2021: 9230, 2022: 9490, 2023: 10140, 2024: 8020, 2025: 8760, 2026: 9140}
FIRST_EDN_COHORT = 2024
PHASES = (Phase.SOCLE, Phase.APPROFONDISSEMENT, Phase.CONSOLIDATION)
LATE_SHARE = 0.05
SAME_NAMES = 3
# Where interns live: near a faculty or a large hospital, or anywhere else by population. (town, radius, share)
HOMES = (("Tours", 12_000, 0.43), ("Orléans", 12_000, 0.24))


@dataclass(frozen=True, slots=True)
class Past:
    """A semester behind an intern: where it was is decided once sites exist."""

    semester_id: int
    internship_type: str
    is_validated: bool


@dataclass
class Training:
    """Course of an intern through the phases of a curriculum, semester after semester."""

    curriculum: Curriculum
    phase: Phase = Phase.SOCLE
    position: int = 1
    validated: tuple[str, ...] = ()
    in_phase: int = 0

    def needed(self) -> tuple[str, ...]:
        """Types that can be taken now."""
        return self.curriculum.needed_types(self.phase, self.position, self.validated)

    def do(self, internship_type: str, *, is_validated: bool) -> None:
        """Spend a semester; move to the next phase when this one is complete."""
        self.position += 1
        if is_validated:
            self.validated += (internship_type,)
            self.in_phase += 1
        while not self._asks_more() and self.phase is not PHASES[-1]:
            self.phase, self.position, self.in_phase = PHASES[PHASES.index(self.phase) + 1], 1, 0

    def _asks_more(self) -> bool:
        remaining = self.curriculum.remaining(self.validated)
        return any(
            item.phase is self.phase and item.internship_type in remaining for item in self.curriculum.requirements
        )


class InternMaker:
    """Makes the interns of every cohort; ``past`` lists what each of them did, by intern id."""

    def __init__(
        self,
        rng: random.Random,
        names: NameDrawer,
        places: Places,
        curricula: dict[Regime, Curriculum],
        placed_id: int,
    ) -> None:
        self._rng, self._names, self._curricula, self._placed_id = rng, names, curricula, placed_id
        self._region = places.region
        self._around = [places.within(places.named(town), radius) for town, radius, _ in HOMES]
        self.past: dict[int, list[Past]] = {}

    def make(self) -> tuple[Intern, ...]:
        """All interns, numbered by cohort, then in a drawn order."""
        interns: list[Intern] = []
        for cohort, size in COHORTS.items():
            ranks = self._ranks(size, RANKING_SIZES[cohort])
            pairs = [self._names.draw() for _ in range(size)]
            if cohort == max(COHORTS):
                # Two persons may bear one name: lists and searches must tell them apart.
                pairs[:SAME_NAMES] = [(twin.last_name, twin.first_name) for twin in interns[20 : 20 + SAME_NAMES]]
            for number, (rank, pair) in enumerate(zip(ranks, pairs, strict=True), start=1):
                interns.append(self._intern(len(interns) + 1, cohort, number, rank, pair))
        return tuple(interns)

    def _intern(self, intern_id: int, cohort: int, number: int, rank: int, pair: tuple[str, str]) -> Intern:
        regime = Regime.B_2017 if cohort <= LAST_OF_REGIME_B else Regime.A_2023
        training = self._train(intern_id, cohort, regime)
        return Intern(
            id=intern_id,
            imotep_number=f"{cohort}-{number:04d}",
            last_name=pair[0],
            first_name=pair[1],
            cohort=cohort,
            regime=regime,
            phase=training.phase,
            phase_position=training.position,
            national_rank=rank,
            ranking_size=RANKING_SIZES[cohort],
            ranking_kind=RankingKind.EDN if cohort >= FIRST_EDN_COHORT else RankingKind.ECNI,
            choice_seniority=training.in_phase,
            validated_semesters=len(training.validated),
            home_insee_code=self._home().insee_code,
            validated=training.validated,
            is_military=self._rng.random() < 0.006,
            has_cesp=self._rng.random() < 0.05,
            thesis_date=self._thesis(training),
        )

    def _ranks(self, count: int, size: int) -> list[int]:
        """Distinct ranks; the specialty is chosen more often towards the end of the ranking."""
        ranks: dict[int, None] = {}
        while len(ranks) < count:
            ranks[1 + int((0.1 + 0.89 * max(self._rng.random(), self._rng.random())) * size)] = None
        return list(ranks)

    def _home(self) -> Place:
        draw = self._rng.random()
        candidates = self._region
        for (_, _, share), around in zip(HOMES, self._around, strict=True):
            if draw < share:
                candidates = around
                break
            draw -= share
        return self._rng.choices(candidates, [place.population for place in candidates])[0]

    def _train(self, intern_id: int, cohort: int, regime: Regime) -> Training:
        elapsed = list(range(first_semester_id(cohort), self._placed_id))
        away, failed = self._setbacks(elapsed, regime, self._curricula[regime].length())
        training = Training(self._curricula[regime])
        self.past[intern_id] = []
        for semester_id in elapsed:
            if semester_id in away:
                continue
            kind = self._rng.choice(training.needed())
            is_validated = semester_id not in failed
            self.past[intern_id].append(Past(semester_id, kind, is_validated))
            training.do(kind, is_validated=is_validated)
        return training

    def _setbacks(self, elapsed: list[int], regime: Regime, length: int) -> tuple[set[int], set[int]]:
        """Semesters of leave, and semesters done but not validated."""
        if regime is Regime.B_2017:
            # Still there after the normal length: long leaves, and one to three semesters left to do.
            failed_count = self._rng.choice((0, 1))
            done = length - self._rng.choice((1, 1, 2, 3)) + failed_count
            away = set(self._rng.sample(elapsed[2:], len(elapsed) - done))
            present = [semester_id for semester_id in elapsed[2:] if semester_id not in away]
            return away, set(self._rng.sample(present, failed_count))
        if not elapsed or self._rng.random() >= LATE_SHARE:
            return set(), set()
        setback = {self._rng.choice(elapsed)}
        return (setback, set()) if self._rng.random() < 0.5 else (set(), setback)

    def _thesis(self, training: Training) -> date | None:
        """Defended before the consolidation by most interns; the others have a derogation."""
        share = {Phase.CONSOLIDATION: 0.85, Phase.APPROFONDISSEMENT: 0.5 if len(training.validated) >= 5 else 0.0}
        if self._rng.random() >= share.get(training.phase, 0.0):
            return None
        day = date(2025, 9, 15) + timedelta(days=self._rng.randrange(400))
        while day.month == 8 or day.weekday() >= 5:
            day += timedelta(days=1)
        return day
