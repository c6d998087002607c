"""Sheets: what is known about one thing, in words, for the inspector."""

from collections.abc import Sequence

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.sheets.placement_sheets import intern_sheet, post_sheet, site_sheet
from pacte_desktop.services.sheets.sheet import Fact, Section, Sheet, Target
from pacte_desktop.services.sheets.territory_sheets import (
    commune_sheet,
    equipment_sheet,
    housing_sheet,
    structure_sheet,
)
from pacte_desktop.services.snapshot import PlanSnapshot
from pacte_desktop.services.travel import HomeTravel

__all__ = ["Fact", "Section", "Sheet", "Target", "make_sheet"]

_MAKERS = {
    "structure": structure_sheet,
    "housing": housing_sheet,
    "equipment": equipment_sheet,
}
_TRAVEL_MAKERS = {"intern": intern_sheet, "post": post_sheet, "site": site_sheet}


def make_sheet(
    snapshot: PlanSnapshot,
    territory: PlanTerritory,
    target: Target,
    home: HomeTravel | None = None,
    layers: Sequence[CommuneLayer] = (),
) -> Sheet | None:
    """Sheet of ``target``; None when it is not in the plan (any more). ``home``: travel of the intern at hand;
    ``layers``: those of the plan."""
    try:
        if target.kind == "commune":
            return commune_sheet(snapshot, territory, target.key, layers)
        if target.kind in _TRAVEL_MAKERS:
            return _TRAVEL_MAKERS[target.kind](snapshot, territory, target.key, home)
        return _MAKERS[target.kind](snapshot, territory, target.key)
    except KeyError:
        return None
