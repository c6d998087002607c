"""Layers are toggled by mouse and keyboard; programmatic changes say nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map.layer_card import LayerCard, LayerRow
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
