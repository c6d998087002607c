"""Asks for the seats of a post; 0 closes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.services import posts


class CapacityDialog(QDialog):
    """One number; what the rules refuse is said in the dialog, which then stays."""

    def __init__(self, plan: OpenPlan, post_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Places du poste"))
        self._plan, self._post_id = plan, post_id
        board = plan.snapshot.board
        post, taken = board.posts[post_id], board.taken[post_id]
        site = plan.snapshot.sites[post.site_id].name
        self.banner = Banner()
        self.seats = QSpinBox(minimum=0, maximum=posts.MOST_SEATS, value=post.capacity)
        self.seats.setAccessibleName(self.tr("Places ouvertes"))
        self.seats.selectAll()
        form = QFormLayout()
        form.addRow(self.tr("&Places ouvertes"), self.seats)
        held = counted(taken, self.tr("{n} place est prise."), self.tr("{n} places sont prises."))
        closing = self.tr("Zéro ferme le poste. Cette étape peut être annulée.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("Enregistrer"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("primary", True)
        self.save.setDefault(True)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addWidget(plain_label(site, "heading"))
        layout.addWidget(plain_label(f"{post.imotep_number} · {board.types[post.internship_type].label}", "muted"))
        layout.addLayout(form)
        layout.addWidget(plain_label(f"{held} {closing}", "muted"))
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        plan.failed.connect(self.banner.show_error)

    def _save(self) -> None:
        self.banner.hide()
        if self._plan.run(posts.set_capacity, self._post_id, self.seats.value()) is not None:
            self.accept()
