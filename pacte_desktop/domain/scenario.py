"""A scenario: changes of the urgent-care equipment that one looks at before deciding. Nothing in the plan changes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.domain.wording import translate


@dataclass(frozen=True, slots=True)
class AddEquipment:
    """A new place in a commune; ``lon`` and ``lat`` (degrees) when it does not stand at its main point."""

    kind: EquipmentKind
    insee_code: str
    name: str
    open_slots: tuple[TimeSlot, ...] | None = None
    lon: float | None = None
    lat: float | None = None


@dataclass(frozen=True, slots=True)
class CloseEquipment:
    """A place that no longer serves."""

    equipment_id: int


@dataclass(frozen=True, slots=True)
class ChangeHours:
    """A place that serves at other hours; None: hours not known."""

    equipment_id: int
    open_slots: tuple[TimeSlot, ...] | None


ScenarioEdit = AddEquipment | CloseEquipment | ChangeHours


@dataclass(frozen=True, slots=True)
class Scenario:
    """Named edits in the order they were made. ``id`` is 0 for a scenario that no plan keeps yet."""

    id: int
    name: str
    edits: tuple[ScenarioEdit, ...] = ()

    def applied(self, equipment: Iterable[UrgentCareEquipment]) -> tuple[UrgentCareEquipment, ...]:
        """The equipment as it would be; added places have the ids -1, -2, … in the order of the edits.

        On equipment that another scenario has changed already the numbers go on below those that it gave.
        """
        found = {item.id: item for item in equipment}
        added = min((0, *found))
        for edit in self.edits:
            match edit:
                case AddEquipment():
                    added -= 1
                    found[added] = UrgentCareEquipment(
                        id=added,
                        kind=edit.kind,
                        insee_code=edit.insee_code,
                        name=edit.name,
                        valid_from=None,
                        valid_to=None,
                        source=translate("Scenario", "scénario"),
                        open_slots=edit.open_slots,
                        lon=edit.lon,
                        lat=edit.lat,
                    )
                case CloseEquipment():
                    found.pop(edit.equipment_id, None)
                case ChangeHours():
                    if edit.equipment_id in found:
                        changed = replace(found[edit.equipment_id], open_slots=edit.open_slots)
                        found[edit.equipment_id] = changed
        return tuple(found.values())

    def vanished(self, equipment: Iterable[UrgentCareEquipment]) -> bool:
        """True when an edit is about a place that is neither in ``equipment`` nor added by an edit before it."""
        known = {item.id for item in equipment}
        added = min((0, *known))
        for edit in self.edits:
            if isinstance(edit, AddEquipment):
                added -= 1
                known.add(added)
            elif edit.equipment_id not in known:
                return True
        return False

    def with_edit(self, edit: ScenarioEdit) -> "Scenario":
        """One edit more."""
        return replace(self, edits=(*self.edits, edit))
