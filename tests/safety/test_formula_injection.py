"""Safety test 18: no text of a plan becomes a formula or a link, in any list or table, in any form that leaves.

Numbers stay numbers and days stay days. LibreOffice opens what was written, when there is one.
"""

import csv
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

import pacte_desktop
from pacte_desktop.documents.csv_table import csv_bytes
from pacte_desktop.documents.document import Beside, Cell, Document, Entry, Facts, Group, Part, Table
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.documents.document_tables import document_csv, document_sheets, first_table
from pacte_desktop.documents.workbook import ColumnType, OutColumn, OutSheet, write_workbook
from pacte_desktop.domain.letter_template import LetterKind
from pacte_desktop.gui.tables.record_table import Column as ListColumn
from pacte_desktop.gui.tables.record_table import RecordTable
from pacte_desktop.gui.tables.table_copy import rows_mime, table_mime
from pacte_desktop.services import choice_round
from pacte_desktop.services.documents import Wanted, document_kinds, open_source
from pacte_desktop.services.documents.writing import make_documents
from pacte_desktop.store.opening import open_plan
from tests.data.formula_attacks import CODES, FORMULAS, OTHERS
from tests.data.printed import AT
from tests.data.round_plan import opened_session, write_round

PAYLOADS = (*FORMULAS, *OTHERS)
DAY, MOMENT = date(2026, 11, 2), datetime(2026, 11, 2, 8, 30)
VALUES = {
    ColumnType.NUMBER: -0.75,
    ColumnType.INTEGER: 1234,
    ColumnType.DECIMAL: -2.5,
    ColumnType.MINUTES: 30.004,
    ColumnType.PERCENT: 53.1,
    ColumnType.EUROS: 165,
    ColumnType.DATE: DAY,
    ColumnType.DATE_TIME: MOMENT,
}
WORDS = {
    ColumnType.NUMBER: "-0,75",
    ColumnType.INTEGER: "1234",
    ColumnType.DECIMAL: "-2,5",
    ColumnType.MINUTES: "30,004",
    ColumnType.PERCENT: "53,1",
    ColumnType.EUROS: "165",
    ColumnType.DATE: "02/11/2026",
    ColumnType.DATE_TIME: "02/11/2026 08:30",
}
SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
FRENCH_CSV = "CSV:59,34,76,1,,1036,false,true,false,false,false,-1,true"
"""« ; », quotes, UTF-8, from line 1, French, detect numbers, and compute formulas: no reader is less careful."""
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
LINK = "{http://www.w3.org/1999/xlink}href"


def attacked(document: Document) -> Document:
    """The document as it is laid out, with a row for each payload in each of its tables, and payloads around them."""
    header = replace(
        document.header, title=PAYLOADS[0], subtitle=PAYLOADS[7], semester_label="=2", period="@x", source="-1+1"
    )
    return replace(document, header=header, summary=PAYLOADS[1], parts=tuple(map(_attacked_part, document.parts)))


def _attacked_part(part: Part) -> Part:
    match part:
        case Table():
            return _attacked_table(part)
        case Beside():
            return Beside(*(_attacked_part(side) for side in (part.left, part.right)))  # type: ignore[arg-type]
        case Facts():
            return replace(part, pairs=tuple((payload, payload) for payload in PAYLOADS))
        case _:
            return part


def _attacked_table(table: Table) -> Table:
    def cell(kind: ColumnType, payload: str) -> Cell:
        return Cell(payload) if kind is ColumnType.TEXT else Cell(VALUES[kind])

    entries = tuple(
        Entry({column.key: cell(column.kind, payload) for column in table.columns}) for payload in (*PAYLOADS, *CODES)
    )
    group = Group("=36+1", "=1", entries)
    for _ in table.group_headings[1:]:
        group = Group("@Indre", "+1", groups=(group,))
    return replace(table, groups=(group,), title=PAYLOADS[9], notes=("=1",), is_whole=False)


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Document]:
    """One of every kind that has a table, by its code, at the level that shows the most columns."""
    plan = open_plan(write_round(tmp_path_factory.mktemp("plan"), interns=4))
    session = opened_session(plan)
    choice_round.take(plan, session, 1, 1)
    source, found = open_source(plan, AT, with_coverage=True), dict[str, Document]()
    for kind in document_kinds():
        scope = {item.key: item.choices[0][0] for item in kind.scopes(source) if item.choices}
        if kind.code in set(LetterKind):
            continue  # Running text: there is no table in it.
        first = make_documents(source, kind, Wanted(kind.levels[-1], scope))[0]
        if first.tables:
            found[kind.code] = attacked(first)
    plan.close()
    assert set(found) == {kind.code for kind in document_kinds()} - set(LetterKind), "every kind but the letters"
    return found


def runs(text: str) -> bool:
    """True when a spreadsheet might read a formula: the first sign that is not blank begins one."""
    return bool(
        re.match(r"[\s\x00-\x20\u00a0\u200b-\u200f\u2028-\u202f\ufeff\ue000]*[=+\-@\uff1d\uff0b\uff0d\uff20]", text)
    )


def is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(,\d+)?", text) is not None


def test_the_eye_of_this_test_sees_every_formula() -> None:
    assert len(PAYLOADS) >= 40
    assert all(map(runs, FORMULAS))


def kinds_of(document: Document) -> list[ColumnType]:
    table = document.tables[0]
    return [*[ColumnType.TEXT] * len(table.group_headings), *(column.kind for column in table.columns)]


def check_texts(rows: Sequence[Sequence[str]], kinds: Sequence[ColumnType]) -> None:
    """No cell runs, none was parted in two, and what has a type is what it was."""
    assert len(rows) == len(PAYLOADS) + len(CODES)
    for row in rows:
        assert len(row) == len(kinds)
        for cell, kind in zip(row, kinds, strict=True):
            if kind is ColumnType.TEXT:
                assert is_number(cell) or not runs(cell), cell
            else:
                assert cell == WORDS[kind]


def test_no_csv_file_holds_a_formula(documents: dict[str, Document]) -> None:
    for document in documents.values():
        payload = document_csv([document])
        assert payload.startswith(b"\xef\xbb\xbf")
        heading, *rows = csv.reader(StringIO(payload.decode("utf-8-sig"), newline=""), delimiter=";")
        assert not any(map(runs, heading))
        check_texts(rows, kinds_of(document))
        position = kinds_of(document).index(ColumnType.TEXT, len(document.tables[0].group_headings))
        assert [row[position] for row in rows[-len(CODES) :]] == list(CODES)


class Cells(HTMLParser):
    """Cells of the table on the clipboard, and whether each is said to be text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[list[tuple[str, bool]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        assert tag in ("meta", "table", "tr", "td")
        if tag == "tr":
            self.found.append([])
        if tag == "td":
            self.found[-1].append(("", "@" in (dict(attributes).get("style") or "")))

    def handle_data(self, data: str) -> None:
        words, is_text = self.found[-1][-1]
        self.found[-1][-1] = (words + data, is_text)


def check_clipboard(mime: Any, kinds: Sequence[ColumnType]) -> None:
    _, *plain = csv.reader(StringIO(mime.text(), newline=""), delimiter="\t")
    check_texts(plain, kinds)
    _, *rich = Cells(mime.html()).found
    check_texts([[words for words, _ in row] for row in rich], kinds)
    for row in rich:
        for (words, is_text), kind in zip(row, kinds, strict=True):
            assert is_text == (kind is ColumnType.TEXT and words != ""), words


def test_no_copied_table_holds_a_formula(documents: dict[str, Document]) -> None:
    for document in documents.values():
        headings, rows = first_table([document])
        check_clipboard(rows_mime(headings, rows), kinds_of(document))


def test_no_list_of_the_window_copies_a_formula(qtbot: Any) -> None:
    columns = [
        ListColumn[tuple[str, float]]("=Nom", lambda item: item[0]),
        ListColumn[tuple[str, float]]("Nombre", lambda item: str(item[1]), lambda item: item[1], is_number=True),
    ]
    model = RecordTable(columns, lambda item: item[0])
    model.set_records([(payload, -0.75) for payload in (*PAYLOADS, *CODES)])
    mime = table_mime(model)
    check_clipboard(mime, [ColumnType.TEXT, ColumnType.NUMBER])
    assert mime.text().startswith("'=Nom\tNombre\n")


def test_no_workbook_holds_a_formula_or_a_link(documents: dict[str, Document], tmp_path: Path) -> None:
    for code, document in documents.items():
        path = tmp_path / f"{code}.xlsx"
        write_workbook(path, document_sheets([document]))
        with ZipFile(path) as archive:
            for name in archive.namelist():
                assert not re.search("externalLink|vbaProject|connections|queryTable", name)
                words = archive.read(name).decode()
                assert "<f>" not in words and "<f " not in words and "<hyperlink" not in words, (code, name)
                assert "<ddeLink" not in words and 'TargetMode="External"' not in words


def test_no_page_has_a_link_or_an_action(documents: dict[str, Document]) -> None:
    for code, document in documents.items():
        pdf = document_pdf([document], next(kind.page for kind in document_kinds() if kind.code == code))
        for sign in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/GoToR", b"/OpenAction", b"/AA", b"/EmbeddedFile"):
            assert not re.search(sign + rb"[\s(/<\[]", pdf), (code, sign)


def test_no_other_module_writes_tables() -> None:
    """What this file looks at is all there is: one writer of CSV for people, one of workbooks."""
    package = Path(pacte_desktop.__file__).parent
    found = {path.relative_to(package).as_posix(): path.read_text(encoding="utf-8") for path in package.rglob("*.py")}
    assert sorted(name for name, words in found.items() if "csv.writer(" in words) == [
        "documents/csv_table.py",
        "services/geocoding.py",  # To a service, which reads what it is sent.
        "services/network.py",  # Codes and minutes, for this program.
    ]
    assert sorted(name for name, words in found.items() if re.search(r"(from|import) xlsxwriter", words)) == [
        "documents/workbook.py",
        "documents/workbook_lists.py",
    ]


# --- opened in a real spreadsheet ---

needs_office = pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice (libreoffice-calc)")


def opened(files: Sequence[Path], folder: Path, *options: str) -> dict[str, list[list[tuple[str, str, str]]]]:
    """Rows of the first sheet of each file by its stem, as LibreOffice read it: type, value and formula or link."""
    out = folder / "opened"
    command = [
        str(SOFFICE), "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to", "fods", *options, "--outdir", str(out), *map(str, files),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return {path.stem: list(_read(out / f"{path.stem}.fods")) for path in files}


def _read(path: Path) -> Iterator[list[tuple[str, str, str]]]:
    sheet = next(ElementTree.parse(path).getroot().iter(TABLE + "table"))
    for row in sheet.iter(TABLE + "table-row"):
        cells = []
        for cell in row.iter(TABLE + "table-cell"):
            kind = cell.get(OFFICE + "value-type", "")
            words = "".join("".join(found.itertext()) for found in cell.iter(TEXT + "p"))
            value = cell.get(OFFICE + "value") or cell.get(OFFICE + "date-value") or words
            links = [found.get(LINK, "") for found in cell.iter(TEXT + "a")]
            cells += [(kind, value, cell.get(TABLE + "formula", "") or "".join(links))] * min(
                int(cell.get(TABLE + "number-columns-repeated", "1")), 200
            )
        if any(kind for kind, _, _ in cells):
            yield cells


def check_opened(rows: list[list[tuple[str, str, str]]], kinds: Sequence[ColumnType], *, codes: bool) -> None:
    """No formula, no link; every typed cell has its type and value; codes of figures are text where ``codes``."""
    assert not [cell for row in rows for cell in row if cell[2]]
    body = [row for row in rows if len(row) >= len(kinds)][-len(PAYLOADS) - len(CODES) :]
    found = 0
    for row in body:
        for (kind, value, _), wanted in zip(row, kinds, strict=False):
            if wanted is ColumnType.TEXT:
                assert not codes or kind in ("string", ""), value
            elif wanted in (ColumnType.DATE, ColumnType.DATE_TIME):
                moment = MOMENT.isoformat() if wanted is ColumnType.DATE_TIME else DAY.isoformat()
                assert (kind, value) == ("date", moment)
                found += 1
            else:
                assert kind == "float"
                assert float(value) == VALUES[wanted]
                found += 1
    assert found >= len(PAYLOADS) * sum(kind is not ColumnType.TEXT for kind in kinds)


EVERY_TYPE = tuple(OutColumn(f"={kind}", kind) for kind in (*VALUES, ColumnType.TEXT))
EVERY_KIND = [column.kind for column in EVERY_TYPE]
EVERY_ROW = [(*VALUES.values(), payload) for payload in (*PAYLOADS, *CODES)]


@needs_office
def test_libreoffice_finds_no_formula_in_any_csv_file(documents: dict[str, Document], tmp_path: Path) -> None:
    files = []
    for code, document in documents.items():
        files.append(tmp_path / f"{code}.csv")
        files[-1].write_bytes(document_csv([document]))
    every, control = tmp_path / "every.csv", tmp_path / "control.csv"
    every.write_bytes(csv_bytes([[column.heading for column in EVERY_TYPE], *EVERY_ROW]))
    control.write_bytes("\ufeff=1+1;02/11/2026\r\n".encode())
    found = opened([*files, every, control], tmp_path, f"--infilter={FRENCH_CSV}")
    assert found["control"][0][0] == ("float", "2", "of:=1+1"), "this reader runs formulas: it would see one"
    for code, document in documents.items():
        check_opened(found[code], kinds_of(document), codes=False)
    check_opened(found["every"], EVERY_KIND, codes=False)


@needs_office
def test_libreoffice_finds_no_formula_in_any_workbook(documents: dict[str, Document], tmp_path: Path) -> None:
    files = []
    for code, document in documents.items():
        files.append(tmp_path / f"{code}.xlsx")
        write_workbook(files[-1], document_sheets([document]))
    every = tmp_path / "every.xlsx"
    write_workbook(every, [OutSheet("=1", EVERY_TYPE, EVERY_ROW, title="=1+1", mark="&F =1")])
    found = opened([*files, every], tmp_path)
    for code, document in documents.items():
        check_opened(found[code], kinds_of(document), codes=True)
    check_opened(found["every"], EVERY_KIND, codes=True)
    assert [row[-1][1] for row in found["every"][-len(CODES) :]] == list(CODES)
