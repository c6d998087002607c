"""How much of a file, of time and of memory a reader may use; what is beyond is refused with a sentence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caps:
    """Bounds of one reading.

    ``bytes``: size of the file. ``unpacked_bytes``: of what an archive holds, all parts together; ``ratio``: how many
    times larger than its packed form a part may be. ``rows``, ``columns``: of one table, counted from its first row and
    column. ``seconds``: by the clock, once the child has started. ``memory_bytes``: of the child, program included.
    """

    bytes: int
    unpacked_bytes: int
    ratio: int
    rows: int
    columns: int
    seconds: float
    memory_bytes: int


TABLE_CAPS = Caps(
    bytes=20_000_000,
    unpacked_bytes=200_000_000,
    ratio=100,
    rows=50_000,
    columns=200,
    seconds=30.0,
    memory_bytes=1 << 30,
)
"""For tables that people keep: every commune of France with thirty columns is a third of that."""

NATIONAL_CAPS = Caps(
    bytes=8_000_000_000,
    unpacked_bytes=24_000_000_000,
    ratio=200,
    rows=20_000_000,
    columns=500,
    seconds=3600.0,
    memory_bytes=2 << 30,
)
"""For national files that are read as a stream: the largest (BPE, RPPS) have some million lines and 0.8 to 2 GB."""
