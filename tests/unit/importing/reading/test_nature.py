"""Files are told by their content; each that is no table has its own sentence, whatever it is called."""

import gzip
import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing.reading.nature import Nature, nature_of
from pacte_desktop.importing.reading.raw_table import FileFormat
from pacte_desktop.importing.reading.refusals import refusal
from pacte_desktop.importing.reading.tables import file_head, sniff
from tests.data.hand_made_files import ods, ole, packed, xls, xlsx

SQLITE = b"SQLite format 3\x00".ljust(68, b"\0")
DBASE = bytes((3, 26, 11, 2)) + (2).to_bytes(4, "little") + (65).to_bytes(2, "little") + (20).to_bytes(2, "little")
CONTENTS: dict[Nature, list[bytes]] = {
    Nature.TEXT: [
        b"code;nom\n01001;a\n",
        "\ufeffcode;nom\n".encode(),
        "code;nom\n01001;é\n".encode("cp1252"),
        "code;nom\n".encode("utf-16"),
        "code;nom\n01001;é\n".encode("utf-16-le"),
        "code;nom\n".encode("utf-16-be"),
        b"[code];nom\n",
        b"{code};nom\n",
        b"code;nom\n01001;a\x00b\n" * 30,
        b"a",
    ],
    Nature.XLSX: [xlsx({"Un": ""})],
    Nature.XLS: [xls({(0, 0): "a"}), ole({"Book": b""})],
    Nature.ODS: [ods("")],
    Nature.JSON: [b'{"pmej": []}', b' \n[{"a": 1}]', b"[1, 2]", b"{}", '\ufeff{"a": 1}'.encode()],
    Nature.GEOJSON: [b'{"type": "FeatureCollection", "features": []}', b'{"crs": {}, "type":"Topology"}'],
    Nature.GEOPACKAGE: [SQLITE + b"GPKG" + bytes(28)],
    Nature.PLAN: [SQLITE + b"PACT" + bytes(28)],
    Nature.DATABASE: [SQLITE + bytes(32)],
    Nature.SHAPEFILE: [b"\x00\x00\x27\x0a" + bytes(96)],
    Nature.ZIP: [packed({"communes.gpkg": b"x"}), packed({})],
    Nature.EMPTY: [b""],
    Nature.LOCKED: [ole({"EncryptionInfo": b"", "EncryptedPackage": b"x" * 9000}), xls({}, locked=True)],
    Nature.XLSB: [packed({"xl/workbook.bin": b""})],
    Nature.PDF: [b"%PDF-1.7\n%\xe2\xe3", b"\n\n%PDF-1.4"],
    Nature.WORD: [
        packed({"word/document.xml": ""}),
        packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""}),
        ole({"WordDocument": b""}),
    ],
    Nature.SLIDES: [packed({"ppt/presentation.xml": ""}), ole({"PowerPoint Document": b""})],
    Nature.OTHER_OLE: [ole({"Contents": b""}), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ole({})[:600]],
    Nature.BROKEN_ZIP: [packed({"a": "b" * 1000})[:-10], b"PK\x03\x04", b"PK\x05\x06", xlsx({"Un": ""})[:-30]],
    Nature.HTML: [b"<html><table>", b"<!DOCTYPE html>", b"  <TABLE border=1>", b'<?xml version="1.0"?><html>'],
    Nature.XML_WORKBOOK: [
        b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
        b'<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
    ],
    Nature.XML: [b'<?xml version="1.0"?><kml>', b"<gml:FeatureCollection>"],
    Nature.MAIL: [b"MIME-Version: 1.0\r\n"],
    Nature.RTF: [b"{\\rtf1\\ansi"],
    Nature.COMPRESSED: [gzip.compress(b"code;nom\n"), b"7z\xbc\xaf\x27\x1c\x00\x04", b"BZh91AY&SY\x00"],
    Nature.IMAGE: [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"],
    Nature.DBASE: [DBASE.ljust(200, b"\0")],
    Nature.EXTRACT: [b"\x00\x00\x00\x0d\x0a\x09OSMHeader\x18"],
    Nature.BINARY: [bytes(range(256)) * 20, b"MZ\x90\x00\x03\x00\x00\x00" + bytes(60)],
}


@pytest.mark.parametrize("nature", list(Nature), ids=lambda nature: nature.name)
def test_content_tells_what_a_file_is(tmp_path: Path, nature: Nature) -> None:
    for content in CONTENTS[nature]:
        for name in ("liste.xlsx", "liste.csv", "liste"):
            path = tmp_path / name
            path.write_bytes(content)
            assert nature_of(path) is nature, content[:40]


READ = {
    Nature.TEXT: FileFormat.CSV,
    Nature.XLSX: FileFormat.XLSX,
    Nature.XLS: FileFormat.XLS,
    Nature.ODS: FileFormat.ODS,
    Nature.JSON: FileFormat.JSON,
    Nature.GEOJSON: FileFormat.GEO,
    Nature.SHAPEFILE: FileFormat.GEO,
    Nature.GEOPACKAGE: FileFormat.GEO,
    Nature.ZIP: FileFormat.ZIP,
}


def test_formats_are_what_is_read_and_other_is_the_rest(tmp_path: Path) -> None:
    for nature, contents in CONTENTS.items():
        path = tmp_path / "file.csv"
        path.write_bytes(contents[0])
        assert sniff(path) is READ.get(nature, FileFormat.OTHER)


def test_each_wrong_thing_has_its_own_sentence_with_a_remedy() -> None:
    wrong = [nature for nature in Nature if nature not in (Nature.TEXT, Nature.XLSX, Nature.XLS, Nature.ODS)]
    errors = [refusal("liste.xls", nature) for nature in wrong]
    assert len({error.sentence for error in errors}) == len(wrong)
    assert all("« liste.xls »" in error.sentence.replace("\u202f", " ") and error.remedy for error in errors)


def test_what_the_system_does_not_give(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="dossier"):
        sniff(tmp_path)
    with pytest.raises(KnownError, match="ne peut pas être lu"):
        sniff(tmp_path / "absent.csv")
    with pytest.raises(KnownError, match="ne peut pas être lu"):
        file_head(tmp_path / "absent.csv")


def test_a_head_has_the_names_inside_a_sound_archive(tmp_path: Path) -> None:
    path = tmp_path / "ADE.zip"
    path.write_bytes(packed({"1/COMMUNE.shp": b"x", "1/COMMUNE.dbf": b"y"}))
    assert file_head(path).members == ("1/COMMUNE.shp", "1/COMMUNE.dbf")
    path.write_bytes(path.read_bytes()[:-5])
    assert file_head(path).members == ()
    path.write_text(json.dumps({"pmej": "x" * 100_000}))
    head = file_head(path)
    assert (head.name, head.begin[:8], len(head.begin)) == ("ADE.zip", b'{"pmej":', 65_536)


def test_a_list_of_members_that_would_fill_the_memory_is_not_read(tmp_path: Path) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a", "b")
    whole = bytearray(out.getvalue())
    end = whole.rfind(b"PK\x05\x06")
    whole[end + 12 : end + 16] = (900_000_000).to_bytes(4, "little")
    path = tmp_path / "a.zip"
    path.write_bytes(whole)
    assert nature_of(path) is Nature.BROKEN_ZIP
