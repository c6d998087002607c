"""Reading beside this process: answers, words, stop, death of every kind; nothing of it remains."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.wording import install_catalogue
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.child import run

PROJECT = Path(__file__).resolve().parents[4]
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="these limits are held by Linux")

pytestmark = pytest.mark.usefixtures("nothing_remains")


@pytest.fixture
def nothing_remains() -> Any:
    yield
    assert multiprocessing.active_children() == []


def ask(name: str, seconds: float = 20.0, memory_bytes: int = 1 << 30, **others: Any) -> Any:
    caps = replace(TABLE_CAPS, seconds=seconds, memory_bytes=memory_bytes)
    return run(f"tests.data.reader_functions:{name}", {"path": "/a/b.xlsx"}, caps, **others)


def test_arguments_go_and_the_answer_comes() -> None:
    arguments = {"path": "é.csv", "number": 3, "nothing": None, "list": [1.5, {"a": "\ud800"}]}
    assert run("tests.data.reader_functions:echo", arguments, TABLE_CAPS) == arguments


def test_batches_and_words_come_in_order() -> None:
    told: list[tuple[str, int, int | None]] = []
    batches: list[list[int]] = []
    watch = Watch(tell=lambda *said: told.append(said))
    assert ask("hundreds", watch=watch, on_batch=batches.append) == "end"
    assert batches == [[number] * 100 for number in range(3)]
    assert told == [("lecture", number, 3) for number in (1, 2, 3)]


def test_batches_that_nobody_takes_are_a_mistake() -> None:
    with pytest.raises(TypeError, match="batches"):
        ask("hundreds")


@pytest.mark.parametrize("name", ["stuck", "endless"])
def test_a_wish_to_stop_is_met_within_a_second(tmp_path: Path, name: str) -> None:
    asked_at: list[float] = []

    def cancelled() -> bool:
        if not asked_at and (name == "endless" or (tmp_path / "pid").exists()):
            asked_at.append(time.monotonic())
        return bool(asked_at)

    with pytest.raises(CancelledError):
        run(
            f"tests.data.reader_functions:{name}",
            {"path": str(tmp_path / "pid")},
            TABLE_CAPS,
            Watch(cancelled=cancelled),
            lambda _batch: None,
        )
    assert time.monotonic() - asked_at[0] < 1.0


def test_what_is_known_comes_out_as_it_was_said() -> None:
    with pytest.raises(KnownError) as refused:
        ask("known")
    assert refused.value.remedy == "Remède."
    assert refused.value.sentence.startswith("Vérifiez que le dossier existe")


def test_the_child_speaks_the_language_of_its_parent() -> None:
    install_catalogue(lambda _context, text: text, "en")
    try:
        with pytest.raises(KnownError, match=r"^Check that the folder exists"):
            ask("known")
    finally:
        install_catalogue(lambda _context, text: text)


@pytest.mark.parametrize(("name", "word"), [("mistake", "ZeroDivisionError"), ("no_json", "TypeError")])
def test_a_mistake_in_the_child_is_a_mistake_here(name: str, word: str) -> None:
    with pytest.raises(RuntimeError, match=word):
        ask(name)


@pytest.mark.parametrize(
    ("name", "caps", "words"),
    [
        ("stuck", {"seconds": 1.0}, "se lit trop lentement : plus de 1 s"),
        ("busy", {"seconds": 1.0}, "se lit trop lentement : plus de 1 s"),
        pytest.param("swelling", {"memory_bytes": 300_000_000}, "plus de 300 Mo de mémoire", marks=ON_LINUX),
        pytest.param("out_of_memory_in_a_library", {}, "plus de 1 074 Mo de mémoire", marks=ON_LINUX),
        ("crash", {}, "le lecteur s’est arrêté brutalement"),
        ("panic", {}, "le lecteur s’est arrêté brutalement"),
    ],
)
def test_every_death_has_its_sentence(name: str, caps: dict[str, Any], words: str) -> None:
    with pytest.raises(KnownError) as refused:
        if name == "stuck":
            run("tests.data.reader_functions:stuck", {"path": ""}, replace(TABLE_CAPS, **caps))
        else:
            ask(name, **caps)
    assert words in refused.value.sentence.replace("\u202f", " ")
    assert refused.value.remedy
    assert name == "stuck" or "« b.xlsx »" in refused.value.sentence.replace("\u202f", " ")


def test_what_libraries_print_reaches_no_screen(capfd: pytest.CaptureFixture[str]) -> None:
    assert ask("noisy") == "done"
    assert capfd.readouterr() == ("", "")


@ON_LINUX
def test_limits_are_held_by_the_system() -> None:
    memory, processor, core = ask("spawned_limits", seconds=12.0, memory_bytes=700_000_000)
    assert memory <= 700_000_000
    assert (processor, core) == (13, 0)


def test_the_child_starts_with_little() -> None:
    heavy = {"numpy", "pandas", "PySide6", "sqlalchemy", "python_calamine", "scipy", "hypothesis", "pytest"}
    assert heavy & set(ask("loaded")) == set()


def test_a_reader_that_does_not_exist_is_a_mistake() -> None:
    with pytest.raises(RuntimeError, match="AttributeError"):
        ask("absent")


SCRIPT = """
import sys
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.child import run
if __name__ == "__main__":
    print(run("tests.data.reader_functions:echo", {"path": "a"}, TABLE_CAPS))
"""


@pytest.mark.parametrize("way", ["-c", "script without ending", "-m"])
def test_it_works_however_the_program_was_started(tmp_path: Path, way: str) -> None:
    script = tmp_path / ("told.py" if way == "-m" else "pacte-told")
    script.write_text(SCRIPT)
    how = {"-c": ["-c", SCRIPT], "-m": ["-m", "told"]}.get(way, [str(script)])
    done = subprocess.run(
        [sys.executable, *how],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": f"{PROJECT}{os.pathsep}{tmp_path}"},
    )
    assert (done.stdout, done.stderr) == ("{'path': 'a'}\n", "")


STUCK = """
import sys
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.child import run
if __name__ == "__main__":
    run("tests.data.reader_functions:stuck", {"path": sys.argv[1]}, TABLE_CAPS)
"""


def test_the_child_ends_with_its_parent(tmp_path: Path) -> None:
    script, told = tmp_path / "parent.py", tmp_path / "pid"
    script.write_text(STUCK)
    parent = subprocess.Popen([sys.executable, script, told], env=os.environ | {"PYTHONPATH": str(PROJECT)})
    try:
        wait_for(lambda: told.exists() and told.read_text() != "")
        child = int(told.read_text())
        assert is_alive(child)
    finally:
        parent.kill()
        parent.wait()
    wait_for(lambda: not is_alive(child))


def wait_for(condition: Any) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def is_alive(process: int) -> bool:
    """Whether a process runs; one that has ended and waits to be buried does not."""
    try:
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat")
        return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


def test_a_child_killed_from_outside_is_said(tmp_path: Path) -> None:
    told = tmp_path / "pid"

    def kill_it() -> bool:
        if told.exists() and told.read_text():
            os.kill(int(told.read_text()), getattr(signal, "SIGKILL", signal.SIGTERM))
        return False

    with pytest.raises(KnownError, match="de mémoire à la lecture"):  # Systems that have none left kill so.
        run("tests.data.reader_functions:stuck", {"path": str(told)}, TABLE_CAPS, Watch(cancelled=kill_it))
