"""Workbooks and containers made by hand, byte by byte where no library would write them so."""

import struct
import zipfile
from collections.abc import Mapping
from io import BytesIO

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def packed(parts: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive of these parts, always the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 2, 0, 0, 0)), content, method)
    return out.getvalue()


def xlsx_parts(
    sheets: Mapping[str, str],
    *,
    styles: str = "",
    head: str = "",
    hidden: tuple[str, ...] = (),
    date_1904: bool = False,
) -> dict[str, bytes | str]:
    """Parts of an XLSX; each sheet is the XML inside <sheetData>."""
    entries, relations = "", ""
    parts: dict[str, bytes | str] = {}
    for number, (name, rows) in enumerate(sheets.items(), 1):
        state = ' state="hidden"' if name in hidden else ""
        entries += f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"{state}/>'
        relations += (
            f'<Relationship Id="rId{number}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        )
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{_MAIN}">{head}'
            f"<sheetData>{rows}</sheetData></worksheet>"
        )
    start = '<workbookPr date1904="1"/>' if date_1904 else ""
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">{start}'
        f"<sheets>{entries}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>',
    } | parts


def xlsx(sheets: Mapping[str, str], **options: object) -> bytes:
    """An XLSX; see :func:`xlsx_parts`."""
    return packed(xlsx_parts(sheets, **options))  # type: ignore[arg-type]


def text_cell(reference: str, text: str) -> str:
    """A cell with its text in place."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


ODS_KIND = "application/vnd.oasis.opendocument.spreadsheet"


def ods(tables: str, manifest: str = "") -> bytes:
    """An ODS; ``tables`` is the XML inside <office:spreadsheet>."""
    spaces = " ".join(f'xmlns:{name}="{_ODF}{name}:1.0"' for name in ("office", "table", "text"))
    extension = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} xmlns:calcext="{extension}">'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    entries = f'<manifest:manifest xmlns:manifest="{_ODF}manifest:1.0">{manifest}</manifest:manifest>'
    return packed({"mimetype": ODS_KIND, "content.xml": content, "META-INF/manifest.xml": entries})


_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def ole(streams: Mapping[str, bytes]) -> bytes:
    """An OLE container of these streams, each padded to 4,096 bytes so that no stream is a « mini » one."""
    sectors: list[bytes] = []
    table: list[int] = []
    entries = [_entry("Root Entry", 5, _END, 0, child=1 if streams else _FREE)]
    for number, (name, content) in enumerate(streams.items(), 1):
        whole = content.ljust(4096, b"\0")
        whole += b"\0" * (-len(whole) % 512)
        start, count = len(sectors), len(whole) // 512
        sectors += [whole[at : at + 512] for at in range(0, len(whole), 512)]
        table += [*range(start + 1, start + count), _END]
        following = number + 1 if number < len(streams) else _FREE
        entries.append(_entry(name, 2, start, len(whole), right=following))
    entries += [bytes(128)] * (-len(entries) % 4)
    directory_start = len(sectors)
    directory = b"".join(entries)
    sectors += [directory[at : at + 512] for at in range(0, len(directory), 512)]
    table += [*range(directory_start + 1, len(sectors)), _END]
    table_sectors = -(-(len(table) + 1) // 128)
    places = [len(sectors) + number for number in range(table_sectors)]
    table += [_TABLE] * table_sectors
    table += [_FREE] * (-len(table) % 128)
    raw = struct.pack(f"<{len(table)}I", *table)
    sectors += [raw[at : at + 512] for at in range(0, len(raw), 512)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, table_sectors, directory_start, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", *places, *[_FREE] * (109 - len(places)))
    return header + b"".join(sectors)


def _entry(name: str, kind: int, start: int, size: int, *, right: int = _FREE, child: int = _FREE) -> bytes:
    raw = (name + "\0").encode("utf-16-le")
    head = raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, _FREE, right, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)


def xls(cells: Mapping[tuple[int, int], str | float], sheet: str = "Feuil1", locked: bool = False) -> bytes:
    """An XLS (BIFF8) with one sheet."""
    body = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    for (row, column), value in cells.items():
        place = struct.pack("<HHH", row, column, 0)
        if isinstance(value, str):
            text = value.encode("utf-16-le")
            body += _record(0x0204, place + struct.pack("<HB", len(value), 1) + text)
        else:
            body += _record(0x0203, place + struct.pack("<d", value))
    body += _record(0x000A, b"")
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    if locked:
        begin += _record(0x002F, struct.pack("<HHH", 1, 1, 1) + bytes(48))
    begin += _record(0x0042, struct.pack("<H", 1200))
    name = sheet.encode("utf-16-le")
    length = len(begin) + 4 + 8 + len(name) + 4
    begin += _record(0x0085, struct.pack("<IBBBB", length, 0, 0, len(sheet), 1) + name) + _record(0x000A, b"")
    return ole({"Workbook": begin + body})


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content
