"""OSRM's answers, in a Python of its own (3.12 or newer); its data are built once with the car profile it comes with.

Usage: python _osrm_oracle.py EXTRACT.osm.pbf FOLDER < question.json > answer.json
Question: ``pairs`` [[from_lon, from_lat, to_lon, to_lat]…] gives ``pairs`` [[seconds, metres from the points to the
road] or null…]; ``sites`` and ``points`` [[lon, lat]…] give ``matrix`` [[seconds or null…]…] and ``matrix_s``, the
seconds that it took, and ``single_s``, those of one site. Always ``build_s`` and ``peak_mb``.
"""

import json
import os
import resource
import shutil
import sys
import time
from pathlib import Path
from subprocess import DEVNULL, run
from typing import Any

import osrm


def build(extract: Path, folder: Path) -> Path:
    """OSRM's own data of the extract; built once, with the seconds that it took beside them."""
    package = Path(osrm.__file__).parent
    base = folder / "osrm" / "roads.osrm"
    note = base.with_suffix(".json")
    if not note.exists():
        base.parent.mkdir(exist_ok=True)
        copy = base.parent / "roads.osm.pbf"
        shutil.copyfile(extract, copy)
        suffix = ".exe" if os.name == "nt" else ""
        start = time.perf_counter()
        profile = package / "share" / "profiles" / "car.lua"
        run([package / "bin" / f"osrm-extract{suffix}", "-p", profile, copy], check=True, stdout=DEVNULL)
        run([package / "bin" / f"osrm-contract{suffix}", base], check=True, stdout=DEVNULL)
        peak_mb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        note.write_text(json.dumps({"build_s": time.perf_counter() - start, "build_peak_mb": peak_mb}))
    return base


def pairs(engine: osrm.OSRM, wanted: list[list[float]]) -> list[list[float] | None]:
    """Seconds of each pair and how far its points are from the road."""
    answers: list[list[float] | None] = []
    for from_lon, from_lat, to_lon, to_lat in wanted:
        try:
            found = engine.Route(
                osrm.RouteParameters(coordinates=[(from_lon, from_lat), (to_lon, to_lat)], overview="false")
            )
        except RuntimeError:  # No route.
            answers.append(None)
            continue
        away = max(float(point["distance"]) for point in found["waypoints"])
        answers.append([float(found["routes"][0]["duration"]), away])
    return answers


def matrix(engine: osrm.OSRM, sites: list[list[float]], points: list[list[float]]) -> tuple[list[Any], float]:
    """Seconds from each site to each point, and the seconds that it took to find them."""
    start = time.perf_counter()
    count = len(sites)
    asked = osrm.TableParameters(
        coordinates=[tuple(point) for point in (*sites, *points)],
        sources=list(range(count)),
        destinations=list(range(count, count + len(points))),
    )
    found = engine.Table(asked)
    seconds = [list(row) for row in found["durations"]]
    return seconds, time.perf_counter() - start


def main() -> None:
    """Answer the question on standard input."""
    question, base = json.load(sys.stdin), build(Path(sys.argv[1]), Path(sys.argv[2]))
    answer = json.loads(base.with_suffix(".json").read_text())
    engine = osrm.OSRM(
        algorithm="CH", storage_config=str(base), use_shared_memory=False, max_locations_distance_table=100_000
    )
    if "pairs" in question:
        answer["pairs"] = pairs(engine, question["pairs"])
    if "sites" in question:
        sites, points = question["sites"], question["points"]
        matrix(engine, sites[:1], points)
        answer["single_s"] = matrix(engine, sites[:1], points)[1]
        answer["matrix"], answer["matrix_s"] = matrix(engine, sites, points)
    answer["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
