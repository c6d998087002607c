"""The APL workbook: heading in line 9, units below it, foot; names that change from edition to edition."""

from collections.abc import Sequence

import pytest

from pacte_desktop.domain.incoming import ReadFile
from pacte_desktop.importing.kinds import TABLE_KINDS
from pacte_desktop.importing.kinds.apl import KIND, threshold
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.recognition import guess_kinds
from tests.data.import_tables import PLAN, by_kind, raw, understood

HEADING = (
    *(
        "Code commune INSEE",
        "Commune",
        "APL aux médecins généralistes ",
        "APL aux médecins généralistes de 65 ans et moins ",
    ),
    *("APL aux médecins généralistes de 62 ans et moins ", "APL aux médecins généralistes de 60 ans et moins "),
    *("Population standardisée 2020 pour la médecine générale ", "Population totale 2020 "),
)
UNITS = ("", "", "en nombre de consultations/visites accessibles par habitant standardisé", "", "", "", "", "")
ABOVE = (("Accessibilité potentielle localisée (APL)", "", ""), *((),) * 7)
ROWS = (
    ("36044", "Châteauroux", "3", "2.5", "2", "1.5", "40000", "44000"),
    ("36018", "Le Blanc", "2.4", "2", "1", "0.5", "10000", "6500"),
    ("23096", "Guéret", "1", "1", "1", "1", "13000", "13500"),
    ("75101", "Paris 1er", "4", "4", "4", "4", "10000", "16000"),
    ("75102", "Paris 2e", "2", "2", "2", "2", "30000", "21000"),
    ("36230", "Vatan", "", "", "", "", "", "2000"),
)
FOOT = (("Lecture : à Châteauroux…",), ("Champ : France hors Mayotte.",), ("Source : DREES.",))


def sheet(
    *rows: Sequence[str], heading: Sequence[str] = HEADING, name: str = "APL 2022", plan: PlanFacts = PLAN
) -> ReadFile:
    return understood(raw((*ABOVE, heading, UNITS, *rows, *FOOT), "Indicateur d'accessibilité.xlsx", name), KIND, plan)


def test_the_sheet_of_a_year() -> None:
    found = sheet(*ROWS)
    layers = by_kind(found)
    assert found.problems == () and found.rows == 6
    assert layers["APL"].values == {"36044": 3.0, "36018": 2.4, "23096": 1.0, "75056": 2.5}
    assert (layers["APL"].vintage, layers["APL_POPULATION"].vintage) == ("2022", "2020")  # Not the year of the sheet.
    assert layers["APL_60"].values["36044"] == 1.5 and layers["APL_65"].values["36018"] == 2.0
    assert layers["APL_POPULATION"].values["75056"] == 40000.0
    assert layers["APL"].unpublished == 1


def test_the_mean_is_weighted_by_standardised_population_and_people_are_counted_in_total_population() -> None:
    (said,) = [note for note in sheet(*ROWS).notes if "APL moyenne" in note]
    assert threshold() == 2.5
    assert "vos départements : 2,88" in said  # (3 × 40,000 + 2.4 × 10,000) / 50,000: Guéret and Paris lie outside.
    assert "6\u202f500 habitants sous 2,5" in said and "« Population totale 2020 »" in said
    (whole,) = [note for note in sheet(*ROWS, plan=PlanFacts()).notes if "APL moyenne" in note]
    assert "de ce fichier : 2,50" in whole
    assert "20\u202f000 habitants" in whole  # Paris has exactly 2.5, which is not below.


def test_arrondissements_make_one_city() -> None:
    assert any(note.startswith("2 arrondissements") for note in sheet(*ROWS).notes)


@pytest.mark.parametrize("ending", ["ou moins", "et moins", "et moins  ", "OU MOINS"])
def test_both_ways_to_write_the_ages(ending: str) -> None:
    heading = (
        "Code commune INSEE",
        "APL aux médecins généralistes",
        f"APL aux médecins généralistes de 62 ans {ending}",
    )
    found = understood(raw((heading, ("36044", "3", "2"))), KIND)
    assert {kind: layer.values["36044"] for kind, layer in by_kind(found).items()} == {"APL": 3.0, "APL_62": 2.0}


def test_before_2022_the_code_stands_under_commune() -> None:
    heading = ("Commune", "APL aux médecins généralistes", "Population standardisée 2018 pour la médecine générale")
    found = understood(raw((heading, ("36044", "3", "1"), ("2A004", "2", "1")), sheet="APL 2019"), KIND, PlanFacts())
    assert by_kind(found)["APL"].values == {"36044": 3.0, "2A004": 2.0}
    assert by_kind(found)["APL"].vintage == "2019"


def test_the_year_of_the_heading_or_what_is_typed_comes_before_the_sheet() -> None:
    rows = (("Code commune INSEE", "APL aux médecins généralistes 2021"), ("36044", "3"))
    assert understood(raw(rows, sheet="APL 2022"), KIND).layers[0].vintage == "2021"
    plain = (("Code commune INSEE", "APL aux médecins généralistes"), ("36044", "3"))
    assert understood(raw(plain, sheet="APL 2022"), KIND, vintage="2024").layers[0].vintage == "2024"
    named = raw(plain, "apl_20260722.xlsx", "APL 2022")
    assert understood(named, KIND, vintage="2026-07-22").layers[0].vintage == "2022"  # The name tells another day.


def test_bad_figures_are_told_and_the_foot_is_not() -> None:
    bad = ("36044", "Châteauroux", "trois", "-1", "2", "1", "1", "1")
    assert [problem.row for problem in sheet(bad, *ROWS[1:]).problems] == [11, 11]


def test_it_is_recognised() -> None:
    table = raw((*ABOVE, HEADING, UNITS, *ROWS), sheet="APL 2023")
    best, second = guess_kinds(table, TABLE_KINDS.values())[:2]
    assert (best.kind, best.heading_line) == (KIND.kind, 9) and best.score > second.score
