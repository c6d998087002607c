"""Foreign text made harmless for the two places where it leaves the program: a web page and a printed sheet."""

import html
import re
import unicodedata

_SCRIPT_SIGNS = {ord(sign): f"&#{ord(sign)};" for sign in "`\\${}"}
_LINE_ENDS = re.compile(r"[\r\n\t\v\f\x1c-\x1e\x85\u2028\u2029]+")
_LONG_WORD = re.compile(r"[^\s\u200b]{29,}")
_WORD_STEP = 14
PRINTED_LIMIT = 160


def escape_for_folium(text: str) -> str:
    """Text as HTML that stays text inside an element, an attribute and a JavaScript template literal.

    folium writes texts between backticks, where ``html.escape`` alone lets ``${…}`` run: the five signs that matter
    there become entities too. Control characters and marks that turn the reading direction are dropped.

    >>> escape_for_folium("<b>`${1}`")
    '&lt;b&gt;&#96;&#36;&#123;1&#125;&#96;'
    """
    return html.escape(without_controls(text), quote=True).translate(_SCRIPT_SIGNS)


def without_controls(text: str) -> str:
    """The text on one line, without control, direction and private characters; a lone surrogate becomes « � »."""
    kept = []
    for character in _LINE_ENDS.sub(" ", text):
        category = unicodedata.category(character)
        if category == "Cs":
            kept.append("\ufffd")
        elif category not in {"Cc", "Co", "Cn"} and not _turns_direction(character):
            kept.append(character)
    return "".join(kept)


def _turns_direction(character: str) -> bool:
    return character in "\u200e\u200f\u061c" or "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069"


def printable(text: str, limit: int = PRINTED_LIMIT) -> str:
    """Text for a cell of a printed list: at most ``limit`` characters, and no word that a column cannot break."""
    plain = without_controls(text).strip()
    if len(plain) > limit:
        plain = plain[: limit - 1].rstrip() + "…"
    return _LONG_WORD.sub(_with_break_points, plain)


def _with_break_points(match: re.Match[str]) -> str:
    word = match.group()
    return "\u200b".join(word[start : start + _WORD_STEP] for start in range(0, len(word), _WORD_STEP))
