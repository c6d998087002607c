"""What a picture does not need is done once that stands, or soon when there is none."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.after_paint import AfterPaint


class Painted(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.said.append("painted")
        return super().event(event)


def test_it_is_done_once_after_the_first_painting(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    AfterPaint(widget, lambda: widget.said.append("done"))
    qtbot.wait(20)
    assert not widget.said, "nothing was painted yet"
    widget.show()
    qtbot.waitUntil(lambda: "done" in widget.said)
    widget.repaint()
    qtbot.wait(20)
    assert widget.said[:2] == ["painted", "done"] and widget.said.count("done") == 1


def test_a_widget_that_nobody_sees_is_not_waited_for_for_ever(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    AfterPaint(widget, lambda: widget.said.append("done"), 10)
    qtbot.waitUntil(lambda: widget.said == ["done"])
    widget.show()
    qtbot.waitUntil(lambda: "painted" in widget.said)
    qtbot.wait(20)
    assert widget.said.count("done") == 1


def test_a_widget_that_goes_takes_it_along(qtbot: QtBot) -> None:
    widget, done = Painted(), list[str]()
    AfterPaint(widget, lambda: done.append("done"), 10)
    widget.deleteLater()
    qtbot.wait(50)
    assert done == []
