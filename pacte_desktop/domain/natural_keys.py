"""What tells one thing from another in files and plans alike."""

from collections.abc import Iterable

from pacte_desktop.domain.comparable_text import comparable
from pacte_desktop.domain.incoming import Key


def place_keys(number: str, name: str, insee_code: str) -> tuple[Key, ...]:
    """Of a site (with its main commune) or a lodging: its number if it has one, then its name in its commune."""
    by_name = ("name", comparable(name), insee_code)
    return (("n", number), by_name) if number else (by_name,)


def equipment_key(kind: str, insee_code: str, name: str) -> Key:
    """Of a place of urgent care: what it is, where, and its name."""
    return (kind, insee_code, comparable(name))


def main_commune(places: Iterable[tuple[str, int]]) -> str:
    """Of communes with half-days, the one with most of them, the first one on a tie; empty when there is none."""
    return max(places, key=lambda place: place[1], default=("", 0))[0]
