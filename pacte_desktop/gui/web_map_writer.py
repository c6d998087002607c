"""The map for the web leaves the program: made beside the window, written whole, noted when few may read it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.system_open import open_path


class WebMapWriter(QObject):
    """Writes the map of one plan; the banner says where it is, or why there is none."""

    def __init__(self, plan: OpenPlan, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan, self._banner = plan, banner
        self.folder = plan.file.path.parent

    def ask(self, level: PrintLevel, parent: QWidget) -> None:
        """Ask where, then write the page of ``level``."""
        stem = self._plan.file.path.stem
        name = f"{stem}-{level.label}" if level.is_restricted else stem  # One does not replace the other unasked.
        dialog = QFileDialog(
            parent, self.tr("Enregistrer la carte pour le web"), str(self.folder), self.tr("Page web (*.html)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".html")
        dialog.selectFile(f"{name}.html")
        if dialog.exec() == QFileDialog.DialogCode.Accepted and dialog.selectedFiles():
            self.write(Path(dialog.selectedFiles()[0]), level)

    def write(self, path: Path, level: PrintLevel = PrintLevel.PUBLIC) -> None:
        """Make the page of ``level`` beside the window, then write it at ``path``."""
        from pacte_desktop.services.webmap import WebMapSource, put_webmap, webmap_page

        plan = self._plan
        source = WebMapSource(plan.snapshot, plan.territory, plan.coverage_input, plan.computed)

        def put(page: bytes) -> None:
            try:
                put_webmap(plan.file, source, page, path, level)
            except KnownError as error:
                self._banner.show_error(error)
                return
            self.folder = path.parent
            acts: list[tuple[str, Callable[[], object]]] = [
                (self.tr("Ouvrir dans le navigateur"), lambda: open_path(path)),
                (self.tr("Ouvrir le dossier"), lambda: open_path(path.parent)),
            ]
            self._banner.show_done(self.tr("Carte enregistrée : {path}").format(path=path), acts)

        self._banner.hide()
        plan.tasks.start(
            self.tr("Carte pour le web"), lambda watch: webmap_page(source, level, watch=watch), put, self._fail
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._banner.show_error(error)
