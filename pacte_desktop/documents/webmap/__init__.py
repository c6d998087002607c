"""The shared map: one self-contained HTML page (WGS 84 inside) that opens offline in any browser.

The program never shows this page itself; it is written for colleagues, the ARS, mayors and interns.
"""

from pacte_desktop.documents.webmap.content import (
    MapClass,
    MapCommune,
    MapMarker,
    MapVariable,
    MapZone,
    MarkerKind,
    MarkerLayer,
    WebMap,
)

__all__ = [
    "MapClass",
    "MapCommune",
    "MapMarker",
    "MapVariable",
    "MapZone",
    "MarkerKind",
    "MarkerLayer",
    "WebMap",
    "webmap_bytes",
    "webmap_html",
]


def webmap_html(web_map: WebMap) -> str:
    """The whole page as text, to be written in UTF-8. The same map gives the same text, byte for byte.

    Communes are simplified together (borders stay shared) to about 100 m, coordinates rounded to about 10 m.
    """
    from pacte_desktop.documents.webmap.layers import build_map
    from pacte_desktop.documents.webmap.page import numbered_elements, page_html

    with numbered_elements():
        return page_html(web_map, build_map(web_map))


def webmap_bytes(web_map: WebMap) -> bytes:
    """:func:`webmap_html` in UTF-8, ready for ``atomic_write_bytes``."""
    return webmap_html(web_map).encode()
