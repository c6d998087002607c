"""Open posts as a tree: internship type, then département, then post with its seats, and whether the intern at hand
may take it. Dropping an intern on a post asks for an assignment."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.plain_tooltip import plain_tooltip
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, SEARCH_ROLE, SORT_ROLE, AnyIndex
from pacte_desktop.gui.tables.post_rows import PostRow

SEATS_ROLE = int(Qt.ItemDataRole.UserRole) + 10  # (taken, capacity)
REFUSED_ROLE = int(Qt.ItemDataRole.UserRole) + 11  # sentence that says why the intern at hand may not
GROUP_ROLE = int(Qt.ItemDataRole.UserRole) + 12  # 0 type, 1 département, None post
INTERN_MIME = "application/x-pacte-intern-id"
TITLE, SEATS, TRAVEL, HOUSING = range(4)
_READ_ONLY = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PostTree(QStandardItemModel):
    """Posts grouped for the board. ``refusal(intern_id, post_id)`` answers a drop; empty means allowed."""

    drop_asked = Signal(int, int)  # intern id, post id

    def __init__(self, refusal: Callable[[int, int], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refusal = refusal
        self._items: dict[int, list[QStandardItem]] = {}
        self._shown: dict[int, PostRow] = {}
        self._groups: dict[tuple[str, ...], list[QStandardItem]] = {}
        self.setHorizontalHeaderLabels(
            [self.tr("Terrain de stage"), self.tr("Places"), self.tr("Trajet"), self.tr("Logement")]
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.setHeaderData(TRAVEL, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
        travel_help = self.tr(
            "Minutes en voiture du domicile de l’interne au lieu le plus proche et au plus éloigné du terrain ; "
            "tri par la moyenne pondérée par les demi-journées"
        )
        self.setHeaderData(TRAVEL, Qt.Orientation.Horizontal, travel_help, Qt.ItemDataRole.ToolTipRole)

    def set_rows(self, rows: Sequence[PostRow]) -> None:
        """Show these posts; the tree is rebuilt only when posts come or go."""
        if {row.post_id for row in rows} != set(self._items):
            self._rebuild(rows)
        for row in rows:
            if row != self._shown.get(row.post_id):
                self._fill(row)
                self._shown[row.post_id] = row
        self._count_groups(rows)

    def item_of(self, post_id: int) -> QStandardItem | None:
        """First cell of a post."""
        cells = self._items.get(post_id)
        return cells[TITLE] if cells else None

    def _rebuild(self, rows: Sequence[PostRow]) -> None:
        self.removeRows(0, self.rowCount())
        self._items, self._groups, self._shown = {}, {}, {}
        for row in rows:
            by_type = self._group((row.type_label,), self.invisibleRootItem(), row.type_order)
            by_area = self._group((row.type_label, row.area_label), by_type, row.area_label)
            cells = [QStandardItem() for _ in range(self.columnCount())]
            for cell in cells:
                cell.setFlags(_READ_ONLY | Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemNeverHasChildren)
                cell.setData(row.post_id, KEY_ROLE)
            cells[TITLE].setText(row.title)
            cells[TITLE].setData(row.title, SORT_ROLE)
            cells[TITLE].setData(search_key(row.searched), SEARCH_ROLE)
            cells[HOUSING].setText(row.housing_label)
            cells[HOUSING].setData(-row.housing_places, SORT_ROLE)
            cells[TRAVEL].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            by_area.appendRow(cells)
            self._items[row.post_id] = cells

    def _group(self, path: tuple[str, ...], parent: QStandardItem, order: Any) -> QStandardItem:
        if path not in self._groups:
            cells = [QStandardItem(path[-1]), *(QStandardItem() for _ in range(self.columnCount() - 1))]
            for cell in cells:
                cell.setFlags(_READ_ONLY)
                cell.setData(len(path) - 1, GROUP_ROLE)
                cell.setData(order, SORT_ROLE)
            parent.appendRow(cells)
            self._groups[path] = cells
        return self._groups[path][TITLE]

    def _fill(self, row: PostRow) -> None:
        """What depends on the seats taken and on the intern at hand."""
        cells = self._items[row.post_id]
        cells[TITLE].setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
        cells[SEATS].setData((row.taken, row.capacity), SEATS_ROLE)
        cells[SEATS].setData(row.capacity - row.taken, SORT_ROLE)
        cells[SEATS].setData(row.seats_label, Qt.ItemDataRole.AccessibleTextRole)
        cells[TRAVEL].setText(row.travel_label)
        cells[TRAVEL].setData(row.travel_min, SORT_ROLE)
        tooltip = row.refused or row.tooltip
        for cell in cells:
            cell.setData(row.refused, REFUSED_ROLE)
            cell.setToolTip(plain_tooltip(tooltip))
        cells[TRAVEL].setToolTip(plain_tooltip(row.travel_tooltip or tooltip))
        cells[TRAVEL].setData(row.travel_tooltip.replace("\n", " ; "), Qt.ItemDataRole.AccessibleDescriptionRole)

    def _count_groups(self, rows: Sequence[PostRow]) -> None:
        totals: dict[tuple[str, ...], list[int]] = {}
        for row in rows:
            paths: tuple[tuple[str, ...], ...] = ((row.type_label,), (row.type_label, row.area_label))
            for path in paths:
                free, capacity = totals.setdefault(path, [0, 0])
                totals[path] = [free + row.capacity - row.taken, capacity + row.capacity]
        for path, (free, capacity) in totals.items():
            text = counted(
                free, self.tr("{n} / {capacity} libre"), self.tr("{n} / {capacity} libres"), capacity=capacity
            )
            self._groups[path][SEATS].setText(text)

    def mimeTypes(self) -> list[str]:
        """Only interns can be dropped."""
        return [INTERN_MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        """An intern moves onto a post."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """True over a post that the dragged intern may take."""
        intern_id, post_id = dragged_intern(data), parent.data(KEY_ROLE)
        return intern_id is not None and post_id is not None and not self._refusal(intern_id, int(post_id))

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Ask for the assignment; the page carries it out. False, so that the source row is not removed."""
        intern_id, post_id = dragged_intern(data), parent.data(KEY_ROLE)
        if intern_id is not None and post_id is not None:
            self.drop_asked.emit(intern_id, int(post_id))
        return False


def dragged_intern(data: QMimeData) -> int | None:
    """Id of the intern that is dragged; None for anything else."""
    raw = bytes(data.data(INTERN_MIME).data()) if data.hasFormat(INTERN_MIME) else b""
    return int(raw) if raw.isdigit() else None
