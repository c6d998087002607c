"""Pages one below the other, as large as one likes; only those in view are drawn."""

from collections import OrderedDict

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from pacte_desktop.gui.pages.documents.pdf_pages import PdfPages
from pacte_desktop.gui.theme import current_theme

LEAST, MOST = 0.1, 4.0
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
FIT_WIDTH, FIT_PAGE = "width", "page"
_GAP = 12
_MOST_KEPT_BYTES = 96_000_000
_WHEEL = 120
_LINE = 60


class PageView(QAbstractScrollArea):
    """``page_changed``: the page that one looks at, from 0; ``zoom_changed``: its size changed."""

    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._pages: PdfPages | None = None
        self._fit, self._factor = FIT_WIDTH, 1.0
        self._places: list[QRect] = []
        self._whole = QSize()
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()
        self._current = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw_next)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._moved)
            bar.setSingleStep(_LINE)

    def show_pages(self, pages: PdfPages | None, page: int = 0) -> None:
        """Look at these, from ``page`` on; None: at nothing."""
        self._pages = pages
        self._drawn.clear()
        self._current = 0
        self._lay_out()
        self.go_to(min(page, max(self.page_count - 1, 0)))

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages) if self._pages else 0

    @property
    def page(self) -> int:
        """The page that one looks at, from 0."""
        return self._current

    @property
    def factor(self) -> float:
        """Size on the screen; 1.0 is that of the paper."""
        return self._factor

    @property
    def fit(self) -> str:
        """How the size follows the window: :data:`FIT_WIDTH`, :data:`FIT_PAGE` or nothing."""
        return self._fit

    @property
    def drawn_count(self) -> int:
        """How many pages are held as pictures."""
        return len(self._drawn)

    def set_fit(self, fit: str) -> None:
        """Make the size follow the window."""
        self._fit = fit
        self._resize_pages(self._factor)

    def set_factor(self, factor: float, around: QPoint | None = None) -> None:
        """Show the pages in this size, what is ``around`` (a place of the view) staying where it is."""
        self._fit = ""
        self._resize_pages(min(max(factor, LEAST), MOST), around)

    def step(self, up: bool, around: QPoint | None = None) -> None:
        """The next size up or down."""
        others = [step for step in STEPS if (step > self._factor * 1.01 if up else step < self._factor * 0.99)]
        following = (min(others) if up else max(others)) if others else self._factor * (1.25 if up else 0.8)
        self.set_factor(following, around)

    def go_to(self, page: int) -> None:
        """Bring the top of a page into view."""
        if 0 <= page < len(self._places):
            self.verticalScrollBar().setValue(self._places[page].top() - _GAP)
            self._tell(page)

    # --- where pages are ---

    def _px_per_pt(self) -> float:
        return self.logicalDpiX() / 72 * self._factor

    def _resize_pages(self, factor: float, around: QPoint | None = None) -> None:
        at = around or QPoint(self.viewport().width() // 2, 0)
        held = self._spot(at)
        self._factor = factor
        self._lay_out()
        if held is not None and held[0] < len(self._places):
            place = self._places[held[0]]
            self.verticalScrollBar().setValue(round(place.top() + held[2] * place.height()) - at.y())
            self.horizontalScrollBar().setValue(round(place.left() + held[1] * place.width()) - at.x())
        self.zoom_changed.emit()

    def _spot(self, at: QPoint) -> tuple[int, float, float] | None:
        """The page nearest to a place of the view, and which part of it lies there."""
        point = at + self._offset()
        if not self._places:
            return None
        page = min(range(len(self._places)), key=lambda number: _away(self._places[number], point.y()))
        place = self._places[page]
        return page, (point.x() - place.left()) / place.width(), (point.y() - place.top()) / place.height()

    def _lay_out(self) -> None:
        sizes = self._pages.sizes_pt if self._pages else []
        if self._fit and sizes:
            self._factor = self._fitting()
        scale = self._px_per_pt()
        width = max((round(size.width() * scale) for size in sizes), default=0) + 2 * _GAP
        room = max(width, self.viewport().width())
        top, places = _GAP, []
        for size in sizes:
            held = QSize(max(round(size.width() * scale), 1), max(round(size.height() * scale), 1))
            places.append(QRect(QPoint((room - held.width()) // 2, top), held))
            top += held.height() + _GAP
        if places != self._places:
            self._drawn.clear()
        self._places, self._whole = places, QSize(width, top)
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(top - view.height(), 0))
        self.verticalScrollBar().setPageStep(view.height())
        self.horizontalScrollBar().setRange(0, max(width - view.width(), 0))
        self.horizontalScrollBar().setPageStep(view.width())
        self.viewport().update()

    def _fitting(self) -> float:
        sizes = self._pages.sizes_pt if self._pages else []
        unit = self.logicalDpiX() / 72
        widest = max(size.width() for size in sizes) * unit
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.contentsRect().size()
        factor = (room.width() - bar - 2 * _GAP) / widest
        if self._fit == FIT_PAGE:
            highest = max(size.height() for size in sizes) * unit
            factor = min(factor, (room.height() - 2 * _GAP) / highest)
        return min(max(factor, LEAST), MOST)

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _in_view(self) -> list[int]:
        view = QRect(self._offset(), self.viewport().size())
        return [number for number, place in enumerate(self._places) if place.intersects(view)]

    def _moved(self) -> None:
        self.viewport().update()
        if self._places:
            middle = self.verticalScrollBar().value() + self.viewport().height() // 3
            self._tell(min(range(len(self._places)), key=lambda number: _away(self._places[number], middle)))

    def _tell(self, page: int) -> None:
        if page != self._current:
            self._current = page
            self.page_changed.emit(page)

    # --- how they are drawn ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is drawn already; the rest is white for a moment."""
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.raised)
        for number in self._in_view():
            place = self._places[number].translated(-self._offset())
            painter.fillRect(place, Qt.GlobalColor.white)
            picture = self._drawn.get(number)
            if picture is None:
                self._timer.start()
            else:
                painter.drawPixmap(place, picture)
            painter.setPen(theme.separator)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.end()

    def _draw_next(self) -> None:
        """One page a turn of the event loop, so that the window lives on."""
        missing = [number for number in self._in_view() if number not in self._drawn]
        if not missing or self._pages is None:
            return
        number, ratio = missing[0], self.devicePixelRatioF()
        picture = QPixmap.fromImage(self._pages.image(number, self._px_per_pt() * ratio))
        picture.setDevicePixelRatio(ratio)
        self._drawn[number] = picture
        self._forget()
        self.viewport().update()

    def _forget(self) -> None:
        seen = set(self._in_view())
        held = sum(picture.width() * picture.height() * 4 for picture in self._drawn.values())
        for number in list(self._drawn):
            if held <= _MOST_KEPT_BYTES:
                return
            if number not in seen:
                picture = self._drawn.pop(number)
                held -= picture.width() * picture.height() * 4

    # --- hands ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, at the same place of the same page."""
        super().resizeEvent(event)
        self._resize_pages(self._factor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and wheel: larger or smaller around the pointer."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turns = event.angleDelta().y() / _WHEEL
        if turns:
            self.set_factor(self._factor * 1.15**turns, event.position().toPoint())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A page up or down, the first and the last, larger and smaller, the width."""
        acts = {
            Qt.Key.Key_PageDown: lambda: self.go_to(min(self._current + 1, self.page_count - 1)),
            Qt.Key.Key_PageUp: lambda: self.go_to(max(self._current - 1, 0)),
            Qt.Key.Key_Home: lambda: self.go_to(0),
            Qt.Key.Key_End: lambda: self.go_to(self.page_count - 1),
            Qt.Key.Key_Plus: lambda: self.step(True),
            Qt.Key.Key_Minus: lambda: self.step(False),
            Qt.Key.Key_0: lambda: self.set_fit(FIT_WIDTH),
            Qt.Key.Key_Down: lambda: self._scroll(0, _LINE),
            Qt.Key.Key_Up: lambda: self._scroll(0, -_LINE),
            Qt.Key.Key_Right: lambda: self._scroll(_LINE, 0),
            Qt.Key.Key_Left: lambda: self._scroll(-_LINE, 0),
            Qt.Key.Key_Space: lambda: self._scroll(0, self.viewport().height() - _LINE),
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def event(self, event: QEvent) -> bool:
        """The keys that make pages larger here make the map larger elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            keys = (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0)
            plain = not event.modifiers() & Qt.KeyboardModifier.AltModifier
            if event.key() in keys and plain:
                event.accept()
                return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:  # On another screen, drawn as sharply as it shows.
            self._drawn.clear()
            self.viewport().update()
        return super().event(event)

    def _scroll(self, across: int, down: int) -> None:
        for bar, by in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + by)

    def refresh_theme(self) -> None:
        """Draw the surface around the pages again."""
        self.viewport().update()


def _away(place: QRect, y: int) -> int:
    """How far a height lies from a page; 0 on it."""
    return max(place.top() - y, y - place.bottom(), 0)
