"""Back to shipped values in one step, and a foretold profile is what adopting it makes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.services.local_rules import adopt_profile, local_profiles
from pacte_desktop.services.parameters import ParameterLine, parameter_rows, set_parameter
from pacte_desktop.services.rule_changes import profile_changes, restore_shipped, shipped_line
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny

RATE = "surplus.rate"


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def line(plan: PlanFile, key: str) -> ParameterLine:
    return next(item for item in parameter_rows(plan) if item.definition.key == key)


def set_rate(plan: PlanFile, value: int, day: date = date(2026, 11, 2)) -> None:
    set_parameter(plan, RATE, value, day, source="essai", mark=Mark.READ, reason="essai")


def test_every_own_value_goes_in_one_step_and_comes_back(plan: PlanFile) -> None:
    set_rate(plan, 110)
    set_rate(plan, 112, date(2026, 1, 1))
    assert line(plan, RATE).text == "110"
    changes = restore_shipped(plan, RATE)
    assert changes.label == "règle « Taux de postes offerts » : valeur livrée"
    found = line(plan, RATE)
    assert (found.text, found.is_own) == ("107", False)
    assert shipped_line(found) == found.in_force
    plan.undo()
    assert (line(plan, RATE).text, len(line(plan, RATE).values)) == ("110", 3)


def test_a_shipped_value_is_not_restored_again(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match="déjà la valeur livrée"):
        restore_shipped(plan, RATE)
    with pytest.raises(KnownError, match="Aucun paramètre"):
        restore_shipped(plan, "no.such")


def values(plan: PlanFile) -> dict[str, str]:
    return {item.definition.key: item.text for item in parameter_rows(plan)}


@pytest.mark.parametrize("code", [profile.code for profile in local_profiles()])
@pytest.mark.parametrize("held", ["", "reims", "dijon"])
def test_what_is_foretold_is_what_adopting_does(plan: PlanFile, code: str, held: str) -> None:
    if held:
        adopt_profile(plan, held)
    before = values(plan)
    told = {item.definition.key: (item.before, item.after) for item in profile_changes(plan, code)}
    adopt_profile(plan, code)
    after = values(plan)
    assert told == {key: (before[key], after[key]) for key in before if before[key] != after[key]}
    assert bool(told) is (held != code)
    assert profile_changes(plan, code) == ()


def test_the_source_of_each_value_to_come_is_told(plan: PlanFile) -> None:
    assert all(item.source.startswith("http") for item in profile_changes(plan, "dijon"))
