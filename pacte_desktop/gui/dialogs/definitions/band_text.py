"""Borders of classes as a person writes them: « 10 · 20 · 30 · 45 », « 10 20 30,5 »."""

import re
from collections.abc import Iterable

from pacte_desktop.domain.wording import grouped

_BETWEEN = re.compile(r"[\s;·/]+")
_NUMBER = re.compile(r"\d{1,3}([.,]\d{1,2})?")


def band_text(bands_min: Iterable[float]) -> str:
    """The borders in words."""
    return " · ".join(grouped(band, 0 if band == int(band) else 1) for band in bands_min)


def bands_of_text(text: str) -> tuple[float, ...] | None:
    """The borders in the order in which they were written; None when a word is no number or there is none."""
    words = [word for word in _BETWEEN.split(text.strip()) if word]
    if not words or not all(_NUMBER.fullmatch(word) for word in words):
        return None
    return tuple(float(word.replace(",", ".")) for word in words)
