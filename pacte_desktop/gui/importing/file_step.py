"""First step: what the file is, how it is read, and its first rows as they stand in it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from pacte_desktop.gui.elided_label import ElidedLabel
from pacte_desktop.gui.importing.cell_table import ROWS_SHOWN, CellTable
from pacte_desktop.gui.importing.draft import ImportDraft
from pacte_desktop.gui.importing.kind_box import KindBox
from pacte_desktop.gui.importing.origin_form import OriginForm
from pacte_desktop.gui.importing.plain_words import format_words, rows_words
from pacte_desktop.gui.importing.reading_form import ReadingForm
from pacte_desktop.gui.importing.reveal_box import RevealBox
from pacte_desktop.gui.importing.scrolled import scrolled
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.plain_tooltip import plain_tooltip
from pacte_desktop.gui.tables.quiet_table import QuietTable
from pacte_desktop.services.downloads import size_label

_FORM_CHARS, _CELL_CHARS, _MOST_NOTES = 44, 20, 6


class FileStep(QWidget):
    """Choices on the left, the rows on the right."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.name = ElidedLabel(draft.path.name)
        self.name.setProperty("role", "heading")
        self.what = plain_label("", "caption")
        self.kind = KindBox(draft)
        self.options = ReadingForm(draft)
        self.origin = OriginForm(draft)
        self.notes = plain_label("", "muted")
        self.reveal = RevealBox(draft)
        self.title = plain_label("", "section")
        self.empty = plain_label("", "muted")
        self.cells = CellTable(self)
        self.view = QuietTable()
        self._arrange()
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._draw)
        for told in (draft.read, draft.mapped, draft.revealed):
            told.connect(self._pause.start)  # Several choices of one event are drawn once.
        self._draw()

    def _arrange(self) -> None:
        left = QWidget()
        left.setObjectName("Page")
        form = QVBoxLayout(left)
        form.setContentsMargins(0, 0, 12, 0)
        form.setSpacing(12)
        for widget in (self.name, self.what, self.kind, self.options, self.origin, self.notes):
            form.addWidget(widget)
        form.addStretch(1)
        form.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.reveal)
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(12, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addWidget(self.empty)
        rows.addWidget(self.view, 1)
        rows.addStretch(0)
        self._dress()
        choices = scrolled(left)
        choices.setMinimumWidth(self.fontMetrics().averageCharWidth() * _FORM_CHARS)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(choices)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _dress(self) -> None:
        view = self.view
        view.setModel(self.cells)
        view.setAccessibleName(self.tr("Premières lignes du fichier"))
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultSectionSize(view.fontMetrics().averageCharWidth() * _CELL_CHARS)
        view.verticalHeader().setDefaultSectionSize(round(view.fontMetrics().height() * 1.6))
        view.verticalHeader().setToolTip(self.tr("Numéro de la ligne dans le fichier"))

    def _draw(self) -> None:
        draft = self._draft
        facts, source = draft.facts, draft.source
        words = [size_label(source.size_bytes), format_words(source.format)] if source else []
        if draft.rows:
            words.append(rows_words(len(draft.rows)))
        self.what.setText(" · ".join(words))
        named: dict[int, str] = {}
        if facts is not None and draft.mapping is not None:
            named = {column: facts.label(code) for code, column in draft.mapping.columns.items()}
        self.cells.set_rows(draft.rows[:ROWS_SHOWN], draft.heading_line, named, draft.masked_columns)
        self.view.resizeColumnsToContents()
        self._narrow()
        self.view.setVisible(bool(draft.rows))
        self.title.setVisible(bool(draft.rows))
        more = len(draft.rows) > ROWS_SHOWN
        first = self.tr("{n} premières lignes du fichier").format(n=ROWS_SHOWN)
        self.title.setText((first if more else self.tr("Lignes du fichier")).upper())
        self.empty.setVisible(source is not None and not draft.rows)
        self.empty.setText(self.tr("Ce fichier n’est pas un tableau : il se lit en entier, sans choisir de colonnes."))
        self._show_notes()

    def _narrow(self) -> None:
        """A column of long texts leaves room for its neighbours."""
        most = self.view.fontMetrics().averageCharWidth() * _CELL_CHARS * 2
        header = self.view.horizontalHeader()
        for column in range(header.count()):
            header.resizeSection(column, min(header.sectionSize(column), most))

    def _show_notes(self) -> None:
        source = self._draft.source
        notes = source.table.notes if source is not None and source.table is not None else ()
        self.notes.setText("\n".join(notes[:_MOST_NOTES]))
        self.notes.setToolTip(plain_tooltip("\n".join(notes)) if len(notes) > _MOST_NOTES else "")
        self.notes.setVisible(bool(notes))
