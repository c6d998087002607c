"""« Couple avec »: the intern whom another one would like to be near, searched by name; empty: nobody."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.wording import translate
from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.couples import CoupleWish


class CoupleField(QWidget):
    """Name of the partner. ``changed``: something was typed or chosen."""

    changed = Signal()

    def __init__(self, intern: Intern, interns: Iterable[Intern], partner_id: int | None) -> None:
        super().__init__()
        self._before = partner_id
        self._names = _names([other for other in interns if other.id != intern.id])
        self.field = EntryField()
        self.field.setAccessibleName(self.tr("Couple avec"))
        self.field.setPlaceholderText(self.tr("personne"))
        self.field.set_entries(lambda: [(name, number) for number, name in self._names.items()])
        self.field.setText("" if partner_id is None else self._names[partner_id])
        label = QLabel(self.tr("Co&uple avec"))
        label.setBuddy(self.field)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        words = self.tr("Souhait pour les calculs, jamais pour le choix par rang. Aucun motif n’est demandé ni gardé.")
        layout.addWidget(plain_label(words, "caption"))
        self.field.found.connect(lambda number: self.field.setText(self._names[number]))
        self.field.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def wish(self) -> CoupleWish | None:
        """The couple that the field says; None when it says what it said at first.

        Raises :class:`KnownError` for a text that is not the whole name of one intern: half a name might be anybody's.
        """
        found = self._partner_id()
        return None if found == self._before else CoupleWish(found)

    def _partner_id(self) -> int | None:
        text = self.field.text().strip()
        if not text:
            return None
        hits = [number for number, name in self._names.items() if search_key(name) == search_key(text)]
        if len(hits) != 1:
            words = translate("Interns", "«\u202f{text}\u202f» n’est pas le nom entier d’un autre interne.")
            raise KnownError(
                words.format(text=text),
                translate("Interns", "Choisissez un interne dans la liste, ou videz le champ."),
            )
        return hits[0]


def _names(interns: list[Intern]) -> dict[int, str]:
    """Name by intern id; with the IMOTEP number where two have the same."""
    shared = Counter(search_key(intern.full_name) for intern in interns)
    return {
        intern.id: intern.full_name
        if shared[search_key(intern.full_name)] == 1
        else f"{intern.full_name} ({intern.imotep_number})"
        for intern in interns
    }
