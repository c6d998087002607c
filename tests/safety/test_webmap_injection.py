"""Hostile names on the shared map: nothing that they hold ever runs in a real browser.

Five families of attack in every place where a foreign text stands. The page's policy is taken away first, so that
escaping is tried alone; a control bypasses the escaping and must be seen to run, or the detector would prove nothing.
"""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from shapely import box

from pacte_desktop.documents import escaping
from pacte_desktop.documents.webmap import MapCommune, MapMarker, MarkerKind, MarkerLayer, WebMap, webmap_html

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium on PATH: hostile names are not tried in a browser"
)


def runs(place: str) -> str:
    """JavaScript that leaves a trace in the page when it runs."""
    return f"document.documentElement.setAttribute('data-ran-{place}',1)"


FAMILIES: dict[str, Callable[[str], str]] = {
    "element": lambda place: f'<img src=x onerror="{runs(place)}"><svg onload="{runs(place)}">',
    "script": lambda place: f"</script><script>{runs(place)}</script>",
    "template": lambda place: f"${{{runs(place)}}} {{{{7*191}}}}",
    "breakout": lambda place: f'`+{runs(place)}+`" autofocus onfocus="{runs(place)}" \'',
    "backslash": lambda place: f"\\\\`);{runs(place)};//",
}
PLACES = (
    "tooltip",
    "search",
    "popup",
    "layer",
    "title",
    "subtitle",
    "label",
    "details",
    "attribution",
    "definition",
    "minutes",
)

# Opens every tooltip and popup, and looks for the hostile commune: what a curious reader would do.
CURIOUS_READER = """
let map = null;
L.Map.addInitHook(function () { map = this; });
window.addEventListener("load", function () {
  let opened = 0;
  map.eachLayer(function (layer) {
    if (layer.feature && layer.feature.properties.key !== undefined) {
      layer.fire("mouseover", { latlng: layer.getCenter() }, true);
      opened += document.querySelectorAll(".commune-card table").length;
    } else if (layer.getElement && layer.getTooltip && layer.getTooltip()) {
      layer.openTooltip();
      opened += 1;
      layer.closeTooltip();
    }
    if (layer.getPopup && layer.getPopup()) { layer.openPopup(); opened += 1; }
  });
  const input = document.querySelector("#search input");
  input.value = "zz";
  input.dispatchEvent(new Event("input"));
  const found = document.querySelectorAll("#search li[role=option]").length;
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  document.documentElement.dataset.opened = opened;
  document.documentElement.dataset.found = found;
});
"""


def hostile_map(text: Callable[[str], str]) -> WebMap:
    """A small map where ``text(place)`` stands in every place."""
    return WebMap(
        title=text("title"),
        subtitle=text("subtitle"),
        definition_line=text("definition"),
        minutes_note=text("minutes"),
        attribution=text("attribution"),
        is_demo=True,
        bands_min=(10.0, 30.0),
        threshold_min=30.0,
        communes=(
            MapCommune("36001", text("tooltip"), 10, 5.0, box(1, 46, 1.1, 46.1)),
            MapCommune("36002", "zz " + text("search"), 10, 40.0, box(1.1, 46, 1.2, 46.1)),
        ),
        layers=(
            MarkerLayer(
                MarkerKind.TRAINING_SITE,
                text("layer"),
                (
                    MapMarker(text("label"), (text("details"),), 1.05, 46.05),
                    MapMarker(text("popup"), ("2 places",), 1.05, 46.05),
                ),
            ),
        ),
    )


def without_policy(page: str) -> str:
    found = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    assert found[1] == 1
    return found[0]


def browsed(page: str, folder: Path) -> str:
    """The page's elements after a curious reader went through it."""
    nonce = re.search(r'<script nonce="([\w-]+)">', page)
    assert nonce is not None
    head = f'<script nonce="{nonce.group(1)}">{CURIOUS_READER}</script></head>'
    file = folder / "page.html"
    file.write_text(page.replace("</head>", head, 1), encoding="utf-8")
    assert CHROMIUM is not None
    flags = "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-sync"
    command = [CHROMIUM, *(f"--{flag}" for flag in flags.split()), "--disable-component-update"]
    command += [f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=3000", "--dump-dom", file.as_uri()]
    return subprocess.run(command, capture_output=True, timeout=90, check=True).stdout.decode()


def traces(dom: str) -> set[str]:
    """Places whose text ran."""
    return set(re.findall(r'data-ran-(\w+)="', dom.split(">", 2)[1]))


@pytest.mark.parametrize("family", FAMILIES)
def test_escaping_alone_lets_nothing_run_in_any_place(family: str, tmp_path: Path) -> None:
    attack = FAMILIES[family]
    dom = browsed(without_policy(webmap_html(hostile_map(attack))), tmp_path)
    assert traces(dom) == set()
    root = dom.split(">", 2)[1]
    assert 'data-communes="2"' in root, "the page itself did not start"
    assert 'data-opened="4"' in root
    assert 'data-found="1"' in root
    for place in PLACES:
        assert f"data-ran-{place}" in dom, f"the text of {place} is not on the page"
    assert "1337" not in dom, "the program compiled a text as its own template"


CONTROLS = {"element": "subtitle", "script": "title", "template": "label", "breakout": "label", "backslash": "details"}


@pytest.mark.parametrize("family", FAMILIES)
def test_control_without_escaping_and_policy_the_attack_runs(
    family: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(escaping, "escape_for_folium", str)
    target = CONTROLS[family]
    page = webmap_html(hostile_map(lambda place: FAMILIES[family](place) if place == target else place))
    assert traces(browsed(without_policy(page), tmp_path)) == {target}


@pytest.mark.parametrize("family", ["element", "script"])
def test_the_policy_alone_stops_inline_handlers_and_foreign_scripts(
    family: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(escaping, "escape_for_folium", str)
    page = webmap_html(hostile_map(lambda place: FAMILIES[family](place) if place == "subtitle" else place))
    assert traces(browsed(without_policy(page), tmp_path)) == {"subtitle"}
    assert traces(browsed(page, tmp_path)) == set()


def test_control_without_escaping_the_program_itself_would_compile_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """folium renders some texts twice: unescaped braces are a template that Python evaluates at export."""
    monkeypatch.setattr(escaping, "escape_for_folium", str)
    assert "1337" in webmap_html(hostile_map(lambda place: FAMILIES["template"](place) if place == "label" else place))


@pytest.mark.parametrize("field", ["insee_code", "name"])
def test_no_field_of_a_commune_is_compiled_as_a_template(field: str) -> None:
    web_map = hostile_map(str)
    hostile = tuple(replace(commune, **{field: "{{7*191}}{% raw %}"}) for commune in web_map.communes[:1])
    page = webmap_html(replace(web_map, communes=hostile))
    assert "1337" not in page


def test_a_text_that_knows_how_nonces_look_gains_nothing() -> None:
    """The nonce is a digest of the whole page: a text that quotes it changes it."""
    nonce = re.compile(r"nonce-([\w-]+)'")
    first = hostile_map(lambda place: place)
    known = nonce.findall(webmap_html(first))[0]
    second = nonce.findall(webmap_html(replace(first, title=f"<script nonce={known}>")))[0]
    assert second != known
    marked = webmap_html(replace(first, title="@@nonce@@", subtitle="[[script]]"))
    assert "[[script]]" in marked
