"""A stream of XML read tag by tag: no document type, hence no entity and nothing from outside."""

from collections.abc import Callable, Iterable
from typing import Never
from xml.parsers import expat

StartTag = Callable[[str, dict[str, str]], None]


class UnsafeXmlError(Exception):
    """The text is no sound XML, or declares what a table never needs."""


def read_tags(chunks: Iterable[bytes], on_start: StartTag, on_text: Callable[[str], None] | None = None) -> None:
    """Call ``on_start(name, attributes)`` for every tag, names as written, and ``on_text`` for every text.

    Raises :class:`UnsafeXmlError`; what the callbacks raise passes through.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = on_text is not None
    parser.StartElementHandler = on_start
    if on_text is not None:
        parser.CharacterDataHandler = on_text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.UnparsedEntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise UnsafeXmlError(str(error)) from error
    except (LookupError, ValueError) as error:  # Encodings that nobody knows, or that take several bytes a letter.
        if isinstance(error, KeyError | IndexError):
            raise
        raise UnsafeXmlError(str(error)) from error


def _refuse(*_what: object) -> Never:
    raise UnsafeXmlError("a document type is declared")
