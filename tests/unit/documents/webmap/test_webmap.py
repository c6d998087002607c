"""The shared map is one closed file that says its definition, its classes and its sources."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from pyproj import Transformer
from shapely import box, transform

from pacte_desktop.documents.webmap import (
    MapCommune,
    MapMarker,
    MapVariable,
    MarkerKind,
    MarkerLayer,
    WebMap,
    webmap_bytes,
    webmap_html,
)
from pacte_desktop.documents.webmap.schemes import zone_classes
from pacte_desktop.domain.geography import departement_of

MINUTES = (5.0, 10.0, 10.1, 30.0, 30.1, 45.0, 60.0, None)


def commune(index: int, minutes: float | None) -> MapCommune:
    west = 1.0 + index / 10
    return MapCommune(f"36{index:03d}", f"Commune {index}", 100 + index, minutes, box(west, 46.0, west + 0.1, 46.2))


WEB_MAP = WebMap(
    title="Soins urgents à moins de 30 minutes",
    subtitle="Centre-Val de Loire",
    definition_line="Plus proche SU ou SMUR · 31/12/2019 · heure non prise en compte · population municipale 2023",
    minutes_note="Estimation, erreur moyenne de 2,7 min.",
    attribution="IGN, INSEE · Licence Ouverte 2.0",
    is_demo=True,
    bands_min=(10.0, 20.0, 30.0, 45.0),
    threshold_min=30.0,
    communes=tuple(commune(index, minutes) for index, minutes in enumerate(MINUTES)),
    layers=(
        MarkerLayer(MarkerKind.URGENT_CARE, "Soins urgents", (MapMarker("SU de Vatan", ("Ouvert",), 1.05, 46.1),)),
        MarkerLayer(MarkerKind.TRAINING_SITE, "Terrains", (MapMarker("MSP de Vatan", ("2 places",), 1.05, 46.1),)),
    ),
)


class Addresses(HTMLParser):
    """Collects every address that an element would load, and every script's nonce."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.nonces: list[str | None] = []
        self.handlers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.addresses += [values[name] or "" for name in ("src", "href", "srcset", "data", "action") if name in values]
        self.handlers += [name for name in values if name.startswith("on")]
        if tag == "script":
            self.nonces.append(values.get("nonce"))


@pytest.fixture(scope="module")
def page() -> str:
    return webmap_html(WEB_MAP)


def test_nothing_in_the_page_has_an_address_outside(page: str) -> None:
    found = Addresses()
    found.feed(page)
    assert found.addresses == ["data:,"]
    assert found.handlers == []
    styles = "".join(re.findall(r"<style>(.*?)</style>", page, re.S))
    assert all(address.startswith(("data:", "#")) for address in re.findall(r"url\(([^)]*)\)", styles))
    assert "@import" not in styles
    assert "sourceMappingURL" not in page


def test_every_script_carries_the_nonce_of_the_policy_and_no_other(page: str) -> None:
    found = Addresses()
    found.feed(page)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert policy.group(1) == (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; "
        f"script-src 'nonce-{found.nonces[0]}'"
    )
    assert len(found.nonces) == 2
    assert len(set(found.nonces)) == 1
    assert "@@nonce@@" not in page


def test_same_map_same_bytes_and_another_map_another_nonce(page: str) -> None:
    assert webmap_bytes(WEB_MAP) == page.encode()
    other = webmap_html(replace(WEB_MAP, subtitle="Bretagne"))
    assert re.search(r"nonce-([\w-]+)", other) != re.search(r"nonce-([\w-]+)", page)
    assert re.findall(r"nonce-[\w-]+", other) != re.findall(r"nonce-[\w-]+", page)


def test_ids_of_folium_are_random_again_afterwards(page: str) -> None:
    from branca.element import Element

    assert page
    assert Element()._id != Element()._id
    assert len(Element()._id) == 32


def test_a_projected_map_shows_the_same_places() -> None:
    project = Transformer.from_crs(4326, 2154, always_xy=True)

    def lambert(points: object) -> object:
        import numpy as np

        array = np.asarray(points)
        return np.column_stack(project.transform(array[:, 0], array[:, 1]))

    projected = replace(
        WEB_MAP,
        epsg=2154,
        communes=tuple(replace(commune, outline=transform(commune.outline, lambert)) for commune in WEB_MAP.communes),
    )
    assert webmap_html(projected).count("[1.1, 46.2]") == webmap_html(WEB_MAP).count("[1.1, 46.2]") > 0


def test_the_page_says_definition_source_population_and_demo(page: str) -> None:
    for text in (WEB_MAP.definition_line, WEB_MAP.minutes_note, "DÉMO · personnes et terrains fictifs", WEB_MAP.title):
        assert text in page
    assert page.startswith('<!DOCTYPE html>\n<html lang="fr">')
    assert "DÉMO" not in webmap_html(replace(WEB_MAP, is_demo=False))


def test_the_legend_counts_communes_and_people_on_the_right_side_of_thirty(page: str) -> None:
    beyond = [commune for commune in WEB_MAP.communes if commune.minutes is not None and commune.minutes > 30]
    people = sum(commune.population for commune in beyond)
    assert f"À plus de 30 minutes\u202f: {len(beyond)} communes, {people} hab." in page
    assert page.count('<tr class="break">') == 1
    assert "sans donnée" in page


def test_a_map_without_communes_or_markers_is_still_a_page() -> None:
    page = webmap_html(replace(WEB_MAP, communes=(), layers=()))
    assert "startPacteMap(" in page
    assert "0 commune, 0 hab." in page
    assert "Communes à plus de 30 min (0)" in page


def test_communes_beyond_are_listed_with_the_most_people_first_and_no_access_is_beyond(page: str) -> None:
    listed = re.findall(r'data-commune="(\d+)"', page)
    beyond = [n for n, each in enumerate(WEB_MAP.communes) if each.minutes is not None and each.minutes > 30]
    assert [int(number) for number in listed] == sorted(beyond, reverse=True), "populations rise with the number"
    cut_off = replace(WEB_MAP.communes[0], minutes=float("inf"))
    text = webmap_html(replace(WEB_MAP, communes=(cut_off,)))
    assert "Communes à plus de 30 min (1)" in text
    assert "aucun accès" in text


def test_other_variables_have_a_legend_each_and_one_choice() -> None:
    zoning = MapVariable(
        "zoning", "zonage", "Zonage des médecins", ("ARS, arrêté du 1/3/2025",), zone_classes(["p", "c", "v", "h"]),
        (0, 1, 2, 3, -1, 0, 0, 0), ("texte",) * 8, "non publié",
    )  # fmt: skip
    page = webmap_html(replace(WEB_MAP, variables=(zoning,)))
    assert page.count('type="radio" name="variable"') == 2
    assert 'data-variable="1" hidden' in page
    for words in ("Zonage des médecins", "ARS, arrêté du 1/3/2025", "non publié"):
        assert words in page
    people = sum(WEB_MAP.communes[number].population for number in (0, 5, 6, 7))
    assert f'<th scope="row">p</th><td>4</td><td>{people}</td>' in page


def test_a_restricted_page_says_so_twice_and_a_public_one_never(page: str) -> None:
    marked = webmap_html(replace(WEB_MAP, mark="COMMISSION"))
    assert marked.count("COMMISSION") == 2
    assert "<span>COMMISSION<br>PROJET</span>" in webmap_html(replace(WEB_MAP, mark="COMMISSION · PROJET"))
    assert 'class="restricted"' not in page
    assert 'id="mark"' not in page


@pytest.mark.parametrize(
    ("insee_code", "departement"), [("36230", "36"), ("2A004", "2A"), ("97411", "974"), ("01001", "01")]
)
def test_departement_of_an_insee_code(insee_code: str, departement: str) -> None:
    assert departement_of(insee_code) == departement
