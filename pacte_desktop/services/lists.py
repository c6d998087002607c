"""« Affectations par terrain », « Affectations par interne » and « Postes vacants » of a plan, ready to print."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents import lists, vacant_list
from pacte_desktop.documents.lists import DocumentHeader, InternListRow, SeatLine, SiteListRow
from pacte_desktop.documents.vacant_list import VacantListRow
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.list_check import refuse_faulty
from pacte_desktop.services.plan_territory import PlanTerritory, open_plan_territory
from pacte_desktop.services.snapshot import PlanSnapshot, read_snapshot
from pacte_desktop.store.plan_file import PlanFile

By = Literal["site", "intern", "vacant"]


def list_header(snapshot: PlanSnapshot, by: By, printed_at: datetime) -> DocumentHeader:
    """Title, semester, date and level of a list. ``printed_at`` is local time."""
    titles = {
        "site": translate("Lists", "Affectations par terrain"),
        "intern": translate("Lists", "Affectations par interne"),
        "vacant": translate("Lists", "Postes vacants"),
    }
    semester = snapshot.board.semester
    return DocumentHeader(
        title=titles[by],
        subtitle=f"{snapshot.info.dumg} · {snapshot.info.name}",
        semester_label=semester.label,
        semester_start=semester.start,
        semester_end=semester.end,
        printed_at=printed_at,
        is_demo=snapshot.info.is_demo,
        level_label=translate("Lists", "affichage public"),
    )


def site_rows(snapshot: PlanSnapshot, territory: PlanTerritory) -> list[SiteListRow]:
    """One row a post, with who sits there; a seat outside the capacity leaves the post as vacant as it was."""
    return [_site_row(snapshot, territory, post) for post in snapshot.board.posts.values()]


def _site_row(snapshot: PlanSnapshot, territory: PlanTerritory, post: OpenPost) -> SiteListRow:
    site, semester = snapshot.sites[post.site_id], snapshot.board.semester
    code = next(iter(territory.departements(site)), "")
    seats = tuple(
        SeatLine(intern.full_name, intern.phase.label, intern.phase_position, semester.start, semester.end)
        for intern in snapshot.board.holders.get(post.id, ())
    )
    return SiteListRow(
        site_name=site.name,
        departement_code=code,
        departement_name=territory.departement_names.get(code, ""),
        communes=_communes(territory, post, snapshot),
        internship_type=snapshot.board.types[post.internship_type].label,
        capacity=post.capacity,
        seats=seats,
        taken=snapshot.board.taken[post.id],
    )


def intern_rows(snapshot: PlanSnapshot, territory: PlanTerritory) -> list[InternListRow]:
    """One row an intern, placed or not."""
    return [_intern_row(snapshot, territory, intern) for intern in snapshot.board.interns.values()]


def _intern_row(snapshot: PlanSnapshot, territory: PlanTerritory, intern: Intern) -> InternListRow:
    person = (intern.last_name, intern.first_name, intern.cohort, intern.phase.label, intern.phase_position)
    held = snapshot.board.by_intern.get(intern.id)
    if held is None:
        return InternListRow(*person)
    post, semester = snapshot.board.posts[held.post_id], snapshot.board.semester
    return InternListRow(
        *person,
        internship_type=snapshot.board.types[post.internship_type].label,
        site_name=snapshot.sites[post.site_id].name,
        communes=_communes(territory, post, snapshot),
        start=semester.start,
        end=semester.end,
    )


def vacant_rows(snapshot: PlanSnapshot, territory: PlanTerritory) -> list[VacantListRow]:
    """One row a post with free seats; a seat outside the capacity takes none."""
    board, types = snapshot.board, list(snapshot.board.types)
    found = []
    for post in board.posts.values():
        vacant = post.capacity - board.taken[post.id]
        if vacant <= 0:
            continue
        site = snapshot.sites[post.site_id]
        code = next(iter(territory.departements(site)), "")
        found.append(
            VacantListRow(
                internship_type=board.types[post.internship_type].label,
                type_order=types.index(post.internship_type),
                site_name=site.name,
                departement_code=code,
                departement_name=territory.departement_names.get(code, ""),
                communes=_communes(territory, post, snapshot),
                number=post.imotep_number,
                capacity=post.capacity,
                vacant=vacant,
            )
        )
    return found


def _communes(territory: PlanTerritory, post: OpenPost, snapshot: PlanSnapshot) -> tuple[str, ...]:
    places = snapshot.sites[post.site_id].locations
    return tuple(dict.fromkeys(territory.commune_name(place.insee_code) for place in places))


def list_pdf(snapshot: PlanSnapshot, territory: PlanTerritory, by: By, printed_at: datetime) -> bytes:
    """The list as PDF."""
    header = list_header(snapshot, by, printed_at)
    if by == "site":
        return lists.site_list_pdf(header, site_rows(snapshot, territory))
    if by == "vacant":
        return vacant_list.vacant_list_pdf(header, vacant_rows(snapshot, territory))
    return lists.intern_list_pdf(header, intern_rows(snapshot, territory))


def list_pages(
    snapshot: PlanSnapshot, territory: PlanTerritory, by: By, printed_at: datetime, ppi: float
) -> list[bytes]:
    """The same pages as PNG pictures of ``ppi`` dots an inch, for the preview and for a printer."""
    header = list_header(snapshot, by, printed_at)
    if by == "site":
        return lists.site_list_pages_png(header, site_rows(snapshot, territory), ppi)
    if by == "vacant":
        return vacant_list.vacant_list_pages_png(header, vacant_rows(snapshot, territory), ppi)
    return lists.intern_list_pages_png(header, intern_rows(snapshot, territory), ppi)


def write_list_pdf(plan: PlanFile, by: By, path: Path) -> int:
    """Write the list of the plan at ``path``; returns the number of rows.

    Raises :class:`KnownError` when the checker finds an error: a wrong list never leaves the program.
    """
    refuse_faulty(plan)
    snapshot = read_snapshot(plan)
    territory = open_plan_territory(coverage_input(plan))
    atomic_write_bytes(path, list_pdf(snapshot, territory, by, datetime.now()))
    if by == "vacant":
        return len(vacant_rows(snapshot, territory))
    return len(snapshot.board.posts if by == "site" else snapshot.board.interns)
