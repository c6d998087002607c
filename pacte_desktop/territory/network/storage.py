"""A road network in one file (.roads), opened by mapping it into memory: nothing is read before it is needed.

Layout: a line that names the format, the length of the header (8 bytes, little-endian) and its sha256, the header
(JSON: facts, and type, shape and place of every array), then the arrays, each on a multiple of 64 bytes.
"""

import hashlib
import json
import mmap
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from pacte_desktop.atomic_write import atomic_write_chunks
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.network.places import PackedPlaces, packed, places_of
from pacte_desktop.territory.network.roads import Array, ExtractFacts, NetworkFacts, RoadArrays, RoadNetwork

SUFFIX = ".roads"
_FAMILY = b"PACTE ROADS "
_MAGIC = _FAMILY + b"2\n"
_PREFIX = len(_MAGIC) + 8 + 32
_ALIGN = 64
_CHUNK = 1 << 22
_PLACES = ("settlement_", "hospital_")


def write_network(network: RoadNetwork, path: Path, watch: Watch | None = None) -> None:
    """Put the network at ``path``, wholly or not at all.

    Raises :class:`KnownError` when the disk is full or the folder is missing, :class:`CancelledError` when stopped.
    """
    arrays = {
        name: np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
        for name, array in _all_arrays(network).items()
    }
    atomic_write_chunks(path, _chunks(network.facts, arrays, watch or Watch()))


def open_network(path: Path) -> RoadNetwork:
    """The network in the file ``path``, its arrays mapped and read-only.

    Raises :class:`KnownError` when the file is missing, is something else, is cut short or has a damaged header.
    """
    try:
        with path.open("rb") as file:
            prefix = file.read(_PREFIX)
            if prefix.startswith(_FAMILY) and not prefix.startswith(_MAGIC[: len(prefix)]):
                raise _refused(
                    translate("Network", "Le réseau routier « {path} » vient d’une autre version de ce programme."),
                    path,
                )
            if not prefix.startswith(_MAGIC):
                raise _refused(translate("Network", "« {path} » n’est pas un réseau routier de ce programme."), path)
            length = int.from_bytes(prefix[len(_MAGIC) :][:8], "little")
            text = file.read(length) if length < _CHUNK else b""
            if hashlib.sha256(text).digest() != prefix[-32:]:
                raise _refused(translate("Network", "Le réseau routier « {path} » est abîmé."), path)
            header = json.loads(text)
            if file.seek(0, 2) != header["size"]:
                raise _refused(translate("Network", "Le réseau routier « {path} » est incomplet."), path)
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError as error:
        raise KnownError(
            translate("Network", "Le réseau routier « {path} » ne peut pas être lu ({reason}).").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    parts = header["arrays"]
    places = (_places(parts, mapped, prefix) for prefix in _PLACES)
    return RoadNetwork(_facts(header["facts"]), _arrays(parts, mapped), *places)


def _refused(sentence: str, path: Path) -> KnownError:
    return KnownError(
        sentence.format(path=path),
        translate("Network", "Construisez-le de nouveau à partir de l’extrait de routes."),
    )


def _facts(record: dict[str, Any]) -> NetworkFacts:
    west, south, east, north = record.pop("bbox")
    extracts = tuple(ExtractFacts(**item) for item in record.pop("extracts"))
    return NetworkFacts(bbox=(west, south, east, north), extracts=extracts, **record)


def _all_arrays(network: RoadNetwork) -> dict[str, Array]:
    found, none = dict(network.arrays.named()), packed(places_of(()))
    for prefix, places in zip(_PLACES, (network.packed_settlements, network.packed_hospitals), strict=True):
        found |= {prefix + item.name: getattr(places or none, item.name) for item in fields(PackedPlaces)}
    return found


def _arrays(parts: dict[str, dict[str, Any]], mapped: mmap.mmap) -> RoadArrays:
    return RoadArrays(**{item.name: _view(parts[item.name], mapped) for item in fields(RoadArrays)})


def _places(parts: dict[str, dict[str, Any]], mapped: mmap.mmap, prefix: str) -> PackedPlaces:
    return PackedPlaces(**{item.name: _view(parts[prefix + item.name], mapped) for item in fields(PackedPlaces)})


def _view(part: dict[str, Any], mapped: mmap.mmap) -> Array:
    return np.ndarray(tuple(part["shape"]), dtype=part["type"], buffer=mapped, offset=part["offset"])


def _chunks(facts: NetworkFacts, arrays: dict[str, Array], watch: Watch) -> Iterator[bytes | memoryview]:
    header, places = _header(facts, arrays)
    yield header
    written = len(header)
    total = sum(array.nbytes for array in arrays.values())
    for name, array in arrays.items():
        yield bytes(places[name] - written)
        data = array.reshape(-1).view(np.uint8).data
        for begin in range(0, len(data), _CHUNK):
            watch.step(translate("Network", "Écriture du réseau"), places[name] + begin, total)
            yield data[begin : begin + _CHUNK]
        written = places[name] + array.nbytes
    watch.step(translate("Network", "Écriture du réseau"), total, total)


def _header(facts: NetworkFacts, arrays: dict[str, Array]) -> tuple[bytes, dict[str, int]]:
    """Everything before the arrays, and where each array begins.

    The header's own length moves the arrays, so room for it is taken from a draft with the longest offsets.
    """
    draft = dict.fromkeys(arrays, 2**53)
    begin = _PREFIX + len(_header_text(facts, arrays, draft, 2**53))
    places: dict[str, int] = {}
    for name, array in arrays.items():
        begin += -begin % _ALIGN
        places[name] = begin
        begin += array.nbytes
    text = _header_text(facts, arrays, places, begin)
    return _MAGIC + len(text).to_bytes(8, "little") + hashlib.sha256(text).digest() + text, places


def _header_text(facts: NetworkFacts, arrays: dict[str, Array], places: dict[str, int], size: int) -> bytes:
    parts = {
        name: {"type": array.dtype.str, "shape": list(array.shape), "offset": places[name]}
        for name, array in arrays.items()
    }
    return json.dumps({"facts": facts.record(), "arrays": parts, "size": size}).encode()
