"""The legend card: what the colours and symbols mean, and the definition without which a figure says nothing."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from pacte_desktop.gui.map.card import MapCard, Sample
from pacte_desktop.gui.map.choropleth import NO_DATA
from pacte_desktop.gui.map.model import MapBands, PointKind

_WIDTH_IN_CHARACTERS = 44


@dataclass(frozen=True)
class BandRow:
    """One class of the map: its index (-1: no data), words, and a count such as « 1 204 communes »."""

    index: int
    label: str
    count: str = ""


@dataclass(frozen=True)
class SymbolRow:
    """One kind of point; ``fill`` 0..1 shows a ring with this occupancy."""

    kind: PointKind
    label: str
    fill: float | None = None
    count: str = ""


@dataclass(frozen=True)
class LegendContent:
    """Everything the card says; ``definition`` has one line each for definition, date, hour and population base."""

    title: str
    definition: Sequence[str]
    bands: Sequence[BandRow]
    symbols: Sequence[SymbolRow] = ()
    notes: Sequence[str] = ()


def band_rows(bands: MapBands, counts: Sequence[str] = (), with_no_data: bool = False) -> list[BandRow]:
    """Rows of all classes in words; ``counts`` in the order of the classes, that of no data last."""
    locale = QLocale()
    upper = [locale.toString(float(value), "g", 4) for value in bands.upper_min]
    labels = [QCoreApplication.translate("MapLegend", "jusqu’à {b} min").format(b=upper[0])]
    labels += [
        QCoreApplication.translate("MapLegend", "plus de {a} à {b} min").format(a=low, b=high)
        for low, high in itertools.pairwise(upper)
    ]
    labels.append(QCoreApplication.translate("MapLegend", "plus de {a} min").format(a=upper[-1]))
    rows = [(index, label) for index, label in enumerate(labels)]
    if with_no_data:
        rows.append((NO_DATA, QCoreApplication.translate("MapLegend", "pas de donnée")))
    given = [*counts, *[""] * (len(rows) - len(counts))]
    return [BandRow(index, label, count) for (index, label), count in zip(rows, given, strict=False)]


class LegendCard(MapCard):
    """Card drawn from a :class:`LegendContent`; swatches use the brushes of the map."""

    def __init__(self, bands: MapBands, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MapLegend", "Légende"), parent)
        self._bands = bands
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
        samples: list[tuple[Sample, str, str]] = [
            (Sample(self.palette_in_use, bands=self._bands, index=row.index), row.label, row.count)
            for row in content.bands
        ]
        samples += [
            (Sample(self.palette_in_use, kind=row.kind, fill=row.fill), row.label, row.count) for row in content.symbols
        ]
        for line, (sample, label, count) in enumerate(samples):
            if content.bands and line == len(content.bands):
                sample.setContentsMargins(0, self.space(), 0, 0)
            grid.addWidget(sample, line, 0)
            words = QLabel(label)
            words.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(words, line, 1)
            figure = QLabel(count)
            figure.setProperty("mapRole", "muted")
            grid.addWidget(figure, line, 2, Qt.AlignmentFlag.AlignRight)
        return grid


def _spoken(content: LegendContent) -> str:
    """The whole legend as sentences for the screen reader."""
    lines = [*content.definition]
    rows: list[BandRow | SymbolRow] = [*content.bands, *content.symbols]
    lines += [f"{row.label} {row.count}".strip() for row in rows]
    return "\n".join([*lines, *content.notes])
