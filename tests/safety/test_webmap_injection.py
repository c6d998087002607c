"""Hostile texts on the shared map: nothing that they hold ever runs in a real browser, and nothing leaves.

Sixty attacks in every place where a foreign text stands. The page's policy is taken away first, so that escaping is
tried alone; a control bypasses the escaping and must be seen to run, or the detector would prove nothing.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from shapely import box

from pacte_desktop.documents import escaping
from pacte_desktop.documents.webmap import (
    MapClass,
    MapCommune,
    MapMarker,
    MapVariable,
    MapZone,
    MarkerKind,
    MarkerLayer,
    WebMap,
    webmap_html,
)
from tests.data.chromium import CHROMIUM, Browser, browser
from tests.data.script_attacks import attacks

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
    "name", "minutes-text", "nearest", "label", "details", "layer", "title", "subtitle", "attribution", "definition",
    "note", "made", "mark", "variable", "heading", "line", "class", "text", "missing", "basis",
)  # fmt: skip

# Points at everything, opens everything, switches everything, looks for everything: what a curious reader would do.
CURIOUS_READER = """
(async () => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const seen = new Set(), known = new Set();
  const counts = { communes: 0, markers: 0, found: 0, choices: 0 };
  const note = (text) => { for (const [name] of text.matchAll(/data-ran-[a-z-]+|1337/g)) seen.add(name); };
  const look = () => all(".leaflet-popup, .leaflet-tooltip, #search, #said").forEach((part) => note(part.textContent));
  const act = (element, ...kinds) => {
    const box = element.getBoundingClientRect();
    const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
    for (const kind of kinds) element.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, ...at }));
  };
  // A popup that was closed fades for a while.
  const isNew = (kind) => {
    const last = all(kind).at(-1);
    if (!last || known.has(last)) return 0;
    known.add(last);
    return 1;
  };
  note(document.body.textContent);
  for (const box of all("#layers input")) if (!box.checked) box.click();
  for (const choice of all("#legend input")) {
    choice.click();
    counts.choices += 1;
    act(document.querySelector("path.leaflet-interactive"), "mouseover");
    look();
  }
  for (const path of all("path.leaflet-interactive")) {
    act(path, "mouseover", "click");
    look();
    act(path, "mouseout");
    counts.communes += isNew(".commune-popup table");
  }
  for (const marker of all(".place")) {
    act(marker, "mouseover", "click");
    look();
    act(marker, "mouseout");
    counts.markers += isNew(".leaflet-popup-content p");
  }
  for (const button of all("#gaps button")) button.click();
  const input = document.querySelector("#search input");
  for (const typed of ["zz", "onerror", "ran", "7 191"]) {
    input.value = typed;
    input.dispatchEvent(new Event("input"));
    look();
    counts.found += all("#search li[role=option]").length;
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    look();
  }
  await new Promise((done) => setTimeout(done, 150));
  const names = [...document.documentElement.attributes].map((each) => each.name);
  return { ran: names.filter((name) => name.startsWith("data-ran-")), seen: [...seen], counts };
})()
"""


def hostile_map(text: Callable[[str], str], count: int = 1) -> WebMap:
    """A small map where ``text(place)`` stands in every place; the texts of communes and markers ``count`` times."""
    outline = [box(1 + index / 10, 46, 1.1 + index / 10, 46.1) for index in range(count + 1)]
    variable = MapVariable(
        "apl",
        text("variable"),
        text("heading"),
        (text("line"),),
        (MapClass(text("class"), "#FFFFFF", "/"),),
        (0, *[-1] * count),
        tuple(text("text") for _ in outline),
        text("missing"),
    )
    return WebMap(
        title=text("title"),
        subtitle=text("subtitle"),
        definition_line=text("definition"),
        minutes_note=text("note"),
        attribution=text("attribution"),
        is_demo=True,
        bands_min=(10.0, 30.0),
        threshold_min=30.0,
        communes=(
            MapCommune("36000", "zz", 10, 5.0, outline[0]),
            *(
                MapCommune(
                    f"36{index:03d}", text("name"), 10, 40.0, outline[index], text("minutes-text"), text("nearest")
                )
                for index in range(1, count + 1)
            ),
        ),
        layers=(
            MarkerLayer(
                MarkerKind.TRAINING_SITE,
                text("layer"),
                tuple(
                    MapMarker(text("label"), (text("details"),), 1.05 + index / 10, 46.05, f"36{index:03d}")
                    for index in range(count)
                ),
            ),
        ),
        variables=(variable,),
        zones=(MapZone(10.0, outline[0], text("basis")),),
        mark=text("mark"),
        made=text("made"),
    )


def without_policy(page: str) -> str:
    found = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    assert found[1] == 1
    return found[0]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("chromium")) as found:
        yield found


def traces(reader: Browser, page: str, folder: Path) -> set[str]:
    """Places whose text ran as soon as the page was opened and looked through."""
    return {name.removeprefix("data-ran-") for name in read(reader, page, folder)["ran"]}


def read(reader: Browser, page: str, folder: Path) -> dict[str, Any]:
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8", errors="strict")
    reader.open(file)
    found: dict[str, Any] = reader.value(CURIOUS_READER)
    return found


@pytest.mark.parametrize("family", FAMILIES)
def test_escaping_alone_lets_nothing_run_in_any_place(reader: Browser, family: str, tmp_path: Path) -> None:
    found = read(reader, without_policy(webmap_html(hostile_map(FAMILIES[family]))), tmp_path)
    assert found["ran"] == []
    assert {name: found["counts"][name] for name in ("communes", "markers", "choices")} == {
        "communes": 2,
        "markers": 1,
        "choices": 2,
    }
    assert set(found["seen"]) == {f"data-ran-{place}" for place in PLACES}, "every text is seen, none was compiled"
    assert reader.requests == []


def test_sixty_attacks_in_every_place_leave_no_trace(reader: Browser, tmp_path: Path) -> None:
    assert len(set(attacks("x"))) == 60
    turns: Counter[str] = Counter()

    def one_after_another(place: str) -> str:
        if place in ("name", "minutes-text", "nearest", "label", "details", "text"):
            attack = attacks(runs(place))[turns[place] % 60]
            turns[place] += 1
            return ("zz " if place in ("name", "label") else "") + attack
        return " ".join(attacks(runs(place)))

    page = webmap_html(hostile_map(one_after_another, count=60))
    found = read(reader, without_policy(page), tmp_path)
    assert found["ran"] == []
    assert found["counts"]["communes"] == 61
    assert found["counts"]["markers"] == 60
    assert found["counts"]["found"] >= 24
    assert "1337" not in found["seen"]
    assert reader.requests == []
    assert reader.errors == []


CONTROLS = {"element": "subtitle", "script": "title", "template": "label", "breakout": "label", "backslash": "details"}


@pytest.mark.parametrize("family", FAMILIES)
def test_control_without_escaping_and_policy_the_attack_runs(
    reader: Browser, family: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(escaping, "escape_for_folium", str)
    target = CONTROLS[family]
    page = webmap_html(hostile_map(lambda place: FAMILIES[family](place) if place == target else place))
    file = tmp_path / "page.html"
    file.write_text(without_policy(page), encoding="utf-8")
    reader.open(file)
    assert reader.value(f"document.documentElement.hasAttribute('data-ran-{target}')")


def test_control_data_of_the_script_would_end_it_if_it_were_plain_json(
    reader: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import json

    monkeypatch.setattr(escaping, "script_json", json.dumps)
    page = webmap_html(hostile_map(lambda place: FAMILIES["script"](place) if place == "nearest" else place))
    file = tmp_path / "page.html"
    file.write_text(without_policy(page), encoding="utf-8")
    reader.open(file)
    assert reader.value("document.documentElement.hasAttribute('data-ran-nearest')")


@pytest.mark.parametrize("family", ["element", "script"])
def test_the_policy_alone_stops_inline_handlers_and_foreign_scripts(
    reader: Browser, family: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(escaping, "escape_for_folium", str)
    page = webmap_html(hostile_map(lambda place: FAMILIES[family](place) if place == "subtitle" else place))
    assert "subtitle" in traces(reader, without_policy(page), tmp_path)
    assert traces(reader, page, tmp_path) == set()


def test_control_without_escaping_the_program_itself_would_compile_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """folium renders some texts twice: unescaped braces are a template that Python evaluates at export."""
    monkeypatch.setattr(escaping, "escape_for_folium", str)
    assert "1337" in webmap_html(hostile_map(lambda place: FAMILIES["template"](place) if place == "label" else place))


@pytest.mark.parametrize("field", ["insee_code", "name", "minutes_text", "nearest"])
def test_no_field_of_a_commune_is_compiled_as_a_template(field: str) -> None:
    web_map = hostile_map(str)
    first, *others = web_map.communes
    page = webmap_html(replace(web_map, communes=(replace(first, **{field: "{{7*191}}{% raw %}"}), *others)))
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
