"""What of a national file a plan needs: its départements and those around, the communes there, its supervisors."""

from collections import defaultdict
from collections.abc import Collection
from pathlib import Path

import numpy as np

from pacte_desktop.importing.file_kind import Area, KnownPerson
from pacte_desktop.store import queries
from pacte_desktop.store.queries import Reader
from pacte_desktop.territory.basemap import open_base_territory
from pacte_desktop.territory.outlines import read_arrays, zone_of


def own_area(departements: Collection[str], base: Path) -> Area:
    """The départements of a plan alone: enough for tables of its own."""
    own = frozenset(departements)
    return Area(own, frozenset(), zone_of(departements, base).projection_epsg, own=own, base=base)


def plan_area(reader: Reader, departements: Collection[str], base: Path) -> Area:
    """The whole départements that maps and minutes of the plan reach, with the communes of ``base`` there.

    Raises :class:`KnownError` when the territory cannot be read.
    """
    territory = open_base_territory(departements, detail="simple", file=base)
    around = np.unique(territory.departement)
    table = read_arrays(["commune/insee_code", "commune/departement", "departement/code"], base)
    here = np.isin(table["departement/code"].astype(str)[table["commune/departement"]], around)
    return Area(
        departements=frozenset(around.tolist()),
        communes=frozenset(table["commune/insee_code"][here].astype(str).tolist()),
        projection_epsg=territory.projection_epsg,
        supervisors=_supervisors(reader),
        own=frozenset(departements),
        base=base,
    )


def _supervisors(reader: Reader) -> tuple[KnownPerson, ...]:
    """Supervisors with a number, and the communes of the sites where they teach."""
    places = {site.id: {place.insee_code for place in site.locations} for site in queries.sites(reader)}
    communes: dict[int, set[str]] = defaultdict(set)
    for member in queries.group_members(reader):
        communes[member.supervisor_id] |= places.get(member.site_id, set())
    found = (
        KnownPerson(person.rpps, person.last_name, person.first_name, frozenset(communes[person.id]))
        for person in queries.supervisors(reader)
        if person.rpps
    )
    return tuple(sorted(found, key=lambda person: (person.last_name, person.first_name, person.rpps)))
