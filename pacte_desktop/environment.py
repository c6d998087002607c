"""One sentence, before Qt starts, about what this machine lacks: a recent Python, a display, a system library.

Qt ends the process by itself (abort, no exception) when it finds no display or cannot load its platform plugin, so
both are tried here first. Nothing here imports PySide6, and the file parses on Python 3.6, which is only told that it
is too old.
"""

import ctypes
import os
import re
import shutil
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from pacte_desktop.domain.errors import KnownError

OLDEST_PYTHON = (3, 11)  # PySide6 and the standard library's tomllib; the same figure stands in pyproject.toml.


def check_python(version: "tuple[int, ...]" = tuple(sys.version_info[:3])) -> None:
    """Raise :class:`KnownError` when ``version`` is older than :data:`OLDEST_PYTHON`.

    The language comes from the environment: the catalogue needs the Python that is missing.
    """
    if version[:2] >= OLDEST_PYTHON:
        return
    here = ".".join(str(part) for part in version)
    if _speaks_french(os.environ):
        raise KnownError(
            "Pacte Desktop a besoin de Python 3.11 ou plus récent et celui-ci est le " + here + " : installez un "
            "Python plus récent, puis lancez « make run » (ou « python3.11 main.py »)."
        )
    raise KnownError(
        "Pacte Desktop needs Python 3.11 or newer and this one is " + here + ": install a newer Python, then run "
        '"make run" (or "python3.11 main.py").'
    )


def _speaks_french(environ: "Mapping[str, str]") -> bool:
    chosen = environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or ""
    return chosen.startswith("fr")


def check_display(environ: "Mapping[str, str]", platform: str) -> None:
    """Raise :class:`KnownError` when a window cannot open; to be called before QApplication is made.

    ``platform`` is ``sys.platform``. Outside Linux, or when QT_QPA_PLATFORM names a plugin that needs no display
    (offscreen, minimal, vnc…), there is nothing to check.
    """
    plugins = [name.split(":")[0] for name in environ.get("QT_QPA_PLATFORM", "wayland;xcb").split(";")]
    if platform != "linux" or any(not name.startswith(("wayland", "xcb")) for name in plugins):
        return
    if not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        raise KnownError(_no_display())
    if any(name.startswith("wayland") for name in plugins) and _wayland_answers(environ):
        return
    missing = _missing_for_plugin("xcb") if "xcb" in plugins else None
    if missing:
        raise _missing_library(missing)
    if "xcb" not in plugins or not _x_server_answers(environ.get("DISPLAY", "")):
        raise KnownError(_silent_display(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY", "")))


def _wayland_answers(environ: "Mapping[str, str]") -> bool:
    name = environ.get("WAYLAND_DISPLAY")
    if not name or _missing_for_plugin("wayland"):
        return False
    return Path(environ.get("XDG_RUNTIME_DIR", "/"), name).is_socket()


def _x_server_answers(display: str) -> bool:
    """Whether a connection to the X server ``display`` succeeds, tried as Qt does: through libxcb."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _missing_for_plugin(name: str) -> "str | None":
    """What the loader says is missing for Qt's platform plugin ``name``; None when it loads or is not there."""
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        return None  # The import of PySide6 will say so.
    file = Path(package.origin).parent / "Qt" / "plugins" / "platforms" / "libq{}.so".format(name)  # noqa: UP032
    try:
        if file.exists():
            ctypes.CDLL(str(file))
    except OSError as error:
        return str(error)
    return None


def explain_import_error(error: ImportError) -> KnownError:
    """The sentence for an import that failed because of this machine.

    Raises ``error`` itself when it is a bug: a module of this program that does not exist, a name that is not there.
    """
    from pacte_desktop.domain.wording import translate

    text = str(error)
    if isinstance(error, ModuleNotFoundError):
        if (error.name or "").startswith("pacte_desktop"):
            raise error
        return KnownError(
            translate(
                "Environment",
                "L’installation est incomplète (module {name} absent) : lancez « make install », ou sous Windows et "
                "macOS « pip install -e . » dans l’environnement .venv.",
            ).format(name=error.name)
        )
    if "cannot open shared object file" in text or "GLIBC" in text:
        return _missing_library(text)
    if "DLL load failed" in text or "Library not loaded" in text or "Symbol not found" in text:
        return KnownError(
            translate(
                "Environment",
                "Le système est trop ancien ou incomplet pour ce programme ({detail}) : il faut Windows 10 (1809) ou "
                "macOS 14 au moins, à jour.",
            ).format(detail=text.splitlines()[0])
        )
    raise error


def _missing_library(loader_message: str) -> KnownError:
    from pacte_desktop.domain.wording import translate
    from pacte_desktop.system_libraries import debian_packages_for

    if "GLIBC" in loader_message:
        sentence = translate(
            "Environment",
            "Ce système Linux est trop ancien pour ce programme ({detail}) : il faut Debian 12, Ubuntu 22.04 ou plus "
            "récent.",
        )
        return KnownError(sentence.format(detail=loader_message.splitlines()[0]))
    found = re.match(r"\S*?(lib[^/\s:]+\.so[.\d]*): cannot open", loader_message)
    library = found.group(1) if found else loader_message
    packages = debian_packages_for(library)
    if packages and shutil.which("apt-get"):
        sentence = translate(
            "Environment",
            "La bibliothèque du système {library} manque : lancez « sudo apt-get install {packages} », puis "
            "recommencez.",
        )
    else:
        sentence = translate(
            "Environment",
            "La bibliothèque du système {library} manque : installez le paquet qui la contient, puis recommencez.",
        )
    return KnownError(sentence.format(library=library, packages=" ".join(packages)))


def _no_display() -> str:
    from pacte_desktop.domain.wording import translate

    return translate(
        "Environment",
        "Aucun écran n’est disponible (ni DISPLAY ni WAYLAND_DISPLAY) : lancez le programme depuis une session "
        "graphique, ou travaillez sans fenêtre (« pacte-desktop --help »).",
    )


def _silent_display(display: str) -> str:
    from pacte_desktop.domain.wording import translate

    return translate(
        "Environment",
        "L’écran « {display} » ne répond pas : lancez le programme depuis une session graphique ouverte, ou travaillez "
        "sans fenêtre (« pacte-desktop --help »).",
    ).format(display=display)
