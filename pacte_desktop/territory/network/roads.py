"""A road network ready for use: links on the ground and the graph on which seconds are sought, as plain arrays."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

from numpy.typing import NDArray

if TYPE_CHECKING:
    from pacte_desktop.territory.network.places import PackedPlaces
    from pacte_desktop.territory.network.search import SearchGraph

DEGREE = 1e7  # Stored positions are whole 1e-7 degrees, as in OSM: 1 cm.
Array = NDArray[Any]
OPEN_STREET_MAP = "OpenStreetMap"


@dataclass(frozen=True, slots=True)
class ExtractFacts:
    """Where roads come from: file name, sha256, date of its data (ISO)."""

    name: str
    sha256: str
    date: str


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """What a network says of itself; ``bbox`` is west, south, east, north in degrees (WGS 84).

    Of several extracts ``extract`` joins the names, ``extract_date`` is the oldest date and ``extract_sha256`` the
    fingerprint of their fingerprints; ``extracts`` tells each. ``source`` names who drew the roads.
    """

    extract: str
    extract_sha256: str
    extract_date: str
    speed_profile: str
    bbox: tuple[float, float, float, float]
    nodes: int
    edges: int
    share_in_largest_component: float
    source: str = OPEN_STREET_MAP
    extracts: tuple[ExtractFacts, ...] = ()

    def record(self) -> dict[str, Any]:
        """The facts as JSON values."""
        return asdict(self) | {"bbox": list(self.bbox), "extracts": [asdict(item) for item in self.extracts]}


@dataclass(frozen=True, slots=True)
class Arcs:
    """Arcs out of state ``i``: ``target[start[i]:start[i + 1]]``, each of ``seconds``."""

    start: Array
    target: Array
    seconds: Array


@dataclass(frozen=True, slots=True)
class RoadArrays:
    """Arrays of a network; all are read-only and may be mapped from a file.

    Arcs between states out (``forward_*``) and in (``backward_*``); seconds of edge ``e`` (its leaving state has the
    same number) and its ``reaching`` state; edge of link ``i`` along and against or -1, whether points may be placed
    on it, its :class:`RoadClass`, its line ``line_start[i]:line_start[i + 1]`` in 1e-7 degrees with the seconds along
    and against up to there.
    """

    forward_start: Array
    forward_target: Array
    forward_seconds: Array
    backward_start: Array
    backward_target: Array
    backward_seconds: Array
    edge_s: Array
    reaching: Array
    link_edge: Array
    link_is_open: Array
    link_class: Array
    line_start: Array
    line_lon: Array
    line_lat: Array
    line_along_s: Array
    line_against_s: Array

    def named(self) -> Mapping[str, Array]:
        """Every array by its name."""
        return {item.name: getattr(self, item.name) for item in fields(self)}


class RoadNetwork:
    """Facts and arrays of one network, with what is derived from them when it is first asked for."""

    def __init__(
        self,
        facts: NetworkFacts,
        arrays: RoadArrays,
        settlements: "PackedPlaces | None" = None,
        hospitals: "PackedPlaces | None" = None,
    ) -> None:
        self.facts = facts
        self.arrays = arrays
        self.packed_settlements = settlements
        self.packed_hospitals = hospitals

    @property
    def state_count(self) -> int:
        """Number of states of the graph."""
        return len(self.arrays.forward_start) - 1

    @cached_property
    def outward(self) -> Arcs:
        """Arcs in the direction of travel."""
        arrays = self.arrays
        return Arcs(arrays.forward_start, arrays.forward_target, arrays.forward_seconds)

    @cached_property
    def inward(self) -> Arcs:
        """The same arcs against the direction of travel."""
        arrays = self.arrays
        return Arcs(arrays.backward_start, arrays.backward_target, arrays.backward_seconds)

    @cached_property
    def search_outward(self) -> "SearchGraph":
        """The arcs in the direction of travel, ready to be searched."""
        from pacte_desktop.territory.network.search import SearchGraph

        return SearchGraph(self.outward)

    @cached_property
    def search_inward(self) -> "SearchGraph":
        """The arcs against the direction of travel, ready to be searched."""
        from pacte_desktop.territory.network.search import SearchGraph

        return SearchGraph(self.inward)

    @cached_property
    def lines(self) -> Any:
        """Search tree (shapely) over the lines that points may be placed on, in Mercator radians."""
        from pacte_desktop.territory.network.lines import LineTree

        return LineTree(self.arrays)
