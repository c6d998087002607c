"""Where the map looks: projected metres to widget pixels (y down) and back."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

MIN_PIXELS_PER_M = 1 / 8000
MAX_PIXELS_PER_M = 1 / 4


@dataclass(frozen=True)
class Camera:
    """Centre in metres, scale in widget pixels per metre, size of the paper in pixels."""

    x_m: float = 0.0
    y_m: float = 0.0
    scale: float = 0.001
    width: float = 1.0
    height: float = 1.0

    @property
    def metres_per_pixel(self) -> float:
        """Metres covered by one pixel."""
        return 1.0 / self.scale

    @property
    def transform(self) -> QTransform:
        """World metres to pixels."""
        scale = self.scale
        return QTransform(
            scale, 0.0, 0.0, -scale, self.width / 2 - self.x_m * scale, self.height / 2 + self.y_m * scale
        )

    def to_screen(self, x_m: float, y_m: float) -> QPointF:
        """Pixel of a point in metres."""
        return QPointF(self.width / 2 + (x_m - self.x_m) * self.scale, self.height / 2 - (y_m - self.y_m) * self.scale)

    def to_world(self, pixel: QPointF) -> tuple[float, float]:
        """Metres of a pixel."""
        return (
            self.x_m + (pixel.x() - self.width / 2) / self.scale,
            self.y_m - (pixel.y() - self.height / 2) / self.scale,
        )

    def bounds_m(self, margin_px: float = 0.0) -> tuple[float, float, float, float]:
        """West, south, east, north of the paper, widened by ``margin_px``."""
        half_width = (self.width / 2 + margin_px) / self.scale
        half_height = (self.height / 2 + margin_px) / self.scale
        return self.x_m - half_width, self.y_m - half_height, self.x_m + half_width, self.y_m + half_height

    def resized(self, width: float, height: float) -> "Camera":
        """Same centre and scale on another paper."""
        return replace(self, width=max(1.0, width), height=max(1.0, height))

    def panned(self, dx_px: float, dy_px: float) -> "Camera":
        """The map moved by pixels: the ground under the hand follows it."""
        return replace(self, x_m=self.x_m - dx_px / self.scale, y_m=self.y_m + dy_px / self.scale)

    def zoomed(self, factor: float, pixel: QPointF) -> "Camera":
        """Scale times ``factor`` within the limits; the ground under ``pixel`` stays there."""
        x_m, y_m = self.to_world(pixel)
        scale = min(MAX_PIXELS_PER_M, max(MIN_PIXELS_PER_M, self.scale * factor))
        return replace(
            self,
            scale=scale,
            x_m=x_m - (pixel.x() - self.width / 2) / scale,
            y_m=y_m + (pixel.y() - self.height / 2) / scale,
        )

    def fitted(self, bounds_m: tuple[float, float, float, float], free: QRectF) -> "Camera":
        """Whole ``bounds_m`` (west, south, east, north) inside the pixels of ``free``."""
        west, south, east, north = bounds_m
        scale = min(max(free.width(), 1.0) / max(east - west, 1.0), max(free.height(), 1.0) / max(north - south, 1.0))
        scale = min(MAX_PIXELS_PER_M, max(MIN_PIXELS_PER_M, scale))
        offset = free.center() - QPointF(self.width / 2, self.height / 2)
        return replace(
            self, scale=scale, x_m=(west + east) / 2 - offset.x() / scale, y_m=(south + north) / 2 + offset.y() / scale
        )


def scaled_into(box: QRectF, rect: QRectF, factor: float) -> QRectF:
    """``box`` of a sheet in pixels of the map that is drawn into ``rect``, ``factor`` times as large."""
    corner = (box.topLeft() - rect.topLeft()) / factor
    return QRectF(corner, box.size() / factor)
