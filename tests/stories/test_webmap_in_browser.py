"""A mayor receives the map by mail and opens it without network, in any browser, on a desk or a telephone."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from shapely import box

from pacte_desktop.documents.webmap import (
    MapCommune,
    MapMarker,
    MapVariable,
    MapZone,
    MarkerKind,
    MarkerLayer,
    WebMap,
    webmap_html,
)
from pacte_desktop.documents.webmap.schemes import zone_classes
from pacte_desktop.territory.basemap import open_base_territory
from tests.data.chromium import CHROMIUM, Browser, browser

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on PATH: the shared map is not opened")

NAMES = ("Saint-Benoît-la-Forêt", "Vatan", "Le Blanc", "Œuf-sur-Indre")
ZONES = ("prioritaire", "complémentaire", "de vigilance", "hors vigilance")
WEB_MAP = WebMap(
    title="Soins urgents à moins de 30 minutes",
    subtitle="Centre-Val de Loire",
    definition_line="Plus proche SU ou SMUR · 31/12/2019 · heure non prise en compte",
    minutes_note="Estimation, erreur moyenne de 2,7 min.",
    attribution="IGN, INSEE · Licence Ouverte 2.0",
    is_demo=True,
    bands_min=(10.0, 20.0, 30.0, 45.0),
    threshold_min=30.0,
    communes=tuple(
        MapCommune(
            f"3600{index}",
            name,
            1_000 * index,
            15.0 * index,
            box(1 + index / 10, 46, 1.1 + index / 10, 46.1),
            nearest="SU de Vatan",
        )
        for index, name in enumerate(NAMES)
    ),
    layers=(
        MarkerLayer(
            MarkerKind.URGENT_CARE, "Soins urgents", (MapMarker("SU de Vatan", ("Ouvert",), 1.15, 46.05, "36001"),)
        ),
        MarkerLayer(
            MarkerKind.MSP,
            "Maisons de santé",
            (MapMarker("MSP Saint Benoit", (), 1.25, 46.07, "36002"),),
            is_shown=False,
        ),
    ),
    variables=(
        MapVariable(
            key="zoning",
            name="zonage",
            title="Zonage des médecins",
            lines=("ARS, arrêté du 1/3/2025",),
            classes=zone_classes(ZONES),
            class_of=(0, 1, 2, 3),
            texts=ZONES,
            missing="non publié",
        ),
    ),
    zones=(MapZone(20.0, box(1, 46, 1.2, 46.1), "communes entières"),),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("chromium")


@pytest.fixture(scope="module")
def running(folder: Path) -> Iterator[Browser]:
    with browser(folder) as found:
        yield found


@pytest.fixture(scope="module")
def file(folder: Path) -> Path:
    path = folder / "carte.html"
    path.write_text(webmap_html(WEB_MAP), encoding="utf-8")
    return path


@pytest.fixture
def seen(running: Browser, file: Path) -> Iterator[Browser]:
    """The page on a desk; whatever is done with it, it has said nothing on its console and asked for nothing."""
    running.open(file)
    yield running
    assert running.errors == []
    assert running.requests == []


def text_of(seen: Browser, selector: str) -> str:
    found: str = seen.value(f"document.querySelector({selector!r})?.textContent ?? ''")
    return found


def popup_of(seen: Browser) -> str:
    """Text of the newest popup; one that was closed fades for a while."""
    found: str = seen.value("[...document.querySelectorAll('.leaflet-popup-content')].at(-1)?.textContent ?? ''")
    return found


def commune(seen: Browser, number: int) -> tuple[float, float]:
    """A place on the screen inside a commune, beside its markers."""
    found = seen.value(
        f"(() => {{ const at = document.querySelectorAll('path.leaflet-interactive')[{number}].getBoundingClientRect();"
        "return [at.x + at.width / 4, at.y + at.height / 4]; })()"
    )
    return found[0], found[1]


def fills(seen: Browser) -> list[str]:
    found: list[str] = seen.value(
        "[...document.querySelectorAll('path.leaflet-interactive')].map((path) => path.getAttribute('fill'))"
    )
    return found


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


def test_another_variable_takes_the_colours_and_the_legend(seen: Browser) -> None:
    seen.click("#legend input[value='1']")
    assert fills(seen) == [f"url(#paint-zoning-{place})" for place in range(3)] + ["#FFFFFF"]
    shown = seen.value(
        "[...document.querySelectorAll('.legend')].filter((each) => !each.hidden).map((e) => e.innerText)"
    )
    assert len(shown) == 1
    assert "ARS, arrêté du 1/3/2025" in shown[0]
    seen.point_at(*commune(seen, 0))
    assert text_of(seen, ".commune-card").endswith("zonage\u202f: prioritaire")
    seen.point_at(5, 5)
    assert fills(seen)[0] == "url(#paint-zoning-0)", "the colour comes back after the pointer"


def test_layers_are_switched_and_a_popup_tells_the_details(seen: Browser) -> None:
    def count() -> Any:
        return seen.value(
            "['.place.msp', '.leaflet-overlay-pane path'].map((each) => document.querySelectorAll(each).length)"
        )

    before = count()
    assert before[0] == 0
    seen.click("#layers input[data-layer=msp]")
    seen.click("#layers input[data-layer=zone-0]")
    assert count() == [1, before[1] + 1]
    seen.click("#layers input[data-layer=zone-0]")
    seen.click("#layers input[data-layer=urgent-care]")
    assert count() == [1, before[1]]
    assert not seen.value("document.querySelectorAll('.place.urgent-care').length")
    seen.click("#layers input[data-layer=urgent-care]")
    seen.click(".place.urgent-care")
    assert popup_of(seen) == "SU de VatanOuvert"


def test_the_list_of_gaps_leads_to_the_commune(seen: Browser) -> None:
    seen.click("#gaps summary")
    assert seen.value("document.querySelectorAll('#gaps li').length") == 1
    seen.click("#gaps button")
    assert popup_of(seen).startswith("Œuf-sur-Indre (36)")


def test_a_distance_is_measured_along_the_points(seen: Browser) -> None:
    seen.click("[data-tool=measure]")
    for number in (0, 1, 2):
        seen.click_at(*commune(seen, number))
    # A tenth of a degree of longitude at 46.08° north is 7.7 km.
    told = text_of(seen, "#distance")
    assert told == "Distance à vol d’oiseau\u202f: 15,4 km"
    assert popup_of(seen) == "", "clicks measure and open nothing"
    seen.press("Backspace")
    assert text_of(seen, "#distance") == "Distance à vol d’oiseau\u202f: 7,7 km"
    seen.value("document.querySelector('.leaflet-container').focus()")
    seen.press("Enter")
    assert text_of(seen, "#distance") != "Distance à vol d’oiseau\u202f: 7,7 km", "Enter takes the middle of the map"
    seen.press("Escape")
    assert text_of(seen, "#distance") == ""
    seen.click_at(*commune(seen, 2))
    assert popup_of(seen).startswith("Le Blanc")


def test_the_whole_map_comes_back(seen: Browser) -> None:
    before = text_of(seen, ".leaflet-control-scale-line")
    seen.click("#gaps summary")
    seen.click("#gaps button")
    assert text_of(seen, ".leaflet-control-scale-line") != before
    seen.click("[data-tool=whole]")
    assert text_of(seen, ".leaflet-control-scale-line") == before


def test_the_view_is_printed_on_one_sheet_with_legend_title_and_definition(seen: Browser) -> None:
    seen.click("#legend input[value='1']")
    before = commune(seen, 2)
    pages = pypdfium2.PdfDocument(io.BytesIO(seen.paper()))
    assert len(pages) == 1
    width, height = pages[0].get_size()
    assert width > height
    words = " ".join(pages[0].get_textpage().get_text_range().split())
    for told in (WEB_MAP.title, "31/12/2019", "Zonage des médecins", "arrêté du 1/3/2025", "Soins urgents", "DÉMO"):
        assert told in words
    for untold in ("Maisons de santé", "Colorer", "Minutes en voiture", "Chercher"):
        assert untold not in words
    assert seen.value("document.documentElement.className") == ""
    assert commune(seen, 2) == pytest.approx(before, abs=1)


def test_on_paper_a_long_legend_is_made_small_and_not_cut_even_when_it_was_scrolled(
    running: Browser, tmp_path: Path
) -> None:
    page = tmp_path / "long.html"
    long = replace(WEB_MAP, minutes_note="Une longue note sur la source des minutes. " * 40)
    page.write_text(webmap_html(long), encoding="utf-8")
    running.open(page, 1280, 600)
    running.value("document.querySelector('#folds').scrollTop = document.querySelector('#side').scrollTop = 400")
    running.value("window.dispatchEvent(new Event('beforeprint'))")
    told = running.value(
        "[document.querySelector('h1'), [...document.querySelectorAll('.layer:not(.off):not(.plain)')].at(-1)]"
        ".map((each) => each.getBoundingClientRect()).map((each) => [each.top, each.bottom])"
    )
    assert told[0][0] >= 0
    assert 600 < told[1][1] <= 700, "the sheet is used, and nothing is below it"
    running.value("window.dispatchEvent(new Event('afterprint'))")
    assert running.value("document.querySelector('#side').style.zoom") == ""
    assert running.errors == []


def test_on_a_telephone_the_map_has_most_of_the_screen_and_nothing_is_cut(running: Browser, file: Path) -> None:
    running.open(file, 390, 844, is_phone=True)
    told = running.value(
        "(() => { const map = document.querySelector('main').getBoundingClientRect();"
        "return [[...document.querySelectorAll('details')].map((each) => each.open),"
        " document.documentElement.scrollWidth, map.width, map.height, innerWidth]; })()"
    )
    assert told[0] == [False] * 4
    assert told[1] == told[2] == told[4] == 390
    assert told[3] > 844 / 2
    running.click("#legend summary")
    box_of_legend = running.value("document.querySelector('#folds').getBoundingClientRect().bottom")
    assert box_of_legend <= 844
    running.click("#search input")
    running.write("vatan")
    running.press("Enter")
    assert popup_of(running).startswith("Vatan")
    assert running.value("document.activeElement === document.body"), "the keyboard on the screen leaves the map free"
    assert (running.errors, running.requests) == ([], [])


def test_a_whole_region_of_real_communes_is_light_and_complete(running: Browser, tmp_path: Path) -> None:
    territory = open_base_territory(["18", "28", "36", "37", "41", "45"], margin_m=0)
    communes = tuple(
        MapCommune(
            str(territory.insee_code[row]),
            str(territory.name[row]),
            int(territory.population_municipal[row]),
            float(row % 60),
            territory.polygon[row],
        )
        for row in range(len(territory))
        if territory.inside[row]
    )
    region = replace(WEB_MAP, communes=communes, layers=(), variables=(), zones=(), epsg=territory.projection_epsg)
    page = tmp_path / "region.html"
    page.write_text(webmap_html(region), encoding="utf-8")
    assert page.stat().st_size < 3_000_000
    running.open(page)
    assert (running.errors, running.requests) == ([], [])
    assert running.value("document.documentElement.dataset.communes") == str(len(communes))
    drawn = running.value(
        "[...document.querySelectorAll('path.leaflet-interactive')].map((it) => it.getAttribute('d'))"
    )
    assert len(drawn) == len(communes) > 1_700
    assert all(path != "M0 0" for path in drawn), "a commune lost its outline"
