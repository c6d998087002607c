"""A text in the form in which headings, names and codes of files are compared."""

import re
import unicodedata


def comparable(text: str) -> str:
    """The text without case, accents, punctuation or needless spaces.

    >>> comparable("tps_SU_SMUR  ")
    'tps su smur'
    """
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", " ", plain.casefold()).strip()
