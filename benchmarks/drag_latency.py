"""Milliseconds from a drag event to the painted map, through the real widget, offscreen: p50 and p95.

A candidate is dragged over the made-up region, and over the country with --country. Each step: mouse event, minutes
from the candidate, newly covered communes and people, zone of the candidate, paint. Parts that the program has not got
yet are left out and named. The answer alone is timed beside it. The goal: p95 at most 7 ms for the answer without the
zone, 15 ms with it (quiet machine); the ratio of the whole step to the answer tells what painting costs.

Usage: python benchmarks/drag_latency.py [--country] [--steps 200]
"""

import argparse
import importlib
import os
import tomllib
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from _oracles import kept_folder
from _places import Places, places_of
from numpy.typing import NDArray
from synthetic_network import CELL, PITCH_M, SIZES, write

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.territory.network import travel_times
from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.network.storage import open_network, write_network
from pacte_desktop.territory.network.travel_times import Direction, field

LIMIT_MIN = 30.0
EPSG = 2154
WINDOW_KM = 180.0
Floats = NDArray[np.float64]


def network_of(extract: Path) -> RoadNetwork:
    """The network of the extract, built once."""
    kept = extract.with_suffix("").with_suffix(".roads")
    try:
        return open_network(kept)
    except KnownError:  # Missing, or of another version.
        write_network(build_network(extract, read_profile()), kept)
        return open_network(kept)


class Answer:
    """What a candidate somewhere would change; searched in a window around the drag where the program can cut one."""

    def __init__(self, network: RoadNetwork, places: Places, path: Floats) -> None:
        self._population = places.population
        communes = place(network, places.lon, places.lat)
        sites = communes.only(np.flatnonzero(places.is_site)[::3])  # A third of them: there are gaps to fill.
        self.minutes = field(network, sites, Direction.AWAY, LIMIT_MIN).minutes_at(communes)
        self._is_open = np.isnan(self.minutes)
        self.cut_s = 0.0
        cutting = _module("network.cutting")
        if cutting is not None:
            start = perf_counter()
            window = cutting.cut(network, cutting.box_around(*np.median(path, axis=0), WINDOW_KM))
            network, communes = window.network, window.placed(communes)
            self.cut_s = perf_counter() - start
        self._network = network
        prepared: Callable[..., Any] | None = getattr(travel_times, "prepared", None)
        self._communes: Any = communes if prepared is None else prepared(network, communes, Direction.AWAY)
        start = perf_counter()
        self._draw = _zones(network)
        self.zones_s = perf_counter() - start
        place(network, *np.median(path, axis=0))  # The search tree of roads is made at the first point.

    @property
    def has_zones(self) -> bool:
        """The program draws zones."""
        return self._draw is not None

    def newly_covered(self, lon: float, lat: float, soft_min: float = 0.0) -> tuple[Any, NDArray[np.bool_], int]:
        """Field of a candidate, the communes that it newly covers, and their people."""
        found = field(self._network, place(self._network, [lon], [lat]), Direction.AWAY, LIMIT_MIN + soft_min)
        newly = self._is_open & (found.minutes_at(self._communes) <= LIMIT_MIN)
        return found, newly, int(self._population[newly].sum())

    def with_zone(self, lon: float, lat: float) -> tuple[Any, NDArray[np.bool_]]:
        """Rings of the candidate's zone (metres) and the communes that it newly covers."""
        assert self._draw is not None
        found, newly, _people = self.newly_covered(lon, lat, self._draw.soft_min)
        return self._draw.rings(found), newly


class _Zones:
    def __init__(self, points: Any, grid: Any) -> None:
        self._points, self._grid = points, grid
        self.soft_min = float(grid.rule.softness_min)

    def rings(self, found: Any) -> Any:
        rows, minutes = self._points.reached(found)
        return self._grid.rings(minutes, LIMIT_MIN, rows)


def _module(name: str) -> Any:
    """A part of the program, None while it is not there."""
    try:
        return importlib.import_module(f"pacte_desktop.territory.{name}")
    except ModuleNotFoundError:
        return None


def _zones(network: RoadNetwork) -> _Zones | None:
    road_points, zone_grid = _module("road_points"), _module("zone_grid")
    if road_points is None or zone_grid is None:
        return None
    rules = tomllib.loads((RESOURCES / "rules" / "urgent_care.toml").read_text(encoding="utf-8"))
    points = road_points.road_points(network)
    return _Zones(points, zone_grid.ZoneGrid(*points.projected(EPSG), zone_grid.ZoneRule.from_table(rules["zones"])))


def shown(seconds: list[float]) -> str:
    """p50 and p95 in milliseconds."""
    return f"p50 {np.quantile(seconds, 0.5) * 1000:6.1f} ms, p95 {np.quantile(seconds, 0.95) * 1000:6.1f} ms"


def timed(work: Callable[[float, float], object], path: Floats) -> list[float]:
    """Seconds of each step after the first five."""
    found = []
    for lon, lat in path.tolist():
        start = perf_counter()
        work(lon, lat)
        found.append(perf_counter() - start)
    return found[5:]


def drag_path(places: Places, steps: int) -> Floats:
    """Degrees along a bent line across the middle of the land, some hundred metres a step."""
    share = np.linspace(0.0, 1.0, steps)
    lon = np.median(places.lon) + 0.004 * steps * (share - 0.5)
    lat = np.median(places.lat) + 0.1 * np.sin(share * 2 * np.pi)
    return np.column_stack((lon, lat))


def map_view(name: str, places: Places, minutes: Floats) -> Any:
    """The real widget with these communes as squares."""
    import shapely
    from pyproj import Transformer

    from pacte_desktop.gui.map.model import MapBands, MapCommunes
    from pacte_desktop.gui.map.view import MapView

    columns = SIZES[name].columns
    x, y = Transformer.from_crs(4326, EPSG, always_xy=True).transform(places.lon, places.lat)
    row, column = np.divmod(np.arange(len(x)), columns)
    side = CELL * PITCH_M
    west, south = x.mean() + (column - columns / 2) * side, y.mean() + (row - SIZES[name].rows / 2) * side

    class Watched(MapView):
        is_painted = False

        def paintEvent(self, event: Any) -> None:  # noqa: N802
            super().paintEvent(event)
            self.is_painted = True

    view = Watched(MapBands((10.0, 20.0, 30.0, 45.0), limit_min=LIMIT_MIN))
    view.resize(1366, 768)
    view.set_communes(
        MapCommunes(
            insee_code=np.array([f"{index:05}" for index in range(len(x))]),
            name=np.array([f"Commune {index}" for index in range(len(x))]),
            population=places.population,
            polygon=shapely.box(west, south, west + side, south + side),
            point=np.column_stack((x, y)),
            inside=np.ones(len(x), dtype=bool),
            minutes=minutes,
        )
    )
    view.show()
    return view


class Drag:
    """Steps of a drag through the widget; each ends when its paint has ended."""

    def __init__(self, view: Any, answer: Answer) -> None:
        from pyproj import Transformer

        self._view, self._answer = view, answer
        self._to_degrees = Transformer.from_crs(EPSG, 4326, always_xy=True)
        self._codes = np.array([f"{index:05}" for index in range(len(answer.minutes))])
        self._is_answered = False

    def by_highlight(self, lon: float, lat: float) -> None:
        """Newly covered communes marked: what a map without candidates can do."""
        _found, newly, _people = self._answer.newly_covered(lon, lat)
        self._view.set_highlight(self._codes[newly].tolist())
        self._view.repaint()

    def take_hold(self, x_m: float, y_m: float) -> None:
        """A candidate, and the mouse pressed on it."""
        from PySide6.QtCore import QEvent

        from pacte_desktop.gui.map.model import PointKind

        self._view.set_candidate(PointKind.MCS, x_m, y_m)
        self._view.candidate_moved.connect(self._follow)
        self._send(QEvent.Type.MouseButtonPress, self._view.camera.to_screen(x_m, y_m))

    def by_hand(self, x_m: float, y_m: float) -> None:
        """The mouse moves there; ends when candidate, zone and communes are painted."""
        from PySide6.QtCore import QCoreApplication, QEvent

        self._is_answered = self._view.is_painted = False
        self._send(QEvent.Type.MouseMove, self._view.camera.to_screen(x_m, y_m))
        while not (self._is_answered and self._view.is_painted):
            QCoreApplication.processEvents()

    def _follow(self, x_m: float, y_m: float) -> None:
        import shapely

        lon, lat = self._to_degrees.transform(x_m, y_m)
        if self._answer.has_zones:
            rings, newly = self._answer.with_zone(lon, lat)
            kind = shapely.GeometryType.POLYGON
            self._view.set_candidate_zone(
                list(shapely.from_ragged_array(kind, rings.point, (rings.start, rings.outer)))
            )
        else:
            _found, newly, _people = self._answer.newly_covered(lon, lat)
        self._view.set_newly_covered(np.flatnonzero(newly))
        self._is_answered, self._view.is_painted = True, False

    def _send(self, kind: Any, at: Any) -> None:
        from PySide6.QtCore import QCoreApplication, Qt
        from PySide6.QtGui import QMouseEvent

        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(self._view, QMouseEvent(kind, at, self._view.mapToGlobal(at), left, left, none))


def measure(name: str, steps: int) -> None:
    """Print the latencies on one size."""
    from pyproj import Transformer
    from PySide6.QtWidgets import QApplication

    extract, _communes = write(name, kept_folder())
    places = places_of(extract)
    path = drag_path(places, steps)
    answer = Answer(network_of(extract), places, path)
    print(f"{name}: {len(places.lon)} communes, {np.isnan(answer.minutes).sum()} not covered before, {len(path)} steps")
    if answer.cut_s:
        print(
            f"  once for each drag: window of {WINDOW_KM:.0f} km {answer.cut_s:.2f} s, its zones {answer.zones_s:.2f} s"
        )
    alone = timed(answer.newly_covered, path)
    print(f"  newly covered communes and people      {shown(alone)}")
    if answer.has_zones:
        print(f"  the same with the zone's polygon       {shown(timed(answer.with_zone, path))}")
    else:
        print("  zone: left out, the program draws none yet")
    application = QApplication.instance() or QApplication([])
    view = map_view(name, places, answer.minutes)
    path_m = np.column_stack(Transformer.from_crs(4326, EPSG, always_xy=True).transform(*path.T))
    # Near enough that the drag fills the window, as one would look.
    view.centre_on(*np.median(path_m, axis=0), 1.1 * float(np.ptp(path_m[:, 0])) / view.width())
    settle(application)
    drag = Drag(view, answer)
    if hasattr(view, "set_candidate"):
        drag.take_hold(*path_m[0])
        settle(application)
        painted = timed(drag.by_hand, path_m)
    else:
        print("  dragging a candidate: left out, the map has none yet; newly covered communes marked instead")
        painted = timed(drag.by_highlight, path)
    print(f"  event to painted map                   {shown(painted)}, ratio {ratio(painted, alone)}")
    if "PACTE_PICTURE" in os.environ:
        view.grab().save(os.environ["PACTE_PICTURE"].format(name))
    view.close()


def settle(application: Any) -> None:
    """Let a second of events pass: the picture of the ground is painted beside the window."""
    until = perf_counter() + 1.0
    while perf_counter() < until:
        application.processEvents()


def ratio(whole: list[float], part: list[float]) -> str:
    """Ratio of the medians."""
    return f"{np.median(whole) / np.median(part):.2f}"


def main() -> None:
    """Measure the region, and the country when asked."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--country", action="store_true")
    parser.add_argument("--steps", type=int, default=200)
    arguments = parser.parse_args()
    measure("region", arguments.steps)
    if arguments.country:
        measure("france", arguments.steps)


if __name__ == "__main__":
    main()
