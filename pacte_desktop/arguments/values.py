"""Values on the command line: points, sizes, scales; a wrong one is told in one sentence."""

import argparse
from datetime import date

from pacte_desktop.domain.comparable_text import comparable
from pacte_desktop.domain.semester import Season
from pacte_desktop.domain.wording import translate


def point(text: str) -> tuple[float, float]:
    """Longitude and latitude in degrees from « 1.9,47.9 »."""
    try:
        lon, lat = (float(part) for part in text.split(","))
    except ValueError:
        lon, lat = 999.0, 999.0
    if not (-180 <= lon <= 180 and -85 <= lat <= 85):
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas un point comme 1.9,47.9").format(text=text)
        )
    return lon, lat


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels from « 1366x768 »."""
    width, _, height = text.casefold().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 400 <= int(width) <= 8000 and 300 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas une taille comme 1366x768").format(text=text)
        )
    return int(width), int(height)


def scale(text: str) -> float:
    """Screen scale from « 2 » or « 1,5 »."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = 0.0
    if not 0.5 <= value <= 4:
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas une échelle de 0,5 à 4").format(text=text)
        )
    return value


def codes(text: str) -> tuple[str, ...]:
    """Codes between commas: « 18,2A ». None of them is checked here."""
    return tuple(part.strip().upper() for part in text.split(",") if part.strip())


def day(text: str) -> date:
    """A day as « 2026-11-02 »."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas un jour comme 2026-11-02").format(text=text)
        ) from None


_SEASONS = {"hiver": Season.WINTER, "winter": Season.WINTER, "ete": Season.SUMMER, "summer": Season.SUMMER}


def season(text: str) -> tuple[Season, int]:
    """Season and year in which a semester starts, from « hiver-2026 » or « été-2027 »."""
    word, _, year = comparable(text).partition(" ")
    if word not in _SEASONS or not (year.isdecimal() and 2000 <= int(year) <= 2100):
        raise argparse.ArgumentTypeError(
            translate("Arguments", "« {text} » n’est pas un semestre comme hiver-2026 ou ete-2027").format(text=text)
        )
    return _SEASONS[word], int(year)
