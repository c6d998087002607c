"""What a car can use of an OpenStreetMap extract (.osm.pbf): ways with their nodes, in degrees (WGS 84); and places.

Read with pyosmium, whose filters drop in C++ what is no road. Way coordinates come as one block of well-known binary
per way: asking each node for its place costs three times as much.
"""

import hashlib
import os
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.places import PlaceReader, Places, Point
from pacte_desktop.territory.network.restrictions import TurnRestriction, restrictions_of
from pacte_desktop.territory.network.roads import ExtractFacts
from pacte_desktop.territory.network.speeds import SpeedProfile
from pacte_desktop.territory.network.ways import NodeUse, WayUse, use_of_node, use_of_way

_KEYS = ("highway", "route", "barrier", "restriction", "restriction:motorcar", "restriction:motor_vehicle")
_PLACE_KEYS = ("place", "amenity")
_STEP = 4096  # Objects between two looks at the wish to stop: some ten milliseconds.
_BLOCK = 1 << 22


@dataclass(frozen=True, slots=True)
class Roads:
    """Ways ``i`` with nodes ``start[i]:start[i + 1]`` of ``node`` (OSM ids) at ``lon``/``lat`` in degrees.

    As read, a node that the extract does not place is at NaN.
    """

    way: NDArray[np.int64]
    start: NDArray[np.int64]
    node: NDArray[np.int64]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    uses: list[WayUse]
    use: NDArray[np.int32]
    nodes: dict[int, NodeUse]
    restrictions: list[TurnRestriction]


@dataclass(frozen=True, slots=True)
class Extract:
    """What one extract holds."""

    roads: Roads
    settlements: Places
    hospitals: Places


def extract_facts(path: Path, watch: Watch) -> ExtractFacts:
    """Name, fingerprint and date of the extract; the date is its replication date, else that of the file."""
    total, done, digest = path.stat().st_size, 0, hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            done += len(block)
            watch.step(translate("Network", "Vérification de l’extrait"), done, total)
    reader = _osmium().io.Reader(_source(path))
    stamp = reader.header().get("osmosis_replication_timestamp")
    reader.close()
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return ExtractFacts(path.name, digest.hexdigest(), (stamp or written.isoformat())[:10])


def read_extract(path: Path, profile: SpeedProfile, watch: Watch) -> Extract:
    """Roads, settlements and hospitals of the extract ``path``."""
    reading = _Reading(profile)
    osmium = _osmium()
    keys = osmium.filter.KeyFilter(*_KEYS, *_PLACE_KEYS)
    objects = osmium.FileProcessor(_source(path)).with_locations().with_filter(keys)
    words = translate("Network", "Lecture des routes")
    for number, thing in enumerate(objects):
        if number % _STEP == 0:
            watch.step(words, len(reading.way))
        if thing.is_way():
            reading.take_way(thing)
        elif thing.is_node():
            reading.take_node(thing)
        elif thing.is_relation():
            reading.take_relation(thing)
    watch.step(words, len(reading.way))
    places = reading.places.tables(_corners(path, reading.places.wanted_ways(), objects.node_location_storage, watch))
    return Extract(reading.roads(), *places)


def _corners(path: Path, wanted: set[int], places: Any, watch: Watch) -> Callable[[int], Sequence[Point]]:
    """Corners of the ways wanted, by a second look at the ways of the extract when there are any."""
    found: dict[int, list[Point]] = {}
    if wanted:
        osmium = _osmium()
        ways = osmium.FileProcessor(_source(path), osmium.osm.WAY).with_filter(osmium.filter.IdFilter(wanted))
        for way in ways:
            watch.step(translate("Network", "Lecture des routes"), len(found))
            found[way.id] = [
                (place.lon, place.lat)
                for place in (_place(places, node.ref) for node in way.nodes)
                if place is not None
            ]
    return lambda way: found.get(way, [])


def _place(places: Any, ref: int) -> Any:
    try:
        return places.get(ref)
    except KeyError:  # The extract leaves this node out.
        return None


def check_extract(path: Path) -> None:
    """Raise :class:`KnownError` when ``path`` cannot be opened for reading."""
    try:
        with path.open("rb") as file:
            file.read(1)
    except OSError as error:
        raise KnownError(
            translate("Network", "L’extrait « {path} » ne peut pas être lu ({reason}).").format(
                path=path, reason=error.strerror or error
            )
        ) from error


def damaged(path: Path, error: Exception) -> KnownError:
    """The sentence for what the PBF reader could not make out."""
    text = str(error)
    if "truncated" in text or "EOF" in text:
        return KnownError(
            translate("Network", "L’extrait « {path} » est incomplet : téléchargez-le de nouveau.").format(path=path)
        )
    return KnownError(
        translate(
            "Network", "« {path} » n’est pas un extrait OpenStreetMap lisible (.osm.pbf) : téléchargez-le de nouveau."
        ).format(path=path)
    )


def _osmium() -> Any:
    import osmium
    import osmium.filter
    import osmium.geom
    import osmium.io

    return osmium


def _source(path: Path) -> Any:
    osmium = _osmium()
    if os.name == "nt" and not str(path).isascii():  # libosmium opens a path in the code page of Windows.
        return osmium.io.FileBuffer(path.read_bytes(), "pbf")
    return osmium.io.File(str(path), "pbf")


class _Reading:
    def __init__(self, profile: SpeedProfile) -> None:
        osmium = _osmium()
        self._profile = profile
        self._wkb = osmium.geom.WKBFactory()
        self._all = osmium.geom.use_nodes.ALL
        self._unplaced = osmium.InvalidLocationError
        self._access_keys = [key + side for side in ("", ":forward", ":backward") for key in profile.access.keys]
        self._known: dict[tuple[tuple[str, str], ...], int] = {}
        self._uses: list[WayUse] = []
        self.way, self._count, self._use, self._node = array("q"), array("q"), array("i"), array("q")
        self._place = bytearray()
        self.places = PlaceReader()
        self._nodes: dict[int, NodeUse] = {}
        self._restrictions: list[TurnRestriction] = []

    def take_way(self, way: Any) -> None:
        use = self._use_of(way.tags) if self._may_be_driven(way.tags) else -1
        if use < 0:
            if way.tags.get("amenity") == "hospital":
                corners = [(node.lon, node.lat) for node in way.nodes if node.location.valid()]
                self.places.take_way(way.id, _tags(way), corners)
            return
        nodes = [node.ref for node in way.nodes]
        if len(nodes) < 2:
            return
        try:
            line = bytes.fromhex(self._wkb.create_linestring(way, self._all))[9:]
        except self._unplaced:  # A clipped extract: the way leaves it.
            nowhere = float("nan"), float("nan")
            line = np.array(
                [(node.lon, node.lat) if node.location.valid() else nowhere for node in way.nodes], dtype="<f8"
            ).tobytes()
        self._take(way.id, use, nodes, line)

    def _take(self, way: int, use: int, nodes: list[int], places: bytes) -> None:
        self.way.append(way)
        self._count.append(len(nodes))
        self._use.append(use)
        self._node.extend(nodes)
        self._place += places

    def _may_be_driven(self, tags: Any) -> bool:
        """False for most paths, at the price of a few tags: handing over all of them is what takes the time."""
        if tags.get("highway") in self._profile.highway_kmh or tags.get("route") in self._profile.route_kmh:
            return True
        return any(tags.get(key) is not None for key in self._access_keys)

    def _use_of(self, tags: Any) -> int:
        key = _telling(tags)
        known = self._known.get(key)
        if known is None:
            use = use_of_way(dict(key), self._profile)
            known = -1 if use is None else len(self._uses)
            if use is not None:
                self._uses.append(use)
            self._known[key] = known
        return known

    def take_node(self, node: Any) -> None:
        tags = _tags(node)
        use = use_of_node(tags, self._profile)
        if use is not None:
            self._nodes[node.id] = use
        if "place" in tags or tags.get("amenity") == "hospital":
            self.places.take_node(node.id, tags, (node.lon, node.lat))

    def take_relation(self, relation: Any) -> None:
        self._restrictions.extend(restrictions_of(relation))
        if relation.tags.get("amenity") == "hospital":
            ways = [member.ref for member in relation.members if member.type == "w" and member.role != "inner"]
            self.places.take_relation(relation.id, _tags(relation), ways)

    def roads(self) -> Roads:
        place = np.frombuffer(self._place, dtype="<f8").reshape(-1, 2)
        start = np.zeros(len(self._count) + 1, dtype=np.int64)
        np.cumsum(np.frombuffer(self._count, dtype=np.int64), out=start[1:])
        return Roads(
            way=np.array(self.way, dtype=np.int64),
            start=start,
            node=np.array(self._node, dtype=np.int64),
            lon=np.ascontiguousarray(place[:, 0]),
            lat=np.ascontiguousarray(place[:, 1]),
            uses=self._uses,
            use=np.array(self._use, dtype=np.int32),
            nodes=self._nodes,
            restrictions=self._restrictions,
        )


def _tags(thing: Any) -> dict[str, str]:
    return {tag.k: tag.v for tag in thing.tags}


def _telling(tags: Any) -> tuple[tuple[str, str], ...]:
    """Tags that may say something of speed; asking for a key by name costs an eighth of being handed a tag."""
    left, found = len(tags), []
    for key in _FREQUENT:
        value = tags.get(key)
        if value is not None:
            if key not in _SILENT:
                found.append((key, value))
            left -= 1
            if not left:
                return tuple(found)
    return tuple((tag.k, tag.v) for tag in tags if tag.k not in _SILENT)


_FREQUENT = ("highway", "name", "surface", "ref", "maxspeed", "oneway", "lanes", "source", "lit", "service", "sidewalk")
# Tags that differ from way to way and say nothing of speed; without them most ways are alike and are judged once.
_SILENT = frozenset(
    {"name", "ref", "source", "note", "lit", "sidewalk", "start_date", "wikidata", "wikipedia", "old_ref", "int_ref"}
    | {"name:fr", "name:ca", "name:es", "alt_name", "loc_name", "old_name", "short_name", "official_name", "nat_ref"}
    | {"layer", "destination", "destination:ref", "ele", "incline", "mapillary", "fixme", "description", "website"}
)
