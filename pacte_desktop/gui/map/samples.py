"""Samples for legends: how a class or a symbol is painted into a small box, on cards and on paper."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QTransform

from pacte_desktop.gui.map.hatching import fill_swatch, hatch, path_of_box
from pacte_desktop.gui.map.model import PointKind, PointState
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.roads import RoadClass
from pacte_desktop.gui.map.scenario import GAINED_PATTERN, LOST_PATTERN
from pacte_desktop.gui.map.scheme import Scheme
from pacte_desktop.gui.map.symbols import draw_symbol
from pacte_desktop.gui.map.zones import closeness_of, paint_zone_sample, zone_look

Draw = Callable[[QPainter, QRectF, MapPalette], None]
"""Paints the sample into a box."""


def class_sample(scheme: Scheme, index: int) -> Draw:
    """Swatch of a class with the brushes of the map, framed."""

    def draw(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
        fill_swatch(painter, box, palette, scheme, index)
        _frame(painter, box, palette)

    return draw


def symbol_sample(kind: PointKind, fill: float | None = None, state: PointState = PointState.USUAL) -> Draw:
    """Symbol of a kind of point in the middle of the box, smaller where a halo must fit in."""
    size = 0.62 if state is PointState.ADDED else 0.92

    def draw(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
        draw_symbol(painter, kind, box.center(), box.height() * size, palette, fill=fill, state=state)

    return draw


def zone_sample(upper_min: float, all_upper_min: Sequence[float], limit_min: float, *, filled: bool = True) -> Draw:
    """Band of the zones that ends at ``upper_min`` with its border, or the border alone (see ``zones_are_filled``)."""

    def draw(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
        closeness = closeness_of(upper_min, all_upper_min, limit_min)
        paint_zone_sample(painter, box, palette, zone_look(upper_min, limit_min, palette, closeness), filled=filled)

    return draw


def road_sample(road_class: RoadClass) -> Draw:
    """Line of a class of roads."""

    def draw(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = palette.road if road_class is RoadClass.MOTORWAY else palette.minor_road
        painter.setPen(QPen(colour, 3.0 - 0.6 * road_class))
        painter.drawLine(*middle_line(box))

    return draw


def change_sample(*, gained: bool) -> Draw:
    """Communes that a scenario brings within the limit, or puts beyond it."""

    def draw(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
        painter.fillRect(box, palette.gained if gained else palette.lost)
        ink = palette.gained_line if gained else palette.lost_line
        hatch(painter, path_of_box(box), GAINED_PATTERN if gained else LOST_PATTERN, ink, QTransform())
        _frame(painter, box, palette)

    return draw


def _frame(painter: QPainter, box: QRectF, palette: MapPalette) -> None:
    painter.setPen(QPen(palette.separator, 1))
    painter.drawRect(box)


def middle_line(box: QRectF) -> tuple[QPointF, QPointF]:
    """Ends of a line along the middle of the box."""
    return QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
