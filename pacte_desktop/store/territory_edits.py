"""The base territory of a plan, put in force inside a transaction of :meth:`PlanFile.write`."""

from dataclasses import asdict

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from pacte_desktop.domain.plan import OwnTerritory
from pacte_desktop.store import schema


def put_territory(session: Session, territory: OwnTerritory) -> None:
    """Keep the territory in the file and put it in force; the one before stays in the file for a step back."""
    table = schema.BaseTerritoryRow
    if session.get(table, territory.sha256) is None:
        session.execute(insert(table), [asdict(territory)])
    plan = session.scalars(select(schema.PlanRow)).one()
    plan.territory = territory.sha256
