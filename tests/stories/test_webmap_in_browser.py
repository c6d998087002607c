"""A mayor receives the map by mail and opens it without network, in any browser."""

import re
import shutil
import socketserver
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from shapely import box

from pacte_desktop.documents.webmap import MapCommune, MapMarker, MarkerKind, MarkerLayer, WebMap, webmap_html
from pacte_desktop.territory.basemap import open_base_territory

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on PATH: the shared map is not opened")
FLAGS = (
    "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-sync "
    "disable-component-update disable-default-apps disable-domain-reliability no-pings enable-logging=stderr"
)

NAMES = ("Saint-Benoît-la-Forêt", "Vatan", "Le Blanc", "Œuf-sur-Indre")
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
        MapCommune(f"3600{index}", name, 1_000 * index, 15.0 * index, box(1 + index / 10, 46, 1.1 + index / 10, 46.1))
        for index, name in enumerate(NAMES)
    ),
    layers=(
        MarkerLayer(MarkerKind.URGENT_CARE, "Soins urgents", (MapMarker("SU de Vatan", ("Ouvert",), 1.15, 46.05),)),
        MarkerLayer(MarkerKind.MSP, "Maisons de santé", (MapMarker("MSP du Blanc", (), 1.25, 46.05),), is_shown=False),
    ),
)


class Requests(socketserver.ThreadingTCPServer):
    """A proxy that refuses everything and remembers who was asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), RefusingHandler)
        self.lines: list[str] = []


class RefusingHandler(socketserver.StreamRequestHandler):
    """Answers 403 to one request."""

    server: Requests

    def handle(self) -> None:
        self.server.lines.append(self.rfile.readline().decode("latin-1").strip())
        self.wfile.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


@contextmanager
def refusing_proxy() -> Iterator[Requests]:
    with Requests() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def _is_errand(line: str) -> bool:
    return re.search(r"google|gvt1|gstatic|chromium", line) is not None


class Visit:
    """What a browser showed of a page, said on its console, and asked of the network."""

    def __init__(self, page: str, folder: Path, *options: str) -> None:
        file = folder / "carte.html"
        file.write_text(page, encoding="utf-8")
        assert CHROMIUM is not None
        with refusing_proxy() as proxy:
            command = [CHROMIUM, *(f"--{flag}" for flag in FLAGS.split()), f"--user-data-dir={folder / 'profile'}"]
            command += [f"--proxy-server=127.0.0.1:{proxy.server_address[1]}", "--virtual-time-budget=3000"]
            command += [*options, "--dump-dom", file.as_uri()]
            done = subprocess.run(command, capture_output=True, timeout=90, check=True)
            # The browser's own errands (its updates, its accounts, sockets opened in advance) are not the page's.
            self.requests = [line for line in proxy.lines if line and not _is_errand(line)]
        self.dom = done.stdout.decode()
        self.console = [line for line in done.stderr.decode().splitlines() if ":CONSOLE:" in line]

    def root(self, name: str) -> str | None:
        """Value of a ``data-`` attribute of the page's root."""
        found = re.search(rf'<html[^>]* data-{name}="([^"]*)"', self.dom)
        return found.group(1) if found else None


def with_reader(page: str, actions: str) -> str:
    """The page with a script that acts as its reader once the map stands; ``map`` and ``say`` are at hand."""
    nonce = re.search(r'<script nonce="([\w-]+)">', page)
    assert nonce is not None
    script = (
        "let map = null; L.Map.addInitHook(function () { map = this; });"
        "const say = (name, value) => { document.documentElement.dataset[name] = value; };"
        f"window.addEventListener('load', function () {{ {actions} }});"
    )
    return page.replace("</head>", f'<script nonce="{nonce.group(1)}">{script}</script></head>', 1)


@pytest.fixture(scope="module")
def page() -> str:
    return webmap_html(WEB_MAP)


def test_the_map_opens_offline_without_an_error_or_a_request(page: str, tmp_path: Path) -> None:
    visit = Visit(page, tmp_path)
    assert visit.console == []
    assert visit.requests == []
    assert visit.root("communes") == str(len(NAMES))
    body = visit.dom[visit.dom.index("<body") :]
    assert len(re.findall(r'<path class="leaflet-interactive"', body)) == len(NAMES)
    assert 'fill="url(#paint-3)"' in body, "communes beyond the threshold are hatched"
    assert "plus de 30 à 45 min" in body
    assert "IGN, INSEE · Licence Ouverte 2.0" in body
    assert 'title="Agrandir"' in body
    assert "leafletjs.com" not in body


def test_control_a_request_of_a_page_would_be_seen(tmp_path: Path) -> None:
    visit = Visit("<!DOCTYPE html><img src='http://control.invalid/seen.png'>", tmp_path)
    assert any("control.invalid" in line for line in visit.requests)


def test_the_policy_refuses_what_a_page_could_try(page: str, tmp_path: Path) -> None:
    actions = """
      fetch('http://control.invalid/fetch').then(() => say('fetch', 'done'), () => say('fetch', 'refused'));
      const image = new Image();
      image.onload = () => say('image', 'done');
      image.onerror = () => say('image', 'refused');
      image.src = 'http://control.invalid/image.png';
      const script = document.createElement('script'); script.src = 'http://control.invalid/script.js';
      script.onerror = () => say('script', 'refused'); document.body.append(script);
      try { new Function('return 1')(); say('compiled', 'done'); } catch (error) { say('compiled', 'refused'); }
      const frame = document.createElement('iframe');
      frame.src = 'http://control.invalid/frame';
      document.body.append(frame);
    """
    visit = Visit(with_reader(page, actions), tmp_path)
    assert {name: visit.root(name) for name in ("fetch", "image", "script", "compiled")} == dict.fromkeys(
        ("fetch", "image", "script", "compiled"), "refused"
    )
    assert visit.requests == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("st benoit", "Saint-Benoît-la-Forêt (36)"),
        ("SAINT BENOÎT LA FORET", "Saint-Benoît-la-Forêt (36)"),
        ("oeuf", "Œuf-sur-Indre (36)"),
        ("blanc", "Le Blanc (36)"),
    ],
)
def test_a_commune_is_found_without_accents_and_its_card_opens(
    page: str, typed: str, found: str, tmp_path: Path
) -> None:
    actions = f"""
      const before = map.getZoom(); const input = document.querySelector('#search input');
      input.value = {typed!r}; input.dispatchEvent(new Event('input'));
      say('options', document.querySelectorAll('#search li[role=option]').length);
      input.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'Enter' }}));
      say('value', input.value); say('closer', map.getZoom() > before);
      say('card', document.querySelector('.commune-card').textContent);
    """
    visit = Visit(with_reader(page, actions), tmp_path)
    assert visit.root("options") == "1"
    assert visit.root("value") == found
    assert visit.root("closer") == "true"
    assert found in (visit.root("card") or "")
    assert " min" in (visit.root("card") or "")


def test_a_name_that_is_not_there_is_said_in_words(page: str, tmp_path: Path) -> None:
    actions = """
      const input = document.querySelector('#search input');
      input.value = 'Paris'; input.dispatchEvent(new Event('input'));
      say('answer', document.querySelector('#search ul').textContent);
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    """
    visit = Visit(with_reader(page, actions), tmp_path)
    assert visit.root("answer") == "Aucune commune de ce nom sur la carte."
    assert visit.console == []


def test_layers_are_switched_and_a_popup_tells_the_details(page: str, tmp_path: Path) -> None:
    actions = """
      const count = () => document.querySelectorAll('.place.msp').length;
      say('hidden', count());
      for (const box of document.querySelectorAll('.leaflet-control-layers input')) if (!box.checked) box.click();
      say('shown', count());
      document.querySelector('.place.urgent-care').click();
      say('popup', document.querySelector('.leaflet-popup-content').textContent);
    """
    visit = Visit(with_reader(page, actions), tmp_path)
    assert (visit.root("hidden"), visit.root("shown")) == ("0", "1")
    assert "SU de VatanOuvert" in (visit.root("popup") or "")


def test_on_a_telephone_the_cards_leave_the_map_free_and_nothing_is_cut(page: str, tmp_path: Path) -> None:
    actions = """
      const panel = document.getElementById('panel').getBoundingClientRect();
      say('folded', !document.getElementById('legend').open);
      say('wide', document.documentElement.scrollWidth > window.innerWidth);
      say('free', panel.bottom < window.innerHeight / 2);
    """
    visit = Visit(with_reader(page, actions), tmp_path, "--window-size=500,950")
    assert (visit.root("folded"), visit.root("wide"), visit.root("free")) == ("true", "false", "true")


def test_a_whole_region_of_real_communes_is_light_and_complete(tmp_path: Path) -> None:
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
    page = webmap_html(replace(WEB_MAP, communes=communes, layers=(), epsg=territory.projection_epsg))
    assert len(page.encode()) < 3_000_000
    visit = Visit(page, tmp_path)
    assert visit.console == []
    assert visit.root("communes") == str(len(communes))
    drawn = re.findall(r'<path class="leaflet-interactive"[^>]* d="([^"]*)"', visit.dom)
    assert len(drawn) == len(communes) > 1_700
    assert all(path != "M0 0" for path in drawn), "a commune lost its outline"
