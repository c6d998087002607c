"""The printed lists say everything, in French order, on numbered pages, whatever the names are."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pypdfium2 as pdfium
import pytest

from pacte_desktop.documents.lists import (
    DocumentHeader,
    InternListRow,
    SeatLine,
    SiteListRow,
    intern_list_pages_png,
    intern_list_pdf,
    site_list_pages_png,
    site_list_pdf,
)
from pacte_desktop.domain.french_order import french_key

START, END = date(2026, 11, 2), date(2027, 5, 2)
HEADER = DocumentHeader(
    title="Affectations par terrain",
    subtitle="DUMG de démonstration · Centre-Val de Loire",
    semester_label="hiver 2026-27",
    semester_start=START,
    semester_end=END,
    printed_at=datetime(2026, 11, 22, 14, 2),
    is_demo=True,
    level_label="affichage public",
    source_note="Noms inventés.",
)
HOSTILE = (
    '#panic("x")',
    "$x^2$ *gras* _i_ `code` @ref <label> = titre",
    "a\x00b\x07\u202egnp.exe\u2066",
    "N" * 10_000,
    "👩\u200d⚕️ Zoé 🎉",
    "مريم",
    "\ud800",
    '#read("/etc/passwd")',
    "\\ \" ' { } [ ] // /* */ #{",
)


def seat(name: str, position: int = 1) -> SeatLine:
    return SeatLine(name, "socle", position, START, END)


def site(name: str, code: str = "36", capacity: int = 2, seats: Sequence[SeatLine] = ()) -> SiteListRow:
    return SiteListRow(
        name, code, {"36": "Indre", "37": "Indre-et-Loire"}[code], ("Vatan",), "SASPAS", capacity, tuple(seats)
    )


def intern(last_name: str, first_name: str = "Zoé") -> InternListRow:
    return InternListRow(last_name, first_name, 2024, "socle", 2, "SASPAS", "MSP de Vatan", ("Vatan",), START, END)


def page_texts(pdf: bytes) -> list[str]:
    """Text of each page, spaces and line ends reduced to one space."""
    with pdfium.PdfDocument(pdf) as document:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(re.sub(r"\s+", " ", text_page.get_text_range().replace("\u200b", "")))
            text_page.close()
            page.close()
        return texts


@pytest.fixture(scope="module")
def many_sites() -> list[SiteListRow]:
    return [
        site(
            f"Terrain {number}", "36" if number % 3 else "37", 1 + number % 3, [seat(f"NOM{number} Ève")] * (number % 2)
        )
        for number in range(120)
    ]


@pytest.fixture(scope="module")
def site_pages(many_sites: list[SiteListRow]) -> list[str]:
    return page_texts(site_list_pdf(HEADER, many_sites))


def test_every_page_carries_column_heads_number_date_level_and_demo_mark(site_pages: list[str]) -> None:
    assert len(site_pages) > 3
    for number, text in enumerate(site_pages, start=1):
        assert (
            "Terrain de stage Dép. Commune(s) Type de stage Places Interne(s) Phase · semestre Du – au Vacant" in text
        )
        assert f"page {number} / {len(site_pages)}" in text
        assert "Imprimé le 22/11/2026 à 14:02 · affichage public" in text
        assert "DÉMO · personnes et terrains fictifs" in text
        assert "hiver 2026-27" in text


def test_every_site_is_printed_once_under_its_departement_in_numeric_order(
    site_pages: list[str], many_sites: list[SiteListRow]
) -> None:
    body = " ".join(site_pages)
    places = {
        row.site_name: [match.start() for match in re.finditer(rf"{row.site_name} 3[67] ", body)] for row in many_sites
    }
    assert all(len(found) == 1 for found in places.values())
    order = sorted(places, key=lambda name: places[name][0])
    expected = sorted(many_sites, key=lambda row: (row.departement_code, french_key(row.site_name)))
    assert order == [row.site_name for row in expected]


def test_a_departement_head_stands_on_each_of_its_pages_and_is_never_the_last_line(site_pages: list[str]) -> None:
    head = re.compile(
        r"3[67] · Indre(?:-et-Loire)? \d+ terrains · [\d  ]+ places · \d+ internes? · \d+ places? vacantes?"
    )
    for text in site_pages:
        assert head.search(text)
        last = list(head.finditer(text))[-1]
        assert re.match(r" Terrain \d+ ", text[last.end() :])


def test_vacant_seats_are_counted_in_words() -> None:
    text = page_texts(
        site_list_pdf(
            HEADER, [site("Plein", seats=[seat("A"), seat("B")]), site("Libre"), site("Mi", seats=[seat("C")])]
        )
    )[0]
    assert "3 terrains · 6 places · 3 internes · 3 places vacantes" in text
    assert re.search(r"Libre 36 Vatan SASPAS 2 aucun interne 2 vacants", text)
    assert re.search(r"Mi 36 Vatan SASPAS 2 C socle · 1 02/11/26 – 02/05/27 1 vacant", text)
    assert "complet" in text


def test_more_interns_than_seats_show_no_negative_vacancy_and_no_extra_seat_mark() -> None:
    text = page_texts(site_list_pdf(HEADER, [site("Plein", capacity=1, seats=[seat("A"), seat("B")])]))[0]
    assert "0 place vacante" in text
    assert "-1" not in text
    assert "surnombre" not in text.lower()


def test_interns_stand_in_french_order_and_each_page_names_its_first_and_last() -> None:
    names = [
        "Zimmer",
        "Éloi",
        "Elo",
        "d’Arcy",
        "Œuvrard",
        "Odin",
        *(f"Durand{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
    ]
    pages = page_texts(intern_list_pdf(replace(HEADER, title="Affectations par interne"), map(intern, names)))
    shown = re.findall(r"([A-ZÉŒ’]+) Zoé 2024", " ".join(pages))
    assert shown == [name.upper() for name in sorted(names, key=french_key)]
    assert len(pages) == 2
    for text in pages:
        on_page = re.findall(r"([A-ZÉŒ’]+) Zoé 2024", text)
        assert f"{on_page[0]} – {on_page[-1]}" in text
        assert "Nom, prénom Promotion Phase · semestre Type de stage Terrain de stage Commune(s) Du – au" in text


def test_an_intern_without_post_is_said_to_have_none() -> None:
    text = page_texts(intern_list_pdf(HEADER, [InternListRow("Seul", "Ève", 2025, "socle", 1)]))[0]
    assert "SEUL Ève 2025 socle · 1 sans affectation" in text
    assert "1 interne · 1 sans affectation" in text


def test_an_empty_list_says_so_on_one_page() -> None:
    (sites,) = page_texts(site_list_pdf(HEADER, []))
    (interns,) = page_texts(intern_list_pdf(HEADER, []))
    assert "Aucun poste ouvert ce semestre" in sites
    assert "Aucun interne dans ce plan" in interns
    assert "page 1 / 1" in sites


def test_without_demo_there_is_no_demo_mark() -> None:
    assert "DÉMO" not in page_texts(site_list_pdf(replace(HEADER, is_demo=False), [site("A")]))[0]


def test_hostile_texts_are_printed_as_text() -> None:
    header = replace(HEADER, title=HOSTILE[0], subtitle=HOSTILE[1], semester_label=HOSTILE[4], source_note=HOSTILE[3])
    rows = [replace(site(text, seats=[seat(text)]), communes=(text, text), internship_type=text) for text in HOSTILE]
    pages = page_texts(site_list_pdf(header, rows))
    body = " ".join(pages)
    for text in ('#panic("x")', '#read("/etc/passwd")', "abgnp.exe", "`code` @ref"):
        assert text in body
    assert "root:" not in body
    assert len(pages) <= 3, "a long name must not push the list over many pages"
    assert page_texts(intern_list_pdf(header, [intern(text, text) for text in HOSTILE]))


def test_nothing_is_printed_outside_the_margins() -> None:
    rows = [replace(site(text, seats=[seat(text)]), communes=(text,)) for text in HOSTILE]
    with pdfium.PdfDocument(site_list_pdf(HEADER, rows)) as document:
        for page in document:
            width, height = page.get_size()
            assert (round(width), round(height)) == (842, 595)
            boxes = [item.get_bounds() for item in page.get_objects() if item.type == 1]
            assert boxes
            assert min(box[0] for box in boxes) > 30
            assert max(box[2] for box in boxes) < width - 30
            page.close()


def test_same_input_same_bytes_and_the_order_of_rows_does_not_matter(many_sites: list[SiteListRow]) -> None:
    first = site_list_pdf(HEADER, many_sites)
    assert site_list_pdf(HEADER, many_sites) == first
    assert site_list_pdf(HEADER, reversed(many_sites)) == first
    later = replace(HEADER, printed_at=datetime(2026, 11, 22, 14, 3, tzinfo=UTC))
    assert site_list_pdf(later, many_sites) != first


def test_the_pdf_is_tagged_titled_and_in_french() -> None:
    pdf = site_list_pdf(HEADER, [site("A")])
    with pdfium.PdfDocument(pdf) as document:
        metadata = document.get_metadata_dict()
        assert document.is_tagged()
    assert metadata["Title"] == "Affectations par terrain · hiver 2026-27"
    assert metadata["CreationDate"].startswith("D:20261122140200")
    assert b"/Lang(fr" in pdf.replace(b"/Lang (", b"/Lang(")
    assert b"pdfuaid:part" in pdf


@pytest.mark.parametrize("size", [36.0, 72.0])
def test_preview_pages_are_png_of_the_asked_size_one_a_page(size: float, many_sites: list[SiteListRow]) -> None:
    pages = site_list_pages_png(HEADER, many_sites, size)
    assert len(pages) == len(page_texts(site_list_pdf(HEADER, many_sites)))
    assert all(page.startswith(b"\x89PNG") for page in pages)
    width = int.from_bytes(pages[0][16:20], "big")
    assert width == pytest.approx(297 / 25.4 * size, abs=1)


def test_preview_of_interns_follows_the_pdf() -> None:
    people = [intern(name) for name in ("A", "B")]
    assert len(intern_list_pages_png(HEADER, people, 36.0)) == 1


def test_pairs_of_rows_keep_their_order_for_equal_names() -> None:
    """Two posts of one site stand by type of internship."""
    rows = [replace(site("Même"), internship_type=kind) for kind in ("Urgences", "SASPAS", "Écho")]
    text = page_texts(site_list_pdf(HEADER, rows))[0]
    places = [text.index(kind) for kind in ("Écho", "SASPAS", "Urgences")]
    assert all(before < after for before, after in pairwise(places))
