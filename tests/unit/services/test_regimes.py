"""Regimes of the cohorts, and how options change a curriculum."""

from dataclasses import replace
from datetime import date

import pytest

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark, Parameter, Parameters
from pacte_desktop.services.parameters import shipped_parameters
from pacte_desktop.services.regimes import cohort_records, curricula_in_force, regime_of_cohort, types_in_force
from pacte_desktop.services.rulebook import load_rulebook

DAY = date(2026, 11, 2)
SHIPPED = shipped_parameters().on(DAY)


def with_value(key: str, value: object) -> Parameters:
    return SHIPPED.with_values([Parameter(key, value, DAY, "essai", Mark.INFERENCE, id=1)])


@pytest.mark.parametrize(
    ("cohort", "regime"),
    [
        (2016, Regime.FORMER),
        (2017, Regime.B_2017),
        (2022, Regime.B_2017),
        (2023, Regime.A_2023),
        (2040, Regime.A_2023),
    ],
)
def test_borders_of_the_regimes(cohort: int, regime: Regime) -> None:
    assert regime_of_cohort(SHIPPED, cohort) is regime


def test_a_cohort_without_a_regime_is_told() -> None:
    with pytest.raises(KnownError, match="1999"):
        regime_of_cohort(SHIPPED, 1999)


def test_the_cohorts_have_one_source() -> None:
    assert SHIPPED.records("curriculum.regime_of_cohort") == cohort_records()
    in_force = curricula_in_force(SHIPPED)
    for regime, shipped in load_rulebook().curricula.items():
        assert (in_force[regime].first_cohort, in_force[regime].last_cohort) == (
            shipped.first_cohort,
            shipped.last_cohort,
        )


def test_a_faculty_may_say_which_cohorts_follow_a_regime() -> None:
    records = [dict(record) for record in cohort_records()]
    for record in records:
        if record["regime"] == "A_2023":
            record["first_cohort"] = 2024
        if record["regime"] == "B_2017":
            record["last_cohort"] = 2023
    parameters = with_value("curriculum.regime_of_cohort", records)
    assert regime_of_cohort(parameters, 2023) is Regime.B_2017
    assert curricula_in_force(parameters)[Regime.A_2023].first_cohort == 2024


def test_without_values_in_force_the_rule_file_stands() -> None:
    rules = load_rulebook()
    early = SHIPPED.on(date(1990, 1, 1))
    assert types_in_force(early) == rules.types
    assert {regime: found.length() for regime, found in curricula_in_force(early).items()} == {
        regime: found.length() for regime, found in rules.curricula.items()
    }


def test_the_free_internship_may_be_anywhere_where_the_option_says_so() -> None:
    done = ("N1", "URGENCES")
    closed = curricula_in_force(SHIPPED)[Regime.A_2023]
    opened = curricula_in_force(with_value("curriculum.libre_position", "ANY"))[Regime.A_2023]
    assert "LIBRE" not in closed.needed_types(Phase.APPROFONDISSEMENT, 1, done)
    assert "LIBRE" in opened.needed_types(Phase.APPROFONDISSEMENT, 1, done)


def test_moved_positions_replace_all_others_and_leave_other_regimes_alone() -> None:
    record = {"regime": "FORMER", "internship_type": "N1", "phase": "APPROFONDISSEMENT", "positions": [2, 3]}
    found = curricula_in_force(with_value("curriculum.positions", [record]))
    line = next(item for item in found[Regime.FORMER].requirements if item.internship_type == "N1")
    shipped = load_rulebook().curricula[Regime.FORMER].requirements
    before = next(item for item in shipped if item.internship_type == "N1")
    assert line == replace(before, positions=(2, 3))
    assert found[Regime.A_2023] == curricula_in_force(SHIPPED)[Regime.A_2023]
