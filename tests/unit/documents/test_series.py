"""A series set in batches is the PDF that one run would have made: pages, words, tags, outline, title."""

import gc
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2 as pdfium
import pytest

from pacte_desktop.documents import series
from pacte_desktop.documents.document import (
    Cell,
    Column,
    Document,
    Entry,
    Facts,
    Figure,
    Figures,
    Frame,
    Group,
    Header,
    LetterHead,
    PageFormat,
    Paragraphs,
    Part,
    Picture,
    Table,
)
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.documents.escaping import on_paper
from pacte_desktop.documents.joined_pdf import JoinedPdf
from pacte_desktop.documents.pdf_part import PdfPart
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import CancelledError, Watch
from tests.data.pdf_pages import pdf_pages
from tests.data.pdf_tags import checked_shape, without_boxes

AT = datetime(2026, 11, 30, 9, 5)
COLUMNS = (Column("site", "Terrain"), Column("commune", "Commune"), Column("intern", "Interne"))
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="%d" height="20"/></svg>'
UPRIGHT = PageFormat(is_landscape=False)


def sheet(number: int, *parts: Part, title: str = "", rows: int = 3) -> Document:
    """A title, a table of ``rows`` with heads, and a picture."""
    header = Header(title or f"Fiche {number}", "DUMG", "hiver 2026-27", "Semestre", AT, PrintLevel.COMMISSION)
    entries = tuple(
        Entry({key: Cell(f"{number}.{row} {key}") for key in ("site", "commune", "intern")}) for row in range(rows)
    )
    groups = (Group("36 · Indre", "", entries[:2]), Group("37", "", entries[2:]))
    picture = Picture(DRAWING % (number * 9 + 9), f"Carte n° {number}", height_mm=40)
    return Document("x", header, (*parts, Table("Postes", COLUMNS, groups, ("D",)), picture))


def letter(number: int) -> Document:
    head = LetterHead(("DUMG",), ("Zoé",), "Tours, le 1er mars", f"Objet {number}")
    header = Header(f"Lettre {number}", "DUMG", "hiver 2026-27", "Semestre", AT, PrintLevel.PUBLIC)
    return Document("y", header, (head, Paragraphs(("Bonjour,", f"Lettre {number}."))), Frame.LETTER)


def note(number: int) -> Document:
    """Neither title nor table: nothing for an outline, no heads to name."""
    return replace(letter(number), parts=(Paragraphs((f"Note {number}.",)),))


NASTY = "(12 0 R) /ID(abc) /Headers[(x)] endobj stream \\) /StructParents 3 7 0 R % (("
MIXED = (
    sheet(0, rows=70),
    letter(1),
    sheet(2, Figures((Figure("12", "postes"),), "Chiffres"), title=NASTY),
    sheet(3, Facts(NASTY, (("a", NASTY),)), title="Cœur (d’Yèvre)"),
    replace(sheet(4), parts=sheet(4).parts[1:]),
    note(5),
    sheet(6, rows=2),
)
"""Several pages, letters, none or several heads; words that look like what is inside a PDF."""


@pytest.fixture
def batched(monkeypatch: pytest.MonkeyPatch) -> Callable[..., bytes]:
    """Sets documents with no more than so many characters a batch."""

    def made(documents: tuple[Document, ...], chars: int, **more: Any) -> bytes:
        monkeypatch.setattr(series, "_BATCH_CHARS", chars)
        return document_pdf(documents, UPRIGHT, **more)

    return made


def outline(pdf: bytes) -> list[tuple[str, int, int | None]]:
    with pdfium.PdfDocument(pdf) as document:
        return [
            (item.get_title(), item.level, dest.get_index() if (dest := item.get_dest()) else None)
            for item in document.get_toc()
        ]


def pictures(pdf: bytes) -> list[bytes]:
    found = []
    with pdfium.PdfDocument(pdf) as document:
        for page in document:
            found.append(bytes(page.render(scale=0.7).buffer))
            page.close()
    return found


def told(pdf: bytes) -> tuple[dict[str, str], int]:
    with pdfium.PdfDocument(pdf) as document:
        return document.get_metadata_dict(), document.get_version()


def claims_standard(pdf: bytes) -> bool:
    return b"<pdfuaid:part>1</pdfuaid:part>" in pdf


@pytest.mark.parametrize("is_read", [False, True])
def test_the_joined_file_is_the_one_that_a_single_run_makes(
    batched: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch, *, is_read: bool
) -> None:
    if is_read:  # Every object by way of the library; else only those with words or a stream.
        monkeypatch.setattr(PdfPart, "_rewritten", lambda *_object: b"")
    whole, joined = batched(MIXED, 10**9), batched(MIXED, 1)
    assert b"P000006" in joined and b"P000006" not in whole, "seven parts"
    assert checked_shape(joined) == checked_shape(whole)
    assert pdf_pages(joined) == pdf_pages(whole) and len(pdf_pages(whole)) > len(MIXED)
    assert pictures(joined) == pictures(whole)
    assert outline(joined) == outline(whole) and {on_paper(NASTY), "Cœur (d’Yèvre)"} <= {
        title for title, _, _ in outline(whole)
    }
    assert told(joined) == told(whole)
    assert claims_standard(joined) and claims_standard(whole)
    assert re.search(rb"/Lang ?\(fr\)", joined) and b"/DisplayDocTitle true" in joined and b"/Marked true" in joined
    assert b"<xmpTPg:NPages>%d<" % len(pdf_pages(whole)) in joined
    assert b"Fiche 0" in re.findall(rb"<dc:title>.*?</dc:title>", joined)[0] and joined.count(b"<dc:title>") == 1


def test_a_series_without_titles_has_no_outline_and_one_that_begins_without_has_all_of_it(
    batched: Callable[..., bytes],
) -> None:
    notes = batched((note(0), note(1)), 1)
    checked_shape(notes)
    assert outline(notes) == [] and b"/Outlines" not in notes and b"P000001" not in notes
    later = batched((note(0), letter(1), note(2), letter(3), note(4)), 1)
    checked_shape(later)
    assert outline(later) == [("Objet 1", 0, 1), ("Objet 3", 0, 3)]


def test_what_was_joined_can_be_joined_again(batched: Callable[..., bytes]) -> None:
    again = JoinedPdf()
    for some in (MIXED[:3], MIXED[3:]):
        again.add(batched(some, 1))
    assert checked_shape(again.content()) == checked_shape(batched(MIXED, 10**9))


def test_how_many_fit_a_batch_changes_nothing_that_is_seen(batched: Callable[..., bytes]) -> None:
    two = batched(MIXED, 9_000)
    assert b"P000001" in two and b"P000006" not in two
    assert checked_shape(two) == checked_shape(batched(MIXED, 10**9))


def test_the_same_series_gives_the_same_bytes_and_another_one_another_name(batched: Callable[..., bytes]) -> None:
    first = batched(MIXED[:3], 1)
    assert batched(MIXED[:3], 1) == first
    other = batched((MIXED[0], MIXED[1], sheet(9)), 1)
    names = [re.findall(rb"<xmpMM:InstanceID>([^<]+)<", pdf) for pdf in (first, other)]
    assert [len(found) for found in names] == [1, 1] and names[0] != names[1]
    ends = [re.search(rb"/ID\[<(\w+)><(\w+)>\]", pdf) for pdf in (first, other)]
    assert ends[0] and ends[1] and ends[0][1] != ends[1][1]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_part_that_breaks_the_standard_takes_the_claim_from_all(batched: Callable[..., bytes], place: int) -> None:
    documents = [sheet(0), letter(1), sheet(2)]
    documents[place] = replace(documents[place], parts=(*documents[place].parts, Paragraphs(("Zoé \U0001f600",))))
    joined = batched(tuple(documents), 1)
    whole = batched(tuple(documents), 10**9)
    assert not claims_standard(joined) and not claims_standard(whole) and b"<dc:title>" in joined
    assert without_boxes(checked_shape(joined)) == without_boxes(checked_shape(whole))
    assert pictures(joined) == pictures(whole) and told(joined) == told(whole)


def test_what_fits_one_batch_is_left_as_it_was_set(batched: Callable[..., bytes]) -> None:
    alone = JoinedPdf()
    pdf = batched(MIXED, 10**9)
    alone.add(pdf)
    assert alone.content() is pdf
    assert batched((MIXED[1],), 1) == batched((MIXED[1],), 10**9), "one document is never parted"


def test_it_tells_how_far_it_is_and_stops_between_two_batches(batched: Callable[..., bytes]) -> None:
    steps: list[tuple[int, int | None]] = []
    watch = Watch(lambda _words, done, total: steps.append((done, total)))
    batched(MIXED[:4], 1, watch=watch)
    assert steps == [(0, 4), (1, 4), (2, 4), (3, 4)]
    steps.clear()
    with pytest.raises(CancelledError, match="Mise en page"):
        batched(MIXED[:4], 1, watch=replace(watch, cancelled=lambda: len(steps) == 3))
    assert steps == [(0, 4), (1, 4), (2, 4)]
    steps.clear()
    batched(MIXED[:1], 1, watch=watch)
    assert steps == [(0, None)], "of one document there is nothing to count"


def test_a_document_is_made_only_when_its_batch_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(series, "_BATCH_CHARS", 10)
    order: list[str] = []
    monkeypatch.setattr(series, "typeset_pdf", lambda *_given: order.append("set") or b"%PDF")
    monkeypatch.setattr(series.JoinedPdf, "add", lambda *_given: None)
    monkeypatch.setattr(series.JoinedPdf, "content", lambda _self: b"")

    def piece(number: int) -> series.Piece:
        order.append(f"made {number}")
        return series.Piece({"x": "a" * number}, {"p": b"b" * 24 * number})

    series.series_pdf("t", {}, map(piece, (1, 0, 9, 1)), total=4, printed_at=AT)
    assert piece(3).weight == len('{"x": "aaa"}') + 3
    assert order[:-1] == ["made 1", "made 0", "set", "made 9", "set", "made 1", "set", "set"]


def test_memory_does_not_grow_with_the_series(batched: Callable[..., bytes]) -> None:
    status = Path("/proc/self/statm")
    if not status.exists():
        pytest.skip("the memory of a process is read from /proc")
    seen: list[int] = []

    def look(_words: str, _done: int, _total: int | None) -> None:
        gc.collect()
        seen.append(int(status.read_text(encoding="ascii").split()[1]) * 4096 // 2**20)

    long = tuple(sheet(number, rows=90) for number in range(9))
    batched(long, 1, watch=Watch(look))
    assert seen[-1] - seen[2] < 20, f"MB while it was set: {seen}"


def test_what_cannot_be_joined_is_not_lost_without_a_word() -> None:
    pdf = document_pdf([letter(1)], UPRIGHT)
    strange = pdf.replace(b"/Lang(fr)", b"/AF 1 0 R", 1)
    assert len(strange) == len(pdf) and strange != pdf
    joined = JoinedPdf()
    joined.add(pdf)
    with pytest.raises(ValueError, match="catalog of a PDF cannot be joined: /AF"):
        joined.add(strange)


@pytest.mark.parametrize("order", ["ABE", "AEB", "EAB"])
def test_a_page_without_a_word_stands_where_it_was(order: str) -> None:
    import typst

    joined = JoinedPdf()
    for name in order:
        page = b"" if name == "E" else b"= Titre %s" % name.encode()
        source = b'#set document(title: "T")\n#page[%s]' % page
        joined.add(typst.Compiler({"main.typ": source}).compile(format="pdf"))
    assert pdf_pages(joined.content()) == ["" if name == "E" else f"Titre {name}" for name in order]
    reader: Any = pypdf.PdfReader(BytesIO(joined.content()), strict=True)
    tree = reader.trailer["/Root"]["/StructTreeRoot"]
    found = [page.get("/StructParents") for page in reader.pages]
    assert found == [None if name == "E" else "AB".index(name) for name in order]
    keys = [key for leaf in tree["/ParentTree"]["/Kids"] for key in leaf["/Nums"][::2]]
    assert keys == [0, 1] and tree["/ParentTreeNextKey"] == 2
