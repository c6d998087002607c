"""Zones of the ARS: the workbook of 2019 by INSEE code, the list of 2025 by postal code and name, and plain tables."""

from dataclasses import replace

import pytest

from pacte_desktop.domain.incoming import ReadFile
from pacte_desktop.importing.kinds import TABLE_KINDS, postal_codes
from pacte_desktop.importing.kinds.zoning import KIND
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.recognition import guess_kinds
from tests.data.import_tables import PLAN, by_kind, raw, understood

HEADING_2019 = (
    *("Identifiant unique", "Code de la région", "Libellé de la région", "Code du territoire de vie-santé"),
    *("Libellé du territoire de vie-santé", "Code de la commune", "Libellé de la commune", "Population totale (2016)"),
    "Qualification nationale issue de la concertation de 2017",
    "Qualification attribuée par l'arrêté régional",
)
HEADING_2025 = ("Code_postal", "Nom_commune", "Zonage")
POSTAL = replace(
    PLAN,
    postal_codes={
        "36044": ("36000",),
        "36018": ("36300",),
        "36230": ("36150",),
        "36208": ("36160",),
        "18197": ("18200",),
        "01001": ("01400",),
        "01002": ("01640",),
    },
)


def row_2019(code: str, name: str, zone: str, tvs: str = "36044") -> tuple[str, ...]:
    return ("1", "24", "Centre-Val de Loire", tvs, "Un territoire", code, name, "1000", "ZAC", zone)


def list_2025(*rows: tuple[str, str, str], plan: PlanFacts = POSTAL) -> ReadFile:
    return understood(raw((HEADING_2025, *rows), "zonage.csv"), KIND, plan, "2025")


def test_the_workbook_of_2019_with_its_areas() -> None:
    rows = (row_2019("36044", "Châteauroux", "Hors vivier"), row_2019("36230", "Vatan", "Zone de vigilance", "36088"))
    found = understood(raw((HEADING_2019, *rows), "Zonage_medecin_20190703.xlsx", "Zonage_communes"), KIND)
    layers = by_kind(found)
    assert layers["ZONING"].values == {"36044": "HV", "36230": "ZV"}
    assert layers["TVS"].values == {"36044": "36044", "36230": "36088"}
    assert {layer.vintage for layer in found.layers} == {"2019-07-03"}
    assert "hors vivier" in layers["ZONING"].notes[0]


def test_the_list_of_2025_by_postal_code_and_name() -> None:
    found = list_2025(
        ("36000", "CHATEAUROUX", "2_ZAC"),
        ("36160", "STE SEVERE SUR INDRE", "1_ZIP"),
        ("18200", "ST AMAND MONTROND", "3_HZ"),
        ("1400", "L ABERGEMENT CLEMENCIAT", "4_ZAR"),  # without its zero
        ("36300", "Le Blanc", "N/A"),
    )
    (layer,) = found.layers
    assert layer.values == {"36044": "ZAC", "36208": "ZIP", "18197": "HV", "01001": "ZV"}
    assert (layer.vintage, found.problems) == ("2025", ())
    assert any(note.startswith("4 lignes rattachées par le code postal") for note in found.notes)
    assert any("zéro de tête" in note for note in found.notes)
    assert {"HZ", "ZAR"} == {word for note in layer.notes for word in ("HZ", "ZAR") if f"« {word} »" in note}


def test_without_postal_codes_a_name_must_be_alone_in_its_departement() -> None:
    twins = replace(PLAN, communes=replace(PLAN.communes, names={**PLAN.communes.names, "36999": "Vatan"}))
    found = list_2025(
        ("36000", "Châteauroux", "ZIP"), ("36150", "Vatan", "ZAC"), ("36000", "Nulle-Part", "ZIP"), plan=twins
    )
    assert found.layers[0].values == {"36044": "ZIP"}
    ambiguous, unknown = found.problems
    assert ambiguous.row == 3 and "36230, 36999" in ambiguous.sentence
    assert unknown.row == 4 and "Nulle-Part" in unknown.sentence
    assert any("importez d’abord les codes postaux" in note for note in found.notes)


def test_a_name_under_another_postal_code_is_not_taken() -> None:
    found = list_2025(("36150", "Châteauroux", "ZIP"), ("36000", "Châteauroux", "ZIP"))
    assert [problem.row for problem in found.problems] == [2]


def test_rows_of_other_departements_are_nobodys_problem() -> None:
    found = list_2025(("13001", "MARSEILLE 01", "ZIP"), ("36000", "Châteauroux", "ZIP"), ("59000", "Nulle-Part", "N/A"))
    assert found.problems == () and found.layers[0].values == {"36044": "ZIP"}


def test_two_rows_of_one_commune_must_agree() -> None:
    found = list_2025(("36000", "Châteauroux", "ZIP"), ("36000", "CHATEAUROUX", "ZIP"), ("36000", "chateauroux", "ZAC"))
    assert [problem.row for problem in found.problems] == [4]
    assert found.layers[0].values == {"36044": "ZIP"}


@pytest.mark.parametrize(
    ("heading", "row"),
    [(HEADING_2019, row_2019("36044", "Châteauroux", "ZIP")), (HEADING_2025, ("36000", "X", "1_ZIP"))],
)
def test_both_are_recognised(heading: tuple[str, ...], row: tuple[str, ...]) -> None:
    best, second = guess_kinds(raw((heading, row)), TABLE_KINDS.values())[:2]
    assert best.kind is KIND.kind and best.score > second.score


def test_postal_codes_of_la_poste() -> None:
    heading = ("#Code_commune_INSEE", "Nom_de_la_commune", "Code_postal", "Libellé_d_acheminement", "Ligne_5")
    rows = (
        ("36044", "CHATEAUROUX", "36000", "CHATEAUROUX", ""),
        ("01001", "L ABERGEMENT CLEMENCIAT", "1400", "L ABERGEMENT CLEMENCIAT", ""),
        ("18197", "ST AMAND MONTROND", "18206", "ST AMAND MONTROND", ""),
        ("18197", "ST AMAND MONTROND", "18200", "ST AMAND MONTROND", "ORVAL"),
        ("36230", "VATAN", "36150x", "VATAN", ""),
    )
    table = raw((heading, *rows), "019HexaSmal.csv")
    assert guess_kinds(table, TABLE_KINDS.values())[0].kind is postal_codes.KIND.kind
    found = understood(table, postal_codes.KIND, vintage="2026")
    assert found.layers[0].values == {"36044": "36000", "01001": "01400", "18197": "18200 18206"}
    assert [problem.row for problem in found.problems] == [6]
