"""What each action of the window does. The window only places; this joins actions to services and dialogs."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.gui.allocation_commands import AllocationCommands
from pacte_desktop.gui.import_commands import ImportCommands
from pacte_desktop.gui.map_commands import MapCommands
from pacte_desktop.gui.recent import recent_plans
from pacte_desktop.gui.web_map_writer import WebMapWriter
from pacte_desktop.services.folders import user_folder
from pacte_desktop.services.plans import SUFFIX, create_demo
from pacte_desktop.services.road_building import ROAD_SUFFIXES
from pacte_desktop.services.road_extracts import extracts_folder
from pacte_desktop.services.sheets import Target
from pacte_desktop.services.trial import create_trial

if TYPE_CHECKING:
    from pacte_desktop.gui.desk import Desk


class Commands(QObject):
    """Handlers of the actions of one desk."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.map = MapCommands(desk)
        self.allocation = AllocationCommands(desk)
        self.imports = ImportCommands(desk)
        self.web_map = WebMapWriter(desk.plan, desk.banner, self)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Handler of each action, by the action's name."""
        desk = self._desk
        return {
            "open": self.choose_plan,
            "new_plan": self.make_plan,
            "new_demo": self.choose_demo,
            "new_trial": self.choose_trial,
            "print_list": self.print_list,
            "web_map": self.choose_web_map,
            "layers": self.show_layers,
            "quit": desk.quit_asked.emit,
            "undo": self.undo,
            "redo": self.redo,
            "history": self.show_history,
            "assign": self.assign,
            "unassign": self.unassign,
            "correct_intern": self.correct_intern,
            "search": self.focus_search,
            "filter": self.focus_filter,
            "definition": self.show_definition,
            "compare": self.show_comparison,
            "projection": self.show_projection,
            "inspector": lambda: desk.inspector.setVisible(desk.action_set.inspector.isChecked()),
            "problems": desk.problems.toggle,
            "theme": desk.toggle_theme,
            "help": self.show_guide,
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
            **self.map.handlers(),
            **self.allocation.handlers(),
            **self.imports.handlers(),
        }

    def refresh(self) -> None:
        """Enable each action as the state allows, and say what undo and redo would do."""
        actions, file = self._desk.action_set, self._desk.plan.file
        mode = self.map.trial
        undo, redo = file.next_undo(), file.next_redo()
        actions.undo.setEnabled(undo is not None and not file.read_only)
        actions.redo.setEnabled(redo is not None and not file.read_only)
        if mode is not None:
            undo = redo = self.tr("dans le scénario")
            actions.undo.setEnabled(mode.can_undo)
            actions.redo.setEnabled(mode.can_redo)
        undo_text = self.tr("&Annuler : {step}").format(step=undo) if undo else self.tr("&Annuler")
        redo_text = self.tr("&Rétablir : {step}").format(step=redo) if redo else self.tr("&Rétablir")
        for action, text in ((actions.undo, undo_text), (actions.redo, redo_text)):
            action.setText(text)
            action.setToolTip(f"{text.replace('&', '')} ({action.shortcut().toString()})")
        placement = self._desk.placement_page if self._desk.has_placement_page else None
        actions.assign.setEnabled(placement is not None and placement.can_assign())
        actions.unassign.setEnabled(placement is not None and placement.can_unassign())
        actions.correct_intern.setEnabled(self._intern_at_hand() is not None)
        actions.filter.setEnabled(self._desk.filtered_page is not None)
        computed = self._desk.plan.territory.coverage is not None
        actions.web_map.setEnabled(computed)
        self.map.refresh()
        self.allocation.refresh()

    def undo(self) -> None:
        """Take back the last act, of the scenario while one is tried."""
        (self.map.trial or self._desk.plan).undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        (self.map.trial or self._desk.plan).redo()

    def assign(self) -> None:
        """Put the intern at hand on the post at hand."""
        self._desk.placement_page.assign_current()

    def unassign(self) -> None:
        """Take the intern at hand off their post."""
        self._desk.placement_page.unassign_current()

    def _intern_at_hand(self) -> int | None:
        """Id of the intern selected, else of the one whom the board of posts is shown for."""
        selected = self._desk.selection.key_of("intern")
        if selected:
            return int(selected)
        return self._desk.placement_page.intern_at_hand() if self._desk.has_placement_page else None

    def correct_intern(self) -> None:
        """Correct the record, the past and the situation of the intern at hand."""
        from pacte_desktop.gui.dialogs.guide_dialog import add_help_key
        from pacte_desktop.gui.dialogs.intern_dialog import InternDialog

        intern_id = self._intern_at_hand()
        if intern_id is not None:
            dialog = InternDialog(self._desk.plan, intern_id, self._desk)
            add_help_key(dialog, "placement")
            dialog.open()

    def last_saved(self) -> datetime | None:
        """Local time of the newest step; None when nothing was edited yet."""
        at = self._desk.plan.file.last_saved()
        return None if at is None else at.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)

    def choose_plan(self) -> None:
        """Ask which plan, and open it."""
        start = str(self._desk.plan.file.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self._desk,
            self.tr("Ouvrir un plan"),
            start,
            self.tr("Plans Pacte Desktop (*{suffix})").format(suffix=SUFFIX),
        )
        if name:
            self._desk.other_asked.emit(Path(name))

    def welcome(self) -> None:
        """Say that this is the demonstration, and how to make a plan of one's own."""
        action = self._desk.action_set.new_plan
        self._desk.banner.show_done(
            self.tr(
                "Bienvenue. Voici une démonstration : personnes et terrains y sont fictifs, essayez tout. "
                "Pour vos propres fichiers, commencez par un plan vide."
            ),
            [(action.text().replace("&", ""), action.trigger)],
        )

    def make_plan(self) -> None:
        """Ask what an empty plan is for, write it, and open it."""
        from pacte_desktop.gui.dialogs.guide_dialog import add_help_key
        from pacte_desktop.gui.dialogs.new_plan_dialog import NewPlanDialog

        dialog = NewPlanDialog(self._desk)
        dialog.written.connect(self._desk.other_asked)
        add_help_key(dialog, "import")
        dialog.open()

    def choose_demo(self) -> None:
        """Ask where, write a demonstration plan, and open it."""
        start = str(user_folder() / (self.tr("demonstration") + SUFFIX))
        name, _ = QFileDialog.getSaveFileName(self._desk, self.tr("Nouveau plan de démonstration"), start, f"*{SUFFIX}")
        if not name:
            return
        path = Path(name).with_suffix(SUFFIX)
        try:
            create_demo(path)
        except KnownError as error:
            self._desk.banner.show_error(error)
            return
        self._desk.other_asked.emit(path)

    def choose_trial(self) -> None:
        """Ask from which extract and where, write a trial plan beside the window, and open it."""
        start = str(extracts_folder())
        pattern = " ".join(f"*{suffix}" for suffix in ROAD_SUFFIXES)
        title, kinds = self.tr("Plan d’essai : extrait OpenStreetMap"), self.tr("Extraits OpenStreetMap ({pattern})")
        chosen, _ = QFileDialog.getOpenFileName(self._desk, title, start, kinds.format(pattern=pattern))
        if not chosen:
            return
        extract = Path(chosen)
        start = str(user_folder() / (self.tr("essai-{extract}").format(extract=extract.name.split(".")[0]) + SUFFIX))
        name, _ = QFileDialog.getSaveFileName(self._desk, self.tr("Nouveau plan d’essai"), start, f"*{SUFFIX}")
        if name:
            self.write_trial(Path(name).with_suffix(SUFFIX), extract)

    def write_trial(self, path: Path, extract: Path) -> None:
        """Write a trial plan beside the window, then open it in the place of the one that is open."""
        self._desk.tasks.start(
            self.tr("Plan d’essai"),
            lambda watch: create_trial(path, extract, watch),
            lambda _nothing: self._desk.other_asked.emit(path),
            self._fail,
        )

    def print_list(self) -> None:
        """Show the assignments by site, to print or to save; on the page of documents, print what is in view."""
        if self._desk.page == "documents":
            self._desk.documents_page.ways_out.print_()
        else:
            self.show_document("site")

    def print_vacant(self) -> None:
        """Show the list of vacant posts, to print or to save."""
        self.show_document("vacant")

    def show_document(self, code: str) -> None:
        """Bring a kind of document into view."""
        self._desk.documents_page.show_kind(code)
        self._desk.show_page("documents")

    def choose_web_map(self) -> None:
        """Ask where, then write the web map that everybody may read."""
        self.web_map.ask(PrintLevel.PUBLIC, self._desk)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._desk.banner.show_error(error)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self._desk.top_bar.search.setFocus()
        self._desk.top_bar.search.selectAll()

    def focus_filter(self) -> None:
        """Put the cursor into the filter of the page in view."""
        page = self._desk.filtered_page
        if page is not None:
            page.focus_filter()

    def recent_plans(self) -> list[QAction]:
        """One action for each plan used before; one whose file cannot be reached now is greyed, not dropped."""
        actions = []
        for path in recent_plans(without=self._desk.plan.file.path):
            action = QAction(f"{path.stem} · {path.parent.name}".replace("&", "&&"), self)
            reachable = path.is_file()
            action.setEnabled(reachable)
            action.setToolTip(str(path) if reachable else self.tr("{path} : inaccessible").format(path=path))
            action.triggered.connect(lambda _checked=False, chosen=path: self._desk.other_asked.emit(chosen))
            actions.append(action)
        return actions

    def show_definition(self) -> None:
        """Every part of the definition and of the minutes in use, in words; others can be chosen and made."""
        from pacte_desktop.gui.dialogs.definition_dialog import DefinitionDialog
        from pacte_desktop.gui.dialogs.guide_dialog import add_help_key

        dialog = DefinitionDialog(self._desk.plan, self._desk)
        add_help_key(dialog, "definition")
        dialog.open()

    def show_comparison(self) -> None:
        """Compare two ways of looking at the plan, beside the map."""
        from pacte_desktop.gui.dialogs.comparison_dialog import ComparisonDialog
        from pacte_desktop.gui.dialogs.guide_dialog import add_help_key

        dialogs = self._desk.findChildren(ComparisonDialog)
        open_now = next((dialog for dialog in dialogs if dialog.isVisible()), None)
        if open_now is not None:
            open_now.raise_()
            open_now.activateWindow()
            return
        desk = self._desk
        desk.show_page("map")
        trial = desk.map_page.whatif.mode
        if trial.is_on:
            desk.banner.show_refusal(self.tr("Gardez ou quittez d’abord le scénario en cours : la carte le montre."))
            return
        dialog = ComparisonDialog(desk.plan, desk)
        add_help_key(dialog, "definition")
        trial.entered.connect(dialog.reject)
        dialog.picked.connect(lambda code: desk.show_target(Target("commune", code)))
        dialog.shown.connect(desk.map_page.show_overlay)
        dialog.show()

    def show_history(self) -> None:
        """List the steps; going back to one undoes what came after."""
        from pacte_desktop.gui.dialogs.history_dialog import HistoryDialog

        HistoryDialog(self._desk.plan, self._desk).open()

    def show_projection(self) -> None:
        """Open the window for the room, when a choice session was opened."""
        page = self._desk.round_page
        if page.day.round is None:
            self._desk.show_page("round")
            words = self.tr("Ouvrez d’abord une séance de choix : c’est elle que la salle regarde.")
            self._desk.banner.show_refusal(words)
        else:
            page.show_projection()

    def show_layers(self) -> None:
        """List the layers of the communes, to add or remove some."""
        from pacte_desktop.gui.dialogs.layer_dialog import LayerDialog

        LayerDialog(self._desk.plan, self._desk).open()

    def show_guide(self) -> None:
        """Open the guide at the page in view."""
        from pacte_desktop.gui.dialogs.guide_dialog import GuideDialog

        desk = self._desk
        in_problems = desk.problems.panel.isAncestorOf(desk.focusWidget() or desk)
        GuideDialog("what_if" if self.map.trial else "problems" if in_problems else desk.page, desk).open()

    def show_shortcuts(self) -> None:
        """List the keys."""
        from pacte_desktop.gui.dialogs.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self._desk.action_set, self._desk).open()

    def show_about(self) -> None:
        """Version, licence and sources of the data."""
        from pacte_desktop.gui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._desk.plan, self._desk).open()
