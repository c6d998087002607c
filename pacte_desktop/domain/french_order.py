"""French alphabetical order and search keys, without Qt.

``french_key`` follows the French dictionary rule: letters first, accents only to part equals, numbers by value.
``search_key`` is what a search compares: no accents, no case, « saint » written « st ».
"""

import re
import unicodedata
from functools import lru_cache

_NUMBER = re.compile(r"(\d+)")
_SEPARATOR = re.compile(r"[\s'’\-]+")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss"})
_SAINT = re.compile(r"\b(saint|sainte)\b")


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.translate(_LIGATURES))
    return "".join(character for character in decomposed if not unicodedata.combining(character)).casefold()


def french_key(text: str) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """Sort key: « Étienne » beside « Etienne », « Salle 9 » before « Salle 10 ».

    >>> sorted(["Zoé", "Éloïse", "Eloise", "Salle 10", "Salle 9"], key=french_key)
    ['Eloise', 'Éloïse', 'Salle 9', 'Salle 10', 'Zoé']
    """
    letters = _SEPARATOR.sub(" ", _plain(text)).strip()
    parts = tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _NUMBER.split(letters) if part)
    return parts, unicodedata.normalize("NFC", text)


@lru_cache(maxsize=16_384)
def search_key(text: str) -> str:
    """Key in which a typed text is looked for.

    >>> search_key("Saint-Étienne-de-l'Œuvre")
    'st etienne de l oeuvre'
    """
    words = _SEPARATOR.sub(" ", _plain(text)).strip()
    return _SAINT.sub(lambda match: "ste" if match.group(1) == "sainte" else "st", words)
