"""A browser for the stories of the shared map, and the map that they open in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.documents.webmap import webmap_html
from tests.data.chromium import Browser, browser
from tests.stories.browser_acts import WEB_MAP


@pytest.fixture(scope="module")
def browser_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("chromium")


@pytest.fixture(scope="module")
def running(browser_folder: Path) -> Iterator[Browser]:
    with browser(browser_folder) as found:
        yield found


@pytest.fixture(scope="module")
def file(browser_folder: Path) -> Path:
    path = browser_folder / "carte.html"
    path.write_text(webmap_html(WEB_MAP), encoding="utf-8")
    return path


@pytest.fixture
def seen(running: Browser, file: Path) -> Iterator[Browser]:
    """The page on a desk; whatever is done with it, it has said nothing on its console and asked for nothing."""
    running.open(file)
    yield running
    assert running.errors == []
    assert running.requests == []
