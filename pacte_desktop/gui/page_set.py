"""The pages of the desk: each is made when it is first looked at, and stays."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from pacte_desktop.gui.empty_plan import EmptyPlanPage
from pacte_desktop.gui.rail import Rail


@dataclass(frozen=True, slots=True)
class PageKind:
    """A page by its name: what the rail shows of it, its keys, and how it is made."""

    name: str
    title: str
    icon: str
    make: Callable[[], QWidget]
    full_title: str = ""


class FilteredPage(Protocol):
    """A page with a list to filter."""

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""


class Stand(Protocol):
    """Stands for pages that have nothing to show yet."""

    def words(self, name: str) -> str:
        """What the page lacks; empty when it has something to show."""

    def page(self, title: str) -> EmptyPlanPage:
        """A page to say so."""


class PageSet(QObject):
    """Pages in a stack, in the order of the rail; Ctrl+1 and so on bring them to the front.

    While a page has nothing to show, ``stand`` stands for it.
    """

    def __init__(
        self, stack: QStackedWidget, rail: Rail, kinds: tuple[PageKind, ...], stand: Stand, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stand = stand
        self._empty: dict[str, EmptyPlanPage] = {}
        self._current = ""
        self._stack = stack
        self._rail = rail
        self._kinds = {kind.name: kind for kind in kinds}
        self._made: dict[str, QWidget] = {}
        for place, kind in enumerate(kinds, start=1):
            rail.add_page(kind.name, kind.title, kind.icon, f"Ctrl+{place}", kind.full_title)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the pages, in the order of the rail."""
        return tuple(self._kinds)

    def page(self, name: str) -> QWidget:
        """The page of this name, made now when it was not yet."""
        if name not in self._made:
            self._made[name] = self._kinds[name].make()
            self._stack.addWidget(self._made[name])
        return self._made[name]

    def made(self, name: str) -> QWidget | None:
        """The page of this name; None when nobody needed it yet."""
        return self._made.get(name)

    @property
    def current(self) -> str:
        """Name of the page in view."""
        return self._current

    @property
    def is_empty(self) -> bool:
        """True when the page in view has nothing to show."""
        return self._stack.currentWidget() in self._empty.values()

    def show(self, name: str) -> QWidget:
        """Bring a page to the front, or what stands for it; returns what is in view."""
        self._current = name
        self._rail.show_current(name)
        return self.look_again()

    def look_again(self) -> QWidget:
        """The plan changed: the page in view may have something to show now, or nothing any more."""
        name = self._current
        page: QWidget = self.page(name)
        words = self._stand.words(name)
        if words:
            if name not in self._empty:
                kind = self._kinds[name]
                self._empty[name] = self._stand.page(kind.full_title or kind.title)
                self._stack.addWidget(self._empty[name])
            self._empty[name].say(words)
            page = self._empty[name]
        self._stack.setCurrentWidget(page)
        return page

    def leave(self) -> None:
        """Have every page close what stands outside the window."""
        for page in self._made.values():
            leave = getattr(page, "leave", None)
            if leave is not None:
                leave()

    def refresh_theme(self) -> None:
        """Have every page that draws with the theme draw again."""
        for page in self._made.values():
            refresh = getattr(page, "refresh_theme", None)
            if refresh is not None:
                refresh()
