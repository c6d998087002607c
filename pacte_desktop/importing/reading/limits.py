"""What a reading child may use of the machine, held by the system itself where it can; the parent holds the clock."""

import os
import sys
import threading
import time
from multiprocessing import parent_process

from pacte_desktop.importing.reading.caps import Caps

MEMORY_STATUS = 77
"""Exit status of a child that had no memory left."""

_LOOK_EVERY_S = 0.05


def limit_myself(caps: Caps) -> None:
    """Hold this process to ``caps.memory_bytes`` and to ``caps.seconds`` of processor, and let it die with its parent.

    Linux: limits of the system. Windows: a job object. macOS, where the system does not hold memory: a thread looks.
    """
    _end_with_parent()
    if sys.platform == "win32":
        from pacte_desktop.importing.reading.windows_job import enter_job

        enter_job(caps.memory_bytes, caps.seconds)
    else:
        _limit_by_system(caps)


def _end_with_parent() -> None:
    """A parent that was killed cannot end its child: the child watches it."""
    parent = parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


if sys.platform != "win32":
    import resource

    def _limit_by_system(caps: Caps) -> None:
        _lower(resource.RLIMIT_CORE, 0, 0)  # What was read must not stay behind in a picture of the memory.
        seconds = int(caps.seconds) + 1
        _lower(resource.RLIMIT_CPU, seconds, seconds + 1)
        if sys.platform == "darwin":
            _watch_memory(caps.memory_bytes)
        else:
            _lower(resource.RLIMIT_AS, caps.memory_bytes, caps.memory_bytes)

    def _lower(what: int, soft: int, hard: int) -> None:
        """Set a limit, never above the one in force."""
        _soft_now, hard_now = resource.getrlimit(what)
        if hard_now != resource.RLIM_INFINITY:
            soft, hard = min(soft, hard_now), min(hard, hard_now)
        resource.setrlimit(what, (soft, hard))

    def _watch_memory(most_bytes: int) -> None:
        def watch() -> None:
            while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss <= most_bytes:  # In bytes on macOS.
                time.sleep(_LOOK_EVERY_S)
            os._exit(MEMORY_STATUS)

        threading.Thread(target=watch, daemon=True).start()
