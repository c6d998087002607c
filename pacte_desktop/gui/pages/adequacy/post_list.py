"""Every post of the semester, to be opened, closed and resized."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.pages.adequacy.table_box import TableBox
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.opening_rows import OpeningRow, opening_columns


class PostList(QWidget):
    """``picked``: a post became current; ``change_asked``: its seats are to be changed; ``close_asked``: to 0."""

    picked = Signal(int)
    change_asked = Signal(int)
    close_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, OpeningRow] = {}
        self._read_only = ""
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filtrer : terrain, type, département…  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Filtrer les postes à ouvrir"))
        self.kind = ChoiceBox(self.tr("Postes montrés"))
        kinds: list[tuple[str, Callable[[OpeningRow], bool]]] = [
            (self.tr("Tous les postes"), lambda _row: True),
            (self.tr("Une place de plus placerait quelqu’un"), lambda row: row.is_wanted),
            (self.tr("Avec des places vacantes"), lambda row: row.vacant > 0),
            (self.tr("Fermés"), lambda row: row.capacity == 0),
            (self.tr("Vides selon les choix simulés"), lambda row: bool(row.empty)),
        ]
        self._tests = [test for _words, test in kinds]
        self.kind.addItems([words for words, _test in kinds])
        self.count = plain_label("", "caption")
        self.count.setWordWrap(False)
        self.list: TableBox[OpeningRow] = TableBox(
            self.tr("Postes du semestre"), opening_columns(simulated=False), lambda row: row.post_id, name_chars=26
        )
        self.change = QPushButton(self.tr("Changer les places…"))
        self.close_post = QPushButton(self.tr("Fermer le poste"))
        self._arrange()
        self.search.textChanged.connect(self._filter)
        self.kind.currentIndexChanged.connect(lambda _row: self._filter_kind())
        self.list.picked.connect(self._pick)
        self.list.opened.connect(self.change_asked.emit)
        self.change.clicked.connect(lambda: self.change_asked.emit(self.list.current_key()))
        self.close_post.clicked.connect(lambda: self.close_asked.emit(self.list.current_key()))
        self._enable()

    def _arrange(self) -> None:
        find = QHBoxLayout()
        find.setSpacing(8)
        find.addWidget(self.search, 3)
        find.addWidget(self.kind, 2)
        find.addWidget(self.count)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.change)
        acts.addWidget(self.close_post)
        acts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(find)
        layout.addWidget(self.list, 1)
        layout.addLayout(acts)

    def set_read_only(self, why: str) -> None:
        """Take the buttons away from a plan that cannot be changed; empty: give them."""
        self._read_only = why
        self._enable()

    def show_rows(self, rows: list[OpeningRow], *, simulated: bool) -> None:
        """Show these posts; the current one stays when it is still there."""
        current = self.list.current_key()
        self._rows = {row.post_id: row for row in rows}
        self.list.table.set_columns(opening_columns(simulated=simulated))
        self.list.show_records(rows)
        self._filter_kind()
        if current is not None:
            self.make_current(current)
        self._enable()

    def make_current(self, post_id: int) -> None:
        """Bring a post into view when the filter lets it be seen."""
        row = self.list.table.row_of(post_id)
        index = self.list.proxy.mapFromSource(self.list.table.index(row, 0)) if row is not None else None
        if index is not None and index.isValid():
            self.list.view.setCurrentIndex(index)
            self.list.view.scrollTo(index)

    def show_kind(self, place: int) -> None:
        """Show one of the kinds of posts."""
        self.kind.setCurrentIndex(place)

    def _pick(self, post_id: int) -> None:
        self._enable()
        self.picked.emit(post_id)

    def _enable(self) -> None:
        row = self._rows.get(self.list.current_key() or 0)
        nothing = self.tr("Choisissez d’abord un poste dans la liste.")
        self._set(self.change, self._read_only or ("" if row else nothing))
        if row is not None and not self._read_only:
            closed = self.tr("Ce poste est déjà fermé.") if row.capacity == 0 else ""
            held = self.tr("Retirez d’abord les affectations de ce poste.") if row.taken else ""
            self._set(self.close_post, closed or held)
        else:
            self._set(self.close_post, self._read_only or nothing)

    def _set(self, button: QPushButton, why_not: str) -> None:
        button.setEnabled(not why_not)
        button.setToolTip(why_not)

    def _filter(self, text: str) -> None:
        self.list.proxy.set_text(text)
        self._show_count()

    def _filter_kind(self) -> None:
        test = self._tests[self.kind.currentIndex()]
        self.list.proxy.set_accepts(lambda key: test(self._rows[key]))
        self._show_count()

    def _show_count(self) -> None:
        shown, total = grouped(self.list.proxy.rowCount()), grouped(self.list.table.rowCount())
        self.count.setText(self.tr("{shown} sur {total} affichés").format(shown=shown, total=total))
