"""What a person meets when the machine is not ready: one sentence that says what to do, never a traceback."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pacte_desktop import __main__ as door
from pacte_desktop import environment, system_libraries
from pacte_desktop.domain.errors import KnownError

PROJECT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="displays and system libraries are Linux's")
needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")


def run(*command: str | Path, folder: Path = PROJECT, **variables: str) -> subprocess.CompletedProcess[str]:
    """The finished command, in an environment that holds ``variables``, French and a search path only."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "LANG": "fr_FR.UTF-8", "PYTHONIOENCODING": "utf-8"} | variables,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def assert_one_sentence(done: subprocess.CompletedProcess[str], status: int) -> None:
    assert done.returncode == status, done
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert "Traceback" not in done.stderr


def old_python() -> str | None:
    """A Python older than 3.11 that runs, or None."""
    names = [os.environ.get("PACTE_OLD_PYTHON", ""), "python3.10", "python3.9", "python3.8", "python3.7", "python2.7"]
    for path in filter(None, map(shutil.which, filter(None, names))):
        if subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode == 0:
            return path
    return None


# An unsupported Python


def test_an_old_python_is_told_so_at_the_door() -> None:
    python = old_python()
    if python is None:
        pytest.skip("no Python older than 3.11 here; PACTE_OLD_PYTHON can name one")
    done = run(python, "-B", "main.py")
    assert_one_sentence(done, 2)
    assert "3.11" in done.stderr


def test_the_door_refuses_an_old_python_before_it_opens() -> None:
    code = "import sys, runpy; sys.version_info = (3, 9, 2); runpy.run_path('main.py', run_name='__main__')"
    done = run(sys.executable, "-c", code)
    assert_one_sentence(done, 2)
    assert "3.9.2" in done.stderr


@pytest.mark.parametrize("version", [(3, 10, 99), (3, 6, 0), (2, 7, 18)])
def test_pythons_below_the_border_are_refused(version: tuple[int, ...]) -> None:
    with pytest.raises(KnownError, match=r"3\.11.* {}".format(r"\.".join(map(str, version)))):
        environment.check_python(version)


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 1), (4, 0, 0)])
def test_pythons_from_the_border_on_are_accepted(version: tuple[int, ...]) -> None:
    environment.check_python(version)


def test_the_old_python_is_answered_in_the_language_of_the_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    with pytest.raises(KnownError, match="a besoin de Python"):
        environment.check_python((3, 9, 2))
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    with pytest.raises(KnownError, match="needs Python"):
        environment.check_python((3, 9, 2))


def test_the_oldest_python_is_the_one_that_the_package_declares() -> None:
    declared = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'requires-python = ">={}.{}"'.format(*environment.OLDEST_PYTHON) in declared


# No display


@linux_only
@pytest.mark.parametrize("door_used", [["main.py"], ["-m", "pacte_desktop"]])
def test_without_a_display_the_window_answers_in_one_sentence(door_used: list[str]) -> None:
    done = run(sys.executable, *door_used)
    assert_one_sentence(done, 2)
    assert "WAYLAND_DISPLAY" in done.stderr


@linux_only
@pytest.mark.parametrize(
    "variables",
    [
        {"DISPLAY": ":4077"},
        {"WAYLAND_DISPLAY": "wayland-4077", "XDG_RUNTIME_DIR": "/nonexistent"},
        {"DISPLAY": ":4077", "QT_QPA_PLATFORM": "xcb"},
        {"WAYLAND_DISPLAY": "wayland-4077", "QT_QPA_PLATFORM": "wayland"},
    ],
)
def test_a_display_that_does_not_answer_is_found_out_before_qt_aborts(variables: dict[str, str]) -> None:
    done = run(sys.executable, "main.py", **variables)
    assert_one_sentence(done, 2)
    if system_libraries.missing_libraries():
        pytest.skip("Qt's libraries for X11 are not all installed: the sentence was about them")
    assert "4077" in done.stderr


@pytest.mark.parametrize("plugin", ["offscreen", "minimal", "vnc:port=5900", "vnc:size=800x600"])
def test_plugins_without_a_screen_need_no_display(plugin: str) -> None:
    environment.check_display({"QT_QPA_PLATFORM": plugin}, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_display(platform: str) -> None:
    environment.check_display({}, platform)


@linux_only
def test_a_display_that_answers_is_accepted(tmp_path: Path) -> None:
    if shutil.which("Xvfb") is None or system_libraries.missing_libraries():
        pytest.skip("needs Xvfb and Qt's libraries for X11 (make test installs them when it can)")
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL, cwd=tmp_path) as server:
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            display = f":{answer.readline().strip()}"
        try:
            environment.check_display({"DISPLAY": display}, "linux")
        finally:
            server.terminate()


# A missing library


@pytest.mark.parametrize("library", system_libraries.LIBRARIES, ids=lambda library: library.file)
def test_a_missing_library_is_named_with_its_package(
    library: system_libraries.SystemLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.shutil, "which", lambda name: f"/usr/bin/{name}")
    error = ImportError(f"{library.file}: cannot open shared object file: No such file or directory")
    sentence = str(environment.explain_import_error(error))
    assert library.file in sentence
    assert f"apt-get install {library.debian}" in sentence


def test_an_unknown_library_is_named_without_inventing_a_package() -> None:
    error = ImportError("/opt/x/libodd.so: libnever.so.9: cannot open shared object file: No such file or directory")
    assert "libnever.so.9" in str(environment.explain_import_error(error))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/lib/x86_64-linux-gnu/libm.so.6: version `GLIBC_2.34' not found (required by libQt6Core.so.6)", "GLIBC_2.34"),
        ("DLL load failed while importing QtCore: Le module spécifié est introuvable.", "Windows 10"),
        ("dlopen(QtCore.abi3.so, 0x0002): Library not loaded: @rpath/QtCore\n  Referenced from: …", "macOS 14"),
    ],
)
def test_a_system_that_is_too_old_is_told_in_one_line(text: str, expected: str) -> None:
    sentence = str(environment.explain_import_error(ImportError(text)))
    assert expected in sentence
    assert "\n" not in sentence


def test_a_missing_module_is_an_unfinished_installation() -> None:
    error = ModuleNotFoundError("No module named 'shapely'", name="shapely")
    assert "shapely" in str(environment.explain_import_error(error))


@pytest.mark.parametrize(
    "bug",
    [
        ModuleNotFoundError("No module named 'pacte_desktop.nowhere'", name="pacte_desktop.nowhere"),
        ImportError("cannot import name 'Intern' from 'pacte_desktop.domain.people'", name="pacte_desktop"),
    ],
)
def test_a_bug_is_not_disguised_as_a_problem_of_the_machine(bug: ImportError) -> None:
    with pytest.raises(ImportError) as caught:
        environment.explain_import_error(bug)
    assert caught.value is bug


@linux_only
def test_the_door_turns_a_missing_library_into_a_sentence(tmp_path: Path) -> None:
    """A PySide6 that fails as the real one does without libEGL, in a process of its own."""
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')", encoding="utf-8"
    )
    done = run(sys.executable, "-m", "pacte_desktop", PYTHONPATH=f"{tmp_path}:{PROJECT}", QT_QPA_PLATFORM="offscreen")
    assert_one_sentence(done, 2)
    assert "libEGL.so.1" in done.stderr


def test_the_door_tells_a_known_error_without_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(arguments: list[str]) -> int:
        raise KnownError(f"Rien pour {arguments}.")

    monkeypatch.setattr(door, "_run", refuse)
    monkeypatch.setattr(sys, "argv", ["pacte-desktop", "gaps"])
    assert door.main() == 2
    assert capsys.readouterr().err == "Rien pour ['gaps'].\n"


# The installer


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder with the files that the two commands read, and nothing installed."""
    folder = tmp_path / "clone"
    (folder / "pacte_desktop").mkdir(parents=True)
    for name in ("Makefile", "pyproject.toml", ".ci", "pacte_desktop/__init__.py", "pacte_desktop/system_libraries.py"):
        source = PROJECT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, folder / name)
    return folder


@pytest.fixture
def fake_path(tmp_path: Path) -> Path:
    """A folder of stand-ins: a user who is not root, no sudo, and a Python that misses two system packages."""
    folder = tmp_path / "bin"
    folder.mkdir()
    stand_in(folder, "id", "echo 1000")
    stand_in(folder, "apt-get", f'echo "$@" >> "{tmp_path}/apt-get.log"; exit 100')
    stand_in(folder, "sudo", "exit 1")
    python_stand_in(folder, missing="libegl1 libxcb-cursor0")
    return folder


def python_stand_in(folder: Path, missing: str = "", ensurepip: int = 0) -> None:
    """This Python, but for the system packages that it says are ``missing`` and for the status of ensurepip."""
    cases = f'*system_libraries*) echo "{missing}";; *ensurepip*) exit {ensurepip};;'
    stand_in(folder, "python3", f'case "$*" in {cases} *) exec "{sys.executable}" "$@";; esac')


def stand_in(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


@linux_only
@pytest.mark.parametrize(("language", "word"), [("fr_FR.UTF-8", "recommencez"), ("C.UTF-8", "try again")])
def test_without_root_the_exact_apt_command_is_given(clone: Path, fake_path: Path, language: str, word: str) -> None:
    done = run("/bin/sh", ".ci/install.sh", folder=clone, PATH=f"{fake_path}:/usr/bin:/bin", LANG=language)
    assert_one_sentence(done, 1)
    assert "sudo apt-get install libegl1 libxcb-cursor0" in done.stderr
    assert word in done.stderr
    assert not (fake_path.parent / "apt-get.log").exists(), "apt-get was called without the right to"
    assert not (clone / ".venv").exists()


@linux_only
def test_with_root_apt_updates_then_installs_only_what_is_missing(clone: Path, fake_path: Path) -> None:
    stand_in(fake_path, "id", "echo 0")
    done = run("/bin/sh", ".ci/install.sh", folder=clone, PATH=f"{fake_path}:/usr/bin:/bin")
    update, install = (fake_path.parent / "apt-get.log").read_text(encoding="utf-8").splitlines()
    assert update.endswith("update")
    assert install.endswith("install --no-install-recommends libegl1 libxcb-cursor0")
    assert_one_sentence(done, 1)  # This apt-get always fails.


@linux_only
def test_a_missing_venv_module_is_named_with_its_package(clone: Path, fake_path: Path) -> None:
    python_stand_in(fake_path, ensurepip=1)
    done = run("/bin/sh", ".ci/install.sh", folder=clone, PATH=f"{fake_path}:/usr/bin:/bin")
    assert_one_sentence(done, 1)
    assert "apt-get install python{}.{}-venv".format(*sys.version_info) in done.stderr


@linux_only
@pytest.mark.parametrize("python", ["/nonexistent/python3", "/bin/false"])
def test_a_python_that_will_not_do_is_refused(clone: Path, python: str) -> None:
    done = run("/bin/sh", ".ci/install.sh", folder=clone, PYTHON=python, LC_ALL="fr_FR.UTF-8")
    assert_one_sentence(done, 1)
    assert python in done.stderr
    assert "Python 3.11 ou plus récent" in done.stderr


@linux_only
@pytest.mark.parametrize(("end", "starts_afresh"), [("exit 1", False), ("kill -9 $$", True)])
def test_an_interrupted_installation_leaves_no_stamp(
    clone: Path, fake_path: Path, end: str, starts_afresh: bool
) -> None:
    """pip fails or is killed: the stamps from before are gone, and half a package is not built upon."""
    python_stand_in(fake_path)
    programs = clone / ".venv" / "bin"
    programs.mkdir(parents=True)
    stand_in(programs, "python", f'case "$*" in *install*) {end};; esac')
    stamps = [clone / ".venv" / name for name in (".installed", ".installed-tests")]
    for stamp in stamps:
        stamp.touch()
    done = run("/bin/sh", ".ci/install.sh", folder=clone, PATH=f"{fake_path}:/usr/bin:/bin")
    assert done.returncode == 1
    assert "recommencez" in done.stderr.splitlines()[-1]
    assert not any(stamp.exists() for stamp in stamps)
    assert (clone / ".venv" / ".unfinished").exists() == starts_afresh


@needs_make
def test_a_second_run_installs_nothing_and_a_changed_project_does(clone: Path) -> None:
    assert "install.sh" in run("make", "--dry-run", "run", folder=clone).stdout
    (clone / ".venv").mkdir()
    for name in (".installed", ".installed-tests"):
        (clone / ".venv" / name).touch()
    for target, program in (("run", ".venv/bin/pacte-desktop"), ("test", "pytest")):
        second = run("make", "--dry-run", target, folder=clone).stdout
        assert program in second
        assert "install.sh" not in second
    os.utime(clone / "pyproject.toml", (2_000_000_000, 2_000_000_000))
    assert "install.sh" in run("make", "--dry-run", "run", folder=clone).stdout


# The list of libraries


def test_a_machine_that_has_everything_needs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "can_load", lambda _: True)
    monkeypatch.setattr(system_libraries, "has_fonts", lambda: True)
    assert system_libraries.missing_debian_packages() == []
    assert system_libraries.other_systems_hint() == ""


@linux_only
def test_a_bare_machine_is_told_each_package_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "can_load", lambda _: False)
    monkeypatch.setattr(system_libraries, "has_fonts", lambda: False)
    packages = system_libraries.missing_debian_packages()
    assert {library.debian for library in system_libraries.LIBRARIES} | {"fonts-dejavu-core"} == set(packages)
    assert len(packages) == len(set(packages))
    assert "libEGL.so.1()(64bit)" in system_libraries.other_systems_hint()


@linux_only
def test_every_library_that_the_window_loads_is_in_the_list() -> None:
    """ldd on Qt's X11 plugin against the list: a new Qt that needs a new library is seen here first."""
    if shutil.which("ldd") is None:
        pytest.skip("ldd is not installed")
    platforms = Path(environment.find_spec("PySide6").origin).parent / "Qt" / "plugins" / "platforms"
    lines = run("ldd", platforms / "libqxcb.so", folder=platforms).stdout.splitlines()
    needed = {line.split()[0] for line in lines if "PySide6" not in line and "=>" in line}
    listed = {library.file for library in system_libraries.LIBRARIES}
    asked_of_the_system = {
        name for name in needed if name.startswith(("libxcb", "libX11", "libxkb", "libGL.", "libEGL."))
    }
    assert asked_of_the_system
    assert asked_of_the_system <= listed
