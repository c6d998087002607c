"""How a car may use a way or a node: km/h in each direction, seconds lost, closed or reserved, from OSM tags.

The reading of each tag follows the OSM wiki; which values open or close a way and at what speed is the profile's
(:mod:`pacte_desktop.territory.network.speeds`). Traffic is taken to drive on the right.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from pacte_desktop.territory.network.road_class import RoadClass, class_of_highway
from pacte_desktop.territory.network.speeds import SpeedProfile

Tags = Mapping[str, str]
MILE_KM = 1.609
_LIMITS = ("maxspeed:advisory", "maxspeed", "source:maxspeed", "maxspeed:type")
_ONE_WAY_KEYS = ("oneway:motorcar", "oneway:motor_vehicle", "oneway:vehicle", "oneway")
_NEVER = frozenset({"construction", "proposed", "steps", "platform", "raceway", "razed", "abandoned"})
_BUILT = frozenset({"no", "widening", "minor"})


class WayUse(NamedTuple):
    """Km/h along and against the way (0: not allowed); ``duration_s`` of the whole way when signed (ferries)."""

    forward_kmh: float
    backward_kmh: float
    duration_s: float = 0.0
    is_roundabout: bool = False
    is_reserved: bool = False
    is_ferry: bool = False
    road_class: RoadClass = RoadClass.OTHER


class NodeUse(NamedTuple):
    """Seconds lost at a node; 1 along the way only, -1 against it only, 0 both; or closed to cars."""

    seconds: float
    direction: int
    is_closed: bool


def use_of_way(tags: Tags, profile: SpeedProfile) -> WayUse | None:
    """How a car uses a way with these tags; None when it cannot."""
    highway, route = tags.get("highway"), tags.get("route")
    is_ferry = route in profile.route_kmh
    if not (highway or is_ferry) or _is_shut(tags, highway, profile):
        return None
    access = _both_ways(tags, profile.access.keys)
    values = [_resolved(value, profile) for value in access]
    closed = profile.access.closed
    if highway not in profile.highway_kmh:  # A track that is reserved is nobody's road.
        closed |= profile.access.reserved
    is_open = [value not in closed for value in values]
    along, against = _one_way(tags, highway)
    is_open = [is_open[0] and along and _fits(tags, 0, profile), is_open[1] and against and _fits(tags, 1, profile)]
    if not any(is_open):
        return None
    kmh = _speeds(tags, values, is_ferry, profile)
    forward, backward = (speed if way_open else 0.0 for speed, way_open in zip(kmh, is_open, strict=True))
    duration_s = _duration_s(tags.get("duration", "")) if is_ferry or tags.get("bridge") == "movable" else 0.0
    if duration_s:
        forward, backward = (max(speed, 1.0) if way_open else 0.0 for speed, way_open in zip(kmh, is_open, strict=True))
    if not (forward or backward):
        return None
    return WayUse(
        forward,
        backward,
        duration_s,
        tags.get("junction") in ("roundabout", "circular"),
        any(value in profile.access.reserved for value in values),
        is_ferry,
        class_of_highway(highway),
    )


def use_of_node(tags: Tags, profile: SpeedProfile) -> NodeUse | None:
    """What a car meets at a node with these tags; None when it passes freely."""
    seconds, direction, is_closed = 0.0, 0, False
    access = next((tags[key] for key in profile.access.keys if key in tags), None)
    if access is not None:
        is_closed = _resolved(access, profile) in profile.access.closed
    elif barrier := tags.get("barrier"):
        is_closed = _is_closed_barrier(barrier, tags, profile)
        seconds = profile.node_s.get(barrier, 0.0)
    highway = tags.get("highway", "")
    if highway in ("traffic_signals", "give_way") or (highway == "stop" and tags.get("stop") != "minor"):
        seconds += profile.node_s[highway]
        towards = tags.get("traffic_signals:direction") or tags.get("direction")
        direction = {"forward": 1, "backward": -1}.get(towards or "", 0)
    return NodeUse(seconds, direction, is_closed) if seconds or is_closed else None


def limit_kmh(text: str | None, profile: SpeedProfile) -> float:
    """Speed limit in km/h written as « 50 », « 30 mph », « FR:urban », « none », « walk »; 0 when it says nothing."""
    if not text:
        return 0.0
    if figure := re.match(r"\d+", text):
        return float(figure[0]) * (MILE_KM if "mph" in text else 1.0)
    text = text.casefold()
    if text in profile.maxspeed_kmh:
        return profile.maxspeed_kmh[text]
    zone = re.search(r"[a-z]{2}:([a-z]+)", text)
    return profile.maxspeed_zone_kmh.get(zone[1], 0.0) if zone else 0.0


def _is_shut(tags: Tags, highway: str | None, profile: SpeedProfile) -> bool:
    return (
        highway in _NEVER
        or tags.get("area") == "yes"
        or tags.get("railway") == "construction"
        or tags.get("construction", "no") not in _BUILT
        or tags.get("oneway") == "reversible"
        or tags.get("impassable") == "yes"
        or tags.get("status") == "impassable"
        or tags.get("service") in profile.access.closed_service
    )


def _both_ways(tags: Tags, keys: tuple[str, ...]) -> tuple[str | None, str | None]:
    """First value along and against the way, the key with a direction before the plain one."""
    forward = backward = None
    for key in keys:
        common = tags.get(key)
        forward = forward or tags.get(f"{key}:forward") or common
        backward = backward or tags.get(f"{key}:backward") or common
    return forward, backward


def _resolved(value: str | None, profile: SpeedProfile) -> str | None:
    """The most permissive of « a;b »."""
    if value is None or ";" not in value:
        return value
    parts = [part.strip() for part in value.split(";")]
    access = profile.access
    return max(parts, key=lambda part: 3 * (part in access.open) or 2 * (part in access.reserved))


def _one_way(tags: Tags, highway: str | None) -> tuple[bool, bool]:
    value = next((tags[key] for key in _ONE_WAY_KEYS if key in tags), None)
    if value == "-1":
        return False, True
    implied = value != "no" and (highway == "motorway" or tags.get("junction") in ("roundabout", "circular"))
    return True, not (implied or value in ("yes", "1", "true"))


def _fits(tags: Tags, side: int, profile: SpeedProfile) -> bool:
    car = profile.vehicle
    height = _metres(_both_ways(tags, ("maxheight:physical", "maxheight"))[side])
    width = _metres(_both_ways(tags, ("maxwidth:physical", "maxwidth", "width", "est_width"))[side])
    length = _metres(_both_ways(tags, ("maxlength",))[side])
    weight = _kilograms(_both_ways(tags, ("maxweightrating", "maxweight"))[side])
    return not (
        (height is not None and height < car.height_m)
        or (width is not None and width <= car.width_m)
        or (length is not None and length < car.length_m)
        or (weight is not None and weight < car.weight_kg)
    )


def _metres(text: str | None) -> float | None:
    figure = re.search(r"\d+\.?\d*", (text or "").replace(",", "."))
    if not figure:
        return None
    value = float(figure[0])
    if text and "'" in text:  # Feet and inches: 6'11"
        inches = re.search(r"'\s*(\d+)", text)
        return (value * 12 + (float(inches[1]) if inches else 0.0)) * 0.0254
    return value


def _kilograms(text: str | None) -> float | None:
    value = _metres(text)
    if value is None or text is None:
        return None
    return value * (0.45359237 if "lbs" in text else 1.0 if "kg" in text else 1000.0)


def _speeds(tags: Tags, access: list[str | None], is_ferry: bool, profile: SpeedProfile) -> list[float]:
    if is_ferry:
        return [profile.route_kmh[tags["route"]]] * 2
    class_kmh = profile.highway_kmh.get(tags.get("highway", ""), 0.0)
    speeds = [class_kmh or (profile.default_kmh if value else 0.0) for value in access]
    limits = [limit_kmh(text, profile) * profile.maxspeed_factor for text in _both_ways(tags, _LIMITS)]
    speeds = [(limit or speed) if speed else 0.0 for limit, speed in zip(limits, speeds, strict=True)]
    for key, table in (
        ("surface", profile.surface_kmh),
        ("tracktype", profile.tracktype_kmh),
        ("smoothness", profile.smoothness_kmh),
    ):
        most = table.get(tags.get(key, ""))
        if most is not None:
            speeds = [min(speed, most) for speed in speeds]
    return speeds


def _is_closed_barrier(barrier: str, tags: Tags, profile: SpeedProfile) -> bool:
    if barrier == "height_restrictor":
        height = _metres(tags.get("maxheight"))
        return height is not None and height < profile.vehicle.height_m
    return not (
        barrier in profile.access.passable_barriers
        or tags.get("bollard") == "rising"
        or tags.get("kerb") in ("lowered", "flush")
        or (barrier == "kerb" and tags.get("highway") == "crossing")
        or (barrier == "fence" and tags.get("sensory") in ("audible", "audio"))
    )


def _duration_s(text: str) -> float:
    """Seconds of « 20 » (minutes), « 1:20 » or « 1:20:30 »; 0 when it says something else."""
    if not re.fullmatch(r"\d+(:\d{1,2}){0,2}", text):
        return 0.0
    parts = [int(part) for part in text.split(":")]
    if len(parts) == 1:
        return parts[0] * 60.0
    hours, minutes, seconds = (*parts, 0)[:3]
    return hours * 3600.0 + minutes * 60.0 + seconds
