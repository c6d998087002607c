"""The limits of a reading child, as far as one system can show those of another."""

import ctypes

import pytest

from pacte_desktop.importing.reading.windows_job import ExtendedLimits, limits


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the figures are those of 64-bit systems")
def test_the_limits_lie_in_memory_as_windows_wants_them() -> None:
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h: 64 bytes of basic limits, 48 of counters, four sizes."""
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert (ExtendedLimits.io_counters.offset, ExtendedLimits.process_memory.offset) == (64, 112)
    raw = bytes(limits(1 << 30, 30.0))
    assert int.from_bytes(raw[0:8], "little") == 300_000_000  # Hundreds of nanoseconds.
    assert int.from_bytes(raw[16:20], "little") == 0x2 | 0x8 | 0x100 | 0x400
    assert int.from_bytes(raw[40:44], "little") == 1
    assert int.from_bytes(raw[112:120], "little") == 1 << 30
