"""The posts in view as a table; the first nine that may be taken carry the figure that takes them."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from pacte_desktop.gui.pages.round.menu_rows import PostChoice
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, SORT_ROLE, AnyIndex, FrenchProxy
from pacte_desktop.gui.tables.post_tree import REFUSED_ROLE, SEATS_ROLE
from pacte_desktop.gui.tables.record_table import Column, RecordTable
from pacte_desktop.gui.tables.seat_delegate import SeatDelegate
from pacte_desktop.gui.theme import current_theme

SIGN_ROLE = int(Qt.ItemDataRole.UserRole) + 20
TITLE, TYPE, TRAVEL, SEATS, VERDICT, WISH, ZONE, BEDS, BEYOND, FIGURE = range(10)
FIGURES = 9
ALARM = "⚠"
"""Beside the figure that would take the post: on a narrow screen the column that says whom is out of view."""
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def menu_columns() -> list[Column[PostChoice]]:
    """Site first, since it takes the room left; the figure comes last here and first in view."""
    return [
        Column(
            QCoreApplication.translate("RoundMenu", "Terrain de stage"),
            lambda row: row.title,
            hint=lambda row: row.alarm or row.refused or row.title,
        ),
        Column(QCoreApplication.translate("RoundMenu", "Type"), lambda row: row.type_label, lambda row: row.type_order),
        Column(
            QCoreApplication.translate("RoundMenu", "Trajet"),
            lambda row: row.travel_label,
            lambda row: (row.mean_min, row.title, row.post_id),
            tooltip=QCoreApplication.translate(
                "RoundMenu",
                "Minutes en voiture du domicile au lieu le plus proche et au plus éloigné, et leur moyenne",
            ),
            hint=lambda row: row.travel_tooltip,
        ),
        Column(
            QCoreApplication.translate("RoundMenu", "Places"), lambda row: row.seats_label, lambda row: row.seats_free
        ),
        Column(
            QCoreApplication.translate("RoundMenu", "Anticipation"),
            lambda row: row.verdict,
            lambda row: (bool(row.refused), bool(row.strands)),
            tooltip=QCoreApplication.translate(
                "RoundMenu", "Qui ne pourrait plus être placé après ce choix ; l’ordre légal prévaut"
            ),
            hint=lambda row: row.alarm or row.refused,
        ),
        Column(
            QCoreApplication.translate("RoundMenu", "Vœu"),
            lambda row: str(row.wish_rank) if row.wish_rank else "–",
            lambda row: row.wish_rank,
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("RoundMenu", "Zone"),
            lambda row: row.zone or "–",
            tooltip=QCoreApplication.translate("RoundMenu", "Zonage des médecins généralistes, couche du plan"),
        ),
        Column(
            QCoreApplication.translate("RoundMenu", "Logement"),
            lambda row: row.beds_label or "–",
            lambda row: row.beds,
            is_number=True,
            tooltip=QCoreApplication.translate("RoundMenu", "Lits proposés dans les communes du terrain"),
        ),
        Column(
            QCoreApplication.translate("RoundMenu", "Au-delà"),
            lambda row: f"{row.beyond} / {row.places}" if row.beyond else "–",
            lambda row: row.beyond,
            is_number=True,
            tooltip=QCoreApplication.translate(
                "RoundMenu", "Communes du terrain au-delà du seuil d’accès aux soins urgents"
            ),
        ),
        Column(
            QCoreApplication.translate("RoundMenu", "N°"),
            lambda _row: "",
            tooltip=QCoreApplication.translate("RoundMenu", "Le chiffre prend le poste aussitôt ; Ctrl+Z l’annule"),
        ),
    ]


class MenuTable(RecordTable[PostChoice]):
    """Rows of posts with their seats, and what the delegate draws."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The seats are drawn, so their cell shows no words; they are spoken."""
        row = self.record(index.row())
        if index.column() == SEATS and role == SEATS_ROLE:
            return row.capacity - row.seats_free, row.capacity
        if index.column() == SEATS and role == Qt.ItemDataRole.DisplayRole:
            return ""
        if index.column() == SEATS and role == Qt.ItemDataRole.ToolTipRole:
            return row.seats_label
        if role == REFUSED_ROLE:
            return row.refused
        if role == SIGN_ROLE:
            return row.sign if index.column() == VERDICT else ""
        return super().data(index, role)


class MenuProxy(FrenchProxy):
    """Sorted and filtered rows; numbers those that may be taken from the top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbered: list[int] | None = None
        for signal in (self.layoutChanged, self.modelReset, self.rowsInserted, self.rowsRemoved, self.dataChanged):
            signal.connect(self._forget)

    def _forget(self) -> None:
        self._numbered = None

    @property
    def numbered(self) -> list[int]:
        """Ids of the posts that the figures 1 to 9 take, in order."""
        if self._numbered is None:
            found = []
            for row in range(self.rowCount()):
                index = self.index(row, TITLE)
                if not index.data(REFUSED_ROLE):
                    found.append(int(index.data(KEY_ROLE)))
                    if len(found) == FIGURES:
                        break
            self._numbered = found
        return self._numbered

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The figure depends on the order in view."""
        if index.column() == FIGURE and role in _SPOKEN:
            key = super().data(index, KEY_ROLE)
            figure = str(self.numbered.index(key) + 1) if key in self.numbered else ""
            is_alarm = self.index(index.row(), VERDICT).data(SIGN_ROLE) == "warning"
            return f"{figure} {ALARM}".strip() if is_alarm else figure
        return super().data(index, role)

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        """The figure follows the order and makes none."""
        first, second = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if isinstance(first, tuple) and isinstance(second, tuple):
            return bool(first < second)
        return super().lessThan(left, right)


class MenuDelegate(SeatDelegate):
    """Seats as pips, and the verdict in its colour."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Colours with a sign and words, never alone."""
        super().initStyleOption(option, index)
        sign = index.data(SIGN_ROLE)
        if sign:
            colour = getattr(current_theme(), sign)
            option.palette.setColor(QPalette.ColorRole.Text, colour)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, colour)
        if index.column() == FIGURE:
            option.font.setBold(True)
            option.displayAlignment = Qt.AlignmentFlag.AlignCenter
