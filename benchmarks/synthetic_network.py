"""A made-up road network as an OpenStreetMap extract (WGS 84), with its communes and sites: the same for every engine.

Communes lie on a jittered grid. Roads run along a mesh of 850 m whose lines carry classes from secondary to
unclassified, with bends; each commune has streets of its own, more where more people live, on through roads that pass
its centre; motorways of two carriageways cross above them, with ramps. Roundabouts, one-way streets, limits on some
roads, forbidden turns, dead ends. Everything follows from the seed; only one commune's streets are in memory at a time.

Usage: python benchmarks/synthetic_network.py region|france FOLDER [--seed 1]
Writes NAME.osm.pbf and NAME.csv (commune, lon, lat, population, is_site).
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from _made_up_communes import CELL, SIZES, Floats, Ints, Size, settle, write_communes

PITCH_M = 850.0
STREET_M = 80.0
NORTH_M = 111_200.0  # Metres of a degree of latitude.
CLASSES = ("motorway", "primary", "secondary", "tertiary", "unclassified")
Line = tuple[list[int], dict[str, str]]


class Country:
    """The network of one size and seed, written part by part."""

    def __init__(self, size: Size, seed: int = 1) -> None:
        self._seed, self._size = seed, size
        self._rows, self._columns = size.rows * CELL, size.columns * CELL
        dice = np.random.default_rng(seed)
        shape = self._rows, self._columns
        south = 46.5 - self._rows * PITCH_M / NORTH_M / 2
        row, column = np.indices(shape)
        self._lat = south + (row + dice.uniform(-0.3, 0.3, shape)) * PITCH_M / NORTH_M
        east_m = NORTH_M * np.cos(np.radians(self._lat))
        west = 2.5 - self._columns * PITCH_M / (NORTH_M * np.cos(np.radians(46.5))) / 2
        self._lon = west + (column + dice.uniform(-0.3, 0.3, shape)) * PITCH_M / (NORTH_M * np.cos(np.radians(46.5)))
        self._per_m = 1 / east_m
        self.communes = settle(size, self._lon, self._lat, dice)
        self._kept = dice.random((*shape, 2)) < 0.7
        self._bends = dice.integers(2, 7, (*shape, 2))
        self._is_round = (dice.random(shape) < 0.12) & (row % CELL != 2)
        inner_streets = np.maximum(self.communes.streets**2 - 1, 0)
        self._first_street = self._rows * self._columns * 5 + 1 + np.append(0, np.cumsum(inner_streets))
        self._next = int(self._first_street[-1])

    def write(self, path: Path) -> None:
        """Write the extract: nodes, ways, then forbidden turns."""
        import osmium

        mutable = osmium.osm.mutable
        with osmium.SimpleWriter(str(path), overwrite=True) as writer:
            for ref, lon, lat, tags in self._nodes():
                writer.add_node(mutable.Node(id=ref, location=(lon, lat), tags=tags))
            number, turns = 0, []
            for number, (nodes, tags) in enumerate(self._ways(), start=1):
                name = {"name": f"Rue {number}"} if tags["highway"] in ("residential", "living_street") else {}
                writer.add_way(mutable.Way(id=number, nodes=nodes, tags=tags | name))
                if "mesh" in tags.get("ref", ""):
                    turns.append((number, nodes[0], nodes[-1]))
            for number, relation in enumerate(self._forbidden(turns), start=1):
                writer.add_relation(mutable.Relation(id=number, **relation))

    # Nodes, in the order of their ids.

    def _nodes(self) -> Iterator[tuple[int, float, float, Any]]:
        ring = (("E", 1, 0), ("N", 0, 1), ("W", -1, 0), ("S", 0, -1))
        for row in range(self._rows):
            for column in range(self._columns):
                lon, lat = float(self._lon[row, column]), float(self._lat[row, column])
                ref = self._mesh(row, column)
                if not self._is_round[row, column]:
                    yield ref, lon, lat, None
                    continue
                for side, (_name, x, y) in enumerate(ring):
                    yield ref + 1 + side, lon + x * 18 * float(self._per_m[row, column]), lat + y * 18 / NORTH_M, None
        for index in range(len(self.communes.row)):
            ids, lon, lat = self._town(index)
            flat = ids.ravel()
            is_own = flat >= self._first_street[0]
            yield from (
                (ref, x, y, None)
                for ref, x, y in zip(
                    flat[is_own].tolist(), lon.ravel()[is_own].tolist(), lat.ravel()[is_own].tolist(), strict=True
                )
            )
        for row, column, down in self._mesh_links():
            ref = self._bend(row, column, down)
            for lon, lat in self._bend_places(row, column, down):
                yield ref, lon, lat, None
                ref += 1
        yield from self._motorway_nodes()
        yield from self._place_nodes()

    def _mesh(self, row: int, column: int) -> int:
        return (row * self._columns + column) * 5 + 1

    def _end(self, row: int, column: int, side: int) -> int:
        """Node where a mesh road that leaves to ``side`` (0 east, 1 north, 2 west, 3 south) ends."""
        return self._mesh(row, column) + (1 + side if self._is_round[row, column] else 0)

    def _bend(self, row: int, column: int, down: int) -> int:
        return self._next + 8 * ((row * self._columns + column) * 2 + down)

    @property
    def _first_motorway(self) -> int:
        return self._bend(self._rows, 0, 0)

    def _mesh_links(self) -> Iterator[tuple[int, int, int]]:
        """Mesh roads: from (row, column) to the east (0) or to the north (1)."""
        for row in range(self._rows):
            for column in range(self._columns):
                for down in (0, 1):
                    is_inside = column + 1 < self._columns if down == 0 else row + 1 < self._rows
                    if is_inside and (
                        self._kept[row, column, down] or self._class(row, column, down) != "unclassified"
                    ):
                        yield row, column, down

    @staticmethod
    def _class(row: int, column: int, down: int) -> str:
        line = column if down else row  # Lines through the centres of communes carry the traffic.
        if line % CELL != 2:
            return "unclassified"
        number = line // CELL
        return "primary" if number % 8 == 4 else "secondary" if number % 3 == 1 else "tertiary"

    def _bend_places(self, row: int, column: int, down: int) -> list[tuple[float, float]]:
        count = int(self._bends[row, column, down])
        to_row, to_column = row + down, column + 1 - down
        begin = np.array((self._lon[row, column], self._lat[row, column]))
        end = np.array((self._lon[to_row, to_column], self._lat[to_row, to_column]))
        # Bends sway from side to side, each road with a swing of its own; drawn from its place, not from a state.
        phase = ((row * 7919 + column * 104_729 + down * 1299) * self._seed % 1000) / 1000 * 2 * np.pi
        share = (np.arange(count) + 1) / (count + 1)
        sway = 45.0 * np.sin(phase + 5 * share) * np.sin(np.pi * share)
        side = (0.0, 1 / NORTH_M) if down == 0 else (float(self._per_m[row, column]), 0.0)
        places = begin + share[:, None] * (end - begin) + sway[:, None] * np.array(side)
        return [(float(lon), float(lat)) for lon, lat in places]

    def _town(self, index: int) -> tuple[Ints, Floats, Floats]:
        """Ids and places of a town's street corners; the middle one is the mesh node of the centre."""
        communes, side = self.communes, int(self.communes.streets[index])
        dice = np.random.default_rng((self._seed, index, 1))
        half = side // 2
        y, x = np.indices((side, side)) - half
        x = (x + dice.uniform(-0.25, 0.25, x.shape)) * STREET_M
        y = (y + dice.uniform(-0.25, 0.25, y.shape)) * STREET_M
        row, column = int(communes.row[index]) * CELL + 2, int(communes.column[index]) * CELL + 2
        lon = communes.lon[index] + x * self._per_m[row, column]
        lat = communes.lat[index] + y / NORTH_M
        first = int(self._first_street[index])
        ids = first + np.arange(side * side, dtype=np.int64)
        ids[half * side + half :] -= 1
        ids = ids.reshape(side, side)
        ids[half, half] = self._mesh(row, column)
        return ids, lon, lat

    def _motorways(self) -> Iterator[tuple[int, int]]:
        """Each motorway: 0 and the row it runs above, or 1 and the column it runs east of."""
        for down, count in ((0, self._rows), (1, self._columns)):
            yield from ((down, line) for line in range(30, count - 2, 60))

    def _motorway_nodes(self) -> Iterator[tuple[int, float, float, Any]]:
        ref = self._first_motorway
        for down, line in self._motorways():
            for carriageway in (-1, 1):
                for step in range(self._columns if down == 0 else self._rows):
                    row, column = (line, step) if down == 0 else (step, line)
                    to = (row + 1, column) if down == 0 else (row, column + 1)
                    lon = float(self._lon[row, column] + self._lon[to]) / 2
                    lat = float(self._lat[row, column] + self._lat[to]) / 2
                    away = carriageway * 15.0
                    yield (
                        ref,
                        lon + (away * float(self._per_m[row, column]) if down else 0.0),
                        lat + (0.0 if down else away / NORTH_M),
                        None,
                    )
                    ref += 1

    def _place_nodes(self) -> Iterator[tuple[int, float, float, Any]]:
        found, lines = self.communes, sum(self._columns if down == 0 else self._rows for down, _ in self._motorways())
        ref = self._first_motorway + 2 * lines
        for index in range(len(found.row)):
            people = int(found.population[index])
            kind = "city" if people >= 50_000 else "town" if people >= 5_000 else "village"
            tags = {"place": kind, "name": f"Commune {index}", "population": str(people)}
            yield ref + index, float(found.lon[index]), float(found.lat[index]), tags

    # Ways.

    def _ways(self) -> Iterator[Line]:
        dice = np.random.default_rng((self._seed, 2))
        centres = {
            (int(row) * CELL + 2, int(column) * CELL + 2): index
            for index, (row, column) in enumerate(zip(self.communes.row, self.communes.column, strict=True))
        }
        for row, column, down in self._mesh_links():
            yield self._mesh_way(row, column, down, centres, dice)
        for row, column in np.argwhere(self._is_round).tolist():
            ref = self._mesh(row, column) + 1
            yield [ref, ref + 1, ref + 2, ref + 3, ref], {"highway": "tertiary", "junction": "roundabout"}
        for index in range(len(self.communes.row)):
            yield from self._streets(index)
        yield from self._motorway_ways()

    def _mesh_way(self, row: int, column: int, down: int, centres: dict[Any, int], dice: np.random.Generator) -> Line:
        kind = self._class(row, column, down)
        bend = self._bend(row, column, down)
        nodes = list(range(bend, bend + int(self._bends[row, column, down])))
        begin = self._through(centres.get((row, column)), 0 if down == 0 else 1)
        end = self._through(centres.get((row + down, column + 1 - down)), 2 if down == 0 else 3)
        # In a town the road is its main street: the corners stand for the first, or last, bends.
        kept = nodes[len(nodes) // 2 if begin else 0 : len(nodes) // 2 if end else None]
        first, last = self._end(row, column, down), self._end(row + down, column + 1 - down, 2 + down)
        tags = {"highway": kind, "ref": f"mesh {row} {column}"}
        draw = dice.random()
        if kind in ("primary", "secondary") and draw < 0.5:
            tags["maxspeed"] = "80"
        elif draw < 0.15:
            tags["maxspeed"] = "50"
        elif kind == "unclassified" and draw > 0.93:
            tags["surface"] = "gravel"
        return [first, *begin, *kept, *reversed(end), last], tags

    def _through(self, index: int | None, side: int) -> list[int]:
        """Street corners from the centre of a town outwards, on its main street, up to half-way to the next node."""
        if index is None:
            return []
        across = int(self.communes.streets[index])
        half = across // 2
        middle = half * across + half
        count = min(half, int(0.4 * PITCH_M / STREET_M))
        step = (1, across, -1, -across)[side]
        # The middle has no id of its own, so those behind it are one lower.
        first = int(self._first_street[index])
        return [first + middle + step * k - (step > 0) for k in range(1, count + 1)]

    def _streets(self, index: int) -> Iterator[Line]:
        ids, lon, lat = self._town(index)
        side, half = len(ids), len(ids) // 2
        through = min(half, int(0.4 * PITCH_M / STREET_M))
        dice = np.random.default_rng((self._seed, index, 3))
        for across in (False, True):
            grid = ids.T if across else ids
            kept = dice.random((side, side - 1)) < 0.63
            main = np.zeros(side - 1, dtype=bool)
            main[half - through : half + through] = True
            kept[half] = ~main  # The mesh road runs here already.
            kinds = dice.random(side)
            for line in range(side):
                tags = self._street_tags(float(kinds[line]), side, line == half)
                yield from ((run, tags) for run in _runs(grid[line].tolist(), kept[line].tolist()))
        yield from self._joined(index, ids, lon, lat)

    @staticmethod
    def _street_tags(draw: float, side: int, is_main: bool) -> dict[str, str]:
        if is_main:
            return {"highway": "tertiary", "maxspeed": "50"}
        if draw < 0.06:
            return {"highway": "living_street"}
        if draw < 0.14:
            return {"highway": "service"}
        tags = {"highway": "residential"}
        if draw < 0.5:
            tags["maxspeed"] = "30" if draw < 0.3 else "50"
        if draw > 0.85 and side > 9:
            tags["oneway"] = "yes"
        return tags

    def _joined(self, index: int, ids: Ints, lon: Floats, lat: Floats) -> Iterator[Line]:
        """Mesh nodes inside a town, but for its centre, joined to the nearest street corner."""
        half = len(ids) // 2
        reach = int(half * STREET_M / PITCH_M)
        centre = int(self.communes.row[index]) * CELL + 2, int(self.communes.column[index]) * CELL + 2
        for row in range(max(0, centre[0] - reach), min(self._rows, centre[0] + reach + 1)):
            for column in range(max(0, centre[1] - reach), min(self._columns, centre[1] + reach + 1)):
                if (row, column) == centre:
                    continue
                away = (lon - self._lon[row, column]) ** 2 * 0.47 + (lat - self._lat[row, column]) ** 2
                nearest = int(ids.ravel()[int(np.argmin(away))])
                yield [self._end(row, column, 0), nearest], {"highway": "residential"}

    def _motorway_ways(self) -> Iterator[Line]:
        begin = self._first_motorway
        for number, (down, line) in enumerate(self._motorways()):
            length = self._columns if down == 0 else self._rows
            for carriageway in (0, 1):
                nodes = list(range(begin, begin + length))
                begin += length
                # Right-hand traffic: the southern carriageway runs east, the eastern one north.
                runs_up = carriageway == (0 if down == 0 else 1)
                nodes = nodes if runs_up else nodes[::-1]
                for start in range(0, length - 1, 20):
                    tags = {"highway": "motorway", "oneway": "yes", "ref": f"A{number + 1}", "maxspeed": "130"}
                    yield nodes[start : start + 21], tags
                yield from self._ramps(down, line, carriageway, runs_up, nodes)

    def _ramps(self, down: int, line: int, carriageway: int, runs_up: bool, nodes: list[int]) -> Iterator[Line]:
        length = len(nodes)
        for step in range(CELL * 4 + 2, length - 1, CELL * 8):  # Where a primary road crosses.
            near = line + carriageway
            row, column = (near, step) if down == 0 else (step, near)
            joint = self._end(row, column, 0)
            at = step if runs_up else length - 1 - step
            tags = {"highway": "motorway_link", "oneway": "yes"}
            yield [nodes[at - 1], joint], tags
            yield [joint, nodes[at + 1]], tags

    def _forbidden(self, ways: list[tuple[int, int, int]]) -> Iterator[dict[str, Any]]:
        """Forbidden or only allowed turns at some mesh nodes."""
        dice = np.random.default_rng((self._seed, 4))
        at: dict[int, list[int]] = {}
        for number, first, last in ways:
            at.setdefault(first, []).append(number)
            at.setdefault(last, []).append(number)
        for node, met in at.items():
            if len(met) < 3 or dice.random() > 0.03:
                continue
            begin, end = dice.choice(len(met), 2, replace=False)
            kind = "only_straight_on" if dice.random() < 0.1 else "no_left_turn"
            yield {
                "members": [("w", met[begin], "from"), ("n", node, "via"), ("w", met[end], "to")],
                "tags": {"type": "restriction", "restriction": kind},
            }


def _runs(nodes: list[int], kept: list[bool]) -> Iterator[list[int]]:
    """Stretches of ``nodes`` whose steps are all kept."""
    run: list[int] = []
    for node, goes_on in zip(nodes, [*kept, False], strict=True):
        run.append(node)
        if not goes_on:
            if len(run) > 1:
                yield run
            run = []


def write(name: str, folder: Path, seed: int = 1) -> tuple[Path, Path]:
    """Extract and communes of the named size, made when missing."""
    extract, communes = folder / f"{name}.osm.pbf", folder / f"{name}.csv"
    if not communes.exists():
        folder.mkdir(parents=True, exist_ok=True)
        country = Country(SIZES[name], seed)
        country.write(extract)
        write_communes(country.communes, communes)  # Last: it says that the extract is whole.
    return extract, communes


def main() -> None:
    """Write the size asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=sorted(SIZES))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    for path in write(arguments.name, arguments.folder, arguments.seed):
        print(path, path.stat().st_size)


if __name__ == "__main__":
    main()
