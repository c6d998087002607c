"""Tables of communes: what is recognised, what is refused and on which line, and what hostile files come to."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing import text_table
from pacte_desktop.importing.commune_columns import vintage_in
from pacte_desktop.importing.commune_table import CommuneTable, read_commune_table

DREES = (
    "Diagnostic d’accès aux soins urgents;;;;\n;;;;\nSituation au 31/12/2019;;;;\n;;;;\n;;;;\n"
    ";Code commune Insee;Libellé commune;Population 2017;typ_equip;"
    "tps_SU_SMUR;tps_SU_SMUR_MCS;tps_ychelismur;tps_ycheli\n"
    ";36044;Châteauroux;43732;SU;0;0;0;0\n"
    ";01001;L'Abergement;776;;12,5;12,5;12,5;9\n"
    ";2a004;Ajaccio;70659;SU;0;0;0;0\n"
)


def read(tmp_path: Path, text: str | bytes, name: str = "table.csv") -> CommuneTable:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_commune_table(path)


def lines(table: CommuneTable) -> list[int]:
    return [problem.line for problem in table.problems]


def test_the_layout_of_the_drees_below_its_title(tmp_path: Path) -> None:
    table = read(tmp_path, DREES)
    assert table.problems == ()
    assert [layer.kind for layer in table.layers] == [
        LayerKind.OFFICIAL_SU_SMUR,
        LayerKind.OFFICIAL_SU_SMUR_MCS,
        LayerKind.OFFICIAL_ALL_MODES,
    ]
    assert table.layers[0].values == {"36044": 0.0, "01001": 12.5, "2A004": 0.0}
    assert table.layers[2].values["01001"] == 9.0
    assert table.vintage == "2019"  # The title tells; the year of the population column must not.


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_common_writing_of_a_csv_reads_the_same(
    tmp_path: Path, delimiter: str, encoding: str, ending: str
) -> None:
    rows = [["Nom", "CODE", "APL 2023 "], ["Évaux", "01001", '"2,5"'], ["Œuilly", "2B033", "3.25"]]
    data = ending.join(delimiter.join(row) for row in rows).encode(encoding)
    table = read(tmp_path, data)
    (layer,) = table.layers
    assert (layer.kind, layer.vintage, layer.values) == (LayerKind.APL, "2023", {"01001": 2.5, "2B033": 3.25})
    assert table.problems == ()


def test_apl_workbook_units_ages_and_foot(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        "\n"
        * 8
        + "Code commune INSEE;Commune;APL aux médecins généralistes ;APL aux médecins généralistes de 65 ans et "
        "moins ;Population totale 2020\n;;ETP/hab;ETP/hab;hab\n01001;L'Abergement;2,53;2,1;800\n"
        "01002;Autre;;;3\nLecture : à L’Abergement…;;;;\nSource : DREES;;;;\n",
        "APL 2022.csv",
    )
    (layer,) = table.layers
    assert (layer.values, layer.unpublished, table.problems) == ({"01001": 2.53}, 1, ())
    assert table.vintage == "2022"


def test_codes_of_apl_before_2022(tmp_path: Path) -> None:
    assert read(tmp_path, "Commune;APL aux médecins généralistes\n01001;2\n").layers[0].values == {"01001": 2.0}


def test_zones_and_what_must_be_said_of_them(tmp_path: Path) -> None:
    words = ("1_ZIP", "2_ZAC", "3_HZ", "4_ZAR", "zip", "Zone de vigilance", "HV", "Hors vivier", "N/A", "5_N/A")
    text = "code,Zonage\n" + "".join(f"0100{number},{word}\n" for number, word in enumerate(words))
    (layer,) = read(tmp_path, text).layers
    assert list(layer.values.values()) == ["ZIP", "ZAC", "HV", "ZV", "ZIP", "ZV", "HV", "HV"]
    assert layer.unpublished == 2
    assert len(layer.notes) == 3  # HZ, ZAR and « hors vivier » are not words of the Rezone map.
    assert "HZ" in layer.notes[0] and "ZAR" in layer.notes[1] and "hors vivier" in layer.notes[2]


def test_zoning_of_2019_with_its_areas(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        "Code du territoire de vie-santé;Code de la commune;Qualification nationale issue de la concertation de 2017;"
        "Qualification attribuée par l'arrêté régional\n01005;01001;ZAC;ZIP\n",
        "Zonage_medecin_20190703.csv",
    )
    assert {layer.kind: layer.values for layer in table.layers} == {
        LayerKind.TVS: {"01001": "01005"},
        LayerKind.ZONING: {"01001": "ZIP"},
    }
    assert table.vintage == "2019-07-03"


@pytest.mark.parametrize("blank", ["", " ", "nd", "N/A", "s", "secret", "..", "-", "NC"])
def test_what_is_not_published_is_no_zero(tmp_path: Path, blank: str) -> None:
    (layer,) = read(tmp_path, f"code;apl\n01001;{blank}\n01002;0\n01004;1\n").layers
    assert layer.values == {"01002": 0.0, "01004": 1.0}


def test_all_problems_of_all_rows_with_their_lines(tmp_path: Path) -> None:
    rows = ["code;tps_su_smur;apl", "0100;1;1", "01001;-3;x", "01002;inf;1", "01004;nan;1", "01005;1441;1", ";4;4"]
    rows += ["01006;1e999;1", "01007;1;1;1", "01008;5;5", "01008;6;5", "01008;5;5", "36_44;1;1", "01009;1 234;2"]
    table = read(tmp_path, "\n".join(rows))
    assert lines(table) == [3, 3, 4, 6, 7, 8, 9, 11, 13]
    assert all(problem.sentence and str(problem.line) in problem.text for problem in table.problems)
    minutes, apl = (layer.values for layer in table.layers)
    assert minutes == {"00100": 1.0, "01008": 5.0, "01009": 1234.0}
    assert apl == {"00100": 1.0, "01004": 1.0, "01008": 5.0, "01009": 2.0}
    assert len(table.notes) == 1  # « 0100 » got a zero, and that is said.


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
def test_hostile_cells_are_told_short_and_printable_or_plain_figures(tmp_path: Path, cell: str) -> None:
    table = read(tmp_path, f"code;apl;zonage\n01001;{cell};ZIP\n01002;1;{cell}\n01004;1;ZIP\n")
    for layer in table.layers:
        assert layer.values["01004"] in (1.0, "ZIP")
        assert set(layer.values.values()) <= {1.0, 33.0, "ZIP"}
    assert all(len(problem.text) < 200 and problem.text.isprintable() for problem in table.problems)
    if cell == "+33":
        assert table.layers[0].values["01001"] == 33.0
    else:
        assert 2 in lines(table)
    assert 3 in lines(table)


def test_a_quote_that_swallows_lines_is_told(tmp_path: Path) -> None:
    table = read(tmp_path, 'code;nom;apl\n01001;"a;1\n01002;b";2\n01004;c;3\n')
    assert lines(table) == [2]
    with pytest.raises(KnownError, match="ligne 3"):
        read(tmp_path, 'code;nom;apl\n01001;a;1\n01002;"b;2\n01004;c;3\n')


def test_a_cell_beyond_all_bounds_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="ligne 2"):
        read(tmp_path, "code;apl\n01001;" + "9" * 200_000 + "\n")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"PK\x03\x04rest", "enregistrez en CSV"),
        (b"\xd0\xcf\x11\xe0rest", "enregistrez en CSV"),
        ("code;apl\n01001;1".encode("utf-16"), "UTF-16"),
        (b"", "en-tête"),
        (b"\x00\x01\x02" * 100, "en-tête"),
        (b"Code_postal,Nom_commune,Zonage\n1400,Abergement,1_ZIP\n", "codes INSEE"),
        (b"code;nom\n01001;a\n", "tps_SU_SMUR"),
        (b"\n" * 50 + b"code;apl\n01001;1\n", "en-tête"),
    ],
)
def test_files_that_are_something_else(tmp_path: Path, data: bytes, word: str) -> None:
    with pytest.raises(KnownError) as refused:
        read(tmp_path, data)
    assert word in str(refused.value)


def test_caps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KnownError, match="colonnes"):
        read(tmp_path, "code;apl;" + ";".join("abc" for _ in range(200)) + "\n")
    monkeypatch.setattr(text_table, "MOST_ROWS", 2)
    assert len(read(tmp_path, "code;apl\n01001;1\n01002;1\n").layers[0].values) == 2
    with pytest.raises(KnownError, match="lignes"):
        read(tmp_path, "code;apl\n01001;1\n01002;1\n01004;1\n")
    monkeypatch.setattr(text_table, "MOST_BYTES", 10)
    with pytest.raises(KnownError, match="trop grand"):
        read(tmp_path, "code;apl\n01001;1\n")
    with pytest.raises(KnownError, match="ne peut pas être lu"):
        read_commune_table(tmp_path / "absent.csv")


def test_vintages() -> None:
    assert vintage_in("BASECOM_URGENCES_2019") == "2019"
    assert vintage_in("apl 2022 et 2023") == ""
    assert vintage_in("12019") == ""


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=12)), max_size=8))
def test_every_row_is_read_told_or_empty(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]) -> None:
    """A total function: whatever the cells hold, the reader ends, with good values only."""
    body = "".join(f"{code};{value}\n" for code, value in rows)
    try:
        table = read(tmp_path_factory.getbasetemp(), ("code;apl\n" + body).encode("utf-8", "replace"), "any.csv")
    except KnownError:
        return
    (layer,) = table.layers
    assert all(isinstance(value, float) and value >= 0 for value in layer.values.values())
    assert len(layer.values) + layer.unpublished + len(set(lines(table))) <= table.rows
