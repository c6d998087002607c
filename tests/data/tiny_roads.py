"""Small OpenStreetMap extracts written by a test: points in metres east and north of 2° E, 47° N."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import cos, degrees, radians
from pathlib import Path

from pacte_desktop.territory.network.building import build_network
from pacte_desktop.territory.network.earth import EARTH_RADIUS_M
from pacte_desktop.territory.network.roads import RoadNetwork
from pacte_desktop.territory.network.speeds import SpeedProfile, TurnCosts, read_profile

LON, LAT = 2.0, 47.0
KMH_36 = {"highway": "tertiary", "maxspeed": "36"}  # Ten metres a second where limits are driven in full.
Way = tuple[Sequence[int], Mapping[str, str]]
Outline = tuple[Sequence[tuple[int, str]], Mapping[str, str]]  # Ways with their roles, tags.
Restriction = tuple[str, int, int, int]  # Kind, way from, node via, way to; ways are numbered from 1.


def lon_lat(east_m: float, north_m: float) -> tuple[float, float]:
    """Degrees of a point in metres."""
    lat = LAT + degrees(north_m / EARTH_RADIUS_M)
    return LON + degrees(east_m / (EARTH_RADIUS_M * cos(radians(LAT)))), lat


def metres_of(lon: float, lat: float) -> tuple[float, float]:
    """Metres of a point in degrees: the way back."""
    east_m = radians(lon - LON) * EARTH_RADIUS_M * cos(radians(LAT))
    return east_m, radians(lat - LAT) * EARTH_RADIUS_M


def plain_profile() -> SpeedProfile:
    """Limits driven in full and turns for nothing, so that times can be told in the head."""
    return replace(read_profile(), maxspeed_factor=1.0, turn=TurnCosts(0.0, 1.0, 0.0, 0.0))


def write_roads(
    path: Path,
    points: Mapping[int, tuple[float, float]],
    ways: Sequence[Way] | Mapping[int, Way],
    node_tags: Mapping[int, Mapping[str, str]] | None = None,
    restrictions: Sequence[Restriction] = (),
    *,
    relations: Sequence[Outline] = (),
) -> Path:
    """Write an extract; ways get the ids 1, 2, 3… unless they have ids of their own."""
    import osmium
    from osmium.osm.mutable import Node, Relation
    from osmium.osm.mutable import Way as OsmWay

    with osmium.SimpleWriter(str(path), overwrite=True) as writer:
        for ref, point in sorted(points.items()):
            writer.add_node(Node(id=ref, location=lon_lat(*point), tags=dict((node_tags or {}).get(ref, {}))))
        numbered = ways if isinstance(ways, Mapping) else dict(enumerate(ways, start=1))
        for number, (refs, tags) in sorted(numbered.items()):
            writer.add_way(OsmWay(id=number, nodes=list(refs), tags=dict(tags)))
        for number, (kind, origin, via, target) in enumerate(restrictions, start=1):
            members = [("w", origin, "from"), ("n", via, "via"), ("w", target, "to")]
            tags = {"type": "restriction", "restriction": kind}
            writer.add_relation(Relation(id=number, members=members, tags=tags))
        for number, (parts, outline) in enumerate(relations, start=1000):
            members = [("w", way, role) for way, role in parts]
            writer.add_relation(Relation(id=number, members=members, tags=dict(outline)))
    return path


def tiny_network(
    folder: Path,
    points: Mapping[int, tuple[float, float]],
    ways: Sequence[Way],
    node_tags: Mapping[int, Mapping[str, str]] | None = None,
    restrictions: Sequence[Restriction] = (),
    *,
    profile: SpeedProfile | None = None,
) -> RoadNetwork:
    """The network of such an extract."""
    path = write_roads(folder / "tiny.osm.pbf", points, ways, node_tags, restrictions)
    return build_network(path, profile or plain_profile())
