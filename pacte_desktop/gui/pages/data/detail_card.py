"""The line pointed at in words: what it is for, who publishes it, what a click would contact, and what is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pacte_desktop.domain.parameters import Mark
from pacte_desktop.gui.pages.data.offer import ROADS, Offer, OfferGroup
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.rule_rows import local_time
from pacte_desktop.services.data_catalogue import DataCatalogue, DataSource
from pacte_desktop.services.downloads import size_label
from pacte_desktop.services.source_files import RemoteFile

LINES = 10


class DetailCard(QWidget):
    """Words and buttons; the page does the work."""

    fetch_asked = Signal()
    use_asked = Signal()
    choose_asked = Signal()
    current_asked = Signal()
    page_asked = Signal()
    template_asked = Signal()
    roads_asked = Signal()
    removal_asked = Signal()

    def __init__(self, catalogue: DataCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._offer: Offer | None = None
        self._is_working = False
        self.name, self.purpose = plain_label("", "heading"), plain_label("", "value")
        self.contact, self.facts = plain_label("", "value"), plain_label("", "muted")
        self.fetch = QPushButton(self.tr("Télécharger"))
        self.use = QPushButton(self.tr("Importer le fichier téléchargé…"))
        self.choose = QPushButton(self.tr("Choisir un fichier…"))
        self.template = QPushButton(self.tr("Modèle de classeur…"))
        self.roads = QPushButton(self.tr("Ouvrir la page Réseau"))
        self.current = QPushButton(self.tr("Demander la version actuelle"))
        self.page = QPushButton(self.tr("Page de l’éditeur"))
        self.remove = QPushButton(self.tr("Supprimer le téléchargement…"))
        self._buttons = {
            self.fetch: self.fetch_asked,
            self.use: self.use_asked,
            self.choose: self.choose_asked,
            self.template: self.template_asked,
            self.roads: self.roads_asked,
            self.current: self.current_asked,
            self.page: self.page_asked,
            self.remove: self.removal_asked,
        }
        for button, asked in self._buttons.items():
            button.clicked.connect(asked)
        self._arrange()
        self.show_offer(None)

    def _arrange(self) -> None:
        said = QWidget()
        said.setObjectName("InspectorBody")
        words = QVBoxLayout(said)
        words.setContentsMargins(12, 8, 12, 8)
        words.setSpacing(4)
        for label in (self.name, self.purpose, self.contact, self.facts):
            words.addWidget(label)
        words.addStretch(1)
        self.card = QScrollArea()
        self.card.setFrameShape(QFrame.Shape.NoFrame)
        self.card.setWidgetResizable(True)
        self.card.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card.setAccessibleName(self.tr("La donnée en mots"))
        self.card.setWidget(said)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self.fetch, self.use, self.choose, self.template, self.roads)),
            (second, (self.current, self.page, self.remove)),
        ):
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.card, 1)

    def show_offer(self, offer: Offer | None, remote: RemoteFile | None = None) -> None:
        """Tell of this line; ``remote`` is what its publisher offers now, when that was asked."""
        self._offer = offer
        if offer is None:
            self.name.setText(self.tr("Aucune donnée choisie"))
            self.purpose.setText(self.tr("Choisissez une ligne pour voir à quoi elle sert et d’où elle vient."))
            contact, facts = "", []
        else:
            self.name.setText(offer.label)
            self.purpose.setText(offer.purpose)
            contact = self._contact(offer.source) if offer.source else ""
            facts = [*self._origin(offer), *self._in_plan(offer), *self._on_disk(offer, remote)]
        self.contact.setText(contact)
        self.facts.setText("\n".join(facts))
        for label in (self.purpose, self.contact, self.facts):
            label.setVisible(bool(label.text()))
        self._refresh()

    def set_working(self, working: bool) -> None:
        """While a file is being fetched, no other is begun."""
        self._is_working = working
        self._refresh()

    def _contact(self, source: DataSource) -> str:
        """What a click on Télécharger would do to the network, before it does."""
        if not source.can_fetch:
            return self.tr(
                "Aucune adresse de fichier n’est connue : prenez-le sur la page de l’éditeur, puis choisissez-le."
            )
        size = (
            self.tr("environ {size}").format(size=size_label(source.about_bytes))
            if source.about_bytes is not None
            else self.tr("taille non relevée")
        )
        words = self.tr("Télécharger contacte {hosts} ({size}). Rien n’est demandé au réseau sans ce clic.")
        return words.format(hosts=self.tr(" puis ").join(self._catalogue.hosts(source)), size=size)

    def _origin(self, offer: Offer) -> list[str]:
        source = offer.source
        if source is None:
            if offer.key == ROADS:
                return []
            own = self.tr("Un tableau que la faculté tient elle-même, dans l’ordre de colonnes qu’elle veut.")
            needed = self.tr("Colonnes indispensables : {names}").format(names=", ".join(offer.needed))
            return [own, needed]
        licence = source.licence or self.tr("licence à préciser à l’import")
        words = self.tr("Éditeur : {publisher} · {licence} · {rhythm}").format(
            publisher=source.publisher, licence=licence, rhythm=source.rhythm
        )
        names = self.tr("Fichier attendu : {names}").format(names=self.tr(" ou ").join(source.expected))
        certain = (
            self.tr("Adresse non vérifiée, notée le {day:%d/%m/%Y} : {page}")
            if source.mark is Mark.UNVERIFIED
            else self.tr("Adresse relevée chez d’autres programmes publics le {day:%d/%m/%Y} : {page}")
        )
        return [words, names, certain.format(day=self._catalogue.listed, page=source.page)]

    def _in_plan(self, offer: Offer) -> list[str]:
        if offer.record is None:
            return []
        words = self.tr("Dernier import : {file}, {at}, par {who}")
        return [
            words.format(
                file=offer.record.provenance.file_name, at=local_time(offer.record.at), who=offer.record.author
            )
        ]

    def _on_disk(self, offer: Offer, remote: RemoteFile | None) -> list[str]:
        said = []
        if offer.kept is not None:
            words = self.tr("Sur cet ordinateur : {file}, téléchargé le {day}")
            said.append(words.format(file=offer.kept.path.name, day=_french_day(offer.kept.download.date)))
        if remote is not None:
            size = f", {size_label(remote.bytes)}" if remote.bytes is not None else ""
            day = self.tr(", du {day}").format(day=_french_day(remote.date)) if remote.date else ""
            said.append(self.tr("Chez l’éditeur : {file}{size}{day}").format(file=remote.name, size=size, day=day))
        return said

    def _refresh(self) -> None:
        offer = self._offer
        source = offer.source if offer else None
        shown = {
            self.fetch: source is not None,
            self.use: offer is not None and offer.kept is not None and offer.kind is not None,
            self.choose: offer is not None and offer.kind is not None,
            self.template: offer is not None and offer.group is OfferGroup.FACULTY,
            self.roads: offer is not None and offer.key == ROADS,
            self.current: source is not None and bool(source.address.dataset),
            self.page: source is not None,
            self.remove: offer is not None and (offer.kept is not None or bool(offer.begun[0])),
        }
        busy = self.tr("Un téléchargement est en cours : attendez sa fin ou arrêtez-le.") if self._is_working else ""
        first = next((button for button in (self.use, self.fetch, self.choose, self.roads) if shown[button]), None)
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
            button.setProperty("primary", button is first)
            button.style().polish(button)
        unknown = self.contact.text() if source is not None and not source.can_fetch else ""
        for button in (self.fetch, self.current, self.remove):
            why = busy or (unknown if button is self.fetch else "")
            button.setEnabled(not why)
            button.setToolTip(why or (self.contact.text() if button is self.fetch else ""))
        self.page.setToolTip(self.tr("Ouvre {page} dans le navigateur").format(page=source.page) if source else "")


def _french_day(iso: str) -> str:
    """« 30/09/2026 » for an ISO day; the text itself for anything else."""
    year, month, day = (*iso.split("-"), "", "")[:3]
    return f"{day}/{month}/{year}" if day else iso
