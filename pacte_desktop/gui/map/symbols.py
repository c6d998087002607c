"""Vector symbols of points: shape first, colour second, and a halo so that they read on any fill."""

import functools
import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from pacte_desktop.gui.map.model import PointKind, PointState
from pacte_desktop.gui.map.palette import DARK_MAP, LIGHT_MAP, MapPalette

FILL_STEPS = 12
_HALO_PX = 1.6
_OUTSIDE_OPACITY = 0.62
_WITH_CROSS = frozenset({PointKind.SU, PointKind.SMUR, PointKind.SU_OR_SMUR, PointKind.SMUR_ANTENNA})
_HELICOPTERS = frozenset({PointKind.HELISMUR, PointKind.STATE_HELICOPTER})
_URGENT = _WITH_CROSS | _HELICOPTERS | {PointKind.MCS}
_CLOSED_OPACITY = 0.6
_HALO_RADIUS = 1.55
_HOLLOW_LINE = 0.22


def draw_symbol(
    painter: QPainter,
    kind: PointKind,
    centre: QPointF,
    size_px: float,
    palette: MapPalette,
    *,
    fill: float | None = None,
    outside: bool = False,
    state: PointState = PointState.USUAL,
) -> None:
    """Draw the symbol of ``kind``, ``size_px`` wide, around ``centre``; ``fill`` 0..1 is the ring's occupancy.

    What a scenario adds has a dashed halo around it; what it closes is faint and crossed out.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(size_px / 2, size_px / 2)
    if state is PointState.ADDED:
        _draw_added(painter, palette)
    opacity = painter.opacity()
    painter.setOpacity(
        opacity * (_OUTSIDE_OPACITY if outside else 1.0) * (_CLOSED_OPACITY if state is PointState.CLOSED else 1.0)
    )
    if state is PointState.UNCOUNTED:
        _draw_hollow(painter, kind, size_px, palette)
    else:
        _draw_shape(painter, kind, size_px, palette, fill)
    if state is PointState.CLOSED:
        painter.setOpacity(opacity)
        _draw_closed(painter, palette)
    painter.restore()


def _draw_shape(painter: QPainter, kind: PointKind, size_px: float, palette: MapPalette, fill: float | None) -> None:
    """In a square from -1 to 1: halo of the paper, shape, detail."""
    halo = _HALO_PX * 2 / size_px
    outline = _outline(kind)
    pen = QPen(
        palette.symbol_paper, halo * 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    painter.strokePath(outline, pen)
    ink = symbol_colour(kind, palette)
    if kind is PointKind.TRAINING_SITE:
        _draw_ring(painter, ink, palette, fill)
    else:
        painter.fillPath(outline, ink)
        painter.fillPath(_detail(kind), palette.symbol_paper)


def _draw_hollow(painter: QPainter, kind: PointKind, size_px: float, palette: MapPalette) -> None:
    """The shape as a line with its detail in ink: there, but it does not count."""
    outline, ink = _outline(kind), symbol_colour(kind, palette)
    for colour, width in ((palette.symbol_paper, _HALO_PX * 4 / size_px + _HOLLOW_LINE), (ink, _HOLLOW_LINE)):
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, pen)
    painter.fillPath(outline, palette.symbol_paper)
    if kind is not PointKind.MCS:  # A cross has nothing inside.
        painter.fillPath(_detail(kind), ink)


def _draw_added(painter: QPainter, palette: MapPalette) -> None:
    """Dashed ring around the symbol."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.symbol_paper, 0.42))
    painter.drawEllipse(QPointF(0, 0), _HALO_RADIUS, _HALO_RADIUS)
    dashes = QPen(palette.gained_line, 0.26)
    dashes.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes.setDashPattern([2.6, 1.7])
    painter.setPen(dashes)
    painter.drawEllipse(QPointF(0, 0), _HALO_RADIUS, _HALO_RADIUS)


def _draw_closed(painter: QPainter, palette: MapPalette) -> None:
    """Diagonal cross over the symbol, a little larger than it."""
    for colour, width in ((palette.symbol_paper, 0.62), (palette.lost_line, 0.3)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for down in (-1.15, 1.15):
            painter.drawLine(QPointF(-1.15, -down), QPointF(1.15, down))


def symbol_colour(kind: PointKind, palette: MapPalette) -> QColor:
    """Main colour of ``kind``."""
    if kind in _URGENT:
        return palette.urgent
    if kind in (PointKind.MSP, PointKind.CDS):
        return palette.practice
    return palette.housing if kind is PointKind.HOUSING else palette.site


def _draw_ring(painter: QPainter, ink: QColor, palette: MapPalette, fill: float | None) -> None:
    """Open ring, filled clockwise from noon by occupancy."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(ink))
    painter.drawEllipse(QPointF(0, 0), 1.0, 1.0)
    painter.setBrush(QBrush(palette.symbol_paper))
    painter.drawEllipse(QPointF(0, 0), 0.68, 0.68)
    if fill:
        painter.setBrush(QBrush(palette.accent))
        share = min(max(fill, 0.0), 1.0)
        painter.drawPie(QRectF(-0.68, -0.68, 1.36, 1.36), 90 * 16, -round(share * 360 * 16))


@functools.lru_cache(maxsize=16)
def _outline(kind: PointKind) -> QPainterPath:
    """Outer shape in a square from -1 to 1."""
    path = QPainterPath()
    if kind is PointKind.SU:
        path.addRoundedRect(QRectF(-0.96, -0.96, 1.92, 1.92), 0.14, 0.14)
    elif kind is PointKind.SU_OR_SMUR:
        path = _half_round()
    elif kind is PointKind.SMUR_ANTENNA:
        path.addPolygon(_polygon((0, -1.12), (1.12, 0), (0, 1.12), (-1.12, 0)))
    elif kind is PointKind.HELISMUR:
        path = _rotor_over_circle()
    elif kind is PointKind.STATE_HELICOPTER:
        path.addPolygon(_polygon((-0.98, -0.92), (0.98, -0.92), (0.98, 0.35), (0, 1.1), (-0.98, 0.35)))
    elif kind is PointKind.MCS:
        path = _cross(0.95, 0.3)
    elif kind is PointKind.MSP:
        path = _house(-0.92, 0.92)
    elif kind is PointKind.CDS:
        path = _house(-1.15, 0.1).united(_house(-0.1, 1.15))
    elif kind is PointKind.HOUSING:
        path = _bed()
    elif kind is PointKind.CHU:
        path.addRect(QRectF(-0.9, -0.9, 1.8, 1.8))
    else:
        path.addEllipse(QPointF(0, 0), 1.0, 1.0)
    return path


@functools.lru_cache(maxsize=16)
def _detail(kind: PointKind) -> QPainterPath:
    """What is cut out of the outer shape: cross, H of the helicopters, doors of houses, pillow of the bed."""
    path = QPainterPath()
    if kind in _WITH_CROSS:
        path = _cross(0.5, 0.18) if kind is PointKind.SMUR_ANTENNA else _cross(0.62, 0.2)
    elif kind in _HELICOPTERS:
        path = _letter_h()
    elif kind is PointKind.MSP:
        path.addRect(QRectF(-0.2, 0.25, 0.4, 0.62))
    elif kind is PointKind.CDS:
        for middle in (-0.52, 0.52):
            path.addRect(QRectF(middle - 0.14, 0.3, 0.28, 0.57))
    elif kind is PointKind.HOUSING:
        path.addEllipse(QPointF(-0.52, -0.02), 0.2, 0.2)
    return path


@functools.lru_cache(maxsize=4)
def _cross(arm: float, half_width: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRect(QRectF(-half_width, -arm, 2 * half_width, 2 * arm))
    path.addRect(QRectF(-arm, -half_width, 2 * arm, 2 * half_width))
    return path.simplified()


def _rotor_over_circle() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addEllipse(QPointF(0, 0.12), 0.96, 0.96)
    path.addRect(QRectF(-1.2, -1.12, 2.4, 0.26))
    path.addRect(QRectF(-0.14, -1.0, 0.28, 0.3))
    return path.simplified()


def _letter_h() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for left in (-0.5, 0.22):
        path.addRect(QRectF(left, -0.6, 0.28, 1.2))
    path.addRect(QRectF(-0.4, -0.14, 0.8, 0.28))
    return path.simplified()


def _polygon(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in (*corners, corners[0])])


def _half_round() -> QPainterPath:
    """Square on the left (SU), round on the right (SMUR): the official minutes do not tell them apart."""
    path = QPainterPath(QPointF(0, -0.98))
    path.arcTo(QRectF(-0.98, -0.98, 1.96, 1.96), 90, -180)
    path.lineTo(-0.96, 0.98)
    path.lineTo(-0.96, -0.98)
    path.closeSubpath()
    return path


def _house(left: float, right: float) -> QPainterPath:
    path = QPainterPath(QPointF((left + right) / 2, -0.95))
    path.lineTo(right, -0.1)
    path.lineTo(right - 0.14, -0.1)
    path.lineTo(right - 0.14, 0.88)
    path.lineTo(left + 0.14, 0.88)
    path.lineTo(left + 0.14, -0.1)
    path.lineTo(left, -0.1)
    path.closeSubpath()
    return path


def _bed() -> QPainterPath:
    """Bed from the side: head post, mattress, foot."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRect(QRectF(-1.05, -0.7, 0.24, 1.45))
    path.addRoundedRect(QRectF(-0.9, -0.3, 1.95, 0.75), 0.2, 0.2)
    path.addRect(QRectF(0.81, 0.2, 0.24, 0.55))
    return path.simplified()


def symbol_pixmap(
    kind: PointKind,
    size_px: float,
    palette: MapPalette,
    *,
    fill: float | None,
    outside: bool,
    dpr: float,
    state: PointState = PointState.USUAL,
) -> QPixmap:
    """Cached picture of the symbol with its halo, centred; occupancy in twelfths."""
    step = None if fill is None else round(min(max(fill, 0.0), 1.0) * FILL_STEPS)
    return _rendered(kind, round(size_px * 4) / 4, palette.name, step=step, outside=outside, dpr=dpr, state=state)


@functools.lru_cache(maxsize=512)
def _rendered(
    kind: PointKind, size_px: float, theme: str, *, step: int | None, outside: bool, dpr: float, state: PointState
) -> QPixmap:
    palette = DARK_MAP if theme == DARK_MAP.name else LIGHT_MAP
    side = math.ceil(size_px * (1.9 if state is PointState.ADDED else 1.35) + 2 * _HALO_PX + 2)
    pixmap = QPixmap(math.ceil(side * dpr), math.ceil(side * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    fill = None if step is None else step / FILL_STEPS
    centre = QPointF(side / 2, side / 2)
    draw_symbol(painter, kind, centre, size_px, palette, fill=fill, outside=outside, state=state)
    painter.end()
    return pixmap
