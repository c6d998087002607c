"""What a file of layers holds, before anything is kept: which layers to take, what is said of them, what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.importing.commune_table import ReadLayer
from pacte_desktop.services.layers import LayerPreview, Origin

_LINES = 6  # Longer lists are scrolled.
_PROBLEMS_SHOWN = 500
_LICENCE = "Licence Ouverte 2.0"


class LayerPreviewPanel(QFrame):
    """Hidden until a file is shown. ``changed`` when what would be added is another, or can be added now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.preview: LayerPreview | None = None
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.boxes: list[CheckBox] = []
        self._boxes = QVBoxLayout()
        self.vintage, self.source, self.licence = QLineEdit(), QLineEdit(), QLineEdit()
        self.remarks, self.problem_title = QLabel(), QLabel()
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Problèmes du fichier"))
        self.good_rows = CheckBox(self.tr("N’ajouter que les lignes correctes"))
        self._arrange()
        for field in (self.vintage, self.source, self.licence):
            field.textChanged.connect(lambda _text: self.changed.emit())
        self.good_rows.toggled.connect(lambda _on: self.changed.emit())
        self.hide()

    def _arrange(self) -> None:
        for label in (self.title, self.remarks, self.problem_title):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.remarks.setProperty("role", "muted")
        self.problem_title.setProperty("sign", "error")
        form = QFormLayout()
        form.setSpacing(8)
        fields = (
            (self.tr("&Millésime"), self.vintage, self.tr("si l’en-tête ne le dit pas, par exemple 2023")),
            (self.tr("S&ource"), self.source, self.tr("par exemple DREES, ARS")),
            (self.tr("&Licence"), self.licence, _LICENCE),
        )
        for text, field, hint in fields:
            field.setPlaceholderText(hint)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addLayout(self._boxes)
        layout.addLayout(form)
        for widget in (self.remarks, self.problem_title, self.problems, self.good_rows):
            layout.addWidget(widget)

    def show_preview(self, preview: LayerPreview) -> None:
        """Show what a file holds; every layer with a value is ticked."""
        self.preview = preview
        table = preview.table
        rows = counted(table.rows, self.tr("{n} ligne"), self.tr("{n} lignes"))
        self.title.setText(f"{table.file_name} · {rows} · {table.encoding}")
        self._show_layers(table.layers)
        self.vintage.setText(table.vintage)
        for field in (self.source, self.licence):
            field.clear()  # What was said of another file is not true of this one.
        self.vintage.setEnabled(any(not layer.vintage for layer in table.layers))
        self.remarks.setText("\n".join(preview.sentences))
        self.remarks.setVisible(bool(preview.sentences))
        self._show_problems([problem.text for problem in table.problems])
        self.show()
        self.changed.emit()

    def _show_layers(self, layers: Sequence[ReadLayer]) -> None:
        """One box a layer; a layer without a value cannot be ticked."""
        for box in self.boxes:
            box.setParent(None)
            box.deleteLater()
        self.boxes = [CheckBox(self._text_of(layer).replace("&", "&&")) for layer in layers]
        for box, layer in zip(self.boxes, layers, strict=True):
            box.setChecked(bool(layer.values))
            box.setEnabled(bool(layer.values))
            box.toggled.connect(lambda _on: self.changed.emit())
            self._boxes.addWidget(box)

    def _text_of(self, layer: ReadLayer) -> str:
        communes = counted(len(layer.values), self.tr("{n} commune"), self.tr("{n} communes"))
        unpublished = self.tr("non publié : {n}").format(n=grouped(layer.unpublished)) if layer.unpublished else ""
        parts = (layer.kind.label, self.tr("colonne {name}").format(name=layer.column), layer.vintage, communes)
        return " · ".join(part for part in (*parts, unpublished) if part)

    def _show_problems(self, texts: list[str]) -> None:
        self.problems.clear()
        self.problems.addItems(texts[:_PROBLEMS_SHOWN])
        _fit(self.problems)
        self.problem_title.setText(counted(len(texts), self.tr("{n} problème"), self.tr("{n} problèmes")))
        self.good_rows.setChecked(False)
        for part in (self.problem_title, self.problems, self.good_rows):
            part.setVisible(bool(texts))

    @property
    def chosen(self) -> list[ReadLayer]:
        """The layers that are ticked."""
        if self.preview is None:
            return []
        return [layer for layer, box in zip(self.preview.table.layers, self.boxes, strict=True) if box.isChecked()]

    @property
    def origin(self) -> Origin:
        """What the fields say."""
        return Origin(self.vintage.text(), self.source.text(), self.licence.text())

    @property
    def missing(self) -> str:
        """What is still needed before the layers can be added; empty when nothing is."""
        if self.preview is None or not self.chosen:
            return self.tr("Cochez au moins une couche.")
        if not self.vintage.text().strip() and any(not layer.vintage for layer in self.chosen):
            return self.tr("Donnez le millésime.")
        if not self.source.text().strip():
            return self.tr("Donnez la source.")
        if self.preview.table.problems and not self.good_rows.isChecked():
            return self.tr("Corrigez le fichier, ou n’ajoutez que les lignes correctes.")
        return ""

    def forget(self) -> None:
        """Show nothing any more."""
        self.preview = None
        self.hide()
        self.changed.emit()


def _fit(view: QListWidget) -> None:
    """As high as its lines, up to :data:`_LINES`."""
    lines = max(1, min(view.count(), _LINES))
    line = view.sizeHintForRow(0) if view.count() else view.fontMetrics().height()
    view.setFixedHeight(lines * line + 2 * view.frameWidth() + 4)
