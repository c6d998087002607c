"""Levels of a plan written by hand, at the borders of each."""

from dataclasses import replace

import numpy as np
import pytest

from pacte_desktop.placement.allocation.levels import NAMES, codes_of, level_name, levels_of
from pacte_desktop.placement.instance import NOBODY, Instance, PostGroup, bare_instance

CODES = (
    *("unplaced", "stranded_next", "floors", "outside_wishes", "beyond_wish_5", "wish_squares"),
    *("travel_beyond_90", "travel_beyond_60", "travel_beyond_45", "travel_mean", "changes"),
)


def values(instance: Instance, plan: list[int], **options: float) -> dict[str, float]:
    return {level.code: level.value for level in levels_of(instance, np.array(plan), **options)}


@pytest.fixture
def instance() -> Instance:
    """Three interns, three posts, each 45, 60 and 90 minutes away and a little more for the last intern."""
    bare = bare_instance(np.ones((3, 3), np.bool_), np.ones(3, np.int64))
    minutes = np.array([[45, 60, 90], [45, 60, 90], [45.1, 60.1, 90.1]], np.float32)
    return replace(bare, travel_min=minutes, farthest_min=minutes, hardship=np.array([0, 0.5, 1]))


def test_the_order_is_the_one_that_was_published(instance: Instance) -> None:
    assert codes_of(instance) == CODES
    assert codes_of(instance, least_change=True) == (*CODES[:3], "changes", *CODES[3:-1])
    couple = replace(instance, couples=((0, 1),))
    assert codes_of(couple) == (*CODES[:3], "couples_apart", *CODES[3:])
    assert codes_of(couple, least_change=True)[3:5] == ("couples_apart", "changes")
    assert set(codes_of(couple)) == set(NAMES)


def test_each_level_has_a_name() -> None:
    assert level_name("unplaced") == "sans poste"
    assert len({level_name(code) for code in NAMES}) == len(NAMES)


def test_a_limit_of_minutes_is_reached_within_and_passed_beyond(instance: Instance) -> None:
    assert values(instance, [0, 1, 2])["travel_beyond_45"] == 1.5 + 2
    assert values(instance, [0, 1, 2])["travel_beyond_60"] == 2
    assert values(instance, [1, 2, 0])["travel_beyond_90"] == 0
    assert values(instance, [1, 0, 2])["travel_beyond_90"] == 2


def test_the_mean_is_weighted_by_hardship(instance: Instance) -> None:
    assert values(instance, [0, 1, 2])["travel_mean"] == pytest.approx((45 + 1.5 * 60 + 2 * 90.1) / 4.5)


def test_the_fifth_wish_is_not_beyond_the_fifth(instance: Instance) -> None:
    wished = replace(instance, wish_rank=np.array([[5, 6, 1]] * 3, np.int16))
    assert values(wished, [0, 1, 2])["beyond_wish_5"] == 1
    assert values(wished, [0, 1, 2])["wish_squares"] == 25 + 1.5 * 36 + 2


def test_limits_of_groups_are_reached_within_and_passed_beyond(instance: Instance) -> None:
    grouped = replace(instance, groups=(PostGroup("a", (0, 1), least=2, most=2), PostGroup("b", (2,), least=2, most=0)))
    assert (values(grouped, [0, 1, 2])["floors"], values(grouped, [0, 1, 2])["stranded_next"]) == (1, 1)
    assert (values(grouped, [0, 1, 1])["floors"], values(grouped, [0, 1, 1])["stranded_next"]) == (2, 1)


def test_a_change_needs_a_post_before(instance: Instance) -> None:
    held = replace(instance, current=np.array([0, NOBODY, 2]))
    assert values(held, [0, 1, NOBODY])["changes"] == 1
    assert values(held, [2, 1, 0])["changes"] == 2


@pytest.mark.parametrize(("limit_min", "apart"), [(30, 0), (29.9, 1)])
def test_a_couple_is_near_at_the_limit(instance: Instance, limit_min: float, apart: int) -> None:
    couple = replace(instance, couples=((0, 1),), apart_min=np.full((3, 3), 30, np.float32))
    assert values(couple, [0, 1, 2], couple_limit_min=limit_min)["couples_apart"] == apart
    assert values(couple, [0, NOBODY, 2], couple_limit_min=limit_min)["couples_apart"] == 1


def test_couples_without_known_minutes_are_apart(instance: Instance) -> None:
    assert values(replace(instance, couples=((0, 1),)), [0, 1, 2])["couples_apart"] == 1
