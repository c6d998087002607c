"""The legend says the same borders as the classes, in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map.card import Sample
from pacte_desktop.gui.map.legend import LegendCard, LegendContent, LegendEntry, SymbolRow, band_rows, legend_entries
from pacte_desktop.gui.map.model import MapBands, PointKind
from pacte_desktop.gui.map.palette import DARK_MAP
from pacte_desktop.gui.map.roads import RoadClass
from pacte_desktop.gui.map.samples import change_sample, road_sample, zone_sample
from pacte_desktop.gui.map.scheme import zoning_scheme


@pytest.fixture
def card(qtbot: QtBot, bands: MapBands) -> Iterator[LegendCard]:
    holder = QWidget()
    qtbot.addWidget(holder)
    card = LegendCard(bands, holder)
    holder.show()
    yield card


def test_rows_of_the_classes_in_words(bands: MapBands) -> None:
    rows = band_rows(bands, ["12 communes"], with_no_data=True)
    assert [row.label for row in rows] == [
        "jusqu’à 10 min", "plus de 10 à 20 min", "plus de 20 à 30 min", "plus de 30 à 45 min", "plus de 45 min",
        "pas de donnée",
    ]  # fmt: skip
    assert [row.index for row in rows] == [0, 1, 2, 3, 4, -1]
    assert [row.count for row in rows] == ["12 communes", "", "", "", "", ""]


def test_card_shows_and_speaks_everything(card: LegendCard, bands: MapBands) -> None:
    content = LegendContent(
        "Minutes",
        ["SU et SMUR", "au 31/12/2019"],
        band_rows(bands),
        [SymbolRow(PointKind.SU, "urgences")],
        ["estimation"],
    )
    card.set_content(content)
    card.set_content(content)
    card.set_palette(DARK_MAP)
    QApplication.processEvents()
    texts = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    for expected in ("Minutes", "SU et SMUR", "au 31/12/2019", "plus de 45 min", "urgences", "estimation"):
        assert texts.count(expected) == 1
        assert expected in f"{card.accessibleName()}\n{card.accessibleDescription()}"
    assert len([sample for sample in card.findChildren(Sample) if sample.isVisible()]) == bands.count + 1
    card.grab()


def test_folding_leaves_the_title_only(card: LegendCard, bands: MapBands) -> None:
    card.set_content(LegendContent("Minutes", ["date"], band_rows(bands)))
    QApplication.processEvents()
    tall = card.height()
    card.set_folded(True)
    assert not card.body.isVisible()
    assert card.height() < tall / 2
    card.set_folded(False)
    assert card.body.isVisible()


def test_card_grows_with_the_font(qtbot: QtBot, bands: MapBands) -> None:
    sizes = []
    for factor in (1, 2):
        holder = QWidget()
        qtbot.addWidget(holder)
        font = holder.font()
        font.setPointSizeF(font.pointSizeF() * factor)
        holder.setFont(font)
        card = LegendCard(bands, holder)
        card.set_content(LegendContent("Minutes", ["date"], band_rows(bands)))
        holder.show()
        QApplication.processEvents()
        sizes.append(card.sizeHint())
    assert sizes[1].height() > 1.5 * sizes[0].height()
    assert sizes[1].width() > 1.5 * sizes[0].width()


def test_zones_roads_and_changes_stand_between_classes_and_symbols(card: LegendCard, bands: MapBands) -> None:
    layers = [
        LegendEntry(zone_sample(30.0, (10.0, 30.0), 30.0), "zone à 30 min"),
        LegendEntry(road_sample(RoadClass.MOTORWAY), "autoroutes"),
        LegendEntry(change_sample(gained=True), "gagnées", "3 communes"),
        LegendEntry(change_sample(gained=False), "perdues"),
    ]
    content = LegendContent("Minutes", [], band_rows(bands), [SymbolRow(PointKind.SU, "urgences")], layers=layers)
    labels = [entry.label for entry in legend_entries(content, bands)]
    assert labels == [*bands.labels, "zone à 30 min", "autoroutes", "gagnées", "perdues", "urgences"]
    card.set_content(content)
    assert "gagnées 3 communes" in card.accessibleDescription()
    samples = [sample for sample in card.findChildren(Sample) if sample.isVisible()][bands.count :]
    assert len({bytes(sample.grab().toImage().constBits()) for sample in samples}) == len(layers) + 1


def test_other_variables_bring_their_own_swatches(card: LegendCard) -> None:
    scheme = zoning_scheme()
    card.set_content(LegendContent("Zonage", [], band_rows(scheme, with_no_data=True), scheme=scheme))
    samples = [sample for sample in card.findChildren(Sample) if sample.isVisible()]
    assert len({bytes(sample.grab().toImage().constBits()) for sample in samples}) == scheme.count + 1
    assert "non publié" in card.accessibleDescription()
