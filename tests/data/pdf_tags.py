"""What must hold in a tagged PDF, looked up in its objects: the same tree from the tags, the pages and the names."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pypdf
from pypdf.generic import IndirectObject

Shape = tuple[Any, ...]


def checked_shape(pdf: bytes) -> Shape:
    """The tree of tags as nested tuples, after every promise of its file was tried.

    Objects stand where the file says; each piece of content marked on a page is in the tree once and found from the
    page; each tag knows its parent; identifiers are unique, sorted, and those that cells name exist; the outline is a
    chain that leads to pages.
    """
    reader = pypdf.PdfReader(BytesIO(pdf), strict=True)
    _check_objects(reader)
    tree = reader.trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]
    met = _Met({page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)})  # type: ignore[union-attr]
    (root,) = tree["/K"]
    shape = _shape(root, tree.indirect_reference, met)
    _check_content(reader, tree, met.content)
    found = dict(_leaves(tree["/IDTree"], "/Names")) if "/IDTree" in tree else {}
    assert {str(name): tag.idnum for name, tag in found.items()} == met.identifiers
    assert set(met.named) <= set(met.identifiers)
    _check_outline(reader, met.pages)
    return shape


def without_boxes(shape: Shape) -> Shape:
    """The same tree without where tables and pictures lie: only a run that keeps to PDF/UA tells that."""
    kind, alt, lang, attributes, kids = shape
    kept = tuple(each for each in attributes if each[1] != "/BBox")
    return (kind, alt, lang, kept, tuple(without_boxes(kid) if len(kid) > 2 else kid for kid in kids))


def _check_objects(reader: pypdf.PdfReader) -> None:
    size, found = int(reader.trailer["/Size"]), reader.xref[0]  # type: ignore[call-overload]
    assert set(found) <= set(range(1, size))
    waiting: list[Any] = [reader.trailer]
    met: set[int] = set()
    while waiting:
        value = waiting.pop()
        if isinstance(value, IndirectObject):
            assert value.idnum in found, f"object {value.idnum} is named, and missing"
            if value.idnum not in met:
                met.add(value.idnum)
                waiting.append(value.get_object())
        elif isinstance(value, dict):
            waiting += dict.values(value)
        elif isinstance(value, list):
            waiting += list.__iter__(value)
    assert met == set(found), "nothing lies in the file that is not used"


@dataclass
class _Met:
    """What was met on the way through the tree; ``pages``: their numbers by that of their object."""

    pages: dict[int, int]
    content: list[tuple[int, int, int]] = field(default_factory=list)
    """Page, number of the content there, tag."""
    identifiers: dict[str, int] = field(default_factory=dict)
    named: list[str] = field(default_factory=list)


def _shape(reference: IndirectObject, parent: IndirectObject, met: _Met) -> Shape:
    tag: Any = reference.get_object()
    assert tag.raw_get("/P").idnum == parent.idnum
    if "/ID" in tag:
        assert tag["/ID"] not in met.identifiers
        met.identifiers[str(tag["/ID"])] = reference.idnum
    told: list[tuple[str, str, str]] = []
    for attributes in tag.get("/A", []):
        met.named += map(str, attributes.get("/Headers", []))
        for key, value in attributes.items():
            if key != "/O":
                told.append((attributes["/O"], key, str(len(value) if key == "/Headers" else value)))
    kids: list[Any] = []
    for kid in tag["/K"] if isinstance(tag["/K"], list) else [tag["/K"]]:
        if isinstance(kid, IndirectObject):
            kids.append(_shape(kid, reference, met))
            continue
        place = (kid.raw_get("/Pg"), kid["/MCID"]) if isinstance(kid, dict) else (tag.raw_get("/Pg"), kid)
        page = met.pages[place[0].idnum]
        met.content.append((page, int(place[1]), reference.idnum))
        kids.append((page, int(place[1])))
    return (str(tag["/S"]), str(tag.get("/Alt", "")), str(tag.get("/Lang", "")), tuple(told), tuple(kids))


def _check_content(reader: pypdf.PdfReader, tree: Any, content: list[tuple[int, int, int]]) -> None:
    parents = dict(_leaves(tree["/ParentTree"], "/Nums"))
    keys = [int(page["/StructParents"]) for page in reader.pages]
    assert sorted(keys) == sorted(map(int, parents)) and len(set(keys)) == len(keys)
    assert int(tree["/ParentTreeNextKey"]) > max(keys)
    assert max(Counter((page, number) for page, number, _ in content).values()) == 1
    for page, key in enumerate(keys):
        marked = sorted(map(int, re.findall(rb"/MCID (\d+)", reader.pages[page].get_contents().get_data())))  # type: ignore[union-attr]
        tags = {number: tag for at, number, tag in content if at == page}
        assert marked == sorted(tags)
        found = parents[key].get_object()
        assert {number: found[number].idnum for number in marked} == tags


def _leaves(node: Any, kind: str) -> Iterator[tuple[Any, Any]]:
    """Keys, each larger than the one before, and values; the limits of every leaf hold."""
    last = None
    for leaf in [kid.get_object() for kid in node["/Kids"]] if "/Kids" in node else [node]:
        pairs = list(zip(leaf[kind][::2], leaf[kind][1::2], strict=True))
        if "/Limits" in leaf:
            assert list(leaf["/Limits"]) == [pairs[0][0], pairs[-1][0]]
        for key, value in pairs:
            assert last is None or key > last
            last = key
            yield key, value


def _check_outline(reader: pypdf.PdfReader, pages: dict[int, int]) -> None:
    catalog: Any = reader.trailer["/Root"]
    if "/Outlines" not in catalog:
        return
    waiting = [catalog.raw_get("/Outlines")]
    while waiting:
        parent = waiting.pop()
        held, before, count = parent.get_object(), None, 0
        entry = held.raw_get("/First")
        while entry is not None:
            item = entry.get_object()
            assert item.raw_get("/Parent").idnum == parent.idnum
            assert (item.raw_get("/Prev").idnum if "/Prev" in item else None) == before
            place = item["/Dest"]
            assert place[0].idnum in pages
            if "/First" in item:
                waiting.append(entry)
            before, count = entry.idnum, count + 1
            entry = item.raw_get("/Next") if "/Next" in item else None
        assert held.raw_get("/Last").idnum == before
        assert abs(int(held["/Count"])) == count
