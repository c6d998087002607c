"""Our own answers for peers.py, in a process of its own so that its memory is its own.

Usage: python _ours.py EXTRACT.osm.pbf FOLDER < question.json > answer.json
Question: ``build_runs``: seconds of building, and of plain pyosmium reading in turn with it; the network is kept
in FOLDER. Question: ``sites`` and ``points`` [[lon, lat]…], ``runs``: on that network, opened, seconds of
the field, minutes of the points, one site, the matrix (within 30 minutes, and without limit), the zone of all sites
and of one (absent where the program has no zones yet); and in FOLDER the junctions and links as ``graph.npz``, for
libraries that have no turns. Always the peak of memory.
"""

import importlib
import json
import resource
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from pacte_desktop.shipped import RESOURCES
from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.snapping import Placed, place
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.network.storage import open_network, write_network
from pacte_desktop.territory.network.travel_times import Direction, field

LIMIT_MIN = 30.0


def seconds_of(work: Callable[[], object], runs: int) -> float:
    """Seconds of the quickest of some runs, after one that does not count: other work shares the machine."""
    work()
    found = []
    for _run in range(runs):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return min(found)


def plain_reading(extract: Path) -> None:
    """Every object with locations, as pyosmium hands them over; nothing done with them."""
    import osmium

    for _thing in osmium.FileProcessor(str(extract)).with_locations():
        pass


def building(extract: Path, kept: Path, runs: int) -> dict[str, Any]:
    """Build and read in turn; leaves the network in ``kept``."""
    profile, ours, plain = read_profile(), [], []
    for _run in range(runs):
        start = time.perf_counter()
        network = build_network(extract, profile)
        middle = time.perf_counter()
        plain_reading(extract)
        ours.append(middle - start)
        plain.append(time.perf_counter() - middle)
    write_network(network, kept)
    return {
        "build_s": min(ours),
        "plain_reading_s": min(plain),
        "build_ratio": min(ours) / min(plain),
        "nodes": network.facts.nodes,
        "edges": network.facts.edges,
        "build_peak_mb": peak_mb(),
    }


def peak_mb() -> float:
    """Most memory of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def matrix_of(network: RoadNetwork, sites: Placed, points: Placed, limit_min: float) -> object:
    """Minutes from every site to every point: by the program's matrix when it has one, else field by field."""
    try:
        found = importlib.import_module("pacte_desktop.territory.network.matrix")
    except ModuleNotFoundError:
        rows = range(len(sites))
        return [field(network, sites.only([row]), Direction.AWAY, limit_min).minutes_at(points) for row in rows]
    return found.matrix(network, sites, points, limit_min)


def zones_of(network: RoadNetwork, sites: Placed, runs: int) -> dict[str, float]:
    """Seconds to prepare zones once, of the zone of all sites (and its holes) and of one; empty when none yet.

    A zone is counted from the sites to its polygon: field, minutes of road points, rings, holes.
    """
    try:
        road_points = importlib.import_module("pacte_desktop.territory.road_points").road_points
        zone_grid = importlib.import_module("pacte_desktop.territory.zone_grid")
        zones_of_roads = importlib.import_module("pacte_desktop.territory.zones").zones_of_roads
    except ModuleNotFoundError:
        return {}
    start = time.perf_counter()
    rules = tomllib.loads((RESOURCES / "rules" / "urgent_care.toml").read_text(encoding="utf-8"))
    rule = zone_grid.ZoneRule.from_table(rules["zones"])
    points = road_points(network)
    grid = zone_grid.ZoneGrid(*points.projected(2154), rule)
    prepared_s = time.perf_counter() - start

    def draw(chosen: Placed) -> Any:
        found = field(network, chosen, Direction.AWAY, LIMIT_MIN + rule.softness_min)
        return zones_of_roads(grid, points.minutes(found), [LIMIT_MIN])

    one = sites.only([0])
    (zone,) = draw(sites)
    return {
        "holes": sum(len(part.interiors) for part in zone.polygon.geoms),
        "zone_prepared_s": prepared_s,
        "zone_s": seconds_of(lambda: draw(sites), runs),
        "zone_single_s": seconds_of(lambda: draw(one), runs),
    }


def export(network: RoadNetwork, question: dict[str, Any], path: Path) -> None:
    """Junctions (degrees), directed links with seconds, and the junctions nearest to sites and points."""
    from scipy.spatial import KDTree

    arrays = network.arrays
    first, last = np.asarray(arrays.line_start[:-1]), np.asarray(arrays.line_start[1:]) - 1
    ends = np.concatenate((first, last))
    place_of = np.column_stack((arrays.line_lon[ends], arrays.line_lat[ends]))
    nodes, number = np.unique(place_of, axis=0, return_inverse=True)
    tail, head = number.reshape(2, -1)
    is_open = np.asarray(arrays.link_is_open, dtype=bool)
    sides = []
    for side, (begin, end) in enumerate(((tail, head), (head, tail))):
        edge = arrays.link_edge[:, side]
        used = (edge >= 0) & is_open
        sides.append((begin[used], end[used], arrays.edge_s[edge[used]]))
    origin, target, seconds = (np.concatenate(part) for part in zip(*sides, strict=True))
    order = np.lexsort((seconds, target, origin))  # Of parallel links the fastest.
    keep = order[np.flatnonzero(np.diff(origin[order] * len(nodes) + target[order], prepend=-1))]
    used = np.unique(np.concatenate((origin, target)))
    degrees = nodes / 1e7
    tree = KDTree(degrees[used] * [0.69, 1.0])
    near = [used[tree.query(np.array(question[key]) * [0.69, 1.0])[1]] for key in ("sites", "points")]
    np.savez(
        path, lon=degrees[:, 0], lat=degrees[:, 1], origin=origin[keep], target=target[keep],
        seconds=seconds[keep], sites=near[0], points=near[1],
    )  # fmt: skip


def asking(kept: Path, folder: Path, question: dict[str, Any]) -> dict[str, Any]:
    """Open the network and answer."""
    runs, answer = question["runs"], {}
    answer["open_s"] = seconds_of(lambda: open_network(kept), runs)
    network = open_network(kept)
    start = time.perf_counter()
    sites, points = (place(network, *np.array(question[key]).T) for key in ("sites", "points"))
    answer["place_s"] = time.perf_counter() - start
    one = sites.only([0])
    answer["field_s"] = seconds_of(lambda: field(network, sites, Direction.AWAY, LIMIT_MIN), runs)
    answer["single_s"] = seconds_of(lambda: field(network, one, Direction.AWAY, LIMIT_MIN), runs)
    answer["minutes_s"] = seconds_of(lambda: field(network, sites, Direction.AWAY, LIMIT_MIN).minutes_at(points), runs)
    answer["field_peak_mb"] = peak_mb()
    answer["matrix_s"] = seconds_of(lambda: matrix_of(network, sites, points, LIMIT_MIN), 1)
    if question.get("full_matrix"):
        answer["full_matrix_s"] = seconds_of(lambda: matrix_of(network, sites, points, np.inf), 1)
    answer |= zones_of(network, sites, runs)
    minutes = field(network, sites, Direction.AWAY, LIMIT_MIN).minutes_at(points)
    answer["within"] = int(np.isfinite(minutes).sum())
    answer["peak_mb"] = peak_mb()
    export(network, question, folder / "graph.npz")
    return answer


def main() -> None:
    """Answer the question on standard input."""
    extract, folder, question = Path(sys.argv[1]), Path(sys.argv[2]), json.load(sys.stdin)
    kept = folder / "ours.roads"
    if "build_runs" in question:
        answer = building(extract, kept, question["build_runs"])
    else:
        answer = asking(kept, folder, question)
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
