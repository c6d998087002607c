"""Rows of a made-up list of posts, from one seed: names as long as real ones, some cells of several words."""

import random

_WORDS = (
    "Maison",
    "santé",
    "Groupe",
    "cabinet",
    "centre",
    "hospitalier",
    "Loire",
    "Cher",
    "Vatan",
    "Issoudun",
    "urgences",
)
_TYPES = ("praticien niveau 1", "SASPAS", "urgences", "médecine polyvalente", "santé de la femme", "stage libre")


def made_up_posts(count: int) -> list[tuple[str, list[tuple[str, ...]]]]:
    """``count`` rows of seven texts in six groups of equal size, each with its title."""
    dice = random.Random(2026)

    def words(least: int, most: int) -> str:
        return " ".join(dice.choice(_WORDS) for _ in range(dice.randint(least, most))).capitalize()

    def row(number: int, kind: str) -> tuple[str, ...]:
        intern = f"{dice.choice(_WORDS).upper()}{number} {dice.choice(('Ève', 'Zoé', 'Noé'))}"
        return (f"IM{number:05}", words(3, 6), words(1, 3), kind, intern, f"socle · {number % 4 + 1}", str(number % 3))

    size = count // len(_TYPES)
    return [(kind, [row(place * size + number, kind) for number in range(size)]) for place, kind in enumerate(_TYPES)]
