"""A mayor receives the map by mail and opens it without network, in any browser, on a desk or a telephone."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.documents.webmap import (
    MapMarker,
    MarkerKind,
    MarkerLayer,
    webmap_html,
)
from tests.data.chromium import CHROMIUM, Browser
from tests.stories.browser_acts import NAMES, WEB_MAP, commune, fills, popup_of, text_of

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on PATH: the shared map is not opened")


def test_the_map_opens_offline_with_its_words(seen: Browser) -> None:
    assert seen.value("document.documentElement.dataset.communes") == str(len(NAMES))
    assert fills(seen) == ["#DCEBEC", "#A9CFD3", "#6FADB5", "url(#paint-minutes-3)"], "beyond the threshold is hatched"
    body = text_of(seen, "body")
    for words in ("plus de 30 à 45 min", "IGN, INSEE · Licence Ouverte 2.0", WEB_MAP.definition_line, "DÉMO"):
        assert words in body
    assert "Leaflet" not in text_of(seen, ".leaflet-control-attribution")
    titles = seen.value("[...document.querySelectorAll('.leaflet-bar button')].map((each) => each.ariaLabel)")
    assert titles == [
        "Agrandir",
        "Réduire",
        "Voir toute la carte",
        "Mesurer une distance",
        "Imprimer cette vue",
    ]


def test_control_a_request_and_an_error_of_a_page_would_be_seen(running: Browser, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><img src='http://control.invalid/seen.png'><script>absent()</script>")
    running.open(page)
    assert "http://control.invalid/seen.png" in running.requests
    assert any("absent is not defined" in error for error in running.errors)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("st benoit la", "Saint-Benoît-la-Forêt (36)"),
        ("SAINT BENOÎT LA FORET", "Saint-Benoît-la-Forêt (36)"),
        ("oeuf", "Œuf-sur-Indre (36)"),
        ("blanc", "Le Blanc (36)"),
    ],
)
def test_a_commune_is_found_without_accents_and_its_card_opens(seen: Browser, typed: str, found: str) -> None:
    before = text_of(seen, ".leaflet-control-scale-line")
    seen.click("#search input")
    seen.write(typed)
    assert seen.value("document.querySelectorAll('#search li[role=option]').length") == 1
    seen.press("Enter")
    assert seen.value("document.querySelector('#search input').value") == found
    assert text_of(seen, ".leaflet-control-scale-line") != before
    card = popup_of(seen)
    assert card.startswith(found)
    assert " min" in card


def test_a_place_is_found_beside_the_commune_of_its_name_and_its_hidden_layer_comes(seen: Browser) -> None:
    seen.click("#search input")
    seen.write("saint benoit")
    options = seen.value("[...document.querySelectorAll('#search li')].map((item) => item.textContent)")
    assert options == [
        "Saint-Benoît-la-Forêt (36)commune · 0,0 min",
        "MSP Saint BenoitMaisons de santé · Le Blanc (36)",
    ]
    assert not seen.value("document.querySelectorAll('.place.msp').length")
    seen.click("#search li:last-child")
    assert seen.value("document.querySelectorAll('.place.msp').length") == 1
    assert seen.value("document.querySelector('#layers input[data-layer=msp]').checked")
    assert popup_of(seen) == "MSP Saint Benoit"
    assert text_of(seen, "#said") == "MSP Saint Benoit", "who cannot see the card hears it"


def test_a_name_that_is_not_there_is_said_in_words(seen: Browser) -> None:
    seen.click("#search input")
    seen.write("Paris")
    assert text_of(seen, "#search ul") == text_of(seen, "#said") == "Rien de ce nom sur la carte."
    seen.press("Enter")
    seen.press("Escape")
    assert text_of(seen, "#search ul") == ""


def test_a_commune_tells_everything_on_a_click(seen: Browser) -> None:
    seen.point_at(*commune(seen, 1))
    assert text_of(seen, ".commune-card") == "Vatan (36)soins urgents\u202f: 15,0 min"
    seen.click_at(*commune(seen, 1))
    card = popup_of(seen)
    for words in ("Vatan (36)", "15,0 min", "lieu le plus procheSU de Vatan", "zonagecomplémentaire", "1\u202f000 hab"):
        assert words in card
    assert "Sur place" in card
    assert text_of(seen, "#said") == "Vatan (36). 15,0 min"


def test_a_commune_opens_with_the_keyboard_and_closes_again(seen: Browser) -> None:
    seen.value("document.querySelector('.leaflet-container').focus()")
    for _ in range(2):
        seen.press("ArrowRight")
    seen.value("new Promise((done) => setTimeout(done, 700))")
    seen.press("Enter")
    assert any(name in popup_of(seen) for name in NAMES)
    assert seen.value("document.activeElement.className") == "commune-popup"
    assert seen.value("document.querySelector('.leaflet-popup-close-button').ariaLabel") == "Fermer"
    seen.press("Escape")
    seen.value("new Promise((done) => setTimeout(done, 400))")
    assert popup_of(seen) == ""


def test_of_two_communes_opened_one_after_the_other_the_last_stays_outlined(seen: Browser) -> None:
    def outlined() -> Any:
        return seen.value("document.querySelectorAll('.leaflet-overlay-pane path[stroke-width=\"3.5\"]').length")

    for typed in ("blanc", "vatan"):
        seen.value("document.querySelector('#search input').value = ''")
        seen.click("#search input")
        seen.write(typed)
        seen.press("Enter")
        assert outlined() == 1, typed
    seen.value("[...document.querySelectorAll('.leaflet-popup-close-button')].at(-1).click()")
    assert outlined() == 0


def test_with_the_keyboard_the_card_of_a_place_takes_the_focus_and_gives_it_back(seen: Browser) -> None:
    seen.click_at(*commune(seen, 1))
    seen.value("document.querySelector('.commune-popup button').focus()")
    seen.press("Enter")
    focused = "document.activeElement.textContent"
    assert seen.value(focused) == "SU de VatanOuvert"
    assert text_of(seen, "#said") == "SU de Vatan\nOuvert"
    seen.press("Escape")
    assert seen.value("document.activeElement.classList.contains('leaflet-container')")
    seen.press("Enter")
    assert seen.value(focused) == "SU de VatanOuvert", "it stands in the middle of the map"


def test_a_name_with_french_signs_is_the_same_in_the_search_and_on_its_card(running: Browser, tmp_path: Path) -> None:
    """Else the card of many things in one place would not come to the one that was looked for."""
    name = "MSP : Les Tilleuls"
    others = tuple(MapMarker(f"Autre {number:02}", ("x", "y"), 1.15, 46.05) for number in range(20))
    layer = MarkerLayer(MarkerKind.MSP, "Maisons de santé", (*others, MapMarker(name, (), 1.15, 46.05)))
    page = tmp_path / "signs.html"
    page.write_text(webmap_html(replace(WEB_MAP, layers=(layer,))), encoding="utf-8")
    running.open(page)
    running.click("#search input")
    running.write("tilleuls")
    assert "MSP\u202f: Les Tilleuls" in text_of(running, "#search ul")
    running.press("Enter")
    assert running.value("[...document.querySelectorAll('.leaflet-popup-content')].at(-1).scrollTop") > 0
    assert running.errors == []


def test_what_is_in_a_commune_leads_to_its_place_and_the_tab_key_has_few_stops(seen: Browser) -> None:
    seen.click_at(*commune(seen, 1))
    seen.value("new Promise((done) => setTimeout(done, 300))")
    seen.click(".commune-popup button")
    assert popup_of(seen) == "SU de VatanOuvert"
    stops = seen.value("[...document.querySelectorAll('main *')].filter((each) => each.tabIndex >= 0).length")
    assert stops <= 10, "the map, its five tools and what is in popups"
