"""What every verb shares: a plan opened and closed, sentences and JSON on standard output."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pacte_desktop.store.plan_file import PlanFile


@contextmanager
def open_file(path: Path) -> Iterator[PlanFile]:
    """The plan at ``path``, closed at the end."""
    from pacte_desktop.store.opening import open_plan

    plan = open_plan(path)
    try:
        yield plan
    finally:
        plan.close()


def say(text: str) -> None:
    """One line or more for a person."""
    sys.stdout.write(text + "\n")


def say_json(value: dict[str, Any]) -> None:
    """One JSON object in UTF-8, whatever the console; a figure that is none (NaN) would be a bug."""
    sys.stdout.buffer.write(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False).encode() + b"\n")
    sys.stdout.buffer.flush()


class Progress:
    """Says on the error stream what is being done, once for each kind of work."""

    def __init__(self) -> None:
        self._said = ""

    def __call__(self, words: str, _done: int, _total: int | None) -> None:
        if words != self._said and sys.stderr.isatty():
            sys.stderr.write(words + "…\n")
        self._said = words
