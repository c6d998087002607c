"""What a car can use of an OpenStreetMap extract (.osm.pbf): ways with their nodes, in 1e-7 degrees (WGS 84).

Read with pyosmium, whose filters drop in C++ what is no road. Way coordinates come as one block of well-known binary
per way: asking each node for its place costs three times as much.
"""

import hashlib
import os
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.progress import Watch
from pacte_desktop.territory.network.speeds import SpeedProfile
from pacte_desktop.territory.network.ways import NodeUse, WayUse, use_of_node, use_of_way

_KEYS = ("highway", "route", "barrier", "restriction", "restriction:motorcar", "restriction:motor_vehicle")
_STEP = 4096  # Objects between two looks at the wish to stop: some ten milliseconds.
_BLOCK = 1 << 22


@dataclass(frozen=True, slots=True)
class TurnRestriction:
    """From one way over a node to another: forbidden, or the only turn allowed when ``is_only``."""

    from_way: int
    via_node: int
    to_way: int
    is_only: bool


@dataclass(frozen=True, slots=True)
class Roads:
    """Ways ``i`` with nodes ``start[i]:start[i + 1]`` of ``node`` (OSM ids) at ``lon``/``lat`` in degrees."""

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
class ExtractFacts:
    """Where roads come from: file name, sha256, date of its data (ISO)."""

    name: str
    sha256: str
    date: str


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


def read_roads(path: Path, profile: SpeedProfile, watch: Watch) -> Roads:
    """Drivable ways, obstacles and turn restrictions of the extract ``path``."""
    reading = _Reading(profile)
    osmium = _osmium()
    objects = osmium.FileProcessor(_source(path)).with_locations().with_filter(osmium.filter.KeyFilter(*_KEYS))
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
    return reading.roads()


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
        self._nodes: dict[int, NodeUse] = {}
        self._restrictions: list[TurnRestriction] = []

    def take_way(self, way: Any) -> None:
        use = self._use_of(way.tags) if self._may_be_driven(way.tags) else -1
        nodes = [node.ref for node in way.nodes] if use >= 0 else []
        if len(nodes) < 2:
            return
        try:
            line = self._wkb.create_linestring(way, self._all)
        except self._unplaced:  # A clipped extract: the way leaves it. What lies inside is kept.
            self._take_placed_parts(way, use)
            return
        self._take(way.id, use, nodes, bytes.fromhex(line)[9:])

    def _take(self, way: int, use: int, nodes: list[int], places: bytes) -> None:
        self.way.append(way)
        self._count.append(len(nodes))
        self._use.append(use)
        self._node.extend(nodes)
        self._place += places

    def _take_placed_parts(self, way: Any, use: int) -> None:
        part: list[tuple[int, float, float]] = []
        for node in [*way.nodes, None]:
            if node is not None and node.location.valid():
                part.append((node.ref, node.location.lon, node.location.lat))
                continue
            if len(part) > 1:
                places = np.array([(lon, lat) for _ref, lon, lat in part], dtype="<f8").tobytes()
                self._take(way.id, use, [ref for ref, _lon, _lat in part], places)
            part = []

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
        use = use_of_node({tag.k: tag.v for tag in node.tags}, self._profile)
        if use is not None:
            self._nodes[node.id] = use

    def take_relation(self, relation: Any) -> None:
        self._restrictions.extend(_restrictions(relation))

    def roads(self) -> Roads:
        place = np.frombuffer(bytes(self._place), dtype="<f8").reshape(-1, 2)
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


def _restrictions(relation: Any) -> Iterator[TurnRestriction]:
    tags = {tag.k: tag.v for tag in relation.tags}
    if tags.get("type") != "restriction" or "motorcar" in tags.get("except", "").split(";"):
        return
    keys = ("restriction:motorcar", "restriction:motor_vehicle", "restriction")
    kind = next((tags[key] for key in keys if key in tags), "")
    members = [(member.role, member.type, member.ref) for member in relation.members]
    via = [ref for role, type_, ref in members if role == "via" and type_ == "n"]
    if not kind.startswith(("no_", "only_")) or len(via) != 1:
        return
    for origin in (ref for role, type_, ref in members if role == "from" and type_ == "w"):
        for target in (ref for role, type_, ref in members if role == "to" and type_ == "w"):
            yield TurnRestriction(origin, via[0], target, kind.startswith("only_"))
