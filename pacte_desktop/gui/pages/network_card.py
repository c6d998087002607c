"""The card of a road network: what it is, what it serves of the plan, and the other networks of this machine."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.gui.icons import SIZE, icon
from pacte_desktop.gui.pages.network_words import (
    fit_line,
    missed_line,
    network_figures,
    network_line,
    network_title,
    origin_line,
)
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.theme import current_theme
from pacte_desktop.services.known_networks import KnownNetwork, NetworkFit
from pacte_desktop.services.road_extracts import ExtractCatalogue

_ROWS = 5


class NetworkCard(QFrame):
    """Shows one of the networks of the machine; the list under it chooses which."""

    shown = Signal(Path)
    use_asked = Signal(Path)
    rest_asked = Signal()
    folder_asked = Signal()
    removal_asked = Signal(Path)

    def __init__(self, catalogue: ExtractCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self._catalogue = catalogue
        self._networks: list[KnownNetwork] = []
        self._in_use: Path | None = None
        self._automatic = False
        self._elsewhere = False
        self._heading = plain_label("", "section")
        self._title = plain_label("", "heading")
        self._origin = plain_label("", "muted")
        self._sign = QLabel()
        self._fit = plain_label("", "value")
        self._missed = plain_label("", "muted")
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(12)
        self._figures.setVerticalSpacing(4)
        self._figures.setColumnStretch(1, 1)
        self._use = QPushButton(self.tr("Utiliser ce réseau"))
        self._folder = QPushButton(self.tr("Ouvrir le dossier"))
        self._remove = QPushButton(self.tr("Supprimer…"))
        self._others = plain_label(self.tr("Réseaux de cet ordinateur").upper(), "section")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Réseaux de cet ordinateur"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange()
        self._use.clicked.connect(self._use_or_rest)
        self._folder.clicked.connect(self.folder_asked)
        self._remove.clicked.connect(self._ask_removal)
        self.list.currentRowChanged.connect(self._show_row)
        self.list.itemActivated.connect(lambda _item: self._use_or_rest())

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._use, self._folder, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(4)
        fit = QHBoxLayout()
        fit.setSpacing(8)
        fit.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        fit.addWidget(self._fit, 1)
        for label in (self._heading, self._title, self._origin):
            layout.addWidget(label)
        layout.addLayout(fit)
        layout.addWidget(self._missed)
        layout.addSpacing(8)
        layout.addLayout(self._figures)
        layout.addSpacing(12)
        layout.addLayout(buttons)
        layout.addSpacing(12)
        layout.addWidget(self._others)
        layout.addWidget(self.list)
        layout.addStretch(1)

    @property
    def current(self) -> KnownNetwork | None:
        """The network in view."""
        row = self.list.currentRow()
        return self._networks[row] if 0 <= row < len(self._networks) else None

    def set_networks(
        self, networks: list[KnownNetwork], in_use: Path | None, show: Path | None = None, *, automatic: bool = False
    ) -> None:
        """The networks of the machine; in view comes ``show``, else the one in view, the one in use, the first.

        ``automatic``: the one in use was taken up by the program.
        """
        wanted = [show, self.current.path if self.current else None, in_use]
        self._networks, self._in_use, self._automatic = networks, in_use, automatic
        paths = [network.path for network in networks]
        self.list.blockSignals(True)
        self.list.clear()
        for network in networks:
            item = QListWidgetItem(network_line(network, self._catalogue))
            if network.path == in_use:
                item.setIcon(icon("check", current_theme().good))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{name}, utilisé").format(name=item.text()))
            item.setToolTip(str(network.path))
            self.list.addItem(item)
        row = next((paths.index(path) for path in wanted if path in paths), 0 if paths else -1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._fit_list()
        self._show_row(row)

    def _fit_list(self) -> None:
        """As high as its rows, up to a few; hidden while there is nothing to choose from."""
        several = len(self._networks) > 1
        self._others.setVisible(several)
        self.list.setVisible(several)
        height = self.list.sizeHintForRow(0) if several else 0
        self.list.setFixedHeight(height * min(_ROWS, len(self._networks)) + 2 * self.list.frameWidth() + 2)

    def _show_row(self, _row: int) -> None:
        network = self.current
        self._elsewhere = False
        self.show_fit(None)
        has_one = network is not None
        for widget in (self._use, self._folder, self._remove, self._origin):
            widget.setVisible(has_one)
        self._show_figures(network_figures(network) if network else [])
        if network is None:
            self._show_nothing()
            return
        in_use = network.path == self._in_use
        self._heading.setText(self._heading_words(network.path).upper())
        self._title.setText(network_title(network, self._catalogue))
        self._origin.setText(origin_line(network.facts) if network.facts else network.problem)
        self._use.setText(self.tr("Ne plus l’utiliser") if in_use else self.tr("Utiliser ce réseau"))
        self._use.setProperty("primary", not in_use)
        self._use.style().polish(self._use)
        self._refresh_use()
        self.shown.emit(network.path)

    def _heading_words(self, path: Path) -> str:
        if path != self._in_use:
            return self.tr("Réseau non utilisé")
        return self.tr("Réseau utilisé, choisi automatiquement") if self._automatic else self.tr("Réseau utilisé")

    def _show_nothing(self) -> None:
        words = self.tr(
            "Avec un réseau routier, les minutes suivent les routes, leurs vitesses et leurs sens uniques. Téléchargez "
            "ou choisissez un fichier de routes : le réseau se construit ici."
        )
        self._heading.setText(self.tr("Réseau utilisé").upper())
        self._title.setText(self.tr("Aucun pour l’instant"))
        self._fit.setText(words)
        self._fit.setVisible(True)

    def _show_figures(self, rows: list[tuple[str, str]]) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(rows):
            label = plain_label(name, "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
            for column, shown in enumerate((label, plain_label(value, "value"))):
                self._figures.addWidget(shown, row, column)
                shown.show()  # At once: a layout would only do it at the next turn of the event loop.

    def show_fit(self, fit: NetworkFit | None, words: str = "") -> None:
        """What the network in view serves of the plan; ``words`` while that is being found out."""
        text, sign = fit_line(fit) if fit else (words, "")
        missed = missed_line(fit) if fit else ""
        for label, shown in ((self._fit, text), (self._missed, missed)):
            label.setText(shown)
            label.setVisible(bool(shown))
        self._fit.setProperty("sign", sign)
        self._fit.style().polish(self._fit)
        self._sign.setVisible(bool(sign))
        if sign:
            drawn = icon("check" if sign == "good" else "triangle-alert", getattr(current_theme(), sign))
            self._sign.setPixmap(drawn.pixmap(QSize(SIZE, SIZE), self.devicePixelRatioF()))
        self._elsewhere = fit is not None and fit.elsewhere
        self._refresh_use()

    def _refresh_use(self) -> None:
        network = self.current
        if network is None:
            return
        usable = network.path == self._in_use or (network.facts is not None and not self._elsewhere)
        self._use.setEnabled(usable)
        self._use.setToolTip("" if usable else self._fit.text() or network.problem)

    def _use_or_rest(self) -> None:
        network = self.current
        if network is None or not self._use.isEnabled():
            return
        if network.path == self._in_use:
            self.rest_asked.emit()
        else:
            self.use_asked.emit(network.path)

    def _ask_removal(self) -> None:
        if self.current is not None:
            self.removal_asked.emit(self.current.path)
