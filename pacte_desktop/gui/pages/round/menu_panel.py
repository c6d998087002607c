"""The posts that the intern at hand may take: filter, order, and one keystroke to take."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLabel, QLineEdit, QVBoxLayout, QWidget

from pacte_desktop.domain.choice import EventKind
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.pages.round.day import Day
from pacte_desktop.gui.pages.round.menu_rows import MenuRows, PostChoice
from pacte_desktop.gui.pages.round.menu_table import (
    BEDS,
    BEYOND,
    FIGURE,
    SEATS,
    TRAVEL,
    TYPE,
    VERDICT,
    WISH,
    ZONE,
    MenuDelegate,
    MenuProxy,
    MenuTable,
    menu_columns,
)
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.gui.tables.quiet_table import QuietTable, dress_list

_SAMPLES = {
    TYPE: "Femme-enfant",
    TRAVEL: "56–60+ min, moy. 60+",
    SEATS: "88 / 88",
    VERDICT: "⚠ sans poste : LE BIHAN-DU",
    WISH: "88",
    ZONE: "ZIP, ZAC",
    BEDS: "88 lits",
    BEYOND: "2 / 2",
    FIGURE: "8 ⚠",
}


class MenuView(QuietTable):
    """``entered``: Enter on a row."""

    entered = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current post stays in view when the line about it takes room below."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a choice here, and opens nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class MenuPanel(QFrame):
    """``picked``: a post became current; ``wanted``: take this one; ``refused``: why a post may not be taken."""

    picked = Signal(int)
    wanted = Signal(int)
    refused = Signal(str)

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self._day = day
        self.kind: EventKind | None = None
        """How the intern at hand sits outside the capacity; None for the usual choice."""
        self.table = MenuTable(menu_columns(), lambda row: row.post_id, self)
        self.proxy = MenuProxy(self)
        self.proxy.setSourceModel(self.table)
        self.view = MenuView()
        dress_list(self.view, self.proxy, self.tr("Postes que l’interne peut prendre"))
        self.view.setItemDelegate(MenuDelegate(self.view))
        self.view.first_column_chars = 26
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer les postes : terrain, commune, type…  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Filtrer les postes"))
        self.with_impossible = CheckBox(self.tr("Tous les postes"))
        self.with_impossible.setToolTip(self.tr("Montrer aussi les postes impossibles, avec la raison"))
        self.detail = plain_label("", "muted")
        self.detail.hide()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.heading)
        top.addWidget(self.count)
        top.addStretch(1)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.with_impossible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 0, 0)
        layout.setSpacing(8)
        for line in (top, filters):
            line.setContentsMargins(0, 0, 12, 0)
            layout.addLayout(line)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.detail)
        header = self.view.horizontalHeader()
        fit_columns(header, _SAMPLES)
        header.setSectionsMovable(False)
        header.moveSection(header.visualIndex(FIGURE), 0)
        header.setSectionResizeMode(FIGURE, QHeaderView.ResizeMode.Fixed)
        self.view.sortByColumn(TRAVEL, Qt.SortOrder.AscendingOrder)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.focus_first)
        self.with_impossible.toggled.connect(lambda _on: self.refresh())
        self.view.selectionModel().currentRowChanged.connect(self._pick)
        self.view.doubleClicked.connect(lambda _index: self.take_current())
        self.view.entered.connect(self.take_current)

    def refresh(self) -> None:
        """Show the posts for the intern at hand as they are now."""
        round_ = self._day.round
        intern = round_.current_intern if round_ else None
        made = MenuRows(self._day.plan, round_, self.kind) if round_ and intern else None
        rows = made.rows(with_impossible=self.with_impossible.isChecked()) if made else []
        self.proxy.setDynamicSortFilter(False)  # Sorted and filtered once at the end.
        self.table.set_records(rows)
        self.proxy.setDynamicSortFilter(True)
        self.view.setColumnHidden(ZONE, not (made and made.has_zones))
        self.view.setColumnHidden(WISH, all(row.wish_rank is None for row in rows))
        self.view.fit()
        self._say(rows)
        self._say_detail()

    def start_turn(self) -> None:
        """Another intern is at hand: no post is current, so that Enter never takes one for the wrong person."""
        self.kind = None
        self.view.selectionModel().clear()
        self.view.scrollToTop()
        self.refresh()

    def take_figure(self, figure: int) -> None:
        """Take the post that carries this figure."""
        if figure <= len(self.proxy.numbered):
            self.wanted.emit(self.proxy.numbered[figure - 1])

    def take_current(self) -> None:
        """Take the current post; say what lacks when there is none."""
        row = self.current()
        if row is None:
            self.refused.emit(self.tr("Choisissez d’abord un poste : flèches puis Entrée, ou le chiffre du poste."))
        elif row.refused:
            self.refused.emit(row.refused)
        else:
            self.wanted.emit(row.post_id)

    def current(self) -> PostChoice | None:
        """The current row."""
        key = self.view.currentIndex().siblingAtColumn(0).data(KEY_ROLE)
        row = None if key is None else self.table.row_of(key)
        return None if row is None else self.table.record(row)

    def make_current(self, post_id: int) -> None:
        """Go to a post."""
        row = self.table.row_of(post_id)
        index = self.proxy.mapFromSource(self.table.index(row, 0)) if row is not None else QModelIndex()
        if index.isValid() and index.row() != self.view.currentIndex().row():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def focus_first(self) -> None:
        """Give the keyboard to the posts, on the first one."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.current() is None and self.proxy.rowCount():
            self.view.setCurrentIndex(self.proxy.index(0, 0))

    @property
    def shown(self) -> list[PostChoice]:
        """Every row, filtered away or not."""
        return [self.table.record(row) for row in range(self.table.rowCount())]

    @property
    def takeable_sites(self) -> frozenset[int]:
        """Ids of the sites of every post that the intern at hand may take."""
        return frozenset(row.site_id for row in self.shown if not row.refused)

    def _pick(self, index: QModelIndex) -> None:
        key = index.siblingAtColumn(0).data(KEY_ROLE)
        self._say_detail()
        if key is not None:
            self.picked.emit(int(key))

    def _say_detail(self) -> None:
        """Minutes to every place of the current post, and whom it would strand and why, without a pointer."""
        row = self.current()
        told = [row.travel_tooltip.replace("\n", " · "), row.alarm or row.refused] if row else []
        self.detail.setText("\n".join(text for text in told if text))
        self.detail.setVisible(bool(self.detail.text()))

    def _filter(self, text: str) -> None:
        self.proxy.set_text(text)
        self._say(self.shown)

    def _say(self, rows: list[PostChoice]) -> None:
        takeable = [row for row in rows if not row.refused]
        safe = sum(not row.strands for row in takeable)
        self.heading.setText(self.tr("Postes en surnombre") if self.kind is not None else self.tr("Postes possibles"))
        words = counted(len(takeable), self.tr("{n} poste"), self.tr("{n} postes"))
        text = self.tr("{posts}, dont {safe} sûrs").format(posts=words, safe=grouped(safe))
        if self.proxy.rowCount() != len(rows):
            text = self.tr("{shown} sur {total} affichés · {text}").format(
                shown=grouped(self.proxy.rowCount()), total=grouped(len(rows)), text=text
            )
        self.count.setText(text)
