"""Minutes of a session: what happened in its order and nothing of why; a kept session as it was signed."""

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from pacte_desktop.documents.document import Facts, Figures
from pacte_desktop.domain.choice import ChoiceKind, EventKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.services import choice_round
from pacte_desktop.services.choice_sessions import (
    annul,
    create_session,
    draw_up,
    freeze,
    frozen_rounds,
    second_procedure,
    sessions,
    set_proxy,
)
from pacte_desktop.services.documents import Wanted, open_source
from pacte_desktop.services.documents.sessions.minutes_tables import alarms_table, attendance_table, journal_table
from pacte_desktop.services.documents.sessions.session_record import local_time, read_record
from pacte_desktop.services.documents.sessions.session_scope import chosen_session
from pacte_desktop.services.documents.writing import Form
from pacte_desktop.services.frozen_rounds import canonical, signature
from pacte_desktop.services.held_session import read_held
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.schema import InternRow, OpenPostRow, TrainingSiteRow
from tests.data.pdf_pages import pdf_pages
from tests.data.printed import AT, cells, forbidden_words, made, pages_of, source_of, table, written
from tests.data.round_plan import opened_session, write_round

COMMISSION = PrintLevel.COMMISSION
SECRET = "motif qui ne sort pas"


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path, interns=6))
    yield plan
    plan.close()


def held(plan: PlanFile) -> int:
    """1 chooses, 2 is absent, 3 by proxy, 4 outside the capacity, 5 leaves without, 2 comes back outside, 1 withdraws,
    6 waits."""
    session_id = opened_session(plan, day=date(2026, 10, 9))
    set_proxy(plan, session_id, 3, "NOM9 Ève")
    choice_round.take(plan, session_id, 1, 1)
    choice_round.mark_absent(plan, session_id, 2)
    choice_round.take(plan, session_id, 3, 12, chosen_by="NOM9 Ève")
    choice_round.take(plan, session_id, 4, 11, supernumerary=EventKind.SURNOMBRE_VALIDANT, reason=SECRET)
    choice_round.no_post(plan, session_id, 5, reason=SECRET)
    choice_round.recall(plan, session_id, 2)
    choice_round.take(plan, session_id, 2, 13, supernumerary=EventKind.SURNOMBRE_NON_VALIDANT, reason=SECRET)
    choice_round.withdraw(plan, session_id, 1, reason=SECRET)
    return session_id


def finished(plan: PlanFile) -> int:
    session_id = held(plan)
    choice_round.take(plan, session_id, 6, 14)
    return session_id


def said(plan: PlanFile, **scope: object) -> str:
    return " ".join(pages_of(made(plan, "minutes", COMMISSION, **scope)))


def test_the_journal_says_what_happened_in_its_order(plan: PlanFile) -> None:
    held(plan)
    document = made(plan, "minutes", COMMISSION)
    journal = cells(table(document, "Journal"))
    assert [(row["position"], row["event"], row["number"], row["by"], row["supernumerary"]) for row in journal] == [
        (1, "choix", "36-0001", "en personne", None),
        (2, "absence", None, None, None),
        (3, "choix", "36-0012", "NOM9 Ève", None),
        (4, "choix", "36-0011", "en personne", "S"),
        (5, "sans poste", None, None, None),
        (2, "rappel", None, None, None),
        (2, "choix", "36-0013", "en personne", "S"),
        (1, "désistement, place rendue", "36-0001", None, None),
    ]
    assert [row["site"] for row in journal[:3]] == ["Terrain 1", None, "Terrain 12"]
    body = " ".join(pages_of(document))
    places = [body.index(words) for words in ("1 NOM1 Zoé choix", "3 NOM3 Zoé choix", "1 NOM1 Zoé désistement")]
    assert places == sorted(places)


def test_counts_attendance_and_seats_left_agree_with_the_round(plan: PlanFile) -> None:
    session_id = held(plan)
    document = made(plan, "minutes", COMMISSION)
    with plan.read() as reader:
        state = read_held(reader, session_id).state
    (figures,) = [part for part in document.parts if isinstance(part, Figures)]
    assert [figure.value for figure in figures.figures] == ["6", "3", "1", "2", "59"]
    assert "surnombre\u202f: 2" in figures.figures[1].note
    assert [(row["position"], row["presence"], row["result"]) for row in cells(table(document, "Présence"))] == [
        (1, "–", "désisté"),
        (2, "en personne", "a choisi"),
        (3, "procuration\u202f: NOM9 Ève", "a choisi"),
        (4, "en personne", "a choisi"),
        (5, "en personne", "sans poste"),
    ]
    left = cells(table(document, "Places restantes"))
    assert [(row["offered"], row["taken"], row["left"]) for row in left] == [(30, 0, 30), (30, 1, 29), (60, 1, 59)]
    assert left[-1]["left"] == sum(state.seats.values())


def test_who_still_waits_is_not_named(plan: PlanFile) -> None:
    held(plan)
    assert "NOM6" not in said(plan)
    assert "à appeler encore : 1" in said(plan).replace("\u202f", " ")


def test_no_reason_and_no_kind_of_supernumerary_is_told(plan: PlanFile, tmp_path: Path) -> None:
    session_id = finished(plan)
    freeze(plan, session_id)
    document = made(plan, "minutes", COMMISSION)
    book = openpyxl.load_workbook(written(plan, document, Form.XLSX, tmp_path / "pv.xlsx"))
    sheets = " ".join(
        str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value is not None
    )
    paper = " ".join(pdf_pages(written(plan, document, Form.PDF, tmp_path / "pv.pdf")))
    assert "NOM4 Zoé" in sheets
    assert "NOM4 Zoé" in paper
    for words in (sheets.lower(), paper.lower()):
        assert SECRET not in words
        assert "mois de présence" not in words
        assert not [word for word in forbidden_words() if word in words]


@pytest.mark.parametrize("level", [PrintLevel.PUBLIC, PrintLevel.INDIVIDUAL])
def test_minutes_are_for_the_commission(plan: PlanFile, level: PrintLevel) -> None:
    held(plan)
    with pytest.raises(KnownError, match="n’existe pas au niveau"):
        made(plan, "minutes", level)


def test_the_tables_hold_back_what_a_lower_level_may_not_show(plan: PlanFile) -> None:
    held(plan)
    source = open_source(plan, AT)
    record = read_record(source, chosen_session(source, Wanted()))
    for make in (journal_table, alarms_table, attendance_table):
        found = make(record, PrintLevel.PUBLIC)
        keys = {column.key for column in found.columns}
        assert not keys & {"supernumerary", "alarm", "presence", "result", "event"}
        assert all(set(row) <= keys for _, row in found.rows())


def test_a_session_that_can_still_change_is_a_draft_and_has_no_hash(plan: PlanFile) -> None:
    held(plan)
    printed = pages_of(made(plan, "minutes", COMMISSION))
    assert all("PROJET" in page for page in printed)
    assert all("COMMISSION" in page for page in printed)
    assert "n’est pas figée" in printed[-1]
    assert "SHA-256" not in " ".join(printed)


def test_a_frozen_session_is_printed_as_it_was_signed(plan: PlanFile) -> None:
    session_id = finished(plan)
    freeze(plan, session_id, "Fin du choix")
    before = made(plan, "minutes", COMMISSION)
    with plan.write() as writing:
        writing.name("autre chose")
        writing.session.get_one(InternRow, 3).last_name = "Renommé"
        writing.session.get_one(TrainingSiteRow, 12).name = "Autre terrain"
        writing.session.get_one(OpenPostRow, 12).capacity = 1
        writing.session.get_one(OpenPostRow, 12).internship_type = "N1"
    assert pages_of(made(plan, "minutes", COMMISSION)) == pages_of(before)
    body = said(plan)
    (kept,) = frozen_rounds(plan)
    assert kept.sha256 in body.replace(" ", "")
    assert "Fin du choix" in body
    assert "intacte" in body
    assert "PROJET" not in body
    assert "NOM3 Zoé" in body
    assert "Renommé".upper() not in body
    assert "Terrain 12" in body


def test_an_annulled_session_says_so_and_why_on_every_page(plan: PlanFile) -> None:
    session_id = finished(plan)
    freeze(plan, session_id)
    annul(plan, session_id, "Un interne inéligible figurait sur la liste")
    document = made(plan, "minutes", COMMISSION)
    printed = pages_of(document)
    assert all("ANNULÉE" in page for page in printed)
    assert not any("PROJET" in page for page in printed)
    assert "Motif : Un interne inéligible" in printed[0].replace("\u202f", " ")
    assert "Aucun des choix ci-dessous ne vaut plus" in printed[0]
    assert all(kept.sha256 in " ".join(printed).replace(" ", "") for kept in frozen_rounds(plan))
    assert [row["number"] for row in cells(table(document, "Journal"))][:1] == ["36-0001"], "what happened stays told"


def test_the_second_procedure_names_the_first(plan: PlanFile) -> None:
    session_id = finished(plan)
    annul(plan, session_id, "Erreur")
    second = second_procedure(plan, session_id, "Reprise")
    draw_up(plan, second)
    body = said(plan, session=2)
    assert "remplace la séance n° 1, annulée" in body
    assert "Il ne s’est encore rien passé" in body
    assert "ANNULÉE" not in body
    assert "ANNULÉE" in said(plan, session=1)


def test_a_session_altered_after_it_was_kept_is_refused(plan: PlanFile) -> None:
    session_id = finished(plan)
    freeze(plan, session_id)
    path = plan.path
    plan.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE frozen_round SET payload = replace(payload, 'Terrain 12', 'Terrain 13')")
        connection.commit()
    again = open_plan(path)
    with pytest.raises(KnownError, match="modifié après coup"):
        made(again, "minutes", COMMISSION)
    again.close()


def test_a_broken_chain_before_it_is_remarked_and_does_not_stop_the_print(plan: PlanFile) -> None:
    session_id = finished(plan)
    freeze(plan, session_id)
    annul(plan, session_id, "Erreur")
    path = plan.path
    plan.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM frozen_round WHERE id = 1")
        connection.commit()
    again = open_plan(path)
    body = said(again)
    assert "a changé ou manque" in body
    assert "intacte" not in body
    again.close()


def test_an_alarm_is_told_whole(tmp_path: Path) -> None:
    plan = open_plan(write_round(tmp_path))
    session_id = opened_session(plan)
    for intern_id in range(1, 12):
        choice_round.take(plan, session_id, intern_id, 11 + (intern_id - 1) // 3)
    document = made(plan, "minutes", COMMISSION)
    with plan.read() as reader:
        events = read_held(reader, session_id).events
    alarms = [event.alarm for event in events if event.alarm]
    assert alarms, "the sixth odd one strands somebody"
    assert [row["alarm"] for row in cells(table(document, "Alarmes"))] == alarms
    assert "day" not in cells(table(document, "Alarmes"))[0], "one day, which the page names"
    record = read_record(source_of(plan), sessions(plan)[0])
    next_day = tuple(replace(item, at=item.at + timedelta(days=item.number > 11)) for item in record.events[:-1])
    last = replace(record.events[-1], at=record.events[-1].at + timedelta(days=1))
    told = cells(alarms_table(replace(record, events=(*next_day, last)), COMMISSION))
    assert told[-1]["day"] == local_time(last.at).date()
    body = " ".join(pages_of(document)).replace(" ", "").replace("\ufffe", "-")
    assert all(alarm.replace("\u202f", "").replace(" ", "") in body.replace("\u202f", "") for alarm in alarms)
    assert [row["alarm"] for row in cells(table(document, "Journal"))].count("alarme") == len(alarms)
    plan.close()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the clock of this system cannot be set for a test")
def test_hours_are_those_of_the_clock_on_the_wall(plan: PlanFile, monkeypatch: pytest.MonkeyPatch) -> None:
    session_id = held(plan)
    with plan.read() as reader:
        first = read_held(reader, session_id).events[0].at
    monkeypatch.setenv("TZ", "Etc/GMT-5")
    time.tzset()
    try:
        document = made(plan, "minutes", COMMISSION)
    finally:
        monkeypatch.undo()
        time.tzset()
    there = first + timedelta(hours=5)
    assert cells(table(document, "Journal"))[0]["time"] == f"{there:%H:%M}"
    assert table(document, "Journal").groups[0].title == f"{there:%d/%m/%Y}"


def test_a_trial_says_that_it_places_nobody(plan: PlanFile) -> None:
    create_session(plan, label="Essai", phases=[Phase.SOCLE], kind=ChoiceKind.PRE_CHOICE)
    document = made(plan, "minutes", COMMISSION)
    (facts, _) = [part for part in document.parts if isinstance(part, Facts)]
    assert dict(facts.pairs)["Nature"] == "pré-choix, qui n’affecte personne"
    assert "n’affecte personne" in document.summary


def test_what_another_release_kept_is_still_read(plan: PlanFile) -> None:
    session_id = finished(plan)
    freeze(plan, session_id)
    before = said(plan)
    (kept,) = frozen_rounds(plan)
    payload = json.loads(kept.payload)
    payload["interns"][0]["later"] = 1
    payload["calls"][0]["later"] = 1
    del payload["parameters"]["surnombre.post_stays_open"]
    other = canonical(payload)
    path = plan.path
    plan.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE frozen_round SET payload = ?, sha256 = ?", (other, signature("", other)))
        connection.commit()
    again = open_plan(path)
    assert said(again) == before.replace(kept.sha256, signature("", other))
    again.close()
