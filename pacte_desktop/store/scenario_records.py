"""Edits of a scenario as JSON values, and back."""

from collections.abc import Iterable
from typing import Any

from pacte_desktop.domain.scenario import AddEquipment, ChangeHours, CloseEquipment, ScenarioEdit
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot


def records_of_edits(edits: Iterable[ScenarioEdit]) -> list[dict[str, Any]]:
    """One JSON object for each edit, in their order."""
    return [_record(edit) for edit in edits]


def _record(edit: ScenarioEdit) -> dict[str, Any]:
    match edit:
        case AddEquipment():
            return {
                "add": str(edit.kind),
                "insee_code": edit.insee_code,
                "name": edit.name,
                "open_slots": _texts(edit.open_slots),
                "lon": edit.lon,
                "lat": edit.lat,
            }
        case CloseEquipment():
            return {"close": edit.equipment_id}
        case ChangeHours():
            return {"hours": edit.equipment_id, "open_slots": _texts(edit.open_slots)}


def edits_of_records(records: Iterable[dict[str, Any]]) -> tuple[ScenarioEdit, ...]:
    """The edits. Raises ValueError for what :func:`records_of_edits` never writes."""
    try:
        return tuple(_edit(record) for record in records)
    except (KeyError, TypeError) as error:
        raise ValueError(f"edits of a scenario: {error!r}") from error


def _edit(record: dict[str, Any]) -> ScenarioEdit:
    if "add" in record:
        return AddEquipment(
            kind=EquipmentKind(record["add"]),
            insee_code=record["insee_code"],
            name=record["name"],
            open_slots=_slots(record["open_slots"]),
            lon=record["lon"],
            lat=record["lat"],
        )
    if "close" in record:
        return CloseEquipment(record["close"])
    return ChangeHours(record["hours"], _slots(record["open_slots"]))


def _texts(slots: tuple[TimeSlot, ...] | None) -> list[str] | None:
    return None if slots is None else [str(slot) for slot in slots]


def _slots(texts: list[str] | None) -> tuple[TimeSlot, ...] | None:
    return None if texts is None else tuple(TimeSlot(text) for text in texts)
