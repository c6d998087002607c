"""Markers of the shared map: one symbol for each kind and place, with a card of everything that stands there."""

from collections.abc import Iterable, Sequence, Set
from typing import Any

from pacte_desktop.documents import escaping
from pacte_desktop.documents.webmap.content import MapMarker, MarkerKind, MarkerLayer
from pacte_desktop.documents.webmap.symbols import ICON_PX, symbol_svg
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.wording import counted, translate

Place = tuple[float, float]

_TOOLTIP_NAMES = 6
_URGENT_CARE_ABOVE = 2_000
# Where several kinds share one point they stand around it, in pixels (right, down).
_OFFSETS = {
    MarkerKind.URGENT_CARE: (0, 0),
    MarkerKind.OTHER_URGENT_CARE: (0, -21),
    MarkerKind.HOSPITAL: (21, 7),
    MarkerKind.TRAINING_SITE: (13, -12),
    MarkerKind.MSP: (-14, -12),
    MarkerKind.CDS: (-21, 7),
    MarkerKind.HOUSING: (0, 19),
}


def place_of(marker: MapMarker) -> Place:
    """Latitude and longitude to about 10 m: what shares them shares a symbol."""
    return round(marker.latitude, 4), round(marker.longitude, 4)


def crowded_places(layers: Iterable[MarkerLayer]) -> set[Place]:
    """Places where several kinds stand."""
    kinds_at: dict[Place, set[MarkerKind]] = {}
    for layer in layers:
        for marker in layer.markers:
            kinds_at.setdefault(place_of(marker), set()).add(layer.kind)
    return {place for place, kinds in kinds_at.items() if len(kinds) > 1}


def add_markers(figure_map: Any, layer: MarkerLayer, crowded: Set[Place]) -> str:
    """Put a layer on the map; returns the name of its variable in the script."""
    import folium

    group = folium.FeatureGroup(name=layer.kind.css_class, show=layer.is_shown)
    together: dict[Place, list[MapMarker]] = {}
    for marker in layer.markers:
        together.setdefault(place_of(marker), []).append(marker)
    half = ICON_PX // 2
    for place, unsorted_markers in together.items():
        markers = sorted(unsorted_markers, key=lambda marker: french_key(marker.label))
        right, down = _OFFSETS[layer.kind] if place in crowded else (0, 0)
        count = f'<b class="count">{len(markers)}</b>' if len(markers) > 1 else ""
        folium.Marker(
            list(place),
            icon=folium.DivIcon(
                html=f'{symbol_svg(layer.kind)}{count}<span class="unseen">{_names(markers)}</span>',
                class_name=f"place {layer.kind.css_class}",
                icon_size=(ICON_PX, ICON_PX),
                icon_anchor=(half - right, half - down),
            ),
            tooltip=folium.Tooltip(_names(markers), sticky=False),
            popup=folium.Popup(_cards(markers), max_width=320, maxHeight=280),
            keyboard=False,  # A thousand stops of the Tab key: search, list and the card of a commune lead here.
            z_index_offset=_URGENT_CARE_ABOVE if layer.kind is MarkerKind.URGENT_CARE else 0,
        ).add_to(group)
    group.add_to(figure_map)
    name: str = group.get_name()
    return name


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
