"""What runs inside a reading child: limits first, then the one function, then its answer as JSON."""

import importlib
import json
import os
import sys
import time
import traceback
from collections.abc import Generator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing.reading.caps import Caps
from pacte_desktop.importing.reading.limits import MEMORY_STATUS, limit_myself

_TELL_EVERY_S = 0.1
_UNUSED = ("geopandas", "pandas", "pyarrow")
"""What pyogrio imports where it is installed, which takes longer than reading most files; no reader uses them."""


@dataclass(frozen=True, slots=True)
class Order:
    """Which function (« package.module:name »), its arguments as JSON, its caps, the language of its sentences."""

    function: str
    arguments: str
    caps: Caps
    language: str


def answer(order: Order, pipe: Connection, last_words: Connection) -> None:
    """Body of the child: carry out the order; whatever happens, say it or die."""
    _keep_quiet(last_words)
    sys.modules.update(dict.fromkeys(_UNUSED))  # type: ignore[arg-type]  # None: an import of it fails.
    limit_myself(order.caps)
    out = _Outlet(pipe)
    out.send("ready")
    try:
        if order.language != "fr":
            from pacte_desktop.language import speak

            speak(order.language)
        out.send("done", _carried_out(order, out))
    except KnownError as error:
        out.send("known", error.sentence, error.remedy)
    except MemoryError:
        os._exit(MEMORY_STATUS)
    except Exception:  # noqa: BLE001 - whatever went wrong, the parent raises it.
        out.send("bug", traceback.format_exc())


def _keep_quiet(last_words: Connection) -> None:
    """What libraries print must reach no screen; what they cry before they abort goes to the parent where it can."""
    os.environ["RUST_BACKTRACE"] = "0"  # It costs more than the reading, and nobody sees it.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # On many cores numpy alone would ask for more memory than the caps give.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    if sys.platform == "win32":
        os.dup2(nowhere, 2)
    else:
        os.set_blocking(last_words.fileno(), False)  # Nobody reads it before the end.
        os.dup2(last_words.fileno(), 2)


def _carried_out(order: Order, out: "_Outlet") -> Any:
    module, _, name = order.function.partition(":")
    found = getattr(importlib.import_module(module), name)(tell=out.tell, **json.loads(order.arguments))
    if not isinstance(found, Generator):
        return found
    while True:
        try:
            out.send("batch", next(found))
        except StopIteration as end:
            return end.value


class _Outlet:
    """The pipe to the parent."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._told_at = 0.0

    def send(self, *message: Any) -> None:
        """One message."""
        self._pipe.send_bytes(json.dumps(message).encode())

    def tell(self, words: str, done: int = 0, total: int | None = None) -> None:
        """Progress; what comes too often to be read is dropped."""
        now = time.monotonic()
        if now - self._told_at >= _TELL_EVERY_S or done == total:
            self._told_at = now
            self.send("tell", words, done, total)
