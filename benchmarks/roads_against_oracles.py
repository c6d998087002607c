"""How far our minutes are from OSRM's and Valhalla's, all three built from the same OpenStreetMap extract.

Random pairs of road points: mean absolute relative error, median, 95th percentile, signed mean; share of pairs, and of
places seen from each of twenty sites, on the same side of 30 minutes (or of the median, where nothing is that far).
Then what comes from speeds and what from the graph: our graph at OSRM's speeds (our profile is theirs) leaves the
graph; our graph at the speed that Valhalla gives each way, against Valhalla, leaves the graph and its costs of turns.

Usage: python benchmarks/roads_against_oracles.py [EXTRACT.osm.pbf…] [--pairs 1000]
The routers run in an environment of their own: make bench-oracles.
"""

import argparse
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from _oracles import EXTRACTS, ask, oracle_python, versions
from _places import places_of
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.territory.network.building import network_of_roads
from pacte_desktop.territory.network.earth import distance_m
from pacte_desktop.territory.network.extracts import RoadSource
from pacte_desktop.territory.network.merging import merged_roads
from pacte_desktop.territory.network.places import places_of as places_of_nothing
from pacte_desktop.territory.network.reading import Extract, Roads, extract_facts, read_extract
from pacte_desktop.territory.network.roads import DEGREE, OPEN_STREET_MAP, RoadNetwork
from pacte_desktop.territory.network.snapping import place
from pacte_desktop.territory.network.speeds import SpeedProfile, read_profile
from pacte_desktop.territory.network.travel_times import Direction, field, pair_minutes

Floats = NDArray[np.float64]
SEED = 20261122
SAME_PLACE_M = 5.0


def driven(roads: Roads, extract: Path, profile: SpeedProfile) -> RoadNetwork:
    """The network of these roads of the extract."""
    watch, none = Watch(), places_of_nothing(())
    facts = (extract_facts(extract, watch),)
    return network_of_roads(
        RoadSource(Extract(roads, none, none), facts, OPEN_STREET_MAP, profile.name, profile.turn), watch
    )


def random_pairs(network: RoadNetwork, count: int) -> Floats:
    """Pairs of places inside pieces of open roads, rows of from_lon, from_lat, to_lon, to_lat in degrees.

    Not junctions: there each program takes another of the roads that meet, and the pair compares places.
    """
    arrays, dice = network.arrays, np.random.default_rng(SEED)
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


def our_pairs(network: RoadNetwork, pairs: Floats) -> Floats:
    """Our minutes of each pair, NaN without a way."""
    origins, destinations = place(network, pairs[:, 0], pairs[:, 1]), place(network, pairs[:, 2], pairs[:, 3])
    return pair_minutes(network, origins, destinations)


def our_matrix(network: RoadNetwork, sites: Floats, points: Floats) -> Floats:
    """Our minutes from each site to each point."""
    placed, there = place(network, *sites.T), place(network, *points.T)
    rows = [field(network, placed.only([row]), Direction.AWAY).minutes_at(there) for row in range(len(sites))]
    return np.array(rows)


@dataclass(frozen=True, slots=True)
class Answers:
    """Minutes of one program: pairs, and sites × places; and which pairs it placed on the road that we mean."""

    pairs: Floats
    matrix: Floats
    is_same_place: NDArray[np.bool_]


def oracle_answers(script: str, extract: Path, pairs: Floats, sites: Floats, points: Floats) -> Answers:
    """Minutes of an oracle."""
    question = {"pairs": pairs.tolist(), "sites": sites.tolist(), "points": points.tolist(), "matrix": True}
    found = ask(script, extract, question)
    minutes = np.array([row[0] / 60.0 if row else np.nan for row in found["pairs"]])
    near = np.array([bool(row) and row[1] < SAME_PLACE_M for row in found["pairs"]])
    matrix = np.array([[np.nan if cell is None else cell / 60.0 for cell in row] for row in found["matrix"]])
    return Answers(minutes, matrix, near)


def report(name: str, mine: Floats, theirs: Floats, use: NDArray[np.bool_]) -> float:
    """Print how ``mine`` differs from ``theirs``; returns the mean absolute relative error."""
    both = use & np.isfinite(mine) & np.isfinite(theirs) & (theirs > 1.0)
    error = (mine[both] - theirs[both]) / theirs[both]
    size, side = np.abs(error), same_side(mine[both], theirs[both])
    print(
        f"  {name:44} {both.sum():5} pairs: mean {size.mean():6.2%}, median {np.median(size):6.2%}, "
        f"p95 {np.quantile(size, 0.95):6.2%}, signed {error.mean():+7.2%}, {side}"
    )
    return float(size.mean())


def same_side(mine: Floats, theirs: Floats) -> str:
    """Share on the same side of 30 minutes, or of the median where nearly all are nearer."""
    known = np.isfinite(mine) & np.isfinite(theirs)
    mine, theirs = mine[known], theirs[known]
    border = 30.0 if (theirs > 30.0).mean() > 0.05 else float(np.median(theirs))
    return f"same side of {border:.0f} min {((mine <= border) == (theirs <= border)).mean():.2%}"


def valhalla_speeds(extract: Path, roads: Roads, profile: SpeedProfile) -> RoadNetwork:
    """Our network of these roads at Valhalla's speed of each way; prints its ratio to ours by class."""
    middle = (roads.start[:-1] + roads.start[1:] - 1) // 2
    lon, lat = (part[middle] + part[np.maximum(middle + 1, 0)] for part in (roads.lon, roads.lat))
    answer = ask("_valhalla_oracle.py", extract, {"ways": np.column_stack((lon / 2, lat / 2, roads.way)).tolist()})[
        "speeds"
    ]
    metres = np.zeros(len(roads.lon))
    metres[1:] = distance_m(roads.lon[:-1], roads.lat[:-1], roads.lon[1:], roads.lat[1:])
    metres[roads.start[:-1]] = 0.0
    length = np.add.reduceat(metres, roads.start[:-1])
    uses, use = list(roads.uses), roads.use.copy()
    by_class: dict[str, list[tuple[float, float, float]]] = {}
    for way, found in enumerate(answer):
        ours = roads.uses[roads.use[way]]
        if found is None or ours.is_ferry or ours.duration_s:
            continue
        along, against, kind = found
        uses.append(
            ours._replace(
                forward_kmh=float(along) if ours.forward_kmh else 0.0,
                backward_kmh=float(against) if ours.backward_kmh else 0.0,
            )
        )
        use[way] = len(uses) - 1
        theirs_kmh, ours_kmh = (max(pair) for pair in ((along, against), (ours.forward_kmh, ours.backward_kmh)))
        by_class.setdefault(kind, []).append((length[way], theirs_kmh, ours_kmh))
    for kind, rows in sorted(by_class.items(), key=lambda item: -sum(row[0] for row in item[1])):
        metres_of, theirs, ours = np.array(rows).T
        hours = metres_of / theirs, metres_of / ours
        print(
            f"    {kind:22} {metres_of.sum() / 1000:7.0f} km, Valhalla {metres_of.sum() / hours[0].sum():5.1f} km/h, "
            f"ours {metres_of.sum() / hours[1].sum():5.1f} km/h, ratio {hours[1].sum() / hours[0].sum():.2f}"
        )
    known = sum(item is not None for item in answer)
    print(f"    Valhalla knows {known} of {len(answer)} ways where we drive")
    changed = replace(roads, uses=uses, use=use.astype(np.int32))
    return driven(changed, extract, profile)


def compare(extract: Path, count: int) -> None:
    """Print every comparison for one extract."""
    watch, profile = Watch(), read_profile()
    roads = merged_roads([read_extract(extract, profile, watch).roads])
    network = driven(roads, extract, profile)
    pairs, places = random_pairs(network, count), places_of(extract, 20)
    points, sites = np.array(places.points()), np.array(places.sites())
    print(f"{extract.name}: {network.facts.nodes} nodes, {network.facts.edges} edges, {len(points)} places")
    osrm = oracle_answers("_osrm_oracle.py", extract, pairs, sites, points)
    valhalla = oracle_answers("_valhalla_oracle.py", extract, pairs, sites, points)
    use = osrm.is_same_place & valhalla.is_same_place
    ours, our_places = our_pairs(network, pairs), our_matrix(network, sites, points)
    report("ours (OSRM's speeds) against OSRM", ours, osrm.pairs, use)
    before = report("ours (OSRM's speeds) against Valhalla", ours, valhalla.pairs, use)
    report("OSRM against Valhalla", osrm.pairs, valhalla.pairs, use)
    print(f"  places: ours and OSRM {same_side(our_places, osrm.matrix)}")
    print(f"  places: ours and Valhalla {same_side(our_places, valhalla.matrix)}")
    print(f"  places: OSRM and Valhalla {same_side(osrm.matrix, valhalla.matrix)}")
    changed = valhalla_speeds(extract, roads, profile)
    after = report("our graph at Valhalla's speeds against Valhalla", our_pairs(changed, pairs), valhalla.pairs, use)
    no_turns = replace(profile, turn=replace(profile.turn, most_s=0.0, oncoming_s=0.0))
    plain = driven(roads, extract, no_turns)
    report("ours without costs of turns against OSRM", our_pairs(plain, pairs), osrm.pairs, use)
    print(f"  of the difference to Valhalla: speeds {1 - after / before:.0%}, graph and turns {after / before:.0%}")
    if "PACTE_WORST" in os.environ:
        _print_worst(pairs, ours, osrm.pairs, use)


def _print_worst(pairs: Floats, ours: Floats, theirs: Floats, use: NDArray[np.bool_]) -> None:
    size = np.where(use & np.isfinite(ours) & (theirs > 1.0), np.abs(ours - theirs) / theirs, -1.0)
    for row in np.argsort(-np.nan_to_num(size, nan=-1.0))[:15]:
        print("   ", pairs[row].round(6).tolist(), f"ours {ours[row]:.2f} theirs {theirs[row]:.2f}")


def main() -> None:
    """Compare on every extract given, or on those beside the project."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("extracts", nargs="*", type=Path)
    parser.add_argument("--pairs", type=int, default=1000)
    arguments = parser.parse_args()
    extracts = arguments.extracts or sorted(EXTRACTS.glob("*.osm.pbf"))
    if oracle_python() is None or not extracts:
        print("roads against oracles: skipped (needs an extract, and make bench-oracles)")
        return
    print(", ".join(f"{name} {version}" for name, version in versions().items()))
    for extract in extracts:
        compare(extract, arguments.pairs)
        sys.stdout.flush()


if __name__ == "__main__":
    main()
