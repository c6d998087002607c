"""What must hold of every shipped value, whoever adds one: words, source, certainty, dates, and keys that exist."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from pacte_desktop.domain.parameter_values import check_value, parse_value, value_text
from pacte_desktop.domain.parameters import Parameter
from pacte_desktop.domain.wording import _french, install_catalogue
from pacte_desktop.language import english_catalogue
from pacte_desktop.services.local_rules import local_profiles
from pacte_desktop.services.parameters import shipped_parameters
from pacte_desktop.services.regimes import record_problems
from pacte_desktop.services.rulebook import load_rulebook

PACKAGE = Path(__file__).resolve().parents[2] / "pacte_desktop"
SHIPPED = shipped_parameters()
LOCAL = [value for profile in local_profiles() for value in profile.values]
ALL = [*SHIPPED.values, *LOCAL]
IN_2019 = date(2019, 11, 1)


def name(value: Parameter) -> str:
    return f"{value.scope}{value.key}{value.valid_from:%Y}"


@pytest.mark.parametrize("value", ALL, ids=name)
def test_every_value_is_possible_and_says_where_it_comes_from(value: Parameter) -> None:
    definition = SHIPPED.definitions[value.key]
    check_value(definition, value.value)
    assert parse_value(definition, value_text(definition, value.value)) == value.value
    assert len(value.source) > 10
    assert value.mark.label
    assert value.valid_to is None or value.valid_from <= value.valid_to
    if isinstance(value.value, list):
        assert record_problems(definition, value.value, load_rulebook().types) == []


def test_values_are_read_back_in_english_as_well() -> None:
    catalogue = english_catalogue()
    try:
        install_catalogue(lambda context, text: catalogue.get((context, text)) or text, "en")
        for value in ALL:
            definition = SHIPPED.definitions[value.key]
            assert parse_value(definition, value_text(definition, value.value)) == value.value
    finally:
        install_catalogue(_french)


def test_every_parameter_has_words_and_a_value() -> None:
    assert len(SHIPPED.definitions) > 80
    for key, definition in SHIPPED.definitions.items():
        assert definition.label and definition.section, key
        assert any(value.key == key for value in SHIPPED.values), key
        assert definition.rule == "" or re.fullmatch(r"R1?\d|R20", definition.rule), key
        assert bool(definition.fields) == (definition.kind == "RECORDS"), key
    labels = [definition.label for definition in SHIPPED.definitions.values()]
    assert len(labels) == len(set(labels))


def test_every_key_in_use_exists() -> None:
    """A typing error in a key would be a refusal in the middle of a choice."""
    families = "|".join(sorted({key.partition(".")[0] for key in SHIPPED.definitions}))
    written = re.compile(rf"\"((?:{families})\.(?!toml|id\b)[a-z0-9_]+)\"")
    used = {key for file in PACKAGE.rglob("*.py") for key in written.findall(file.read_text(encoding="utf-8"))}
    assert {"curriculum.positions", "curriculum.internship_types"} <= used
    assert used - SHIPPED.definitions.keys() == set()
    assert {value.key for value in ALL} <= SHIPPED.definitions.keys()
    options = [
        window.option.partition("=")
        for curriculum in load_rulebook().curricula.values()
        for line in curriculum.requirements
        for window in line.elsewhere
    ]
    assert len(options) == 3
    for key, _equals, value in options:
        assert value in dict(SHIPPED.definitions[key].choices)


def test_one_value_of_a_key_at_a_time() -> None:
    days = {value.valid_from for value in SHIPPED.values}
    for day in days:
        for key in SHIPPED.definitions:
            holding = [value for value in SHIPPED.values if value.key == key and value.holds_on(day)]
            assert len(holding) <= 1, (key, day)


def test_an_amount_changes_on_its_day() -> None:
    first = date(2020, 11, 1)
    assert SHIPPED.on(first - timedelta(days=1)).integer("allowance.housing") == 200
    assert SHIPPED.on(first).integer("allowance.housing") == 300
    assert SHIPPED.on(date(2011, 2, 4)).integer("surplus.rate") == 107
    assert "surplus.rate" not in SHIPPED.on(date(2011, 2, 3)).in_force


def test_what_the_legal_choice_reads_is_in_force_in_2019_as_well() -> None:
    """The documented failure of 2019 is replayed: only what speaks of the docteurs juniors, and how long
    prints are noted, may begin later."""
    later = {key for key in SHIPPED.definitions if key not in SHIPPED.on(IN_2019).in_force}
    assert all(
        key.startswith(("pay.dj_", "allowance.dj_", "retention.")) or key == "curriculum.min_mg_semesters"
        for key in later
    )


def test_figures_that_the_rules_name() -> None:
    found = SHIPPED.on(date(2026, 11, 2))
    wanted = {
        "curriculum.min_mg_semesters": 4,
        "curriculum.p3_thesis_required": True,
        "curriculum.p3_thesis_derogation_cohorts": [2023, 2024, 2025],
        "validation.absence_days": 61,
        "surplus.rate": 107,
        "surplus.mg_threshold": 430,
        "surplus.mg_extra": 30,
        "surplus.small_threshold": 15,
        "surplus.small_extra": 2,
        "p3.wish_share": 20,
        "p3.wish_min": 4,
        "p3.procedure": None,
        "p3.site_rank_share": 80,
        "interchu.max": 3,
        "allowance.transport": 130,
        "allowance.transport_km": 15,
        "allowance.dj_zip": 1000,
        "zoning.apl_zip_threshold": 2.5,
        "fairness.decay": 0.8,
        "lookahead.mode": "alarm",
        "prechoice.weeks_before": None,
        "opening.gap_bonus": 0,
    }
    assert {key: found.get(key) for key in wanted} == wanted
