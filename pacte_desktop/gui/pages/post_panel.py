"""The open posts of the placement page: board by type and département, for the intern at hand."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLabel, QLineEdit, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tables.column_widths import fit_columns
from pacte_desktop.gui.tables.empty_hint import EmptyHint
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, FrenchProxy
from pacte_desktop.gui.tables.post_rows import PostRow, PostRows
from pacte_desktop.gui.tables.post_tree import HOUSING, SEATS, TITLE, TRAVEL, PostTree
from pacte_desktop.gui.tables.post_view import PostView

_SAMPLES = {SEATS: "88 / 88 libres", TRAVEL: "56–60+ min ?", HOUSING: "88 lits"}


class PostPanel(QFrame):
    """Board of posts. ``picked``: a post became current; ``wanted``: assign the intern at hand to it; ``dropped``:
    an intern was dropped on it."""

    picked = Signal(int)
    wanted = Signal(int)
    dropped = Signal(int, int)

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self._plan = plan
        self.intern_id: int | None = None
        self._allowed: set[int] = set()
        self.tree = PostTree(self.refusal, self)
        self.proxy = FrenchProxy(self)
        self.proxy.setSourceModel(self.tree)
        self.view = PostView(self.refusal)
        self.view.setAccessibleName(self.tr("Postes ouverts"))
        self.view.setModel(self.proxy)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.count.setWordWrap(True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer les postes : terrain, commune, département…"))
        self.search.setAccessibleName(self.tr("Filtrer les postes"))
        self.only_possible = CheckBox(self.tr("Seulement les postes possibles"))
        hint = self.tr("Aucun poste n’est ouvert ce semestre : importez-les, ou ouvrez-en à la page Adéquation.")
        self.hint = EmptyHint(hint, self.view, self.tree)
        self._arrange()
        self.refresh()
        self.view.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
        self.view.expandToDepth(1)
        for column in _SAMPLES:
            self.view.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        fit_columns(self.view.header(), _SAMPLES)
        self.search.textChanged.connect(self._filter_text)
        self.only_possible.toggled.connect(self._filter_rows)
        self.view.selectionModel().currentRowChanged.connect(self._pick)
        self.view.chosen.connect(self.wanted)
        self.tree.drop_asked.connect(self.dropped)
        plan.coverage_changed.connect(self.refresh)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.count, 1)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.only_possible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 0, 0)
        layout.setSpacing(8)
        for line in (top, filters):
            line.setContentsMargins(0, 0, 12, 0)
            layout.addLayout(line)
        layout.addWidget(self.view, 1)

    def refusal(self, intern_id: int, post_id: int) -> str:
        """Why this intern may not take this post; empty when they may."""
        board = self._plan.snapshot.board
        moving = intern_id in board.by_intern
        found = board.refusals(board.interns[intern_id], board.posts[post_id], moving=moving)
        return " ".join(refusal.sentence for refusal in found)

    def set_intern(self, intern_id: int | None) -> None:
        """Show the board as it is for this intern."""
        if intern_id != self.intern_id:
            self.intern_id = intern_id
            self.refresh()
            self._unfold_needed()

    def _unfold_needed(self) -> None:
        """Open the groups that hold a post for the intern at hand, close the others."""
        for row in range(self.proxy.rowCount()):
            group = self.proxy.index(row, TITLE)
            below = [self.proxy.index(place, TITLE, group) for place in range(self.proxy.rowCount(group))]
            keys = [
                self.proxy.index(place, TITLE, area).data(KEY_ROLE)
                for area in below
                for place in range(self.proxy.rowCount(area))
            ]
            self.view.setExpanded(group, self.intern_id is None or not self._allowed.isdisjoint(keys))
        self.view.scrollToTop()

    def refresh(self) -> None:
        """Show the plan as it is now."""
        board = self._plan.snapshot.board
        intern = board.interns.get(self.intern_id) if self.intern_id is not None else None
        self.intern_id = intern.id if intern else None  # Who was imported and taken back is at hand no more.
        home = self._plan.travel_from(intern.home_insee_code) if intern else None
        rows = PostRows(self._plan.snapshot, self._plan.territory, intern, home).rows()
        self._allowed = {row.post_id for row in rows if not row.refused}
        self.proxy.setDynamicSortFilter(False)  # Sorted and filtered once at the end, not after each of 400 rows.
        self.tree.set_rows(rows)
        self.proxy.setDynamicSortFilter(True)
        self.heading.setText(
            self.tr("Postes pour {name}").format(name=intern.full_name) if intern else self.tr("Postes ouverts")
        )
        self.only_possible.setEnabled(intern is not None)
        self.only_possible.setToolTip("" if intern else self.tr("Choisissez d’abord un interne"))
        self._filter_rows()
        self._show_count(rows)

    def current_id(self) -> int | None:
        """Id of the current post; None on a group."""
        key = self.view.currentIndex().siblingAtColumn(TITLE).data(KEY_ROLE)
        return None if key is None else int(key)

    def make_current(self, post_id: int) -> None:
        """Go to a post."""
        item = self.tree.item_of(post_id)
        index = self.proxy.mapFromSource(item.index()) if item else QModelIndex()
        if index.isValid() and index.siblingAtColumn(TITLE) != self.view.currentIndex().siblingAtColumn(TITLE):
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def focus_first_possible(self) -> None:
        """Give the keyboard to the board, on the first post that the intern at hand may take."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.current_id() in self._allowed:
            return
        index = self.proxy.index(0, 0)
        while index.isValid() and index.data(KEY_ROLE) not in self._allowed:
            index = self.view.indexBelow(index)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def _pick(self, index: QModelIndex) -> None:
        key = index.siblingAtColumn(TITLE).data(KEY_ROLE)
        if key is not None:
            self.picked.emit(int(key))

    def _filter_text(self, text: str) -> None:
        self.proxy.set_text(text)
        self.view.expandToDepth(1)

    def _filter_rows(self) -> None:
        narrow = self.only_possible.isChecked() and self.intern_id is not None
        allowed = self._allowed
        self.proxy.set_accepts((lambda post_id: post_id in allowed) if narrow else None)

    def _show_count(self, rows: list[PostRow]) -> None:
        free = sum(row.capacity - row.taken for row in rows)
        text = counted(free, self.tr("{n} place libre"), self.tr("{n} places libres"))
        total = grouped(sum(row.capacity for row in rows))
        text = self.tr("{free} sur {total}").format(free=text, total=total)
        if self.intern_id is not None:
            possible = counted(len(self._allowed), self.tr("{n} poste possible"), self.tr("{n} postes possibles"))
            text = f"{possible} · {text}"
        self.count.setText(text)
