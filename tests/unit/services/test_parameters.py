"""Setting the values of a plan: what is kept, what is refused, who did it, and the board that follows."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.services.board import post_board
from pacte_desktop.services.parameters import (
    ParameterLine,
    parameter_history,
    parameter_rows,
    plan_parameters,
    remove_parameter,
    set_parameter,
)
from pacte_desktop.store import schema
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile, current_author
from tests.data.tiny_plan import BEGINNER, WINTER, write_tiny

RATE = "surplus.rate"


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


def put(plan: PlanFile, key: str, value: Any, start: date = WINTER.start, **more: Any) -> None:
    set_parameter(plan, key, value, start, **{"source": "Commission du 3 septembre", "mark": Mark.READ} | more)


def line(plan: PlanFile, key: str, day: date | None = None) -> ParameterLine:
    return next(row for row in parameter_rows(plan, day) if row.definition.key == key)


def test_a_value_of_the_plan_counts_from_its_day_on(plan: PlanFile) -> None:
    put(plan, RATE, 110, date(2027, 5, 2), reason="décision locale")
    assert line(plan, RATE).text == "107"
    assert not line(plan, RATE).is_own
    assert line(plan, RATE, date(2027, 5, 1)).text == "107"
    found = line(plan, RATE, date(2027, 5, 2))
    assert (found.text, found.is_own) == ("110", True)
    assert found.in_force is not None
    assert (found.in_force.set_by, found.in_force.reason) == (current_author(), "décision locale")
    assert found.in_force.set_at is not None
    assert [item.value for item in found.values] == [110, 107]


def test_setting_is_one_named_step_that_can_be_taken_back(plan: PlanFile) -> None:
    changes = set_parameter(plan, RATE, 120, WINTER.start, source="Essai", mark=Mark.INFERENCE)
    assert changes.label == "règle « Taux de postes offerts » : 120 à partir du 02/11/2026"
    assert changes.touch("parameter")
    plan.undo()
    assert line(plan, RATE).text == "107"
    plan.redo()
    assert line(plan, RATE).text == "120"


def test_the_same_value_again_is_no_step(plan: PlanFile) -> None:
    put(plan, RATE, 120)
    put(plan, RATE, 120)
    assert len(plan.history()) == 1
    put(plan, RATE, 120, source="Autre texte")
    assert len(plan.history()) == 2


def test_the_history_says_who_when_before_and_after(plan: PlanFile) -> None:
    put(plan, RATE, 110)
    put(plan, RATE, 115)
    put(plan, "surplus.mg_extra", 31)
    (first, second) = (item.id for item in line(plan, RATE).values if item.id)
    assert (
        remove_parameter(plan, first).label == "retirer la valeur du 02/11/2026 de la règle « Taux de postes offerts »"
    )
    history = parameter_history(plan, RATE)
    told = [(step.before and step.before.value, step.after and step.after.value) for step in history]
    assert told == [(None, 110), (None, 115), (115, None)]
    assert {step.author for step in history} == {current_author()}
    assert not any(step.is_undone for step in history)
    assert line(plan, RATE).text == "110"
    plan.undo()
    assert [step.is_undone for step in parameter_history(plan, RATE)] == [False, False, True]
    assert second != first


def test_an_end_brings_the_national_value_back(plan: PlanFile) -> None:
    put(plan, RATE, 110, date(2026, 11, 2), valid_to=date(2027, 5, 1))
    assert line(plan, RATE, date(2027, 5, 1)).text == "110"
    assert line(plan, RATE, date(2027, 5, 2)).text == "107"


@pytest.mark.parametrize(
    ("key", "value", "more", "words"),
    [
        ("surplus.taux", 107, {}, "Aucun paramètre"),
        (RATE, 99, {}, "Entre 100 et 300"),
        (RATE, "107", {}, "nombre entier"),
        ("lookahead.mode", "jamais", {}, "alerte"),
        (RATE, 110, {"source": "  "}, "source"),
        (RATE, 110, {"valid_to": date(2026, 11, 1)}, "avant son début"),
        ("curriculum.positions", [{"regime": "C"}], {}, "il manque : type de stage, phase, positions dans la phase."),
        (
            "curriculum.positions",
            [{"regime": "C", "internship_type": "N1", "phase": "SOCLE", "positions": [1]}],
            {},
            "« C » n’est pas un code connu (régime) ; codes possibles : A_2023, B_2017, FORMER.",
        ),
        (
            "curriculum.positions",
            [{"regime": "A_2023", "internship_type": "FEMME", "phase": "SOCLE", "positions": [0]}],
            {},
            "« FEMME » n’est pas un code connu (stage de cette maquette)",
        ),
        ("curriculum.internship_types", [{"code": "N1", "label": "autre"}], {}, "est fourni"),
        ("curriculum.internship_types", [{"code": "PSY"}], {}, "il manque : nom."),
        ("curriculum.internship_types", [{"code": "PSY", "label": "psy", "validates": ["X"]}], {}, "« X »"),
        ("curriculum.type_equivalence", [{"internship_type": "SASPAS"}], {}, "il manque : valide."),
        ("curriculum.regime_of_cohort", [{"regime": "A_2023"}], {}, "il manque : première promotion."),
        (
            "curriculum.regime_of_cohort",
            [{"regime": "A_2023", "first_cohort": 2024, "last_cohort": 2023}],
            {},
            "ne précède pas",
        ),
    ],
)
def test_what_means_nothing_is_refused_and_nothing_is_written(
    plan: PlanFile, key: str, value: Any, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(KnownError) as caught:
        put(plan, key, value, **more)
    assert words in str(caught.value)
    assert plan.history() == []


def test_a_value_that_another_program_damaged_is_told(plan: PlanFile) -> None:
    put(plan, "curriculum.positions", [])
    with plan.write() as writing:
        writing.session.get_one(schema.ParameterRow, 1).value = {"value": [{"phase": "AUTRE", "positions": [1]}]}
    with pytest.raises(KnownError, match="de ce plan est illisible"):
        post_board(plan)


def test_the_last_day_may_be_the_first(plan: PlanFile) -> None:
    put(plan, RATE, 110, WINTER.start, valid_to=WINTER.start)
    assert line(plan, RATE).text == "110"


def test_shipped_values_stay(plan: PlanFile) -> None:
    for number in (0, 99):
        with pytest.raises(KnownError, match="fournie"):
            remove_parameter(plan, number)


def test_parameters_of_a_reader_are_those_of_the_day(plan: PlanFile) -> None:
    put(plan, "curriculum.chu_max", 2)
    with plan.read() as session:
        assert plan_parameters(session, WINTER.start).optional_integer("curriculum.chu_max") == 2
        assert plan_parameters(session, date(2026, 11, 1)).optional_integer("curriculum.chu_max") is None


def test_the_board_follows_positions_types_and_cohorts(plan: PlanFile) -> None:
    put(
        plan,
        "curriculum.positions",
        [
            {"regime": "A_2023", "internship_type": "N1", "phase": "SOCLE", "positions": [2]},
            {"regime": "A_2023", "internship_type": "N1", "phase": "APPROFONDISSEMENT", "positions": [1]},
        ],
    )
    put(plan, "curriculum.internship_types", [{"code": "PSY", "label": "psychiatrie", "validates": ["URGENCES"]}])
    put(plan, "curriculum.type_equivalence", [{"internship_type": "SASPAS", "validates": ["N1"]}])
    board = post_board(plan)
    assert board.needed_types(board.interns[BEGINNER]) == ("URGENCES", "PSY")
    n1 = next(found for found in board.curricula[Regime.A_2023].requirements if found.internship_type == "N1")
    assert (n1.phase, n1.positions, n1.elsewhere[0].phase) == (Phase.SOCLE, (2,), Phase.APPROFONDISSEMENT)
    assert board.types["PSY"].short_label == "psychiatrie"
    assert "N1" in board.types["SASPAS"].validates
    plan.undo()
    plan.undo()
    plan.undo()
    board = post_board(plan)
    assert board.needed_types(board.interns[BEGINNER]) == ("N1", "URGENCES")
