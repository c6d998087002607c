"""Every kind of table with a heading, in the order in which a new plan is filled: what is referred to comes first."""

from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.importing.kinds import (
    accreditations,
    apl,
    communes,
    equipment,
    groups,
    housing,
    interns,
    internships,
    populations,
    postal_codes,
    posts,
    semesters,
    sites,
    situations,
    structures,
    supervisors,
    urgent_care,
    wishes,
    zoning,
)
from pacte_desktop.importing.table_kind import TableKind

OWN_KINDS: tuple[TableKind, ...] = (
    *(semesters.KIND, interns.KIND, supervisors.KIND, structures.KIND, sites.KIND, groups.KIND, accreditations.KIND),
    *(posts.KIND, wishes.KIND, situations.KIND, internships.KIND, housing.KIND, equipment.KIND),
)
"""Tables of the faculty itself, for which there are templates."""

OFFICIAL_KINDS: tuple[TableKind, ...] = (
    *(urgent_care.KIND, apl.KIND, zoning.KIND, populations.KIND, postal_codes.KIND, communes.KIND),
)
"""Tables that public bodies publish."""

TABLE_KINDS: dict[ImportKind, TableKind] = {item.kind: item for item in (*OWN_KINDS, *OFFICIAL_KINDS)}
