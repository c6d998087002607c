"""Borders of the classes of the map, from the dated rules that come with the program."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

from pacte_desktop.shipped import RESOURCES


@dataclass(frozen=True, slots=True)
class ClassRule:
    """Ascending borders of one variable, its unit (empty for plain numbers), where they come from and since when."""

    borders: tuple[float, ...]
    unit: str
    source: str
    valid_from: date


@cache
def class_rule(variable: str) -> ClassRule:
    """Rule of ``density``, ``apl``, ``difference``, ``doctors``, ``pharmacies`` or ``facilities``."""
    table = tomllib.loads((RESOURCES / "rules" / "map_classes.toml").read_text(encoding="utf-8"))[variable]
    borders = tuple(float(value) for value in table.get("upper", table.get("borders")))
    return ClassRule(borders, table.get("unit", ""), table["source"], table["valid_from"])
