"""Invented full names: any first name with any family name of ``maps/demo/names.toml``, never the same pair twice."""

import random
import tomllib
from pathlib import Path

NAMES = Path(__file__).resolve().parents[1] / "demo" / "names.toml"
TWO_NAMES_SHARE = 0.07


class NameDrawer:
    """Draws (family name, first name) pairs without repeating one."""

    def __init__(self, rng: random.Random) -> None:
        with NAMES.open("rb") as file:
            lists = tomllib.load(file)
        self._rng = rng
        self._first_names: list[str] = lists["first_names"].split()
        self._family_names: list[str] = [name.strip() for name in lists["family_names"].split(",")]
        self._simple_names = [name for name in self._family_names if name.isalpha()]
        self._drawn: set[tuple[str, str]] = set()

    def draw(self) -> tuple[str, str]:
        """A pair that was not drawn before; some carry two family names."""
        while True:
            family = self._rng.choice(self._family_names)
            if family.isalpha() and self._rng.random() < TWO_NAMES_SHARE:
                other = self._rng.choice(self._simple_names)
                family = f"{family}-{other}" if other != family else family
            pair = family, self._rng.choice(self._first_names)
            if pair not in self._drawn and pair[0] != pair[1]:
                self._drawn.add(pair)
                return pair
