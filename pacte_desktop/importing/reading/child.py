"""Reading in a process of its own: a file that makes a library crash, hang or swell takes nothing with it.

What goes over the pipe. From the child, texts in JSON and nothing else, since what has read a hostile file is not to be
trusted: ``["ready"]``, ``["tell", words, done, total]``, ``["batch", value]``, ``["done", value]``,
``["known", sentence, remedy]``, ``["bug", traceback]``. To the child: what it is started with.
"""

import json
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import PurePath
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import grouped, language_now, translate
from pacte_desktop.importing.reading.caps import Caps
from pacte_desktop.importing.reading.child_body import Order, answer
from pacte_desktop.importing.reading.limits import MEMORY_STATUS

OnBatch = Callable[[Any], None]

LOOK_EVERY_S = 0.05
"""How often the parent looks whether it is to stop."""

START_S = 60.0
"""A child that has not started by then never will; the time limit counts from its start."""

_MOST_WORDS = 65_536
_OUT_OF_QUOTA = 1816  # Exit status of a process that used up the time of its job (Windows).
_NO_SIGNAL = 1_000_000
_NOTHING: Any = object()


class _ReaderChild:
    """One child. To be used with ``with``: nothing of it remains afterwards."""

    def __init__(self, function: str, arguments: Mapping[str, Any], caps: Caps) -> None:
        self.name = PurePath(str(arguments.get("path", function))).name
        self.caps = caps
        self.deadline = time.monotonic() + START_S
        self.started = False
        context = get_context("spawn")
        self.pipe, self._far_end = context.Pipe(duplex=False)
        self.last_words, self._far_words = context.Pipe(duplex=False)
        order = Order(function, json.dumps(arguments), caps, language_now())
        self.process: BaseProcess = context.Process(
            target=answer, args=(order, self._far_end, self._far_words), daemon=True
        )

    def __enter__(self) -> "_ReaderChild":
        try:
            self.process.start()
        except OSError as error:
            self._close()
            raise KnownError(
                translate("Reading", "La lecture de « {name} » n’a pas pu démarrer ({reason}).").format(
                    name=self.name, reason=error.strerror or error
                ),
                translate("Reading", "Fermez d’autres programmes, puis recommencez."),
            ) from error
        self._far_end.close()
        self._far_words.close()
        return self

    def __exit__(self, *_raised: object) -> None:
        self.process.kill()
        self.process.join()
        self.process.close()
        self._close()

    def _close(self) -> None:
        for end in (self.pipe, self._far_end, self.last_words, self._far_words):
            end.close()

    def result(self, watch: Watch, on_batch: OnBatch | None) -> Any:
        """The answer of the child. Raises what :func:`run` says."""
        while True:
            if watch.cancelled():
                raise CancelledError(self.name)
            if time.monotonic() > self.deadline:
                raise self._late()
            if not self.pipe.poll(LOOK_EVERY_S):
                continue
            try:
                message = json.loads(self.pipe.recv_bytes(self.caps.memory_bytes))
            except (EOFError, OSError, ValueError, RecursionError) as error:
                raise self._died() from error
            found = self._hear(message, watch, on_batch)
            if found is not _NOTHING:
                return found

    def _hear(self, message: Any, watch: Watch, on_batch: OnBatch | None) -> Any:
        match message:
            case ["ready"]:
                self.deadline = time.monotonic() + self.caps.seconds
                self.started = True
            case ["tell", str(words), int(done), int() | None as total]:
                watch.tell(words, done, total)
            case ["batch", batch]:
                if on_batch is None:
                    raise TypeError("batches come, and nobody takes them")
                on_batch(batch)
            case ["done", found]:
                return found
            case ["known", str(sentence), str(remedy)]:
                raise KnownError(sentence, remedy)
            case ["bug", str(trace)]:
                raise RuntimeError(f"the reader failed:\n{trace}")
            case _:
                raise self._died()
        return _NOTHING

    def _late(self) -> KnownError:
        if not self.started:
            return KnownError(
                translate("Reading", "La lecture de « {name} » n’a pas démarré.").format(name=self.name),
                translate("Reading", "Fermez d’autres programmes, puis recommencez."),
            )
        return KnownError(
            translate("Reading", "« {name} » se lit trop lentement : plus de {n} s.").format(
                name=self.name, n=grouped(self.caps.seconds)
            ),
            translate("Reading", "Ne gardez que les lignes et les colonnes utiles, ou enregistrez-le en CSV."),
        )

    def _died(self) -> KnownError:
        """Why the child is no more, as far as its end tells."""
        self.process.join(1.0)
        status = self.process.exitcode
        words = _last_words(self.last_words)
        logging.getLogger(__name__).info("a reader ended with status %s", status)
        if not self.started or status in (_signalled("SIGXCPU"), _OUT_OF_QUOTA):
            return self._late()
        if status in (MEMORY_STATUS, _signalled("SIGKILL")) or b"memory allocation" in words:
            return KnownError(
                translate("Reading", "« {name} » demande plus de {n} Mo de mémoire à la lecture.").format(
                    name=self.name, n=grouped(self.caps.memory_bytes / 1e6)
                ),
                translate("Reading", "Ne gardez que la feuille et les lignes utiles, ou enregistrez-la en CSV."),
            )
        return KnownError(
            translate("Reading", "« {name} » ne peut pas être lu : le lecteur s’est arrêté brutalement.").format(
                name=self.name
            ),
            translate(
                "Reading",
                "Le fichier est sans doute abîmé : ouvrez-le dans un tableur et enregistrez-le sous un autre nom.",
            ),
        )


def _signalled(name: str) -> int:
    """Exit status of a process that this signal ended; one that no process has where there is no such signal."""
    return -int(getattr(signal, name, _NO_SIGNAL))


def _last_words(pipe: Connection) -> bytes:
    """What a dead child wrote to its standard error; nothing on Windows, where it has none."""
    if sys.platform == "win32":
        return b""
    os.set_blocking(pipe.fileno(), False)
    try:
        return os.read(pipe.fileno(), _MOST_WORDS)
    except BlockingIOError:  # It lives on, and has said nothing.
        return b""


def run(
    function: str,
    arguments: Mapping[str, Any],
    caps: Caps,
    watch: Watch | None = None,
    on_batch: OnBatch | None = None,
) -> Any:
    """What ``function`` (« package.module:name ») returns for ``arguments``, called in a child held to ``caps``.

    It is called as ``function(tell=tell, **arguments)``; ``tell(words, done, total)`` reaches ``watch``. When it is a
    generator, each value that it yields goes to ``on_batch`` in order, and what it returns is the answer: a huge table
    never is one text. Arguments, batches and answer are what JSON can say. ``arguments["path"]`` is the file that
    sentences name.

    Raises :class:`KnownError` as the function did, or when it was too slow, wanted too much memory or crashed;
    :class:`CancelledError` within a second of the wish to stop; RuntimeError for a mistake of the function.
    """
    with _ReaderChild(function, arguments, caps) as child:
        return child.result(watch or Watch(), on_batch)
