"""GRASS GIS on the junctions and links of our own network (graph.npz): v.net and v.net.iso, each command timed.

Usage: python _grass_oracle.py EXTRACT.osm.pbf FOLDER < question.json > answer.json
Runs in the program's own environment, with ``grass`` on the path. Links are straight from junction to junction: less
to read than the roads, to the advantage of GRASS. Answer: ``build_s`` (import and topology), ``join_s`` (v.net with the
sites), ``zone_s`` (that and v.net.iso at 30 minutes, its lines), ``within_km`` of lines within.
"""

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np


def write_layers(given: Any, folder: Path) -> None:
    """Links with seconds both ways (-1: closed) and sites, in Lambert-93 metres."""
    import geopandas
    import shapely
    from pyproj import Transformer

    x, y = Transformer.from_crs(4326, 2154, always_xy=True).transform(given["lon"], given["lat"])
    places = np.column_stack((x, y))
    origin, target, seconds = given["origin"], given["target"], given["seconds"].astype(float)
    count = len(places)
    key, turned = origin * count + target, target * count + origin
    # The same link in the other direction, when there is one; each pair is written once.
    order = np.argsort(key)
    at = np.minimum(np.searchsorted(key[order], turned), len(key) - 1)
    back = np.where(key[order][at] == turned, seconds[order[at]], -1.0)
    keep = (back < 0) | (origin < target)
    lines = shapely.linestrings(np.stack((places[origin[keep]], places[target[keep]]), axis=1))
    geopandas.GeoDataFrame({"fwd": seconds[keep], "bwd": back[keep]}, geometry=lines, crs=2154).to_file(
        folder / "links.gpkg", driver="GPKG"
    )
    sites = np.unique(given["sites"])
    geopandas.GeoDataFrame({"site": np.arange(len(sites))}, geometry=shapely.points(places[sites]), crs=2154).to_file(
        folder / "sites.gpkg", driver="GPKG"
    )


def main() -> None:
    """Answer; the question on standard input holds nothing for GRASS."""
    program = shutil.which("grass")
    if program is None:
        json.dump({"skipped": "grass is not installed"}, sys.stdout)
        return
    with tempfile.TemporaryDirectory() as made, np.load(Path(sys.argv[2]) / "graph.npz") as given:
        folder = Path(made)
        write_layers(given, folder)
        sites = len(np.unique(given["sites"]))
        place = folder / "grass"
        subprocess.run([program, "-c", "EPSG:2154", "-e", place], check=True, capture_output=True)

        def command(*words: str) -> float:
            start = time.perf_counter()
            run = [program, place / "PERMANENT", "--exec", *words, "--quiet"]
            done = subprocess.run(run, capture_output=True, text=True, check=False)
            if done.returncode:
                raise RuntimeError(f"{words[0]}: {done.stderr[-800:]}")
            return time.perf_counter() - start

        start_s = command("g.version")  # What every command costs before it does anything.
        build = command("v.in.ogr", f"input={folder / 'links.gpkg'}", "output=links")
        command("v.in.ogr", f"input={folder / 'sites.gpkg'}", "output=sites")
        joined = command("v.net", "input=links", "points=sites", "output=net", "operation=connect", "threshold=100")
        # The longest cost makes the last zone; v.net.iso wants at least one.
        drawn = command(
            "v.net.iso", "input=net", "output=iso", "arc_column=fwd", "arc_backward_column=bwd",
            f"center_cats=1-{sites}", "costs=1800",
        )  # fmt: skip
        within = [program, place / "PERMANENT", "--exec", "v.to.db", "-p", "-c", "map=iso", "option=length", "units=k"]
        table = subprocess.run(within, capture_output=True, text=True, check=True).stdout
        lengths = dict(line.split("|") for line in table.splitlines() if line.startswith("1|"))
    answer = {
        "within_km": float(lengths.get("1", "nan")),
        "build_s": build - start_s,
        "join_s": joined - start_s,
        "zone_s": joined + drawn - 2 * start_s,
        "peak_mb": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
