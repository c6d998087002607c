"""The results of a session that is over, row by row: who left with which post, and which posts are still free."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.choice import CallListEntry, EventKind
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.placement.choice_round import Standing
from pacte_desktop.services.choice_round import Round


@dataclass(frozen=True, slots=True)
class Result:
    """What a called intern left with; ``site`` is empty without a post."""

    entry: CallListEntry
    intern: Intern
    standing: Standing
    post_id: int | None
    site: str
    type_label: str
    type_order: int
    is_outside: bool


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A post with free seats at the end, by type and département."""

    post_id: int
    type_label: str
    short_label: str
    type_order: int
    departement: str
    site: str
    imotep_number: str
    seats_free: int
    capacity: int


def results_of(plan: OpenPlan, round_: Round) -> list[Result]:
    """One line for each entry of the call list."""
    types = list(round_.board.types)
    found = []
    for entry in round_.state.entries:
        event = round_.state.placed.get(entry.intern_id)
        post = round_.board.posts.get(event.post_id or 0) if event else None
        site = plan.snapshot.sites.get(post.site_id) if post else None
        found.append(
            Result(
                entry=entry,
                intern=round_.board.interns[entry.intern_id],
                standing=round_.state.standing(entry.intern_id),
                post_id=post.id if post else None,
                site=site.name if site else "",
                type_label=round_.board.types[post.internship_type].short_label if post else "",
                type_order=types.index(post.internship_type) if post else len(types),
                is_outside=event is not None and event.kind is not EventKind.CHOICE,
            )
        )
    return found


def vacancies_of(plan: OpenPlan, round_: Round) -> list[Vacancy]:
    """Posts of the session with a free seat, by type, département and site."""
    types = list(round_.board.types)
    found = []
    for post in round_.held.posts:
        free = round_.state.seats[post.id]
        if free > 0:
            site = plan.snapshot.sites[post.site_id]
            areas = list(plan.territory.departements(site))
            found.append(
                Vacancy(
                    post_id=post.id,
                    type_label=round_.board.types[post.internship_type].label,
                    short_label=round_.board.types[post.internship_type].short_label,
                    type_order=types.index(post.internship_type),
                    departement=areas[0] if areas else "–",
                    site=site.name,
                    imotep_number=post.imotep_number,
                    seats_free=free,
                    capacity=post.capacity,
                )
            )
    return sorted(found, key=lambda item: (item.type_order, item.departement, item.site))


def result_columns() -> list[Column[Result]]:
    """Site first, since it takes the room left; in view who and at which place come before it."""
    return [
        Column(
            QCoreApplication.translate("RoundResults", "Terrain de stage"),
            lambda item: item.site or item.standing.label,
            hint=lambda item: item.site,
        ),
        Column(
            QCoreApplication.translate("RoundResults", "N°"),
            lambda item: grouped(item.entry.position),
            lambda item: item.entry.position,
            is_number=True,
        ),
        Column(QCoreApplication.translate("RoundResults", "Interne"), lambda item: item.intern.full_name),
        Column(
            QCoreApplication.translate("RoundResults", "Type"),
            lambda item: item.type_label or "–",
            lambda item: item.type_order,
        ),
    ]


def vacancy_columns() -> list[Column[Vacancy]]:
    """Site, type, département and seats."""
    return [
        Column(QCoreApplication.translate("RoundResults", "Poste vacant"), lambda item: item.site),
        Column(
            QCoreApplication.translate("RoundResults", "Type"),
            lambda item: item.short_label,
            lambda item: item.type_order,
        ),
        Column(QCoreApplication.translate("RoundResults", "Dép."), lambda item: item.departement),
        Column(QCoreApplication.translate("RoundResults", "N°"), lambda item: item.imotep_number),
        Column(
            QCoreApplication.translate("RoundResults", "Places"),
            lambda item: grouped(item.seats_free),
            lambda item: item.seats_free,
            is_number=True,
        ),
    ]


def by_type(vacancies: Sequence[Vacancy]) -> dict[str, int]:
    """Free seats by type, in the order given."""
    found: dict[str, int] = {}
    for item in vacancies:
        found[item.type_label] = found.get(item.type_label, 0) + item.seats_free
    return found
