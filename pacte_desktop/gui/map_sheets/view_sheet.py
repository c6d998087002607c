"""The present view of the window as a document: what is on the screen, in the frame and typeface of every print."""

from datetime import datetime

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from pacte_desktop.documents.document import Document, Picture, Table
from pacte_desktop.domain.wording import translate
from pacte_desktop.gui.map.legend import LegendEntry
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.samples import symbol_sample
from pacte_desktop.gui.map.sheet import SheetContent
from pacte_desktop.gui.map.view import MapView
from pacte_desktop.gui.map_sheets.drawing import svg_of
from pacte_desktop.gui.map_sheets.sheet_document import CODE, ROOM_PT, heading_pt
from pacte_desktop.gui.map_sheets.symbols import plain_symbol_rows
from pacte_desktop.gui.map_sheets.tables import gap_table
from pacte_desktop.gui.map_sheets.typeface import sheet_font
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.documents.kind import DocumentSource

_MAP_SHARE = 0.72
"""Of the drawing that the map takes beside its legend, for the choice of what the legend must explain."""


class _ViewMap:
    """The map widget for :func:`svg_of`, lettered in the typeface of the document."""

    def __init__(self, view: MapView, font: QFont) -> None:
        self._view, self._font = view, font
        self.bounds_m = (0.0, 0.0, 0.0, 0.0)
        """West, south, east, north of what was drawn."""

    @property
    def attribution(self) -> str:
        return ""  # The foot of the page names the sources.

    def font(self) -> QFont:
        return self._font

    def pixel_pt(self, width_pt: float) -> float:
        return self._view.pixel_pt(width_pt)

    def crowd(self, rect: QRectF, box: QRectF) -> int:
        return self._view.crowd(rect, box)

    def render_map(
        self, painter: QPainter, rect: QRectF, palette: MapPalette | None = None, *, with_attribution: bool = True
    ) -> None:
        self.bounds_m = self._view.camera_of(rect).bounds_m()
        self._view.render_map(painter, rect, palette, with_attribution=with_attribution, font=self._font)


def view_document(plan: OpenPlan, view: MapView, content: SheetContent, at: datetime) -> Document:
    """The view drawn for A4 lying, and below it the communes beyond the limit that it shows.

    A scenario or a comparison has no such table: the plan's own figures would contradict the colours.
    """
    source = DocumentSource(plan.file, plan.snapshot, plan.territory, plan.coverage_input.layers, at)
    header = source.header(content.title, source=view.attribution)
    summary = " · ".join(line for line in content.lines if line != plan.snapshot.info.name)
    drawn = _ViewMap(view, sheet_font())
    width, height = ROOM_PT[True]
    height -= heading_pt(header, summary, width, sheet_font())
    kinds = view.kinds_in(QRectF(0, 0, width * _MAP_SHARE, height))
    symbols = [LegendEntry(symbol_sample(row.kind), row.label) for row in plain_symbol_rows(kinds)]
    entries = [*content.legend, *symbols]
    payload, _ = svg_of(
        drawn, SheetContent("", (), entries, translate("MapSheets", "Légende"), content.notes), width, height
    )
    coverage = plan.territory.coverage
    tables: list[Table] = []
    if coverage is not None and not view.mode_frame:
        shown = coverage.part(_seen(plan, drawn.bounds_m))
        found = gap_table(shown, plan.territory.departement_names, plan.snapshot.equipment)
        tables = [] if found.is_empty else [found]
    alt = translate("MapSheets", "Carte : {title}. {summary}").format(title=content.title, summary=summary)
    picture = Picture(payload, alt, ends_page=True)
    return Document(CODE, header, (picture, *tables), summary=summary, file_stem=header.title)


def _seen(plan: OpenPlan, bounds_m: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    """Which communes of the coverage have their main point in the view."""
    communes = plan.territory.communes
    x, y = communes.point[communes.inside].T
    west, south, east, north = bounds_m
    found: NDArray[np.bool_] = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    return found
