"""Row edits of equipment, definitions, scenarios and layers inside a transaction of :meth:`PlanFile.write`."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.scenario import Scenario
from pacte_desktop.domain.urgent_care import UrgentCareEquipment
from pacte_desktop.store import schema
from pacte_desktop.store.scenario_records import records_of_edits


def add_equipment(session: Session, item: UrgentCareEquipment) -> None:
    """Add a place of urgent care; its id is given by the file."""
    session.add(
        schema.UrgentCareEquipmentRow(
            kind=str(item.kind),
            insee_code=item.insee_code,
            name=item.name,
            valid_from=item.valid_from,
            valid_to=item.valid_to,
            source=item.source,
            open_slots=None if item.open_slots is None else [str(slot) for slot in item.open_slots],
            lon=item.lon,
            lat=item.lat,
        )
    )


def change_equipment(session: Session, equipment_id: int, **columns: Any) -> None:
    """Set columns of one place."""
    row = session.get_one(schema.UrgentCareEquipmentRow, equipment_id)
    for name, value in columns.items():
        setattr(row, name, value)


def remove_equipment(session: Session, equipment_id: int) -> None:
    """Delete one place."""
    session.delete(session.get_one(schema.UrgentCareEquipmentRow, equipment_id))


def put_definition(session: Session, definition: CoverageDefinition, *, on_list_date: bool) -> None:
    """Add a user's definition or replace the one of the same code; ``on_list_date``: its date follows the list."""
    row = session.scalars(
        select(schema.CoverageDefinitionRow).where(schema.CoverageDefinitionRow.code == definition.code)
    ).one_or_none()
    if row is None:
        row = schema.CoverageDefinitionRow(code=definition.code)
        session.add(row)
    row.label = definition.label
    row.kinds = [str(kind) for kind in definition.kinds]
    row.threshold_min = definition.threshold_min
    row.bands_min = list(definition.bands_min)
    row.date = None if on_list_date else definition.date
    row.time_slot = str(definition.time_slot)
    row.direction = str(definition.direction)
    row.intra_commune_min = definition.intra_commune_min
    row.extra_delay_min = definition.extra_delay_min
    row.speed_profile = definition.speed_profile
    row.source = definition.source_note


def remove_definition(session: Session, code: str) -> None:
    """Delete a user's definition."""
    table = schema.CoverageDefinitionRow
    session.delete(session.scalars(select(table).where(table.code == code)).one())


def put_scenario(session: Session, scenario: Scenario) -> None:
    """Keep a scenario under its name; one of the same name is replaced."""
    table = schema.ScenarioRow
    row = session.scalars(select(table).where(table.name == scenario.name)).one_or_none()
    if row is None:
        row = table(name=scenario.name)
        session.add(row)
    row.edits = records_of_edits(scenario.edits)


def remove_scenario(session: Session, name: str) -> None:
    """Delete a scenario."""
    table = schema.ScenarioRow
    session.delete(session.scalars(select(table).where(table.name == name)).one())


def put_layer(session: Session, layer: CommuneLayer) -> None:
    """Keep a layer; one of the same kind, vintage and source is replaced."""
    table = schema.CommuneLayerRow
    row = session.scalars(
        select(table).where(table.kind == str(layer.kind), table.vintage == layer.vintage, table.source == layer.source)
    ).one_or_none()
    if row is None:
        row = table(kind=str(layer.kind), vintage=layer.vintage, source=layer.source)
        session.add(row)
    row.label, row.licence, row.file_sha256 = layer.label, layer.licence, layer.file_sha256
    row.values = dict(layer.values)


def remove_layer(session: Session, layer_id: int) -> None:
    """Delete a layer."""
    session.delete(session.get_one(schema.CommuneLayerRow, layer_id))


def put_setting(session: Session, key: str, value: Mapping[str, Any]) -> None:
    """Remember a choice of how the plan is looked at; empty forgets it. No step of the history."""
    row = session.get(schema.SettingRow, key)
    if not value:
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(schema.SettingRow(key=key, value=dict(value)))
    else:
        row.value = dict(value)
