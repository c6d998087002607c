"""From files of roads to a road network in memory, with one French sentence for each way it may fail."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.extracts import RoadSource, no_road, read_sources
from pacte_desktop.territory.network.links import FERRY, Links, build_links
from pacte_desktop.territory.network.places import packed
from pacte_desktop.territory.network.roads import (
    DEGREE,
    Array,
    ExtractFacts,
    NetworkFacts,
    RoadArrays,
    RoadNetwork,
)
from pacte_desktop.territory.network.speeds import SpeedProfile
from pacte_desktop.territory.network.turns import Graph, build_graph


def build_network(extracts: Path | Sequence[Path], profile: SpeedProfile, watch: Watch | None = None) -> RoadNetwork:
    """The drivable network of one file of roads or of several together, at the speeds of ``profile``.

    Roads of IGN have the speeds of their own profile. The order of the files does not matter: where two differ the more
    recent one is right. Raises :class:`KnownError` when a file cannot be read, is truncated, is no extract or has no
    drivable road, and :class:`CancelledError` within a second of being asked to stop.
    """
    watch = watch or Watch()
    found = [read_sources([extracts] if isinstance(extracts, Path) else list(extracts), profile, watch)]
    places = packed(found[0].extract.settlements), packed(found[0].extract.hospitals)
    # Handed over and kept nowhere: the roads of a country as read take a gigabyte, and are let go of once used.
    network = network_of_roads(found.pop(), watch)
    return RoadNetwork(network.facts, network.arrays, *places)


def network_of_roads(found: RoadSource, watch: Watch) -> RoadNetwork:
    """The network of roads already read."""
    watch.step(translate("Network", "Construction du réseau"), 0, 3)
    extracts, profile, source, turn = found.facts, found.profile, found.source, found.turn
    roads, restrictions = [found.extract.roads], found.extract.roads.restrictions
    del found
    if not len(roads[0].way):
        raise no_road(_names(extracts))
    links = build_links(roads.pop(), watch)
    watch.step(translate("Network", "Construction du réseau"), 1, 3)
    graph = build_graph(links, restrictions, turn, watch)
    if not len(graph.edge):  # A closed way that meets no other has no junction, so no link is left of it.
        raise no_road(_names(extracts))
    watch.step(translate("Network", "Construction du réseau"), 2, 3)
    arrays, share = _arrays(links, graph)
    if not arrays.link_is_open.any():
        raise no_road(_names(extracts))
    watch.step(translate("Network", "Construction du réseau"), 3, 3)
    box = links.lon.min(), links.lat.min(), links.lon.max(), links.lat.max()
    west, south, east, north = (round(float(side) / DEGREE, 7) for side in box)
    return RoadNetwork(
        NetworkFacts(
            extract=_names(extracts),
            extract_sha256=_fingerprint(extracts),
            extract_date=min(facts.date for facts in extracts),
            speed_profile=profile,
            bbox=(west, south, east, north),
            nodes=len(links.node_lon),
            edges=len(graph.edge),
            share_in_largest_component=round(share, 4),
            source=source,
            extracts=extracts,
        ),
        arrays,
    )


def _names(extracts: Sequence[ExtractFacts]) -> str:
    return " + ".join(facts.name for facts in extracts)


def _fingerprint(extracts: Sequence[ExtractFacts]) -> str:
    if len(extracts) == 1:
        return extracts[0].sha256
    return hashlib.sha256("".join(sorted(facts.sha256 for facts in extracts)).encode()).hexdigest()


def _arrays(links: Links, graph: Graph) -> tuple[RoadArrays, float]:
    from scipy.sparse import csr_array

    count = graph.state_count
    start = np.zeros(count + 1, dtype=np.int32)
    np.cumsum(np.bincount(graph.origin, minlength=count), out=start[1:])
    # By columns instead of rows: the same arcs by where they lead.
    inward = csr_array((graph.seconds, graph.target, start), shape=(count, count)).tocsc()
    is_open_edge, in_main = _open_edges(graph, start, inward.indptr, inward.indices)
    link_edge = np.full((len(links), 2), -1, dtype=np.int32)
    link_edge[graph.edge // 2, graph.edge % 2] = np.arange(len(graph.edge))
    is_open = np.zeros(len(links), dtype=bool)
    is_open[graph.edge[is_open_edge] // 2] = True
    is_open &= (links.rules & FERRY) == 0
    main = graph.edge[in_main] // 2
    reached = np.unique(np.concatenate((links.tail[main], links.head[main])))
    arrays = RoadArrays(
        forward_start=start,
        forward_target=graph.target,
        forward_seconds=graph.seconds,
        backward_start=inward.indptr.astype(np.int32, copy=False),
        backward_target=inward.indices.astype(np.int32, copy=False),
        backward_seconds=inward.data,
        edge_s=graph.edge_s,
        reaching=graph.reaching,
        link_edge=link_edge,
        link_is_open=is_open.astype(np.uint8),
        link_class=links.road_class.astype(np.uint8),
        line_start=links.start.astype(np.int32),
        line_lon=links.lon,
        line_lat=links.lat,
        line_along_s=links.along_s,
        line_against_s=links.against_s,
    )
    return arrays, len(reached) / max(1, len(links.node_lon))


def _open_edges(graph: Graph, start: Array, back_start: Array, back_target: Array) -> tuple[Array, Array]:
    """Edges from and to which one gets anywhere (the largest component and what is reserved beside it), and the former.

    A point is placed only on the first kind, so that every point can be left and reached.
    """
    from scipy.sparse.csgraph import breadth_first_order, connected_components

    edge_count = len(graph.edge)
    _count, label = connected_components(_pattern(start, graph.target), directed=True, connection="strong")
    label = label[:edge_count]
    sizes = np.bincount(label)
    in_main = label == sizes.argmax()
    if sizes.max() < 2:
        return np.zeros(len(label), dtype=bool), in_main
    is_reserved = graph.reaching != np.arange(edge_count)
    if not is_reserved.any():
        return in_main, in_main
    seed = int(np.flatnonzero(in_main)[0])
    reached = np.zeros(graph.state_count, dtype=bool)
    reached[breadth_first_order(_pattern(start, graph.target), seed, return_predecessors=False)] = True
    leads = np.zeros(graph.state_count, dtype=bool)
    leads[breadth_first_order(_pattern(back_start, back_target), seed, return_predecessors=False)] = True
    return in_main | (is_reserved & leads[:edge_count] & reached[graph.reaching]), in_main


def _pattern(start: Array, target: Array) -> "object":
    """Where arcs lead, without their seconds: those of nothing must not look like no arc."""
    from scipy.sparse import csr_array

    return csr_array((np.ones(len(target), dtype=np.int8), target, start), shape=(len(start) - 1, len(start) - 1))
