"""Two ways of looking at the plan, compared beside the window: figures, who changes side and why, and the map of it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.dialogs.comparison.change_lists import ChangeLists
from pacte_desktop.gui.dialogs.comparison.side_form import SideForm
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.gui.pages.map_overlay import ComparedView, MapOverlay, comparison_overlay
from pacte_desktop.services.comparison import compare, comparison_sentences, seen_from
from pacte_desktop.services.comparison_table import mean_difference_sentence, write_comparison
from pacte_desktop.territory.comparison import Comparison


class ComparisonDialog(QDialog):
    """Stays open beside the map. ``picked``: INSEE code of a commune gone to; ``shown``: what the map shows of it."""

    picked = Signal(str)
    shown = Signal(object)

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Comparer"))
        self._plan = plan
        self._task = self.tr("Comparaison")
        self.found: Comparison | None = None
        self.banner = Banner()
        self.before = SideForm(plan, self.tr("Avant"))
        self.after = SideForm(plan, self.tr("Après"))
        self.official = QPushButton(self.tr("Minutes officielles / minutes calculées"))
        self.official.setProperty("link", True)
        self.run = QPushButton(self.tr("Comparer"))
        self.run.setProperty("primary", True)
        self.run.setDefault(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Avancement de la comparaison"))
        self.words = QLabel()
        self.words.setProperty("role", "caption")
        self.stop = QPushButton(self.tr("Arrêter"))
        self.outcome = QLabel()
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lists = ChangeLists(plan.territory.departement_names)
        self.view = ChoiceBox(self.tr("Couleurs de la carte"))
        for view in ComparedView:
            self.view.addItem(self.tr("Carte : {view}").format(view=view.label), view)
        self.view.setCurrentIndex(list(ComparedView).index(ComparedView.AFTER))
        self.copy = QPushButton(self.tr("Copier la liste"))
        self.save = QPushButton(self.tr("Enregistrer en CSV…"))
        self.close_button = QPushButton(self.tr("Fermer"))
        self._arrange()
        self._connect()
        self._offer_official()
        self._show_result()
        self._show_work()

    def _arrange(self) -> None:
        sides = QHBoxLayout()
        sides.addWidget(self.before, 1)
        sides.addWidget(self.after, 1)
        work = QHBoxLayout()
        for widget in (self.official, self.words, self.progress, self.stop, self.run):
            work.addWidget(widget, 1 if widget is self.words else 0)
        self.progress.setFixedWidth(self.fontMetrics().averageCharWidth() * 14)
        foot = QHBoxLayout()
        for button in (self.view, self.copy, self.save, self.close_button):
            foot.addWidget(button)
        for button in (self.official, self.stop, self.copy, self.save, self.close_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.banner)
        layout.addWidget(self._scrolled(sides), 2)
        layout.addLayout(work)
        layout.addWidget(self.outcome)
        layout.addWidget(self.lists, 3)
        layout.addLayout(foot)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 128, room.width() - 20), min(unit * 124, room.height() - 40))

    def _scrolled(self, sides: QHBoxLayout) -> QScrollArea:
        """With large letters on a small screen the lists keep their room, and the sides roll."""
        body = QWidget()
        body.setObjectName("Page")
        sides.setContentsMargins(0, 0, 0, 0)
        body.setLayout(sides)
        scroll = QScrollArea()
        scroll.setObjectName("Page")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        scroll.setWidget(body)
        return scroll

    def _connect(self) -> None:
        self.run.clicked.connect(self.compare)
        self.stop.clicked.connect(lambda: self._plan.tasks.cancel(self._task))
        self.official.clicked.connect(self.compare_official)
        self.lists.picked.connect(self.picked)
        self.view.currentIndexChanged.connect(lambda _row: self._show_on_map())
        self.copy.clicked.connect(self.lists.copy)
        self.save.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self.reject)
        self._plan.tasks.changed.connect(self._show_work)

    def _offer_official(self) -> None:
        """The two sources side by side need official minutes of some definition in the plan."""
        there = any(layer.kind.definition_code for layer in self._plan.coverage_input.layers)
        self.official.setEnabled(there)
        self.official.setToolTip(
            self.tr("Sous la définition des minutes officielles du plan")
            if there
            else self.tr("Importez d’abord des minutes officielles dans le plan.")
        )

    def compare_official(self) -> None:
        """Official minutes before, computed ones after, under the definition that the official ones answer."""
        layers = [layer for layer in self._plan.coverage_input.layers if layer.kind.definition_code]
        current = self._plan.definition.code
        layer = next((found for found in layers if found.kind.definition_code == current), layers[0])
        for side in (self.before, self.after):
            side.choose(layer.kind.definition_code)
        official = (offer for offer in self.before.offers if offer.choice and offer.choice.layer_id == layer.id)
        self.before.choose(layer.kind.definition_code, next(official))
        computed = (
            offer
            for offer in self.after.offers
            if offer.choice is None or offer.choice.kind is not TravelTimeSource.OFFICIAL
        )
        self.after.choose(layer.kind.definition_code, next(computed))
        self.view.setCurrentIndex(list(ComparedView).index(ComparedView.DIFFERENCE))
        self.compare()

    def compare(self) -> None:
        """Compute both sides beside the window."""
        self.banner.hide()
        self.found = None
        self._show_result()
        try:
            before, after = (seen_from(self._plan.file, side.viewpoint()) for side in (self.before, self.after))
        except KnownError as error:
            self.banner.show_error(error)
            return
        communes = self._plan.territory.communes
        self._plan.tasks.start(
            self._task, lambda watch: compare(before, after, communes, watch), self._take, self._fail, self._show_work
        )
        self._show_work()

    def _take(self, found: Comparison) -> None:
        self.found = found
        self._show_result()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.banner.show_error(error)

    def _show_work(self) -> None:
        progress = self._plan.tasks.progress(self._task)
        for widget in (self.progress, self.stop):
            widget.setVisible(progress is not None)
        self.run.setVisible(progress is None)
        self.words.setText(progress.text if progress else "")
        if progress is not None:
            self.progress.setRange(0, 1000 if progress.total else 0)
            self.progress.setValue(progress.per_mille)

    def _show_result(self) -> None:
        found = self.found
        self.before.show_figure(found.before if found else None)
        self.after.show_figure(found.after if found else None)
        lines = [*comparison_sentences(found)[2:], mean_difference_sentence(found)] if found else []
        self.outcome.setText("\n".join(line for line in lines if line))
        self.outcome.setVisible(bool(lines))
        self.lists.show_comparison(found)
        for button in (self.copy, self.save):
            button.setEnabled(found is not None)
            button.setToolTip("" if found else self.tr("Comparez d’abord."))
        self._show_on_map()

    def _show_on_map(self) -> None:
        inside = self._plan.territory.communes.inside
        overlay: MapOverlay | None = None
        if self.found is not None:
            overlay = comparison_overlay(self.found, inside, ComparedView(self.view.currentData()))
        self.shown.emit(overlay)

    def _choose_file(self) -> None:
        start = str(self._plan.file.path.with_name(self.tr("comparaison") + ".csv"))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Enregistrer la comparaison"), start, self.tr("Tableau CSV (*.csv)")
        )
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write the comparison as CSV at ``path``."""
        if self.found is None:
            return
        try:
            write_comparison(self.found, self._plan.territory.departement_names, path)
        except KnownError as error:
            self.banner.show_error(error)
            return
        self.banner.show_done(self.tr("Enregistré : {path}").format(path=path))

    def done(self, result: int) -> None:
        """The map shows the plan again; what is under way is stopped."""
        self._plan.tasks.changed.disconnect(self._show_work)
        self._plan.tasks.cancel(self._task)
        self.shown.emit(None)
        super().done(result)
