"""The layer card: what colours the communes, zones, roads, and a check box for each kind of point with its count."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.map.card import MapCard, Sample
from pacte_desktop.gui.map.layer_sections import RoadSection, Variable, VariableSection, ZoneSection
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
    """Choices of what the map shows; emits only what the person chooses. A section appears when it is first set."""

    visibility_changed = Signal(object, bool)
    """:class:`PointKind` and if it is to be shown."""
    variable_chosen = Signal(str)
    """Key of the :class:`Variable` that is to colour the communes."""
    edition_chosen = Signal(int)
    """Id of the layer of communes that is to be in force."""
    zones_changed = Signal(bool, object)
    """Zones are to be shown, and the frozenset of thresholds (minutes) whose band is to be left out."""
    roads_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MapLayers", "Sur la carte"), parent)
        self._variables = VariableSection(self.space())
        self._zones = ZoneSection(self.space())
        self._roads = RoadSection(self.space())
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.space())
        for section in (self._variables, self._zones, self._roads):
            column.addWidget(section)
            section.hide()
        self._variables.chosen.connect(self._choose_variable)
        self._variables.edition_chosen.connect(self.edition_chosen)
        self._zones.changed.connect(self.zones_changed)
        self._roads.toggled.connect(self.roads_toggled)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        self._grid.setVerticalSpacing(1)
        self._grid.setHorizontalSpacing(self.space() * 2)
        self._grid.setColumnStretch(1, 1)
        self._boxes: dict[PointKind, QCheckBox] = {}
        self._rows: list[LayerRow] = []
        self._notes: dict[PointKind, QLabel] = {}

    def set_variables(self, variables: Sequence[Variable], chosen: str) -> None:
        """Offer these ways to colour the communes; ``chosen`` is the key of the one in use."""
        self._variables.set_variables(variables, chosen)
        self._appear(self._variables)

    def choose_variable(self, key: str) -> None:
        """Show this variable as chosen; emits nothing."""
        self._variables.choose(key)
        self.fit()

    def _choose_variable(self, key: str) -> None:
        self.fit()  # Some have several dates to choose from.
        self.variable_chosen.emit(key)

    def set_zones(self, upper_min: Sequence[float], shown: bool = True, why_not: str = "") -> None:
        """Offer zones at these thresholds in minutes; ``why_not`` says why there are none and what to do."""
        self._zones.set_zones(upper_min, shown, why_not)
        self._appear(self._zones)

    def set_roads(self, shown: bool = True, why_not: str = "") -> None:
        """Offer roads; ``why_not`` says why there are none and what to do."""
        self._roads.set_roads(shown, why_not)
        self._appear(self._roads)

    def _appear(self, section: QWidget) -> None:
        section.show()
        self.fit()

    def set_layers(self, rows: Sequence[LayerRow]) -> None:
        """List these kinds, in this order; what was ticked or not stays so."""
        kept = {kind: box.isChecked() for kind, box in self._boxes.items()}
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = [replace(row, visible=kept.get(row.kind, row.visible)) for row in rows]
        self._boxes, self._notes = {}, {}
        for line, row in enumerate(self._rows):
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

    def is_ticked(self, kind: PointKind) -> bool:
        """True when the points of a kind that is listed are to be seen."""
        return self._boxes[kind].isChecked()

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
