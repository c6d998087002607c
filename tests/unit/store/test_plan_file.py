"""Every edit is one named transaction with its journal; undo and redo bring rows back or leave everything alone."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.services.placement import assign, unassign
from pacte_desktop.store import journal, schema
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, N1_POST, SASPAS_POST, SECOND, URGENCES_POST, rows_of, write_tiny


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_tiny(tmp_path)


def rename(plan: PlanFile, intern_id: int, name: str) -> None:
    with plan.write() as writing:
        writing.name("renommer {intern}", intern=name)
        writing.session.get_one(schema.InternRow, intern_id).last_name = name


def test_a_step_is_named_recorded_and_saved(path: Path) -> None:
    plan = open_plan(path)
    assert plan.last_saved() is None
    changes = assign(plan, BEGINNER, URGENCES_POST)
    assert (changes.label, dict(changes.ids)) == ("affecter NOM1 Zoé à Hôpital fictif", {"assignment": frozenset({1})})
    (step,) = plan.history()
    assert (step.label, step.is_undone) == (changes.label, False)
    assert plan.last_saved() == step.at
    plan.close()


def test_undo_and_redo_survive_a_restart(path: Path) -> None:
    start = rows_of(path)
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    assign(plan, SECOND, N1_POST)
    plan.close()
    end = rows_of(path)
    for _ in range(2):
        plan = open_plan(path)
        plan.undo()
        plan.close()
    assert rows_of(path) == start
    plan = open_plan(path)
    assert plan.next_undo() is None
    assert plan.next_redo() == "affecter NOM1 Zoé à Hôpital fictif"
    assert not plan.undo()
    plan.redo()
    plan.close()
    plan = open_plan(path)
    assert plan.next_redo() == "affecter NOM2 Zoé à Groupe fictif"
    plan.redo()
    assert not plan.redo()
    plan.close()
    assert rows_of(path) == end


def test_a_new_step_discards_what_could_be_redone(path: Path) -> None:
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    plan.undo()
    assign(plan, BEGINNER, N1_POST)
    assert plan.next_redo() is None
    assert [step.label for step in plan.history()] == ["affecter NOM1 Zoé à Groupe fictif"]
    assert not plan.redo()
    plan.close()
    kept = [row[-1] for row in rows_of(path, history=True)["journal_operation"]]
    assert kept == ["DISCARDED", "DONE"]


def test_undo_is_refused_when_the_row_is_no_longer_what_the_journal_says(path: Path) -> None:
    plan = open_plan(path)
    rename(plan, BEGINNER, "Durand")
    with plan.write() as writing:  # Behind the journal's back, as another program could.
        writing.session.connection().execute(text("UPDATE intern SET last_name = 'Martin' WHERE id = 1"))
    plan.close()
    before = rows_of(path, history=True)
    plan = open_plan(path)
    with pytest.raises(KnownError, match="ne peut plus être annulée"):
        plan.undo()
    assert plan.next_undo() == "renommer Durand"
    plan.close()
    assert rows_of(path, history=True) == before


def test_a_failure_in_the_middle_of_undo_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = open_plan(path)
    with plan.write() as writing:
        writing.name("renommer tout le monde")
        for intern_id in (1, 2, 3):
            writing.session.get_one(schema.InternRow, intern_id).last_name = "X"
    plan.close()
    before = rows_of(path, history=True)
    real, done = journal._move, []

    def failing(*arguments: object) -> None:
        if len(done) == 2:
            raise RuntimeError("power cut")
        done.append(arguments)
        real(*arguments)  # type: ignore[arg-type]

    plan = open_plan(path)
    monkeypatch.setattr(journal, "_MOST_TOGETHER", 1)
    monkeypatch.setattr(journal, "_move", failing)
    with pytest.raises(RuntimeError, match="power cut"):
        plan.undo()
    monkeypatch.undo()
    assert len(done) == 2
    plan.close()
    assert rows_of(path, history=True) == before
    plan = open_plan(path)
    assert plan.undo().ids["intern"] == {1, 2, 3}
    plan.close()


def test_an_exception_inside_a_step_leaves_no_trace(path: Path) -> None:
    before = rows_of(path, history=True)
    plan = open_plan(path)
    with pytest.raises(ZeroDivisionError), plan.write() as writing:
        writing.name("moitié")
        writing.session.get_one(schema.InternRow, 1).last_name = "X"
        writing.session.flush()
        _ = 1 / 0
    plan.close()
    assert rows_of(path, history=True) == before


def test_a_step_that_changes_nothing_is_not_recorded(path: Path) -> None:
    plan = open_plan(path)
    rename(plan, BEGINNER, "Nom1")
    assert plan.history() == []
    plan.close()


def test_a_stale_row_is_refused_not_written_over(path: Path) -> None:
    plan = open_plan(path)
    with plan.read() as session:
        mine = session.get_one(schema.InternRow, BEGINNER)
    rename(plan, BEGINNER, "Durand")
    mine.last_name = "Martin"
    with pytest.raises(StaleDataError), plan.write() as writing:
        writing.session.add(mine)
    with plan.read() as session:
        assert session.get_one(schema.InternRow, BEGINNER).last_name == "Durand"
    plan.close()


def test_a_row_read_before_an_undo_is_stale_too(path: Path) -> None:
    """Versions never go back, or the next edit would carry the number that an old reader still holds."""
    plan = open_plan(path)
    rename(plan, BEGINNER, "Durand")
    with plan.read() as session:
        mine = session.get_one(schema.InternRow, BEGINNER)
    plan.undo()
    rename(plan, BEGINNER, "Petit")
    mine.last_name = "Martin"
    with pytest.raises(StaleDataError), plan.write() as writing:
        writing.session.add(mine)
    plan.close()


def test_children_and_parents_of_one_step_come_back_in_any_order(path: Path) -> None:
    """The journal lists rows as they were touched, which need not be the order of their references."""
    start = rows_of(path)
    plan = open_plan(path)
    place = schema.PracticeLocationRow
    with plan.write() as writing:
        writing.name("ajouter un terrain, le lieu d’abord")
        writing.session.add(place(id=50, site_id=60, insee_code="36044", half_days=5))
        writing.session.add(
            schema.TrainingSiteRow(id=60, kind="HOSPITAL_SERVICE", name="T", referent="Dr C", is_chu=False)
        )
    plan.close()
    end = rows_of(path)
    plan = open_plan(path)
    plan.undo()
    plan.close()
    assert rows_of(path) == start
    plan = open_plan(path)
    plan.redo()
    with plan.write() as writing:
        writing.name("retirer le terrain")
        for row_class, row_id in ((schema.TrainingSiteRow, 60), (place, 50)):
            writing.session.delete(writing.session.get_one(row_class, row_id))
    plan.undo()
    plan.close()
    assert rows_of(path) == end


def test_a_reference_to_nothing_is_refused_at_the_end(path: Path) -> None:
    before = rows_of(path)
    plan = open_plan(path)
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), plan.write() as writing:
        writing.name("ajouter un lieu sans terrain")
        writing.session.add(schema.PracticeLocationRow(site_id=60, insee_code="36044", half_days=5))
    assign(plan, BEGINNER, URGENCES_POST)  # The connection is free again.
    plan.undo()
    plan.close()
    assert rows_of(path) == before


def test_one_post_per_intern_is_a_constraint_of_the_file(path: Path) -> None:
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST)
    with (
        pytest.raises(IntegrityError, match=r"assignment\.intern_id, assignment\.semester_id"),
        plan.write() as writing,
    ):
        first = writing.session.get_one(schema.AssignmentRow, 1)
        columns = {name: getattr(first, name) for name in first.__table__.columns.keys() if name != "id"}  # noqa: SIM118
        writing.session.add(schema.AssignmentRow(**columns | {"post_id": N1_POST}))
    plan.close()


def test_a_statement_on_many_rows_would_pass_by_the_journal(path: Path) -> None:
    plan = open_plan(path)
    with pytest.raises(TypeError, match="InternRow one by one"), plan.write() as writing:
        writing.session.execute(update(schema.InternRow).values(last_name="X"))
    plan.close()


def test_no_row_disappears_without_the_journal() -> None:
    """A cascade inside SQLite would delete rows that no undo could bring back."""
    journaled = [table for table in schema.Base.metadata.sorted_tables if "version" in table.columns]
    assert len(journaled) == 28
    assert [key for table in journaled for key in table.foreign_keys if key.ondelete] == []


def test_removing_is_undone_with_the_same_id(path: Path) -> None:
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST, "vœu n° 1")
    plan.close()
    start = rows_of(path)
    plan = open_plan(path)
    unassign(plan, BEGINNER)
    assign(plan, SECOND, N1_POST)  # Takes the freed id.
    plan.undo()
    plan.undo()
    plan.close()
    assert rows_of(path) == start


def test_a_read_session_writes_nothing(path: Path) -> None:
    before = rows_of(path)
    plan = open_plan(path)
    with plan.read() as session:
        session.get_one(schema.InternRow, BEGINNER).last_name = "X"
        session.flush()
    plan.close()
    assert rows_of(path) == before


def test_saspas_is_not_for_a_beginner_and_the_refusal_leaves_no_step(path: Path) -> None:
    plan = open_plan(path)
    with pytest.raises(KnownError, match="pas ouvert à la phase"):
        assign(plan, BEGINNER, SASPAS_POST)
    assert plan.history() == []
    plan.close()


def test_a_sealed_step_and_all_before_it_are_out_of_reach(path: Path) -> None:
    plan = open_plan(path)
    rename(plan, BEGINNER, "Un")
    rename(plan, BEGINNER, "Deux")
    plan.undo()
    with plan.write() as writing:
        writing.name("sceller")
        writing.session.get_one(schema.InternRow, SECOND).last_name = "Scellé"
        writing.seal()
    assert (plan.next_undo(), plan.next_redo()) == (None, None)
    assert not plan.undo()
    assert not plan.redo()
    plan.close()
    plan = open_plan(path)
    assert not plan.undo(), "also after a restart"
    rename(plan, BEGINNER, "Trois")
    assert [(step.label, step.is_sealed) for step in plan.history()] == [
        ("renommer Trois", False),
        ("sceller", True),
        ("renommer Un", True),
    ]
    assert plan.undo()
    assert not plan.undo()
    plan.close()


def test_a_seal_that_fails_seals_nothing(path: Path) -> None:
    plan = open_plan(path)
    rename(plan, BEGINNER, "Un")
    with pytest.raises(KnownError), plan.write() as writing:
        writing.seal()
        writing.session.get_one(schema.InternRow, SECOND).last_name = "Deux"
        raise KnownError("non")
    assert plan.next_undo() == "renommer Un"
    plan.close()


def test_a_thread_waits_for_the_turn_of_another(path: Path) -> None:
    plan = open_plan(path)
    begun, read = Event(), Event()
    found: list[str] = []

    def look() -> None:
        assert begun.wait(5)
        with plan.read() as session:
            found.append(session.get_one(schema.InternRow, BEGINNER).last_name)
        found.append(plan.next_undo() or "")
        read.set()

    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(look)
        with plan.write() as writing:
            writing.name("renommer {intern}", intern="Durand")
            writing.session.get_one(schema.InternRow, BEGINNER).last_name = "Durand"
            writing.session.flush()
            begun.set()
            assert not read.wait(0.2)
        other.result(5)
    assert found == ["Durand", "renommer Durand"]
    plan.close()


def test_threads_that_write_read_copy_and_undo_at_once_get_on(path: Path) -> None:
    plan = open_plan(path)

    def work(number: int) -> None:
        for turn in range(6):
            rename(plan, number, f"Nom{number}-{turn}")
            plan.undo()
            plan.redo()
            plan.history()
            plan.keep_copy("essai")

    with ThreadPoolExecutor(3) as pool:
        for job in [pool.submit(work, number) for number in (1, 2, 3)]:
            job.result(60)
    plan.close()
    plan = open_plan(path)
    steps = plan.history()
    assert 6 <= len(steps) <= 18  # A name discards what another thread has just taken back.
    while plan.undo():
        pass
    with plan.read() as session:
        assert [row.last_name for row in session.query(schema.InternRow)] == ["Nom1", "Nom2", "Nom3"]
    plan.close()


def test_a_step_that_is_stopped_in_its_journal_leaves_no_trace(path: Path) -> None:
    before = rows_of(path, history=True)
    plan = open_plan(path)
    with pytest.raises(CancelledError), plan.write(Watch(cancelled=lambda: True)) as writing:
        writing.name("moitié")
        writing.session.get_one(schema.InternRow, 1).last_name = "X"
    plan.close()
    assert rows_of(path, history=True) == before


def test_an_unexpected_error_quotes_no_value_of_the_plan(path: Path) -> None:
    plan = open_plan(path)
    with pytest.raises(IntegrityError) as raised, plan.write() as writing:
        writing.session.get_one(schema.InternRow, SECOND).imotep_number = "2025-0001"
        writing.session.get_one(schema.InternRow, SECOND).last_name = "SECRET"
    assert "UNIQUE" in str(raised.value)
    assert "SECRET" not in str(raised.value)
    plan.close()
