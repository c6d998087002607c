"""Simulated situations of the semester that is placed, and the derogations for a thesis not yet defended."""

import random
from collections.abc import Collection, Sequence
from datetime import date

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.situations import SemesterSituation, Situation

# (situation, phase, how many): leave for personal reasons and stays elsewhere ask for two validated semesters or more;
# the beginners of the phase have just these, and nobody else leaves them a seat.
AWAY = (
    (Situation.DISPONIBILITE, Phase.APPROFONDISSEMENT, 7),
    (Situation.HORS_SUBDIVISION, Phase.APPROFONDISSEMENT, 6),
    (Situation.DISPONIBILITE, Phase.CONSOLIDATION, 2),
)
AWAY_FROM_SEMESTERS = 4
THESIS_MOTIVE = "Thèse non soutenue\u202f: dérogation transitoire des promotions 2023 à 2025 (démonstration)"


def away(rng: random.Random, interns: Sequence[Intern]) -> dict[int, Situation]:
    """Who takes no post this semester, by intern id."""
    found: dict[int, Situation] = {}
    for situation, phase, count in AWAY:
        pool = [
            intern.id
            for intern in interns
            if intern.phase is phase and intern.validated_semesters >= AWAY_FROM_SEMESTERS and intern.id not in found
        ]
        found |= dict.fromkeys(rng.sample(pool, count), situation)
    return found


def as_rows(situations: dict[int, Situation], semester_id: int) -> tuple[SemesterSituation, ...]:
    """Numbered in order of the interns."""
    return tuple(
        SemesterSituation(number, intern_id, semester_id, situation)
        for number, (intern_id, situation) in enumerate(sorted(situations.items()), start=1)
    )


def thesis_derogations(
    interns: Sequence[Intern], not_present: Collection[int], semester_id: int
) -> tuple[Derogation, ...]:
    """One for each intern who enters the third phase without a thesis."""
    late = [
        intern
        for intern in interns
        if intern.phase is Phase.CONSOLIDATION and intern.thesis_date is None and intern.id not in not_present
    ]
    return tuple(
        Derogation(
            number,
            semester_id,
            "R0",
            intern.id,
            None,
            "Coordonnateur du DES (fictif)",
            date(2026, 9, 15),
            THESIS_MOTIVE,
        )
        for number, intern in enumerate(late, start=1)
    )
