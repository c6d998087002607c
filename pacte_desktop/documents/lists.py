"""Printed lists of assignments, A4 landscape: PDF bytes or PNG pages, « par terrain » and « par interne ».

Level 1 (affichage public): nothing here can carry a surnombre, a reason or a remaining curriculum.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from pacte_desktop.documents.escaping import printable
from pacte_desktop.documents.typesetting import typeset_pdf, typeset_png
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.wording import counted, translate

_SITE_TEMPLATE = "site_list.typ"
_INTERN_TEMPLATE = "intern_list.typ"
PREVIEW_PPI = 110.0
_NOTE_LIMIT = 300


@dataclass(frozen=True, slots=True)
class DocumentHeader:
    """What stands around a list. ``printed_at`` is the local time of printing; both semester days are included."""

    title: str
    subtitle: str
    semester_label: str
    semester_start: date
    semester_end: date
    printed_at: datetime
    is_demo: bool
    level_label: str
    source_note: str = ""


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A taken seat: printed name of the intern, phase, 1-based semester of the phase, first and last day."""

    intern_name: str
    phase_label: str
    phase_position: int
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class SiteListRow:
    """One open post of a site: where, which type, how many seats, and who sits there.

    ``taken``: seats of the capacity that are taken, when it is not one for each of ``seats``.
    """

    site_name: str
    departement_code: str
    departement_name: str
    communes: tuple[str, ...]
    internship_type: str
    capacity: int
    seats: tuple[SeatLine, ...] = ()
    taken: int | None = None

    @property
    def vacant(self) -> int:
        """Free seats; never negative."""
        return max(self.capacity - (len(self.seats) if self.taken is None else self.taken), 0)


@dataclass(frozen=True, slots=True)
class InternListRow:
    """One intern; the last five fields stay empty when they hold no post."""

    last_name: str
    first_name: str
    cohort: int
    phase_label: str
    phase_position: int
    internship_type: str = ""
    site_name: str = ""
    communes: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None

    @property
    def is_placed(self) -> bool:
        """True when the intern holds a post."""
        return bool(self.site_name)


def site_list_pdf(header: DocumentHeader, rows: Iterable[SiteListRow]) -> bytes:
    """« Affectations par terrain » as a tagged PDF, grouped by département, in French order."""
    return typeset_pdf(_SITE_TEMPLATE, _site_data(header, rows), header.printed_at)


def site_list_pages_png(header: DocumentHeader, rows: Iterable[SiteListRow], ppi: float = PREVIEW_PPI) -> list[bytes]:
    """The same pages as pictures, for the preview and for a printer."""
    return typeset_png(_SITE_TEMPLATE, _site_data(header, rows), ppi)


def intern_list_pdf(header: DocumentHeader, rows: Iterable[InternListRow]) -> bytes:
    """« Affectations par interne » as a tagged PDF, by family name then first name, in French order."""
    return typeset_pdf(_INTERN_TEMPLATE, _intern_data(header, rows), header.printed_at)


def intern_list_pages_png(
    header: DocumentHeader, rows: Iterable[InternListRow], ppi: float = PREVIEW_PPI
) -> list[bytes]:
    """The same pages as pictures, for the preview and for a printer."""
    return typeset_png(_INTERN_TEMPLATE, _intern_data(header, rows), ppi)


def _site_data(header: DocumentHeader, rows: Iterable[SiteListRow]) -> dict[str, Any]:
    ordered = sorted(
        rows, key=lambda row: (row.departement_code, french_key(row.site_name), french_key(row.internship_type))
    )
    groups = [_group(code, list(members)) for code, members in groupby(ordered, key=lambda row: row.departement_code)]
    labels = {
        "columns": [
            translate("Lists", "Terrain de stage"),
            translate("Lists", "Dép."),
            translate("Lists", "Commune(s)"),
            translate("Lists", "Type de stage"),
            translate("Lists", "Places"),
            translate("Lists", "Interne(s)"),
            translate("Lists", "Phase · semestre"),
            translate("Lists", "Du – au"),
            translate("Lists", "Vacant"),
        ],
        "empty": translate("Lists", "Aucun poste ouvert ce semestre : il n’y a rien à imprimer."),
        "nobody": translate("Lists", "aucun interne"),
        "full": translate("Lists", "complet"),
    }
    return framed(header, labels) | {"groups": groups, "summary": _site_summary(ordered), "empty": not ordered}


def _group(code: str, rows: Sequence[SiteListRow]) -> dict[str, Any]:
    return {
        "name": printable(f"{code} · {rows[0].departement_name}"),
        "summary": _site_summary(rows),
        "rows": [_site_line(row) for row in rows],
    }


def _site_line(row: SiteListRow) -> dict[str, Any]:
    seats = sorted(row.seats, key=lambda seat: french_key(seat.intern_name))
    return {
        "site": printable(row.site_name),
        "departement": printable(row.departement_code),
        "communes": [printable(name) for name in row.communes],
        "type": printable(row.internship_type),
        "capacity": str(row.capacity),
        "seats": [
            {
                "intern": printable(seat.intern_name),
                "phase": _phase(seat.phase_label, seat.phase_position),
                "dates": _dates(seat.start, seat.end),
            }
            for seat in seats
        ],
        "vacant": counted(row.vacant, translate("Lists", "{n} vacant"), translate("Lists", "{n} vacants"))
        if row.vacant
        else "",
    }


def _site_summary(rows: Sequence[SiteListRow]) -> str:
    capacity = sum(row.capacity for row in rows)
    taken = sum(len(row.seats) for row in rows)
    vacant = sum(row.vacant for row in rows)
    sites = len({(row.departement_code, row.site_name) for row in rows})
    return " · ".join(
        (
            counted(sites, translate("Lists", "{n} terrain"), translate("Lists", "{n} terrains")),
            counted(capacity, translate("Lists", "{n} place"), translate("Lists", "{n} places")),
            counted(taken, translate("Lists", "{n} interne"), translate("Lists", "{n} internes")),
            counted(vacant, translate("Lists", "{n} place vacante"), translate("Lists", "{n} places vacantes")),
        )
    )


def _intern_data(header: DocumentHeader, rows: Iterable[InternListRow]) -> dict[str, Any]:
    ordered = sorted(rows, key=lambda row: (french_key(row.last_name), french_key(row.first_name), row.cohort))
    labels = {
        "columns": [
            translate("Lists", "Nom, prénom"),
            translate("Lists", "Promotion"),
            translate("Lists", "Phase · semestre"),
            translate("Lists", "Type de stage"),
            translate("Lists", "Terrain de stage"),
            translate("Lists", "Commune(s)"),
            translate("Lists", "Du – au"),
        ],
        "empty": translate("Lists", "Aucun interne dans ce plan : il n’y a rien à imprimer."),
        "unplaced": translate("Lists", "sans affectation"),
    }
    unplaced = sum(not row.is_placed for row in ordered)
    summary = " · ".join(
        (
            counted(len(ordered), translate("Lists", "{n} interne"), translate("Lists", "{n} internes")),
            counted(unplaced, translate("Lists", "{n} sans affectation"), translate("Lists", "{n} sans affectation")),
        )
    )
    return framed(header, labels) | {
        "rows": [_intern_line(row) for row in ordered],
        "summary": summary,
        "empty": not ordered,
    }


def _intern_line(row: InternListRow) -> dict[str, Any]:
    last_name = printable(row.last_name.upper())
    return {
        "entry": printable(row.last_name.upper(), 24),
        "last_name": last_name,
        "first_name": printable(row.first_name),
        "cohort": str(row.cohort),
        "phase": _phase(row.phase_label, row.phase_position),
        "is_placed": row.is_placed,
        "type": printable(row.internship_type),
        "site": printable(row.site_name),
        "communes": [printable(name) for name in row.communes],
        "dates": _dates(row.start, row.end),
    }


def framed(header: DocumentHeader, labels: dict[str, Any]) -> dict[str, Any]:
    """What every list carries around its rows; ``labels`` are the words of this list."""
    return {
        "header": {
            "title": printable(header.title),
            "subtitle": printable(header.subtitle),
            "semester": printable(header.semester_label),
            "period": printable(
                translate("Lists", "Semestre {label}, du {start:%d/%m/%Y} au {end:%d/%m/%Y}").format(
                    label=header.semester_label, start=header.semester_start, end=header.semester_end
                )
            ),
            "printed": printable(
                translate("Lists", "Imprimé le {at:%d/%m/%Y} à {at:%H:%M} · {level}").format(
                    at=header.printed_at, level=header.level_label
                )
            ),
            "source": printable(header.source_note, _NOTE_LIMIT),
            "demo": translate("Lists", "DÉMO · personnes et terrains fictifs") if header.is_demo else None,
        },
        "labels": labels
        | {
            "lang": translate("Lists", "fr"),
            "page": translate("Lists", "page {page} / {pages}"),
        },
    }


def _phase(label: str, position: int) -> str:
    return f"{printable(label)} ·\u00a0{position}"


def _dates(start: date | None, end: date | None) -> str:
    if start is None or end is None:
        return ""
    return f"{start:%d/%m/%y} – {end:%d/%m/%y}"
