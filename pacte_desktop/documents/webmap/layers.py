"""The folium layers of the shared map, in degrees WGS 84: communes, borders, names of towns, markers.

Every text enters folium through :func:`~pacte_desktop.documents.escaping.escape_for_folium`.
"""

import re
from collections.abc import Sequence, Set
from typing import Any

import numpy as np
import shapely

from pacte_desktop.documents import escaping
from pacte_desktop.documents.webmap.bands import NO_DATA, Band, band_index, bands_of
from pacte_desktop.documents.webmap.content import (
    MapCommune,
    MapMarker,
    MarkerKind,
    MarkerLayer,
    WebMap,
)
from pacte_desktop.documents.webmap.shapes import (
    Geometries,
    beyond_border,
    departement_borders,
    geojson,
    lonlat_outlines,
    town_tiers,
)
from pacte_desktop.documents.webmap.symbols import ICON_PX, symbol_svg
from pacte_desktop.domain.french_order import french_key, search_key
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import counted, grouped, translate

_NOT_SEARCHED = re.compile(r"[\W_]+")
_FRANCE = ((41.3, -5.2), (51.1, 9.6))
_TOOLTIP_NAMES = 6
_URGENT_CARE_ABOVE = 2_000
_NAMES_ABOVE = 4_000
# Where several kinds share one point they stand around it, in pixels (right, down).
_OFFSETS = {
    MarkerKind.URGENT_CARE: (0, 0),
    MarkerKind.TRAINING_SITE: (13, -12),
    MarkerKind.MSP: (-14, -12),
    MarkerKind.HOUSING: (0, 19),
}


Place = tuple[float, float]


def build_map(web_map: WebMap) -> Any:
    """A folium map without tiles and without any address of its own, holding every layer of ``web_map``."""
    import folium

    class OfflineMap(folium.Map):
        default_js: list[tuple[str, str]] = []  # noqa: RUF012 - folium reads them as class lists
        default_css: list[tuple[str, str]] = []  # noqa: RUF012

    outlines = lonlat_outlines(web_map.communes, web_map.epsg)
    # SVG, not canvas: hatching is an SVG paint, prints sharp, and stays a figure that a browser can magnify.
    figure_map = OfflineMap(
        tiles=None, zoom_control=False, prefer_canvas=False, zoom_snap=0.25, zoom_delta=0.5, wheel_px_per_zoom_level=90
    )
    if len(outlines):
        _add_communes(figure_map, web_map, outlines)
        _add_borders(figure_map, web_map, outlines)
        _add_towns(figure_map, web_map.communes, outlines)
    kinds_at: dict[Place, set[MarkerKind]] = {}
    for layer in web_map.layers:
        for marker in layer.markers:
            kinds_at.setdefault(_place(marker), set()).add(layer.kind)
    crowded = {place for place, kinds in kinds_at.items() if len(kinds) > 1}
    for layer in web_map.layers:
        _add_markers(figure_map, layer, crowded)
    folium.LayerControl(collapsed=False, position="topright").add_to(figure_map)
    figure_map.fit_bounds(_bounds(outlines), padding=(12, 12))
    return figure_map


def _bounds(outlines: Geometries) -> list[list[float]]:
    if not len(outlines):
        return [list(corner) for corner in _FRANCE]
    west, south, east, north = (float(round(value, 4)) for value in shapely.total_bounds(outlines))
    return [[south, west], [north, east]]


def _add_communes(figure_map: Any, web_map: WebMap, outlines: Geometries) -> None:
    import folium

    bands = bands_of(web_map.communes, web_map.bands_min, web_map.threshold_min)
    bounds = tuple(band.high_min for band in bands if band.high_min is not None)
    by_key = {band.key: band for band in bands}
    features = [
        _commune_feature(commune, outline, _band_key(commune, bounds))
        for commune, outline in zip(web_map.communes, outlines, strict=True)
    ]
    folium.GeoJson(
        {"type": "FeatureCollection", "features": features},
        name=escaping.escape_for_folium(translate("WebMap", "Communes selon les minutes")),
        style_function=lambda feature: _commune_style(by_key[feature["properties"]["band"]]),
        highlight_function=lambda _: {"weight": 2.5, "color": "#17262A"},
        smooth_factor=0.4,
        zoom_on_click=False,
        tooltip=folium.GeoJsonTooltip(
            fields=["name", "population", "minutes"],
            aliases=[
                escaping.escape_for_folium(word)
                for word in (
                    translate("WebMap", "Commune"),
                    translate("WebMap", "Population"),
                    translate("WebMap", "Soins urgents"),
                )
            ],
            class_name="commune-card",
            opacity=1,
        ),
    ).add_to(figure_map)


def _band_key(commune: MapCommune, bounds: tuple[float, ...]) -> str:
    index = band_index(commune.minutes, bounds)
    return NO_DATA if index < 0 else str(index)


def _commune_feature(commune: MapCommune, outline: Any, band: str) -> dict[str, Any]:
    minutes = (
        translate("WebMap", "sans donnée")
        if commune.minutes is None
        else translate("WebMap", "{minutes} min").format(minutes=grouped(commune.minutes, 1))
    )
    return {
        "type": "Feature",
        "id": escaping.escape_for_folium(commune.insee_code),
        "properties": {
            "name": escaping.escape_for_folium(f"{commune.name} ({departement_of(commune.insee_code)})"),
            "population": escaping.escape_for_folium(
                counted(commune.population, translate("WebMap", "{n} habitant"), translate("WebMap", "{n} habitants"))
            ),
            "minutes": escaping.escape_for_folium(minutes),
            "key": _searched(commune.name),
            "band": band,
        },
        "geometry": geojson(outline),
    }


def _searched(name: str) -> str:
    """Search key of letters, figures and spaces only: folium compiles what it renders once more as a template."""
    return " ".join(_NOT_SEARCHED.sub(" ", search_key(name)).split())


def _commune_style(band: Band) -> dict[str, Any]:
    return {
        "fillColor": band.fill,
        "fillOpacity": 1,
        "color": "#8A4A1B" if band.is_beyond else "#FFFFFF",
        "weight": 0.5,
        "opacity": 0.75,
    }


def _add_borders(figure_map: Any, web_map: WebMap, outlines: Geometries) -> None:
    import folium

    is_beyond = [
        commune.minutes is not None and commune.minutes > web_map.threshold_min for commune in web_map.communes
    ]
    lines = [
        (departement_borders(web_map.communes, outlines), {"color": "#3A4B4F", "weight": 1.4, "dashArray": "6 3"}),
        (beyond_border(outlines, is_beyond), {"color": "#5A2503", "weight": 2.4}),
    ]
    for line, style in lines:
        if line.is_empty:
            continue
        folium.GeoJson(
            {"type": "Feature", "properties": {}, "geometry": geojson(line)},
            style_function=lambda _, style=style: {**style, "opacity": 0.95, "interactive": False},
            control=False,
            interactive=False,
            smooth_factor=0.4,
        ).add_to(figure_map)


def _add_towns(figure_map: Any, communes: Sequence[MapCommune], outlines: Geometries) -> None:
    import folium

    points = np.asarray(shapely.get_coordinates(shapely.point_on_surface(outlines)))
    group = folium.FeatureGroup(name=escaping.escape_for_folium(translate("WebMap", "Noms des villes")))
    for index, tier in town_tiers(communes, points):
        name = escaping.escape_for_folium(communes[index].name)
        folium.Marker(
            [round(float(points[index][1]), 4), round(float(points[index][0]), 4)],
            icon=folium.DivIcon(
                html=f'<span aria-hidden="true">{name}</span>', class_name=f"town tier-{tier}", icon_size=(0, 0)
            ),
            interactive=False,
            keyboard=False,
            z_index_offset=_NAMES_ABOVE,
        ).add_to(group)
    group.add_to(figure_map)


def _place(marker: MapMarker) -> Place:
    return round(marker.latitude, 4), round(marker.longitude, 4)


def _add_markers(figure_map: Any, layer: MarkerLayer, crowded: Set[Place]) -> None:
    import folium

    heading = (
        f'<span class="layer-name">{symbol_svg(layer.kind)}'
        f"{escaping.escape_for_folium(layer.name)} ({grouped(len(layer.markers))})</span>"
    )
    group = folium.FeatureGroup(name=heading, show=layer.is_shown)
    together: dict[Place, list[MapMarker]] = {}
    for marker in layer.markers:
        together.setdefault(_place(marker), []).append(marker)
    half = ICON_PX // 2
    for place, unsorted_markers in together.items():
        markers = sorted(unsorted_markers, key=lambda marker: french_key(marker.label))
        right, down = _OFFSETS[layer.kind] if place in crowded else (0, 0)
        count = f'<b class="count">{len(markers)}</b>' if len(markers) > 1 else ""
        folium.Marker(
            list(place),
            icon=folium.DivIcon(
                html=f'{symbol_svg(layer.kind)}{count}<span class="unseen">{_names(markers)}</span>',
                class_name=f"place {layer.kind.lower().replace('_', '-')}",
                icon_size=(ICON_PX, ICON_PX),
                icon_anchor=(half - right, half - down),
            ),
            tooltip=folium.Tooltip(_names(markers), sticky=False),
            popup=folium.Popup(_cards(markers), max_width=320, maxHeight=280),
            z_index_offset=_URGENT_CARE_ABOVE if layer.kind is MarkerKind.URGENT_CARE else 0,
        ).add_to(group)
    group.add_to(figure_map)


def _names(markers: Sequence[MapMarker]) -> str:
    """First names of the place, one a line, as HTML."""
    names = [escaping.escape_for_folium(marker.label) for marker in markers[:_TOOLTIP_NAMES]]
    if len(markers) > _TOOLTIP_NAMES:
        rest = len(markers) - _TOOLTIP_NAMES
        others = counted(rest, translate("WebMap", "et {n} autre"), translate("WebMap", "et {n} autres"))
        names.append(escaping.escape_for_folium(others))
    return "<br>".join(names)


def _cards(markers: Sequence[MapMarker]) -> str:
    """Every marker of the place with its details, as HTML."""
    cards = []
    for marker in markers:
        details = "".join(f"<br>{escaping.escape_for_folium(line)}" for line in marker.details)
        cards.append(f"<p><strong>{escaping.escape_for_folium(marker.label)}</strong>{details}</p>")
    return "".join(cards)
