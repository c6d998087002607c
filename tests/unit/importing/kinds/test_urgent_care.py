"""The workbook of the DREES: both editions, an unknown one, places without doubles, and the published chain."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from pacte_desktop.domain.incoming import Incoming, ReadFile
from pacte_desktop.importing.kinds import TABLE_KINDS, care_chain
from pacte_desktop.importing.kinds.urgent_care import KIND, read_flag
from pacte_desktop.importing.plan_facts import KnownPlace, PlanFacts
from pacte_desktop.importing.recognition import guess_kinds
from tests.data.import_tables import PLAN, by_kind, raw, understood
from tests.data.official_workbooks import DREES_2015, DREES_2019

CHATEAUROUX = (
    "",
    "36044",
    "Châteauroux",
    "36",
    "24",
    "1",
    "1",
    "",
    "",
    "",
    "43732",
    "SU",
    "0",
    "0",
    "0",
    "0",
    "Châteauroux",
    "2",
)
BLANC = ("", "36018", "Le Blanc", "36", "24", "1", "0", "0", "", "", "6419", "SU", "0", "0", "0", "0", "Le Blanc", "3")
VATAN = ("", "36230", "Vatan", "36", "24", "", "", "1", "", "", "1968", "MCS", "22.5", "0", "0", "0", "Issoudun", "4")
GUERET = ("", "23096", "Guéret", "23", "75", "", "1", "", "2", "1", "13053", "SMUR", "0", "0", "0", "0", "Guéret", "3")
FAR = (
    "",
    "13055",
    "Marseille",
    "13",
    "93",
    "1",
    "1",
    "",
    "1",
    "1",
    "862211",
    "SU",
    "0",
    "0",
    "0",
    "0",
    "Marseille",
    "1",
)
ABERGEMENT = (
    "",
    "01001",
    "L'Abergement",
    "01",
    "84",
    "",
    "",
    "",
    "",
    "",
    "776",
    "",
    "31",
    "30",
    "30",
    "9",
    "Bourg",
    "4",
)
NOTHING: tuple[Sequence[str], ...] = ((),) * 5


def sheet(*rows: Sequence[str], heading: Sequence[str] = DREES_2019, name: str = "BASECOM_URGENCES_2019") -> ReadFile:
    return understood(raw((*NOTHING, heading, *rows), "urgences.xlsx", name), KIND)


def places(found: ReadFile) -> dict[tuple[str, ...], Incoming]:
    return {item.keys[0]: item for item in found.records}


def test_minutes_become_layers_of_the_communes_around() -> None:
    found = sheet(CHATEAUROUX, VATAN, ABERGEMENT, FAR)
    layers = by_kind(found)
    assert set(layers) == {
        "OFFICIAL_SU_SMUR",
        "OFFICIAL_SU_SMUR_MCS",
        "OFFICIAL_HELISMUR",
        "OFFICIAL_ALL_MODES",
        "OFFICIAL_NEAREST",
    }
    assert {layer.vintage for layer in found.layers} == {"2019-12-31"}
    assert layers["OFFICIAL_SU_SMUR"].values == {"36044": 0.0, "36230": 22.5, "01001": 31.0}
    assert layers["OFFICIAL_ALL_MODES"].values["01001"] == 9.0
    assert layers["OFFICIAL_NEAREST"].values["36230"] == "Issoudun"
    assert any(note.startswith("1 commune hors de vos départements") for note in found.notes)
    assert found.problems == () and found.rows == 4


def test_flags_become_places_where_the_plan_has_none() -> None:
    found = places(sheet(CHATEAUROUX, BLANC, VATAN, GUERET, FAR, ABERGEMENT))
    assert list(found) == [
        ("SU", "36044", "su de chateauroux"),
        ("SMUR", "36044", "smur de chateauroux"),
        ("SU", "36018", "su du blanc"),
        ("MCS", "36230", "mcs de vatan"),
        ("SMUR", "23096", "smur de gueret"),
        ("HELISMUR", "23096", "helismur de gueret"),
        ("STATE_HELICOPTER", "23096", "helicoptere de l etat de gueret"),
    ]
    assert found[("MCS", "36230", "mcs de vatan")].values == {
        "kind": "MCS",
        "insee_code": "36230",
        "name": "MCS de Vatan",
        "source": "DREES, diagnostic d’accès aux soins urgents au 31/12/2019",
        "valid_from": date(2019, 12, 31),
    }


@pytest.mark.parametrize(
    ("cell", "present"),
    [
        ("1", True),
        ("2", True),
        ("x", True),
        ("oui", True),
        ("0", False),
        ("0.0", False),
        ("00", False),
        ("FAUX", False),
    ],
)
def test_any_value_but_zero_is_present(cell: str, present: bool) -> None:
    assert read_flag(cell).value is present


def test_the_edition_of_2015() -> None:
    row = ("", "36230", "Vatan", "36", "24", "Centre", "", "", "", "", "1", "2000", "", "25", "25", "25", "0", "X", "")
    found = sheet(row, heading=DREES_2015, name="BASECOM_URGENCES_2015")
    assert list(places(found)) == [("STATE_HELICOPTER", "36230", "helicoptere de l etat de vatan")]
    assert {layer.vintage for layer in found.layers} == {"2015-12-31"}
    assert any("Population 2014" in note for note in found.notes)


def test_an_edition_that_nobody_knows_yet() -> None:
    """Other names are mapped by hand; its day is what its title or the user says, never supposed."""
    rows = (("Situation au 30/06/2027", ""), DREES_2019, VATAN)
    assert {layer.vintage for layer in understood(raw(rows), KIND).layers} == {"2027-06-30"}
    undated = understood(raw((DREES_2019, VATAN), "x.xlsx", "BASECOM_URGENCES_2027"), KIND)
    assert {layer.vintage for layer in undated.layers} == {"2027"}
    assert "valid_from" not in undated.records[0].values
    typed = understood(raw((DREES_2019, VATAN), "x.xlsx"), KIND, vintage="2027-01-31")
    assert typed.records[0].values["valid_from"] == date(2027, 1, 31)


def test_a_place_of_the_plan_is_not_doubled() -> None:
    held = {
        ("SU", "36044"): (KnownPlace("Urgences du CH", date(2010, 1, 1)),),
        ("MCS", "36230"): (KnownPlace("Dr X", date(2024, 1, 1)),),
        ("SU", "36018"): (KnownPlace("A", None), KnownPlace("B", None)),
    }
    found = understood(raw((DREES_2019, CHATEAUROUX, VATAN, BLANC)), KIND, replace(PLAN, places=held), "2019-12-31")
    told = places(found)
    assert told["SU", "36044", "urgences du ch"].values == {"kind": "SU", "insee_code": "36044"}
    assert told["MCS", "36230", "dr x"].values["valid_from"] == date(2019, 12, 31)  # It was there earlier.
    assert "name" not in told["MCS", "36230", "dr x"].values
    assert ("SMUR", "36044", "smur de chateauroux") in told
    assert not any(key[1] == "36018" for key in told)
    assert any("plusieurs" in note and "SU du Blanc" in note for note in found.notes)


def test_su_or_smur_becomes_what_the_workbook_tells() -> None:
    """The demonstration knows « SU ou SMUR »: it becomes the SU (else the SMUR), and only the other one is added."""
    vague = {
        ("SU_OR_SMUR", code): (KnownPlace(name, date(2019, 12, 31)),)
        for code, name in (
            ("36044", "SU ou SMUR de Châteauroux"),
            ("23096", "Centre hospitalier de Guéret"),
            ("36230", "SU ou SMUR de Vatan"),
        )
    }
    plan = replace(PLAN, places=vague)
    found = understood(raw((DREES_2019, CHATEAUROUX, GUERET, VATAN)), KIND, plan, "2019-12-31")
    told = places(found)
    changed = told["SU_OR_SMUR", "36044", "su ou smur de chateauroux"]
    assert (changed.values["kind"], changed.values["name"]) == ("SU", "SU de Châteauroux")
    assert told["SMUR", "36044", "smur de chateauroux"].values["name"] == "SMUR de Châteauroux"
    kept = told["SU_OR_SMUR", "23096", "centre hospitalier de gueret"]
    assert kept.values["kind"] == "SMUR" and "name" not in kept.values  # A name that says more is kept.
    assert any(note.startswith("2 « SU ou SMUR » du plan deviennent") for note in found.notes)
    assert any("reste tel quel" in note and "Vatan" in note for note in found.notes)


def test_reading_again_after_writing_changes_nothing() -> None:
    first = understood(raw((DREES_2019, CHATEAUROUX, VATAN)), KIND, PLAN, "2019-12-31")
    written: dict[tuple[str, str], tuple[KnownPlace, ...]] = {}
    for item in first.records:
        day = item.values["valid_from"]
        assert isinstance(day, date)
        written[item.keys[0][0], item.keys[0][1]] = (KnownPlace(str(item.values["name"]), day),)
    again = understood(raw((DREES_2019, CHATEAUROUX, VATAN)), KIND, replace(PLAN, places=written), "2019-12-31")
    assert [item.keys for item in again.records] == [item.keys for item in first.records]
    assert all(item.values.keys() == {"kind", "insee_code"} for item in again.records)


def test_a_place_in_a_commune_that_is_no_more_is_told() -> None:
    gone = ("", "36999", "Ancienne", *CHATEAUROUX[3:])
    found = sheet(gone, VATAN)
    (problem,) = found.problems
    assert problem.row == 7 and "36999" in problem.sentence and "SU, SMUR" in problem.sentence
    assert any("inconnue du fond de carte" in note for note in found.notes)


def test_the_chain_of_a_part_of_the_country_is_told_and_not_compared() -> None:
    (said,) = [note for note in sheet(CHATEAUROUX, VATAN, ABERGEMENT).notes if "plus de 30 min" in note]
    assert "« Population 2017 », 3 communes" in said
    assert "par la route : 776" in said and "publié" not in said


@pytest.mark.parametrize(
    ("people", "verdict"), [((4_050_000, 2_550_000, 992_836), "est retrouvée"), ((4_050_000, 2_700_000, 0), "s’écarte")]
)
def test_the_chain_of_the_whole_country_against_what_was_published(
    monkeypatch: pytest.MonkeyPatch, people: tuple[int, int, int], verdict: str
) -> None:
    monkeypatch.setitem(care_chain._chain(), "national_communes", 4)
    road, mcs, air = people
    minutes = {road - mcs: ("31", "29", "9", "9"), mcs - air: ("31", "31", "9", "9"), air: ("31", "31", "31", "31")}
    rows = [
        ("", f"0100{number}", "A", "01", "84", "", "", "", "", "", str(count), "", *told, "", "")
        for number, (count, told) in enumerate(minutes.items(), 1)
    ]
    covered = ("", "36044", "A", "36", "24", "", "", "", "", "", "60000000", "", "30", "30", "30", "30", "", "")
    found = sheet(*rows, covered)
    steps, said = [note for note in found.notes if "publié" in note]
    assert "(publié : 4,0 M, écart : +50\u202f000)" in steps and verdict in said


def test_the_workbook_is_recognised_before_any_other_kind() -> None:
    for heading in (DREES_2019, DREES_2015):
        best, second = guess_kinds(raw((*NOTHING, heading, VATAN)), TABLE_KINDS.values())[:2]
        assert best.kind is KIND.kind and best.heading_line == 6 and best.score > second.score


def test_without_a_plan_everything_is_told() -> None:
    found = understood(raw((DREES_2019, FAR)), KIND, PlanFacts())
    assert found.layers[0].values == {"13055": 0.0} and len(found.records) == 4
