"""A small shared map, and what is read of it in a browser, for the stories."""

from shapely import box

from pacte_desktop.documents.webmap import (
    MapCommune,
    MapMarker,
    MapVariable,
    MapZone,
    MarkerKind,
    MarkerLayer,
    WebMap,
)
from pacte_desktop.documents.webmap.schemes import zone_classes
from tests.data.chromium import Browser

NAMES = ("Saint-Benoît-la-Forêt", "Vatan", "Le Blanc", "Œuf-sur-Indre")
ZONES = ("prioritaire", "complémentaire", "de vigilance", "hors vigilance")
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
        MapCommune(
            f"3600{index}",
            name,
            1_000 * index,
            15.0 * index,
            box(1 + index / 10, 46, 1.1 + index / 10, 46.1),
            nearest="SU de Vatan",
        )
        for index, name in enumerate(NAMES)
    ),
    layers=(
        MarkerLayer(
            MarkerKind.URGENT_CARE, "Soins urgents", (MapMarker("SU de Vatan", ("Ouvert",), 1.15, 46.05, "36001"),)
        ),
        MarkerLayer(
            MarkerKind.MSP,
            "Maisons de santé",
            (MapMarker("MSP Saint Benoit", (), 1.25, 46.07, "36002"),),
            is_shown=False,
        ),
    ),
    variables=(
        MapVariable(
            key="zoning",
            name="zonage",
            title="Zonage des médecins",
            lines=("ARS, arrêté du 1/3/2025",),
            classes=zone_classes(ZONES),
            class_of=(0, 1, 2, 3),
            texts=ZONES,
            missing="non publié",
        ),
    ),
    zones=(MapZone(20.0, box(1, 46, 1.2, 46.1), "communes entières"),),
)


def text_of(seen: Browser, selector: str) -> str:
    found: str = seen.value(f"document.querySelector({selector!r})?.textContent ?? ''")
    return found


def popup_of(seen: Browser) -> str:
    """Text of the newest popup; one that was closed fades for a while."""
    found: str = seen.value("[...document.querySelectorAll('.leaflet-popup-content')].at(-1)?.textContent ?? ''")
    return found


def commune(seen: Browser, number: int) -> tuple[float, float]:
    """A place on the screen inside a commune, beside its markers."""
    found = seen.value(
        f"(() => {{ const at = document.querySelectorAll('path.leaflet-interactive')[{number}].getBoundingClientRect();"
        "return [at.x + at.width / 4, at.y + at.height / 4]; })()"
    )
    return found[0], found[1]


def fills(seen: Browser) -> list[str]:
    found: list[str] = seen.value(
        "[...document.querySelectorAll('path.leaflet-interactive')].map((path) => path.getAttribute('fill'))"
    )
    return found
