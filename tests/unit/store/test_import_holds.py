"""Rows that other rows stand on, and posts that are given, stay: an import that would take them away is refused."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pacte_desktop.domain.choice import ChoiceEvent, ChoiceKind, ChoiceSession, EventKind, SessionStatus
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import TargetKind
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.services.placement import assign
from pacte_desktop.store import import_holds, schema
from pacte_desktop.store.import_edits import ImportEdits
from pacte_desktop.store.import_holds import holds
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, N1_POST, SECOND, URGENCES_POST, WINTER, tiny_contents
from tests.data.wished_plan import everything, ids, put, rows, write_wished, written

T = TargetKind
NEW_SITE = {"number": "T-9", "kind": "HOSPITAL_SERVICE", "name": "Neuf", "referent": "", "is_chu": True}


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_wished(tmp_path))
    yield opened
    opened.close()


def remove(plan: PlanFile, *pairs: tuple[TargetKind, int]) -> None:
    def act(edits: ImportEdits) -> None:
        for target, row_id in pairs:
            edits.remove(target, row_id)

    written(plan, act)


@pytest.mark.parametrize(
    ("target", "row_id", "words"),
    [
        (T.SEMESTER, 2, "« hiver 2026-27 ».*5 postes ouverts.*c’est celui du plan"),
        (T.INTERN, SECOND, "NOM2 Zoé.*1 stage accompli.*1 vœu .36-0002."),
        (T.SUPERVISOR, 1, "Dr NOM Éva.*1 carte de MSU .Groupe fictif."),
        (T.STRUCTURE, 1, "« CH fictif ».*1 lieu d’exercice .Hôpital fictif."),
        (T.SITE, 2, "« Groupe fictif ».*2 postes ouverts .36-0002, 36-0003."),
        (T.POST, N1_POST, "36-0002.*1 vœu .NOM2 Zoé."),
    ],
)
def test_a_row_in_use_stays_with_the_names_of_its_users(
    plan: PlanFile, target: TargetKind, row_id: int, words: str
) -> None:
    before = everything(plan)
    with pytest.raises(KnownError, match=words):
        remove(plan, (target, row_id))
    assert everything(plan) == before
    with plan.read() as session:
        told = holds(session, WINTER.id).of_removal(target, row_id)
    with pytest.raises(KnownError) as caught:
        remove(plan, (target, row_id))
    assert caught.value.sentence == told


def test_it_may_go_together_with_its_users(plan: PlanFile) -> None:
    remove(plan, (T.GROUP_MEMBER, 1), (T.SUPERVISOR, 1), (T.SITUATION, 1), (T.HOUSING, 1), (T.EQUIPMENT, 1))
    assert not any(rows(plan, target) for target in (T.GROUP_MEMBER, T.SUPERVISOR, T.SITUATION, T.HOUSING))
    plan.undo()
    assert rows(plan, T.GROUP_MEMBER)


def test_a_site_takes_its_places_with_it(plan: PlanFile) -> None:
    put(plan, T.SITE, None, ("n", "T-9"), NEW_SITE | {"locations": (("36018", 10, "", "", None, None),)})
    remove(plan, (T.SITE, ids(plan, T.SITE)["n", "T-9"]))
    with plan.read() as session:
        assert session.query(schema.PracticeLocationRow).count() == 3


def test_all_that_may_not_go_is_told_together(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match=r"36-0001.*\n.*36-0002"):
        remove(plan, (T.POST, URGENCES_POST), (T.POST, N1_POST))


def test_a_situation_is_never_told_with_a_name(plan: PlanFile) -> None:
    with plan.read() as session:
        told = holds(session, WINTER.id).of_removal(T.SEMESTER, WINTER.id)
    assert "1 situation de semestre" in told
    assert "NOM2" not in told


def test_a_given_post_keeps_its_site_its_type_and_its_seats(plan: PlanFile) -> None:
    assign(plan, BEGINNER, N1_POST, "")
    for values, words in (
        ({"site": "T-0001"}, "36-0002.*NOM1 Zoé.*son terrain et son type"),
        ({"internship_type": "SASPAS"}, "son terrain et son type"),
        ({"capacity": 0}, "1 place est prise .NOM1 Zoé."),
    ):
        with pytest.raises(KnownError, match=words):
            put(plan, T.POST, N1_POST, (), values)
    put(plan, T.POST, N1_POST, (), {"site": "T-0002", "internship_type": "N1", "capacity": 1, "phases": ("SOCLE",)})
    assert rows(plan, T.POST)["36-0002",]["capacity"] == 1


def test_a_post_that_a_session_gave_stays_what_it_was(tmp_path: Path) -> None:
    session = ChoiceSession(1, WINTER.id, 1, "socle", ChoiceKind.CHOICE, (), (), "rank", SessionStatus.OPEN)
    moment = datetime(2026, 10, 5, 9, 2, tzinfo=UTC)
    event = ChoiceEvent(1, 1, 1, EventKind.CHOICE, BEGINNER, N1_POST, moment, "A")
    create_plan(tmp_path / "a.pacte", replace(tiny_contents(), sessions=(session,), events=(event,)))
    plan = open_plan(tmp_path / "a.pacte")
    with pytest.raises(KnownError, match="NOM1 Zoé"):
        put(plan, T.POST, N1_POST, (), {"internship_type": "SASPAS"})
    put(plan, T.POST, N1_POST, (), {"capacity": 0})
    plan.close()


def test_every_table_that_refers_to_something_has_words() -> None:
    found = {(str(target), table.name) for target in TargetKind for table, _ in import_holds._references(target)}
    assert {target for target, _ in found} == {T.SEMESTER, T.INTERN, T.SUPERVISOR, T.STRUCTURE, T.SITE, T.POST}
    assert ("semester", "allocation_run") in found
    for _, table in found:
        assert import_holds._counted_uses(table, ["A", "A", "B", "C", "D"]).endswith("(A, B, C et 1 autre)")


def test_the_demonstration_holds_nearly_everything(tmp_path: Path) -> None:
    contents = demo_contents()
    create_plan(tmp_path / "demo.pacte", contents)
    plan = open_plan(tmp_path / "demo.pacte")
    with plan.read() as session:
        found = holds(session, contents.info.semester_id)
    plan.close()
    assert len(found.removals[T.SITE]) == len(contents.sites)
    assert len(found.removals[T.INTERN]) > len(contents.interns) * 0.9
    assert {post.number for post in found.posts.values()} == {
        post.imotep_number for post in contents.posts if any(event.post_id == post.id for event in contents.events)
    }
