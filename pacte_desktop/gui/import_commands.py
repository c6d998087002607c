"""What the actions around imports do: choose files, take what was dropped or pasted, say what was done."""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted

if TYPE_CHECKING:
    from pacte_desktop.domain.incoming import ImportKind, Provenance
    from pacte_desktop.gui.desk import Desk
    from pacte_desktop.gui.importing.assistant import ImportAssistant, Imported
    from pacte_desktop.gui.importing.file_queue import FileQueue

_EXTRACT = ".osm.pbf"
_ENDINGS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.json *.zip *.gpkg *.shp *.geojson"


class ImportCommands(QObject):
    """Handlers of these actions of one desk. ``queue``: the files on their way, None when there are none."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.queue: FileQueue | None = None
        self._pasted: TemporaryDirectory[str] | None = None
        self._done: list[Imported] = []
        self._undo: QPushButton | None = None
        desk.plan.changed.connect(lambda _changes: self._forget_undo())

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Handler of each action, by the action's name."""
        return {"import_file": self.choose_files, "paste_table": self.paste}

    def choose_files(self) -> None:
        """Ask which files, and open the assistant."""
        names, _ = QFileDialog.getOpenFileNames(
            self._desk,
            self.tr("Importer un fichier"),
            str(Path.home()),
            self.tr("Tableaux et données ({endings});;Tous les fichiers (*)").format(endings=_ENDINGS),
        )
        if names:
            self.open_files([Path(name) for name in names])

    def open_files(self, paths: Sequence[Path]) -> None:
        """One assistant after the other for these files."""
        from pacte_desktop.gui.importing.file_queue import FileQueue

        if self.refuses():
            return
        self._done = []
        self.queue = queue = FileQueue(self._desk, paths)
        queue.imported.connect(self.tell)
        queue.ended.connect(self._end)
        queue.start()

    def offer(self, files: Sequence[Path]) -> str:
        """What dropping these files on the window would do, in words."""
        if are_extracts(files):
            return self.tr("Lâchez pour construire un réseau routier de cet extrait.")
        one = self.tr("Lâchez pour importer ce fichier. Rien n’est écrit avant votre accord.")
        many = self.tr("Lâchez pour importer {n} fichiers, l’un après l’autre. Rien n’est écrit avant votre accord.")
        return counted(len(files), one, many)

    def take(self, files: Sequence[Path]) -> None:
        """Build a network of road extracts, import anything else."""
        if not are_extracts(files):
            self.open_files(files)
            return
        self._desk.show_page("network")
        page = self._desk.network_page
        if not page.work.is_working:
            page.build(list(files))

    def open_file(
        self, path: Path, kind: "ImportKind | None" = None, hints: "Provenance | None" = None
    ) -> "ImportAssistant | None":
        """The assistant for a file of which the kind and the origin are known; None when it may not be opened now."""
        from pacte_desktop.gui.importing.assistant import ImportAssistant
        from pacte_desktop.gui.importing.file_queue import show

        if self.refuses():
            return None
        self._done = []
        assistant = ImportAssistant(self._desk.plan, path, kind, hints, self._desk)
        assistant.imported.connect(self.tell)
        show(assistant)
        assistant.start()
        return assistant

    def refuses(self) -> bool:
        """True, and told, while a scenario or another import is under way."""
        if self._desk.map_page.whatif.mode.is_on:
            words = self.tr("Gardez ou quittez d’abord le scénario en cours : un import change le plan.")
            self._desk.banner.show_refusal(words)
            return True
        return self.queue is not None

    def paste(self) -> None:
        """Open the assistant with the cells on the clipboard, or with files that were copied."""
        from pacte_desktop.gui.importing.drop_veil import dropped_files

        data = QGuiApplication.clipboard().mimeData()
        files = dropped_files(data)
        if files:
            self.open_files(files)
            return
        text = data.text()
        if "\t" not in text and "\n" not in text.strip():
            words = self.tr(
                "Le presse-papiers ne contient pas de tableau. Copiez d’abord des cellules, titres compris, dans un "
                "tableur."
            )
            self._desk.banner.show_refusal(words)
            return
        if self.refuses():
            return
        self._pasted = TemporaryDirectory(prefix="pacte-")
        path = Path(self._pasted.name) / (self.tr("Tableau collé") + ".tsv")
        try:
            atomic_write_bytes(path, text.encode("utf-8"))
        except KnownError as error:
            self._desk.banner.show_error(error)
            return
        self.open_files([path])

    def _end(self) -> None:
        if self.queue is not None:
            self.queue.deleteLater()
            self.queue = None
        if self._pasted is not None:
            self._pasted.cleanup()
            self._pasted = None

    def tell(self, imported: "Imported") -> None:
        """Say in the window what was done, with its undo and its report."""
        self._done.append(imported)
        undo = self.tr("Annuler l’import") if len(self._done) == 1 else self.tr("Annuler le dernier import")
        acts: list[tuple[str, Callable[[], object]]] = [(undo, self._take_back)] if imported.can_undo else []
        acts.append((self.tr("Enregistrer le rapport…"), self._choose_report))
        banner = self._desk.banner
        banner.show_done("\n".join(item.sentence for item in self._done), acts)
        self._undo = banner.acts[0] if imported.can_undo else None

    def _take_back(self) -> None:
        self._desk.plan.undo()

    def _forget_undo(self) -> None:
        """After another step, the button would take back that one."""
        banner = self._desk.banner
        if self._undo is not None and self._undo in banner.acts:
            self._undo.hide()
            if self._desk.plan.last_was_undo:
                banner.hide()
        self._undo = None

    def _choose_report(self) -> None:
        from pacte_desktop.gui.importing.report_path import ask_report_path

        imported = self._done[-1]
        path = ask_report_path(self._desk, self._desk.plan.file.path.with_name(imported.preview.provenance.file_name))
        if path is not None:
            self.save_report(path)

    def save_report(self, path: Path) -> None:
        """Write the report of the last import at ``path``."""
        from pacte_desktop.services.imports import save_report

        banner = self._desk.banner
        try:
            save_report(self._done[-1].preview, path)
        except KnownError as error:
            banner.show_error(error)
            return
        banner.show_done(self.tr("Rapport enregistré : {path}").format(path=path))


def are_extracts(files: Sequence[Path]) -> bool:
    """True when every file is an OpenStreetMap extract, by its name."""
    return bool(files) and all(file.name.casefold().endswith(_EXTRACT) for file in files)
