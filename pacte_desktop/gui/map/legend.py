"""The legend card: what the colours and symbols mean, and the definition without which a figure says nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from pacte_desktop.gui.map.card import MapCard, Sample
from pacte_desktop.gui.map.model import PointKind, PointState
from pacte_desktop.gui.map.samples import Draw, class_sample, symbol_sample
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.services.map_classes import NO_DATA

_WIDTH_IN_CHARACTERS = 44


@dataclass(frozen=True)
class BandRow:
    """One class of the map: its index (-1: no data), words, and a count such as « 1 204 communes »."""

    index: int
    label: str
    count: str = ""


@dataclass(frozen=True)
class SymbolRow:
    """One kind of point; ``fill`` 0..1 shows a ring with this occupancy, ``state`` what a scenario does to it."""

    kind: PointKind
    label: str
    fill: float | None = None
    count: str = ""
    state: PointState = PointState.USUAL


@dataclass(frozen=True)
class LegendContent:
    """Everything the card says; ``definition`` has one line each for definition, date, hour and population base."""

    title: str
    definition: Sequence[str]
    bands: Sequence[BandRow]
    symbols: Sequence[SymbolRow] = ()
    notes: Sequence[str] = ()
    scheme: Scheme | None = None
    """What the classes belong to; None for the minutes that the card was made for."""
    layers: Sequence["LegendEntry"] = ()
    """Zones, roads, changes of a scenario: what lies between the classes and the symbols."""


@dataclass(frozen=True)
class LegendEntry:
    """One line of a legend, on the card as on paper: sample, words and a figure."""

    draw: Draw
    label: str
    figure: str = ""


def legend_entries(content: LegendContent, scheme: Scheme) -> list[LegendEntry]:
    """Classes and symbols of ``content`` in order; ``scheme`` stands in where the content has none."""
    used = content.scheme or scheme
    entries = [LegendEntry(class_sample(used, row.index), row.label, row.count) for row in content.bands]
    entries += content.layers
    entries += [
        LegendEntry(symbol_sample(row.kind, row.fill, row.state), row.label, row.count) for row in content.symbols
    ]
    return entries


def band_rows(scheme: Scheme, counts: Sequence[str] = (), with_no_data: bool = False) -> list[BandRow]:
    """Rows of all classes in words; ``counts`` in the order of the classes, that of no data last."""
    rows = list(enumerate(scheme.labels))
    if with_no_data:
        rows.append((NO_DATA, scheme.missing))
    given = [*counts, *[""] * (len(rows) - len(counts))]
    return [BandRow(index, label, count) for (index, label), count in zip(rows, given, strict=False)]


class LegendCard(MapCard):
    """Card drawn from a :class:`LegendContent`; swatches use the brushes of the map."""

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MapLegend", "Légende"), parent)
        self._scheme = scheme
        self._layout = QVBoxLayout(self.body)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None

    def set_content(self, content: LegendContent) -> None:
        """Say this instead."""
        self.set_title(content.title)
        if self._content is not None:
            self._layout.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.space())
        for line in content.definition:
            column.addWidget(self._text(line))
        column.addLayout(self._grid(content))
        for note in content.notes:
            column.addWidget(self._text(note))
        self._layout.addWidget(self._content)
        self.setAccessibleDescription(_spoken(content))
        self._content.show()  # What is not shown yet would not count in the size.
        for label in self._content.findChildren(QLabel):
            if label.wordWrap():  # In its final font; a layout asks a wrapped text for its height too early.
                label.ensurePolished()
                label.setMinimumHeight(label.heightForWidth(label.minimumWidth()))
        self.fit()

    def _text(self, line: str) -> QLabel:
        label = QLabel(line)
        label.setProperty("mapRole", "muted")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDTH_IN_CHARACTERS)
        return label

    def _grid(self, content: LegendContent) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.space() * 2)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        for line, entry in enumerate(legend_entries(content, self._scheme)):
            sample = Sample(self.palette_in_use, entry.draw)
            if content.bands and line == len(content.bands):
                sample.setContentsMargins(0, self.space(), 0, 0)
            grid.addWidget(sample, line, 0)
            words = QLabel(entry.label)
            words.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(words, line, 1)
            figure = QLabel(entry.figure)
            figure.setProperty("mapRole", "muted")
            grid.addWidget(figure, line, 2, Qt.AlignmentFlag.AlignRight)
        return grid


def _spoken(content: LegendContent) -> str:
    """The whole legend as sentences for the screen reader."""
    bands, symbols = ([f"{row.label} {row.count}".strip() for row in part] for part in (content.bands, content.symbols))
    layers = [f"{entry.label} {entry.figure}".strip() for entry in content.layers]
    return "\n".join([*content.definition, *bands, *layers, *symbols, *content.notes])
