"""What the user does with matrices of minutes on the page of road networks: import, use, leave, remove."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.matrix_card import MatrixCard
from pacte_desktop.gui.pages.matrix_words import imported_line, matrix_title
from pacte_desktop.gui.pages.removal_box import ask_removal
from pacte_desktop.gui.pages.work_card import WorkCard
from pacte_desktop.importing.matrix_file import UnitUntoldError
from pacte_desktop.services.downloads import size_label
from pacte_desktop.services.matrix import (
    MATRIX_SUFFIXES,
    ImportedMatrix,
    MatrixFit,
    import_matrix,
    known_matrices,
    known_matrix,
    matrix_fit,
    remove_matrix,
)
from pacte_desktop.services.minutes import MinutesChoice

Unit = Literal["", "min", "s"]


class MatrixActs(QObject):
    """Joins the card to the plan; ``work`` shows the reading under way, ``banner`` how it ended."""

    def __init__(self, plan: OpenPlan, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._plan, self._banner, self._page = plan, banner, page
        self._task_name = self.tr("Matrice de temps")
        self._fits: dict[tuple[Path, int], MatrixFit] = {}
        self.card = MatrixCard()
        self.work = WorkCard(plan.tasks, self._task_name)
        self.card.shown.connect(self._show_fit)
        self.card.import_asked.connect(self.choose_file)
        self.card.use_asked.connect(self.use)
        self.card.rest_asked.connect(lambda: self._plan.choose_minutes(None))
        self.card.removal_asked.connect(self.ask_removal)

    def show_matrices(self, in_force: MinutesChoice, show: Path | None = None) -> None:
        """Read what is on the disk again; ``show`` is the matrix to bring into view."""
        in_use = in_force.path if in_force.kind is TravelTimeSource.MATRIX else None
        self.card.set_matrices(known_matrices(), in_use, show)

    def use(self, path: Path) -> None:
        """Let the minutes of the plan rest on the matrix ``path``."""
        self._plan.choose_minutes(MinutesChoice(TravelTimeSource.MATRIX, path))

    def choose_file(self) -> None:
        """Ask for a table, and import it."""
        pattern = " ".join(f"*{suffix}" for suffix in MATRIX_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Importer une matrice de temps"),
            str(Path.home()),
            self.tr("Tableaux ({pattern})").format(pattern=pattern),
        )
        if name:
            self.bring(Path(name))

    def bring(self, path: Path, unit: Unit = "") -> None:
        """Import the table beside the window; where it does not tell its unit the user is asked."""
        if self.work.is_working:
            return
        communes = self._plan.territory.communes

        def work(watch: Watch) -> tuple[ImportedMatrix, MatrixFit]:
            done = import_matrix(path, unit=unit, watch=watch)
            return done, matrix_fit(done.path, communes)

        self._banner.hide()
        self._set_working(True)
        self._plan.tasks.start(
            self._task_name, work, self._brought, lambda error: self._fail_to_bring(path, error), self._stopped
        )

    def _set_working(self, working: bool) -> None:
        self.work.set_working(working)
        self.card.set_working(working)

    def _brought(self, result: tuple[ImportedMatrix, MatrixFit]) -> None:
        done, fit = result
        self._set_working(False)
        self._fits[done.path, done.path.stat().st_mtime_ns] = fit
        choice = self._plan.coverage_input.choice
        if choice is not None and choice.path == done.path:
            self._plan.look_again()  # It was in use already, and is read anew.
        self.show_matrices(choice or MinutesChoice(TravelTimeSource.ESTIMATION), done.path)
        if fit.elsewhere:
            self._banner.show_refusal(imported_line(done, fit))
        else:
            self._banner.show_done(imported_line(done, fit))

    def _fail_to_bring(self, path: Path, error: Exception) -> None:
        self._set_working(False)
        if isinstance(error, UnitUntoldError):
            self._ask_unit(path)
        else:
            self._fail(error)

    def _stopped(self) -> None:
        self._set_working(False)
        self._banner.show_done(self.tr("Arrêté. Rien n’a été importé."))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._banner.show_error(error)

    def _ask_unit(self, path: Path) -> None:
        """Ask in which unit the durations are; nothing is assumed."""
        box = QMessageBox(self._page)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unité des durées"))
        box.setText(self.tr("Les durées de « {name} » sont-elles en minutes ou en secondes ?").format(name=path.name))
        box.setInformativeText(self.tr("Le fichier ne le dit pas dans son en-tête."))
        units: tuple[tuple[str, Unit], ...] = ((self.tr("Minutes"), "min"), (self.tr("Secondes"), "s"))
        for text, unit in units:
            button = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
            button.clicked.connect(lambda _checked=False, unit=unit: self.bring(path, unit))
        cancel = box.addButton(self.tr("Annuler"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.open()

    def _show_fit(self, path: Path) -> None:
        """Find out beside the window what the matrix in view tells of the plan, once for each file."""
        matrix = self.card.current
        if matrix is None or matrix.facts is None:
            return
        key, communes = (path, path.stat().st_mtime_ns), self._plan.territory.communes
        if key in self._fits:
            self.card.show_fit(self._fits[key])
            return

        def show(fit: MatrixFit) -> None:
            self._fits[key] = fit
            if self.card.current is not None and self.card.current.path == path:
                self.card.show_fit(fit)

        name = self.tr("Communes de la matrice")
        self._plan.tasks.start(name, lambda _watch: matrix_fit(path, communes), show, self._fail)

    def ask_removal(self, path: Path) -> None:
        """Ask, naming the size, then remove the matrix: nothing brings it back but importing its file again."""
        matrix = known_matrix(path)
        ask_removal(
            self._page,
            self.tr("Supprimer une matrice"),
            self.tr("Supprimer la matrice « {name} » ({size}) ?").format(
                name=matrix_title(matrix), size=size_label(matrix.bytes)
            ),
            self.tr("Le fichier d’origine reste où il est : on peut l’importer de nouveau."),
            lambda: self.remove(path),
        )

    def remove(self, path: Path) -> None:
        """Remove a matrix for good; a plan that used it goes back to what the program chooses."""
        choice = self._plan.coverage_input.choice
        if choice is not None and choice.path == path:
            self._plan.choose_minutes(None)
        try:
            remove_matrix(path)
        except KnownError as error:
            self._banner.show_error(error)
        self.show_matrices(self._plan.coverage_input.choice or MinutesChoice(TravelTimeSource.ESTIMATION))
