"""What threads post is taken in the thread of the window."""

import gc
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from pacte_desktop.gui.mailbox import Mailbox

EACH = 200


class Reader(QObject):
    """Has a mailbox."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[tuple[object, Thread]] = []
        self.mailbox = Mailbox(self.take, self)

    def take(self, thing: object) -> None:
        self.taken.append((thing, current_thread()))


def posted_beside(reader: Reader, *things: object) -> Thread:
    post = reader.mailbox.post
    thread = Thread(target=lambda: [post(thing) for thing in things])
    thread.start()
    return thread


def test_everything_comes_once_in_order_to_its_reader_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    readers = [Reader(), Reader()]
    threads = [posted_beside(reader, *range(begin, begin + EACH)) for begin in (0, EACH) for reader in readers]
    qtbot.waitUntil(lambda: all(len(reader.taken) == 2 * EACH for reader in readers))
    for reader in readers:
        things = [thing for thing, _ in reader.taken]
        assert sorted(things) == list(range(2 * EACH))
        assert [thing for thing in things if thing < EACH] == list(range(EACH))
        assert {thread for _, thread in reader.taken} == {main_thread()}
    assert not any(thread.join(5) or thread.is_alive() for thread in threads)


def test_what_comes_too_late_is_read_by_nobody(qtbot: QtBot) -> None:
    reader = Reader()
    post, taken = reader.mailbox.post, reader.taken
    posted_beside(reader, "before").join()
    delete(reader)
    del reader
    gc.collect()
    thread = Thread(target=post, args=("after",))
    thread.start()
    thread.join()
    qtbot.wait(20)
    assert taken == []


def test_a_mistake_of_the_reader_keeps_nothing_else_from_coming(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    real = reader.take

    def take(thing: object) -> None:
        if thing == "bad":
            raise ZeroDivisionError
        real(thing)

    monkeypatch.setattr(reader.mailbox, "_take", take)
    with qtbot.captureExceptions() as raised:
        posted_beside(reader, "bad", "good", "better").join()
        qtbot.waitUntil(lambda: len(reader.taken) == 2)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
