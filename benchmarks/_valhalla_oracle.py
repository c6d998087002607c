"""Valhalla's answers, in a Python of its own (3.12 or newer); its tiles are built once, car costing as it comes.

Usage: python _valhalla_oracle.py EXTRACT.osm.pbf FOLDER < question.json > answer.json
Question: ``pairs`` [[from_lon, from_lat, to_lon, to_lat]…] gives ``pairs`` [[seconds, metres from the points to the
road] or null…]; ``ways`` [[lon, lat, OSM way]…] gives ``speeds`` [[km/h along, against, class] or null…];
``sites`` and ``points`` [[lon, lat]…] give ``zone_s`` and ``zone_single_s``, the seconds of a 30-minute polygon of all
sites and of the first, and, when ``matrix`` is set, ``matrix`` [[seconds or null…]…], ``matrix_s``, ``single_s``.
Always ``build_s`` and ``peak_mb``.
"""

import json
import math
import resource
import statistics
import sys
import time
from pathlib import Path
from subprocess import DEVNULL, run
from typing import Any

import valhalla

COSTING = {"costing": "auto"}
AT_ONCE = 200  # Points to a question; each answer is long.


def config(folder: Path) -> dict[str, Any]:
    """Valhalla's own settings, its limits of service out of the way."""
    (folder / "valhalla").mkdir(exist_ok=True)
    found: dict[str, Any] = valhalla.get_config(tile_extract="", tile_dir=str(folder / "valhalla"), verbose=False)
    limits = found["service_limits"]
    limits["auto"] |= {"max_locations": 10**6, "max_matrix_location_pairs": 10**9, "max_matrix_distance": 1e9}
    limits["isochrone"] |= {"max_locations": 10**4, "max_distance": 1e9}
    found["mjolnir"]["max_cache_size"] = 4 * 10**9
    found["mjolnir"]["logging"] = {"type": ""}
    return found


def build(extract: Path, folder: Path, settings: dict[str, Any]) -> dict[str, float]:
    """Tiles of the extract; built once, with the seconds that it took beside them."""
    note = folder / "valhalla.json"
    if not note.exists():
        (folder / "valhalla-config.json").write_text(json.dumps(settings))
        program = Path(valhalla.__file__).parent / "bin" / "valhalla_build_tiles"
        start = time.perf_counter()
        run([program, "-c", folder / "valhalla-config.json", extract], check=True, stdout=DEVNULL, stderr=sys.stderr)
        peak_mb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        note.write_text(json.dumps({"build_s": time.perf_counter() - start, "build_peak_mb": peak_mb}))
    found: dict[str, float] = json.loads(note.read_text())
    return found


def metres(lon: float, lat: float, other_lon: float, other_lat: float) -> float:
    """Metres between two near points (degrees)."""
    return math.hypot((lon - other_lon) * math.cos(math.radians(lat)), lat - other_lat) * 111_200


def located(actor: valhalla.Actor, points: list[list[float]]) -> list[list[dict[str, Any]]]:
    """Edges nearest to each point, with all that Valhalla knows of them."""
    found: list[list[dict[str, Any]]] = []
    for begin in range(0, len(points), AT_ONCE):
        locations = [{"lon": lon, "lat": lat, "radius": 3} for lon, lat, *_ in points[begin : begin + AT_ONCE]]
        answer = actor.locate({"locations": locations, "verbose": True, **COSTING})
        found += [item.get("edges") or [] for item in answer]
    return found


def pairs(actor: valhalla.Actor, wanted: list[list[float]]) -> list[list[float] | None]:
    """Seconds of each pair and how far its points are from the road."""
    away: list[list[float]] = []
    for side in (0, 2):
        points = [row[side : side + 2] for row in wanted]
        away.append([min((edge["distance"] for edge in edges), default=math.inf) for edges in located(actor, points)])
    answers: list[list[float] | None] = []
    for row, (from_lon, from_lat, to_lon, to_lat) in enumerate(wanted):
        locations = [{"lon": from_lon, "lat": from_lat}, {"lon": to_lon, "lat": to_lat}]
        try:
            found = actor.route({"locations": locations, "directions_type": "none", **COSTING})
        except valhalla.ValhallaError:  # No route.
            answers.append(None)
            continue
        answers.append([float(found["trip"]["summary"]["time"]), max(away[0][row], away[1][row])])
    return answers


def speeds(actor: valhalla.Actor, ways: list[list[float]]) -> list[list[Any] | None]:
    """Km/h along and against each way, and its class; null where Valhalla has not got it."""
    answers: list[list[Any] | None] = []
    for (_lon, _lat, way), edges in zip(ways, located(actor, ways), strict=True):
        mine = [edge for edge in edges if edge["edge_info"]["way_id"] == way]
        sides = [
            [edge["edge"]["speeds"]["default"] for edge in mine if edge["edge"]["forward"] == along]
            for along in (True, False)
        ]
        both = sides[0] + sides[1]
        if not both:
            answers.append(None)
            continue
        along, against = (statistics.median(side or both) for side in sides)
        kind = mine[0]["edge"]["classification"]
        answers.append([along, against, kind["classification"] + ("_link" if kind["link"] else "")])
    return answers


def zone(actor: valhalla.Actor, sites: list[list[float]], contours_min: list[float]) -> tuple[dict[str, Any], float]:
    """Polygons (GeoJSON) reached within some minutes of any site, and the seconds that it took to find them."""
    start = time.perf_counter()
    found = actor.isochrone(
        {
            "locations": [{"lon": lon, "lat": lat} for lon, lat in sites],
            "contours": [{"time": minutes} for minutes in contours_min],
            "polygons": True,
            **COSTING,
        }
    )
    return found, time.perf_counter() - start


def parts_of(shape: dict[str, Any]) -> list[list[Any]]:
    """Rings of each polygon of a GeoJSON geometry, the outer one first."""
    parts: list[list[Any]] = shape["coordinates"]
    return parts if shape["type"] == "MultiPolygon" else [parts]


def matrix(actor: valhalla.Actor, sites: list[list[float]], points: list[list[float]]) -> tuple[list[Any], float]:
    """Seconds from each site to each point, and the seconds that it took to find them."""
    start = time.perf_counter()
    found = actor.matrix(
        {
            "sources": [{"lon": lon, "lat": lat} for lon, lat in sites],
            "targets": [{"lon": lon, "lat": lat} for lon, lat in points],
            "verbose": False,
            **COSTING,
        }
    )
    return found["sources_to_targets"]["durations"], time.perf_counter() - start


def main() -> None:
    """Answer the question on standard input."""
    question, folder = json.load(sys.stdin), Path(sys.argv[2])
    settings = config(folder)
    answer: dict[str, Any] = dict(build(Path(sys.argv[1]), folder, settings))
    actor = valhalla.Actor(settings)
    if "pairs" in question:
        answer["pairs"] = pairs(actor, question["pairs"])
    if "ways" in question:
        answer["speeds"] = speeds(actor, question["ways"])
    if "sites" in question:
        sites, contours = question["sites"], question.get("contours_min", [30])
        zone(actor, sites[:1], contours)  # Tiles are read into memory.
        answer["zone_single_s"] = min(zone(actor, sites[:1], contours)[1] for _ in range(5))
        runs = [zone(actor, sites, contours) for _ in range(3)]
        answer["zone_s"], answer["zone"] = min(seconds for _, seconds in runs), runs[0][0]
        shapes = [part["geometry"] for part in answer["zone"]["features"]]
        polygons = [ring for shape in shapes for ring in parts_of(shape)]
        answer["holes"] = sum(len(rings) - 1 for rings in polygons)
        if question.get("matrix"):
            answer["single_s"] = matrix(actor, sites[:1], question["points"])[1]
            answer["matrix"], answer["matrix_s"] = matrix(actor, sites, question["points"])
    answer["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
