"""Turn restrictions of an extract: from one way over a node to another, forbidden or the only turn allowed.

What holds at some hours or for some vehicles only (``restriction:conditional``, ``access:conditional``) is no matter of
free-flow minutes and is passed over, as OSRM's car profile does unless it is told the hour.

Not handled: a restriction over ways (``via`` is a way, mostly « no turning back » on a road with two carriageways). To
forbid it a state would have to remember which way it came from; without it a drive may be some seconds too short there.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple


class TurnRestriction(NamedTuple):
    """From one way over a node to another: forbidden, or the only turn allowed when ``is_only``."""

    relation: int
    from_way: int
    via_node: int
    to_way: int
    is_only: bool


_KEYS = ("restriction:motorcar", "restriction:motor_vehicle", "restriction")


def restrictions_of(relation: Any) -> Iterator[TurnRestriction]:
    """What an OSM relation (pyosmium) forbids a car; nothing when it forbids it nothing."""
    tags = {tag.k: tag.v for tag in relation.tags}
    if tags.get("type") != "restriction" or "motorcar" in tags.get("except", "").split(";"):
        return
    kind = next((tags[key] for key in _KEYS if key in tags), "")
    members = [(member.role, member.type, member.ref) for member in relation.members]
    via = [ref for role, type_, ref in members if role == "via" and type_ == "n"]
    if not kind.startswith(("no_", "only_")) or len(via) != 1:
        return
    for origin in (ref for role, type_, ref in members if role == "from" and type_ == "w"):
        for target in (ref for role, type_, ref in members if role == "to" and type_ == "w"):
            yield TurnRestriction(relation.id, origin, via[0], target, kind.startswith("only_"))
