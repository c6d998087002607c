"""Simulated absences in past semesters, and the counters of the interns that follow from them."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pacte_desktop.domain.curriculum import Curriculum, Regime
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship

# Days of absence in semesters that were validated all the same (61 are the most), and in semesters lost by them.
VALIDATED_ABSENCES = (5, 9, 14, 21, 38, 61)
LOST_ABSENCES = (72, 90)


def with_absences(
    rng: random.Random,
    completed: Sequence[CompletedInternship],
    interns: Sequence[Intern],
    curricula: Mapping[Regime, Curriculum],
) -> tuple[tuple[CompletedInternship, ...], tuple[Intern, ...]]:
    """A few absences; one semester lost for a covered reason that still counts for seniority; counters to match."""
    people = {intern.id: intern for intern in interns}
    days = dict(
        zip(
            rng.sample([row.id for row in completed if row.is_validated], len(VALIDATED_ABSENCES)),
            VALIDATED_ABSENCES,
            strict=True,
        )
    )
    lost = [row for row in completed if not row.is_validated]
    current = [row for row in lost if _is_current(row, people[row.intern_id], curricula)]
    covered = rng.choice(current)
    others = [row.id for row in lost if row.id != covered.id]
    days |= dict(zip((covered.id, rng.choice(others)), LOST_ABSENCES, strict=True))
    rows = tuple(
        replace(
            row,
            counts_for_seniority=row.is_validated or row.id == covered.id,
            absence_days=days.get(row.id, 0),
        )
        for row in completed
    )
    person = people[covered.intern_id]
    people[person.id] = replace(person, choice_seniority=person.choice_seniority + 1)
    return rows, tuple(people.values())


def _is_current(row: CompletedInternship, intern: Intern, curricula: Mapping[Regime, Curriculum]) -> bool:
    return any(
        item.internship_type == row.internship_type and item.phase is intern.phase
        for item in curricula[intern.regime].requirements
    )
