"""How far a plan is proved, in words."""

from dataclasses import replace

import pytest

from pacte_desktop.gui.pages.allocation.run_words import method_words, origin_words, proof_hint, proof_words
from pacte_desktop.services.allocation import AllocationSettings, Method, Run

RUN = Run(Method.OPTIMAL, "essai", AllocationSettings(fair=True), 1, (), (), True, 0.0, "", 1.0, 0)


@pytest.mark.parametrize(
    ("run", "words"),
    [
        (RUN, "optimal, prouvé"),
        (replace(RUN, proved=False, bound_gap=0.008, first_unproved="outside_wishes"), "à 0,8 % au plus de l’optimum"),
        (replace(RUN, proved=False, bound_gap=1.0, first_unproved="unplaced"), "arrêté avant la preuve"),
        (replace(RUN, proved=False, bound_gap=float("inf")), "arrêté avant la preuve"),
        (replace(RUN, method=Method.SERIAL, proved=False), "ordre d’appel suivi"),
        (replace(RUN, method=Method.STABLE, proved=False), "stable"),
        (replace(RUN, method=Method.STABLE, proved=False, blocking=("A et B",)), "1 paire bloquante"),
        (replace(RUN, method=None, proved=False), "–"),
    ],
)
def test_the_proof_in_words(run: Run, words: str) -> None:
    assert proof_words(run) == words


def test_the_hint_names_the_level_that_is_open_and_the_pairs_that_block() -> None:
    open_level = replace(RUN, proved=False, bound_gap=0.008, first_unproved="outside_wishes")
    assert "hors de la liste de vœux complétée" in proof_hint(open_level)
    assert proof_hint(replace(RUN, method=Method.STABLE, proved=False, blocking=("A et B",))) == "A et B"


def test_what_was_asked_is_told_and_a_plan_that_is_not_kept_says_so() -> None:
    assert method_words(RUN) == "optimum, équité"
    assert "Pas gardé" in origin_words(RUN)
