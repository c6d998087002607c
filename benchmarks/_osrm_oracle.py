"""Seconds of OSRM between pairs of points, for roads_against_osrm.py; runs in a Python of its own (3.12 or newer).

Usage: python _osrm_oracle.py EXTRACT.osm.pbf FOLDER < pairs.json > seconds.json
A pair is [from_lon, from_lat, to_lon, to_lat]; the answer is [seconds, metres from the points to the road] or null.
"""

import json
import os
import shutil
import sys
import time
from pathlib import Path
from subprocess import DEVNULL, run

import osrm


def build(extract: Path, folder: Path) -> Path:
    """OSRM's own data of the extract, with the car profile that comes with it; built once."""
    package = Path(osrm.__file__).parent
    base = folder / extract.name.removesuffix(".osm.pbf")
    suffix = ".exe" if os.name == "nt" else ""
    if not base.with_name(base.name + ".osrm.hsgr").exists():
        copy = folder / extract.name
        shutil.copyfile(extract, copy)
        start = time.perf_counter()
        profile = package / "share" / "profiles" / "car.lua"
        run([package / "bin" / f"osrm-extract{suffix}", "-p", profile, copy], check=True, stdout=DEVNULL)
        run([package / "bin" / f"osrm-contract{suffix}", f"{base}.osrm"], check=True, stdout=DEVNULL)
        sys.stderr.write(f"  OSRM built its data in {time.perf_counter() - start:.1f} s\n")
    return Path(f"{base}.osrm")


def main() -> None:
    """Answer the pairs on standard input."""
    extract, folder = Path(sys.argv[1]), Path(sys.argv[2])
    engine = osrm.OSRM(algorithm="CH", storage_config=str(build(extract, folder)), use_shared_memory=False)
    answers = []
    for from_lon, from_lat, to_lon, to_lat in json.load(sys.stdin):
        wanted = osrm.RouteParameters(coordinates=[(from_lon, from_lat), (to_lon, to_lat)], overview="false")
        try:
            found = engine.Route(wanted)
        except RuntimeError:  # No route.
            answers.append(None)
            continue
        away = max(float(point["distance"]) for point in found["waypoints"])
        answers.append([float(found["routes"][0]["duration"]), away])
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
