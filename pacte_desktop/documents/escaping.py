"""Foreign text made harmless for the two places where it leaves the program: a web page and a printed sheet."""

import html
import json
import re
import unicodedata

from pacte_desktop.domain.wording import language_now

_SCRIPT_SIGNS = {ord(sign): f"&#{ord(sign)};" for sign in "`\\${}"}
_LINE_ENDS = re.compile(r"[\r\n\t\v\f\x1c-\x1e\x85\u2028\u2029]+")
_LONG_PART = 29
_LONG_WORD = re.compile(rf"[^\s\u200b]{{{_LONG_PART},}}")
_HYPHENATED = re.compile(r"[^-]*-+|[^-]+")
_NOT_IN_SCRIPTS = re.compile(r"[<>&]")
_WORD_STEP = 14
_NARROW, _NO_BREAK = "\u202f", "\u00a0"
# A sign inside a code or an address has no space before it, or a letter right after it.
_BEFORE_SIGNS = re.compile(r" (?=[»%€]|[;:!?]+(?:[\s)\]»….,]|$))|(?<=«) ")
_TIED = re.compile(
    r" (?:(?<=\d )(?=(?:min|h|km|km²|m²|hab|ans?|mois|places?|postes?|pt)\b)"  # A number and what it counts.
    r"|(?<=\bDr )(?=\S)|(?<=\bPr )(?=\S)|(?<=\b[nN]° )(?=\S)|(?<=niveau )(?=\d)|(?<=± )(?=\d)"
    r"|(?=[–·] ))"  # A line that begins with a dash reads as an item of a list.
)
PRINTED_LIMIT = 160


def escape_for_folium(text: str) -> str:
    """Text as HTML that stays text inside an element, an attribute and a JavaScript template literal.

    folium writes texts between backticks, where ``html.escape`` alone lets ``${…}`` run: the five signs that matter
    there become entities too. Control characters and marks that turn the reading direction are dropped.

    >>> escape_for_folium("<b>`${1}`")
    '&lt;b&gt;&#96;&#36;&#123;1&#125;&#96;'
    """
    return html.escape(french_spacing(without_controls(text)), quote=True).translate(_SCRIPT_SIGNS)


def french_spacing(text: str) -> str:
    """The text with narrow no-break spaces before ; : ! ? » % € and after « where it has plain ones, in French only.

    No line can begin with such a sign then. A time, a code and an address are left as they are, and so is the length.

    >>> french_spacing("« Vatan » : 9:05 ?").replace("\\u202f", "_")
    '«_Vatan_»_: 9:05_?'
    """
    return _BEFORE_SIGNS.sub(_NARROW, text) if language_now() == "fr" else text


def tied(text: str) -> str:
    """The text of a page where a number stays with what it counts, and a dash with the word before it.

    >>> tied("Dr ROY, à 26 min").replace("\\u00a0", "_")
    'Dr_ROY, à 26_min'
    """
    return _TIED.sub(_NO_BREAK, text)


def without_controls(text: str) -> str:
    """The text on one line, without control, direction and private characters; a lone surrogate becomes « � »."""
    if text.isprintable():  # Most are, and then none of these is in them.
        return text
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
    plain = french_spacing(without_controls(text).strip())
    if len(plain) > limit:
        plain = plain[: limit - 1].rstrip() + "…"
    return breakable(plain)


def on_paper(text: str, limit: int = PRINTED_LIMIT) -> str:
    """:func:`printable` text whose lines break in good places."""
    return tied(printable(text, limit))


def running_text(text: str) -> str:
    """A part of a paragraph, of any length, with the spaces at its ends; its lines break in good places."""
    return breakable(tied(french_spacing(without_controls(text))))


def breakable(text: str) -> str:
    """The text with places to break in words that are longer than any column or line."""
    return _LONG_WORD.sub(_with_break_points, text)


def _with_break_points(match: re.Match[str]) -> str:
    """After hyphens, and every few letters only where a part is too long by itself: no name is cut inside a part."""
    parts = []
    for part in _HYPHENATED.findall(match.group()):
        step = _WORD_STEP if len(part) >= _LONG_PART else len(part)
        parts += [part[start : start + step] for start in range(0, len(part), step)]
    return "\u200b".join(parts)


def script_json(value: object) -> str:
    """``value`` as JSON for a script inside a page: no text in it can end the script, and none holds control signs.

    Such texts are data: the script must show them as text, never as HTML. They read like those that
    :func:`escape_for_folium` puts on the page beside them.

    >>> script_json({"name": "</script>"})
    '{"name": "\\\\u003c/script\\\\u003e"}'
    """
    return _NOT_IN_SCRIPTS.sub(lambda match: f"\\u{ord(match.group()):04x}", json.dumps(_cleaned(value)))


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return french_spacing(without_controls(value))
    if isinstance(value, dict):
        return {key: _cleaned(inner) for key, inner in value.items()}
    return [_cleaned(inner) for inner in value] if isinstance(value, list | tuple) else value
