"""What the page of data asks of the window: open the assistant, write workbooks to be filled in, show the roads."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Provenance
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.pages.data.offer import KindWords
from pacte_desktop.gui.pages.data.page import DataPage
from pacte_desktop.services.plan_holdings import plan_holdings

if TYPE_CHECKING:
    from pacte_desktop.gui.desk import Desk


class DataCommands(QObject):
    """Joins the page to the rest of the window."""

    def __init__(self, desk: "Desk", page: DataPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        page.import_asked.connect(self.open_file)
        page.bring.clicked.connect(desk.action_set.import_file.trigger)
        page.template_asked.connect(self.save_templates)

    def open_file(self, path: Path, kind: ImportKind | None, hints: Provenance | None) -> None:
        """The assistant on this file; a matrix of minutes is no part of a plan, and goes to the page of roads."""
        from pacte_desktop.gui.importing.kind_facts import importable_kinds

        if kind is ImportKind.MATRIX:
            self._desk.show_page("network")
            self._desk.network_page.matrices.bring(path)
        else:
            self._desk.commands.imports.open_file(path, kind if kind in importable_kinds() else None, hints)

    def save_templates(self, kind: ImportKind | None) -> None:
        """Ask whether the plan's rows are wanted, then where, and write the workbook of a kind, or all of them."""
        if kind is not None and not plan_holdings(self._desk.plan.file).count(kind):
            self._choose(kind, filled=False)
            return
        box = QMessageBox(self._page)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Modèles de classeur"))
        box.setText(self.tr("Avec les lignes que le plan a déjà, ou vide ?"))
        box.setInformativeText(
            self.tr(
                "Les lignes du plan nomment des personnes : gardez ces classeurs là où votre faculté garde ses données "
                "personnelles."
            )
        )
        if kind is None:
            more = self.tr("Les situations du semestre restent vides : enregistrez-les à part, s’il le faut.")
            box.setInformativeText(f"{box.informativeText()} {more}")
        filled = box.addButton(self.tr("Avec les lignes du plan"), QMessageBox.ButtonRole.AcceptRole)
        empty = box.addButton(self.tr("Vide"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(self.tr("Annuler"), QMessageBox.ButtonRole.RejectRole))
        box.setDefaultButton(filled if isinstance(filled, QPushButton) else None)
        filled.clicked.connect(lambda: self._choose(kind, filled=True))
        empty.clicked.connect(lambda: self._choose(kind, filled=False))
        box.open()

    def _choose(self, kind: ImportKind | None, *, filled: bool) -> None:
        """Ask where to write."""
        from pacte_desktop.services.templates import template_kinds

        beside = self._desk.plan.file.path.parent
        if kind is not None:
            name = self.tr("Modèle {kind}.xlsx").format(kind=_file_words(kind))
            chosen, _ = QFileDialog.getSaveFileName(
                self._page, self.tr("Enregistrer le modèle"), str(beside / name), self.tr("Classeur Excel (*.xlsx)")
            )
            if chosen:
                path = Path(chosen)
                path = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")
                self._write({kind: path}, {kind} if filled else set())
            return
        folder = QFileDialog.getExistingDirectory(
            self._page, self.tr("Dossier où enregistrer tous les modèles"), str(beside)
        )
        if folder:
            names = self.tr("{number} Modèle {kind}.xlsx")
            paths = {
                each: Path(folder) / names.format(number=f"{number:02d}", kind=_file_words(each))
                for number, each in enumerate(template_kinds(), start=1)
            }
            self._write(paths, set(paths) - {ImportKind.SITUATIONS} if filled else set())

    def _write(self, paths: dict[ImportKind, Path], filled: set[ImportKind]) -> None:
        """Write them; what cannot be filled with the plan's rows is written empty, and that is said."""
        from pacte_desktop.services.templates import save_template

        banner, plan = self._desk.banner, self._desk.plan.file
        existing = [path for path in paths.values() if path.exists()] if len(paths) > 1 else []
        if existing:  # The dialog of one file asks itself; that of a folder cannot.
            words = self.tr("« {file} » existe déjà dans ce dossier : choisissez un dossier vide.")
            banner.show_refusal(words.format(file=existing[0].name))
            return
        notes, rows = [], 0
        for kind, path in paths.items():
            try:
                try:
                    rows += save_template(kind, path, plan if kind in filled else None)
                except KnownError as error:
                    if kind not in filled:
                        raise
                    save_template(kind, path)
                    notes.append(f"{kind.label} : {error.sentence}")
            except KnownError as error:
                banner.show_error(error)
                return
        where = next(iter(paths.values()))
        said = counted(
            len(paths),
            self.tr("Modèle enregistré : {path}. Lignes du plan : {rows}."),
            self.tr("{n} modèles enregistrés : {path}. Lignes du plan : {rows}."),
            rows=grouped(rows),
            path=where if len(paths) == 1 else where.parent,
        )
        banner.show_done("\n".join([said, *notes]))


def own_kinds() -> dict[ImportKind, KindWords]:
    """What each table of the faculty is for, and what it cannot do without, in words."""
    from pacte_desktop.gui.importing.kind_facts import kind_facts
    from pacte_desktop.services.templates import template_kinds

    found = {}
    for kind in template_kinds():
        facts = kind_facts(kind)
        needed = [facts.label(field.code) for field in facts.fields if field.is_key or field.is_required]
        found[kind] = KindWords(facts.purpose, tuple(needed))
    return found


def _file_words(kind: ImportKind) -> str:
    """The kind in words that every system takes in a file name."""
    return kind.label.replace(" :", "").replace("\u202f:", "").replace("/", "-")
