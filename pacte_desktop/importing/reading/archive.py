"""A zip archive that nobody trusts: names, sizes and ratios are held to caps before anything is unpacked."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.importing.reading.caps import Caps
from pacte_desktop.importing.reading.nature import BROKEN_ARCHIVE, Nature
from pacte_desktop.importing.reading.refusals import refusal

_MOST_MEMBERS = 5000
_CHUNK = 1 << 16
_RATIO_FROM = 10_000_000
"""Bytes below which no ratio is looked at: a small sheet of equal rows packs very well."""

_LOCAL = struct.Struct("<4s22xHH")
_DEFLATED_OR_STORED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Archive:
    """The members of an archive in memory, each unpacked as a stream and never further than it says it goes.

    Raises :class:`KnownError` for one that is broken, encrypted, a bomb, or holds names that lead outside.
    """

    def __init__(self, data: bytes, name: str, caps: Caps) -> None:
        self._data, self._name, self._caps = data, name, caps
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                members = archive.infolist()
        except (*BROKEN_ARCHIVE, OSError) as error:
            raise self.broken() from error
        self._members = {member.filename: member for member in members}
        self._check(members)

    def _check(self, members: list[zipfile.ZipInfo]) -> None:
        if any(member.flag_bits & 1 for member in members):
            raise refusal(self._name, Nature.LOCKED)
        if len(members) > _MOST_MEMBERS or len(self._members) != len(members) or any(map(_leads_outside, members)):
            raise self.rigged()
        if any(member.compress_type not in _DEFLATED_OR_STORED for member in members):
            raise self.broken()
        if sum(member.file_size for member in members) > self._caps.unpacked_bytes:
            raise self._too_large()
        for member in members:
            if member.file_size > max(_RATIO_FROM, self._caps.ratio * member.compress_size):
                raise self.rigged()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the members."""
        return tuple(self._members)

    def chunks(self, member_name: str) -> Iterator[bytes]:
        """The bytes of a member. Raises KeyError when there is none of that name."""
        member = self._members[member_name]
        at = member.header_offset
        if not 0 <= at <= len(self._data) - 30:
            raise self.broken()
        mark, name_length, extra_length = _LOCAL.unpack_from(self._data, at)
        start = at + 30 + name_length + extra_length
        packed = memoryview(self._data)[start : start + member.compress_size]
        if mark != b"PK\x03\x04" or len(packed) < member.compress_size:
            raise self.broken()
        done = 0
        for chunk in _pieces(packed) if member.compress_type == zipfile.ZIP_STORED else self._inflated(packed):
            done += len(chunk)
            if done > member.file_size:  # Its header lies; other readers would go on unpacking.
                raise self.rigged()
            yield chunk
        if done != member.file_size:
            raise self.broken()

    def _inflated(self, packed: memoryview) -> Iterator[bytes]:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            for piece in _pieces(packed):
                rest = piece
                while rest and not unpacker.eof:
                    chunk = unpacker.decompress(rest, _CHUNK * 4)
                    rest = unpacker.unconsumed_tail
                    if chunk:
                        yield chunk
            yield from iter(lambda: unpacker.decompress(unpacker.unconsumed_tail, _CHUNK * 4), b"")
        except zlib.error as error:
            raise self.broken() from error
        if not unpacker.eof:
            raise self.broken()

    def content(self, member_name: str) -> bytes:
        """A small member whole. Raises KeyError when there is none of that name."""
        return b"".join(self.chunks(member_name))

    def check_all(self) -> None:
        """Unpack every member once to see that it is as large as it says, and sound."""
        for name in self._members:
            for _chunk in self.chunks(name):
                pass

    def broken(self) -> KnownError:
        """What to say of an archive that cannot be unpacked."""
        return KnownError(
            translate("Reading", "« {name} » est tronqué ou abîmé.").format(name=self._name),
            translate("Reading", "Copiez-le ou téléchargez-le de nouveau, puis recommencez."),
        )

    def rigged(self) -> KnownError:
        """What to say of an archive that no office program would have written."""
        return KnownError(
            translate("Reading", "« {name} » a une structure anormale, peut-être piégée : il n’est pas lu.").format(
                name=self._name
            ),
            translate("Reading", "Vérifiez d’où il vient ; enregistrez-le de nouveau dans un tableur s’il est sûr."),
        )

    def _too_large(self) -> KnownError:
        return KnownError(
            translate("Reading", "« {name} » est trop grand une fois décompressé : plus de {n} Mo.").format(
                name=self._name, n=grouped(self._caps.unpacked_bytes / 1e6)
            ),
            translate("Reading", "Ne gardez que la feuille et les lignes utiles, puis recommencez."),
        )


def _pieces(packed: memoryview) -> Iterator[bytes]:
    for at in range(0, len(packed), _CHUNK):
        yield bytes(packed[at : at + _CHUNK])


def _leads_outside(member: zipfile.ZipInfo) -> bool:
    """A link, an absolute path, a drive, or a way up."""
    name = member.orig_filename.replace("\\", "/")
    return (
        stat.S_ISLNK(member.external_attr >> 16)
        or name.startswith("/")
        or ":" in name
        or "\0" in name
        or ".." in name.split("/")
    )
