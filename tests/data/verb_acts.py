"""The command line as the tests run it: in this process, or as a person runs the program."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop import cli
from pacte_desktop.arguments import Shot


class Screen:
    """Stands for the window; remembers what it was asked for."""

    def __init__(self) -> None:
        self.opened: list[Path | None] = []
        self.shots: list[tuple[Path, Shot]] = []

    def open_window(self, path: Path | None) -> int:
        self.opened.append(path)
        return 0

    def take_shot(self, path: Path, shot: Shot) -> None:
        self.shots.append((path, shot))


def program(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program as a person runs it."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "pacte_desktop", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=os.environ | environment,
    )


def told(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str | Path, status: int = 0) -> Any:
    """The JSON object that a verb prints in this process."""
    assert cli.main([*map(str, arguments)], Screen()) == status
    return json.loads(capfdbinary.readouterr().out.decode("utf-8"))
