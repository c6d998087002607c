"""Tagged PDFs made one after the other become one: pages, tags, identifiers of the heads of tables, outline, title.

Each is written on as soon as it comes, so that memory holds one of them beside what was written. Libraries append
pages, and lose their tags or break them; here the tags of all hang below one « Document ».
"""

import re
from base64 import b64encode
from hashlib import sha256
from io import BytesIO
from itertools import count

from pacte_desktop.documents.pdf_part import (
    CATALOG,
    DOCUMENT,
    INFO,
    METADATA,
    OUTLINES,
    PAGES,
    TREE,
    PdfPart,
)

_STANDARD = b"pdfuaid:part"
_PAGE_COUNT = re.compile(rb"(<xmpTPg:NPages>)\d+(?=</)")
_NAMES = re.compile(rb"(<xmpMM:(?:Instance|Document)ID>)[^<]+(?=</)")
_FREE = b"0000000000 65535 f \n"


class JoinedPdf:
    """``add`` the files in order, then ask for :meth:`content`. All of them tell one title, language and date.

    It says that it keeps to PDF/UA when every part says so.
    """

    def __init__(self) -> None:
        self._alone = b""
        self._out = BytesIO()
        self._places: dict[int, int] = {}
        self._numbers, self._parts = count(METADATA + 1), count()
        self._name = sha256()
        self._looks, self._info, self._metadata = b"", b"", b""
        self._roles: dict[bytes, bytes] = {}
        self._pages: list[int] = []
        self._page_count = self._key_count = self._outline_count = 0
        self._elements: list[bytes] = []
        self._parents: list[int] = []
        self._identifiers: list[int] = []
        self._outline = (0, 0)
        """First and last entry."""
        self._held = b""
        """The last entry, until it is known what comes after it."""

    def add(self, pdf: bytes) -> None:
        """One more part. Raises ValueError for one with something that cannot be joined."""
        if not self._alone:
            self._alone = pdf
            return
        if not self._pages:
            self._join(self._alone)
        self._join(pdf)

    def content(self) -> bytes:
        """The bytes of the file: those of the part, unchanged, when there is one only."""
        if not self._pages:
            return self._alone
        if self._held:
            self._write(self._outline[1], self._held)
        self._write_shared()
        self._write_end()
        return self._out.getvalue()

    def _join(self, pdf: bytes) -> None:
        part = PdfPart(pdf, next(self._parts), self._key_count, self._numbers)
        if not self._pages:
            self._alone = part.header  # Its content goes, that there was one stays.
            self._info = part.info
            self._out.write(part.header + b"\n%\x80\x80\x80\x80\n")
        if not self._pages or (_STANDARD in self._metadata and _STANDARD not in part.metadata):
            self._looks, self._metadata = part.looks, part.metadata
        self._name.update(part.name)
        self._roles |= part.roles
        self._pages.append(part.pages)
        self._page_count += part.page_count
        self._elements.append(part.elements())
        if parents := part.parents():
            self._parents.append(self._add(parents))
        if identifiers := part.identifiers():
            self._identifiers.append(self._add(identifiers))
        self._key_count += part.key_count
        self._chain(part)
        for number, content in part.objects():
            if number == self._outline[1]:
                self._held = content
            else:
                self._write(number, content)

    def _chain(self, part: PdfPart) -> None:
        """The entries of this part come after those before."""
        first, former = self._outline
        found = part.outline(former)
        if found is None:
            return
        if former:
            self._write(former, b"%s/Next %d 0 R>>" % (self._held.removesuffix(b">>"), found[0]))
        self._outline = first or found[0], found[1]
        self._outline_count += found[2]

    def _write_shared(self) -> None:
        roles = b"".join(b"%s %s" % pair for pair in sorted(self._roles.items()))
        names = b"/IDTree<</Kids[%s]>>" % _references(self._identifiers) if self._identifiers else b""
        entries = b"/Outlines %d 0 R" % OUTLINES if self._outline[0] else b""
        metadata, name = self._metadata, b64encode(self._name.digest()[:16])
        for pattern, told in ((_PAGE_COUNT, b"%d" % self._page_count), (_NAMES, name)):
            metadata = pattern.sub(rb"\g<1>" + told, metadata)
        if self._outline[0]:
            told = b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (*self._outline, self._outline_count)
            self._write(OUTLINES, told)
        self._write(PAGES, b"<</Type/Pages/Count %d/Kids[%s]>>" % (self._page_count, _references(self._pages)))
        self._write(
            TREE,
            b"<</Type/StructTreeRoot/RoleMap<<%s>>/K[%d 0 R]/ParentTree<</Kids[%s]>>/ParentTreeNextKey %d%s>>"
            % (roles, DOCUMENT, _references(self._parents), self._key_count, names),
        )
        told = b"<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>" % (TREE, b" ".join(self._elements))
        self._write(DOCUMENT, told)
        self._write(INFO, self._info)
        kind = b"/Type/Metadata/Subtype/XML/Length %d" % len(metadata)
        self._write(METADATA, b"<<%s>>\nstream\n%s\nendstream" % (kind, metadata))
        self._write(
            CATALOG,
            b"<</Type/Catalog/Pages %d 0 R/Metadata %d 0 R/StructTreeRoot %d 0 R%s%s>>"
            % (PAGES, METADATA, TREE, entries, self._looks),
        )

    def _write_end(self) -> None:
        size, start, name = next(self._numbers), self._out.tell(), self._name.hexdigest()[:32].encode()
        self._out.write(b"xref\n0 %d\n%s" % (size, _FREE))
        for number in range(1, size):
            at = self._places.get(number)
            self._out.write(_FREE if at is None else b"%010d 00000 n \n" % at)
        told = b"/Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]" % (size, CATALOG, INFO, name, name)
        self._out.write(b"trailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (told, start))

    def _add(self, content: bytes) -> int:
        """Write an object that no part has; returns its number."""
        number = next(self._numbers)
        self._write(number, content)
        return number

    def _write(self, number: int, content: bytes) -> None:
        self._places[number] = self._out.tell()
        self._out.write(b"%d 0 obj\n" % number)
        self._out.write(content)
        self._out.write(b"\nendobj\n")


def _references(numbers: list[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)
