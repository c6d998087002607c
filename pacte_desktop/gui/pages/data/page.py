"""The page of data: the catalogue of files that the program reads, and what the plan holds from which of them."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Provenance
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.dialogs.geocoding_dialog import GeocodingDialog
from pacte_desktop.gui.dialogs.guide_dialog import add_help_key
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.data.detail_card import LINES, DetailCard
from pacte_desktop.gui.pages.data.fetching import Fetching
from pacte_desktop.gui.pages.data.holding_rows import holding_columns
from pacte_desktop.gui.pages.data.offer import (
    KindWords,
    Offer,
    OfferGroup,
    offer_columns,
    own_offers,
    public_offers,
)
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.removal_box import ask_removal
from pacte_desktop.services.data_catalogue import read_catalogue
from pacte_desktop.services.geocoding import address_lines
from pacte_desktop.services.plan_holdings import Holding, PlanHoldings, plan_holdings
from pacte_desktop.services.source_files import RemoteFile, remove_file

_HELD = "held"
_SECTION = int(Qt.ItemDataRole.UserRole)


class DataPage(QWidget):
    """Sections at the left, a list in the middle, the line pointed at in words below."""

    import_asked = Signal(Path, object, object)
    """A file to import: its path, its kind (ImportKind) and what is known of its origin (Provenance or None)."""
    network_asked = Signal()
    template_asked = Signal(object)
    """The kind of which a workbook is wanted; None: all of them, in one folder."""

    def __init__(
        self, plan: OpenPlan, banner: Banner, kinds: Mapping[ImportKind, KindWords], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._plan, self.banner, self._kinds = plan, banner, kinds
        self.catalogue = read_catalogue()
        self._offers: dict[str, Offer] = {}
        self._remotes: dict[str, RemoteFile] = {}
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections des données"))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list: TableBox[Offer] = TableBox(
            self.tr("Données à importer"),
            offer_columns(OfferGroup.FACULTY),
            lambda offer: offer.key,
            is_sorted=False,
            name_chars=30,
        )
        self.held: TableBox[Holding] = TableBox(
            self.tr("Données de ce plan"), holding_columns(), lambda held: held.key, name_chars=28
        )
        self.detail = DetailCard(self.catalogue)
        self.fetching = Fetching(plan.tasks, self.catalogue, self)
        self.bring = QPushButton(self.tr("Importer un fichier…"))
        self.templates = QPushButton(self.tr("Tous les modèles…"))
        self.locate = QPushButton(self.tr("Localiser des adresses…"))
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        offers = QWidget()
        column = QVBoxLayout(offers)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        self._stack.addWidget(offers)
        self._stack.addWidget(self.held)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(self.sections, 1)
        for button in (self.bring, self.templates, self.locate):
            side.addWidget(button)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addLayout(side)
        columns.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("Données"), "title"))
        layout.addWidget(self.fetching.work)
        layout.addLayout(columns, 1)
        self.setFocusProxy(self.list.view)

    def _connect(self) -> None:
        self.sections.currentRowChanged.connect(lambda _row: self._show_section())
        self.list.picked.connect(lambda _key: self._show_detail())
        self.list.opened.connect(lambda _key: self.act())
        self.locate.clicked.connect(self.ask_to_locate)
        self.templates.clicked.connect(lambda: self.template_asked.emit(None))
        self.detail.fetch_asked.connect(self.fetch)
        self.detail.use_asked.connect(self.use)
        self.detail.choose_asked.connect(self.choose)
        self.detail.current_asked.connect(self.ask_current)
        self.detail.page_asked.connect(self.open_page)
        self.detail.template_asked.connect(self._ask_template)
        self.detail.roads_asked.connect(self.network_asked)
        self.detail.removal_asked.connect(self.ask_removal)
        self.fetching.fetched.connect(self._fetched)
        self.fetching.found.connect(self._found)
        self.fetching.failed.connect(self.banner.show_error)
        self.fetching.stopped.connect(self._stopped)
        self.fetching.working.connect(self.detail.set_working)
        self._plan.changed.connect(self._after_change)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at the plan and at the disk."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low page the words give way to the list."""
        super().resizeEvent(event)
        self.detail.card.setFixedHeight(min(self.fontMetrics().height() * LINES, event.size().height() // 3))

    def refresh(self) -> None:
        """Read what the plan and this machine have."""
        try:
            holdings = plan_holdings(self._plan.file)
        except KnownError as error:
            self._plan.failed.emit(error)
            return
        offers = [*own_offers(holdings, self._kinds), *public_offers(holdings, self.catalogue)]
        self._offers = {offer.key: offer for offer in offers}
        self._name_sections(holdings)
        addressed = bool(address_lines(self._plan.file))
        self.locate.setEnabled(addressed)
        self.locate.setToolTip(
            "" if addressed else self.tr("Aucun lieu de stage, structure ou logement n’a d’adresse sans position.")
        )
        self.held.show_records(holdings.lines)
        self._show_section()

    def _name_sections(self, holdings: PlanHoldings) -> None:
        groups = [offer.group for offer in self._offers.values()]
        named = (
            (OfferGroup.FACULTY.value, self.tr("Fichiers de la faculté"), groups.count(OfferGroup.FACULTY)),
            (OfferGroup.PUBLIC.value, self.tr("Données publiques"), groups.count(OfferGroup.PUBLIC)),
            (_HELD, self.tr("Dans ce plan"), len(holdings.lines)),
        )
        for row, (name, words, count) in enumerate(named):
            item = self.sections.item(row) or QListWidgetItem(self.sections)
            item.setText(self.tr("{section} ({n})").format(section=words, n=grouped(count)))
            item.setData(_SECTION, name)
        widest = self.sections.sizeHintForColumn(0) + 2 * self.sections.frameWidth() + self.fontMetrics().height()
        self.sections.setFixedWidth(max(widest, *(each.sizeHint().width() for each in (self.templates, self.locate))))
        if self.sections.currentRow() < 0:  # The first time: there was no line to point at before.
            self.sections.setCurrentRow(0)

    @property
    def section(self) -> str:
        """Name of the section in view."""
        item = self.sections.currentItem()
        return str(item.data(_SECTION)) if item else OfferGroup.FACULTY.value

    def show_section(self, name: str) -> None:
        """Bring a section to the front: « faculty », « public » or « held »."""
        for row in range(self.sections.count()):
            if self.sections.item(row).data(_SECTION) == name:
                self.sections.setCurrentRow(row)

    def _show_section(self) -> None:
        section = self.section
        self._stack.setCurrentIndex(int(section == _HELD))
        if section != _HELD:
            shown = [offer for offer in self._offers.values() if offer.group.value == section]
            self.list.table.set_columns(offer_columns(OfferGroup(section)))
            self.list.show_records(shown)
            self.list.say(self._lead(section))
        else:
            self.held.say(
                self.tr("D’où vient chaque chose, de quand, et qui l’a importée. L’historique (Ctrl+H) peut l’annuler.")
            )
        self._show_detail()

    @property
    def current(self) -> Offer | None:
        """The line pointed at."""
        return self._offers.get(self.list.current_key() or "")

    def go_to(self, key: str) -> None:
        """Make a line of the catalogue current."""
        self.show_section(self._offers[key].group.value)
        row = self.list.table.row_of(key)
        if row is not None:
            index = self.list.proxy.mapFromSource(self.list.table.index(row, 0))
            self.list.view.setCurrentIndex(index)
            self.list.view.scrollTo(index)

    def _show_detail(self) -> None:
        offer = self.current
        self.detail.show_offer(offer, self._remotes.get(offer.key) if offer else None)

    def act(self) -> None:
        """Do what comes first for the line pointed at: import what is there, fetch it, or choose a file."""
        for button in (self.detail.use, self.detail.fetch, self.detail.choose, self.detail.roads):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def fetch(self) -> None:
        """Fetch the newest file of the source pointed at, then import it."""
        offer = self.current
        if offer is not None and offer.source is not None:
            self.banner.hide()
            self.fetching.fetch(offer.source)

    def ask_current(self) -> None:
        """Ask the publisher which file is the newest."""
        offer = self.current
        if offer is not None and offer.source is not None:
            self.banner.hide()
            self.fetching.find(offer.source)

    def use(self) -> None:
        """Import the file that was fetched."""
        offer = self.current
        if offer is not None and offer.source is not None and offer.kept is not None:
            self.banner.hide()
            self.fetching.open(offer.source, offer.kept)

    def choose(self) -> None:
        """Ask for a file and import it as the kind of the line pointed at."""
        offer = self.current
        if offer is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choisir le fichier à importer"), str(Path.home()), self.tr("Tous les fichiers (*)")
        )
        if name:
            self.banner.hide()
            self._import(Path(name), offer)

    def _import(self, path: Path, offer: Offer) -> None:
        source, vintage = offer.source, ""
        if source and offer.kept and path.is_relative_to(offer.kept.path.parent):  # Another may be of another year.
            vintage = source.vintage or (offer.kept.day if source.is_dated else "")
        hints = Provenance(path.name, "", source.publisher, vintage, source.licence) if source else None
        self.import_asked.emit(path, offer.kind, hints)

    def ask_to_locate(self) -> None:
        """Show which addresses have no point yet, and ask whether they may be sent to be located."""
        self.banner.hide()
        dialog = GeocodingDialog(self._plan, self)
        add_help_key(dialog, "data")
        dialog.done_saying.connect(self.banner.show_done)
        dialog.open()

    def _ask_template(self) -> None:
        offer = self.current
        if offer is not None:
            self.template_asked.emit(offer.kind)

    def open_page(self) -> None:
        """Open the page of the publisher in the browser."""
        offer = self.current
        if offer is not None and offer.source is not None:
            QDesktopServices.openUrl(QUrl(offer.source.page))

    def ask_removal(self) -> None:
        """Ask, then remove the fetched files of the source pointed at; the plan keeps what it was told."""
        offer = self.current
        if offer is None or offer.source is None:
            return
        source = offer.source
        ask_removal(
            self,
            self.tr("Supprimer un téléchargement"),
            self.tr("Supprimer les fichiers téléchargés de « {name} » ({state}) ?").format(
                name=offer.label, state=offer.file_state
            ),
            self.tr("Le plan garde ce qui en a été importé ; le fichier peut être téléchargé de nouveau."),
            lambda: self._remove(source.code),
        )

    def _remove(self, code: str) -> None:
        try:
            remove_file(self.catalogue.source(code))
        except KnownError as error:
            self.banner.show_error(error)
        self.refresh()

    def _fetched(self, code: str, path: Path) -> None:
        self.refresh()
        offer = self._offers[code]
        if path.suffix == ".7z":
            self.banner.show_done(
                self.tr(
                    "« {file} » est téléchargé. C’est une archive 7z : ouvrez-la avec le gestionnaire de fichiers ou "
                    "7-Zip, puis choisissez le fichier de communes (.gpkg) qu’elle contient. Dossier : {folder}"
                ).format(file=path.name, folder=path.parent)
            )
        elif offer.kind is None or QApplication.activeModalWidget() is not None:  # Not over another import.
            self.banner.show_done(self.tr("« {file} » est téléchargé.").format(file=path.name))
        else:
            self._import(path, offer)

    def _found(self, code: str, remote: RemoteFile) -> None:
        self._remotes[code] = remote
        self._show_detail()

    def _stopped(self) -> None:
        self.refresh()
        self.banner.show_done(self.tr("Arrêté. Ce qui est arrivé est gardé : Télécharger reprend où c’en était."))

    def _after_change(self, changes: Changes) -> None:
        if changes and self.isVisible():
            self.refresh()

    def refresh_theme(self) -> None:
        """Draw icons and colours again."""
        self._show_section()

    def _lead(self, section: str) -> str:
        """What the list shows, in a sentence."""
        if section == OfferGroup.FACULTY.value:
            return self.tr(
                "Vos propres tableaux : IMOTEP, Excel, LibreOffice, CSV. Un modèle à remplir existe pour chacun ; rien "
                "n’est écrit avant que vous ayez vu ce qui change."
            )
        return self.tr(
            "Fichiers publics que le programme sait lire. Rien n’est téléchargé sans votre clic ; un fichier déjà sur "
            "l’ordinateur convient aussi."
        )
