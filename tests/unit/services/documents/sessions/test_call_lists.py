"""Call list and sign sheet: everybody once and in order, nothing from behind the gate, no reason for a place."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from pacte_desktop.documents.document import Signatures
from pacte_desktop.domain.choice import EventKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.situations import Situation
from pacte_desktop.services import choice_round
from pacte_desktop.services.choice_sessions import (
    GateError,
    annul,
    call_list,
    create_session,
    draw_up,
    freeze,
    open_session,
    set_proxy,
)
from pacte_desktop.services.documents import document_kind, open_source
from pacte_desktop.services.documents.writing import Form
from pacte_desktop.services.interns import set_situation
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.printed import AT, cells, forbidden_words, made, pages_of, written
from tests.data.round_plan import round_contents, write_round

PEOPLE = 70
DAY = date(2026, 10, 9)
LISTS = ("call-list", "sign-sheet")
COMMISSION = PrintLevel.COMMISSION


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_round(tmp_path, interns=PEOPLE))
    yield plan
    plan.close()


def listed(plan: PlanFile, **parts: object) -> int:
    """A session in preparation with its list; returns its id."""
    session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE], **({"day": DAY} | parts))  # type: ignore[arg-type]
    draw_up(plan, session_id)
    return session_id


@pytest.mark.parametrize("code", LISTS)
def test_everybody_on_the_list_is_printed_once_in_its_order_with_the_hour(plan: PlanFile, code: str) -> None:
    session_id = listed(plan, first_call="08:30", minutes_a_turn=1.5)
    calls = call_list(plan, session_id).calls
    document = made(plan, code)
    assert len(calls) == PEOPLE
    assert [row["position"] for row in cells(document.tables[0])] == [call.entry.position for call in calls]
    printed = pages_of(document)
    assert len(printed) > 1
    body = " ".join(printed)
    places = [
        body.index(f"{call.at:%H:%M} {call.entry.position} {call.intern.full_name} ") for call in calls if call.at
    ]
    assert len(places) == PEOPLE
    assert places == sorted(places)
    assert all(body.count(f" {call.intern.full_name} ") == 1 for call in calls)
    assert f"{PEOPLE} internes appelés" in printed[0]
    assert "09/10/2026, premier appel à 08:30" in printed[0]


def test_the_order_is_shown_as_the_list_shows_it(plan: PlanFile) -> None:
    session_id = listed(plan, order_key="percentile")
    shown = [(row["seniority"], row["key"]) for row in cells(made(plan, "call-list").tables[0])]
    assert shown == [(call.entry.seniority, call.entry.key_shown) for call in call_list(plan, session_id).calls]
    assert "rang rapporté à la taille du classement" in pages_of(made(plan, "call-list"))[0]


@pytest.mark.parametrize("code", LISTS)
def test_without_a_day_there_is_no_hour(plan: PlanFile, code: str) -> None:
    listed(plan, day=None)
    document = made(plan, code)
    assert "time" not in {column.key for column in document.tables[0].columns}
    body = " ".join(pages_of(document))
    assert "Heure" not in body
    assert "09:00" not in body
    assert "jour à fixer" in body


@pytest.mark.parametrize("code", LISTS)
def test_the_list_says_where_when_that_is_known(plan: PlanFile, code: str) -> None:
    listed(plan, venue=" Amphithéâtre A, Tours ")
    assert "premier appel à 09:00 · Amphithéâtre A, Tours · " in pages_of(made(plan, code))[0]


@pytest.mark.parametrize("code", LISTS)
def test_a_list_in_preparation_is_a_draft_until_the_session_opens(plan: PlanFile, code: str) -> None:
    session_id = listed(plan)
    assert all("PROJET" in page for page in pages_of(made(plan, code)))
    open_session(plan, session_id)
    assert not any("PROJET" in page for page in pages_of(made(plan, code)))


@pytest.mark.parametrize("code", LISTS)
def test_a_list_that_the_gate_withholds_is_never_made(plan: PlanFile, code: str) -> None:
    listed(plan)
    set_situation(plan, 4, Situation.DISPONIBILITE)
    source = open_source(plan, AT)
    kind = document_kind(code)
    assert [value for value, _ in kind.scopes(source)[0].choices] == ["1"]
    with pytest.raises(GateError, match="NOM4") as caught:
        made(plan, code)
    assert "laissez l’interne hors de la liste" in caught.value.remedy


@pytest.mark.parametrize("code", LISTS)
@pytest.mark.parametrize("level", list(PrintLevel))
def test_a_special_situation_changes_nothing_on_paper(plan: PlanFile, code: str, level: PrintLevel) -> None:
    if level not in document_kind(code).levels:
        with pytest.raises(KnownError, match="n’existe pas au niveau"):
            made(plan, code, level)
        return
    listed(plan)
    before = pages_of(made(plan, code, level))
    assert any("NOM4 Zoé" in page for page in before)
    for number, situation in enumerate((Situation.AMENAGEMENT, Situation.SURNOMBRE_VALIDANT), start=4):
        set_situation(plan, number, situation)
    after = pages_of(made(plan, code, level))
    assert after == before
    assert not [word for word in forbidden_words() if word in " ".join(after).lower()]


def test_who_is_absent_stands_on_the_list_of_the_commission_only(plan: PlanFile, tmp_path: Path) -> None:
    session_id = listed(plan)
    open_session(plan, session_id)
    choice_round.mark_absent(plan, session_id, 1)
    choice_round.take(plan, session_id, 2, 11, supernumerary=EventKind.SURNOMBRE_NON_VALIDANT)
    public, commission = made(plan, "call-list"), made(plan, "call-list", COMMISSION)
    assert not any("standing" in entry.cells for entry in public.tables[0].groups[0].entries)
    assert "absent" not in " ".join(pages_of(public))
    states = [row["standing"] for row in cells(commission.tables[0])[:3]]
    assert states == ["absent", "a choisi", "à appeler"]
    sheet = openpyxl.load_workbook(written(plan, public, Form.XLSX, tmp_path / "a.xlsx")).active
    assert sheet is not None
    said = [str(value) for row in sheet.iter_rows(values_only=True) for value in row if value is not None]
    assert "NOM1 Zoé" in said
    assert "absent" not in said


def test_the_sheet_has_boxes_to_fill_in_and_to_sign_and_the_proxy_that_was_noted(plan: PlanFile) -> None:
    session_id = listed(plan)
    set_proxy(plan, session_id, 3, "NOM9 Zoé")
    document = made(plan, "sign-sheet")
    blank = [column.key for column in document.tables[0].columns if column.is_blank]
    assert blank == ["present", "proxy", "post", "signature"]
    for row in cells(document.tables[0]):
        assert row["proxy"] == ("NOM9 Zoé" if row["position"] == 3 else "")
        assert [row[key] for key in ("present", "post", "signature")] == [None] * 3
    assert isinstance(document.parts[-1], Signatures)
    assert "Présidence de la séance" in pages_of(document)[-1]
    assert [row["proxy"] for row in cells(made(plan, "call-list").tables[0])].count("NOM9 Zoé") == 1


def test_a_list_that_is_not_drawn_up_says_so_and_has_no_box_to_sign(plan: PlanFile) -> None:
    create_session(plan, label="Socle", phases=[Phase.SOCLE])
    for code in LISTS:
        (page,) = pages_of(made(plan, code))
        assert "n’est pas encore établie" in page
        assert "Présidence" not in page


def test_an_annulled_list_says_so_on_every_page(plan: PlanFile) -> None:
    session_id = listed(plan)
    open_session(plan, session_id)
    annul(plan, session_id, "erreur de liste")
    for code in LISTS:
        printed = pages_of(made(plan, code))
        assert len(printed) > 1
        assert all("ANNULÉE" in page for page in printed)


def test_a_kept_list_is_printed_as_it_was_kept(tmp_path: Path) -> None:
    plan = open_plan(write_round(tmp_path, interns=3))
    session_id = listed(plan)
    open_session(plan, session_id)
    for intern_id in (1, 2, 3):
        choice_round.no_post(plan, session_id, intern_id)
    freeze(plan, session_id)
    before = pages_of(made(plan, "call-list"))
    set_situation(plan, 2, Situation.DISPONIBILITE)
    assert pages_of(made(plan, "call-list")) == before
    assert "NOM2 Zoé" in before[0]
    plan.close()


def test_a_session_is_asked_for_by_its_number(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match="pas encore de séance"):
        made(plan, "call-list")
    first = listed(plan)
    open_session(plan, first)
    annul(plan, first, "erreur de liste")
    create_session(plan, label="Second", phases=[Phase.SOCLE])
    source = open_source(plan, AT)
    (scope,) = document_kind("call-list").scopes(source)
    assert scope.choices == (("2", "n° 2 · Second · en préparation"), ("1", "n° 1 · Socle · annulée"))
    assert "Second" in made(plan, "call-list").header.title, "an annulled session is not what is meant"
    assert "Socle" in made(plan, "call-list", session=1).header.title
    with pytest.raises(KnownError, match="pas de séance n° 9"):
        made(plan, "call-list", session=9)
    with pytest.raises(KnownError, match="n’est pas le numéro"):
        made(plan, "call-list", session="Socle")


def test_names_that_try_something_are_printed_as_they_are(tmp_path: Path) -> None:
    base = round_contents(4)
    names = ("=1+1", "#strong[x] $y$", "Montmorency-Luxembourg-Châtillon-d’Estouteville", "O’Brien")
    people = tuple(replace(person, last_name=name) for person, name in zip(base.interns, names, strict=True))
    create_plan(tmp_path / "noms.pacte", replace(base, interns=people))
    plan = open_plan(tmp_path / "noms.pacte")
    listed(plan)
    squeezed = " ".join(pages_of(made(plan, "call-list"))).replace(" ", "").replace("\ufffe", "-")
    for name in names:
        assert squeezed.count(name.upper().replace(" ", "")) == 1
    plan.close()
