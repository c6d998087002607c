"""Files changed at random, the same for the same seed: bytes of a container, the XML inside it, letters of a text."""

from collections.abc import Callable
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from tests.data.hand_made_files import packed

XML_PIECES = (
    b'<c r="XFD1048576"><v>1</v></c>', b'<c r="', b'"/>', b"</row>", b"<row>", b'<row r="1048576">', b"&#0;", b"&x;",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<![CDATA[", b"]]>", b"<!--", b"\x00", b"\xff\xfe", b'r="', b't="e"', b't="s"',
    b"<v>999999999999999999999</v>", b"<v>1e999</v>", b"<v>-1</v>", b"<v>nan</v>", b's="99999"', b"<f>", b"<is><t>",
    b'table:number-rows-repeated="1048576"', b'table:number-columns-repeated="16384"', b'count="4294967295"',
    b'xmlns:x="y"', b"<x:", b"<mergeCell ref=\"A1:XFD1048576\"/>", b"-2147483649", b'ref="A1:XFD1048576"',
    b"4294967296", b'numFmtId="164"', b'date1904="1"', b'state="veryHidden"',
)  # fmt: skip
TEXT_PIECES = (
    b'"', b'""', b";", b",", b"\t", b"|", b"\r", b"\n", b"\r\n", b"\x00", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff",
    b"\x1a", b"\xe9", b"\xc3", b"\x81", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"=cmd|' /C calc'!A0", b"2A004", b"00012",
    b"1e999", b"31/02/2026", b"sep=;\n", b"PK\x03\x04", b"<html>", b'{"a":', b"x" * 140_000, b";" * 300, b"\n" * 300,
    b'"\n' * 50, "\u202e\u2066".encode(), "é".encode() * 50,
)  # fmt: skip


def mutated_bytes(random: Random, data: bytes, pieces: tuple[bytes, ...]) -> bytes:
    """One to eight changes: bytes flipped, cut, doubled, moved, and pieces put in."""
    whole = bytearray(data)
    for _change in range(random.choice((1, 1, 1, 2, 3, 8))):
        at = random.randrange(len(whole) + 1)
        length = min(random.choice((1, 1, 2, 4, 16, 200)), len(whole) - at)
        kind = random.randrange(7)
        if kind == 0 and at < len(whole):
            whole[at] ^= 1 << random.randrange(8)
        elif kind == 1:
            whole[at : at + length] = random.randbytes(length)
        elif kind == 2:
            del whole[at : at + length]
        elif kind == 3:
            whole[at:at] = whole[at : at + length] * random.choice((1, 2, 50))
        elif kind == 4:
            whole[at : at + length] = random.choice((b"\x00", b"\xff")) * length
        elif kind == 5 and random.random() < 0.2:
            del whole[at:]
        else:
            whole[at:at] = random.choice(pieces)
    return bytes(whole)


def mutated_workbook(random: Random, data: bytes) -> bytes:
    """The container changed, or the XML of one or two parts changed inside a sound container."""
    if random.random() < 0.35:
        return mutated_bytes(random, data, (b"PK\x01\x02", b"PK\x05\x06", b"PK\x03\x04", b"\x00" * 30, b"../"))
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
    except BadZipFile:
        return mutated_bytes(random, data, (b"\x00" * 30,))
    for name in random.sample(sorted(parts), random.choice((1, 1, 2))):
        parts[name] = mutated_bytes(random, bytes(parts[name]), XML_PIECES)  # type: ignore[arg-type]
    return packed(parts, random.choice((ZIP_STORED, ZIP_DEFLATED)))


def mutated_text(random: Random, data: bytes) -> bytes:
    """A text changed, now and then in another encoding."""
    if random.random() < 0.15:
        data = data.decode("utf-8").encode(random.choice(("utf-16", "utf-16-le", "cp1252")), "replace")
    return mutated_bytes(random, data, TEXT_PIECES)


Mutator = Callable[[Random, bytes], bytes]
