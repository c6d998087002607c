"""The card that gets a road network: extracts of the region and of its neighbours to fetch, or files at hand."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.downloads import arrived, kept_download, size_label
from pacte_desktop.services.road_extracts import ExtractCatalogue, RoadExtract, extract_file


class ExtractCard(QFrame):
    """Choices and three buttons; the page does the work."""

    fetch_asked = Signal()
    sizes_asked = Signal()
    files_asked = Signal()

    def __init__(
        self, catalogue: ExtractCatalogue, departements: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self._catalogue = catalogue
        self._home = catalogue.home(departements)
        self._around = catalogue.around(self._home)
        self._asked: dict[str, RoadExtract] = {}
        self._boxes: dict[str, tuple[CheckBox, QLabel]] = {}
        self._total = plain_label("", "value")
        self.fetch = QPushButton(self.tr("Télécharger et construire"))
        self.sizes = QPushButton(self.tr("Demander les tailles"))
        self.files = QPushButton(self.tr("Choisir un fichier…"))
        self._arrange()
        self.fetch.clicked.connect(self.fetch_asked)
        self.sizes.clicked.connect(self.sizes_asked)
        self.files.clicked.connect(self.files_asked)
        self.refresh()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        if self.is_offering:
            self._arrange_offer(layout)
        else:
            words = self.tr(
                "Aucun extrait à télécharger n’est connu pour le territoire de ce plan. Choisissez un fichier de "
                "routes, par exemple l’extrait dont ce plan est tiré."
            )
            layout.addWidget(plain_label(self.tr("Routes de ce territoire").upper(), "section"))
            layout.addWidget(plain_label(words, "value"))
            layout.addSpacing(8)
            for widget in (self._total, self.fetch, self.sizes):
                widget.setParent(self)
                widget.hide()
        self._arrange_files(layout)
        layout.addStretch(1)

    def _arrange_offer(self, layout: QVBoxLayout) -> None:
        layout.addWidget(plain_label(self.tr("Télécharger les routes de ma région").upper(), "section"))
        layout.addLayout(self._rows(self._home, checked=True))
        if self._around:
            words = self.tr(
                "Les communes voisines comptent : le lieu de soins le plus proche est parfois de l’autre côté de la "
                "limite. Cochez les régions que l’on traverse ou où l’on va."
            )
            layout.addSpacing(4)
            layout.addWidget(plain_label(words, "muted"))
            layout.addLayout(self._rows(self._around, checked=False))
        layout.addSpacing(8)
        layout.addWidget(self._total)
        layout.addSpacing(4)
        layout.addLayout(_in_a_row(self.fetch, self.sizes))
        layout.addSpacing(4)
        layout.addWidget(plain_label(self._attribution(), "caption"))
        layout.addSpacing(16)
        layout.addWidget(plain_label(self.tr("J’ai déjà un fichier").upper(), "section"))

    def _arrange_files(self, layout: QVBoxLayout) -> None:
        words = self.tr(
            "Un ou plusieurs extraits OpenStreetMap (.osm.pbf), ou les tronçons de route de l’IGN (BD TOPO, "
            "BD CARTO) ; on peut aussi les déposer sur cette page."
        )
        layout.addWidget(plain_label(words, "muted"))
        layout.addSpacing(4)
        layout.addLayout(_in_a_row(self.files))

    def _rows(self, extracts: list[RoadExtract], *, checked: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, extract in enumerate(extracts):
            box, size = CheckBox(extract.label), plain_label("", "muted")
            box.setChecked(checked)
            box.toggled.connect(self._show_total)
            size.setWordWrap(False)
            size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, row, 0)
            grid.addWidget(size, row, 1)
            self._boxes[extract.name] = (box, size)
        return grid

    def _attribution(self) -> str:
        year, _, month = self._catalogue.listed.partition("-")
        return self.tr("{attribution}, {licence} · extraits de {publisher} ({site}), liste de {month}/{year}").format(
            attribution=self._catalogue.attribution,
            licence=self._catalogue.licence,
            publisher=self._catalogue.publisher,
            site=self._catalogue.site,
            month=month,
            year=year,
        )

    @property
    def is_offering(self) -> bool:
        """True when there is an extract to fetch for the plan; a territory of its own has none."""
        return bool(self._home)

    @property
    def first_button(self) -> QPushButton:
        """The button to begin with."""
        return self.fetch if self.is_offering else self.files

    @property
    def extracts(self) -> list[RoadExtract]:
        """Every extract on offer, with the sizes asked for."""
        return [self._asked.get(extract.name, extract) for extract in (*self._home, *self._around)]

    @property
    def chosen(self) -> list[RoadExtract]:
        """The extracts that are ticked."""
        return [extract for extract in self.extracts if self._boxes[extract.name][0].isChecked()]

    def choose(self, name: str, *, chosen: bool = True) -> None:
        """Tick an extract, or not."""
        self._boxes[name][0].setChecked(chosen)

    def set_sizes(self, extracts: list[RoadExtract]) -> None:
        """Show the sizes that the server told."""
        self._asked = {extract.name: extract for extract in extracts}
        self.refresh()

    def set_first_step(self, first: bool) -> None:
        """Getting a network is what to do first while the machine has none."""
        self.first_button.setProperty("primary", first)
        self.first_button.style().polish(self.first_button)

    def set_working(self, working: bool) -> None:
        """While a network is being made, no other is begun."""
        why = self.tr("Un réseau est en cours de construction : attendez sa fin ou arrêtez-le.") if working else ""
        for button in (self.fetch, self.files, self.sizes):
            button.setEnabled(not working)
            button.setToolTip(why)
        if not working:
            self.refresh()

    def refresh(self) -> None:
        """Look again at what is on the disk: whole, begun, or not there."""
        for extract in self.extracts:
            box, size = self._boxes[extract.name]
            size.setText(self._state(extract))
            box.setAccessibleDescription(size.text())
        self._show_total()

    def _state(self, extract: RoadExtract) -> str:
        path = extract_file(extract)
        have, total = arrived(path)
        if have and total:
            return self.tr("reprendre à {percent} %").format(percent=100 * have // total)
        kept = kept_download(path)
        if kept is not None:
            return self.tr("{size}, déjà là").format(size=size_label(kept.bytes))
        if extract.about_bytes is None:
            return self.tr("taille non relevée")
        if extract.name in self._asked:
            return size_label(extract.about_bytes)
        return self.tr("environ {n} Mo").format(n=grouped(extract.about_bytes / 1e6))

    def _show_total(self) -> None:
        missing, unknown = 0, 0
        for extract in self.chosen:
            path = extract_file(extract)
            have, total = arrived(path)
            whole = total or extract.about_bytes
            if kept_download(path) is not None and not have:
                continue
            if whole is None:
                unknown += 1
            else:
                missing += max(0, whole - have)
        self._total.setText(self._total_words(missing, unknown))
        if self.sizes.isEnabled():
            self.fetch.setEnabled(bool(self.chosen))
            self.fetch.setToolTip("" if self.chosen else self.tr("Cochez au moins une région."))

    def _total_words(self, missing: int, unknown: int) -> str:
        if not self.chosen:
            return self.tr("Rien n’est coché.")
        if not missing and not unknown:
            return self.tr("Rien à télécharger, sauf si une version plus récente existe.")
        exact = all(extract.name in self._asked for extract in self.chosen)
        text = (
            self.tr("À télécharger : {size}").format(size=size_label(missing))
            if exact
            else self.tr("À télécharger : environ {n} Mo").format(n=grouped(missing / 1e6))
        )
        if unknown:
            more = counted(
                unknown, self.tr(", et {n} extrait de taille inconnue"), self.tr(", et {n} de taille inconnue")
            )
            text += more
        return text


def _in_a_row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
