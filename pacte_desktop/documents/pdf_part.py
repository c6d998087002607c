"""One tagged PDF on its way into a larger one: its objects under new numbers, without what all parts share."""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import count
from typing import Any

CATALOG, PAGES, OUTLINES, TREE, DOCUMENT, INFO, METADATA = range(1, 8)
"""Numbers of what all parts share."""
_KNOWN = {
    "catalog": ("Type", "Pages", "Metadata", "Lang", "StructTreeRoot", "MarkInfo", "ViewerPreferences", "Outlines"),
    "tree of tags": ("Type", "RoleMap", "K", "ParentTree", "ParentTreeNextKey", "IDTree"),
    "root of tags": ("Type", "S", "P", "K"),
}
_KEYS_OF_PARENTS = ("/StructParents", "/StructParent")
_IDENTIFIER = re.compile(rb"\(([0-9A-Za-z]+)\)")
_NAMED = re.compile(rb"/ID ?\([0-9A-Za-z]+\)|/Headers ?\[[^\]]*\]")
_MOVED = re.compile(_NAMED.pattern + rb"|\b(\d+) 0 R\b|/StructParents? (\d+)")
_OPENING = re.compile(rb"\s*\d+ 0 obj\b")
_TO_BE_READ = re.compile(rb"[(%]|stream\b")


class PdfPart:
    """``place``: its number among the parts; ``first_key``: the key of its first page in the tree of parents.

    Raises ValueError when it has something that cannot be joined, and that would be lost without a word.
    """

    def __init__(self, pdf: bytes, place: int, first_key: int, numbers: "count[int]") -> None:
        from pypdf import PdfReader

        self._pdf, self._reader = pdf, PdfReader(BytesIO(pdf), strict=True)
        self._prefix, self._first_key, self._numbers = f"P{place:06}", first_key, numbers
        trailer: Any = self._reader.trailer
        self._trailer, self._catalog = trailer, trailer["/Root"]
        self._tree: Mapping[str, Any] = self._catalog["/StructTreeRoot"]
        (root,) = self._tree["/K"]
        self._document: Mapping[str, Any] = root.get_object()
        for what, found in (("catalog", self._catalog), ("tree of tags", self._tree), ("root of tags", self._document)):
            if unknown := sorted(set(found) - {f"/{key}" for key in _KNOWN[what]}):
                raise ValueError(f"the {what} of a PDF cannot be joined: {', '.join(unknown)}")
        tree = _raw(self._catalog, "/StructTreeRoot")
        self._new = {trailer.raw_get("/Root").idnum: CATALOG, tree.idnum: TREE, root.idnum: DOCUMENT}
        self._outlines: Mapping[str, Any] = {}
        if "/Outlines" in self._catalog:
            self._outlines = self._catalog["/Outlines"]
            self._new[_raw(self._catalog, "/Outlines").idnum] = OUTLINES
        self._waiting: deque[int] = deque()
        self.pages = self._number(_raw(self._catalog, "/Pages"))
        self.page_count = int(self._catalog["/Pages"]["/Count"])
        self._more: dict[int, bytes] = {self.pages: b"/Parent %d 0 R" % PAGES}

    @property
    def header(self) -> bytes:
        """« %PDF-1.7 »."""
        return self._reader.pdf_header.encode("ascii")

    @property
    def name(self) -> bytes:
        """What the file calls itself: another name for other content."""
        return bytes(self._trailer["/ID"][0].original_bytes)

    @property
    def metadata(self) -> bytes:
        """What it tells of itself, as XMP."""
        found: bytes = self._catalog["/Metadata"].get_data()
        return found

    @property
    def info(self) -> bytes:
        """Title, subject and dates."""
        return self._told(self._trailer["/Info"])

    @property
    def looks(self) -> bytes:
        """Entries of the catalog that tell of the whole: language, marks, how it is to be opened."""
        keys = ("/Lang", "/MarkInfo", "/ViewerPreferences")
        return b"".join(
            b"%s %s" % (key.encode(), self._told(self._catalog[key])) for key in keys if key in self._catalog
        )

    @property
    def roles(self) -> dict[bytes, bytes]:
        """Which usual tag a tag of its own stands for."""
        return {self._told(key): self._told(value) for key, value in self._tree.get("/RoleMap", {}).items()}

    @property
    def key_count(self) -> int:
        """Keys of the tree of parents that its pages use."""
        return int(self._tree.get("/ParentTreeNextKey", 0))

    def elements(self) -> bytes:
        """The uppermost tags."""
        found = self._document["/K"]
        if not all(hasattr(each, "idnum") for each in found):
            raise ValueError("the root of tags of a PDF cannot be joined: content without a tag of its own")
        return b" ".join(map(self._told, found))

    def parents(self) -> bytes:
        """The leaf of the tree of parents that is about its pages; empty when nothing on them has a tag."""
        pairs = [(self._first_key + int(key), self._told(value)) for key, value in _pairs(self._tree, "/ParentTree")]
        if not pairs:
            return b""
        told = b" ".join(b"%d %s" % pair for pair in pairs)
        return b"<</Limits[%d %d]/Nums[%s]>>" % (pairs[0][0], pairs[-1][0], told)

    def identifiers(self) -> bytes:
        """The leaf of the tree of identifiers that is about its tags; empty when none has one."""
        pairs = [(self._renamed(name), self._told(value)) for name, value in _pairs(self._tree, "/IDTree")]
        if not pairs:
            return b""
        told = b" ".join(b"%s %s" % pair for pair in pairs)
        return b"<</Limits[%s %s]/Names[%s]>>" % (pairs[0][0], pairs[-1][0], told)

    def outline(self, former: int) -> tuple[int, int, int] | None:
        """Numbers of the first and the last entry, which comes after ``former`` (0: none), and how many show."""
        if "/First" not in self._outlines:
            return None
        first, last = (self._number(_raw(self._outlines, key)) for key in ("/First", "/Last"))
        if former:
            self._more[first] = b"/Prev %d 0 R" % former
        return first, last, int(self._outlines["/Count"])

    def objects(self) -> Iterator[tuple[int, bytes]]:
        """Number and content of every object that was named, and of those that these name."""
        while self._waiting:
            former = self._waiting.popleft()
            number = self._new[former]
            more = self._more.get(number, b"")
            yield number, self._rewritten(former, more) or self._told(self._reader.get_object(former), more)

    def _rewritten(self, former: int, more: bytes) -> bytes:
        """The same as :meth:`_told` without reading the object, which takes five times as long.

        Empty for an object with words or with a stream, where what looks like a number might be something else.
        """
        start = self._reader.xref[0].get(former, -1)
        if start < 0 or not (opening := _OPENING.match(self._pdf, start)):
            return b""
        found = self._pdf[opening.end() : self._pdf.find(b"endobj", opening.end())].strip()
        if _TO_BE_READ.search(_NAMED.sub(b"", found)):
            return b""
        told = _MOVED.sub(self._moved, found)
        return b"%s%s>>" % (told.removesuffix(b">>"), more) if more else told

    def _moved(self, found: re.Match[bytes]) -> bytes:
        reference, key = found.groups()
        if reference:
            return b"%d 0 R" % self._renumbered(int(reference))
        if key:
            return b"%s %d" % (found[0].split()[0], self._first_key + int(key))
        return _IDENTIFIER.sub(rb"(%s\1)" % self._prefix.encode(), found[0])

    def _number(self, reference: Any) -> int:
        return self._renumbered(reference.idnum)

    def _renumbered(self, former: int) -> int:
        if former not in self._new:
            self._new[former] = next(self._numbers)
            self._waiting.append(former)
        return self._new[former]

    def _told(self, value: Any, more: bytes = b"") -> bytes:
        """A value as it stands in the larger file; ``more``: entries that it gets there."""
        if hasattr(value, "idnum"):
            return b"%d 0 R" % self._number(value)
        if isinstance(value, dict):
            return self._told_dictionary(value, more)
        if isinstance(value, list):
            return b"[%s]" % b" ".join(map(self._told, value))
        held = BytesIO()
        value.write_to_stream(held)
        return held.getvalue()

    def _told_dictionary(self, value: Any, more: bytes) -> bytes:
        from pypdf.generic import StreamObject

        is_tag = value.get("/Type") == "/StructElem"
        entries = [self._told_entry(key, inner, is_tag=is_tag) for key, inner in value.items() if key != "/Length"]
        if not isinstance(value, StreamObject):
            return b"<<%s%s>>" % (b"".join(entries), more)
        content = value._data  # Packed as it came: unpacked and packed again it would only take longer.
        return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (b"".join(entries), len(content), content)

    def _told_entry(self, key: Any, value: Any, *, is_tag: bool) -> bytes:
        if key in _KEYS_OF_PARENTS:
            told = b"%d" % (self._first_key + int(value))
        elif key == "/ID" and is_tag:
            told = self._renamed(value)
        elif key == "/Headers":
            told = b"[%s]" % b" ".join(map(self._renamed, value))
        else:
            told = self._told(value)
        return b"%s %s" % (self._told(key), told)

    def _renamed(self, identifier: Any) -> bytes:
        """An identifier that no other part has, in the same order."""
        if not isinstance(identifier, str) or not identifier.isalnum():
            raise ValueError(f"the tags of a PDF cannot be joined: identifier {identifier!r}")
        return f"({self._prefix}{identifier})".encode("ascii")


def _raw(held: Any, key: str) -> Any:
    """The reference that stands there."""
    return held.raw_get(key)


def _pairs(tree: Mapping[str, Any], key: str) -> Iterator[tuple[Any, Any]]:
    """Keys and values of a tree of numbers or names, in their order; nothing when it is missing."""
    waiting = [tree[key]] if key in tree else []
    while waiting:
        node = waiting.pop().get_object()
        found: list[Any] = next((node[name] for name in ("/Nums", "/Names") if name in node), [])
        yield from zip(found[::2], found[1::2], strict=True)
        if "/Kids" in node:
            waiting += reversed(node["/Kids"])
