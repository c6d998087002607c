"""R2 to R5 at their borders, each refusal with a sentence that names what, and what to do."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.posts import Accreditation
from pacte_desktop.domain.rules import Refusal, Rule, check_accreditation, check_capacity, check_curriculum
from pacte_desktop.services.rulebook import load_rulebook
from tests.data.tiny_plan import INTERNS, WINTER, tiny_contents

BEGINNER, _, OLDEST = INTERNS
CONTENTS = tiny_contents()
POST = CONTENTS.posts[0]
ACCREDITATION = CONTENTS.accreditations[0]
DAY = timedelta(days=1)


def accredited(**changes: object) -> Refusal | None:
    return check_accreditation(BEGINNER, POST, [replace(ACCREDITATION, **changes)], WINTER)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "last", "holds"),
    [
        (WINTER.start, WINTER.end, True),
        (WINTER.start - DAY, WINTER.end + DAY, True),
        (WINTER.start, WINTER.end - DAY, False),
        (WINTER.start + DAY, WINTER.end, False),
        (date(2020, 1, 1), WINTER.start - DAY, False),
        (WINTER.end + DAY, date(2030, 1, 1), False),
    ],
)
def test_an_accreditation_holds_on_every_day_of_the_semester(first: date, last: date, holds: bool) -> None:
    refusal = accredited(valid_from=first, valid_to=last)
    assert (refusal is None) == holds
    assert refusal is None or refusal.rule is Rule.ACCREDITATION


def test_the_sentence_gives_the_last_day_and_the_end() -> None:
    refusal = accredited(valid_to=date(2027, 4, 30))
    assert refusal is not None
    assert "30/04/2027" in refusal.sentence
    assert "01/05/2027" in refusal.sentence


def test_an_accreditation_that_begins_late_is_not_called_expired() -> None:
    refusal = accredited(valid_from=WINTER.start + DAY, valid_to=date(2029, 1, 1))
    assert refusal is not None
    assert "expire" not in refusal.sentence


@pytest.mark.parametrize(
    "changes", [{"site_id": 2}, {"internship_type": "N1"}, {"phase": Phase.APPROFONDISSEMENT}], ids=str
)
def test_another_site_type_or_phase_does_not_count(changes: dict[str, object]) -> None:
    refusal = accredited(**changes)
    assert refusal is not None
    assert "n’a pas d’agrément" in refusal.sentence


def test_two_accreditations_that_meet_do_not_make_one() -> None:
    middle = date(2027, 1, 31)
    halves = [replace(ACCREDITATION, valid_to=middle), replace(ACCREDITATION, valid_from=middle + DAY)]
    assert check_accreditation(BEGINNER, POST, halves, WINTER) is not None
    assert check_accreditation(BEGINNER, POST, [*halves, ACCREDITATION], WINTER) is None


def test_the_accreditation_is_the_one_for_the_phase_of_the_intern() -> None:
    """A post open to two phases on a site accredited for one of them only."""
    both = replace(POST, phases=(Phase.SOCLE, Phase.APPROFONDISSEMENT))
    socle: list[Accreditation] = [ACCREDITATION]
    assert check_accreditation(BEGINNER, both, socle, WINTER) is None
    refusal = check_accreditation(OLDEST, both, socle, WINTER)
    assert refusal is not None
    assert refusal.rule is Rule.ACCREDITATION


@pytest.mark.parametrize(("capacity", "taken", "free"), [(1, 0, True), (1, 1, False), (2, 1, True), (2, 3, False)])
def test_capacity(capacity: int, taken: int, free: bool) -> None:
    assert (check_capacity(replace(POST, capacity=capacity), taken) is None) == free


def test_a_post_without_seats_takes_nobody() -> None:
    refusal = check_capacity(replace(POST, capacity=0), 0)
    assert refusal is not None
    assert refusal.rule is Rule.CAPACITY
    assert "(0 place)" in refusal.sentence


def test_full_post_sentences_agree_in_number() -> None:
    one, two = (check_capacity(replace(POST, capacity=seats), seats) for seats in (1, 2))
    assert one is not None
    assert two is not None
    assert "(1 place)" in one.sentence
    assert "(2 places)" in two.sentence


def test_curriculum_refusals() -> None:
    types = load_rulebook().types
    assert check_curriculum(BEGINNER, POST, ("N1", "URGENCES"), types) is None
    unneeded = check_curriculum(BEGINNER, POST, ("N1",), types)
    wrong_phase = check_curriculum(OLDEST, POST, ("URGENCES",), types)
    nothing_left = check_curriculum(BEGINNER, POST, (), types)
    found = [refusal.sentence for refusal in (unneeded, wrong_phase, nothing_left) if refusal]
    assert found == [
        "NOM1 Zoé n’a pas besoin d’un stage « médecine d’urgence » ce semestre ; il lui faut : praticien niveau 1.",
        "Ce poste n’est pas ouvert à la phase approfondissement de NOM3 Zoé.",
        "NOM1 Zoé n’a plus aucun stage à valider dans cette phase.",
    ]
