"""What can be chosen about the map for the web: who reads it, and with what it says about people; and its way out."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.gui.elided_combo import ElidedCombo
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.documents.captions import FIELD_GAP_PX, GROUP_GAP_PX, caption
from pacte_desktop.gui.pages.documents.register_view import register_button, web_map_title
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services.documents.register import refuse_unrecorded
from pacte_desktop.services.webmap import LEVELS, shows_interns


def people_words(level: PrintLevel) -> str:
    """What the page tells about people at this level."""
    if shows_interns(level):
        return QCoreApplication.translate(
            "WebMapSide", "Nomme, sur chaque terrain, les internes affectés et les maîtres de stage."
        )
    return QCoreApplication.translate(
        "WebMapSide",
        "Ne nomme ni interne ni maître de stage. Relisez les noms des terrains, des logements et des lieux de soins.",
    )


def mark_words(level: PrintLevel) -> str:
    """What happens to a page that few may read; empty for what everybody may."""
    if not level.is_restricted:
        return ""
    words = QCoreApplication.translate(
        "WebMapSide", "▲ Mention « {watermark} » sur la page ; chaque sortie est inscrite au registre."
    )
    return words.format(watermark=level.watermark)


class WebMapSide(QWidget):
    """``save_asked`` carries the level wanted."""

    save_asked = Signal(object)
    register_asked = Signal()

    def __init__(self, plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._why_not = plan, ""
        self.level = ElidedCombo()
        self.level.setAccessibleName(self.tr("Lecteurs"))
        for level in LEVELS:
            self.level.addItem(level.label[:1].upper() + level.label[1:], str(level))
        self.level_note = plain_label("", "muted")
        self.warning = plain_label("", "value")
        self.warning.setProperty("sign", "warning")
        self.refusal = plain_label("", "muted")
        self.save = QPushButton(self.tr("Enregistrer la page…"))
        self.save.setProperty("primary", True)
        self.save.setAutoDefault(False)
        self.register = register_button()
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 8, 0)
        column.setSpacing(FIELD_GAP_PX)
        column.addWidget(plain_label(web_map_title(), "heading"))
        column.addSpacing(GROUP_GAP_PX)
        for widget in (caption(self.tr("Lecteurs"), self.level), self.level, self.level_note, self.warning):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.refusal)
        column.addSpacing(GROUP_GAP_PX // 2)
        column.addWidget(self.save)
        column.addSpacing(GROUP_GAP_PX // 2)
        column.addWidget(self.register)
        self.level.currentIndexChanged.connect(self._say)
        self.save.clicked.connect(lambda: self.save_asked.emit(self.wanted_level))
        self.register.clicked.connect(self.register_asked)
        self._say()

    @property
    def wanted_level(self) -> PrintLevel:
        """The level chosen."""
        return PrintLevel(self.level.currentData())

    def start(self) -> None:
        """Begin with what everybody may read: a level is never remembered."""
        self.level.setCurrentIndex(0)

    def show_state(self, why_not: str) -> None:
        """Allow saving; or not, and say why."""
        self._why_not = why_not
        self._say()

    def _say(self) -> None:
        level, why_not = self.wanted_level, self._why_not
        self.level_note.setText(people_words(level))
        self.warning.setText(mark_words(level))
        self.warning.setVisible(level.is_restricted)
        try:
            refuse_unrecorded(self._plan.file, level)
        except KnownError as error:
            why_not = why_not or str(error)
        self.save.setEnabled(not why_not)
        self.save.setToolTip(why_not)
        self.refusal.setText(why_not)
        self.refusal.setVisible(bool(why_not))
