"""Sections of the layer card: what colours the communes, zones by threshold, roads. Only acts of the person emit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.check_box import CheckBox


@dataclass(frozen=True)
class Edition:
    """One dated layer that a variable can be shown by: its id, its date and source."""

    layer_id: int
    label: str


@dataclass(frozen=True)
class Variable:
    """One way to colour the communes; ``why_not`` says why it cannot be chosen now and what to do about it.

    ``editions``: the dated layers that hold it, the one in force first.
    """

    key: str
    label: str
    why_not: str = ""
    editions: tuple[Edition, ...] = ()


class VariableSection(QWidget):
    """« Communes par … »: a list in which what is not available is grey and says why; below it, the dates of the
    variable in use where it has several."""

    chosen = Signal(str)
    """Key of the variable."""
    edition_chosen = Signal(int)
    """Id of the layer that is to be in force."""

    def __init__(self, space: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QComboBox()
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        heading = QLabel(QCoreApplication.translate("MapLayers", "Communes par"))
        heading.setBuddy(self._box)
        self._box.setAccessibleName(QCoreApplication.translate("MapLayers", "Colorer les communes par"))
        self._editions = QComboBox()
        self._editions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._dated = QLabel(QCoreApplication.translate("MapLayers", "Édition"))
        self._dated.setBuddy(self._editions)
        self._editions.setAccessibleName(QCoreApplication.translate("MapLayers", "Édition de la source"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, space)
        grid.setHorizontalSpacing(space * 2)
        grid.setColumnStretch(1, 1)
        for line, widgets in enumerate(((heading, self._box), (self._dated, self._editions))):
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, line, column)
        self._variables: dict[str, Variable] = {}
        self._box.activated.connect(self._choose)
        self._editions.activated.connect(lambda index: self.edition_chosen.emit(self._editions.itemData(index)))

    def set_variables(self, variables: Sequence[Variable], chosen: str) -> None:
        """List these; ``chosen`` is the key of the one in use."""
        self._variables = {variable.key: variable for variable in variables}
        with QSignalBlocker(self._box):
            self._box.clear()
            model = self._box.model()
            assert isinstance(model, QStandardItemModel)
            for index, variable in enumerate(variables):
                self._box.addItem(variable.label, variable.key)
                self._box.setItemData(index, variable.why_not, Qt.ItemDataRole.ToolTipRole)
                self._box.setItemData(index, variable.why_not, Qt.ItemDataRole.AccessibleDescriptionRole)
                model.item(index).setEnabled(not variable.why_not)
        self.choose(chosen)

    def choose(self, key: str) -> None:
        """Show this one as chosen; emits nothing."""
        self._box.setCurrentIndex(self._box.findData(key))
        variable = self._variables.get(key)
        editions = variable.editions if variable is not None else ()
        self._editions.clear()
        for edition in editions:
            self._editions.addItem(edition.label, edition.layer_id)
            self._editions.setItemData(self._editions.count() - 1, edition.label, Qt.ItemDataRole.ToolTipRole)
        self._editions.setToolTip(editions[0].label if editions else "")
        for widget in (self._dated, self._editions):
            widget.setVisible(len(editions) > 1)

    def _choose(self, index: int) -> None:
        key = str(self._box.itemData(index))
        self.choose(key)
        self.chosen.emit(key)


class ZoneSection(QWidget):
    """Zones of minutes as a whole and by threshold."""

    changed = Signal(bool, object)
    """Zones are shown, and the set of thresholds (minutes) whose band is left out."""

    def __init__(self, space: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._space = space
        self._whole = CheckBox(QCoreApplication.translate("MapLayers", "Zones de minutes"))
        self._bands: dict[float, CheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._whole)
        self._row = QGridLayout()
        self._row.setContentsMargins(space * 5, 0, 0, 0)
        self._row.setHorizontalSpacing(space * 3)
        column.addLayout(self._row)
        self._whole.toggled.connect(self._tell)

    def set_zones(self, upper_min: Sequence[float], shown: bool, why_not: str = "") -> None:
        """Offer these thresholds in minutes; ``why_not`` says why there are no zones and what to do."""
        for box in self._bands.values():
            self._row.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._bands = {}
        _offer(self._whole, shown and not why_not, why_not)
        for index, value in enumerate(upper_min):
            figure = grouped(value, len(f"{value:g}".partition(".")[2]))
            box = CheckBox(QCoreApplication.translate("MapLayers", "{n}\u202fmin").format(n=figure))
            name = QCoreApplication.translate("MapLayers", "Zone à {n} minutes")
            box.setAccessibleName(name.format(n=figure))
            box.setChecked(True)
            box.toggled.connect(self._tell)
            self._row.addWidget(box, index // 2, index % 2)
            self._bands[value] = box
        self._dim(why_not)

    def _tell(self) -> None:
        self._dim("")
        hidden = frozenset(value for value, box in self._bands.items() if not box.isChecked())
        self.changed.emit(self._whole.isChecked(), hidden)

    def _dim(self, why_not: str) -> None:
        """Thresholds can be chosen only while the zones are shown."""
        shown = self._whole.isChecked()
        first = QCoreApplication.translate("MapLayers", "Cocher d’abord « Zones de minutes ».")
        for box in self._bands.values():
            box.setEnabled(shown)
            box.setToolTip("" if shown else why_not or first)
            box.show()


class RoadSection(QWidget):
    """Roads on or off."""

    toggled = Signal(bool)

    def __init__(self, space: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = CheckBox(QCoreApplication.translate("MapLayers", "Routes principales"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, space)
        row.addWidget(self._box)
        self._box.toggled.connect(self.toggled)

    def set_roads(self, shown: bool, why_not: str = "") -> None:
        """Tick or untick; ``why_not`` says why there are no roads and what to do. Emits nothing."""
        _offer(self._box, shown and not why_not, why_not)


def _offer(box: CheckBox, checked: bool, why_not: str) -> None:
    with QSignalBlocker(box):
        box.setChecked(checked)
    box.setEnabled(not why_not)
    box.setToolTip(why_not)
    box.setAccessibleDescription(why_not)
