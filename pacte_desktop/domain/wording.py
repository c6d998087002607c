"""The words shown to a user, in their language; French is the source language.

The core knows no Qt. It asks for its sentences here, and whoever shows them (window or command line) installs the
catalogue to look them up in. Without a catalogue the French source text comes back unchanged.
"""

from collections.abc import Callable

Lookup = Callable[[str, str], str]


def _french(context: str, text: str) -> str:  # noqa: ARG001
    return text


_lookup: Lookup = _french
_marks = {"en": str.maketrans({}), "fr": str.maketrans({",": "\u202f", ".": ","})}
_language = "fr"


def install_catalogue(lookup: Lookup, language: str = "fr") -> None:
    """Use ``lookup(context, french_text)`` for every sentence, and the number marks of ``language``, from now on."""
    global _lookup, _language  # One language per process, chosen once at the door.
    _lookup, _language = lookup, language


def language_now() -> str:
    """The language in use, for a process that is to speak it too: « fr » or « en »."""
    return _language


def translate(context: str, text: str) -> str:
    """Text in the user's language. Named places ``{such}`` stay for the caller's ``format``."""
    return _lookup(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name that Qt's extractor looks for
    """French text as it is, marked for the catalogue; it is translated when it is shown."""
    return text


def counted(number: int, one: str, many: str, **facts: object) -> str:
    """``one`` or ``many`` with ``{n}`` and ``facts`` filled in; French counts 0 and 1 as singular, as do we here."""
    return (one if abs(number) < 2 else many).format(n=grouped(number), **facts)


def stated(number: float) -> str:
    """A limit as it was set, « 30 » or « 7,5 »: rounded it would be another limit."""
    whole, _, part = f"{number:,.3f}".partition(".")
    part = part.rstrip("0")
    return (f"{whole}.{part}" if part else whole).translate(_marks[_language])


def grouped(number: float, decimals: int = 0) -> str:
    """Number as the user's language writes it: « 1 234,5 » (narrow no-break space, decimal comma) or "1,234.5"."""
    return f"{number:,.{decimals}f}".translate(_marks[_language])
