"""What every test may ask for."""

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")
# Away from the user's own plans and networks, which would change the figures; readable by every account of the tests.
_FOLDER = tempfile.mkdtemp(prefix="pacte-tests-")
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)
Path(_FOLDER).chmod(0o755)
os.environ["PACTE_FOLDER"] = _FOLDER

settings.register_profile("untimed", deadline=None)  # The machine is shared: how long an example takes proves nothing.
settings.load_profile("untimed")

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of real open data beside the project, when the machine has it."""
    folder = PROJECT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the open data files are not beside the project (../shared/data)")
    return folder


@pytest.fixture(scope="session")
def collector(qapp: Any) -> Any:
    """Who searches for garbage in the thread of the windows."""
    from pacte_desktop.gui.garbage import Collector

    return Collector(qapp)


@pytest.fixture
def searched_as_in_the_window(collector: Any) -> Iterator[None]:
    """Nobody else does while a test lasts."""
    collector.start()
    yield
    collector.stop()


@pytest.fixture(scope="session")
def idf_surveyed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Île-de-France 2019 as its office had it, everybody's wishes known, no session yet. Not to be opened: copy it."""
    from pacte_desktop.store.opening import create_plan, open_plan
    from tests.data.idf_2019 import as_recorded, idf_contents, write_wishes

    path = tmp_path_factory.mktemp("idf-surveyed") / "idf.pacte"
    create_plan(path, as_recorded(idf_contents()))
    plan = open_plan(path)
    write_wishes(plan)
    plan.close()
    return path


@pytest.fixture(scope="session")
def idf_nearly_held(idf_surveyed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same in the first procedure, with eight interns still to be called. Not to be opened: copy it."""
    from pacte_desktop.store.opening import open_plan
    from tests.data.idf_2019 import hold_round, opened_procedure

    path = shutil.copy(idf_surveyed, tmp_path_factory.mktemp("idf-nearly") / "idf.pacte")
    plan = open_plan(path)
    hold_round(plan, opened_procedure(plan), leave=8)
    plan.close()
    return path


@pytest.fixture(scope="session")
def idf_held(idf_nearly_held: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same when everybody has chosen; the session is still open. Not to be opened: copy it."""
    from pacte_desktop.services.choice_sessions import sessions
    from pacte_desktop.store.opening import open_plan
    from tests.data.idf_2019 import hold_round

    path = shutil.copy(idf_nearly_held, tmp_path_factory.mktemp("idf-held") / "idf.pacte")
    plan = open_plan(path)
    (session,) = sessions(plan)
    hold_round(plan, session.id)
    plan.close()
    return path


def pytest_sessionfinish() -> None:
    """What a test copied must go before Python does: the clipboard without a screen would free it afterwards."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()
