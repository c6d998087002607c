"""The environment of the routers and libraries that we compare ourselves with, and questions to them.

They need Python 3.12 or newer and stay out of the program's own environment. Where: ``PACTE_ORACLES`` (a folder), else
``build/oracles``; made by ``make bench-oracles`` or ``python benchmarks/_oracles.py [PYTHON]``. What they build from an
extract is kept under ``PACTE_BENCH``, else ``build/bench``. pandana is AGPL: it is run here and never shipped.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[1]
EXTRACTS = PROJECT.parent / "shared" / "data" / "roads"
PACKAGES = ("osrm-bindings", "pyvalhalla", "networkx", "scipy", "pandana", "osmium")
_NEW_ENOUGH = "import sys; sys.exit(sys.version_info < (3, 12))"


def kept_folder() -> Path:
    """Folder of generated extracts and of what engines build from extracts."""
    folder = Path(os.environ.get("PACTE_BENCH") or PROJECT / "build" / "bench")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def oracle_python() -> Path | None:
    """Interpreter of the environment; None when it has not been made."""
    folder = Path(os.environ.get("PACTE_ORACLES") or PROJECT / "build" / "oracles")
    inside = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    return inside if inside.exists() else None


def make(wanted: str | None = None) -> Path | None:
    """The environment's interpreter, its packages installed; None when no Python here is new enough."""
    folder = Path(os.environ.get("PACTE_ORACLES") or PROJECT / "build" / "oracles")
    if oracle_python() is None:
        names = [wanted, "python3.12", "python3.13", "python3.14", sys.executable]
        paths = [path for name in names if name and (path := shutil.which(name))]
        fitting = [path for path in paths if subprocess.run([path, "-c", _NEW_ENOUGH], check=False).returncode == 0]
        if not fitting:
            return None
        subprocess.run([fitting[0], "-m", "venv", folder], check=True)
    inside = oracle_python()
    if inside is not None:
        subprocess.run([inside, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return inside


def built_folder(extract: Path) -> Path:
    """Folder for what engines build from this very extract."""
    digest = hashlib.sha256(extract.read_bytes()).hexdigest()[:12]
    folder = kept_folder() / f"{extract.name.removesuffix('.osm.pbf')}-{digest}"
    folder.mkdir(exist_ok=True)
    return folder


def ask(script: str, extract: Path, question: dict[str, Any]) -> dict[str, Any]:
    """Answer of a script beside this one, run in the environment, to a question about the extract."""
    python = oracle_python()
    if python is None:
        raise FileNotFoundError("no environment of oracles: make bench-oracles")
    done = subprocess.run(
        [python, Path(__file__).with_name(script), extract, built_folder(extract)],
        input=json.dumps(question),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def versions() -> dict[str, str]:
    """Version of each package of the environment."""
    python = oracle_python()
    if python is None:
        return {}
    text = "import json, importlib.metadata as m, sys; print(json.dumps({p: m.version(p) for p in sys.argv[1:]}))"
    done = subprocess.run([python, "-c", text, *PACKAGES], stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, str] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    made = make(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("PACTE_ORACLE_PYTHON"))
    print(made or "No Python 3.12 or newer was found: give its path.")
    sys.exit(made is None)
