"""How a car may use a road of IGN's ``troncon_de_route``: km/h in each direction, from its attributes."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.territory.network.ign_speeds import IgnProfile
from pacte_desktop.territory.network.road_class import RoadClass
from pacte_desktop.territory.network.ways import WayUse

_CLASSES = {"1": RoadClass.MOTORWAY, "2": RoadClass.PRIMARY, "3": RoadClass.SECONDARY, "4": RoadClass.TERTIARY}
_YES = frozenset({"1", "true", "oui", "vrai", "t"})
_TELLING = (
    "nature",
    "sens_de_circulation",
    "importance",
    "vitesse_moyenne_vl",
    "acces_vehicule_leger",
    "prive",
    "etat_de_l_objet",
)


def uses_of(
    values: Mapping[str, NDArray[Any]], count: int, profile: IgnProfile
) -> tuple[list[WayUse], NDArray[np.int32]]:
    """Every use among ``count`` roads whose attributes are ``values``, and the number of each road's, -1 where closed.

    Most roads are alike: each kind is judged once.
    """
    columns = [values[name].tolist() if name in values else [None] * count for name in _TELLING]
    known: dict[tuple[Any, ...], int] = {}
    uses: list[WayUse] = []
    use = np.empty(count, dtype=np.int32)
    for row, kind in enumerate(zip(*columns, strict=True)):
        number = known.get(kind)
        if number is None:
            found = use_of_road(dict(zip(_TELLING, kind, strict=True)), profile)
            number = known[kind] = -1 if found is None else len(uses)
            if found is not None:
                uses.append(found)
        use[row] = number
    return uses, use


def use_of_road(road: Mapping[str, Any], profile: IgnProfile) -> WayUse | None:
    """How a car uses one road; None when it cannot."""
    nature, access = _text(road.get("nature")), _text(road.get("acces_vehicule_leger"))
    state, direction = _text(road.get("etat_de_l_objet")), _text(road.get("sens_de_circulation"))
    kmh = profile.nature_kmh.get(nature, 0.0)
    told = _number(road.get("vitesse_moyenne_vl"))
    if not kmh or access in profile.closed or (state and state not in profile.open_states):
        return None
    if told > 0:
        kmh = told * profile.speed_factor
    is_private = profile.private_is_reserved and _text(road.get("prive")) in _YES
    importance = _text(road.get("importance"))
    return WayUse(
        0.0 if direction == "sens inverse" else kmh,
        0.0 if direction == "sens direct" else kmh,
        is_roundabout=nature == "rond-point",
        is_reserved=is_private or access in profile.reserved,
        is_ferry=nature == "bac ou liaison maritime",
        road_class=RoadClass.MOTORWAY if nature == "type autoroutier" else _CLASSES.get(importance, RoadClass.OTHER),
    )


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip().casefold()


def _number(value: Any) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return 0.0
    return number if np.isfinite(number) else 0.0
