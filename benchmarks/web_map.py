"""The shared web map of a region against plain ``folium.GeoJson`` of the same communes: size, making, first picture.

Both pages hold the same outlines, simplified alike, and the minutes as colours. Plain folium loads its scripts from the
network; here they are written into its page, as a reader with a warm cache would have them, and what its page would
have fetched is said beside. A headless Chromium without network opens each in turn: processor time of the page until it
stands still (DevTools ``TaskDuration``), moment of its first picture, moment of the whole map.
Usage: python benchmarks/web_map.py [RUNS]
"""

import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pacte_desktop.documents.webmap import MapCommune, WebMap, webmap_bytes
from pacte_desktop.documents.webmap.shapes import geojson, lonlat_outlines
from pacte_desktop.services.plans import create_demo
from pacte_desktop.services.webmap import open_webmap_source, webmap_page
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.basemap import open_base_territory
from tests.data.chromium import CHROMIUM, Browser, browser

REGION = ["18", "28", "36", "37", "41", "45"]
_STILL = "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)))"
_PAINT = "performance.getEntriesByType('paint').find((each) => each.name === 'first-contentful-paint').startTime"
_MAP = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"


def region() -> WebMap:
    """The communes of a region with invented minutes, and nothing else."""
    territory = open_base_territory(REGION, margin_m=0)
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
    return WebMap(
        "Région", "", "", "", "IGN", False, (10.0, 20.0, 30.0, 45.0), 30.0, communes, epsg=territory.projection_epsg
    )


def plain_folium(web_map: WebMap) -> bytes:
    """What ten lines of folium make of the same communes: colours, a tooltip, a layer control."""
    import folium

    outlines = lonlat_outlines(web_map.communes, web_map.epsg)
    features = [
        {
            "type": "Feature",
            "id": commune.insee_code,
            "properties": {"name": commune.name, "population": commune.population, "minutes": commune.minutes},
            "geometry": geojson(outline),
        }
        for commune, outline in zip(web_map.communes, outlines, strict=True)
    ]
    plain = folium.Map(location=[47.5, 1.7], zoom_start=8, tiles=None)
    folium.GeoJson(
        {"type": "FeatureCollection", "features": features},
        style_function=lambda feature: {
            "fillColor": "#a8480f" if feature["properties"]["minutes"] > web_map.threshold_min else "#6fadb5"
        },
        tooltip=folium.GeoJsonTooltip(["name", "population", "minutes"]),
    ).add_to(plain)
    folium.LayerControl().add_to(plain)
    return bytes(plain.get_root().render().encode())


def with_scripts_inside(page: bytes) -> tuple[bytes, int]:
    """The page with Leaflet and jQuery written into it instead of addresses, and how many addresses it had."""
    from importlib import import_module

    text = page.decode()
    found = re.findall(r'<(?:script src|link rel="stylesheet" href)="https?://[^"]+"', text)
    text = re.sub(r'<script src="https?://[^"]+"></script>|<link rel="stylesheet" href="https?://[^"]+"/?>', "", text)
    scripts = ""
    for package, name in (("leaflet", "leaflet.js"), ("jquery", "jquery.min.js")):
        folder = Path(import_module(f"xstatic.pkg.{package}").BASE_DIR)
        scripts += f"<script>{(folder / name).read_text(encoding='utf-8')}</script>"
    return text.replace("<head>", f"<head>{scripts}", 1).encode(), len(found)


@dataclass(frozen=True)
class Shown:
    """Seconds of one opening: processor time until the page stands still, first picture of anything, whole map."""

    processor: float
    picture: float
    whole: float


def shown(reader: Browser, file: Path) -> Shown:
    """Open a page after an empty one."""
    reader.open(file.parent / "empty.html")
    reader.open(file)
    reader.value(_STILL)
    processor = reader.metrics()["TaskDuration"]  # The browser counts anew for each page.
    return Shown(processor, reader.value(_PAINT) / 1000, reader.value(_MAP) / 1000)


def made(make: Callable[[], bytes]) -> tuple[float, bytes]:
    """Seconds of processor time to make a page, the quickest of three, and the page."""
    best, page = float("inf"), b""
    for _ in range(3):
        start = time.process_time()
        page = make()
        best = min(best, time.process_time() - start)
    return best, page


def main() -> None:
    """Print sizes, times and ratios, ours to theirs, pair by pair."""
    if CHROMIUM is None:
        print("no Chromium on PATH: nothing measured")
        return
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    web_map = region()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        create_demo(folder / "demo.pacte")
        plan = open_plan(folder / "demo.pacte")
        source = open_webmap_source(plan)
        pages = {
            "plain folium": made(lambda: plain_folium(web_map)),
            "the same communes": made(lambda: webmap_bytes(web_map)),
            "demonstration plan": made(lambda: webmap_page(source)),
        }
        plan.close()
        (folder / "empty.html").write_text("<!DOCTYPE html>", encoding="utf-8")
        plain, fetched = with_scripts_inside(pages["plain folium"][1])
        files = {}
        for number, (label, (_, page)) in enumerate(pages.items()):
            files[label] = folder / f"{number}.html"
            files[label].write_bytes(plain if label == "plain folium" else page)
        with browser(folder) as reader:
            for file in files.values():
                shown(reader, file)
            found: dict[str, list[Shown]] = {label: [] for label in files}
            for _ in range(runs):
                for label, file in files.items():
                    found[label].append(shown(reader, file))
        sizes = {label: file.stat().st_size for label, file in files.items()}
    print(f"plain folium asks for {fetched} files of other servers; ours for none. {runs} runs each, in turn.")
    usual = found["plain folium"]
    for label, rounds in found.items():
        size, seconds = sizes[label], pages[label][0]
        print(
            f"{label:20} {size / 1e6:.2f} MB (x{size / sizes['plain folium']:.2f}), made in {seconds:.2f} s "
            f"(x{seconds / pages['plain folium'][0]:.2f})"
        )
        for words, part in (("processor", "processor"), ("first picture", "picture"), ("whole map", "whole")):
            ours, theirs = [[getattr(each, part) for each in side] for side in (rounds, usual)]
            ratio = statistics.median(one / two for one, two in zip(ours, theirs, strict=True))
            print(f"{'':20} {words:13} {statistics.median(ours):.2f} s (x{ratio:.2f})")


if __name__ == "__main__":
    main()
