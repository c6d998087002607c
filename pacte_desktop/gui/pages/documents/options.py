"""What can be chosen about the document at hand: who reads it, what of it, on which paper, with which columns."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pacte_desktop.documents.document import Column, PageFormat, Paper
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.gui.elided_combo import ElidedCombo
from pacte_desktop.gui.pages.documents.captions import FIELD_GAP_PX, GROUP_GAP_PX, caption
from pacte_desktop.gui.pages.documents.column_list import ColumnList
from pacte_desktop.gui.pages.documents.level_words import level_words, restricted_words
from pacte_desktop.gui.pages.documents.scope_fields import ScopeFields
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.documents import DocumentKind, Scope
from pacte_desktop.services.documents.memory import KeptLayout, ordered_columns, with_columns


class Options(QScrollArea):
    """``asked_else``: level or scope is another, the document must be made anew; ``set_else``: only how it is set."""

    asked_else = Signal()
    set_else = Signal()
    texts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._kept, self._columns = KeptLayout(), ()  # type: KeptLayout, Sequence[Column]
        self._kind: DocumentKind | None = None
        self.title = plain_label("", "heading")
        self.level = ElidedCombo()
        self.level.setAccessibleName(self.tr("Lecteurs"))
        self.level_note = plain_label("", "muted")
        self.warning = plain_label("", "value")
        self.warning.setProperty("sign", "warning")
        self.scopes = ScopeFields()
        self.texts = QPushButton(self.tr("Modifier les textes…"))
        self._texts_place = QWidget()  # With the distance above it, which goes when it does.
        place = QVBoxLayout(self._texts_place)
        place.setContentsMargins(0, GROUP_GAP_PX, 0, 0)
        place.addWidget(self.texts)
        self.paper = ElidedCombo()
        self.paper.setAccessibleName(self.tr("Papier"))
        for paper in Paper:
            self.paper.addItem(str(paper), paper)
        self.way = ElidedCombo()
        self.way.setAccessibleName(self.tr("Orientation"))
        self.way.addItem(self.tr("Portrait"), False)
        self.way.addItem(self.tr("Paysage"), True)
        self.columns = ColumnList()
        self._columns_label = caption(self.tr("Colonnes"), self.columns.list)
        self._arrange()
        self.level.currentIndexChanged.connect(self._level_chosen)
        self.scopes.changed.connect(self.asked_else)
        self.paper.currentIndexChanged.connect(self._page_chosen)
        self.way.currentIndexChanged.connect(self._page_chosen)
        self.columns.changed.connect(self._columns_chosen)
        self.columns.reset_asked.connect(self._forget_columns)
        self.texts.clicked.connect(self.texts_asked)

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setObjectName("Page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 0, 8, 0)
        column.setSpacing(FIELD_GAP_PX)
        column.addWidget(self.title)
        column.addSpacing(GROUP_GAP_PX)
        column.addWidget(caption(self.tr("Lecteurs"), self.level))
        for widget in (self.level, self.level_note, self.warning):
            column.addWidget(widget)
        column.addWidget(self.scopes)
        column.addWidget(self._texts_place)
        for words, field in ((self.tr("Papier"), self.paper), (self.tr("Orientation"), self.way)):
            column.addSpacing(GROUP_GAP_PX)
            column.addWidget(caption(words, field))
            column.addWidget(field)
        column.addSpacing(GROUP_GAP_PX)
        column.addWidget(self._columns_label)
        column.addWidget(self.columns)
        column.addStretch(1)
        self.setWidget(inside)

    @property
    def wanted_level(self) -> PrintLevel:
        """The level chosen."""
        return PrintLevel(self.level.currentData())

    @property
    def page(self) -> PageFormat:
        """The sheet chosen."""
        return PageFormat(Paper(self.paper.currentData()), bool(self.way.currentData()))

    @property
    def layout_wanted(self) -> KeptLayout:
        """Sheet and columns as chosen."""
        return self._kept

    def show_kind(self, kind: DocumentKind, kept: KeptLayout, *, has_texts: bool) -> None:
        """Start with the first level of a kind, and with its sheet as it was set the last time."""
        self._kind, self._kept = kind, kept
        self.title.setText(kind.title)
        for box in (self.level, self.paper, self.way):
            box.blockSignals(True)
        self.level.clear()
        for level in kind.levels:
            self.level.addItem(level.label[:1].upper() + level.label[1:], str(level))
        page = kept.page or kind.page
        self.paper.setCurrentIndex(self.paper.findData(page.paper))
        self.way.setCurrentIndex(self.way.findData(page.is_landscape))
        for box in (self.level, self.paper, self.way):
            box.blockSignals(False)
        self.level.setEnabled(len(kind.levels) > 1)
        self.level.setToolTip("" if len(kind.levels) > 1 else self.tr("Ce document n’existe qu’à ce niveau."))
        self._texts_place.setVisible(has_texts)
        self.show_columns(())
        self._say_level()

    def show_scopes(self, scopes: Sequence[Scope], chosen: Mapping[str, str]) -> None:
        """What can be chosen of the plan."""
        self.scopes.set_scopes(scopes, chosen)
        stops = [self.level, *self.scopes.fields.values(), self.texts, self.paper]  # Tab goes down, as the eye does.
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def show_columns(self, columns: Sequence[Column], *, is_letter: bool = False) -> None:
        """Columns of the table in view; a letter stands upright."""
        self._columns = columns
        self.columns.set_columns(ordered_columns(columns, self._kept, self.page))
        for widget in (self._columns_label, self.columns):
            widget.setVisible(len(columns) > 1)
        self.columns.reset.setEnabled(bool(self._kept.order))
        words = "" if self._kept.order else self.tr("Les colonnes sont celles d’origine.")
        self.columns.reset.setToolTip(words)
        self.way.setEnabled(not is_letter)
        self.way.setToolTip(self.tr("Un courrier est toujours en portrait.") if is_letter else "")

    def _say_level(self) -> None:
        self.level_note.setText(level_words(self.wanted_level))
        self.warning.setText(restricted_words(self.wanted_level))
        self.warning.setVisible(self.wanted_level.is_restricted)

    def _level_chosen(self) -> None:
        self._say_level()
        self.asked_else.emit()

    def _page_chosen(self) -> None:
        page = self.page if self._kind is not None and self.page != self._kind.page else None
        self._kept = KeptLayout(page, self._kept.order, self._kept.hidden)
        self.set_else.emit()

    def _columns_chosen(self) -> None:
        self._kept = with_columns(self._kept, self.columns.chosen())
        self.set_else.emit()

    def _forget_columns(self) -> None:
        self._kept = KeptLayout(self._kept.page)
        self.show_columns(self._columns, is_letter=not self.way.isEnabled())
        self.set_else.emit()
