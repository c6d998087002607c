"""R0, R5 local, R8, R9 and R10 through the board: each sentence says what stands and what to do."""

from dataclasses import replace
from datetime import date

import pytest

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import AccreditationKind
from pacte_desktop.domain.rules import DEROGABLE, Rule, check_junior_site, is_lifted
from pacte_desktop.domain.situations import Situation
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import board_of
from tests.data.small_boards import seat, with_parameters
from tests.data.tiny_plan import (
    BEGINNER,
    EXPIRED_POST,
    N1_POST,
    OLDEST,
    SASPAS_POST,
    SECOND,
    URGENCES_POST,
    WINTER,
    intern,
    tiny_contents,
)

BOARD = board_of(tiny_contents())


def refused(board: PostBoard, intern_id: int, post_id: int) -> dict[Rule, str]:
    found = {item.rule: item.sentence for item in board.refusals(board.interns[intern_id], board.posts[post_id])}
    assert all(sentence.endswith(".") and " : " in sentence for sentence in found.values())
    return found


def granted(rule: str, intern_id: int, post_id: int | None = None) -> Derogation:
    return Derogation(1, WINTER.id, rule, intern_id, post_id, "la doyenne", date(2026, 9, 1), "dossier")


@pytest.mark.parametrize("situation", list(Situation))
def test_only_who_is_away_is_refused(situation: Situation) -> None:
    found = refused(replace(BOARD, situations={SECOND: situation}), SECOND, N1_POST)
    assert (Rule.PRESENCE in found) == situation.is_away
    assert all(situation.label in sentence for sentence in found.values())


def test_who_is_in_surnombre_takes_a_full_post() -> None:
    full = replace(BOARD, assignments=[seat(1, 77, URGENCES_POST)])
    assert list(refused(full, BEGINNER, URGENCES_POST)) == [Rule.CAPACITY]
    for situation in (Situation.SURNOMBRE_VALIDANT, Situation.SURNOMBRE_NON_VALIDANT):
        assert refused(replace(full, situations={BEGINNER: situation}), BEGINNER, URGENCES_POST) == {}


def test_a_validated_type_again() -> None:
    lenient = replace(BOARD, derogations=[granted("R5", SECOND)])
    assert refused(lenient, SECOND, URGENCES_POST) == {}
    strict = with_parameters(replace(BOARD, derogations=[]), curriculum__no_retake=True)
    found = refused(strict, SECOND, URGENCES_POST)
    assert list(found) == [Rule.CURRICULUM, Rule.RETAKE]
    assert "médecine d’urgence" in found[Rule.RETAKE]
    assert refused(strict, SECOND, N1_POST) == {}
    assert refused(replace(strict, derogations=[granted("R5", SECOND)]), SECOND, URGENCES_POST) == {}


def test_a_free_internship_outside_waits_for_the_hosts() -> None:
    rights = [
        replace(item, kind=AccreditationKind.COMPLEMENTAIRE, valid_to=WINTER.end) for item in BOARD.accreditations[1]
    ]
    board = with_parameters(
        replace(BOARD, accreditations={1: rights}, hosts_done=False), curriculum__libre_after_hosts=True
    )
    assert list(refused(board, OLDEST, EXPIRED_POST)) == [Rule.AFTER_HOSTS]
    assert refused(replace(board, hosts_done=True), OLDEST, EXPIRED_POST) == {}
    assert refused(with_parameters(board, curriculum__libre_after_hosts=False), OLDEST, EXPIRED_POST) == {}


def test_a_repeated_site_is_named() -> None:
    past = {OLDEST: [CompletedInternship(1, OLDEST, 1, "N1", 2, True)]}
    board = with_parameters(replace(BOARD, completed=past), curriculum__repeat_site=False)
    assert "Groupe fictif" in refused(board, OLDEST, SASPAS_POST)[Rule.REPEAT]
    assert refused(replace(board, derogations=[granted("R8", OLDEST, SASPAS_POST)]), OLDEST, SASPAS_POST) == {}


@pytest.mark.parametrize(("most", "broken"), [(None, False), (1, True), (2, False)])
def test_most_internships_in_a_chu(most: int | None, broken: bool) -> None:
    sites = {number: replace(site, is_chu=True) for number, site in BOARD.sites.items()}
    past = [CompletedInternship(1, OLDEST, 1, "URGENCES", 1, True), CompletedInternship(2, OLDEST, 1, "N1", 1, False)]
    board = with_parameters(replace(BOARD, sites=sites, completed={OLDEST: past}), curriculum__chu_max=most)
    found = refused(board, OLDEST, SASPAS_POST)
    assert (Rule.CHU in found) == broken
    assert not broken or "1 stage en CHU" in found[Rule.CHU]


def test_a_junior_doctor_stays_where_the_year_began() -> None:
    person = intern(20, Phase.CONSOLIDATION, 2, ("DJ",))
    post = replace(BOARD.posts[N1_POST], internship_type="DJ", phases=(Phase.CONSOLIDATION,))
    junior = frozenset({"DJ"})

    def check(code: str, site: int | None) -> bool:
        done = [CompletedInternship(1, 20, 1, code, site, True)]
        return check_junior_site(person, post, done, BOARD.sites, junior) is None

    assert check("DJ", post.site_id)
    assert check("DJ", None)
    assert check("SASPAS", 1)
    assert not check("DJ", 1)


def test_what_a_derogation_lifts() -> None:
    assert is_lifted("R5", [granted("R5", 1)], 1, 4)
    assert is_lifted("R5.retake", [granted("R5", 1)], 1, 4)
    assert not is_lifted("R5", [granted("R5.retake", 1)], 1, 4)
    assert not is_lifted("R10", [granted("R1", 1)], 1)
    assert not is_lifted("R5", [granted("R5", 2)], 1)
    assert not is_lifted("R5", [granted("R5", 1, 3)], 1, 4)
    assert {Rule.PRESENCE, Rule.ONE_POST, Rule.ACCREDITATION, Rule.CAPACITY}.isdisjoint(DEROGABLE)
