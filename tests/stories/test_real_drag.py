"""One drag with a real mouse on a real screen: the window system, not the test, delivers every event."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.services.board import post_board
from pacte_desktop.store.opening import open_plan

TOOLS = ("Xvfb", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="Xvfb and xdotool are needed for a real mouse: no real drag is made"
)
PROJECT = Path(__file__).resolve().parents[2]

# The program under the mouse: says where things are on the screen, then what stands in the banner when asked.
PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QSocketNotifier, QTimer
from pacte_desktop.gui.app import make_application
from pacte_desktop.gui.window import Window
from pacte_desktop.services.sheets import Target
from tests.stories.window_acts import post_index

path, intern_id, refused, allowed, settings = Path(sys.argv[1]), *map(int, sys.argv[2:5]), sys.argv[5]
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
application = make_application("light")
window = Window()
window.move(0, 0)
window.resize(1366, 768)
window.show()
assert window.open(path)
desk = window.desk
page = desk.placement_page
desk.show_target(Target("intern", str(intern_id)))

def where(view, index):
    point = view.viewport().mapToGlobal(view.visualRect(index).center())
    return [point.x(), point.y()]

def answer():
    asked = sys.stdin.readline().strip()
    if asked == "places":
        view, row = page.posts.view, page.interns.view.currentIndex().siblingAtColumn(1)
        post_index(desk, refused)
        goal = post_index(desk, allowed)  # Unfolding it may move the other, which stands beside it.
        said = {"intern": where(page.interns.view, row), "allowed": where(view, goal)}
        said["refused"] = where(view, view.model().mapFromSource(page.posts.tree.item_of(refused).index()))
    elif asked == "banner":
        said = {"visible": desk.banner.isVisible(), "text": desk.banner.text}
    else:
        window.close()
        application.quit()
        return
    print(json.dumps(said), flush=True)

notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(answer)
QTimer.singleShot(60_000, application.quit)
application.exec()
"""


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """Environment of a screen of its own, on a display that is free."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    assert number, "the screen did not start"
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(PROJECT)}
    server.send_signal(signal.SIGTERM)
    server.wait(20)


class Person:
    """Looks at the program and moves the mouse."""

    def __init__(self, program: "subprocess.Popen[str]", screen: dict[str, str]) -> None:
        self._program = program
        self._screen = screen

    def ask(self, what: str) -> dict[str, Any]:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(what + "\n")
        self._program.stdin.flush()
        line = self._program.stdout.readline()
        assert line, "the program ended"
        return dict(json.loads(line))

    def mouse(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self._screen, check=True, timeout=20)

    def drag(self, start: list[int], end: list[int]) -> None:
        """Press, move in steps as a hand does, wait a moment over the goal, release."""
        self.mouse("mousemove", *start)
        self.mouse("mousedown", 1)
        for step in range(1, 9):
            self.mouse("mousemove", *(round(a + (b - a) * step / 8) for a, b in zip(start, end, strict=True)))
            time.sleep(0.04)
        self.mouse("mousemove_relative", 2, 1)
        time.sleep(0.2)
        self.mouse("mouseup", 1)
        time.sleep(0.2)


def case(path: Path) -> tuple[int, int, int]:
    """An intern to place, with two neighbours on the board: a full post and a possible one of the same type."""
    plan = open_plan(path)
    try:
        board = post_board(plan)
    finally:
        plan.close()
    for intern in board.interns.values():
        if intern.id in board.by_intern:
            continue
        possible = [post for post in board.posts.values() if not board.refusals(intern, post)]
        for post in possible:
            for other in board.posts.values():
                rules = [str(refusal.rule) for refusal in board.refusals(intern, other)]
                if rules == ["R4"] and other.internship_type == post.internship_type and abs(other.id - post.id) < 3:
                    return intern.id, other.id, post.id
    raise AssertionError("no such case in the demonstration")


def test_an_intern_dragged_with_the_mouse_onto_a_post_is_there(
    screen: dict[str, str], demo: Path, tmp_path: Path
) -> None:
    intern_id, full_post, free_post = case(demo)
    arguments = [str(demo), str(intern_id), str(full_post), str(free_post), str(tmp_path / "settings")]
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *arguments],
        env=screen, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=PROJECT,
    ) as program:  # fmt: skip
        try:
            person = Person(program, screen)
            person.ask("places")
            places = person.ask("places")
            person.drag(places["intern"], places["refused"])
            refusal = person.ask("banner")
            places = person.ask("places")
            person.drag(places["intern"], places["allowed"])
            after = person.ask("banner")
            program.communicate("quit\n", timeout=30)
        finally:
            program.kill()
    assert refusal["visible"]
    assert "Le poste est complet" in refusal["text"]
    assert not after["visible"]
    plan = open_plan(demo)
    try:
        assert post_board(plan).by_intern[intern_id].post_id == free_post
        assert len(plan.history()) == 1, "the refused drop wrote nothing"
    finally:
        plan.close()
