"""The audit finds who gains where it is known that somebody does, and nobody where that is proved."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.placement.gaming import Audit, Gain, Method, audit, sentence
from pacte_desktop.placement.instance import NOBODY, Instance, bare_instance
from pacte_desktop.placement.serial_choice import choose_in_order
from pacte_desktop.placement.stable_matching import stable_matching
from tests.data.tiny_instances import random_instance


def serial(instance: Instance) -> NDArray[np.int64]:
    return choose_in_order(instance).post_of


def stable(instance: Instance) -> NDArray[np.int64]:
    return stable_matching(instance).solution.post_of


def first_wishes_first(instance: Instance) -> NDArray[np.int64]:
    """Boston: all first wishes are served before any second one."""
    post_of = np.full(len(instance.intern_ids), NOBODY)
    seats = instance.capacity.copy()
    for rank in range(1, int(instance.wish_rank.max()) + 1):
        for intern, post in np.argwhere((instance.wish_rank == rank) & instance.eligible):
            if post_of[intern] == NOBODY and seats[post] > 0:
                post_of[intern] = post
                seats[post] -= 1
    return post_of


def least_ranks(instance: Instance) -> NDArray[np.int64]:
    """Least sum of ranks, a post outside the wishes costing much: one seat a post."""
    cost = np.where(instance.wish_rank > 0, instance.wish_rank, 1000).astype(float)
    return linear_sum_assignment(np.where(instance.eligible, cost, 1e6))[1]


def crowd(seed: int) -> Instance:
    plain = random_instance(seed, 30, 30, ties=False, locks=False)
    popular = np.argsort(np.argsort(plain.wish_rank + np.arange(30) * 2, axis=1), axis=1) + 1
    return replace(
        plain,
        capacity=np.ones(30, np.int64),
        eligible=np.ones((30, 30), bool),
        wish_rank=np.where(popular <= 8, popular, 0).astype(np.int16),
    )


@pytest.mark.parametrize("method", [serial, stable])
def test_nobody_gains_where_it_is_proved(method: Method) -> None:
    found = audit(crowd(1), method, sample=30, seed=2)
    assert (found.tried, found.gained, found.examples) == (30, 0, ())
    assert found.runs > 30


@pytest.mark.parametrize("method", [first_wishes_first, least_ranks])
def test_those_who_gain_are_found_and_do_gain(method: Method) -> None:
    instance = crowd(1)
    found = audit(instance, method, sample=30, seed=2)
    assert found.gained == len(found.examples) > 0
    for gain in found.examples:
        ranks = instance.wish_rank.copy()
        ranks[gain.intern] = 0
        ranks[gain.intern, list(gain.wishes)] = np.arange(1, len(gain.wishes) + 1)
        told = method(replace(instance, wish_rank=ranks))
        assert (method(instance)[gain.intern], told[gain.intern]) == (gain.before, gain.after)
        true = instance.wish_rank[gain.intern]
        assert true[gain.after] > 0
        assert true[gain.before] == 0 or true[gain.after] < true[gain.before]


def test_the_sample_is_drawn_by_its_seed_and_has_a_choice() -> None:
    """Only who has two wishes or more could write something else."""
    instance = crowd(1)
    ranks = instance.wish_rank.copy()
    ranks[5:] = 0
    ranks[4, ranks[4] > 1] = 0
    few = replace(instance, wish_rank=ranks)
    assert audit(few, first_wishes_first, sample=30, seed=1).tried == 4
    assert audit(instance, least_ranks, sample=5, seed=1) == audit(instance, least_ranks, sample=5, seed=1)


def test_locked_interns_are_not_asked() -> None:
    instance = replace(crowd(1), locked=np.ones(30, bool), current=np.arange(30))
    assert audit(instance, serial, sample=30, seed=1).tried == 0


def test_it_stops_when_asked() -> None:
    asked: list[str] = []
    watch = Watch(tell=lambda words, _done, _total: asked.append(words), cancelled=lambda: len(asked) > 4)
    with pytest.raises(CancelledError):
        audit(crowd(1), serial, sample=30, seed=1, watch=watch)
    assert len(asked) == 5


GAIN = Gain(1, "first_only", (2,), 3, 2)


@pytest.mark.parametrize(
    ("code", "found", "start", "end"),
    [
        ("serial", Audit(60, 0, (), 200), "Choix par rang\u202f: personne ne gagne", "Aucun gain trouvé pour 60"),
        ("serial", Audit(60, 1, (GAIN,), 200), "Résultat anormal", "1 interne sur 60 essayés aurait gagné"),
        ("stable", Audit(60, 2, (GAIN, GAIN), 200), "Appariement stable", "2 internes sur 60 essayés auraient gagné"),
        ("optimal", Audit(60, 0, (), 200), "Attention\u202f: avec l’optimum", "Aucun gain trouvé pour 60"),
    ],
)
def test_the_line_on_screen_says_the_method_and_what_was_found(code: str, found: Audit, start: str, end: str) -> None:
    words = sentence(code, found)
    assert words.startswith(start)
    assert end in words


def test_before_any_trial_the_line_says_the_method_only() -> None:
    assert sentence("optimal", Audit(0, 0, (), 1)).endswith("l’ordre par défaut publié.")


def test_a_post_where_there_was_none_is_a_gain_and_outside_the_list_all_is_one() -> None:
    bare = bare_instance(np.ones((1, 3), bool), np.ones(3, int))
    instance = replace(bare, wish_rank=np.array([[1, 2, 0]], np.int16))

    def generous(told: Instance) -> NDArray[np.int64]:
        return np.array([2 if (told.wish_rank > 0).sum() == 1 else NOBODY])

    def stubborn(told: Instance) -> NDArray[np.int64]:
        return np.array([2])

    assert audit(instance, generous, sample=1, seed=0).gained == 1
    assert audit(instance, stubborn, sample=1, seed=0).gained == 0
