"""Main roads and names of towns from an imported network, as context on the map; read beside the window."""

from dataclasses import dataclass

import numpy as np
import shapely
from PySide6.QtCore import QObject, Signal

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.gui.map.legend import LegendEntry
from pacte_desktop.gui.map.model import MapNames
from pacte_desktop.gui.map.roads import MapRoads, RoadClass
from pacte_desktop.gui.map.samples import road_sample
from pacte_desktop.gui.map.view import MapView
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.minutes import road_attribution, usual_choice
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.degrees import to_metres
from pacte_desktop.territory.network import context
from pacte_desktop.territory.network.places import PLACE_KINDS
from pacte_desktop.territory.network.road_class import RoadClass as NetworkClass
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.storage import open_network
from pacte_desktop.territory.road_minutes import RoadMinutes

_CLASSES = {
    NetworkClass.MOTORWAY: RoadClass.MOTORWAY,
    NetworkClass.PRIMARY: RoadClass.PRIMARY,
    NetworkClass.SECONDARY: RoadClass.SECONDARY,
}
_TOWNS = (PLACE_KINDS.index("city"), PLACE_KINDS.index("town"))


@dataclass(frozen=True)
class Context:
    """Roads and towns of a network in the metres of the territory, and whom to thank for them."""

    roads: tuple[MapRoads, ...]
    places: MapNames
    source: str

    @property
    def thanks(self) -> str:
        """Whom to thank for the roads."""
        return road_attribution(self.source)


def read_context(plan_source: object, territory: BaseTerritory, watch: Watch) -> Context | None:
    """Context from the network of the source of minutes, else from one that covers the plan; None without any."""
    network = _network(plan_source, territory)
    if network is None:
        return None
    lines = context.main_roads(network)
    watch.step("", 1, 3)
    xy = to_metres(territory.projection_epsg, lines.lon, lines.lat)
    roads = tuple(
        _roads(shown, xy, lines.start[:-1][chosen], lines.start[1:][chosen])
        for rank, shown in _CLASSES.items()
        if (chosen := lines.road_class == rank).any()
    )
    watch.step("", 2, 3)
    return Context(roads, _towns(network, territory), network.facts.source)


def _network(plan_source: object, territory: BaseTerritory) -> RoadNetwork | None:
    if isinstance(plan_source, RoadMinutes):
        return plan_source.network
    choice = usual_choice(territory)
    return open_network(choice.path) if choice.kind is TravelTimeSource.ROADS and choice.path is not None else None


def _roads(road_class: RoadClass, xy: np.ndarray, first: np.ndarray, end: np.ndarray) -> MapRoads:
    """The lines of one class as a ragged array of their own."""
    length = end - first
    start = np.cumsum(length) - length
    vertex = np.arange(length.sum()) + np.repeat(first - start, length)
    return MapRoads(road_class, xy[vertex], start.astype(np.int64))


def _towns(network: RoadNetwork, territory: BaseTerritory) -> MapNames:
    """Towns beyond the communes, which have their names already."""
    found = context.settlements(network)
    towns = found.only(np.flatnonzero(np.isin(found.kind, _TOWNS)))
    point = to_metres(territory.projection_epsg, towns.lon, towns.lat) if len(towns) else np.zeros((0, 2))
    held = shapely.STRtree(territory.polygon).query(shapely.points(point), predicate="intersects")[0]
    beyond = np.setdiff1d(np.arange(len(towns)), held)
    return MapNames(
        np.array([towns.name[row] for row in beyond.tolist()], dtype=np.str_),
        np.maximum(towns.population[beyond].astype(np.int64), 0),
        point[beyond],
        np.zeros(len(beyond), dtype=bool),
    )


class MapContext(QObject):
    """Reads the context anew when the plan has another source of minutes."""

    changed = Signal()

    def __init__(self, plan: OpenPlan, view: MapView, parent: QObject) -> None:
        super().__init__(parent)
        self._plan, self._map = plan, view
        self.shown = True
        self.context: Context | None = None
        self._read_for: str | None = None

    def follow(self) -> None:
        """Read the network of the minutes in use, when it is not read yet."""
        coverage = self._plan.territory.coverage
        if coverage is None or coverage.source.key == self._read_for:
            return
        self._read_for = coverage.source.key
        source, territory = self._plan.travel_source, self._plan.territory.communes
        self._plan.tasks.start(
            self.tr("Routes du fond de carte"),
            lambda watch: read_context(source, territory, watch),
            self._take,
            self._fail,
        )

    def show(self, shown: bool) -> None:
        """Show roads and towns, or not."""
        self.shown = shown
        self._map.set_roads_visible(shown)
        self._map.set_places(self.context.places if shown and self.context is not None else None)
        self.changed.emit()

    def _take(self, found: Context | None) -> None:
        self.context = found
        self._map.set_roads(found.roads if found is not None else ())
        self.show(self.shown)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._take(None)  # The page of networks says what is wrong with the file.

    @property
    def in_view(self) -> Context | None:
        """What is shown now."""
        return self.context if self.shown else None

    def why_not(self) -> str:
        """Why there are no roads to show; empty when there are some."""
        if self.context is not None and self.context.roads:
            return ""
        return self.tr("Aucun réseau routier ne couvre ce plan : préparez-en un dans la page « Réseau ».")

    def legend(self) -> list[LegendEntry]:
        """One line a class of roads."""
        words = {
            RoadClass.MOTORWAY: self.tr("autoroute ou voie express"),
            RoadClass.PRIMARY: self.tr("route principale"),
            RoadClass.SECONDARY: self.tr("route secondaire"),
        }
        seen = self.in_view
        return (
            []
            if seen is None
            else [LegendEntry(road_sample(road.road_class), words[road.road_class]) for road in seen.roads]
        )
