"""Names of the Linux libraries that Qt's windows load, and of the packages that bring the missing ones.

Runs before anything is installed (``python -m pacte_desktop.system_libraries debian|hint``): standard library only.
Source: ``ldd`` on the platform plugins of PySide6-Essentials 6.11.
"""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class SystemLibrary:
    """A shared library of the system, and the package that brings it on Debian (also Ubuntu, Mint) and on Arch."""

    file: str
    debian: str
    arch: str


LIBRARIES = (
    SystemLibrary("libGL.so.1", "libgl1", "libglvnd"),
    SystemLibrary("libEGL.so.1", "libegl1", "libglvnd"),
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    SystemLibrary("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    SystemLibrary("libfreetype.so.6", "libfreetype6", "freetype2"),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    SystemLibrary("libX11.so.6", "libx11-6", "libx11"),
    SystemLibrary("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    SystemLibrary("libxcb.so.1", "libxcb1", "libxcb"),
    SystemLibrary("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    SystemLibrary("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    SystemLibrary("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    SystemLibrary("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    SystemLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    SystemLibrary("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    SystemLibrary("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    SystemLibrary("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    SystemLibrary("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_ENDINGS = (".ttf", ".otf", ".ttc", ".pfb")


def missing_libraries() -> list[SystemLibrary]:
    """Libraries of :data:`LIBRARIES` that the loader of this machine does not find; none outside Linux."""
    return [library for library in LIBRARIES if sys.platform == "linux" and not can_load(library.file)]


def can_load(file: str) -> bool:
    """Whether the system's loader finds ``file`` (a name or a path) and all that it needs."""
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Whether the machine has an outline font: Qt brings none, and a window without one shows no letter."""
    if sys.platform != "linux":
        return True
    # os.walk passes over folders that may not be read; Path.rglob stops at them.
    walks = (os.walk(Path(name).expanduser()) for name in FONT_FOLDERS)
    return any(file.lower().endswith(FONT_ENDINGS) for walk in walks for _, _, files in walk for file in files)


def missing_debian_packages() -> list[str]:
    """Packages to install on Debian or Ubuntu, in a stable order, each once.

    Debian 13 and Ubuntu 24.04 renamed libglib2.0-0; the old name is still accepted by apt there.
    """
    names = [library.debian for library in missing_libraries()] + ([] if has_fonts() else ["fonts-dejavu-core"])
    return list(dict.fromkeys(names))


def other_systems_hint() -> str:
    """Missing files and the commands that bring them on Fedora, openSUSE and Arch; empty when nothing is missing."""
    missing = missing_libraries()
    fonts = not has_fonts()
    if not missing and not fonts:
        return ""
    rpm = [f"'{library.file}()(64bit)'" for library in missing] + ["dejavu-sans-fonts"] * fonts
    arch = list(dict.fromkeys([library.arch for library in missing] + ["ttf-dejavu"] * fonts))
    files = [library.file for library in missing] + ["a font"] * fonts
    return (
        f"{', '.join(files)} (Fedora: sudo dnf install {' '.join(rpm)}; openSUSE: sudo zypper install {' '.join(rpm)}; "
        f"Arch: sudo pacman -S {' '.join(arch)})"
    )


def debian_packages_for(file: str) -> list[str]:
    """Debian packages that bring ``file`` (« libEGL.so.1 ») and whatever else is missing."""
    known = [library.debian for library in LIBRARIES if library.file == file]
    return list(dict.fromkeys(known + missing_debian_packages()))


if __name__ == "__main__":
    answer = " ".join(missing_debian_packages()) if sys.argv[1:] == ["debian"] else other_systems_hint()
    sys.stdout.write(answer + "\n" * bool(answer))
