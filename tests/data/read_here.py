"""Reads files in this process instead of a child, for tests of what comes after: a child takes a second to start."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from pacte_desktop.domain.progress import Watch
from pacte_desktop.importing.reading.caps import Caps


def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on, tables are read in this process."""
    monkeypatch.setattr("pacte_desktop.importing.reading.tables.run", run_here)


def run_here(
    function: str,
    arguments: dict[str, Any],
    caps: Caps,
    watch: Watch | None = None,
    take: Callable[[list[Any]], None] | None = None,
) -> Any:
    """What the child would answer."""
    module, _, name = function.partition(":")
    batches = getattr(import_module(module), name)(tell=(watch or Watch()).step, **arguments)
    while True:
        try:
            batch = next(batches)
        except StopIteration as stop:
            return stop.value
        if take is not None:
            take(batch)
