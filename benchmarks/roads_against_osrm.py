"""How far our minutes are from OSRM's, both built from the same OpenStreetMap extract, and what building costs.

Random pairs of road points; mean absolute relative error, median, 95th percentile, signed mean, share on the same side
of 30 minutes (or of the median, where no pair is that far). Building is given as a ratio to plain pyosmium reading.

Usage: python benchmarks/roads_against_osrm.py [EXTRACT.osm.pbf…] [--pairs 1000] [--region] [--python PYTHON312]
OSRM runs in an environment of its own under build/ (Python >= 3.12 from --python, PACTE_ORACLE_PYTHON or the path).
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from _synthetic_region import write_region

from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.roads import DEGREE, RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.network.storage import open_network, write_network
from pacte_desktop.territory.network.travel_times import Direction, field, pair_minutes

PROJECT = Path(__file__).resolve().parents[1]
EXTRACTS = PROJECT.parent / "shared" / "data" / "roads"


def oracle_python(wanted: str | None) -> Path | None:
    """Interpreter that imports OSRM, in an environment made on first use; None when no Python is new enough."""
    folder = PROJECT / "build" / "oracle"
    inside = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not inside.exists():
        names = [wanted or os.environ.get("PACTE_ORACLE_PYTHON"), "python3.12", "python3.13", "python3.14"]
        found = next((path for name in names if name and (path := shutil.which(name))), None)
        if found is None:
            return None
        subprocess.run([found, "-m", "venv", folder], check=True)
        subprocess.run([inside, "-m", "pip", "install", "-q", "osrm-bindings"], check=True)
    return inside


def random_pairs(network: RoadNetwork, count: int) -> np.ndarray:
    """Pairs of places inside pieces of open roads, rows of from_lon, from_lat, to_lon, to_lat in degrees.

    Not junctions: there each program takes another of the roads that meet, and the pair compares places.
    """
    arrays, dice = network.arrays, np.random.default_rng(20261122)
    can_begin = np.repeat(np.asarray(arrays.link_is_open, dtype=bool), np.diff(arrays.line_start))
    can_begin[np.asarray(arrays.line_start)[1:] - 1] = False
    vertex = dice.choice(np.flatnonzero(can_begin), size=(count, 2))
    share = dice.uniform(0.1, 0.9, size=(count, 2))
    columns = []
    for side in (0, 1):
        for part in (arrays.line_lon / DEGREE, arrays.line_lat / DEGREE):
            begin, end = part[vertex[:, side]], part[vertex[:, side] + 1]
            columns.append(begin + share[:, side] * (end - begin))
    return np.column_stack(columns)


def plain_reading_s(extract: Path) -> float:
    """Seconds that pyosmium takes to hand over every object with locations, nothing done with them."""
    import osmium

    start = time.perf_counter()
    for _thing in osmium.FileProcessor(str(extract)).with_locations():
        pass
    return time.perf_counter() - start


def building(extract: Path, runs: int = 5) -> RoadNetwork:
    """Print seconds and ratio of building; returns the network."""
    pairs = []
    profile = read_profile()
    for _run in range(runs):
        start = time.perf_counter()
        network = build_network(extract, profile)
        ours = time.perf_counter() - start
        pairs.append((ours, plain_reading_s(extract)))
    ours, plain = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"  built in {ours:.2f} s, plain pyosmium reading {plain:.2f} s, ratio {ratio:.2f}")
    facts = network.facts
    share = facts.share_in_largest_component
    print(f"  {facts.nodes} nodes, {facts.edges} edges, {network.state_count} states, {share:.1%} in one component")
    return network


def accuracy(extract: Path, network: RoadNetwork, count: int, python: Path) -> None:
    """Print how our minutes differ from OSRM's."""
    pairs = random_pairs(network, count)
    origins, destinations = place(network, pairs[:, 0], pairs[:, 1]), place(network, pairs[:, 2], pairs[:, 3])
    ours = pair_minutes(network, origins, destinations)
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [python, Path(__file__).with_name("_osrm_oracle.py"), extract, folder],
            input=json.dumps(pairs.tolist()),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    answers = json.loads(done.stdout)
    theirs = np.array([answer[0] / 60.0 if answer else np.nan for answer in answers])
    # A pair that one of the two places on another road compares places, not times.
    same_place = np.array([bool(answer) and answer[1] < 5.0 for answer in answers])
    both = same_place & np.isfinite(ours) & np.isfinite(theirs) & (theirs > 1.0)
    error = (ours[both] - theirs[both]) / theirs[both]
    size = np.abs(error)
    border = 30.0 if (theirs[both] > 30.0).mean() > 0.05 else float(np.median(theirs[both]))
    same_side = ((ours[both] <= border) == (theirs[both] <= border)).mean()
    print(
        f"  {both.sum()} of {count} pairs: mean absolute relative error {size.mean():.2%}, median "
        f"{np.median(size):.2%}, p95 {np.quantile(size, 0.95):.2%}, signed {error.mean():+.2%}; "
        f"same side of {border:.0f} min {same_side:.2%}"
    )
    if "PACTE_WORST" in os.environ:
        for row in np.flatnonzero(both)[np.argsort(-size)[:15]]:
            print("   ", pairs[row].round(6).tolist(), f"ours {ours[row]:.2f} theirs {theirs[row]:.2f}")


def fields(network: RoadNetwork, count: int = 12) -> None:
    """Print the seconds of a field from some sites."""
    pairs = random_pairs(network, count)
    sites = place(network, pairs[:, 0], pairs[:, 1])
    seconds = []
    for _run in range(7):
        start = time.perf_counter()
        field(network, sites, Direction.AWAY, 30.0)
        seconds.append(time.perf_counter() - start)
    print(f"  field of {count} sites within 30 minutes: {statistics.median(seconds) * 1000:.1f} ms")


def made_up_region() -> None:
    """Print building, opening and searching of a region of 870,000 directed edges."""
    with tempfile.TemporaryDirectory() as folder:
        extract, path = Path(folder) / "region.osm.pbf", Path(folder) / "region.roads"
        write_region(extract)
        print("made-up region")
        network = building(extract, runs=2)
        write_network(network, path)
        start = time.perf_counter()
        network = open_network(path)
        print(f"  opened in {(time.perf_counter() - start) * 1000:.1f} ms")
        start = time.perf_counter()
        place(network, [2.0], [47.0])
        print(f"  first point placed in {time.perf_counter() - start:.2f} s")
        fields(network, 60)
        fields(network, 1)


def main() -> None:
    """Compare on every extract given, or on those beside the project."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("extracts", nargs="*", type=Path)
    parser.add_argument("--pairs", type=int, default=1000)
    parser.add_argument("--python")
    parser.add_argument("--region", action="store_true", help="also build and search a made-up region (1 minute)")
    arguments = parser.parse_args()
    if arguments.region:
        made_up_region()
    extracts = arguments.extracts or sorted(EXTRACTS.glob("*.osm.pbf"))
    python = oracle_python(arguments.python)
    if python is None or not extracts:
        print("roads against OSRM: skipped (needs an extract, and Python 3.12 or newer for OSRM)")
        return
    for extract in extracts:
        print(extract.name)
        network = building(extract)
        fields(network)
        accuracy(extract, network, arguments.pairs, python)
        sys.stdout.flush()


if __name__ == "__main__":
    main()
