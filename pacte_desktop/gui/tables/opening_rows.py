"""Rows of the posts that can be opened, closed and resized."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.opening_simulation import PostForecast, departement_label, main_departement
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.snapshot import PlanSnapshot

SITE, TYPE, AREA, SEATS, TAKEN, VACANT, WANTED, EMPTY = range(8)


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """One post in words. ``empty``: seats that simulated choices leave, None before there were any."""

    post_id: int
    number: str
    site: str
    type_label: str
    phases: str
    area: str
    capacity: int
    taken: int
    is_wanted: bool
    empty: int | None

    @property
    def vacant(self) -> int:
        """Seats that nobody holds."""
        return max(0, self.capacity - self.taken)


def opening_rows(
    snapshot: PlanSnapshot,
    territory: PlanTerritory,
    wanted: Collection[int],
    forecast: Mapping[int, PostForecast],
) -> list[OpeningRow]:
    """One row a post of the semester, closed ones too."""
    board = snapshot.board
    return [
        OpeningRow(
            post.id,
            post.imotep_number,
            snapshot.sites[post.site_id].name,
            board.types[post.internship_type].short_label,
            ", ".join(phase.label for phase in post.phases),
            departement_label(territory, main_departement(snapshot, territory, post)),
            post.capacity,
            board.taken[post.id],
            post.id in wanted,
            forecast[post.id].median if post.id in forecast else None,
        )
        for post in board.posts.values()
    ]


def opening_columns(*, simulated: bool) -> list[Column[OpeningRow]]:
    """Site, type, département, seats; what simulated choices leave empty once there were any."""
    columns: list[Column[OpeningRow]] = [
        Column(
            QCoreApplication.translate("OpeningTable", "Terrain"),
            lambda row: row.site,
            hint=lambda row: f"{row.site} · {row.number} · {row.phases}",
        ),
        Column(
            QCoreApplication.translate("OpeningTable", "Type"), lambda row: row.type_label, hint=lambda row: row.phases
        ),
        Column(QCoreApplication.translate("OpeningTable", "Département"), lambda row: row.area),
        Column(
            QCoreApplication.translate("OpeningTable", "Places"),
            lambda row: grouped(row.capacity) if row.capacity else QCoreApplication.translate("OpeningTable", "fermé"),
            lambda row: row.capacity,
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("OpeningTable", "Prises"),
            lambda row: grouped(row.taken),
            lambda row: row.taken,
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("OpeningTable", "Vacantes"),
            lambda row: grouped(row.vacant),
            lambda row: row.vacant,
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("OpeningTable", "Une de plus"),
            lambda row: QCoreApplication.translate("OpeningTable", "+ 1 interne") if row.is_wanted else "–",
            lambda row: int(row.is_wanted),
            tooltip=QCoreApplication.translate(
                "OpeningTable", "Une place de plus sur ce poste placerait un interne qui n’a aucune place autrement"
            ),
            sign=lambda row: "good" if row.is_wanted else "muted",
        ),
    ]
    if simulated:
        columns.append(
            Column(
                QCoreApplication.translate("OpeningTable", "Vides, est."),
                lambda row: "–" if row.empty is None else grouped(row.empty),
                lambda row: row.empty,
                is_number=True,
                tooltip=QCoreApplication.translate("OpeningTable", "Places laissées vides, médiane des choix simulés"),
                sign=lambda row: "warning" if row.empty else "",
            )
        )
    return columns
