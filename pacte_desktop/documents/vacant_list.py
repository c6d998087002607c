"""« Postes vacants », A4 landscape: PDF bytes or PNG pages, by internship type then département, in French order.

Level 1 (affichage public): posts and seats, never a person.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from pacte_desktop.documents.escaping import printable
from pacte_desktop.documents.lists import PREVIEW_PPI, DocumentHeader, framed
from pacte_desktop.documents.typesetting import typeset_pdf, typeset_png
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.wording import counted, grouped, translate

_TEMPLATE = "vacant_list.typ"


@dataclass(frozen=True, slots=True)
class VacantListRow:
    """A post with free seats. ``type_order``: place of the internship type among the types."""

    internship_type: str
    type_order: int
    site_name: str
    departement_code: str
    departement_name: str
    communes: tuple[str, ...]
    number: str
    capacity: int
    vacant: int


def vacant_list_pdf(header: DocumentHeader, rows: Iterable[VacantListRow]) -> bytes:
    """The list as a tagged PDF."""
    return typeset_pdf(_TEMPLATE, _data(header, rows), header.printed_at)


def vacant_list_pages_png(
    header: DocumentHeader, rows: Iterable[VacantListRow], ppi: float = PREVIEW_PPI
) -> list[bytes]:
    """The same pages as pictures, for the preview and for a printer."""
    return typeset_png(_TEMPLATE, _data(header, rows), ppi)


def _data(header: DocumentHeader, rows: Iterable[VacantListRow]) -> dict[str, Any]:
    ordered = sorted(
        rows, key=lambda row: (row.type_order, row.departement_code, french_key(row.site_name), row.number)
    )
    groups = [_group(list(members)) for _, members in groupby(ordered, key=lambda row: row.type_order)]
    labels = {
        "columns": [
            translate("Lists", "Terrain de stage"),
            translate("Lists", "Département"),
            translate("Lists", "Commune(s)"),
            translate("Lists", "N°"),
            translate("Lists", "Places"),
            translate("Lists", "Vacantes"),
        ],
        "empty": translate("Lists", "Aucun poste n’est vacant : il n’y a rien à imprimer."),
    }
    return framed(header, labels) | {"groups": groups, "summary": _summary(ordered), "empty": not ordered}


def _group(rows: Sequence[VacantListRow]) -> dict[str, Any]:
    label = rows[0].internship_type
    return {
        "name": printable(label[:1].upper() + label[1:]),
        "summary": _summary(rows),
        "rows": [_line(row) for row in rows],
    }


def _line(row: VacantListRow) -> dict[str, Any]:
    return {
        "site": printable(row.site_name),
        "departement": printable(f"{row.departement_code} · {row.departement_name}" if row.departement_name else "–"),
        "communes": [printable(name) for name in row.communes],
        "number": printable(row.number),
        "capacity": grouped(row.capacity),
        "vacant": grouped(row.vacant),
    }


def _summary(rows: Sequence[VacantListRow]) -> str:
    vacant, capacity = sum(row.vacant for row in rows), sum(row.capacity for row in rows)
    return " · ".join(
        (
            counted(vacant, translate("Lists", "{n} place vacante"), translate("Lists", "{n} places vacantes")),
            counted(
                len(rows),
                translate("Lists", "sur {n} poste de {capacity} places"),
                translate("Lists", "sur {n} postes de {capacity} places"),
                capacity=grouped(capacity),
            ),
        )
    )
