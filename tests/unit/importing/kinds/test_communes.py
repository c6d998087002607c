"""Tables of communes: what is recognised, what is refused and on which line, and what hostile cells come to."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.incoming import ReadFile
from pacte_desktop.importing.kinds import TABLE_KINDS
from pacte_desktop.importing.kinds.communes import KIND
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.recognition import guess_kinds
from pacte_desktop.importing.vintages import vintage_in
from tests.data.import_tables import PLAN, by_kind, raw, understood

NOBODY = PlanFacts()


def read(text: str, name: str = "table.csv", plan: PlanFacts = NOBODY, vintage: str = "") -> ReadFile:
    return understood(raw([line.split(";") for line in text.split("\n")], name), KIND, plan, vintage)


def lines(found: ReadFile) -> list[int]:
    return [problem.row for problem in found.problems]


def test_headings_of_every_layer_and_their_years() -> None:
    found = read(
        "code;nom;tps_su_smur_min_2019;apl_2023;zonage;tvs\n36044;Châteauroux;0;2,5;1_ZIP;A1\n2a004;Ajaccio;;;;\n"
    )
    assert {kind: (layer.vintage, layer.values) for kind, layer in by_kind(found).items()} == {
        "OFFICIAL_SU_SMUR": ("2019", {"36044": 0.0}),
        "APL": ("2023", {"36044": 2.5}),
        "ZONING": ("", {"36044": "ZIP"}),
        "TVS": ("", {"36044": "A1"}),
    }
    assert by_kind(found)["APL"].unpublished == 1
    assert by_kind(read("code;apl\n36044;1\n", "APL 2022.csv", vintage="2022"))["APL"].vintage == "2022"


def test_zones_and_what_must_be_said_of_them() -> None:
    words = ("1_ZIP", "2_ZAC", "3_HZ", "4_ZAR", "zip", "Zone de vigilance", "HV", "Hors vivier", "N/A", "5_N/A")
    (layer,) = read("code;Zonage\n" + "".join(f"0100{number};{word}\n" for number, word in enumerate(words))).layers
    assert list(layer.values.values()) == ["ZIP", "ZAC", "HV", "ZV", "ZIP", "ZV", "HV", "HV"]
    assert layer.unpublished == 2
    assert len(layer.notes) == 3  # HZ, ZAR and « hors vivier » are not words of the Rezone map.
    assert "HZ" in layer.notes[0] and "ZAR" in layer.notes[1] and "hors vivier" in layer.notes[2]


@pytest.mark.parametrize("blank", ["", " ", "nd", "N/A", "s", "secret", "..", "-", "NC"])
def test_what_is_not_published_is_no_zero(blank: str) -> None:
    (layer,) = read(f"code;apl\n01001;{blank}\n01002;0\n01004;1\n").layers
    assert layer.values == {"01002": 0.0, "01004": 1.0}


def test_all_problems_of_all_rows_with_their_lines() -> None:
    rows = ["code;tps_su_smur;apl", "0100;1;1", "01001;-3;x", "01002;inf;1", "01004;nan;1", "01005;1441;1", ";4;4"]
    rows += ["01006;1e999;1", "01008;5;5", "01008;6;5", "01008;5;5", "36_44;1;1", "01009;1 234;2"]
    found = read("\n".join(rows))
    assert lines(found) == [3, 3, 4, 6, 7, 8, 10, 12]
    assert all(problem.sentence and str(problem.row) in problem.text for problem in found.problems)
    minutes, apl = (layer.values for layer in found.layers)
    assert minutes == {"00100": 1.0, "01008": 5.0, "01009": 1234.0}
    assert apl == {"00100": 1.0, "01004": 1.0, "01008": 5.0, "01009": 2.0}
    assert any("zéro de tête" in note for note in found.notes)


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+33",
        "@SUM(A1)",
        "=cmd|' /C calc'!A0",
        "9" * 10_000,
        "x" * 10_000,
        "١٢",
        "0x10",
        "1_0",
        "12\x00",
        "\x00",
    ],
)
def test_hostile_cells_are_told_short_and_printable_or_plain_figures(cell: str) -> None:
    found = read(f"code;apl;zonage\n01001;{cell};ZIP\n01002;1;{cell}\n01004;1;ZIP\n")
    for layer in found.layers:
        assert layer.values["01004"] in (1.0, "ZIP")
        assert set(layer.values.values()) <= {1.0, 33.0, "ZIP"}
    assert all(len(problem.text) < 200 and problem.text.isprintable() for problem in found.problems)
    if cell == "+33":
        assert by_kind(found)["APL"].values["01001"] == 33.0
    else:
        assert 2 in lines(found)
    assert 3 in lines(found)


def test_only_communes_of_the_plan_and_around_it_and_the_unknown_are_named() -> None:
    unknown = [f"36{number}" for number in range(901, 913)]
    found = read("code;apl\n36044;1\n13055;2\n" + "".join(f"{code};1\n" for code in unknown), plan=PLAN)
    assert found.layers[0].values == {"36044": 1.0}
    assert any(note.startswith("1 commune hors de vos départements") for note in found.notes)
    (said,) = [note for note in found.notes if "inconnues" in note]
    assert said.startswith("12 communes") and "36910…" in said and "36911" not in said


def test_a_column_without_values_makes_no_layer() -> None:
    found = read("code;apl;zonage\n36044;nd;ZIP\n")
    assert list(by_kind(found)) == ["ZONING"]
    assert any("« apl » ne donne aucune valeur" in note for note in found.notes)


def test_the_kind_is_what_is_left_when_no_publisher_is_recognised(shared_headings: Sequence[str]) -> None:
    for heading in shared_headings:
        table = raw([heading.split(",")])
        assert guess_kinds(table, TABLE_KINDS.values())[0].kind is KIND.kind


@pytest.fixture
def shared_headings() -> tuple[str, ...]:
    return ("code,nom,dept,region,pop,lat,lon,tps_su_smur_min_2019,apl_2023,nb_generalistes_rpps,msp_presente",)


def test_codes_without_figures_are_not_recognised_as_such_a_table() -> None:
    (found,) = guess_kinds(raw([("code_insee", "commune", "finess_et", "hospital_name")]), [KIND])
    (sure,) = guess_kinds(raw([("code_insee", "tvs")]), [KIND])
    assert found.score < 0.6
    assert sure.score > 0.9


def test_vintages() -> None:
    assert vintage_in("BASECOM_URGENCES_2019") == "2019"
    assert vintage_in("apl 2022 et 2023") == ""
    assert vintage_in("12019") == ""


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=12)), max_size=8))
def test_every_row_is_read_told_or_empty(rows: list[tuple[str, str]]) -> None:
    """A total function: whatever the cells hold, the reader ends, with good values only."""
    found = understood(raw([("code", "apl"), *rows]), KIND, PlanFacts())
    values = [value for layer in found.layers for value in layer.values.values()]
    assert all(isinstance(value, float) and value >= 0 for value in values)
    assert len(values) + len(set(lines(found))) <= found.rows
