"""What the actions of the map do: scenarios, tools, pictures and files of the view."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QFileDialog

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.documents.document import PageFormat
from pacte_desktop.documents.document_pages import document_pdf
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.gui.map.sheet import SheetContent, paint_sheet
from pacte_desktop.gui.pages.go_to_dialog import GoToDialog
from pacte_desktop.gui.pages.map_sheet import sheet_picture
from pacte_desktop.services.sheets import Target
from pacte_desktop.services.zones import GEOJSON, GEOPACKAGE, draw_zones, write_zones

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from pacte_desktop.gui.desk import Desk
    from pacte_desktop.gui.pages.whatif.mode import WhatIf


class MapCommands(QObject):
    """Handlers of the actions of the map of one desk."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        desk.map_page.map.measure_ended.connect(lambda: desk.action_set.measure.setChecked(False))

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Handler of each action, by the action's name."""
        view = self._desk.map_page.map
        return {
            "what_if": self.what_if,
            "try_here": self.try_here,
            "close_place": self.close_place,
            "change_hours": self.change_hours,
            "zoom_in": view.zoom_in,
            "zoom_out": view.zoom_out,
            "whole_region": view.fit_region,
            "measure": self.measure,
            "go_to_commune": self.go_to_commune,
            "copy_picture": self.copy_picture,
            "print_view": self.print_view,
            "save_view": self.choose_pdf,
            "export_zones": self.choose_zones,
        }

    @property
    def trial(self) -> "WhatIf | None":
        """The scenario that is tried in the page in view."""
        page = self._desk.map_page
        return page.whatif.mode if page.whatif.mode.is_on and self._desk.page_in_view is page else None

    def refresh(self) -> None:
        """A scenario needs minutes; a commune or a place of care must be at hand for what begins there."""
        desk, actions = self._desk, self._desk.action_set
        computed = desk.plan.computed is not None
        kind = desk.selection.target.kind if desk.selection.target is not None else ""
        wait = desk.plan.trouble or self.tr("Les minutes sont en cours de calcul.")
        choose = {
            "commune": self.tr("Choisissez d’abord une commune."),
            "equipment": self.tr("Choisissez d’abord un lieu de soins urgents sur la carte."),
        }
        needs = {
            "what_if": "", "export_zones": "", "try_here": "commune",
            "close_place": "equipment", "change_hours": "equipment",
        }  # fmt: skip
        for name, wanted in needs.items():
            action = getattr(actions, name)
            action.setEnabled(computed and wanted in ("", kind))
            action.setStatusTip("" if action.isEnabled() else choose[wanted] if computed else wait)
        actions.what_if.setChecked(desk.map_page.whatif.mode.is_on)
        on_map = desk.page_in_view is desk.map_page
        for name in ("zoom_in", "zoom_out", "whole_region", "measure", "copy_picture", "print_view", "save_view"):
            getattr(actions, name).setEnabled(on_map)

    def what_if(self) -> None:
        """Begin a scenario on the map, or leave it."""
        stage = self._desk.map_page.whatif
        if stage.mode.is_on:
            stage.mode.leave()
            return
        self._desk.show_map()
        stage.begin(self._desk.selection.key_of("commune"))

    def try_here(self) -> None:
        """Try a correspondent of the SAMU in the commune at hand."""
        code = self._desk.selection.key_of("commune")
        if code is not None:
            self._desk.show_map()
            self._desk.map_page.whatif.try_in(code)

    def close_place(self) -> None:
        """Try what closing the place at hand would change."""
        key = self._desk.selection.key_of("equipment")
        if key is not None:
            self._desk.show_map()
            self._desk.map_page.whatif.mode.close(int(key))

    def change_hours(self) -> None:
        """Try other hours of the place at hand."""
        key = self._desk.selection.key_of("equipment")
        if key is not None:
            self._desk.show_map()
            self._desk.map_page.whatif.ask_hours(int(key))

    def measure(self) -> None:
        """Begin or end the measure of a distance."""
        view = self._desk.map_page.map
        if view.is_measuring:
            view.stop_measure()
        else:
            view.start_measure()
            view.setFocus()

    def go_to_commune(self) -> None:
        """Ask for a commune and go there."""
        dialog = GoToDialog(self._desk.plan, self._desk.window())
        dialog.chosen.connect(lambda code: self._desk.show_target(Target("commune", code)))
        dialog.open()

    def copy_picture(self) -> None:
        """Put the sheet of the view on the clipboard."""
        page = self._desk.map_page
        QGuiApplication.clipboard().setImage(sheet_picture(page.map, self.sheet()))
        self._desk.banner.show_done(self.tr("L’image de la carte est dans le presse-papiers."))

    def print_view(self) -> None:
        """Show the sheet of the view before it is printed."""
        from PySide6.QtGui import QPageLayout
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setDocName(self.sheet().title)
        dialog = QPrintPreviewDialog(printer, self._desk.window())
        dialog.setWindowTitle(self.tr("Imprimer la vue"))
        dialog.paintRequested.connect(self.paint_on)
        dialog.open()

    def paint_on(self, printer: "QPrinter") -> None:
        """Draw the sheet of the view on a page."""
        from PySide6.QtCore import QRectF

        page = self._desk.map_page
        box = printer.pageLayout().paintRectPixels(printer.resolution())
        painter = QPainter(printer)
        paint_sheet(painter, QRectF(0, 0, box.width(), box.height()), page.map, self.sheet())
        painter.end()

    def choose_pdf(self) -> None:
        """Ask where, then write the sheet of the view."""
        start = str(self._desk.plan.file.path.with_suffix(".pdf"))
        name, _ = QFileDialog.getSaveFileName(
            self._desk, self.tr("Enregistrer la vue en PDF"), start, self.tr("Document PDF (*.pdf)")
        )
        if name:
            self.write_pdf(Path(name))

    def write_pdf(self, path: Path) -> None:
        """Draw the sheet of the view, then set and write it whole beside the window."""
        from pacte_desktop.gui.map_sheets.view_sheet import view_document

        desk = self._desk
        try:
            document = view_document(desk.plan, desk.map_page.map, desk.map_page.sheet(), datetime.now())
        except KnownError as error:
            desk.banner.show_error(error)
            return
        desk.tasks.start(
            self.tr("Mise en page de la carte"),
            lambda _watch: atomic_write_bytes(path, document_pdf([document], PageFormat())),
            lambda _: desk.banner.show_done(self.tr("Carte enregistrée : {path}").format(path=path)),
            self._fail,
        )

    def sheet(self) -> SheetContent:
        """The view for one page that Qt sets: with the semester and, where it is one, the mark of a demonstration."""
        content, snapshot = self._desk.map_page.sheet(), self._desk.plan.snapshot
        marks = [snapshot.board.semester.label]
        if snapshot.info.is_demo:
            marks.insert(0, translate("Lists", "DÉMO · personnes et terrains fictifs"))
        return replace(content, lines=[" · ".join(marks), *content.lines])

    def choose_zones(self) -> None:
        """Ask where, then write zones, communes and sites."""
        start = str(self._desk.plan.file.path.with_suffix(GEOPACKAGE))
        formats = self.tr("GeoPackage (*{one});;GeoJSON (*{other})").format(one=GEOPACKAGE, other=GEOJSON)
        title = self.tr("Exporter les zones et les communes")
        name, chosen = QFileDialog.getSaveFileName(self._desk, title, start, formats)
        if name:
            path, suffix = Path(name), GEOJSON if GEOJSON in chosen else GEOPACKAGE
            self.write_zones(path if path.suffix.lower() in (GEOPACKAGE, GEOJSON) else path.with_suffix(suffix))

    def write_zones(self, path: Path) -> None:
        """Draw the zones of the plan beside the window and write them."""
        plan, desk = self._desk.plan, self._desk
        wanted, computed, territory = plan.coverage_input, plan.computed, plan.territory.communes
        if computed is None:
            return

        def tell(_: object) -> None:
            desk.banner.show_done(self.tr("Zones, communes et sites enregistrés : {path}").format(path=path))

        desk.tasks.start(
            self.tr("Export des zones"),
            lambda watch: write_zones(
                path, wanted, territory, computed, draw_zones(wanted, territory, computed, watch)
            ),
            tell,
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._desk.banner.show_error(error)
