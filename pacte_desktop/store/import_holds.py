"""Reads from a plan what an import may not take away or move, with the names of those who stand in the way."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from pacte_desktop.domain.import_holds import GivenPost, Holds
from pacte_desktop.domain.incoming import TargetKind
from pacte_desktop.domain.name_list import some_names
from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.store import schema
from pacte_desktop.store.queries import Reader, stored

_PART_OF = {TargetKind.SITE: ("practice_location",)}
"""Tables whose rows go with the row that they refer to."""

_NAMELESS = ("semester_situation", "couple", "derogation")
"""Protected: that somebody has one is not told with their name."""

_JOINS = (
    ("intern_id", TargetKind.INTERN),
    ("supervisor_id", TargetKind.SUPERVISOR),
    ("post_id", TargetKind.POST),
    ("site_id", TargetKind.SITE),
)
"""By what a row that joins two others is called, the first that it has."""

Names = Mapping[str, Mapping[int, str]]
"""How a row is called, by table and id."""


@stored
def holds(session: Reader, semester_id: int) -> Holds:
    """What stands against removing rows of every kind, and the posts of the semester that are given."""
    names = called(session)
    removals = {target: uses(session, target, names=names) for target in TargetKind}
    return Holds(
        {target: found for target, found in removals.items() if found}, given_posts(session, semester_id, names)
    )


def uses(
    session: Session, target: TargetKind, ids: Iterable[int] | None = None, names: Names | None = None
) -> dict[int, str]:
    """Sentence against removing each row of ``target`` (only ``ids``, if given) that other rows refer to."""
    wanted = None if ids is None else set(ids)
    names = names or called(session)
    found: dict[int, list[str]] = defaultdict(list)
    for table, column in _references(target):
        users: dict[int, list[str]] = defaultdict(list)
        for row_id, user in _users(session, target, table, column, names):
            if wanted is None or row_id in wanted:
                users[row_id].append(user)
        for row_id, listed in users.items():
            found[row_id].append(_counted_uses(table.name, listed))
    return {row_id: _sentence(target, row_id, parts, names) for row_id, parts in found.items()}


def _references(target: TargetKind) -> list[tuple[Table, str]]:
    """Tables and columns that refer to rows of ``target``, as the schema has them."""
    return [
        (table, key.parent.name)
        for table in schema.Base.metadata.sorted_tables
        if table.name not in _PART_OF.get(target, ())
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
        if key.column.table.name == target
    ]


def _sentence(target: TargetKind, row_id: int, parts: list[str], names: Names) -> str:
    words = {
        TargetKind.SEMESTER: translate("ImportHold", "Le semestre « {name} » ne peut pas être retiré : {uses}."),
        TargetKind.INTERN: translate("ImportHold", "{name} ne peut pas être retiré du plan : {uses}."),
        TargetKind.SUPERVISOR: translate("ImportHold", "{name} ne peut pas être retiré du plan : {uses}."),
        TargetKind.STRUCTURE: translate("ImportHold", "La structure « {name} » ne peut pas être retirée : {uses}."),
        TargetKind.SITE: translate("ImportHold", "Le terrain « {name} » ne peut pas être retiré : {uses}."),
        TargetKind.POST: translate("ImportHold", "Le poste {name} ne peut pas être retiré : {uses}."),
    }
    return words[target].format(name=names[str(target)].get(row_id, str(row_id)), uses=", ".join(parts))


def _users(session: Session, target: TargetKind, table: Table, column: str, names: Names) -> Iterator[tuple[int, str]]:
    """Each row of ``table`` that refers to one of ``target``: its id, and how the row is called, by what it joins it
    with."""
    joined = [(table.c[name], names[other]) for name, other in _JOINS if name in table.c and other is not target]
    kind = [table.c.internship_type] if "internship_type" in table.c else []
    own = names.get(table.name)
    refers = table.c[column]
    query = select(refers, table.c.id, *(joint for joint, _ in joined), *kind).where(refers.is_not(None))
    for row_id, own_id, *others in session.execute(query.order_by(table.c.id)):
        if table.name in _NAMELESS:
            yield row_id, ""
        elif own is not None:
            yield row_id, own.get(own_id, "")
        else:
            joints = zip(joined, others, strict=False)
            yield (
                row_id,
                next(
                    (called.get(other, "") for (_, called), other in joints if other is not None),
                    str(others[-1]) if kind else "",
                ),
            )


def _counted_uses(table: str, users: list[str]) -> str:
    """« 2 affectations (NOM1 Zoé, NOM2 Zoé) »."""
    one, many = {
        "plan": (translate("ImportHold", "c’est celui du plan"), translate("ImportHold", "c’est celui du plan")),
        "assignment": (translate("ImportHold", "{n} affectation"), translate("ImportHold", "{n} affectations")),
        "completed_internship": (
            translate("ImportHold", "{n} stage accompli"),
            translate("ImportHold", "{n} stages accomplis"),
        ),
        "open_post": (translate("ImportHold", "{n} poste ouvert"), translate("ImportHold", "{n} postes ouverts")),
        "accreditation": (translate("ImportHold", "{n} agrément"), translate("ImportHold", "{n} agréments")),
        "group_member": (translate("ImportHold", "{n} carte de MSU"), translate("ImportHold", "{n} cartes de MSU")),
        "practice_location": (
            translate("ImportHold", "{n} lieu d’exercice"),
            translate("ImportHold", "{n} lieux d’exercice"),
        ),
        "semester_situation": (
            translate("ImportHold", "{n} situation de semestre"),
            translate("ImportHold", "{n} situations de semestre"),
        ),
        "couple": (translate("ImportHold", "{n} couple"), translate("ImportHold", "{n} couples")),
        "derogation": (translate("ImportHold", "{n} dérogation"), translate("ImportHold", "{n} dérogations")),
        "choice_session": (
            translate("ImportHold", "{n} séance de choix"),
            translate("ImportHold", "{n} séances de choix"),
        ),
        "call_list_entry": (
            translate("ImportHold", "{n} place sur une liste d’appel"),
            translate("ImportHold", "{n} places sur des listes d’appel"),
        ),
        "choice_event": (
            translate("ImportHold", "{n} acte de séance"),
            translate("ImportHold", "{n} actes de séance"),
        ),
        "wish": (translate("ImportHold", "{n} vœu"), translate("ImportHold", "{n} vœux")),
        "host_rank": (
            translate("ImportHold", "{n} rang donné par un terrain"),
            translate("ImportHold", "{n} rangs donnés par des terrains"),
        ),
        "allocation_run": (
            translate("ImportHold", "{n} calcul conservé"),
            translate("ImportHold", "{n} calculs conservés"),
        ),
    }[table]
    named = list(dict.fromkeys(filter(None, users)))
    return counted(len(users), one, many) + (f" ({some_names(named)})" if named else "")


def called(session: Session) -> Names:
    """How rows are called in sentences."""

    def rows(table: Any) -> Iterable[Any]:
        return session.execute(select(table.__table__))

    people = {row.id: f"{row.last_name.upper()} {row.first_name}" for row in rows(schema.InternRow)}
    doctors = {row.id: f"Dr {row.last_name.upper()} {row.first_name}" for row in rows(schema.SupervisorRow)}
    return {
        TargetKind.SEMESTER: {
            row.id: Semester(row.id, Season(row.season), row.start, row.end).label for row in rows(schema.SemesterRow)
        },
        TargetKind.INTERN: people,
        TargetKind.SUPERVISOR: doctors,
        TargetKind.STRUCTURE: {row.id: row.name for row in rows(schema.HealthStructureRow)},
        TargetKind.SITE: {row.id: row.name for row in rows(schema.TrainingSiteRow)},
        TargetKind.POST: {row.id: row.imotep_number for row in rows(schema.OpenPostRow)},
    }


def given_posts(session: Session, semester_id: int, names: Names) -> dict[int, GivenPost]:
    """Posts of the semester with an assignment, or that a choice session gave to somebody."""
    people, posts = names[TargetKind.INTERN], names[TargetKind.POST]
    taken: dict[int, int] = defaultdict(int)
    sitting: dict[int, list[str]] = defaultdict(list)
    seats, chosen = schema.AssignmentRow, schema.ChoiceEventRow
    here = select(schema.OpenPostRow.id).where(schema.OpenPostRow.semester_id == semester_id)
    for row in session.execute(select(seats.__table__).where(seats.semester_id == semester_id).order_by(seats.id)):
        taken[row.post_id] += not row.is_supernumerary
        sitting[row.post_id].append(people[row.intern_id])
    for row in session.execute(select(chosen.__table__).where(chosen.post_id.in_(here)).order_by(chosen.id)):
        sitting[row.post_id].append(people[row.intern_id])
    return {
        post_id: GivenPost(posts[post_id], taken[post_id], some_names(list(dict.fromkeys(found))))
        for post_id, found in sitting.items()
    }
