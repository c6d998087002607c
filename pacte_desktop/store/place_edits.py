"""Points of places, written inside a transaction of :meth:`PlanFile.write`."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from pacte_desktop.domain.addressed_place import AddressedPlace
from pacte_desktop.store.schema import HealthStructureRow, HousingRow, PracticeLocationRow


def addressed_rows(session: Session) -> list[tuple[AddressedPlace, int, Any]]:
    """Every place with an address: its kind, the id of its row and the row itself."""
    found: list[tuple[AddressedPlace, int, Any]] = []
    for place, table in _TABLES.items():
        rows = session.execute(select(table.__table__).where(table.address != "").order_by(table.id))
        found += [(place, row.id, row) for row in rows]
    return found


def put_point(
    session: Session, place: AddressedPlace, row_id: int, *, address: str, point: tuple[float, float]
) -> bool:
    """Write a point (longitude and latitude, WGS 84); False when the place is gone or has another address by now.

    Addresses are the same when only their spaces differ.
    """
    row = session.get(_TABLES[place], row_id)
    if row is None or row.address.split() != address.split():
        return False
    row.lon, row.lat = point
    return True


_TABLES: dict[AddressedPlace, Any] = {
    AddressedPlace.PRACTICE: PracticeLocationRow,
    AddressedPlace.STRUCTURE: HealthStructureRow,
    AddressedPlace.HOUSING: HousingRow,
}
