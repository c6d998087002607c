"""One window for the stories of this folder: each has to leave the plan as it found it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pacte_desktop.gui.desk import Desk
from tests.stories.shared_window import SharedWindow


@pytest.fixture(scope="package")
def shared_window(
    application: QApplication, kept_demo: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SharedWindow]:
    """The window of this folder, on a copy of the plan."""
    shared = SharedWindow(kept_demo, tmp_path_factory.mktemp("shared"))
    yield shared
    shared.close()


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    """The desk of the window of this folder, unless a test asks for ``own_desk``: what cannot be taken back."""
    return shared_desk
