"""A made-up road network of a region as an OpenStreetMap extract: villages on a bent grid, roads of every class."""

from pathlib import Path

import numpy as np

STEP_DEG = 0.0055  # About half a kilometre between junctions.


def write_region(path: Path, side: int = 656, seed: int = 1) -> None:
    """Write about ``side`` x ``side`` junctions, two thirds of the possible roads, each with bends of its own."""
    import osmium

    dice = np.random.default_rng(seed)
    lon = 0.5 + (np.arange(side)[None, :] + dice.uniform(-0.35, 0.35, (side, side))) * STEP_DEG * 1.45
    lat = 46.0 + (np.arange(side)[:, None] + dice.uniform(-0.35, 0.35, (side, side))) * STEP_DEG
    bends: list[tuple[int, float, float]] = []
    ways: list[tuple[list[int], dict[str, str]]] = []
    next_id = side * side + 1
    for row in range(side):
        for column in range(side):
            here = row * side + column
            for down, right in ((0, 1), (1, 0)):
                if row + down >= side or column + right >= side or dice.random() > 0.66:
                    continue
                there = here + down * side + right
                kind = _kind(row if right else column)
                line = [here + 1]
                for part in (1 / 3, 2 / 3):
                    x = lon.flat[here] + part * (lon.flat[there] - lon.flat[here]) + dice.normal(0, 3e-4)
                    y = lat.flat[here] + part * (lat.flat[there] - lat.flat[here]) + dice.normal(0, 3e-4)
                    bends.append((next_id, x, y))
                    line.append(next_id)
                    next_id += 1
                ways.append(([*line, there + 1], {"highway": kind, "name": f"Route {len(ways)}"}))
    with osmium.SimpleWriter(str(path)) as writer:
        for index in range(side * side):
            writer.add_node(osmium.osm.mutable.Node(id=index + 1, location=(lon.flat[index], lat.flat[index])))
        for ref, x, y in bends:
            writer.add_node(osmium.osm.mutable.Node(id=ref, location=(x, y)))
        for number, (nodes, tags) in enumerate(ways):
            writer.add_way(osmium.osm.mutable.Way(id=number + 1, nodes=nodes, tags=tags))


def _kind(line: int) -> str:
    for every, kind in ((40, "trunk"), (20, "primary"), (10, "secondary"), (4, "tertiary")):
        if line % every == 0:
            return kind
    return "unclassified" if line % 2 else "residential"
