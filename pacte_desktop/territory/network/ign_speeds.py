"""The speed profile of IGN roads: what a car drives on a ``troncon_de_route`` (km/h), from ``resources/rules``."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.territory.network.speeds import TurnCosts

IGN_PROFILE = "ign-bdtopo-2026"


@dataclass(frozen=True, slots=True)
class IgnProfile:
    """Every assumption about IGN roads; values of attributes in lower case."""

    name: str
    label: str
    source: str
    date: date
    speed_factor: float
    private_is_reserved: bool
    nature_kmh: dict[str, float]
    closed: frozenset[str]
    reserved: frozenset[str]
    open_states: frozenset[str]
    turn: TurnCosts


def read_ign_profile(path: Path = RESOURCES / "rules" / f"speeds-{IGN_PROFILE}.toml") -> IgnProfile:
    """The profile in ``path``. Raises :class:`KnownError` when a part is missing or is no figure."""
    try:
        found: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        access, state = found.pop("access"), found.pop("state")
        return IgnProfile(
            closed=frozenset(access["closed"]),
            reserved=frozenset(access["reserved"]),
            open_states=frozenset(state["open"]),
            turn=TurnCosts(**found.pop("turn")),
            **found,
        )
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise KnownError(
            translate("Network", "Le profil de vitesse « {path} » est illisible ({reason}).").format(
                path=path, reason=error
            )
        ) from error
