"""What the page's own script works on, as plain values: it shows every text as text."""

from collections.abc import Sequence
from typing import Any

from pacte_desktop.documents.webmap.bands import MINUTES, NO_DATA
from pacte_desktop.documents.webmap.cards import commune_label
from pacte_desktop.documents.webmap.content import MapVariable, WebMap
from pacte_desktop.documents.webmap.markers import place_of
from pacte_desktop.documents.webmap.paints import fill_of
from pacte_desktop.domain.wording import counted, translate

_BEYOND_LINE, _LIGHT_LINE, _GREY_LINE = "#8A4A1B", "#FFFFFF", "#8B989B"


def payload(web_map: WebMap, variables: Sequence[MapVariable]) -> dict[str, Any]:
    """Words, communes, variables and places; lists are in the order of the map's communes."""
    numbers = {commune.insee_code: number for number, commune in enumerate(web_map.communes)}
    people = translate("WebMap", "{n} habitant"), translate("WebMap", "{n} habitants")
    return {
        "words": _words(),
        "attribution": web_map.attribution,
        "communes": [
            [commune_label(web_map, number), counted(commune.population, *people), commune.nearest]
            for number, commune in enumerate(web_map.communes)
        ],
        "variables": [_variable(variable) for variable in variables],
        "places": [
            [marker.label, layer.name, layer.kind.css_class, *place_of(marker), numbers.get(marker.insee_code, -1)]
            for layer in web_map.layers
            for marker in layer.markers
            if marker.is_searched
        ],
        "there": [
            [numbers[marker.insee_code], marker.label, layer.name, layer.kind.css_class, *place_of(marker)]
            for layer in web_map.layers
            for marker in layer.markers
            if marker.insee_code in numbers
        ],
    }


def _variable(variable: MapVariable) -> dict[str, Any]:
    places = [*range(len(variable.classes)), NO_DATA]
    is_minutes, limit = variable.key == MINUTES, variable.limit
    lines = [
        _GREY_LINE if not is_minutes else _BEYOND_LINE if limit is not None and place >= limit else _LIGHT_LINE
        for place in places
    ]
    return {
        "name": translate("WebMap", "soins urgents") if is_minutes else variable.name,
        "fills": [fill_of(variable, place) for place in places],
        "lines": lines,
        # The last class is « not published ».
        "classes": [len(variable.classes) if place == NO_DATA else place for place in variable.class_of],
        "texts": variable.texts,
    }


def _words() -> dict[str, str]:
    return {
        "search": translate("WebMap", "Chercher commune, terrain, lieu"),
        "none": translate("WebMap", "Rien de ce nom sur la carte."),
        "commune": translate("WebMap", "commune"),
        "zoomIn": translate("WebMap", "Agrandir"),
        "zoomOut": translate("WebMap", "Réduire"),
        "whole": translate("WebMap", "Voir toute la carte"),
        "measure": translate("WebMap", "Mesurer une distance"),
        "measureHelp": translate(
            "WebMap",
            "Cliquez les points de la distance à mesurer, ou placez-les au centre de la carte avec Entrée. "
            "Retour arrière efface le dernier, Échap termine.",
        ),
        "distance": translate("WebMap", "Distance à vol d’oiseau : {km} km"),
        "print": translate("WebMap", "Imprimer cette vue"),
        "close": translate("WebMap", "Fermer"),
        "population": translate("WebMap", "population"),
        "nearest": translate("WebMap", "lieu le plus proche"),
        "there": translate("WebMap", "Sur place"),
        "map": translate(
            "WebMap",
            "Carte. Les flèches la déplacent, + et − changent l’échelle, Entrée ouvre ce qui est placé au centre.",
        ),
        "nowhere": translate("WebMap", "Aucune commune au centre de la carte."),
        "locale": translate("WebMap", "fr"),
    }
