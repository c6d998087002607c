"""The communes by other variables than the minutes, each with a legend that says what it is."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.pages.map_variables import VariableKey, coloured
from pacte_desktop.gui.window import Window
from pacte_desktop.services.map_classes import class_rule
from pacte_desktop.store import coverage_edits
from pacte_desktop.store.opening import open_plan
from tests.stories.conftest import OpenWindow, settle
from tests.stories.window_acts import texts

VATAN, ECUEILLE = "36230", "36069"
VALUES: dict[LayerKind, dict[str, float | str]] = {
    LayerKind.ZONING: {VATAN: "ZIP", ECUEILLE: "ZAC"},
    LayerKind.APL: {VATAN: 1.0, ECUEILLE: 2.5},
    LayerKind.OFFICIAL_SU_SMUR: {VATAN: 20.0, ECUEILLE: 41.0},
}


def combo(desk: Desk) -> QComboBox:
    boxes = desk.map_page.layers.findChildren(QComboBox)
    (found,) = (box for box in boxes if box.accessibleName() == "Colorer les communes par")
    return found


@pytest.fixture
def informed(demo: Path, open_window: OpenWindow) -> Desk:
    """A plan with layers of two communes."""
    plan = open_plan(demo)
    with plan.write() as writing:
        for kind, values in VALUES.items():
            layer = CommuneLayer(0, kind, kind.label, "2024", "source d’essai", "Licence Ouverte", "0" * 64, values)
            coverage_edits.put_layer(writing.session, layer)
        writing.name("couches")
    plan.close()
    window: Window = open_window(demo)
    assert window.desk is not None
    return window.desk


def value(desk: Desk, key: VariableKey, code: str) -> float:
    found = coloured(desk.plan, key)
    assert found is not None
    return float(found.values[desk.plan.territory.communes.row_of[code]])


def test_what_the_plan_does_not_hold_is_grey_and_says_what_to_bring(desk: Desk) -> None:
    box = combo(desk)
    model = box.model()
    enabled = [bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled) for row in range(box.count())]
    assert enabled == [True, True, False, False, False, False]
    for row in range(2, box.count()):
        tip = str(box.itemData(row, Qt.ItemDataRole.ToolTipRole))
        assert "Couches de la carte" in tip
    assert coloured(desk.plan, VariableKey.APL) is None


def test_density_is_people_by_area(qtbot: QtBot, desk: Desk) -> None:
    box = combo(desk)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    communes = desk.plan.territory.communes
    row = communes.row_of[VATAN]
    expected = communes.population_municipal[row] / (communes.polygon[row].area / 1e6)
    assert value(desk, VariableKey.DENSITY, VATAN) == pytest.approx(expected)
    words = texts(desk.map_page.legend)
    assert "Densité de population" in words and "hab./km²" in words
    assert class_rule("density").source in words
    assert desk.plan.definition.label not in words


def test_counts_of_the_legend_add_up_to_the_communes_of_the_plan(informed: Desk) -> None:
    inside = informed.plan.territory.communes.inside
    for key in list(VariableKey)[1:]:
        found = coloured(informed.plan, key)
        assert found is not None
        counts = [int(re.sub(r"\D", "", row.count)) for row in found.legend.bands]
        assert sum(counts) == int(inside.sum()), key
        assert np.isnan(found.values[~inside]).all()


def test_layers_of_the_plan_keep_their_values_vintage_and_source(qtbot: QtBot, informed: Desk) -> None:
    assert value(informed, VariableKey.ZONING, VATAN) == 0 and value(informed, VariableKey.ZONING, ECUEILLE) == 1
    assert value(informed, VariableKey.APL, ECUEILLE) == 2.5
    apl = coloured(informed.plan, VariableKey.APL)
    assert apl is not None
    assert apl.scheme.classify(np.array([2.5, 2.51])).tolist() == [2, 3], "exactly at a border is in the lower class"
    assert value(informed, VariableKey.OFFICIAL, ECUEILLE) == 41.0
    for key in (VariableKey.ZONING, VariableKey.APL, VariableKey.OFFICIAL):
        informed.map_page.colour_by(str(key))
        words = texts(informed.map_page.legend)
        assert "source d’essai, 2024" in words
        assert "non publié" in words or key is VariableKey.OFFICIAL


def test_the_difference_is_computed_minus_official(informed: Desk) -> None:
    computed = informed.plan.territory.minutes(VATAN)
    assert computed is not None
    assert value(informed, VariableKey.DIFFERENCE, VATAN) == pytest.approx(computed - 20.0)


def test_official_minutes_of_another_definition_are_not_shown(qtbot: QtBot, informed: Desk) -> None:
    informed.map_page.colour_by("official")
    informed.plan.choose_definition("SU_SMUR_MCS")
    settle(qtbot, informed)
    assert coloured(informed.plan, VariableKey.OFFICIAL) is None
    assert combo(informed).currentData() == "minutes"
    assert "Minutes jusqu’aux soins urgents" in texts(informed.map_page.legend)


def test_a_rule_has_a_source_and_ascending_borders() -> None:
    for name in ("density", "apl", "difference", "doctors", "pharmacies", "facilities"):
        rule = class_rule(name)
        assert rule.source and list(rule.borders) == sorted(set(rule.borders))
        assert replace(rule) == rule
