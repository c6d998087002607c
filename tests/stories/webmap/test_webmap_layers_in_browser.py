"""The shared map in a browser: variables, layers, distances, on paper, on a telephone, of a whole region."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from pacte_desktop.documents.webmap import (
    MapCommune,
    webmap_html,
)
from pacte_desktop.territory.basemap import open_base_territory
from tests.data.chromium import CHROMIUM, Browser
from tests.stories.browser_acts import WEB_MAP, commune, fills, popup_of, text_of

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on PATH: the shared map is not opened")


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
    running.value("new Promise((done) => setTimeout(done, 600))")
    card, close = running.value(
        "['.leaflet-popup', '.leaflet-popup-close-button'].map((each) => document.querySelector(each))"
        ".map((each) => { const box = each.getBoundingClientRect(); return [box.left, box.right]; })"
    )
    buttons = running.value("document.querySelector('.leaflet-bar').getBoundingClientRect().left")
    assert 0 <= card[0] < close[0] < close[1] <= card[1] <= buttons, "no button lies over the card"
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
