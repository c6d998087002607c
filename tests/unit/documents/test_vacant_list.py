"""The list of vacant posts: every post once under its type, right sums, whatever the names; nobody is named."""

import re
from datetime import date, datetime
from itertools import pairwise

import pypdfium2 as pdfium
import pytest

from pacte_desktop.documents.lists import DocumentHeader
from pacte_desktop.documents.vacant_list import VacantListRow, vacant_list_pages_png, vacant_list_pdf

HEADER = DocumentHeader(
    title="Postes vacants",
    subtitle="DUMG d’essai",
    semester_label="hiver 2026-27",
    semester_start=date(2026, 11, 2),
    semester_end=date(2027, 5, 1),
    printed_at=datetime(2026, 11, 22, 14, 2),
    is_demo=True,
    level_label="affichage public",
)
TYPES = ("praticien niveau 1", "santé de l’enfant")


def row(number: int, *, order: int = 0, code: str = "36", vacant: int = 1, site: str = "") -> VacantListRow:
    return VacantListRow(
        TYPES[order],
        order,
        site or f"Terrain {number:03d}",
        code,
        {"36": "Indre", "37": "Indre-et-Loire", "": ""}[code],
        ("Vatan",),
        f"{code or 'XX'}-{number:04d}",
        vacant + 2,
        vacant,
    )


def pages(rows: list[VacantListRow]) -> list[str]:
    """Text of each page, spaces and line ends reduced to one space."""
    with pdfium.PdfDocument(vacant_list_pdf(HEADER, rows)) as document:
        return [re.sub(r"\s+", " ", page.get_textpage().get_text_range().replace("\u200b", "")) for page in document]


def test_every_post_once_by_type_then_departement_then_site_with_sums() -> None:
    rows = [
        row(number, order=number % 2, code="36" if number % 3 else "37", vacant=1 + number % 4)
        for number in range(90, 0, -1)
    ]
    texts = pages(rows)
    assert len(texts) > 1
    body = " ".join(texts)
    expected = sorted(rows, key=lambda item: (item.type_order, item.departement_code, item.site_name))
    places = [body.index(f"{item.site_name} {item.departement_code} ·") for item in expected]
    assert all(one < other for one, other in pairwise(places))
    assert all(body.count(item.number) == 1 for item in rows)
    vacant, capacity = sum(item.vacant for item in rows), sum(item.capacity for item in rows)
    assert f"{vacant} places vacantes · sur 90 postes de {capacity} places" in texts[0]
    for order, label in enumerate(("Praticien niveau 1", "Santé de l’enfant")):
        mine = [item for item in rows if item.type_order == order]
        assert f"{label} {sum(item.vacant for item in mine)} places vacantes · sur {len(mine)} postes" in body
    for number, text in enumerate(texts, start=1):
        assert "Terrain de stage Département Commune(s) N° Places Vacantes" in text
        assert f"page {number} / {len(texts)}" in text
        assert "DÉMO" in text


def test_one_post_is_in_the_singular_and_an_unknown_place_is_a_dash() -> None:
    (text,) = pages([row(1, code="")])
    assert "1 place vacante · sur 1 poste de 3 places" in text
    assert "Terrain 001 – Vatan XX-0001 3 1" in text


def test_without_a_vacant_post_it_says_so() -> None:
    (text,) = pages([])
    assert "Aucun poste n’est vacant" in text
    assert "0 place vacante" in text


@pytest.mark.parametrize("name", ['#panic("x")', "$x^2$ *gras* @ref <label>", "N" * 3000, "\ud800", "👩\u200d⚕️ Zoé"])
def test_a_name_is_never_markup(name: str) -> None:
    (picture, *_) = vacant_list_pages_png(HEADER, [row(1, site=name), row(2)], 40)
    assert picture.startswith(b"\x89PNG")
    assert "36-0002" in " ".join(pages([row(1, site=name), row(2)]))
