"""What a plan holds beside its people and posts: definitions, scenarios, layers of communes, choices, own territory."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.coverage_definition import TravelDirection
from pacte_desktop.domain.scenario import Scenario
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot
from pacte_desktop.store import schema
from pacte_desktop.store.queries import Reader, stored
from pacte_desktop.store.scenario_records import edits_of_records


@dataclass(frozen=True, slots=True)
class OwnDefinition:
    """A definition made by a user, as stored; ``date`` None: the date of the equipment list."""

    id: int
    parts: dict[str, Any]


@stored
def own_definitions(reader: Reader) -> tuple[OwnDefinition, ...]:
    """Definitions made by users, with their parts as domain values, in the order in which they were made."""
    table = schema.CoverageDefinitionRow
    rows = reader.execute(select(table.__table__).order_by(table.id))
    return tuple(
        OwnDefinition(
            row.id,
            {
                "code": row.code,
                "label": row.label,
                "kinds": tuple(EquipmentKind(kind) for kind in row.kinds),
                "threshold_min": row.threshold_min,
                "bands_min": tuple(row.bands_min),
                "date": row.date,
                "time_slot": TimeSlot(row.time_slot),
                "direction": TravelDirection(row.direction),
                "intra_commune_min": row.intra_commune_min,
                "extra_delay_min": row.extra_delay_min,
                "speed_profile": row.speed_profile,
                "source_note": row.source,
            },
        )
        for row in rows
    )


@stored
def scenarios(reader: Reader) -> tuple[Scenario, ...]:
    """Scenarios that the plan keeps, oldest first."""
    table = schema.ScenarioRow
    rows = reader.execute(select(table.__table__).order_by(table.id))
    return tuple(Scenario(row.id, row.name, edits_of_records(row.edits)) for row in rows)


LAYERS_IN_FORCE = "layers_in_force"
"""Setting: vintage and source of the layer that was chosen, by kind."""


@stored
def commune_layers(reader: Reader) -> tuple[CommuneLayer, ...]:
    """Dated figures and classes of the communes by kind: the one that was chosen first, then the newest vintages."""
    table = schema.CommuneLayerRow
    chosen = setting(reader, LAYERS_IN_FORCE)
    rows = reader.execute(select(table.__table__).order_by(table.kind, table.vintage.desc(), table.id))
    in_order = sorted(rows, key=lambda row: (row.kind, chosen.get(row.kind) != [row.vintage, row.source]))
    return tuple(
        CommuneLayer(
            id=row.id,
            kind=LayerKind(row.kind),
            label=row.label,
            vintage=row.vintage,
            source=row.source,
            licence=row.licence,
            file_sha256=row.file_sha256,
            values=row.values,
        )
        for row in in_order
    )


@stored
def setting(reader: Reader, key: str) -> dict[str, Any]:
    """What was chosen under ``key``; empty when nothing was."""
    table = schema.SettingRow
    row = reader.execute(select(table.__table__).where(table.key == key)).first()
    return dict(row.value) if row else {}


@stored
def base_territory(reader: Reader) -> tuple[str, str] | None:
    """Sha256 and note of origin of the plan's own base territory; None when it uses the shipped one."""
    table = schema.BaseTerritoryRow
    query = select(table.sha256, table.source).join(schema.PlanRow, schema.PlanRow.territory == table.sha256)
    row = reader.execute(query).first()
    return (row.sha256, row.source) if row else None


@stored
def base_territory_payload(reader: Reader, sha256: str) -> bytes:
    """The own base territory as a file."""
    table = schema.BaseTerritoryRow
    payload: bytes = reader.execute(select(table.payload).where(table.sha256 == sha256)).scalar_one()
    return payload
