"""The layer card: one check box for each kind of point, with its symbol and count."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.map.card import MapCard, Sample
from pacte_desktop.gui.map.model import PointKind
from pacte_desktop.gui.map.samples import symbol_sample


@dataclass(frozen=True)
class LayerRow:
    """One kind of point: words, how many there are, and if it is shown at first."""

    kind: PointKind
    label: str
    count: int
    visible: bool = True


class LayerCard(MapCard):
    """Check boxes that show and hide kinds of points; emits only when the person toggles one."""

    visibility_changed = Signal(object, bool)
    """:class:`PointKind` and if it is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MapLayers", "Sur la carte"), parent)
        self._grid = QGridLayout(self.body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(1)
        self._grid.setHorizontalSpacing(self.space() * 2)
        self._grid.setColumnStretch(1, 1)
        self._boxes: dict[PointKind, QCheckBox] = {}
        self._rows: list[LayerRow] = []
        self._notes: dict[PointKind, QLabel] = {}

    def set_layers(self, rows: Sequence[LayerRow]) -> None:
        """List these kinds, in this order."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = list(rows)
        self._boxes, self._notes = {}, {}
        for line, row in enumerate(rows):
            self._add(line, row)
        self.fit()

    def _add(self, line: int, row: LayerRow) -> None:
        box = CheckBox(row.label)
        count = grouped(row.count)
        box.setAccessibleName(f"{row.label} ({count})")
        box.setChecked(row.visible)
        box.toggled.connect(lambda shown, kind=row.kind: self.visibility_changed.emit(kind, shown))
        figure = QLabel(count)
        figure.setProperty("mapRole", "muted")
        sample = Sample(self.palette_in_use, symbol_sample(row.kind))
        self._grid.addWidget(sample, line, 0)
        self._grid.addWidget(box, line, 1)
        self._grid.addWidget(figure, line, 2, Qt.AlignmentFlag.AlignRight)
        for widget in (sample, box, figure):
            widget.show()  # What is not shown yet would not count in the size.
        self._boxes[row.kind] = box
        self._notes[row.kind] = figure

    def set_layer_visible(self, kind: PointKind, visible: bool) -> None:
        """Tick or untick by program; emits nothing."""
        box = self._boxes[kind]
        blocked = box.blockSignals(True)
        box.setChecked(visible)
        box.blockSignals(blocked)

    def set_hidden_by_scale(self, kinds: Collection[PointKind]) -> None:
        """Say which kinds the map leaves out until one zooms in."""
        for row in self._rows:
            hidden = row.kind in kinds
            count = grouped(row.count)
            self._notes[row.kind].setText(
                QCoreApplication.translate("MapLayers", "zoomer pour voir") if hidden else count
            )
            self._boxes[row.kind].setToolTip(
                QCoreApplication.translate("MapLayers", "Ces points apparaissent quand on s’approche.")
                if hidden
                else ""
            )
        self.fit()
