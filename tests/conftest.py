"""What every test may ask for."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

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
