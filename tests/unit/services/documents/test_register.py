"""The register of restricted prints: what is noted, for how long, and that no undo takes a line out."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.services.choice_sessions import sessions
from pacte_desktop.services.documents import Wanted, document_kind, open_source
from pacte_desktop.services.documents.register import print_of, print_register, record_print, strike_print
from pacte_desktop.services.documents.writing import Form, PrintJob, make_documents, write_job
from pacte_desktop.services.parameters import plan_parameters
from pacte_desktop.services.placement import assign
from pacte_desktop.store import document_edits
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.round_plan import opened_session, write_round
from tests.data.tiny_plan import BEGINNER, URGENCES_POST, write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> PlanFile:
    return open_plan(write_tiny(tmp_path))


def test_public_prints_are_not_noted(plan: PlanFile) -> None:
    assert record_print(plan, print_of("site", PrintLevel.PUBLIC, "pdf", 5)) == 0
    assert print_register(plan) == ()


def test_restricted_prints_are_noted_newest_first_and_can_be_struck_out(plan: PlanFile) -> None:
    first = record_print(plan, print_of("intern", PrintLevel.COMMISSION, "pdf", 5))
    second = record_print(plan, print_of("convocation", PrintLevel.INDIVIDUAL, "printer", 1, subject="intern=12"))
    assert [record.id for record in print_register(plan)] == [second, first]
    assert print_register(plan)[0].subject == "intern=12"
    strike_print(plan, second)
    assert [record.id for record in print_register(plan)] == [first]


def test_no_undo_takes_a_line_out_and_none_is_a_step(plan: PlanFile) -> None:
    assign(plan, BEGINNER, URGENCES_POST)
    before = plan.next_undo()
    record_print(plan, print_of("intern", PrintLevel.COMMISSION, "pdf", 5))
    assert plan.next_undo() == before
    plan.undo()
    assert len(print_register(plan)) == 1


def test_lines_older_than_the_rules_keep_them_go(plan: PlanFile) -> None:
    with plan.read() as reader:
        months = plan_parameters(reader, print_of("x", PrintLevel.PUBLIC, "pdf", 1).at.date()).integer(
            "retention.print_register_months"
        )
    assert months == 12
    now = print_of("intern", PrintLevel.COMMISSION, "pdf", 1)
    with plan.write() as writing:
        for days in (370, 360):
            old = print_of(f"{days}", PrintLevel.COMMISSION, "pdf", 1)
            document_edits.add_print_record(writing.session, type(old)(0, now.at - timedelta(days=days), *_rest(old)))
    record_print(plan, now)
    assert [record.document for record in print_register(plan)] == ["intern", "360"]


def _rest(record: object) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name in ("author", "document", "level", "form", "extent", "subject"))


def test_a_read_only_plan_prints_for_everybody_only(plan: PlanFile, tmp_path: Path) -> None:
    reading = PlanFile(plan.path, plan._engine, read_only=True)
    source, kind, path = open_source(reading, datetime.now()), document_kind("intern"), tmp_path / "a.csv"
    for level in (PrintLevel.PUBLIC, PrintLevel.COMMISSION):
        wanted = Wanted(level)
        job = PrintJob(kind, wanted, make_documents(source, kind, wanted), kind.page)
        if level is PrintLevel.PUBLIC:
            write_job(reading, job, Form.CSV, path)
            path.unlink()
        else:
            with pytest.raises(KnownError, match="lecture seule"):
                write_job(reading, job, Form.CSV, path)
    assert not path.exists()


def test_the_register_names_the_session_that_nobody_had_to_choose(tmp_path: Path) -> None:
    """Without a choice the first session is meant; the line says which one that was."""
    plan = open_plan(write_round(tmp_path, interns=2))
    opened_session(plan)
    source, kind = open_source(plan, datetime(2026, 11, 30, 9, 5)), document_kind("minutes")
    wanted = Wanted(PrintLevel.COMMISSION, kind.resolved(source, {}))
    job = PrintJob(kind, wanted, make_documents(source, kind, wanted), kind.page)
    write_job(plan, job, Form.CSV, tmp_path / "pv.csv")
    (line,) = print_register(plan)
    assert line.subject == f"session={sessions(plan)[0].number}"
    plan.close()


def test_a_level_that_only_a_newer_program_knows_is_read_as_the_narrowest(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    values = "('2026-11-30 10:00:00.000000', 'a', 'intern', 'jury', 'pdf', 4, '')"
    with closing(sqlite3.connect(path)) as connection:
        columns = "at, author, document, level, form, extent, subject"
        connection.execute(f"INSERT INTO print_record ({columns}) VALUES {values}")
        connection.commit()
    plan = open_plan(path)
    record_print(plan, print_of("intern", PrintLevel.COMMISSION, "pdf", 5))
    assert [(line.level, line.extent) for line in print_register(plan)] == [
        (PrintLevel.COMMISSION, 5),
        (PrintLevel.INDIVIDUAL, 4),
    ]
    plan.close()


def test_a_print_takes_no_step_away_that_could_be_done_again(plan: PlanFile) -> None:
    assign(plan, BEGINNER, URGENCES_POST)
    plan.undo()
    again = plan.next_redo()
    record_print(plan, print_of("intern", PrintLevel.COMMISSION, "pdf", 5))
    assert again and plan.next_redo() == again
    plan.redo()
    assert len(print_register(plan)) == 1
