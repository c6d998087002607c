"""A speed profile: the dated assumptions that turn roads into minutes (km/h, seconds), from ``resources/rules``."""

import tomllib
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import RESOURCES

DEFAULT_PROFILE = "osrm-car-2026"
Table = dict[str, float]


@dataclass(frozen=True, slots=True)
class TurnCosts:
    """Seconds of a turn: ``most_s`` at a full turn, ``oncoming_s`` more across oncoming traffic, ``u_turn_s`` back."""

    most_s: float
    bias: float
    oncoming_s: float
    u_turn_s: float


@dataclass(frozen=True, slots=True)
class Vehicle:
    """Size of the car that signs may shut out."""

    height_m: float
    width_m: float
    length_m: float
    weight_kg: float


@dataclass(frozen=True, slots=True)
class AccessRules:
    """Values of access tags: which open a way, close it, or reserve it to those who live or deliver there."""

    keys: tuple[str, ...]
    open: frozenset[str]
    closed: frozenset[str]
    reserved: frozenset[str]
    passable_barriers: frozenset[str]
    closed_service: frozenset[str]


@dataclass(frozen=True, slots=True)
class SpeedProfile:
    """Every assumption of one profile; keys of the tables are OSM values, speeds in km/h."""

    name: str
    label: str
    source: str
    date: date
    maxspeed_factor: float
    default_kmh: float
    turn: TurnCosts
    vehicle: Vehicle
    access: AccessRules
    highway_kmh: Table = field(default_factory=dict)
    route_kmh: Table = field(default_factory=dict)
    maxspeed_kmh: Table = field(default_factory=dict)
    maxspeed_zone_kmh: Table = field(default_factory=dict)
    surface_kmh: Table = field(default_factory=dict)
    tracktype_kmh: Table = field(default_factory=dict)
    smoothness_kmh: Table = field(default_factory=dict)
    node_s: Table = field(default_factory=dict)


def read_profile(name: str = DEFAULT_PROFILE) -> SpeedProfile:
    """The shipped profile ``name``. Raises :class:`KnownError` when there is none of that name."""
    path = RESOURCES / "rules" / f"speeds-{name}.toml"
    if not path.is_file():
        raise KnownError(translate("Network", "Il n’y a pas de profil de vitesse « {name} ».").format(name=name))
    return parse_profile(path)


def parse_profile(path: Path) -> SpeedProfile:
    """The profile in the file ``path``. Raises :class:`KnownError` when a part is missing or is no figure."""
    try:
        found: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        access = found.pop("access")
        return SpeedProfile(
            turn=TurnCosts(**found.pop("turn")),
            vehicle=Vehicle(**found.pop("vehicle")),
            access=AccessRules(
                keys=tuple(access.pop("keys")), **{name: frozenset(values) for name, values in access.items()}
            ),
            **found,
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise KnownError(
            translate("Network", "Le profil de vitesse « {path} » est illisible ({reason}).").format(
                path=path, reason=error
            )
        ) from error
