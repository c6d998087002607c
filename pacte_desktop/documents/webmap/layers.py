"""The folium layers of the shared map, in degrees WGS 84: communes, borders, zones, names of towns, markers.

Every text enters folium through :func:`~pacte_desktop.documents.escaping.escape_for_folium`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from pacte_desktop.documents import escaping
from pacte_desktop.documents.webmap.content import MapCommune, MapZone, WebMap
from pacte_desktop.documents.webmap.markers import add_markers, crowded_places
from pacte_desktop.documents.webmap.shapes import (
    Geometries,
    beyond_border,
    departement_borders,
    geojson,
    lonlat_outlines,
    lonlat_zones,
    town_tiers,
)

_FRANCE = ((41.3, -5.2), (51.1, 9.6))
_NAMES_ABOVE = 4_000
# What tells the lines of the zones apart: dashes and weight, never colour.
ZONE_DASHES = ("1 5", "6 4", "", "12 4 2 4")
BEYOND, TOWNS = "beyond", "towns"


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A folium map and its layers by key: the names of their variables in the script."""

    figure_map: Any
    communes: str
    layers: Mapping[str, str]


def build_map(web_map: WebMap) -> DrawnMap:
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
    # Before the layers come, so that outlines are projected once; the same margins as in tools.js.
    figure_map.fit_bounds(_bounds(outlines), padding_top_left=(10, 10), padding_bottom_right=(56, 10))
    communes, found = "null", {}
    if len(outlines):
        communes = _add_communes(figure_map, outlines)
        found = _add_borders(figure_map, web_map, outlines)
        found |= _add_zones(figure_map, web_map.zones, web_map.epsg)
        found[TOWNS] = _add_towns(figure_map, web_map.communes, outlines)
    crowded = crowded_places(web_map.layers)
    for layer in web_map.layers:
        found[layer.kind.css_class] = add_markers(figure_map, layer, crowded)
    return DrawnMap(figure_map, communes, found)


def zone_key(place: int) -> str:
    """Key of the layer of the zone at ``place`` of the map's zones."""
    return f"zone-{place}"


def _bounds(outlines: Geometries) -> list[list[float]]:
    if not len(outlines):
        return [list(corner) for corner in _FRANCE]
    west, south, east, north = (float(round(value, 4)) for value in shapely.total_bounds(outlines))
    return [[south, west], [north, east]]


def _add_communes(figure_map: Any, outlines: Geometries) -> str:
    """The outlines with the number of their commune; the page's own script colours them and tells about them."""
    import folium

    features = [
        {"type": "Feature", "id": number, "properties": {"commune": number}, "geometry": geojson(outline)}
        for number, outline in enumerate(outlines)
    ]
    layer = folium.GeoJson(
        {"type": "FeatureCollection", "features": features},
        style_function=lambda _: {"weight": 0.5, "opacity": 0.75, "fillOpacity": 1},
        smooth_factor=0.4,
        zoom_on_click=False,
        control=False,
    ).add_to(figure_map)
    name: str = layer.get_name()
    return name


def _add_line(figure_map: Any, line: Any, style: Mapping[str, Any], *, show: bool = True) -> str:
    import folium

    layer = folium.GeoJson(
        {"type": "Feature", "properties": {}, "geometry": geojson(line)},
        style_function=lambda _: {**style, "opacity": 0.95, "fill": False, "interactive": False},
        control=False,
        show=show,
        interactive=False,
        smooth_factor=0.4,
    ).add_to(figure_map)
    name: str = layer.get_name()
    return name


def _add_borders(figure_map: Any, web_map: WebMap, outlines: Geometries) -> dict[str, str]:
    is_beyond = [
        commune.minutes is not None and commune.minutes > web_map.threshold_min for commune in web_map.communes
    ]
    departements = departement_borders(web_map.communes, outlines)
    if not departements.is_empty:
        _add_line(figure_map, departements, {"color": "#3A4B4F", "weight": 1.4, "dashArray": "6 3"})
    beyond = beyond_border(outlines, is_beyond)
    return {} if beyond.is_empty else {BEYOND: _add_line(figure_map, beyond, {"color": "#5A2503", "weight": 2.4})}


def _add_zones(figure_map: Any, zones: Sequence[MapZone], epsg: int) -> dict[str, str]:
    """Borders of the zones, hidden at first."""
    found = {}
    for place, outline in enumerate(lonlat_zones([zone.outline for zone in zones], epsg)):
        style = {"color": "#08343A", "weight": 2.6, "dashArray": ZONE_DASHES[place % len(ZONE_DASHES)]}
        found[zone_key(place)] = _add_line(figure_map, shapely.boundary(outline), style, show=False)
    return found


def _add_towns(figure_map: Any, communes: Sequence[MapCommune], outlines: Geometries) -> str:
    import folium

    points = np.asarray(shapely.get_coordinates(shapely.point_on_surface(outlines)))
    group = folium.FeatureGroup(name=TOWNS)
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
    name = group.get_name()
    return str(name)
