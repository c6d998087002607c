"""How a file is read: sheet, encoding, separator, line of the headings, each as it was guessed and to be changed."""

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from pacte_desktop.gui.importing.draft import ImportDraft
from pacte_desktop.gui.importing.plain_words import delimiter_words, encoding_words
from pacte_desktop.gui.importing.scrolled import caption
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.importing.reading.raw_table import FileFormat, ReadingOptions

PAUSE_MS = 400  # Whoever looks for the right entry with the arrow keys passes others.
_ENCODINGS = ("utf-8", "cp1252", "iso-8859-15", "mac-roman", "utf-16")
_DELIMITERS = (";", ",", "\t", "|")


class ReadingForm(QWidget):
    """Hidden for a file that is no table."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.sheet, self.encoding, self.delimiter = ChoiceBox(""), ChoiceBox(""), ChoiceBox("")
        self.heading = QSpinBox()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._arrange()
        for box in (self.sheet, self.encoding, self.delimiter):
            box.currentIndexChanged.connect(lambda _row: self._pause.start())
        self.heading.valueChanged.connect(lambda _line: self._pause.start())
        self._pause.timeout.connect(self._take)
        draft.read.connect(self._fill)
        draft.mapped.connect(self._show_heading)
        self._fill()

    def _arrange(self) -> None:
        self._captions = {
            self.sheet: caption(self.tr("F&euille"), self.sheet),
            self.encoding: caption(self.tr("E&ncodage"), self.encoding),
            self.delimiter: caption(self.tr("Sé&parateur"), self.delimiter),
            self.heading: caption(self.tr("Ligne des &titres"), self.heading),
        }
        self.heading.setToolTip(self.tr("Numéro, dans le fichier, de la ligne qui nomme les colonnes"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (control, words) in enumerate(self._captions.items()):
            grid.addWidget(words, row, 0)
            grid.addWidget(control, row, 1)
        grid.setColumnStretch(1, 1)

    def _fill(self) -> None:
        """What was read and how; the choice made by hand stays chosen."""
        source = self._draft.source
        table = source.table if source else None
        self.setVisible(table is not None)
        if table is None:
            return
        options = self._draft.options
        is_text = table.format is FileFormat.CSV
        blocked = [QSignalBlocker(box) for box in (self.sheet, self.encoding, self.delimiter)]
        self.sheet.clear()
        for name in table.sheets or (self.tr("une seule"),):
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(table.sheet)))
        self._offer(self.encoding, _ENCODINGS, table.encoding, options.encoding, encoding_words)
        self._offer(self.delimiter, _DELIMITERS, table.delimiter, options.delimiter, delimiter_words)
        del blocked
        one = self.tr("Ce fichier n’a qu’une feuille.")
        no_text = self.tr("Un classeur dit lui-même son encodage et ses colonnes.")
        _allow(self.sheet, len(table.sheets) > 1, one)
        for box in (self.encoding, self.delimiter):
            _allow(box, is_text, no_text)
        for control in (self.encoding, self.delimiter):
            for widget in (control, self._captions[control]):
                widget.setVisible(is_text)
        for widget in (self.sheet, self._captions[self.sheet]):
            widget.setVisible(not is_text)
        self._show_heading()

    def _offer(self, box: ChoiceBox, values: tuple[str, ...], found: str, chosen: str, words: object) -> None:
        assert callable(words)
        box.clear()
        box.addItem(
            self.tr("reconnu : {value}").format(value=words(found)) if not chosen else self.tr("reconnaître"), ""
        )
        for value in (*values, *({chosen} - {*values, ""})):
            box.addItem(words(value), value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _show_heading(self) -> None:
        rows = self._draft.rows
        with QSignalBlocker(self.heading):
            self.heading.setRange(rows[0].line if rows else 0, rows[-1].line if rows else 0)
            self.heading.setValue(self._draft.heading_line)
        _allow(
            self.heading,
            self._draft.mapping is not None,
            self.tr("Dites d’abord ce que contient le fichier."),
            self.tr("Numéro, dans le fichier, de la ligne qui nomme les colonnes"),
        )

    def _take(self) -> None:
        """Read or map again as chosen, after a pause."""
        source = self._draft.source
        if source is None or source.table is None:
            return
        sheet = str(self.sheet.currentData() or "")
        options = ReadingOptions(
            sheet=sheet if self._draft.options.sheet or sheet != source.table.sheet else "",
            encoding=str(self.encoding.currentData() or ""),
            delimiter=str(self.delimiter.currentData() or ""),
        )
        if options != self._draft.options:
            self._draft.read_with(options)
        elif self._draft.mapping is not None:
            self._draft.choose_heading(self.heading.value())


def _allow(control: QWidget, allowed: bool, why_not: str, words: str = "") -> None:
    control.setEnabled(allowed)
    control.setToolTip(words if allowed else why_not)
