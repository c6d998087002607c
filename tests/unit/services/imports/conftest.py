"""A tiny plan, and reading in this process where the child that reads is not what is tested."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.read_here import read_here
from tests.data.tiny_plan import write_tiny


@pytest.fixture
def reads_here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_tiny(tmp_path))
    yield opened
    opened.close()
