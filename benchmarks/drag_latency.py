"""Milliseconds from a drag event to the painted map, through the real widget, offscreen: p50 and p95.

A candidate is dragged over the made-up region, and over the country with --country. Each step: mouse event, minutes
from the candidate, newly covered communes and people, its zone, paint. The answer alone is timed beside it: the ratio
of the whole step to the answer tells what painting costs, and its processor time what a quiet machine would
take. The goal: p95 at most 15 ms for the answer.

Usage: python benchmarks/drag_latency.py [--country] [--steps 200]
"""

import argparse
import os
import tomllib
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time, thread_time
from types import SimpleNamespace
from typing import Any

import numpy as np
import shapely
from _oracles import kept_folder
from _places import Places, places_of
from numpy.typing import NDArray
from synthetic_network import CELL, PITCH_M, SIZES, write

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import SNAP_LIMIT_M, place
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.network.storage import open_network, write_network
from pacte_desktop.territory.network.travel_times import Direction, field
from pacte_desktop.territory.road_window import RoadWindow
from pacte_desktop.territory.zone_grid import Rings, ZoneRule

LIMIT_MIN = 30.0
EPSG = 2154
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
    """What a candidate somewhere would change, by the program's own window of roads around the drag."""

    def __init__(self, network: RoadNetwork, places: Places, centre_m: tuple[float, float]) -> None:
        communes = place(network, places.lon, places.lat)
        sites = communes.only(np.flatnonzero(places.is_site)[::3])  # A third of them: there are gaps to fill.
        self.minutes = field(network, sites, Direction.AWAY, LIMIT_MIN).minutes_at(communes)
        self._is_open, self._population = np.isnan(self.minutes), places.population
        rules = tomllib.loads((RESOURCES / "rules" / "urgent_care.toml").read_text(encoding="utf-8"))
        source: Any = SimpleNamespace(
            network=network, communes=communes, snap_m=SNAP_LIMIT_M, territory=SimpleNamespace(projection_epsg=EPSG)
        )
        start, worked = perf_counter(), process_time()
        rule = ZoneRule.from_table(rules["zones"])
        self._window = RoadWindow(source, centre_m, LIMIT_MIN, rule, to_places=False)
        self.window_s, self.window_work_s = perf_counter() - start, process_time() - worked

    def at(self, x_m: float, y_m: float) -> tuple[Rings, NDArray[np.int64], int]:
        """Rings of the candidate's zone, rows of the communes that it newly covers, and their people."""
        rows, _minutes, rings = self._window.reached(x_m, y_m)
        newly = rows[self._is_open[rows]]
        return rings, newly, int(self._population[newly].sum())


def shown(seconds: list[float]) -> str:
    """p50 and p95 in milliseconds."""
    return f"p50 {np.quantile(seconds, 0.5) * 1000:6.1f} ms, p95 {np.quantile(seconds, 0.95) * 1000:6.1f} ms"


def timed(
    work: Callable[[float, float], object], path_m: Floats, clock: Callable[[], float] = perf_counter
) -> list[float]:
    """Seconds of each step after the first five, by this clock."""
    found = []
    for x_m, y_m in path_m.tolist():
        start = clock()
        work(x_m, y_m)
        found.append(clock() - start)
    return found[5:]


def drag_path(places: Places, steps: int) -> Floats:
    """Metres along a bent line across the middle of the land, inside the 25 km that a window is made for."""
    from pyproj import Transformer

    x_m, y_m = Transformer.from_crs(4326, EPSG, always_xy=True).transform(places.lon, places.lat)
    share = np.linspace(0.0, 1.0, steps)
    return np.column_stack(
        (np.median(x_m) + 45_000 * (share - 0.5), np.median(y_m) + 12_000 * np.sin(share * 2 * np.pi))
    )


def map_view(name: str, places: Places, minutes: Floats) -> Any:
    """The real widget with these communes as squares."""
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
        self._view, self._answer = view, answer
        self._is_answered = False

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
        rings, newly, _people = self._answer.at(x_m, y_m)
        shapes = shapely.from_ragged_array(shapely.GeometryType.POLYGON, rings.point, (rings.start, rings.outer))
        self._view.set_candidate_zone(list(shapes))
        self._view.set_newly_covered(newly)
        self._is_answered, self._view.is_painted = True, False

    def _send(self, kind: Any, at: Any) -> None:
        from PySide6.QtCore import QCoreApplication, Qt
        from PySide6.QtGui import QMouseEvent

        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(self._view, QMouseEvent(kind, at, self._view.mapToGlobal(at), left, left, none))


def measure(name: str, steps: int) -> None:
    """Print the latencies on one size."""
    from PySide6.QtWidgets import QApplication

    extract, _communes = write(name, kept_folder())
    places = places_of(extract)
    path_m = drag_path(places, steps)
    network = network_of(extract)
    answer = Answer(network, places, tuple(np.median(path_m, axis=0).tolist()))
    print(f"{name}: {len(places.lon)} communes, {np.isnan(answer.minutes).sum()} not covered before, {steps} steps")
    worked = f"{answer.window_work_s:.2f} s of processor time"
    print(f"  window of roads, once for each drag    {answer.window_s:.2f} s, {worked}")
    alone = timed(answer.at, path_m)
    print(f"  zone, newly covered communes, people   {shown(alone)}")
    print(f"  the same, processor time               {shown(timed(answer.at, path_m, thread_time))}")
    application = QApplication.instance() or QApplication([])
    view = map_view(name, places, answer.minutes)
    # Near enough that the drag fills the window, as one would look.
    view.centre_on(*np.median(path_m, axis=0), 1.1 * float(np.ptp(path_m[:, 0])) / view.width())
    settle(application)
    drag = Drag(view, answer)
    drag.take_hold(*path_m[0])
    settle(application)
    painted = timed(drag.by_hand, path_m)
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
