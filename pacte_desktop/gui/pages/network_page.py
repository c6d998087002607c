"""The page of road networks: the one in use, getting one by download or from files, and matrices instead of roads."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.extract_card import ExtractCard
from pacte_desktop.gui.pages.matrix_acts import MatrixActs
from pacte_desktop.gui.pages.network_card import NetworkCard
from pacte_desktop.gui.pages.network_words import built_line, network_title
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.removal_box import ask_removal
from pacte_desktop.gui.pages.source_card import SourceCard
from pacte_desktop.gui.pages.work_card import WorkCard
from pacte_desktop.gui.system_open import open_path
from pacte_desktop.services.downloads import size_label
from pacte_desktop.services.folders import networks_folder
from pacte_desktop.services.known_networks import (
    KnownNetwork,
    NetworkFit,
    known_network,
    known_networks,
    network_fit,
    remove_network,
)
from pacte_desktop.services.matrix import is_matrix
from pacte_desktop.services.minutes import MinutesChoice, usual_choice
from pacte_desktop.services.road_building import ROAD_SUFFIXES, are_roads, build_roads, fetch_and_build
from pacte_desktop.services.road_extracts import read_catalogue, with_sizes

_MARGIN = 24
_GAP = 16


class NetworkPage(QWidget):
    """``in_use`` is the network that the minutes of the plan rest on, None when they have another source."""

    network_built = Signal(Path)
    """A network was written, whether it serves the plan or not."""
    network_chosen = Signal(object)
    """The minutes of the plan rest on this network (Path) from now on; None: on another source."""

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self.setAcceptDrops(True)
        self._plan = plan
        self._tasks = plan.tasks
        self._fits: dict[tuple[Path, int], NetworkFit] = {}
        self._in_force, self.in_use = self._found_in_force()
        self._shown: tuple[MinutesChoice | None, MinutesChoice] | None = None
        catalogue = read_catalogue()
        self._catalogue = catalogue
        self.source = SourceCard(catalogue)
        self.networks = NetworkCard(catalogue)
        self.extracts = ExtractCard(catalogue, plan.snapshot.info.departements)
        self.banner = Banner()
        self._task_name = self.tr("Réseau routier")
        self.work = WorkCard(self._tasks, self._task_name)
        self.matrices = MatrixActs(plan, self.banner, self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._cards = QGridLayout()
        self._cards.setSpacing(_GAP)
        self._cards.setRowStretch(1, 1)
        self._is_wide: bool | None = None
        self._place_cards(wide=True)
        body = QWidget()
        body.setObjectName("Page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(_MARGIN, _GAP, _MARGIN, _GAP)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("Réseau routier"), "title"))
        layout.addWidget(
            plain_label(
                self.tr(
                    "Avec un réseau routier, les minutes en voiture se comptent sur les routes d’OpenStreetMap ou de "
                    "l’IGN."
                ),
                "muted",
            )
        )
        layout.addSpacing(4)
        layout.addWidget(self.banner)
        layout.addWidget(self.work)
        layout.addWidget(self.matrices.work)
        layout.addWidget(self.source)
        layout.addSpacing(_GAP - layout.spacing())
        layout.addLayout(self._cards)
        layout.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("Page")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.setFocusProxy(self.extracts.first_button)

    def _connect(self) -> None:
        self.source.automatic_asked.connect(lambda: self._plan.choose_minutes(None))
        self.networks.shown.connect(self._show_fit)
        self.networks.use_asked.connect(self.use)
        self.networks.rest_asked.connect(lambda: self.use(None))
        self.networks.folder_asked.connect(self.open_folder)
        self.networks.removal_asked.connect(self.ask_removal)
        self.extracts.fetch_asked.connect(self.fetch)
        self.extracts.sizes_asked.connect(self.ask_sizes)
        self.extracts.files_asked.connect(self.choose_files)
        self._plan.coverage_changed.connect(self._follow_plan)
        self._scroll.viewport().installEventFilter(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the disk: networks are also built by the command line."""
        super().showEvent(event)
        if not self.work.is_working:
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Two columns of cards where both have room, otherwise one."""
        if event.type() is QEvent.Type.Resize and isinstance(event, QResizeEvent):
            unit = self.fontMetrics().averageCharWidth()
            wide = event.size().width() >= 2 * _MARGIN + _GAP + 2 * max(
                58 * unit, self.networks.minimumSizeHint().width(), self.extracts.minimumSizeHint().width()
            )
            self._place_cards(wide=wide)
        return super().eventFilter(watched, event)

    def _place_cards(self, *, wide: bool) -> None:
        if wide is self._is_wide:
            return
        self._is_wide = wide
        places = ((0, 0, 1), (0, 1, 2), (1, 0, 1)) if wide else ((0, 0, 1), (1, 0, 1), (2, 0, 1))
        cards = (self.networks, self.extracts, self.matrices.card)
        for card, (row, column, rows) in zip(cards, places, strict=True):
            self._cards.removeWidget(card)
            self._cards.addWidget(card, row, column, rows, 1, Qt.AlignmentFlag.AlignTop)
        self._cards.setColumnStretch(0, 1)
        self._cards.setColumnStretch(1, int(wide))

    def refresh(self, show: Path | None = None) -> None:
        """Read what is on the disk again; ``show`` is the network to bring into view."""
        if self._is_outdated():
            self._plan.look_again()
        networks = known_networks()
        self._show_networks(networks, show)
        self.extracts.set_first_step(not networks)
        self.extracts.refresh()

    def refresh_theme(self) -> None:
        """Draw icons again in the colours of the theme."""
        self._show_networks(known_networks())

    def _show_networks(self, networks: list[KnownNetwork], show: Path | None = None) -> None:
        wanted = self._plan.coverage_input
        self.networks.set_networks(networks, self.in_use, show, automatic=wanted.choice is None)
        self.source.show_source(wanted, self._in_force)
        self.matrices.show_matrices(self._in_force)
        self._shown = (wanted.choice, self._in_force)

    # The minutes in use

    def _found_in_force(self) -> tuple[MinutesChoice, Path | None]:
        """The source that was chosen or that the program takes now, and its network when it is one."""
        choice = self._plan.coverage_input.choice or usual_choice(self._plan.territory.communes)
        return choice, choice.path if choice.kind is TravelTimeSource.ROADS else None

    def _is_outdated(self) -> bool:
        """Whether the minutes in view rest on a file that is gone, or on less than was built since by a command."""
        path, coverage = self._in_force.path, self._plan.territory.coverage
        return (
            (path is not None and not path.is_file())
            or self._found_in_force()[0] != self._in_force
            or (coverage is not None and coverage.source.kind is not self._in_force.kind)
        )

    def use(self, path: Path | None) -> None:
        """Let the minutes of the plan rest on the network ``path``; None: estimate them."""
        kind = TravelTimeSource.ESTIMATION if path is None else TravelTimeSource.ROADS
        self._plan.choose_minutes(MinutesChoice(kind, path))

    def _follow_plan(self) -> None:
        """Show which network the plan uses, wherever that was decided."""
        before, shown = self.in_use, self._shown
        self._in_force, self.in_use = self._found_in_force()
        if shown != (self._plan.coverage_input.choice, self._in_force):
            self._show_networks(known_networks())
        if self.in_use != before:
            self.network_chosen.emit(self.in_use)

    def _show_fit(self, path: Path) -> None:
        """Find out beside the window what the network in view serves, once for each file."""
        network = self.networks.current
        if network is None or network.facts is None:
            return
        key, communes = (path, path.stat().st_mtime_ns), self._plan.territory.communes
        if key in self._fits:
            self.networks.show_fit(self._fits[key])
            return

        def show(fit: NetworkFit) -> None:
            self._fits[key] = fit
            if self.networks.current is not None and self.networks.current.path == path:
                self.networks.show_fit(fit)

        self.networks.show_fit(None, self.tr("Communes desservies : calcul en cours…"))
        self._tasks.start(
            self.tr("Communes desservies"), lambda watch: network_fit(path, communes, watch), show, self._fail
        )

    def open_folder(self) -> None:
        """Show the folder of the networks in the file manager."""
        open_path(networks_folder())

    def ask_removal(self, path: Path) -> None:
        """Ask, naming the size, then remove the network: nothing brings it back but building it again."""
        network = known_network(path)
        ask_removal(
            self,
            self.tr("Supprimer un réseau"),
            self.tr("Supprimer le réseau « {name} » ({size}) ?").format(
                name=network_title(network, self._catalogue), size=size_label(network.bytes)
            ),
            self.tr("Les extraits téléchargés restent : on peut le construire de nouveau."),
            lambda: self.remove(path),
        )

    def remove(self, path: Path) -> None:
        """Remove a network for good; a plan that used it goes back to the estimation, or to the program's choice."""
        was_automatic = self._plan.coverage_input.choice is None
        if path == self.in_use:
            self.use(None)  # Also when it is not to stay so: a file in use cannot be removed everywhere.
        try:
            remove_network(path)
        except KnownError as error:
            self.banner.show_error(error)
        if was_automatic and self._plan.coverage_input.choice is not None:
            self._plan.choose_minutes(None)
        self.refresh()

    # Getting one

    def choose_files(self) -> None:
        """Ask for one or several extracts, and build them into one network."""
        pattern = " ".join(f"*{suffix}" for suffix in ROAD_SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choisir des fichiers de routes"),
            str(Path.home()),
            self.tr("Fichiers de routes ({pattern})").format(pattern=pattern),
        )
        if names:
            self.build([Path(name) for name in names])

    def build(self, paths: list[Path]) -> None:
        """Build the network of files at hand."""
        self._make(lambda watch: build_roads(paths, watch))

    def fetch(self) -> None:
        """Fetch the extracts that are ticked, or what is missing of them, and build their network."""
        catalogue, chosen = self._catalogue, self.extracts.chosen
        if chosen:
            self._make(lambda watch: fetch_and_build(catalogue, chosen, watch))

    def _make(self, build: Callable[[Watch], Path]) -> None:
        if self.work.is_working:
            return
        communes = self._plan.territory.communes

        def work(watch: Watch) -> tuple[Path, NetworkFit]:
            path = build(watch)
            return path, network_fit(path, communes, watch)

        self.banner.hide()
        self._set_working(True)
        self._tasks.start(self._task_name, work, self._built, self._fail_to_build, self._stopped)

    def _set_working(self, working: bool) -> None:
        self.work.set_working(working)
        self.extracts.set_working(working)

    def _built(self, result: tuple[Path, NetworkFit]) -> None:
        path, fit = result
        self._set_working(False)
        self._fits[path, path.stat().st_mtime_ns] = fit
        network = known_network(path)
        if not fit.elsewhere:
            self.use(path)  # Also when it is in use already: it was built anew.
        self.refresh(show=path)
        self.network_built.emit(path)
        if fit.elsewhere:
            self.banner.show_refusal(self._elsewhere_words(path))
        elif network.facts is not None:
            self.banner.show_done(built_line(network.facts, fit))

    def _elsewhere_words(self, path: Path) -> str:
        said = self.tr(
            "Le réseau « {name} » est construit, mais il ne dessert aucune commune du plan : ces routes sont ailleurs. "
            "Il n’est pas utilisé."
        ).format(name=network_title(known_network(path), self._catalogue))
        home = ", ".join(extract.label for extract in self._catalogue.home(self._plan.snapshot.info.departements))
        fetch = self.tr("Téléchargez l’extrait du plan : {home}.")
        choose = self.tr("Choisissez un fichier de routes du territoire de ce plan.")
        return f"{said} {fetch.format(home=home) if home else choose}"

    def _fail_to_build(self, error: Exception) -> None:
        self._set_working(False)
        self.refresh()
        self._fail(error)

    def _stopped(self) -> None:
        self._set_working(False)
        self.refresh()
        self.banner.show_done(
            self.tr("Arrêté. Rien n’a été changé ; ce qui a été téléchargé est gardé, pour reprendre où c’en était.")
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.banner.show_error(error)

    def ask_sizes(self) -> None:
        """Ask the server for the size of every extract on offer."""
        extracts = self.extracts.extracts
        self.banner.hide()
        self._tasks.start(
            self.tr("Taille des extraits"),
            lambda watch: with_sizes(extracts, watch),
            self.extracts.set_sizes,
            self._fail,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of roads, or a matrix, can be dropped on the page; anything else is left to the window."""
        files = _files_of(event)
        roads, matrix = are_roads(files) and not self.work.is_working, is_matrix(files)
        if roads or (matrix and not self.matrices.work.is_working):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Build or import what was dropped."""
        event.acceptProposedAction()
        files = _files_of(event)
        if is_matrix(files):
            self.matrices.bring(files[0])
        else:
            self.build(files)


def _files_of(event: Any) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
