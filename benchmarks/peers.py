"""Ours beside Valhalla, OSRM, networkx, pandana and GRASS in one run: same extract, same sites, ratios to ours.

Field: minutes to the nearest of all sites within 30 minutes. One site: the same from one. Matrix: every site to every
commune, within 30 minutes or without limit. Zone: polygon within 30 minutes of all sites, and of one. Build: from the
extract (ours, Valhalla, OSRM) or from our finished graph (networkx, pandana, GRASS: ours is then the reading and more).

Usage: python benchmarks/peers.py [EXTRACT.osm.pbf…] [--made-up] [--only ENGINE…] [--slow]
``--made-up`` adds the region of synthetic_network.py; ``--slow`` adds Valhalla's matrix, and OSRM where its data take
minutes to build. Engines need make bench-oracles; GRASS needs ``grass`` on the path. What is missing is said.
pandana (AGPL-3.0) is run for comparison, in an environment of its own; the program neither contains nor imports it.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from _oracles import EXTRACTS, ask, built_folder, kept_folder, oracle_python, versions
from _places import Places, places_of
from synthetic_network import write

ENGINES = ("valhalla", "osrm", "networkx", "pandana", "grass")
COLUMNS = {
    "field_s": "field",
    "single_s": "one site",
    "matrix_s": "matrix, 30 min",
    "full_matrix_s": "matrix, no limit",
    "zone_s": "zone",
    "zone_single_s": "zone, one site",
    "build_s": "build",
    "peak_mb": "memory",
}
LARGE_NODES = 100_000
COUNTRY_BYTES = 10**8


def own(script: str, extract: Path, question: dict[str, Any]) -> dict[str, Any]:
    """Answer of a script beside this one, in this environment but a process of its own."""
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name(script), extract, built_folder(extract)],
        input=json.dumps(question),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def peer(name: str, extract: Path, places: Places, slow: bool, large: bool) -> dict[str, Any]:
    """Figures of one engine, or why there are none (``skipped``)."""
    sites, points = places.sites(), places.points()
    if name == "grass":
        return own("_grass_oracle.py", extract, {})
    if oracle_python() is None:
        return {"skipped": "no environment of oracles: make bench-oracles"}
    if name == "valhalla":
        question = {"sites": sites, "points": points, "matrix": slow or not large}
        return _renamed(ask("_valhalla_oracle.py", extract, question))
    if name == "osrm":
        built = (built_folder(extract) / "osrm" / "roads.json").exists()
        if large and not (slow or built):
            return {"skipped": "its data take minutes to build: --slow"}
        return _renamed(ask("_osrm_oracle.py", extract, {"sites": sites, "points": points}))
    return ask("_graph_oracle.py", extract, {"library": name, "runs": 3})


def _renamed(answer: dict[str, Any]) -> dict[str, Any]:
    """Matrices of routers have no limit; a row of one is no field, and is told as the matrix it is."""
    answer.pop("single_s", None)
    if "matrix_s" in answer:
        answer["full_matrix_s"] = answer.pop("matrix_s")
    answer["peak_mb"] = max(answer["peak_mb"], answer.get("build_peak_mb", 0.0))
    return answer


def told(value: float | None, ours: float | None, unit: str) -> str:
    """A cell: ratio to ours, and the figure itself."""
    if value is None:
        return "–"
    figure = f"{value:.0f} MB" if unit == "MB" else f"{value * 1000:.1f} ms" if value < 1 else f"{value:.1f} s"
    return f"{figure}" if ours is None else f"×{value / ours:.3g} ({figure})"


def compare(extract: Path, names: list[str], slow: bool) -> None:
    """Print one table for the extract."""
    places, is_country = places_of(extract), extract.stat().st_size > COUNTRY_BYTES
    ours = own("_ours.py", extract, {"build_runs": 1 if is_country else 3})
    question = {"sites": places.sites(), "points": places.points(), "runs": 7, "full_matrix": not is_country}
    ours |= own("_ours.py", extract, question)
    large = ours["nodes"] > LARGE_NODES
    print(
        f"\n{extract.name}: {ours['nodes']} nodes, {ours['edges']} edges, {len(places.sites())} sites, "
        f"{len(places.points())} communes"
    )
    print(
        f"ours built in {ours['build_s']:.2f} s, ×{ours['build_ratio']:.2f} plain pyosmium reading "
        f"({ours['plain_reading_s']:.2f} s, {ours['build_peak_mb']:.0f} MB); opened in {ours['open_s'] * 1000:.2f} ms; "
        f"all communes placed in {ours['place_s']:.2f} s; field with minutes of communes {ours['minutes_s']:.3f} s, "
        f"{ours['field_peak_mb']:.0f} MB"
    )
    if "zone_prepared_s" in ours:
        print(f"zones prepared once per network in {ours['zone_prepared_s']:.2f} s")
    print("\n| engine |", " | ".join(COLUMNS.values()), "| holes | communes within |")
    print("|---" * (len(COLUMNS) + 3) + "|")
    for name in ("ours", *names):
        answer = ours if name == "ours" else peer(name, extract, places, slow, large)
        if "skipped" in answer:
            print(f"| {name} | skipped: {answer['skipped']} |")
            continue
        cells = [
            told(answer.get(key), None if name == "ours" else ours.get(key), "MB" if key.endswith("mb") else "s")
            for key in COLUMNS
        ]
        print(f"| {name} |", " | ".join(cells), f"| {answer.get('holes', '–')} | {answer.get('within', '–')} |")
        sys.stdout.flush()


def main() -> None:
    """Compare on every extract given, or on those beside the project."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("extracts", nargs="*", type=Path)
    parser.add_argument("--made-up", action="store_true")
    parser.add_argument("--only", nargs="*", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--slow", action="store_true")
    arguments = parser.parse_args()
    extracts = arguments.extracts or ([] if arguments.made_up else sorted(EXTRACTS.glob("*.osm.pbf")))
    if arguments.made_up:
        extracts.append(write("region", kept_folder())[0])
    if not extracts:
        print("peers: skipped (needs an extract, or --made-up)")
    print(", ".join(f"{name} {version}" for name, version in versions().items()))
    for extract in extracts:
        compare(extract, arguments.only, arguments.slow)


if __name__ == "__main__":
    main()
