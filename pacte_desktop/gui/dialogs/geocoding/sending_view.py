"""What would be sent, line by line, to whom, and the consent without which nothing is."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte_desktop.domain.addressed_place import AddressedPlace
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.geocoding import SENT_COLUMNS, AddressLine


class SendingView(QWidget):
    """``changed``: what is wanted, or the consent, is another."""

    changed = Signal()

    def __init__(self, lines: Sequence[AddressLine], host: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._host = lines, host
        counts = Counter(line.place for line in lines)
        words = {
            AddressedPlace.PRACTICE: self.tr("Lieux de stage ({n})"),
            AddressedPlace.STRUCTURE: self.tr("Structures de santé ({n})"),
            AddressedPlace.HOUSING: self.tr("Logements ({n}) : l’adresse peut être celle d’une personne"),
        }
        self.boxes = {place: CheckBox(text.format(n=grouped(counts[place]))) for place, text in words.items()}
        self.table: TableBox[AddressLine] = TableBox(
            self.tr("Lignes envoyées"),
            self._columns(),
            lambda line: line.number,
            is_sorted=False,
            name_chars=0,
            most_chars=60,
        )
        self.table.view.horizontalHeader().setStretchLastSection(True)
        self.consent = CheckBox("")
        self._arrange(counts)
        self._list()

    def _columns(self) -> list[Column[AddressLine]]:
        sent = self.tr("envoyé")
        return [
            Column(f"{SENT_COLUMNS[0]} ({sent})", lambda line: line.sent[0], lambda line: line.number, is_number=True),
            Column(f"{SENT_COLUMNS[1]} ({sent})", lambda line: line.sent[1], hint=lambda line: line.sent[1]),
            Column(f"{SENT_COLUMNS[2]} ({sent})", lambda line: line.sent[2]),
            Column(self.tr("Reste ici"), lambda line: line.title, sign=lambda _line: "muted"),
        ]

    def _arrange(self, counts: Counter[AddressedPlace]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(
            plain_label(
                self.tr(
                    "Sans cet envoi, chaque lieu est au chef-lieu de sa commune : cela suffit pour placer des "
                    "internes. Pour le mettre à son adresse, les lignes ci-dessous partent vers {host}, le service "
                    "public de géocodage de l’IGN. Rien d’autre ne part : aucun nom, aucun interne."
                ).format(host=self._host),
                "value",
            )
        )
        for place, box in self.boxes.items():
            box.setVisible(bool(counts[place]))
            box.setChecked(place is not AddressedPlace.HOUSING)
            box.toggled.connect(self._list)
            layout.addWidget(box)
        layout.addWidget(self.table, 1)
        self.consent.toggled.connect(self.changed)
        layout.addWidget(self.consent)

    @property
    def chosen(self) -> list[AddressLine]:
        """The lines that are wanted."""
        return [line for line in self._lines if self.boxes[line.place].isChecked()]

    def _list(self) -> None:
        """Show the lines; a consent holds for those that were shown, so another list asks for it anew."""
        lines = self.chosen
        self.table.show_records(lines)
        self.consent.setChecked(False)
        text = counted(
            len(lines),
            self.tr("J’accepte d’envoyer cette ligne à {host}"),
            self.tr("J’accepte d’envoyer ces {n} lignes à {host}"),
            host=self._host,
        )
        self.consent.setText(text if lines else self.tr("Aucune ligne à envoyer"))
        self.consent.setEnabled(bool(lines))
        self.changed.emit()
