"""Layers of the shared map: one marker a place and kind, names in French order, zones as lines."""

import re
from dataclasses import replace

import pytest
from shapely import box

from pacte_desktop.documents.webmap import MapCommune, MapMarker, MapZone, MarkerKind, MarkerLayer, WebMap
from pacte_desktop.documents.webmap.layers import DrawnMap, build_map
from pacte_desktop.documents.webmap.symbols import symbol_svg

HERE, THERE = (1.05, 46.05), (1.06, 46.06)


def marker(label: str, place: tuple[float, float] = HERE) -> MapMarker:
    return MapMarker(label, (f"détail de {label}",), *place)


def drawn(*layers: MarkerLayer, minutes: float | None = 30.4, zones: tuple[MapZone, ...] = ()) -> DrawnMap:
    commune = MapCommune("2A004", "L’Œuf d'Éty", 1_912, minutes, box(1, 46, 1.2, 46.1))
    return build_map(WebMap("t", "s", "d", "m", "a", False, (10.0, 30.0), 30.0, (commune,), layers, zones=zones))


def rendered(*layers: MarkerLayer) -> str:
    page: str = drawn(*layers).figure_map.get_root().render()
    return page


def test_markers_of_one_kind_in_one_place_are_one_symbol_with_their_number() -> None:
    page = rendered(
        MarkerLayer(MarkerKind.MSP, "MSP", (marker("Zoé"), marker("Été"), marker("Abri"), marker("Seule", THERE)))
    )
    assert page.count("L.marker(\n                [46.05, 1.05]") == 1
    assert page.count("L.marker(\n                [46.06, 1.06]") == 1
    assert page.count('\\u003cb class=\\"count\\"\\u003e3\\u003c/b\\u003e') == 1
    assert "Abri<br>Été<br>Zoé" in page
    assert page.index("détail de Abri") < page.index("détail de Été") < page.index("détail de Zoé")


def test_a_long_list_of_names_is_cut_in_the_tooltip_and_whole_in_the_popup() -> None:
    page = rendered(MarkerLayer(MarkerKind.TRAINING_SITE, "T", tuple(marker(f"Terrain {n}") for n in range(9))))
    assert "Terrain 5<br>et 3 autres" in page
    assert all(f"<strong>Terrain {n}</strong>" in page for n in range(9))


def test_symbols_move_aside_only_where_kinds_share_a_place() -> None:
    alone = rendered(MarkerLayer(MarkerKind.TRAINING_SITE, "T", (marker("A"),)))
    shared = rendered(
        MarkerLayer(MarkerKind.TRAINING_SITE, "T", (marker("A"),)),
        MarkerLayer(MarkerKind.URGENT_CARE, "U", (marker("B"),)),
    )
    anchors = re.compile(r'"iconAnchor": \[(-?\d+), (-?\d+)\]')
    assert anchors.findall(alone) == [("11", "11")]
    assert ("11", "11") in anchors.findall(shared)
    assert len(set(anchors.findall(shared))) == 2


def test_layers_are_known_by_key_and_a_hidden_one_is_not_put_on_the_map() -> None:
    layer = MarkerLayer(MarkerKind.HOUSING, "Logements", (marker("A"),), is_shown=False)
    hidden, shown = rendered(layer), rendered(replace(layer, is_shown=True))
    assert hidden.count(".addTo(map_") == shown.count(".addTo(map_") - 1
    assert set(drawn(layer).layers) == {"housing", "beyond", "towns"}
    assert set(drawn(minutes=30.0).layers) == {"towns"}, "nothing is beyond, so nothing is outlined"


def test_zones_are_lines_told_apart_by_their_dashes_and_hidden_at_first() -> None:
    square = box(1, 46, 1.2, 46.1)
    found = drawn(zones=(MapZone(10.0, square, "b"), MapZone(20.0, square, "b")))
    assert {"zone-0", "zone-1"} <= set(found.layers)
    page = found.figure_map.get_root().render()
    assert all(f'"dashArray": "{dashes}"' in page for dashes in ("1 5", "6 4"))
    assert f"{found.layers['zone-0']}.addTo(" not in page
    assert f"{found.layers['beyond']}.addTo(" in page


@pytest.mark.parametrize("kind", list(MarkerKind))
def test_every_kind_has_a_shape_of_its_own(kind: MarkerKind) -> None:
    assert [symbol_svg(other) for other in MarkerKind].count(symbol_svg(kind)) == 1
