"""A foldable card that floats on the map: title, arrow, body; colours of the map palette, sizes in font units."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from pacte_desktop.gui.map.palette import LIGHT_MAP, MapPalette
from pacte_desktop.gui.map.samples import Draw


class MapCard(QFrame):
    """Frame with a title that folds its body; the subclass fills ``body``."""

    folded = Signal(bool)
    resized = Signal()
    """The card has another size: its page may have to move it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.palette_in_use: MapPalette = LIGHT_MAP
        self.setObjectName("mapCard")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        space = self.space()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space * 3, space * 2, space * 3, space * 2)
        outer.setSpacing(space)
        head = QHBoxLayout()
        self._title = QLabel(title)
        self._title.setObjectName("mapCardTitle")
        self._arrow = QToolButton()
        self._arrow.setObjectName("mapCardFold")
        self._arrow.setAutoRaise(True)
        self._arrow.setCheckable(True)
        self._arrow.setArrowType(Qt.ArrowType.DownArrow)
        self._arrow.toggled.connect(self.set_folded)
        head.addWidget(self._title, 1)
        head.addWidget(self._arrow)
        outer.addLayout(head)
        self.body = QWidget()
        outer.addWidget(self.body)
        self.set_title(title)
        self.set_palette(LIGHT_MAP)

    def space(self) -> int:
        """One step of space: a quarter of the line height, 4 px at the usual size."""
        return max(3, round(self.fontMetrics().height() / 4.5))

    def set_title(self, title: str) -> None:
        """Name of the card, on it and for the screen reader."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._name_arrow()

    def set_folded(self, folded: bool) -> None:
        """Show the title alone, or everything."""
        self._arrow.setChecked(folded)
        self._arrow.setArrowType(Qt.ArrowType.RightArrow if folded else Qt.ArrowType.DownArrow)
        self.body.setVisible(not folded)
        self._name_arrow()
        self.fit()
        self.folded.emit(folded)

    def fit(self) -> None:
        """Take the size that the content needs."""
        size = self.size()
        if (body := self.body.layout()) is not None:
            body.activate()
        self.adjustSize()
        if self.size() != size:
            self.resized.emit()

    def _name_arrow(self) -> None:
        words = self.tr("Déplier « {titre} »") if self._arrow.isChecked() else self.tr("Replier « {titre} »")
        name = words.format(titre=self._title.text())
        self._arrow.setAccessibleName(name)
        self._arrow.setToolTip(name)

    def set_palette(self, palette: MapPalette) -> None:
        """Take other colours."""
        self.palette_in_use = palette
        self.setStyleSheet(_style(palette))
        for sample in self.findChildren(Sample):
            sample.set_palette(palette)


def _style(palette: MapPalette) -> str:
    card = QColor(palette.card)
    return f"""
#mapCard {{ background: {card.name()}; border: 1px solid {palette.separator.name()}; border-radius: 6px; }}
#mapCard QLabel, #mapCard QCheckBox {{ color: {palette.text.name()}; }}
#mapCard QLabel#mapCardTitle {{ font-weight: bold; }}
#mapCard QLabel[mapRole="muted"] {{ color: {palette.muted.name()}; }}
#mapCard QCheckBox:disabled {{ color: {palette.muted.name()}; }}
"""


class Sample(QWidget):
    """A sample painted by the code of the map, one line high; its words stand beside it."""

    def __init__(self, palette: MapPalette, draw: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette, self._draw = palette, draw
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_palette(self, palette: MapPalette) -> None:
        """Take other colours."""
        self._palette = palette
        self.update()

    def sizeHint(self) -> QSize:
        """One line high."""
        line = self.fontMetrics().height()
        return QSize(round(line * 1.7), line + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sample in the middle."""
        painter = QPainter(self)
        self._draw(painter, QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5), self._palette)
        painter.end()
