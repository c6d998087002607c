"""Minutes of every commune to urgent care under one definition: which places, which way one drives, what is added.

minutes = min over the places that count of (road minutes in the direction of their kind, or flight), or the minutes
within an equipped commune; plus the fixed delay of the definition.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import AIR_KINDS, TravelTimeSource, UrgentCareEquipment
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.degrees import to_metres
from pacte_desktop.territory.flight import flight_reach
from pacte_desktop.territory.minutes_source import Flags, MinutesSource, Places, Reach


@dataclass(frozen=True, slots=True)
class Flight:
    """The assumption on helicopters: minutes to take off, km/h in a straight line, minutes after which one gives up."""

    departure_min: float
    cruise_kmh: float
    limit_min: float


@dataclass(frozen=True, slots=True)
class Question:
    """For which communes, under which definition, to which of the equipment (only what counts)."""

    territory: BaseTerritory
    definition: CoverageDefinition
    counted: Sequence[UrgentCareEquipment]
    flight: Flight


def access(question: Question, source: MinutesSource, watch: Watch | None = None) -> Reach:
    """Minutes of each commune of the territory, and the number of the nearest of the equipment that counts."""
    watch = watch or Watch()
    territory, definition, counted = question.territory, question.definition, question.counted
    flight = question.flight
    if source.facts.kind is TravelTimeSource.OFFICIAL:  # As published: nothing of ours is mixed in.
        return source.nearest(Places(np.zeros(0, dtype=np.int64), np.zeros((0, 2))), to_places=True, watch=watch)
    where = equipment_places(territory, counted)
    by_air = np.array([item.kind in AIR_KINDS for item in counted], dtype=bool)
    to_care = np.array([definition.drives_to_care(item.kind) for item in counted], dtype=bool)
    found = Reach.nothing(len(territory))
    for to_places, chosen in ((True, ~by_air & to_care), (False, ~by_air & ~to_care)):
        if chosen.any():
            reach = source.nearest(where.only(chosen), to_places=to_places, watch=watch)
            found = found.nearer(_numbered(reach, chosen))
    if by_air.any():
        reach = flight_reach(
            territory.point,
            where.only(by_air),
            departure_min=flight.departure_min,
            cruise_kmh=flight.cruise_kmh,
            limit_min=flight.limit_min,
        )
        found = found.nearer(_numbered(reach, by_air))
    if definition.intra_commune_min is not None:
        found = found.nearer(_within(len(territory), where, definition.intra_commune_min))
    return Reach(found.minutes + definition.extra_delay_min, found.place, found.known | ~np.isnan(found.minutes))


def _numbered(reach: Reach, chosen: Flags) -> Reach:
    """The places by their number among all, not among the chosen ones."""
    number = np.flatnonzero(chosen)
    place = np.where(reach.place >= 0, number[np.maximum(reach.place, 0)], -1)
    return Reach(reach.minutes, place, reach.known)


def _within(count: int, where: Places, intra_commune_min: float) -> Reach:
    """Minutes inside the equipped communes themselves."""
    within = Reach.nothing(count)
    for number in range(len(where) - 1, -1, -1):
        row = where.commune[number]
        if row >= 0:
            within.minutes[row], within.place[row] = intra_commune_min, number
    return within


class Placed(Protocol):
    """What stands in a commune, at a point of its own (degrees, WGS 84) or only somewhere in it."""

    @property
    def insee_code(self) -> str:
        """Code of the commune."""

    @property
    def lon(self) -> float | None:
        """Longitude; None when only the commune is known."""

    @property
    def lat(self) -> float | None:
        """Latitude; None when only the commune is known."""


def equipment_places(territory: BaseTerritory, equipment: Sequence[Placed]) -> Places:
    """Where things stand: at their own point, or the main point of their commune; far away when both are unknown."""
    row = np.array([territory.row_of.get(item.insee_code, -1) for item in equipment], dtype=np.int64)
    point = np.full((len(equipment), 2), np.inf)
    inside = row >= 0
    point[inside] = territory.point[row[inside]]
    own = [number for number, item in enumerate(equipment) if item.lon is not None and item.lat is not None]
    if own:
        lon, lat = ([getattr(equipment[number], axis) for number in own] for axis in ("lon", "lat"))
        point[own] = to_metres(territory.projection_epsg, lon, lat)
    return Places(row, point)
