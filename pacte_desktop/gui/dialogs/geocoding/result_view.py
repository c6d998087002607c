"""What the service found, line by line: ticked where it is sure, and a person decides each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted, grouped, stated
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.plain_tooltip import plain_tooltip
from pacte_desktop.gui.theme import current_theme
from pacte_desktop.services.geocoding import Located

_TITLE, _ADDRESS, _FOUND, _SCORE, _SAID = range(5)


class ResultView(QWidget):
    """``changed``: another choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[tuple[Located, CheckBox]] = []
        self.lead = plain_label("", "value")
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Positions proposées"))
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setHeaderLabels(
            [self.tr("Lieu"), self.tr("Adresse du plan"), self.tr("Trouvé"), self.tr("Note"), self.tr("Remarque")]
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.lead)
        layout.addWidget(self.tree, 1)

    def show_results(self, located: Sequence[Located], least: float) -> None:
        """Tick what is sure from the score ``least`` on."""
        self.tree.clear()
        self.boxes = []
        for found in located:
            remark, sign = self._remark(found, least)
            score = grouped(found.score, 2) if found.is_found else "–"
            item = QTreeWidgetItem(["", found.line.address, found.label or "–", score, remark])
            item.setToolTip(_ADDRESS, plain_tooltip(found.line.address))
            item.setToolTip(_FOUND, plain_tooltip(found.label))
            item.setForeground(_SAID, getattr(current_theme(), sign))
            item.setTextAlignment(_SCORE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.tree.addTopLevelItem(item)
            box = CheckBox(found.line.title.replace("&", "&&"))
            box.setAccessibleDescription(f"{found.line.address}, {found.label}, {remark}")
            box.setChecked(found.is_sure(least))
            box.setEnabled(found.is_found)
            box.setToolTip(plain_tooltip(found.line.title) if found.is_found else remark)
            box.toggled.connect(self.changed)
            self.tree.setItemWidget(item, _TITLE, box)
            self.boxes.append((found, box))
        unit = self.fontMetrics().averageCharWidth()
        for column, chars in ((_TITLE, 30), (_ADDRESS, 34), (_FOUND, 36), (_SCORE, 8)):
            self.tree.setColumnWidth(column, unit * chars)
        words = counted(
            sum(found.is_found for found in located),
            self.tr("{n} position trouvée sur {total}. Cochées d’avance : note d’au moins {least}, dans la commune."),
            self.tr("{n} positions trouvées sur {total}. Cochées d’avance : note d’au moins {least}, dans la commune."),
            total=grouped(len(located)),
            least=stated(least),
        )
        self.lead.setText(words)
        self.changed.emit()

    def _remark(self, found: Located, least: float) -> tuple[str, str]:
        """Why a line is not ticked, or what its point is of; and the sign of it."""
        if not found.is_found:
            return self.tr("non trouvée : reste au chef-lieu"), "muted"
        if found.is_elsewhere:
            return self.tr("▲ autre commune ({code})").format(code=found.insee_code or "?"), "warning"
        if found.is_only_commune:
            return self.tr("la commune seulement"), "muted"
        if found.score < least:
            return self.tr("▲ note basse : à vérifier"), "warning"
        return self._precision(found.precision), "good"

    def _precision(self, code: str) -> str:
        return {
            "housenumber": self.tr("numéro exact"),
            "street": self.tr("rue"),
            "locality": self.tr("lieu-dit"),
        }.get(code, self.tr("position"))

    @property
    def chosen(self) -> list[Located]:
        """The lines that are ticked."""
        return [found for found, box in self.boxes if box.isChecked()]
