"""« Pourquoi pas un autre poste ? » beside a list of interns: it asks for the one who is selected."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from pacte_desktop.gui.tables.filtered_list import FilteredList
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE


class WhyButton(QPushButton):
    """``asked`` carries the id of the intern, None when nobody is selected: the answer then asks for whom."""

    asked = Signal(object)

    def __init__(self, listed: FilteredList[Any]) -> None:
        super().__init__()
        self._list = listed
        self.setText(self.tr("Pourquoi pas un autre poste ?"))
        self.setProperty("link", True)  # Narrower than a button: the filter beside it needs the room.
        self.setToolTip(self.tr("Ce que coûterait à ce plan un autre poste pour l’interne choisi, et qui bougerait"))
        self.setAccessibleDescription(self.toolTip())
        listed.add_to_bar(self)
        listed.table.modelReset.connect(self._follow)
        self.clicked.connect(lambda: self.asked.emit(listed.view.currentIndex().data(KEY_ROLE)))
        self._follow()

    def _follow(self) -> None:
        """Nobody listed, nothing to ask."""
        self.setVisible(self._list.table.rowCount() > 0)
