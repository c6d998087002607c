"""Many files through real children, some files a child; a file that ends its child is known by its answer missing."""

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing.reading.caps import TABLE_CAPS, Caps
from pacte_desktop.importing.reading.child import run

FILES_A_CHILD = 50


@dataclass(frozen=True, slots=True)
class Outcome:
    """``kind``: « read » (``words``: how many batches), « known » (a sentence), « died » (the sentence on the child),
    « bug » (a traceback). ``seconds``: how long it took."""

    path: Path
    kind: str
    words: str
    seconds: float


def outcomes(paths: Sequence[Path], caps: Caps = TABLE_CAPS) -> list[Outcome]:
    """What becomes of each file. A batch has the time of two files: whatever hangs is found out."""
    found: list[Outcome] = []
    while len(found) < len(paths):
        found += _of_child(paths[len(found) : len(found) + FILES_A_CHILD], caps)
    return found


def _of_child(paths: Sequence[Path], caps: Caps) -> list[Outcome]:
    found: list[Outcome] = []
    last = time.monotonic()

    def take(outcome: list[object]) -> None:
        nonlocal last
        last = time.monotonic()
        kind, words, seconds = outcome
        found.append(Outcome(paths[len(found)], str(kind), str(words), float(str(seconds))))

    arguments = {"paths": [str(path) for path in paths], "caps": asdict(caps)}
    try:
        run("tests.data.reader_functions:read_many", arguments, replace(caps, seconds=2 * caps.seconds), on_batch=take)
    except KnownError as error:
        if len(found) == len(paths):
            raise
        found.append(Outcome(paths[len(found)], "died", error.sentence, time.monotonic() - last))
    return found
