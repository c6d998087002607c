"""Where the values of a file come from: source, vintage and licence, which the map and the prints quote."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from pacte_desktop.gui.importing.draft import ImportDraft
from pacte_desktop.gui.importing.scrolled import caption


class OriginForm(QWidget):
    """Shown for tables that somebody publishes; what is known of them is filled in."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.source, self.vintage, self.licence = QLineEdit(), QLineEdit(), QLineEdit()
        self._fields = {"source": self.source, "vintage": self.vintage, "licence": self.licence}
        words = {
            self.source: (self.tr("S&ource"), self.tr("par exemple DREES, ARS")),
            self.vintage: (self.tr("&Millésime"), self.tr("par exemple 2023")),
            self.licence: (self.tr("&Licence"), self.tr("par exemple Licence Ouverte 2.0")),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        places = {self.source: (0, 0, 2), self.vintage: (2, 0, 1), self.licence: (2, 1, 1)}
        for field, (name, hint) in words.items():
            row, column, span = places[field]
            field.setPlaceholderText(hint)
            grid.addWidget(caption(name, field), row, column, 1, span)
            grid.addWidget(field, row + 1, column, 1, span)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for part, field in self._fields.items():
            field.textEdited.connect(lambda text, part=part: draft.tell(part, text))
        draft.read.connect(self._fill)
        draft.mapped.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        facts = self._draft.facts
        self.setVisible(facts is not None and facts.asks_origin)
        for part, field in self._fields.items():
            with QSignalBlocker(field):
                field.setText(self._draft.told(part))
