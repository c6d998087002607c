"""The card that says where the minutes of the plan come from, and who chose that: the user or the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.gui.pages.network_words import network_title
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.known_networks import known_network
from pacte_desktop.services.matrix import known_matrix
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.road_extracts import ExtractCatalogue


class SourceCard(QFrame):
    """A name, a sentence, and the button that leaves the choice to the program again."""

    automatic_asked = Signal()

    def __init__(self, catalogue: ExtractCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self._catalogue = catalogue
        self._name = plain_label("", "heading")
        self._note = plain_label("", "muted")
        self.automatic = QPushButton(self.tr("Choisir automatiquement"))
        self.automatic.setToolTip(self.tr("Le réseau routier le plus récent qui contient le plan, sinon l’estimation."))
        self.automatic.clicked.connect(self.automatic_asked)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(plain_label(self.tr("Minutes du plan").upper(), "section"))
        texts.addWidget(self._name)
        texts.addWidget(self._note)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(texts, 1)
        layout.addWidget(self.automatic, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_source(self, wanted: CoverageInput, in_force: MinutesChoice) -> None:
        """``in_force`` is what was chosen for the plan, or what the program takes where nothing was."""
        is_chosen = wanted.choice is not None
        self._name.setText(self._source_name(wanted, in_force))
        self._note.setText(f"{self._who_chose(in_force.kind, is_chosen=is_chosen)} {self._meaning(in_force.kind)}")
        self.automatic.setVisible(is_chosen)

    def _source_name(self, wanted: CoverageInput, choice: MinutesChoice) -> str:
        match choice.kind:
            case TravelTimeSource.ROADS if choice.path is not None:
                return self.tr("Réseau routier {name}").format(
                    name=network_title(known_network(choice.path), self._catalogue)
                )
            case TravelTimeSource.MATRIX if choice.path is not None:
                facts = known_matrix(choice.path).facts
                return self.tr("Matrice de temps {name}").format(name=facts.file_name if facts else choice.path.name)
            case TravelTimeSource.OFFICIAL:
                layer = next((each for each in wanted.layers if each.id == choice.layer_id), None)
                return f"{layer.label}, {layer.vintage}" if layer else self.tr("Minutes officielles")
        return self.tr("Estimation")

    def _who_chose(self, kind: TravelTimeSource, *, is_chosen: bool) -> str:
        if is_chosen:
            return self.tr("Choix fait pour ce plan.")
        if kind is TravelTimeSource.ROADS:
            return self.tr("Choisi automatiquement : le réseau le plus récent qui contient le plan.")
        return self.tr("Choisie automatiquement, faute d’un réseau routier qui contienne le plan.")

    def _meaning(self, kind: TravelTimeSource) -> str:
        match kind:
            case TravelTimeSource.ROADS:
                return self.tr("Les minutes se comptent sur ces routes.")
            case TravelTimeSource.MATRIX:
                return self.tr(
                    "Les minutes ont été calculées par un autre programme ; aucun réseau routier n’y compte."
                )
            case TravelTimeSource.OFFICIAL:
                return self.tr("Les minutes sont celles qui ont été publiées ; aucun réseau routier n’y compte.")
        return self.tr("Les minutes sont estimées de commune en commune.")
