"""The road networks of this machine: what each is, how it fits the territory of a plan, and how to remove one."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.folders import networks_folder
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.degrees import to_degrees
from pacte_desktop.territory.network.roads import NetworkFacts
from pacte_desktop.territory.network.storage import SUFFIX, open_network


@dataclass(frozen=True, slots=True)
class KnownNetwork:
    """A network file: its facts, or why it cannot be used; size in bytes, day on which it was built."""

    path: Path
    facts: NetworkFacts | None
    problem: str
    bytes: int
    built: date


@dataclass(frozen=True, slots=True)
class NetworkFit:
    """How many communes of a plan have a road near their main point, and the names of those that have none."""

    communes: int
    missed: tuple[str, ...]
    limit_m: float
    """How far from a road a main point may lie."""

    @property
    def reached(self) -> int:
        """Communes that the network serves."""
        return self.communes - len(self.missed)

    @property
    def elsewhere(self) -> bool:
        """True when the network serves no commune of the plan."""
        return self.reached == 0


def known_networks() -> list[KnownNetwork]:
    """Every network among the shared ones, the newest first."""
    found = sorted(networks_folder().glob(f"*{SUFFIX}"), key=os.path.getmtime, reverse=True)
    return [known_network(path) for path in found]


def known_network(path: Path) -> KnownNetwork:
    """What the file ``path`` says of itself."""
    facts, problem = None, ""
    try:
        facts = open_network(path).facts
    except KnownError as error:
        problem = str(error)
    state = path.stat() if path.exists() else None
    size, written = (state.st_size, state.st_mtime) if state else (0, 0.0)
    return KnownNetwork(path, facts, problem, size, date.fromtimestamp(written))


def remove_network(path: Path) -> None:
    """Remove a network file for good. Raises :class:`KnownError` when it cannot be, as while it is used on Windows."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise KnownError(
            translate("KnownNetworks", "Le réseau « {name} » n’a pas pu être supprimé ({reason}).").format(
                name=path.name, reason=error.strerror or error
            ),
            translate("KnownNetworks", "S’il est utilisé, fermez puis rouvrez le plan, et recommencez."),
        ) from error


def network_fit(path: Path, territory: BaseTerritory, watch: Watch) -> NetworkFit:
    """Which communes of the plan (``territory.inside``) the network serves: those with a road near their main point."""
    from pacte_desktop.territory.network.snapping import place

    words = translate("KnownNetworks", "Rapprochement des communes et des routes")
    watch.step(words)
    network, limit_m = open_network(path), load_rulebook().roads.snap_m
    rows = np.flatnonzero(territory.inside)
    lon, lat = to_degrees(territory.projection_epsg, territory.point[rows])
    west, south, east, north = network.facts.bbox
    missed = np.arange(len(rows))
    if ((lon > west - 1) & (lon < east + 1) & (lat > south - 1) & (lat < north + 1)).any():
        missed = place(network, lon, lat, limit_m).missed
    watch.step(words)
    return NetworkFit(len(rows), tuple(str(name) for name in territory.name[rows[missed]]), limit_m)
