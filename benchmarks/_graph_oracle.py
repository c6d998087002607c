"""networkx and pandana on the junctions and links of our own network (graph.npz), in a Python of their own.

Usage: python _graph_oracle.py EXTRACT.osm.pbf FOLDER < question.json > answer.json
Question: ``library``, ``runs``. Answer in seconds: building the library's graph from the arrays, field of all sites
within 30 minutes, one site, matrix of sites and points; points within; peak memory. Links carry no turns, and sites
lie at junctions: a smaller graph than ours, to the advantage of these libraries.
"""

import json
import os
import resource
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

LIMIT_S = 1800.0


def seconds_of(work: Callable[[], object], runs: int) -> float:
    """Seconds of the quickest of some runs: other work shares the machine."""
    found = []
    for _run in range(runs):
        start = time.perf_counter()
        work()
        found.append(time.perf_counter() - start)
    return min(found)


def with_networkx(given: Any, runs: int) -> dict[str, float]:
    """Figures of networkx, by its own bounded Dijkstra from many sources."""
    import networkx as nx

    start = time.perf_counter()
    graph = nx.DiGraph()
    graph.add_nodes_from(range(len(given["lon"])))
    links = (given[key].tolist() for key in ("origin", "target", "seconds"))
    graph.add_weighted_edges_from(zip(*links, strict=True), weight="s")
    built = time.perf_counter() - start
    sites, points = set(given["sites"].tolist()), given["points"].tolist()

    def search(sources: set[int]) -> dict[int, float]:
        return dict(nx.multi_source_dijkstra_path_length(graph, sources, cutoff=LIMIT_S, weight="s"))

    reached = search(sites)
    return {
        "build_s": built,
        "field_s": seconds_of(lambda: search(sites), runs),
        "single_s": seconds_of(lambda: search({next(iter(given["sites"].tolist()))}), runs),
        "matrix_s": seconds_of(lambda: [search({site}) for site in given["sites"].tolist()], 1),
        "within": sum(point in reached for point in points),
    }


def with_pandana(given: Any, runs: int) -> dict[str, float]:
    """Figures of pandana (contraction hierarchy): points of interest within 30 minutes, lengths of shortest paths."""
    import pandana
    import pandas as pd

    start = time.perf_counter()
    network = pandana.Network(
        pd.Series(given["lon"]),
        pd.Series(given["lat"]),
        # To the site: the same question against the direction of travel.
        pd.Series(given["target"]),
        pd.Series(given["origin"]),
        pd.DataFrame({"s": given["seconds"].astype(float)}),
        twoway=False,
    )
    built = time.perf_counter() - start

    def nearest(sites: Any) -> Any:
        lon, lat = pd.Series(given["lon"][sites]), pd.Series(given["lat"][sites])
        network.set_pois("sites", LIMIT_S, 1, lon, lat)
        return network.nearest_pois(LIMIT_S, "sites", num_pois=1)

    reached = nearest(given["sites"])[1].to_numpy() < LIMIT_S
    sites, points = given["sites"], given["points"]
    from_nodes, to_nodes = np.tile(points, len(sites)), np.repeat(sites, len(points))
    return {
        "build_s": built,
        "field_s": seconds_of(lambda: nearest(sites), runs),
        "single_s": seconds_of(lambda: nearest(sites[:1]), runs),
        "full_matrix_s": seconds_of(lambda: network.shortest_path_lengths(from_nodes, to_nodes), 1),
        "within": int(reached[points].sum()),
    }


def main() -> None:
    """Answer the question on standard input."""
    warnings.simplefilter("ignore")
    question = json.load(sys.stdin)
    with np.load(Path(sys.argv[2]) / "graph.npz") as file:
        given = {name: file[name] for name in file.files}
    work = {"networkx": with_networkx, "pandana": with_pandana}[question["library"]]
    talk = os.dup(1)
    os.dup2(2, 1)  # pandana's own code prints.
    answer = work(given, question["runs"])
    os.dup2(talk, 1)
    json.dump(answer | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}, sys.stdout)


if __name__ == "__main__":
    main()
