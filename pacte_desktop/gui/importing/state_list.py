"""What becomes of the rows of a file, one line for each state: sign, number, and what the import does with them."""

from PySide6.QtWidgets import QGridLayout, QWidget

from pacte_desktop.domain.incoming import RowState
from pacte_desktop.gui.importing.outcome_words import counts, layers_words
from pacte_desktop.gui.importing.plain_words import COLOURS, SIGNS, state_count
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.imports import ImportPreview


class StateList(QWidget):
    """States of which there is nothing are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def show_preview(self, preview: ImportPreview | None) -> None:
        """Count what was compared."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(preview is not None)
        if preview is None:
            return
        fates = self._fates(preview)
        for state, number in counts(preview).items():
            if number:
                self._add(f"{SIGNS[state]} {state_count(state, number)}", fates[state], COLOURS[state])
        if preview.layers:
            self._add(layers_words(preview), self._layers(preview), "")

    def _fates(self, preview: ImportPreview) -> dict[RowState, str]:
        gone = self.tr("dans le plan seulement : retirés, sauf ce à quoi le plan se réfère")
        return {
            RowState.ADDED: self.tr("pas encore dans le plan"),
            RowState.CHANGED: self.tr("autrement dans le plan"),
            RowState.UNCHANGED: self.tr("déjà ainsi dans le plan"),
            RowState.MISSING: gone
            if preview.remove_missing
            else self.tr("dans le plan seulement : rien n’en est retiré"),
            RowState.REFUSED: self.tr("lignes avec un problème : elles restent de côté"),
        }

    def _layers(self, preview: ImportPreview) -> str:
        return ", ".join(
            " ".join(part for part in (layer.incoming.kind.label, layer.incoming.vintage) if part)
            for layer in preview.layers
        )

    def _add(self, count: str, words: str, sign: str) -> None:
        row = self._grid.rowCount()
        label = plain_label(count, "value")
        label.setWordWrap(False)
        label.setProperty("sign", sign)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(plain_label(words, "value"), row, 1)
