"""What a reading child may be asked to do in tests: answer, tell, and fail in each way that files make readers fail."""

import os
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.reading.table_body import read_table_here

Tell = Callable[[str, int, int | None], None]


def echo(tell: Tell, **arguments: Any) -> dict[str, Any]:
    """The arguments."""
    return arguments


def hundreds(tell: Tell, path: str) -> Generator[list[int], None, str]:
    """Three batches, with progress."""
    for number in range(3):
        tell("lecture", number + 1, 3)
        time.sleep(0.12)
        yield [number] * 100
    return "end"


def endless(tell: Tell, path: str) -> Generator[list[int], None, None]:
    """Batches without end."""
    while True:
        yield [0]


def stuck(tell: Tell, path: str) -> None:
    """Never ends, and says who it is in a file beside."""
    if path:
        Path(path).write_text(str(os.getpid()))
    while True:
        time.sleep(60)


def busy(tell: Tell, path: str) -> None:
    """Uses the processor without end."""
    while True:
        pass


def swelling(tell: Tell, path: str) -> None:
    """Takes all memory that it gets."""
    kept = []
    while True:
        kept.append(bytearray(10_000_000))


def out_of_memory_in_a_library(tell: Tell, path: str) -> None:
    """Ends as a library written in Rust does when it gets no memory."""
    os.write(2, b"memory allocation of 17179869184 bytes failed\n")
    os.abort()


def crash(tell: Tell, path: str) -> None:
    """Reads where nothing is."""
    import ctypes

    ctypes.string_at(0)


def panic(tell: Tell, path: str) -> None:
    """Raises what is no Exception, as a panic of a library written in Rust does."""
    raise BaseExceptionGroup("panic", [KeyboardInterrupt()])


def known(tell: Tell, path: str) -> None:
    """Fails as readers do."""
    raise KnownError(
        translate("Files", "Vérifiez que le dossier existe, qu’il reste de la place et que vous pouvez y écrire."),
        "Remède.",
    )


def mistake(tell: Tell, path: str) -> None:
    """Fails as no reader should."""
    raise ZeroDivisionError("a mistake")


def no_json(tell: Tell, path: str) -> object:
    """Answers with what JSON cannot say."""
    return object()


def noisy(tell: Tell, path: str) -> str:
    """Prints, on both outputs, more than a pipe holds."""
    os.write(1, b"to standard output\n")
    for _line in range(3000):
        try:
            os.write(2, b"to standard error, a line as libraries like to write them\n")
        except BlockingIOError:
            break
    return "done"


def spawned_limits(tell: Tell, path: str) -> list[int]:
    """Limits of memory, processor time and core files in force."""
    import resource

    return [resource.getrlimit(what)[0] for what in (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_CORE)]


def loaded(tell: Tell, path: str) -> list[str]:
    """Names of the modules that are loaded."""
    import sys

    return sorted(name for name, module in sys.modules.items() if module is not None)


def read_many(tell: Tell, paths: list[str], caps: dict[str, Any]) -> Generator[list[Any], None, None]:
    """What becomes of each file: ``[kind, words, seconds]``, kind « read », « known » or « bug ».

    No memory and a crash end the child, as they would with one file.
    """
    for path in paths:
        begin = time.monotonic()
        try:
            rows = sum(
                len(batch) for batch in read_table_here(tell, path, sheet="", encoding="", delimiter="", caps=caps)
            )
            outcome = ["read", str(rows)]
        except KnownError as error:
            outcome = ["known", error.sentence]
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - whatever it is, the test wants to see it.
            outcome = ["bug", traceback.format_exc()]
        yield [*outcome, time.monotonic() - begin]
