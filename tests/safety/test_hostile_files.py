"""Files made to harm: each gives one sentence, through the real child, and leaves nothing behind."""

import os
import stat
import struct
import time
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.tables import file_head, read_table, sniff
from tests.data.hand_made_files import ODS_KIND, ods, ole, packed, text_cell, xls, xlsx, xlsx_parts
from tests.data.reading_batch import outcomes

SHEET = "xl/worksheets/sheet1.xml"
BLOCK = 1_000_000


@pytest.fixture(autouse=True)
def nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Temporary files of the child land in a folder of the test; there, and beside the file, nothing may appear."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    yield
    assert list(folder.iterdir()) == []
    assert {path.name for path in tmp_path.parent.iterdir() if "escaped" in path.name} == set()
    assert not Path("/tmp/escaped").exists()


def refused(tmp_path: Path, data: bytes, name: str = "liste.xlsx") -> str:
    """The sentence for these bytes, in plain spaces; the file is untouched and alone afterwards."""
    folder = tmp_path / "in"
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(data)
    begin = time.monotonic()
    sniff(path)
    file_head(path)
    with pytest.raises(KnownError) as error:
        read_table(path)
    assert time.monotonic() - begin < TABLE_CAPS.seconds
    assert [found.name for found in folder.iterdir()] == [name]
    assert path.read_bytes() == data
    path.unlink()
    assert error.value.remedy
    assert "\n" not in error.value.sentence
    return error.value.sentence.replace("\u202f", " ")


def spaces(count: int) -> tuple[bytes, int]:
    """As many spaces, deflated without ever having been laid out, and their checksum."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = b" " * BLOCK
    once = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _block in range(count // BLOCK):
        checksum = zlib.crc32(block, checksum)
    return once * (count // BLOCK) + packer.flush(), checksum


def with_deflated(parts: Mapping[str, bytes | str], name: str, deflated: bytes, size: int, checksum: int) -> bytes:
    """An archive in which ``name`` is this stream, whatever it really holds, and says that it has ``size`` bytes."""
    whole = bytearray(packed({**parts, name: b"x"}, zipfile.ZIP_STORED))
    end = whole.rfind(b"PK\x05\x06")
    directory = struct.unpack_from("<I", whole, end + 16)[0]
    entry = whole.rfind(b"PK\x01\x02", directory, end)
    local = struct.unpack_from("<I", whole, entry + 42)[0]
    start = local + 30 + len(name)
    for at, method_at in ((local, 8), (entry, 10)):
        struct.pack_into("<H", whole, at + method_at, zipfile.ZIP_DEFLATED)
        struct.pack_into("<III", whole, at + method_at + 6, checksum, len(deflated), size)
    moved = bytes(whole[:start]) + deflated + bytes(whole[start + 1 :])
    grown = bytearray(moved)
    end = grown.rfind(b"PK\x05\x06")
    struct.pack_into("<I", grown, end + 16, directory + len(deflated) - 1)
    return bytes(grown)


@pytest.mark.parametrize(
    ("real", "stated", "words"),
    [
        (210_000_000, 210_000_000, "trop grand une fois décompressé : plus de 200 Mo"),
        (50_000_000, 50_000_000, "structure anormale"),
        (250_000_000, 1000, "structure anormale"),
        (5_000_000, 6_000_000, "tronqué ou abîmé"),
    ],
    ids=["honest bomb", "high ratio", "lying bomb", "shorter than stated"],
)
def test_zip_bombs(tmp_path: Path, real: int, stated: int, words: str) -> None:
    deflated, checksum = spaces(real)
    assert len(deflated) < 1_000_000
    parts = xlsx_parts({"Un": ""})
    del parts[SHEET]
    assert words in refused(tmp_path, with_deflated(parts, SHEET, deflated, stated, checksum))


def test_members_that_share_their_bytes(tmp_path: Path) -> None:
    """Many entries of the directory, one packed stream."""
    whole = packed({"xl/workbook.xml": b" " * 3_000_000})
    end = whole.rfind(b"PK\x05\x06")
    directory = whole.find(b"PK\x01\x02")
    entry = whole[directory:end]
    entries = b"".join(entry.replace(b"xl/workbook.xml", f"xl/workbook.{number:03}".encode()) for number in range(100))
    tail = bytearray(whole[end:])
    struct.pack_into("<HHII", tail, 8, 101, 101, len(entry) + len(entries), directory)
    assert "plus de 200 Mo" in refused(tmp_path, whole[:directory] + entry + entries + bytes(tail))


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("declared", [LAUGHS, OUTSIDE], ids=["laughs", "outside"])
@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"])
def test_entities(tmp_path: Path, declared: str, part: str) -> None:
    parts = xlsx_parts({"Un": text_cell("A1", "&j;")})
    content = str(parts[part])
    start = content.find("?>") + 2 if content.startswith("<?xml") else 0
    parts[part] = content[:start] + declared + content[start:]
    assert "abîmé" in refused(tmp_path, packed(parts))


@pytest.mark.parametrize("encoding", ["UT-8", "utf-7", "base64", "rot13", "shift_jis", ""])
def test_xml_in_an_encoding_that_no_workbook_has(tmp_path: Path, encoding: str) -> None:
    parts = xlsx_parts({"Un": text_cell("A1", "a")})
    parts[SHEET] = str(parts[SHEET]).replace("UTF-8", encoding)
    assert "abîmé" in refused(tmp_path, packed(parts))


def test_archives_damaged_where_their_kind_is_told(tmp_path: Path) -> None:
    """The first member of an ODS, broken where it is packed; and a member that begins before its archive."""
    deflated = packed({"mimetype": ODS_KIND * 20, "content.xml": "<a/>"})
    start = 30 + len("mimetype")
    assert "abîmé" in refused(tmp_path, deflated[:start] + b"\xff" * 8 + deflated[start + 8 :], "liste.ods")
    whole = bytearray(xlsx({"Un": text_cell("A1", "a")}))
    end = whole.rfind(b"PK\x05\x06")
    struct.pack_into("<I", whole, end + 16, struct.unpack_from("<I", whole, end + 16)[0] + 20)
    assert "abîmé" in refused(tmp_path, bytes(whole))


def test_entities_in_shared_strings_are_never_followed(tmp_path: Path) -> None:
    parts = xlsx_parts({"Un": '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'})
    for declared in (LAUGHS, OUTSIDE):
        parts["xl/sharedStrings.xml"] = f"{declared}<sst><si><t>&j;</t></si></sst>"
        parts["xl/_rels/workbook.xml.rels"] = str(parts["xl/_rels/workbook.xml.rels"]).replace(
            "</Relationships>",
            '<Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        )
        path = tmp_path / "a.xlsx"
        path.write_bytes(packed(parts))
        (outcome,) = outcomes([path])
        assert outcome.kind == "known" or "root:" not in outcome.words
        assert outcome.kind in ("known", "read")


FAR = {
    "corner": '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    "corner, text": f'<row r="1">{text_cell("XFD1048576", "a")}</row>',
    "small letters": '<row r="1"><c r="xfd1"><v>1</v></c></row>',
    "no references": '<row r="1048576"><c><v>1</v></c></row>',
    "formula": '<row r="1"><c r="IV1"><f>1</f><v>1</v></c></row>',
    "row of its own": '<row r="60000"/><row><c><v>1</v></c></row>',
    "many columns": "<row>" + "<c><v>1</v></c>" * 201 + "</row>",
}


@pytest.mark.parametrize("name", FAR)
def test_far_cells(tmp_path: Path, name: str) -> None:
    sentence = refused(tmp_path, xlsx({"Un": f'<row r="1">{text_cell("A1", "a")}</row>{FAR[name]}'}))
    assert "hors de 50 000 lignes et 200 colonnes" in sentence


@pytest.mark.parametrize("reference", ["A0", "ZZZZ1", "A99999999", "1A", "A", "", "A-1", "Ａ1"])
def test_references_that_mean_nothing(tmp_path: Path, reference: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(xlsx({"Un": f'<row r="1"><c r="{reference}"><v>1</v></c></row>'}))
    (outcome,) = outcomes([path])
    assert outcome.kind == "known"


REPEATED = '<table:table table:name="Un">{rows}</table:table>'
CELL = '<table:table-cell office:value-type="float" office:value="1"{more}/>'


@pytest.mark.parametrize(
    "rows",
    [
        '<table:table-row table:number-rows-repeated="1048576">' + CELL.format(more="") + "</table:table-row>",
        "<table:table-row>" + CELL.format(more=' table:number-columns-repeated="16384"') + "</table:table-row>",
        '<table:table-row><table:table-cell table:number-columns-repeated="999999999"/>'
        + CELL.format(more="")
        + "</table:table-row>",
        '<table:table-row table:number-rows-repeated="99999999999999999999"/>',
        '<table:table-row table:number-rows-repeated="-5"/>',
    ],
    ids=["rows", "columns", "margin", "beyond numbers", "negative"],
)
def test_repetitions_without_end(tmp_path: Path, rows: str) -> None:
    assert refused(tmp_path, ods(REPEATED.format(rows=rows)), "liste.ods")


NAMES = ["../escaped", "/tmp/escaped", "..\\escaped", "xl/../../escaped", "C:\\escaped", "c:escaped", "\\\\server\\x"]


@pytest.mark.parametrize("name", NAMES)
def test_names_that_lead_outside(tmp_path: Path, name: str) -> None:
    assert "structure anormale" in refused(tmp_path, packed({**xlsx_parts({"Un": text_cell("A1", "a")}), name: "x"}))


def test_links_doubles_and_crowds(tmp_path: Path) -> None:
    from io import BytesIO

    parts = xlsx_parts({"Un": text_cell("A1", "a")})
    link, twice = BytesIO(packed(parts)), BytesIO(packed(parts))
    with zipfile.ZipFile(link, "a") as archive:
        info = zipfile.ZipInfo("xl/link")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    with zipfile.ZipFile(twice, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(SHEET, "<worksheet/>")
    crowd = packed(parts | {f"xl/{number}": b"" for number in range(6000)}, zipfile.ZIP_STORED)
    second = '<sheet name="Un" sheetId="2" r:id="rId2"/></sheets>'
    same = packed(parts | {"xl/workbook.xml": str(parts["xl/workbook.xml"]).replace("</sheets>", second)})
    for data in (link.getvalue(), twice.getvalue(), crowd, same):
        assert "structure anormale" in refused(tmp_path, data)


def test_what_is_locked(tmp_path: Path) -> None:
    marked = bytearray(xlsx({"Un": text_cell("A1", "a")}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = marked.find(mark)
        while place >= 0:
            marked[place + at] |= 1
            place = marked.find(mark, place + 1)
    key = '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    whole_key = '<encryption-data xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    locked = {
        "a.xlsx": ole({"EncryptionInfo": b"\x04\x00\x04\x00", "EncryptedPackage": os.urandom(9000)}),
        "b.xlsx": bytes(marked),
        "c.ods": ods("", key),
        "d.ods": ods("", whole_key),
        "e.xls": xls({(0, 0): "a"}, locked=True),
    }
    for name, data in locked.items():
        assert "protégé par un mot de passe" in refused(tmp_path, data, name)


def whole_files() -> dict[str, bytes]:
    rows = "".join(
        f'<row r="{n}">{text_cell(f"A{n}", f"{n:05}")}<c r="B{n}"><v>{n}</v></c></row>' for n in range(1, 60)
    )
    table = "".join(
        f'<table:table-row><table:table-cell office:value-type="float" office:value="{n}"/></table:table-row>'
        for n in range(60)
    )
    return {
        "a.xlsx": xlsx({"Un": rows}),
        "a.ods": ods(REPEATED.format(rows=table)),
        "a.xls": xls({(row, column): f"{row}:{column}" for row in range(200) for column in range(9)}),
    }


@pytest.mark.parametrize("name", ["a.xlsx", "a.ods", "a.xls"])
def test_workbooks_cut_at_every_twentieth(tmp_path: Path, name: str) -> None:
    whole = whole_files()[name]
    paths = []
    for part in range(21):
        path = tmp_path / f"{part:02}-{name}"
        path.write_bytes(whole[: len(whole) * part // 20])
        paths.append(path)
    found = outcomes(paths)
    assert found[20].kind == "read"
    for outcome in found[:20]:
        if name == "a.xls":  # Sectors that hold nothing may be missing at its end.
            assert outcome.kind in ("known", "read"), outcome
        else:
            assert outcome.kind == "known", outcome
    assert len({path.name for path in tmp_path.iterdir()}) == 22


def test_a_text_cut_anywhere_is_read_or_told(tmp_path: Path) -> None:
    whole = ("code;nom;note\n" + '01001;Évaux;"une ""note"",\nsur deux lignes"\n' * 40).encode()
    paths = []
    for part in range(1, 21):
        path = tmp_path / f"{part:02}.csv"
        path.write_bytes(whole[: len(whole) * part // 20])
        paths.append(path)
    assert {outcome.kind for outcome in outcomes(paths)} <= {"read", "known"}


def test_lines_and_cells_without_bounds(tmp_path: Path) -> None:
    assert "ligne 2" in refused(tmp_path, b"a;b\n" + b"x" * 10_000_000 + b"\n", "liste.csv")
    assert "200 colonnes" in refused(tmp_path, b"a;b\n" + b"x;" * 5_000_000 + b"\n", "liste.csv")
    assert "50 000 lignes" in refused(tmp_path, b"a;b\n" + b"1;2\n" * 50_001, "liste.csv")
    assert "20 Mo" in refused(tmp_path, b"a;b\n" * 5_100_000, "liste.csv")
    assert "guillemet" not in refused(tmp_path, b'a;"b\n' + b"1;2\n" * 100, "liste.csv")


def test_a_large_sheet_in_a_small_file_is_refused_before_it_is_loaded(tmp_path: Path) -> None:
    """The measured trap: 167 MiB of sheet took readers 18 to 238 s and up to 1.6 GiB."""
    row = "".join(f"<c><v>{number % 97}</v></c>" for number in range(12))
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = f"<row>{row}</row>".encode() * 5000
    head, tail = b'<worksheet xmlns="x"><sheetData>', b"</sheetData></worksheet>"
    count = 175_000_000 // len(block)
    deflated = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    once = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    deflated += once * count + packer.compress(tail) + packer.flush()
    size = len(head) + len(block) * count + len(tail)
    assert size > 167_000_000
    parts = xlsx_parts({"Un": ""})
    del parts[SHEET]
    whole = with_deflated(parts, SHEET, deflated, size, 0)
    caps = replace(TABLE_CAPS, ratio=1000)
    path = tmp_path / "a.xlsx"
    path.write_bytes(whole)
    begin = time.monotonic()
    with pytest.raises(KnownError, match="hors de"):
        read_table(path, caps=caps)
    assert time.monotonic() - begin < 15


def test_a_sheet_within_all_bounds_but_too_long_to_read(tmp_path: Path) -> None:
    rows = ("<row>" + "<c><v>1</v></c>" * 200 + "</row>") * 4000
    path = tmp_path / "a.xlsx"
    path.write_bytes(xlsx({"Un": rows}))
    with pytest.raises(KnownError, match="trop lentement"):
        read_table(path, caps=replace(TABLE_CAPS, seconds=0.4, ratio=1000))
    with pytest.raises(KnownError, match="mémoire"):
        read_table(path, caps=replace(TABLE_CAPS, memory_bytes=110_000_000, ratio=1000))


def test_mislabelled_files_are_read_by_their_content(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(xlsx({"Un": text_cell("A1", "a")}))
    assert read_table(path).rows[0].cells == ("a",)
    path = tmp_path / "liste.xls"
    path.write_bytes(b"a;b\n")
    assert read_table(path).rows[0].cells == ("a", "b")
    assert "page web" in refused(tmp_path, b"<html><table><tr><td>a</td></tr></table></html>", "export.xls")
    assert "archive ZIP" in refused(tmp_path, packed({"a.csv": "a;b"}), "export.xlsx")


def test_macros_and_links_to_other_workbooks_are_ignored(tmp_path: Path) -> None:
    parts = xlsx_parts({"Un": '<row r="1"><c r="A1"><f>[1]Autre!A1</f><v>7</v></c></row>'})
    parts |= {"xl/vbaProject.bin": os.urandom(2000), "xl/externalLinks/externalLink1.xml": "<externalLink/>"}
    path = tmp_path / "a.xlsm"
    path.write_bytes(packed(parts))
    assert read_table(path).rows[0].cells == ("7",)
