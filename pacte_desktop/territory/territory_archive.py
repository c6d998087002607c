"""Columns and layers of a file of base territory as arrays, in the layout that outlines.py and basemap.py read."""

import io
from collections.abc import Iterable, Iterator

import numpy as np
import shapely

from pacte_desktop.territory.polygon_coverage import Array


def text_column(values: Iterable[str]) -> Array:
    """UTF-8 bytes of the values, one a line."""
    return np.frombuffer("\n".join(values).encode(), dtype=np.uint8)


def code_column(values: Iterable[str]) -> Array:
    """Codes in plain letters, as bytes of the longest one."""
    return np.array([value.encode() for value in values])


def layer(key: str, polygons: Array) -> Iterator[tuple[str, Array]]:
    """Arrays of one layer: first vertex of each ring, steps between vertices (0 at a ring's first), then how many
    vertices each ring has, rings each part, parts each polygon."""
    kind, points, offsets = shapely.to_ragged_array(polygons)
    assert kind == shapely.GeometryType.MULTIPOLYGON
    whole = points.astype(np.int32)
    assert np.array_equal(whole, points)
    step = np.diff(whole, axis=0, prepend=whole[:1])
    ring_start = offsets[0][:-1]
    step[ring_start] = 0
    small = np.abs(step).max() <= np.iinfo(np.int16).max
    yield f"{key}/first", whole[ring_start]
    yield f"{key}/step", step.astype(np.int16 if small else np.int32)
    for name, offset in zip(("vertices", "rings", "parts"), offsets, strict=True):
        yield f"{key}/{name}", counts(np.diff(offset))


def counts(values: Array) -> Array:
    """The same numbers in two bytes each."""
    assert values.max(initial=0) <= np.iinfo(np.uint16).max
    return values.astype(np.uint16)


def archive_bytes(arrays: dict[str, Array]) -> bytes:
    """The archive, uncompressed and without dates: its bytes depend on nothing but the arrays."""
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **{key: arrays[key] for key in sorted(arrays)})
    return buffer.getvalue()
