"""Layers are toggled by mouse and keyboard; programmatic changes say nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map.layer_card import LayerCard, LayerRow
from pacte_desktop.gui.map.layer_sections import Variable
from pacte_desktop.gui.map.model import PointKind


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[LayerCard]:
    holder = QWidget()
    qtbot.addWidget(holder)
    widget = LayerCard(holder)
    widget.set_layers([LayerRow(PointKind.SU, "Urgences", 12), LayerRow(PointKind.HOUSING, "Logements", 1_300, False)])
    holder.show()
    yield widget


def _boxes(card: LayerCard) -> list[QCheckBox]:
    return [box for box in card.findChildren(QCheckBox) if box.isVisible()]


def test_boxes_have_names_with_counts(card: LayerCard) -> None:
    assert [box.accessibleName() for box in _boxes(card)] == ["Urgences (12)", "Logements (1\u202f300)"]
    assert [box.isChecked() for box in _boxes(card)] == [True, False]


def test_space_toggles_and_says_which_kind(qtbot: QtBot, card: LayerCard) -> None:
    with qtbot.waitSignal(card.visibility_changed) as changed:
        QTest.keyClick(_boxes(card)[1], Qt.Key.Key_Space)
    assert changed.args == [PointKind.HOUSING, True]


def test_program_toggles_without_a_signal(qtbot: QtBot, card: LayerCard) -> None:
    with qtbot.assertNotEmitted(card.visibility_changed):
        card.set_layer_visible(PointKind.SU, False)
    assert not _boxes(card)[0].isChecked()


def test_kinds_left_out_by_the_scale_are_said(card: LayerCard) -> None:
    card.set_hidden_by_scale({PointKind.HOUSING})
    assert "zoomer pour voir" in [label.text() for label in card.findChildren(QLabel)]
    card.set_hidden_by_scale(set())
    assert "zoomer pour voir" not in [label.text() for label in card.findChildren(QLabel)]


def test_layers_can_be_replaced(card: LayerCard) -> None:
    card.set_layers([LayerRow(PointKind.MSP, "Maisons de santé", 3)])
    QApplication.processEvents()
    assert [box.text() for box in _boxes(card)] == ["Maisons de santé"]


VARIABLES = [
    Variable("minutes", "minutes"),
    Variable("apl", "APL", "Aucune valeur : importer le fichier APL."),
    Variable("density", "densité"),
]


def _combo(card: LayerCard) -> QComboBox:
    (combo,) = (box for box in card.findChildren(QComboBox) if box.isVisible())
    return combo


def test_sections_appear_when_they_are_set(card: LayerCard) -> None:
    height = card.height()
    assert not [box for box in card.findChildren(QComboBox) if box.isVisible()]
    card.set_variables(VARIABLES, "minutes")
    card.set_zones([10.0, 20.0, 30.0, 45.0])
    card.set_roads()
    assert card.height() > height
    names = [box.accessibleName() or box.text() for box in _boxes(card)]
    assert names[:2] == ["Zones de minutes", "Zone à 10 minutes"]
    assert "Routes principales" in names


def test_keys_choose_a_variable_and_pass_over_what_is_not_there(qtbot: QtBot, card: LayerCard) -> None:
    card.set_variables(VARIABLES, "minutes")
    combo = _combo(card)
    assert combo.accessibleName()
    with qtbot.waitSignal(card.variable_chosen) as chosen:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert chosen.args == ["density"]
    assert combo.currentText() == "densité"


def test_what_cannot_be_chosen_says_why(card: LayerCard) -> None:
    card.set_variables(VARIABLES, "minutes")
    combo = _combo(card)
    flags = [bool(combo.model().flags(combo.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled) for row in range(3)]
    assert flags == [True, False, True]
    assert combo.itemData(1, Qt.ItemDataRole.ToolTipRole) == VARIABLES[1].why_not
    card.set_zones([], why_not="Importer d’abord un réseau routier.")
    card.set_roads(why_not="Importer d’abord un réseau routier.")
    grey = [box for box in _boxes(card) if not box.isEnabled()]
    assert [box.text() for box in grey] == ["Zones de minutes", "Routes principales"]
    assert all("réseau" in box.toolTip() and not box.isChecked() for box in grey)


def test_program_chooses_without_a_signal(qtbot: QtBot, card: LayerCard) -> None:
    signals = (card.variable_chosen, card.zones_changed, card.roads_toggled)
    said: list[object] = []
    for signal in signals:
        signal.connect(lambda *values: said.append(values))
    card.set_variables(VARIABLES, "density")
    card.choose_variable("minutes")
    card.set_zones([10.0, 30.0], shown=False)
    card.set_zones([30.0])
    card.set_roads(shown=False)
    assert said == []
    assert _combo(card).currentText() == "minutes"


def test_zones_by_threshold(qtbot: QtBot, card: LayerCard) -> None:
    card.set_zones([10.0, 30.0, 45.0])
    whole, ten, *_ = _boxes(card)
    with qtbot.waitSignal(card.zones_changed) as changed:
        QTest.keyClick(ten, Qt.Key.Key_Space)
    assert changed.args == [True, frozenset({10.0})]
    with qtbot.waitSignal(card.zones_changed) as changed:
        QTest.keyClick(whole, Qt.Key.Key_Space)
    assert changed.args == [False, frozenset({10.0})]
    assert not ten.isEnabled()
    assert ten.toolTip()


def test_roads_are_toggled(qtbot: QtBot, card: LayerCard) -> None:
    card.set_roads(shown=True)
    with qtbot.waitSignal(card.roads_toggled) as toggled:
        QTest.keyClick(_boxes(card)[0], Qt.Key.Key_Space)
    assert toggled.args == [False]
