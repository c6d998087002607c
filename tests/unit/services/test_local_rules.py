"""The rules of six faculties, adopted by a plan without a line of code."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark, Parameters
from pacte_desktop.services.board import post_board
from pacte_desktop.services.local_rules import adopt_profile, local_profile, local_profiles
from pacte_desktop.services.parameters import plan_parameters, set_parameter
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, WINTER, write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def parameters(plan: PlanFile, *, days: int = 0) -> Parameters:
    with plan.read() as session:
        return plan_parameters(session, WINTER.start + timedelta(days))


def test_the_six_faculties() -> None:
    found = {profile.code: profile.faculty for profile in local_profiles()}
    assert found == {
        "dijon": "Dijon",
        "limoges": "Limoges",
        "lyon": "Lyon",
        "lyon-aimgl": "Lyon",
        "reims": "Reims",
        "rennes": "Rennes",
    }
    assert all(sentence.endswith(".") for profile in local_profiles() for sentence in profile.summary)


def test_dijon_counts_one_chu_internship(plan: PlanFile) -> None:
    changes = adopt_profile(plan, "dijon", "choix du département")
    assert changes.label == "règles locales de Dijon"
    found = parameters(plan)
    assert [found.integer(f"curriculum.{key}") for key in ("chu_min", "chu_max", "chu_notice_months")] == [1, 1, 6]
    held = found.in_force["curriculum.chu_max"]
    assert (held.scope, held.reason, held.mark) == ("Dijon", "choix du département", Mark.READ)
    assert held.source.startswith("http")
    assert parameters(plan, days=-1).optional_integer("curriculum.chu_max") is None
    assert len(plan.history()) == 1
    plan.undo()
    assert parameters(plan).optional_integer("curriculum.chu_max") is None


def test_reims_has_a_type_of_its_own(plan: PlanFile) -> None:
    adopt_profile(plan, "reims")
    assert parameters(plan).integer("curriculum.chu_max") == 3
    assert parameters(plan).flag("curriculum.libre_after_hosts")
    board = post_board(plan)
    paediatric = board.types["URGENCES_PEDIATRIQUES"]
    assert paediatric.only_chu
    curriculum = board.curricula[Regime.B_2017]
    assert "URGENCES_PEDIATRIQUES" not in curriculum.needed_types(Phase.SOCLE, 1, (), board.types)
    assert "URGENCES_PEDIATRIQUES" in curriculum.needed_types(Phase.APPROFONDISSEMENT, 1, (), board.types)
    left = curriculum.remaining(("URGENCES_PEDIATRIQUES",), board.types)
    assert "ENFANT" not in left
    assert left["URGENCES"] == 1


def test_lyon_forbids_the_same_site_and_its_old_page_moves_n1(plan: PlanFile) -> None:
    adopt_profile(plan, "lyon")
    assert not parameters(plan).flag("curriculum.repeat_site")
    adopt_profile(plan, "lyon-aimgl")
    found = parameters(plan)
    assert not found.flag("curriculum.repeat_site")
    assert found.flag("curriculum.no_retake") and found.flag("curriculum.feasible_choice")
    board = post_board(plan)
    assert board.needed_types(board.interns[BEGINNER]) == ("URGENCES", "POLYVALENT")
    for regime, phase, first in ((Regime.A_2023, Phase.SOCLE, 2), (Regime.FORMER, Phase.APPROFONDISSEMENT, 2)):
        needed = board.curricula[regime].needed_types
        assert "N1" not in needed(phase, first - 1, (), board.types)[:1]
        assert "N1" in needed(phase, first, (), board.types)
    # At the third semester, first of the approfondissement, and then it must be done.
    done = ("URGENCES", "POLYVALENT")
    assert board.curricula[Regime.A_2023].must_types(Phase.APPROFONDISSEMENT, 1, done, board.types) == ("N1",)
    assert board.curricula[Regime.A_2023].finishes(Phase.SOCLE, 2, ("URGENCES",), board.types, "POLYVALENT")


def test_rennes_and_limoges(plan: PlanFile) -> None:
    adopt_profile(plan, "rennes")
    assert parameters(plan).flag("ambulatory.fill_all")
    adopt_profile(plan, "limoges")
    assert parameters(plan).integer("prechoice.weeks_before") == 4


def test_another_faculty_takes_the_place_of_the_first_and_spares_what_was_set_by_hand(plan: PlanFile) -> None:
    set_parameter(plan, "surplus.rate", 112, WINTER.start, source="Essai", mark=Mark.INFERENCE)
    adopt_profile(plan, "dijon")
    adopt_profile(plan, "reims")
    found = parameters(plan)
    assert found.optional_integer("curriculum.chu_min") is None
    assert found.integer("curriculum.chu_max") == 3
    assert found.integer("surplus.rate") == 112
    plan.undo()
    assert parameters(plan).integer("curriculum.chu_min") == 1


def test_adopting_again_is_no_step_and_a_correction_by_hand_stands(plan: PlanFile) -> None:
    adopt_profile(plan, "dijon")
    assert not adopt_profile(plan, "dijon")
    assert len(plan.history()) == 1
    set_parameter(plan, "curriculum.chu_max", 2, WINTER.start, source="Conseil du DUMG", mark=Mark.READ)
    assert parameters(plan).integer("curriculum.chu_max") == 2


def test_an_unknown_faculty_is_told_with_the_known_ones(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match="« tours »") as caught:
        adopt_profile(plan, "tours")
    assert "lyon-aimgl" in caught.value.remedy
    assert local_profile("reims").faculty == "Reims"
