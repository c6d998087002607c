"""The second window, for the room: who is choosing (place and name, nothing else of a person) and the seats left."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.remaining import remaining_of
from pacte_desktop.gui.pages.round.remaining_board import RemainingBoard
from pacte_desktop.gui.theme import current_theme

_NAME_SHARE = 1 / 11
_CAPTION_SHARE = 1 / 30
_USUAL = (1280, 720)
_MARGIN_SHARE = 1 / 30


class Projector(QWidget):
    """A window of its own. Space holds the page, arrows turn it, F11 fills the screen, Escape leaves."""

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Projection : séance de choix"))
        self.setMinimumSize(480, 320)
        self._day = day
        self.caption = plain_label("", "muted")
        self.name = plain_label("", "value")
        self.board = RemainingBoard()
        self.total = plain_label("", "muted")
        self.page = plain_label("", "muted")
        self.page.setAlignment(Qt.AlignmentFlag.AlignRight)
        foot = QHBoxLayout()
        foot.addWidget(self.total, 1)
        foot.addWidget(self.page, 1)
        self._body = QVBoxLayout(self)
        self._body.addWidget(self.caption)
        self._body.addWidget(self.name)
        self._body.addWidget(self.board, 1)
        self._body.addLayout(foot)
        self.board.turned.connect(self._say_page)
        day.changed.connect(self.refresh)
        day.turned.connect(self.refresh)
        self.resize(*_USUAL)

    def sizeHint(self) -> QSize:
        """The format of most projectors."""
        return QSize(*_USUAL)

    def open_for_room(self) -> None:
        """On the second screen, filling it, where there is one; else as a window."""
        page = self.parentWidget()
        own = page.window().screen() if page is not None else self.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not own]
        self.refresh()
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.show()
            self.raise_()
        self.board.set_paused(paused=False)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def refresh(self) -> None:
        """Show the round as it is now; nothing that has not been said aloud in the room."""
        round_ = self._day.round
        if round_ is None:
            self.caption.setText("")
            self.name.setText("")
            self.board.set_types(())
            self.total.setText("")
            return
        intern, entry = round_.current_intern, round_.current
        if self._day.is_open and intern is not None and entry is not None:
            self.caption.setText(self.tr("Au choix"))
            words = self.tr("{place} · {name}")
            self.name.setText(words.format(place=grouped(entry.position), name=intern.full_name))
        else:
            self.caption.setText(round_.session.label)
            self.name.setText(self.tr("Tous les internes ont été appelés"))
        types = remaining_of(self._day.plan, round_)
        self.board.set_types(types)
        free = sum(kind.seats for kind in types)
        self.total.setText(counted(free, self.tr("{n} place restante"), self.tr("{n} places restantes")))

    def refresh_theme(self) -> None:
        """Take the colours of the theme."""
        self._size_letters()
        self.board.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a slide show."""
        key = event.key()
        if key == Qt.Key.Key_Space:
            self.board.set_paused(paused=not self.board.is_paused)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Down):
            self.board.turn(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
            self.board.turn(-1)
        elif key == Qt.Key.Key_F11:
            self.toggle_full_screen()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Letters grow with the window, so that the room reads them wherever it is shown."""
        super().resizeEvent(event)
        self._size_letters()

    def _size_letters(self) -> None:
        height, theme = self.height(), current_theme()
        for label, share, colour in (
            (self.caption, _CAPTION_SHARE, theme.muted),
            (self.name, _NAME_SHARE, theme.text),
            (self.total, _CAPTION_SHARE, theme.muted),
            (self.page, _CAPTION_SHARE, theme.muted),
        ):
            _size(label, round(height * share), colour.name())
        margin = round(height * _MARGIN_SHARE)
        self._body.setContentsMargins(margin, margin, margin, margin)
        self.board.set_letters(height)

    def _say_page(self) -> None:
        pages = len(self.board.pages)
        if pages < 2:
            self.page.setText("")
            return
        words = self.tr("page {page} / {pages}").format(page=self.board.page + 1, pages=pages)
        self.page.setText(self.tr("{page} · en pause").format(page=words) if self.board.is_paused else words)


def _size(label: QLabel, pixels: int, colour: str) -> None:
    """A font set by hand would give way to the style sheet of the window."""
    label.setStyleSheet(f"font-size: {pixels}px; font-weight: 600; color: {colour};")
