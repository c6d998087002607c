"""The solver in a process of its own: neither a clash of libraries, a hang nor a crash there reaches the window.

What goes over the pipe. To the child: one :class:`Request`. From the child, tuples whose first part says what they are:
``("ready",)``, ``("level", code, done, total)``, ``("better", Solution)``, ``("done", Solution)``,
``("known", sentence, remedy)``, ``("bug", traceback)``.
"""

import os
import threading
import time
import traceback
from contextlib import suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.allocation.levels import level_name
from pacte_desktop.placement.allocation.request import OnBetter, Request
from pacte_desktop.placement.allocation.solving import solve_here
from pacte_desktop.placement.instance import Solution

LOOK_EVERY_S = 0.05
"""How often the parent looks whether it is to stop."""

START_S = 60.0
"""A child that has not started by then never will; the time limit counts from its start."""

GRACE_S = 10.0
"""With couples the child ends by itself at the time limit and says the gap; it is killed when it does not."""


def answer(pipe: Connection) -> None:
    """Body of the child: read the request, solve it, send what is found."""
    _end_with_parent()
    pipe.send(("ready",))
    request: Request = pipe.recv()
    try:
        found = solve_here(
            request,
            lambda code, done, total: pipe.send(("level", code, done, total)),
            lambda better: pipe.send(("better", better)),
        )
        pipe.send(("done", found))
    except KnownError as error:
        pipe.send(("known", error.sentence, error.remedy))
    except Exception:  # noqa: BLE001 - whatever went wrong, the parent raises it.
        pipe.send(("bug", traceback.format_exc()))


def _end_with_parent() -> None:
    """A parent that was killed cannot end its child: the child watches it."""
    parent = parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


class SolverChild:
    """One child and the best plan that it sent. To be used with ``with``: nothing of it remains afterwards."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.best: Solution | None = None
        self.deadline = time.monotonic() + START_S
        context = get_context("spawn")
        self.pipe, self._far_end = context.Pipe()
        self.process: BaseProcess = context.Process(target=answer, args=(self._far_end,), daemon=True)

    def __enter__(self) -> "SolverChild":
        self.process.start()
        self._far_end.close()
        return self

    def __exit__(self, *_raised: object) -> None:
        self.process.kill()
        self.process.join()
        self.process.close()
        self.pipe.close()

    def solve(self, watch: Watch, on_better: OnBetter | None) -> Solution:
        """The plan, proved; or the best one so far when it is stopped, late or killed."""
        while True:
            if watch.cancelled():
                return self._best_or(CancelledError())
            if time.monotonic() > self.deadline:
                return self._best_or(_late())
            try:
                message = self.pipe.recv() if self.pipe.poll(LOOK_EVERY_S) else ("nothing",)
            except (EOFError, OSError):
                return self._best_or(_died())
            found = self._hear(message, watch, on_better)
            if found is not None:
                return found

    def _hear(self, message: tuple[Any, ...], watch: Watch, on_better: OnBetter | None) -> Solution | None:
        match message:
            case ("ready",):
                grace_s = GRACE_S if self.request.instance.couples else 0.0
                self.deadline = time.monotonic() + self.request.time_limit_s + grace_s
                with suppress(OSError):  # A child that has just died is seen when its answer is read.
                    self.pipe.send(self.request)
            case ("level", code, done, total):
                words = translate("Allocation", "Niveau {number} sur {total} : {name}")
                watch.tell(words.format(number=done + 1, total=total, name=level_name(code)), done, total)
            case ("better", Solution() as better):
                self.best = better
                if on_better is not None:
                    on_better(better)
            case ("done", Solution() as found):
                return found
            case ("known", sentence, remedy):
                raise KnownError(sentence, remedy)
            case ("bug", trace):
                raise RuntimeError(f"the solver failed:\n{trace}")
        return None

    def _best_or(self, error: Exception) -> Solution:
        if self.best is None:
            raise error
        return self.best


def optimise(request: Request, watch: Watch | None = None, on_better: OnBetter | None = None) -> Solution:
    """The best plan by levels, computed beside this process; proved unless it was stopped, late or killed.

    ``on_better`` gets each better plan. Raises :class:`CancelledError` when stopped before there was any plan, and
    :class:`KnownError` when the time was over or the solver died before.
    """
    with SolverChild(request) as child:
        return child.solve(watch or Watch(), on_better)


def _late() -> KnownError:
    return KnownError(
        translate("Allocation", "Aucun plan n’a été trouvé dans le temps donné."),
        translate("Allocation", "Donnez plus de temps au calcul, puis recommencez."),
    )


def _died() -> KnownError:
    return KnownError(
        translate("Allocation", "Le calcul de l’affectation s’est arrêté avant d’avoir trouvé un plan."),
        translate("Allocation", "Fermez d’autres programmes pour libérer de la mémoire, puis recommencez."),
    )
