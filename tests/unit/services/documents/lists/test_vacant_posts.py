"""The list of vacant posts: every free seat once under its type, right sums; nobody is named."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.sites import PracticeLocation
from tests.data.listed_plan import listed, made, many_posts, texts
from tests.data.made_plan import beginner, held, made_contents, post


def test_every_post_once_by_type_then_departement_then_site_with_sums(tmp_path: Path) -> None:
    contents = many_posts()
    with listed(tmp_path, contents) as source:
        pages = texts(made(source, "vacant"))
    assert len(pages) > 1
    body = " ".join(pages)
    # N1 are the even numbers; a third of all is in Tours (37).
    expected = sorted(range(1, 61), key=lambda number: (number % 2, number % 3 == 0, number))
    assert [int(number) for number in re.findall(r"Terrain (\d{3}) 3[67] · Indre", body)] == expected
    assert all(body.count(item.imotep_number) == 1 for item in contents.posts)
    assert "120 places vacantes · sur 60 postes de 180 places" in pages[0]
    for label in ("Praticien niveau 1", "Médecine d’urgence"):
        assert f"{label} 60 places vacantes · sur 30 postes de 90 places" in body
    for number, page in enumerate(pages, start=1):
        assert "Terrain de stage Département Commune(s) N° IMOTEP Places Vacantes" in page
        assert f"page {number} / {len(pages)}" in page
        assert not re.search(r"NOM\d", page)


def test_a_seat_outside_the_capacity_takes_none_and_a_closed_post_has_none(tmp_path: Path) -> None:
    contents = made_contents(
        [beginner(number) for number in (1, 2, 3)],
        [post(1, "N1", 1), post(2, "N1", 2), post(3, "URGENCES", 3), post(4, "N1", 0)],
        assignments=[held(1, 1, 1), held(2, 2, 2), replace(held(3, 3, 2), is_supernumerary=True)],
    )
    with listed(tmp_path, contents) as source:
        rows = {row["number"].value: row for _, row in made(source, "vacant").tables[0].rows()}
    assert {number: (row["vacant"].value, row["capacity"].value) for number, row in rows.items()} == {
        "36-0002": (1, 2),
        "36-0003": (3, 3),
    }
    assert rows["36-0003"]["departement"].value == "36 · Indre"
    assert rows["36-0003"]["communes"].value == ("Le Blanc",)


def test_one_post_is_in_the_singular_and_an_unknown_place_is_a_dash(tmp_path: Path) -> None:
    contents = made_contents([], [post(1, "N1", 1)])
    (site,) = contents.sites
    away = replace(site, name="Ailleurs", locations=(PracticeLocation("97411", 10),))
    with listed(tmp_path, replace(contents, sites=(away,))) as source:
        (text,) = texts(made(source, "vacant"))
    assert "1 place vacante · sur 1 poste de 1 place" in text
    assert "Ailleurs – 97411 36-0001 1 1" in text


def test_without_a_vacant_post_it_says_so(tmp_path: Path) -> None:
    with listed(tmp_path, made_contents([], [])) as source:
        (text,) = texts(made(source, "vacant"))
    assert "Aucun poste ouvert ce semestre" in text, "nothing is vacant where there is nothing"
    assert "0 place vacante" in text
    with listed(tmp_path, made_contents([], [post(1, "N1", 0)])) as source:
        (text,) = texts(made(source, "vacant"))
    assert "Aucun poste n’est vacant" in text


@pytest.mark.parametrize("name", ['#panic("x")', "$x^2$ *gras* @ref <label>", "N" * 3000, "👩\u200d⚕️ Zoé"])
def test_a_name_is_never_markup(tmp_path: Path, name: str) -> None:
    contents = made_contents([], [post(1, "N1"), post(2, "N1")])
    sites = tuple(replace(site, name=name) for site in contents.sites)
    with listed(tmp_path, replace(contents, sites=sites)) as source:
        text = " ".join(texts(made(source, "vacant")))
    assert "36-0002" in text
    assert name[:12] in text
