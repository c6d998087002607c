"""Tables out of workbooks and text files: cells, lines, sheets, and what must be said of them."""

import hashlib
from collections.abc import Generator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.importing.reading.caps import TABLE_CAPS, Caps
from pacte_desktop.importing.reading.raw_table import FileFormat, RawRow, ReadingOptions
from pacte_desktop.importing.reading.table_body import read_table_here
from pacte_desktop.importing.reading.tables import read_table
from tests.data.hand_made_files import ods, text_cell, xls, xlsx

STYLES = (
    '<numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>'
    '<numFmt numFmtId="166" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="167" formatCode="0.0%"/>'
    '<numFmt numFmtId="168" formatCode="hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="164"/></cellStyleXfs><cellXfs>'
    + "".join(f'<xf numFmtId="{number}"/>' for number in (0, 164, 165, 166, 167, 168))
    + '</cellXfs><cellStyles><cellStyle xfId="0"/></cellStyles>'
)


def here(
    tmp_path: Path, data: bytes, caps: Caps = TABLE_CAPS, **chosen: str
) -> tuple[dict[int, list[str]], dict[str, Any]]:
    """Cells by line, and the other facts, read in this process."""
    path = tmp_path / "table"
    path.write_bytes(data)
    rows: dict[int, list[str]] = {}
    reader: Generator[list[tuple[int, list[str]]], None, dict[str, Any]] = read_table_here(
        lambda *_told: None, str(path), **asdict(ReadingOptions(**chosen)), caps=asdict(caps)
    )
    while True:
        try:
            rows.update(next(reader))
        except StopIteration as end:
            return rows, end.value


def sheet(tmp_path: Path, rows: str, **options: Any) -> tuple[dict[int, list[str]], tuple[str, ...]]:
    cells, facts = here(tmp_path, xlsx({"Un": rows}, **options))
    return cells, tuple(note.replace("\u202f", " ") for note in facts["notes"])


def test_a_workbook_through_the_child(tmp_path: Path) -> None:
    data = xlsx({"Vide": "", "Caché": text_cell("A1", "non"), "Un": text_cell("B3", "01001")}, hidden=("Caché",))
    path = tmp_path / "Liste é.xlsx"
    path.write_bytes(data)
    told: list[str] = []
    table = read_table(path, watch=Watch(tell=lambda words, *_rest: told.append(words)))
    assert table.rows == (RawRow(3, ("", "01001")),)
    assert (table.file_name, table.format, table.sheet) == ("Liste é.xlsx", FileFormat.XLSX, "Un")
    assert (table.sha256, table.size_bytes) == (hashlib.sha256(data).hexdigest(), len(data))
    assert (table.sheets, table.encoding, table.delimiter) == (("Vide", "Caché", "Un"), "", "")
    assert [note.replace("\u202f", " ") for note in table.notes] == ["Feuille masquée dans ce classeur : Caché"]
    assert table.width == 2
    assert told == ["Lecture de «\u202fListe é.xlsx\u202f»"]


def test_a_text_through_the_child_in_batches(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes("".join(f"{number:05};É{number};\n\n" for number in range(30_000)).encode("cp1252"))
    table = read_table(path)
    assert len(table.rows) == 30_000
    assert table.rows[-1] == RawRow(59_999, ("29999", "É29999", ""))
    assert (table.format, table.encoding, table.delimiter) == (FileFormat.CSV, "cp1252", ";")
    assert (table.sheets, table.sheet, table.notes) == ((), "", ())


def test_what_is_known_and_a_stop_come_through_the_child(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(KnownError, match="PDF"):
        read_table(path)
    with pytest.raises(CancelledError):
        read_table(path, watch=Watch(cancelled=lambda: True))


def test_values_of_every_type(tmp_path: Path) -> None:
    cells = (
        '<c r="A1"><v>1234</v></c><c r="B1"><v>0.30000000000000004</v></c><c r="C1" t="b"><v>1</v></c>'
        '<c r="D1" s="2"><v>46328</v></c><c r="E1" s="3"><v>46328.354166666664</v></c><c r="F1" s="4"><v>0.25</v></c>'
        '<c r="G1" s="5"><v>0.3541666666666667</v></c><c r="H1" t="str"><f>"a"</f><v>a</v></c>'
        f"{text_cell('I1', '01001')}"
    )
    rows, notes = sheet(tmp_path, f'<row r="1">{cells}</row>', styles=STYLES)
    assert rows == {
        1: ["1234", "0.3", "VRAI", "2026-11-02", "2026-11-02T08:30:00", "0.25", "08:30", "a", "01001"],
    }
    assert notes == ()


def test_the_calendar_of_1904(tmp_path: Path) -> None:
    rows, _notes = sheet(tmp_path, '<row r="1"><c r="A1" s="2"><v>44866</v></c></row>', styles=STYLES, date_1904=True)
    assert rows == {1: ["2026-11-02"]}


def test_zeros_that_only_the_format_shows(tmp_path: Path) -> None:
    cells = '<c r="A1" s="1"><v>1001</v></c><c r="B1"><v>1001</v></c><c r="C1" s="1"><v>1.5</v></c>'
    rows, notes = sheet(tmp_path, f'<row r="1">{cells}</row>', styles=STYLES)
    assert rows == {1: ["01001", "1001", "1.5"]}
    assert notes == ("2 nombres sont lus avec les zéros de tête que montre leur format.",)


def test_a_second_part_of_cells_that_nobody_reads_gives_no_zeros(tmp_path: Path) -> None:
    first = '<row r="1"><c r="A1" s="1"><v>1001</v></c></row>'
    second = '<row r="1"><c r="F1" s="1"><v>1001</v></c></row>'
    rows, _notes = sheet(tmp_path, f"{first}</sheetData><sheetData>{second}", styles=STYLES)
    assert rows[1][0] == "01001"


def test_errors_and_formulas_never_computed_are_empty_and_told(tmp_path: Path) -> None:
    cells = (
        '<c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C2"><f>1+1</f></c>'
        '<c r="D2"><f>1+1</f><v></v></c><c r="E2"><f>1+1</f><v>2</v></c><c r="F2" t="str"><f>""</f><v></v></c>'
    )
    rows, notes = sheet(tmp_path, f'<row r="2">{cells}</row>')
    assert rows == {2: ["", "", "", "", "2"]}
    assert notes == (
        "2 cellules en erreur sont lues comme vides : A2, B2",
        "2 formules sans résultat enregistré sont lues comme vides : C2, D2",
    )


def test_a_long_list_of_errors_is_cut(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="e"><v>#N/A</v></c></row>' for n in range(1, 13))
    _rows, notes = sheet(tmp_path, rows)
    assert notes[0].endswith("A9, A10…")


def test_merged_cells_have_their_value_in_the_first(tmp_path: Path) -> None:
    parts = xlsx({"Un": f'<row r="1">{text_cell("A1", "a")}</row>'})
    merged = '</sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'
    rows, facts = here(tmp_path, _replaced(parts, "xl/worksheets/sheet1.xml", "</sheetData>", merged))
    assert rows == {1: ["a"]}
    assert "1 groupe de cellules fusionnées" in facts["notes"][0]


def _replaced(data: bytes, part: str, old: str, new: str) -> bytes:
    from io import BytesIO
    from zipfile import ZipFile

    from tests.data.hand_made_files import packed

    with ZipFile(BytesIO(data)) as archive:
        parts: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
    text = parts[part]
    assert isinstance(text, bytes) and old.encode() in text
    parts[part] = text.replace(old.encode(), new.encode())
    return packed(parts)


@pytest.mark.parametrize("dimension", ["A1", "A1:XFD1048576", "C7:D9", "ZZZ99999999"])
def test_the_stated_dimension_is_not_believed(tmp_path: Path, dimension: str) -> None:
    rows, _notes = sheet(
        tmp_path,
        f'<row r="2">{text_cell("B2", "b")}</row><row r="9">{text_cell("E9", "e")}</row>',
        head=f'<dimension ref="{dimension}"/>',
    )
    assert rows == {2: ["", "b"], 9: ["", "", "", "", "e"]}


def test_cells_without_references_and_with_prefixes(tmp_path: Path) -> None:
    rows, _notes = sheet(tmp_path, "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
    assert rows == {1: ["1", "2"], 2: ["3"]}
    plain = xlsx({"Un": '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><v>2</v></c></row>'})
    prefixed = plain
    for tag in ("worksheet", "sheetData", "row", "c", "v"):
        for mark in ("<", "</"):
            for end in (" ", ">"):
                if f"{mark}{tag}{end}" in "<worksheet <sheetData></sheetData></worksheet><row </row><c </c><v></v>":
                    prefixed = _replaced(
                        prefixed, "xl/worksheets/sheet1.xml", f"{mark}{tag}{end}", f"{mark}x:{tag}{end}"
                    )
    prefixed = _replaced(prefixed, "xl/worksheets/sheet1.xml", "xmlns=", "xmlns:x=")
    rows, facts = here(tmp_path, prefixed)
    assert rows == {1: ["", "2"]}
    assert "A1" in facts["notes"][0]


def test_sheets_are_chosen_by_name(tmp_path: Path) -> None:
    data = xlsx({"Lisez-moi": text_cell("A1", "a"), "Données": text_cell("A1", "b"), "Cachée": ""}, hidden=("Cachée",))
    assert here(tmp_path, data)[0] == {1: ["a"]}
    assert here(tmp_path, data, sheet="Données")[0] == {1: ["b"]}
    rows, facts = here(tmp_path, data, sheet="Cachée")
    assert (rows, facts["sheet"]) == ({}, "Cachée")
    with pytest.raises(KnownError, match="Lisez-moi, Données, Cachée"):
        here(tmp_path, data, sheet="Absente")
    with pytest.raises(KnownError, match="aucune feuille"):
        here(tmp_path, xlsx({}))


def test_an_old_workbook(tmp_path: Path) -> None:
    cells = {(0, 0): "Nom", (0, 1): "Rang", (2, 0): "Évaux", (2, 1): 3.5}
    rows, facts = here(tmp_path, xls(cells, "Internes"))
    assert rows == {1: ["Nom", "Rang"], 3: ["Évaux", "3.5"]}
    assert (facts["sheets"], facts["format"]) == (["Internes"], "xls")
    with pytest.raises(KnownError, match="mot de passe"):
        here(tmp_path, xls(cells, locked=True))
    with pytest.raises(KnownError, match="hors de"):
        here(tmp_path, xls({(0, 0): "a", (0, 250): "b"}))


ODS_ROWS = (
    '<table:table table:name="Un"><table:table-row table:number-rows-repeated="2">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row><table:table-cell/>'
    '<table:table-cell office:value-type="string"><text:p>01001</text:p></table:table-cell>'
    '<table:table-cell office:value-type="float" office:value="1234"><text:p>1 234</text:p></table:table-cell>'
    '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25 %</text:p></table:table-cell>'
    '<table:table-cell office:value-type="date" office:date-value="2026-11-02"><text:p>02/11/26</text:p>'
    '</table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
    '<table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=NA()">'
    "<text:p>#N/A</text:p></table:table-cell>"
    '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/></table:table-row>'
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/>'
    "</table:table-row></table:table>"
)


def test_an_open_document(tmp_path: Path) -> None:
    rows, facts = here(tmp_path, ods(ODS_ROWS))
    assert rows == {3: ["", "01001", "1234", "0.25", "2026-11-02", "VRAI", "", "7", "7"]}
    assert (facts["format"], facts["sheet"]) == ("ods", "Un")
    assert [note.replace("\u202f", " ") for note in facts["notes"]] == ["1 cellule en erreur est lue comme vide : G3"]


def test_caps_of_texts(tmp_path: Path) -> None:
    small = replace(TABLE_CAPS, rows=2, columns=3, bytes=40)
    assert here(tmp_path, b"a;b;c\n\n;;\n1;2;3\n", small)[0] == {1: ["a", "b", "c"], 4: ["1", "2", "3"]}
    for text, what in ((b"a\nb\nc\n", "lignes"), (b"a;b;c;d\n", "colonnes"), (b"a" * 41, "Mo")):
        with pytest.raises(KnownError, match=f"trop grand.*{what}"):
            here(tmp_path, text, small)


def test_what_is_said_of_texts(tmp_path: Path) -> None:
    rows, facts = here(tmp_path, b"a;b\n1;\x00\n2;\x00\n" + b"c;d\n" * 20)
    assert rows[2] == ["1", "\x00"]
    assert facts["notes"] == ["2 lignes contiennent un caractère nul, la première est la ligne 2"]
    _rows, facts = here(tmp_path, "é;b\n".encode() * 200 + b"\xe9;b\n")
    assert facts["notes"] == ["1 caractère illisible est montré par «\u202f\ufffd\u202f»."]


def test_choices_for_texts(tmp_path: Path) -> None:
    assert here(tmp_path, b"a;b,c\n", delimiter=",")[0] == {1: ["a;b", "c"]}
    assert here(tmp_path, "é;b\n".encode("cp850"), encoding="cp850")[0] == {1: ["é", "b"]}
    for bad in (";;", '"', "\n"):
        with pytest.raises(KnownError, match="ne peut pas séparer"):
            here(tmp_path, b"a;b\n", delimiter=bad)


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="ne peut pas être lu"):
        read_table(tmp_path / "absent.xlsx")
