"""Where the thing selected lies: the communes that the map shows for it."""

from collections.abc import Callable

from pacte_desktop.services.sheets import Target
from pacte_desktop.services.snapshot import PlanSnapshot


def communes_of(snapshot: PlanSnapshot, target: Target | None) -> list[str]:
    """INSEE codes of the communes of ``target``, the main one first; empty for nothing or for what is gone."""
    finders: dict[str, Callable[[str], list[str]]] = {
        "commune": lambda key: [key],
        "intern": lambda key: [snapshot.board.interns[int(key)].home_insee_code],
        "site": lambda key: _of_site(snapshot, int(key)),
        "post": lambda key: _of_site(snapshot, snapshot.board.posts[int(key)].site_id),
        "structure": lambda key: [snapshot.structures[int(key)].insee_code],
        "housing": lambda key: [snapshot.housing[int(key)].insee_code],
        "equipment": lambda key: [snapshot.equipment[int(key)].insee_code],
    }
    if target is None:
        return []
    try:
        return finders[target.kind](target.key)
    except KeyError:
        return []


def _of_site(snapshot: PlanSnapshot, site_id: int) -> list[str]:
    site = snapshot.sites[site_id]
    return list(dict.fromkeys([site.main_insee_code, *(place.insee_code for place in site.locations)]))
