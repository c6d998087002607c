"""What each action of the window does. The window only places; this joins actions to services and dialogs."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.plans import SUFFIX, create_demo, user_folder
from pacte_desktop.services.webmap import webmap_page

if TYPE_CHECKING:
    from pacte_desktop.gui.window import Window


class Commands(QObject):
    """Handlers of the actions of one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Handler of each action, by the action's name."""
        window = self._window
        return {
            "open": self.choose_plan,
            "new_demo": self.choose_demo,
            "print_list": self.print_list,
            "web_map": self.choose_web_map,
            "quit": window.close,
            "undo": window.plan.undo,
            "redo": window.plan.redo,
            "assign": window.placement_page.assign_current,
            "unassign": window.placement_page.unassign_current,
            "search": self.focus_search,
            "filter": self.focus_filter,
            "inspector": lambda: window.inspector.setVisible(window.action_set.inspector.isChecked()),
            "theme": window.toggle_theme,
            "help": self.show_guide,
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
        }

    def refresh(self) -> None:
        """Enable each action as the state allows, and say what undo and redo would do."""
        actions, file = self._window.action_set, self._window.plan.file
        undo, redo = file.next_undo(), file.next_redo()
        actions.undo.setEnabled(undo is not None and not file.read_only)
        actions.redo.setEnabled(redo is not None and not file.read_only)
        undo_text = self.tr("&Annuler : {step}").format(step=undo) if undo else self.tr("&Annuler")
        redo_text = self.tr("&Rétablir : {step}").format(step=redo) if redo else self.tr("&Rétablir")
        for action, text in ((actions.undo, undo_text), (actions.redo, redo_text)):
            action.setText(text)
            action.setToolTip(f"{text.replace('&', '')} ({action.shortcut().toString()})")
        placement = self._window.placement_page
        actions.assign.setEnabled(placement.can_assign())
        actions.unassign.setEnabled(placement.can_unassign())
        actions.web_map.setEnabled(self._window.plan.territory.coverage is not None)

    def last_saved(self) -> datetime | None:
        """Local time of the newest step; None when nothing was edited yet."""
        at = self._window.plan.file.last_saved()
        return None if at is None else at.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)

    def choose_plan(self) -> None:
        """Ask which plan, and open it in a new window."""
        start = str(self._window.plan.file.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Ouvrir un plan"),
            start,
            self.tr("Plans Pacte Desktop (*{suffix})").format(suffix=SUFFIX),
        )
        if name:
            self.open_plan(Path(name))

    def open_plan(self, path: Path) -> None:
        """Open another plan in the place of this window's."""
        from pacte_desktop.gui.app import make_window

        if path.resolve() == self._window.plan.file.path.resolve():
            return
        try:
            other = make_window(path)
        except KnownError as error:
            self._window.banner.show_error(error)
            return
        other.show()
        other.start()
        self._window.close()

    def choose_demo(self) -> None:
        """Ask where, write a demonstration plan, and open it."""
        start = str(user_folder() / (self.tr("demonstration") + SUFFIX))
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Nouveau plan de démonstration"), start, f"*{SUFFIX}"
        )
        if not name:
            return
        path = Path(name).with_suffix(SUFFIX)
        try:
            create_demo(path)
        except KnownError as error:
            self._window.banner.show_error(error)
            return
        self.open_plan(path)

    def print_list(self) -> None:
        """Show the lists, to print or to save."""
        from pacte_desktop.gui.dialogs.print_dialog import PrintDialog

        PrintDialog(self._window.plan, self._window).open()

    def choose_web_map(self) -> None:
        """Ask where, then write the web map."""
        start = str(self._window.plan.file.path.with_suffix(".html"))
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Enregistrer la carte pour le web"), start, self.tr("Page web (*.html)")
        )
        if name:
            self.write_web_map(Path(name))

    def write_web_map(self, path: Path) -> None:
        """Make the page beside the window, then write it whole."""
        plan = self._window.plan
        snapshot, territory = plan.snapshot, plan.territory

        def write(page: bytes) -> None:
            try:
                atomic_write_bytes(path, page)
            except KnownError as error:
                self._window.banner.show_error(error)
                return
            self._window.banner.show_done(self.tr("Carte enregistrée : {path}").format(path=path))

        self._window.tasks.start(
            self.tr("Carte pour le web"), lambda: webmap_page(snapshot, territory), write, self._fail
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._window.banner.show_error(error)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self._window.top_bar.search.setFocus()
        self._window.top_bar.search.selectAll()

    def focus_filter(self) -> None:
        """Put the cursor into the filter of the page in view."""
        page = self._window.map_page if self._window.page == "map" else self._window.placement_page
        page.focus_filter()

    def show_guide(self) -> None:
        """Open the guide at the page in view."""
        from pacte_desktop.gui.dialogs.guide_dialog import GuideDialog

        GuideDialog(self._window.page, self._window).open()

    def show_shortcuts(self) -> None:
        """List the keys."""
        from pacte_desktop.gui.dialogs.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self._window.action_set, self._window).open()

    def show_about(self) -> None:
        """Version, licence and sources of the data."""
        from pacte_desktop.gui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._window.plan, self._window).open()
