"""The cards that float on the map: legend, layers and tools, folded and placed by the room that there is."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from pacte_desktop.gui.map.layer_card import LayerCard
from pacte_desktop.gui.map.legend import LegendCard, LegendContent
from pacte_desktop.gui.map.model import MapBands
from pacte_desktop.gui.map.palette import MapPalette
from pacte_desktop.gui.map.view import MapView
from pacte_desktop.gui.pages.map_tools import MARGIN, MapTools, place_tools

_LEAST_LINES = (44, 23)  # width and height, in lines of text, of a map that has room for both cards unfolded
_SHORT_NOTE_CHARS = 60
_WIDE_LINES = 80  # lines of text: a map narrower than this shows the titles of the layers only while one tries


class MapCards(QObject):
    """``is_trial`` tells whether a scenario is tried: the map carries its name then, and there is less room."""

    def __init__(self, view: MapView, bands: MapBands, is_trial: Callable[[], bool]) -> None:
        super().__init__(view)
        self._map, self._is_trial = view, is_trial
        self._is_small = False
        self.content: LegendContent | None = None
        """What the legend says, all of it; None before the first."""
        self._roads: frozenset[str] = frozenset()
        self.legend = LegendCard(bands, view)
        self.layers = LayerCard(view)
        self.tools = MapTools(view)
        self.layers.folded.connect(lambda _folded: self._place())
        for watched in (view, self.legend, self.layers):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the cards in their corners when the map or a card changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            if watched is self._map:
                self._fold()
                self._fit_legend()
            self._place()
        return super().eventFilter(watched, event)

    @property
    def _line(self) -> int:
        return self._map.fontMetrics().height()

    def _fold(self) -> None:
        """A small map shows the titles of the cards only; the user may unfold them."""
        least_width, least_height = (lines * self._line for lines in _LEAST_LINES)
        is_small = self._map.width() < least_width or self._map.height() < least_height
        if is_small != self._is_small:
            self._is_small = is_small
            self.legend.set_folded(is_small)
            self.layers.set_folded(is_small or self._is_cramped)

    @property
    def _is_cramped(self) -> bool:
        """A scenario is tried on a map that is too narrow for the layer choices as well."""
        return self._is_trial() and self._map.width() < _WIDE_LINES * self._line

    def begin_trial(self) -> None:
        """What one looks at takes the place of the layer choices."""
        if self._is_cramped:
            self.layers.set_folded(True)

    def end_trial(self) -> None:
        """Everything as it was before."""
        if not self._is_small:
            self.layers.set_folded(False)

    def show_legend(self, content: LegendContent, roads: frozenset[str]) -> None:
        """``roads``: labels of what is left out first where the map is too low."""
        self.content, self._roads = content, roads
        self._fit_legend()

    def _fit_legend(self) -> None:
        """The whole legend; where the map is too low for it, the longer notes stand in its tooltip."""
        content = self.content
        if content is None:
            return
        short = [note for note in content.notes if len(note) <= _SHORT_NOTE_CHARS]
        more = QCoreApplication.translate("MapPage", "Méthode et source : laissez le pointeur ici.")
        fewer = replace(content, notes=[*short, more] if len(short) < len(content.notes) else short)
        without_roads = replace(fewer, layers=[entry for entry in content.layers if entry.label not in self._roads])
        self.legend.setToolTip("")
        for tried in (content, fewer, without_roads):
            self.legend.set_content(tried)
            if self.legend.height() <= self._map.height() - 2 * MARGIN:
                break
            self.legend.setToolTip("\n".join(content.notes))
        self._place()

    def _place(self) -> None:
        """Legend at the bottom left, layers above it, or at the right when the window is too low for both."""
        legend, layers = self.legend, self.layers
        legend.move(MARGIN, max(MARGIN, self._map.height() - legend.height() - MARGIN))
        stacked = legend.y() > layers.height() + 2 * MARGIN
        layers.move(MARGIN if stacked else self._map.width() - layers.width() - MARGIN, MARGIN)
        place_tools(self.tools, legend, self._map.width(), stacked=stacked, in_trial=self._is_trial())
        self._map.set_free_margins(legend.geometry().right(), 0, 0 if stacked else layers.width() + MARGIN, 0)

    def set_palette(self, palette: MapPalette) -> None:
        """Take the colours of the theme."""
        self.legend.set_palette(palette)
        self.layers.set_palette(palette)
        self.tools.refresh_icons()
