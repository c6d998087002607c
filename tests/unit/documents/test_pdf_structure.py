"""What a PDF is beside its words: fonts inside, tags, title and language, letters to be read from afar, full pages."""

import ctypes
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest

from pacte_desktop.documents.document import (
    Cell,
    Column,
    Document,
    Entry,
    Facts,
    Group,
    Header,
    PageFormat,
    Paper,
    Table,
)
from pacte_desktop.documents.document_pages import document_pdf
from tests.data.pdf_pages import pdf_pages

HEADER = Header("Liste d’été", "DUMG", "hiver 2026-27", "Semestre", datetime(2026, 11, 30, 9, 5))
COLUMNS = (Column("site", "Terrain"), Column("commune", "Commune"), Column("intern", "Interne"))
FORMATS = [PageFormat(paper, is_landscape) for paper in Paper for is_landscape in (True, False)]
OTHER_SCRIPTS = ("Zoé \U0001f600", "漢字 Zoé", "한글 Zoé")
"""No typeface that comes with the program has these signs."""


def made(names: Sequence[str], columns: tuple[Column, ...] = COLUMNS, groups: int = 1) -> Document:
    entries = [Entry({column.key: Cell(f"{name} {column.key}") for column in columns}) for name in names]
    size = -(-len(entries) // groups)
    parts = [Group(f"{at} · Indre", "", tuple(entries[at : at + size])) for at in range(0, len(entries), size)]
    return Document("x", HEADER, (Table("t", columns, tuple(parts), ("Département",)), Facts("Faits", (("a", "b"),))))


def text_objects(pdf: bytes) -> Iterator[tuple[str, float, bool]]:
    """Typeface, size in points and whether the typeface is in the file, of each piece of text."""
    with pdfium.PdfDocument(pdf) as document:
        for page in document:
            for item in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_TEXT]):
                font, size = pdfium_c.FPDFTextObj_GetFont(item.raw), ctypes.c_float()
                assert pdfium_c.FPDFTextObj_GetFontSize(item.raw, ctypes.byref(size))
                length = pdfium_c.FPDFFont_GetBaseFontName(font, None, 0)
                name = ctypes.create_string_buffer(length)
                pdfium_c.FPDFFont_GetBaseFontName(font, name, length)
                yield name.value.decode(), size.value, bool(pdfium_c.FPDFFont_GetIsEmbedded(font))
            page.close()


@pytest.mark.parametrize("name", ["Zoé", "Œuvre ½ → ≤ −", *OTHER_SCRIPTS])
def test_every_typeface_is_in_the_file(name: str, tmp_path: Path) -> None:
    pdf = document_pdf([made([name])], PageFormat())
    found = list(text_objects(pdf))
    assert {embedded for _, _, embedded in found} == {True}
    assert any("SourceSans3" in font for font, _, _ in found)
    if tool := shutil.which("pdffonts"):
        (tmp_path / "a.pdf").write_bytes(pdf)
        lines = subprocess.run([tool, str(tmp_path / "a.pdf")], capture_output=True, text=True, check=True).stdout
        rows = [re.search(r"(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$", line) for line in lines.splitlines()[2:]]
        assert rows and all(row and row.groups() == ("yes", "yes", "yes") for row in rows)


def test_plain_data_make_a_file_for_everybody_tagged_as_the_table_that_it_is() -> None:
    pdf = document_pdf([made([f"Zoé {number}" for number in range(9)])], PageFormat())
    assert b"pdfuaid:part" in pdf
    assert b"/StructTreeRoot" in pdf and b"/Marked true" in pdf and b"/DisplayDocTitle true" in pdf
    assert pdf.count(b"/S/Table") >= 1
    assert pdf.count(b"/S/TD") == 9 * len(COLUMNS) + 1, "one more holds the last rows together"
    assert len(re.findall(rb"/S/TH\b", pdf)) == len(COLUMNS) + 1, "the headings, and that of the group"
    assert re.search(rb"/S/H1\b", pdf) or b"/S/Title" in pdf


@pytest.mark.parametrize("name", ["Zoé", *OTHER_SCRIPTS])
def test_title_language_and_tags_are_there_whatever_the_names(name: str) -> None:
    pdf = document_pdf([made([name])], PageFormat())
    assert (b"pdfuaid:part" in pdf) == (name == "Zoé"), "the standard forbids boxes for signs"
    assert b"/StructTreeRoot" in pdf
    assert re.search(rb"/Lang ?\(fr\)", pdf)
    with pdfium.PdfDocument(pdf) as document:
        told = document.get_metadata_dict()
    assert (told["Title"], told["Subject"]) == ("Liste d’été · hiver 2026-27", "DUMG")
    assert told["CreationDate"].startswith("D:20261130090500")
    (page,) = pdf_pages(pdf)
    assert "Zoé" in page and "site" in page and "commune" in page


def test_words_come_out_as_they_went_in() -> None:
    words = "Cœur d’Yèvre — « l’été\u202f! » fi ffl 12,5\u202f% Ÿ"
    (page,) = pdf_pages(document_pdf([made([words])], PageFormat()))
    assert re.sub(r"\s+", " ", words) in page


@pytest.mark.parametrize("is_landscape", [True, False])
def test_a_list_on_a3_is_in_letters_of_sixteen_points_when_its_columns_are_few(*, is_landscape: bool) -> None:
    pdf = document_pdf([made(["Zoé"])], PageFormat(Paper.A3, is_landscape))
    sizes = [round(size, 1) for _, size, _ in text_objects(pdf)]
    assert sizes.count(16.0) >= 3, "the cells"
    assert min(sizes) >= 9.5, "heads and foot are smaller: 6.7 pt when the sheet is shrunk to A4"
    with pdfium.PdfDocument(pdf) as document:
        assert sorted(round(side / 72 * 25.4) for side in document[0].get_size()) == [297, 420]


@pytest.mark.parametrize("page", FORMATS)
@pytest.mark.parametrize("groups", [1, 5])
def test_no_page_has_the_heads_of_a_table_without_a_row(page: PageFormat, groups: int) -> None:
    for count in range(20, 62, 7):
        names = [f"R{number:03d}" + " long" * (number % 4) * 6 for number in range(count)]
        pages = pdf_pages(document_pdf([made(names, groups=groups)], page))
        for text in pages:
            assert "Terrain Commune Interne" not in text or re.search(r"Indre R\d{3}", text), (count, text[:200])
        assert sum(len(re.findall(r"R\d{3}[a-z ]* site", text)) for text in pages) == count
